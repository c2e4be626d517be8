import type { Execution } from '../__tests__/proof/execution.ts';
import { exhaust } from '../__tests__/proof/explore.ts';
import { faultsOf, type Seen } from '../__tests__/proof/invariants.ts';
import { scenarios } from '../__tests__/proof/scenarios.ts';

const [, , most = '200', only = ''] = process.argv;
for (const scenario of scenarios.filter(({ name }) => name.includes(only))) {
  const seen: Seen = new Map();
  const kinds = new Map<string, { count: number; steps: string[] }>();
  const begin = performance.now();
  const check = async (execution: Execution) => {
    for (const fault of new Set(await faultsOf(execution, seen))) {
      const kind = kinds.get(fault) ?? { count: 0, steps: [...execution.steps] };
      kind.count++;
      kinds.set(fault, kind);
    }
  };
  const { orders, pruned, isCut } = await exhaust(scenario, scenario.world(), check, Number(most));
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  console.log(
    `${scenario.name}: ${orders} orders${isCut ? ' (cut)' : ''}, ${pruned} pruned, ${seen.size} ends, ${seconds} s`,
  );
  for (const [fault, { count, steps }] of kinds) {
    console.log(`  ${count} × ${fault}`);
    if (process.env.SHOW) console.log(steps.map((s) => `      ${s}`).join('\n'));
  }
}
if (process.env.LAST) {
  const scenario = scenarios.find(({ name }) => name.includes(only))!;
  let n = 0;
  await exhaust(scenario, scenario.world(), async (e) => { n++; console.log('----', n); console.log(e.steps.map((s) => '   ' + s.slice(0, 110)).join('\n')); }, 6);
}
