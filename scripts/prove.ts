import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { faultKinds } from '../__tests__/proof/fault-kinds.ts';
import { faultWorlds } from '../__tests__/proof/fault-worlds.ts';
import type { Tried } from '../__tests__/proof/faults.ts';
import { type Proof, proveFaults, proveScenario, repeat } from '../__tests__/proof/prove.ts';
import { scenarios } from '../__tests__/proof/scenarios.ts';
import { compare, chosen as smallOnes, some, wrongIn } from '../__tests__/proof/small.ts';

// Proves that publishing does no harm: `npm run prove -- interleavings` and `npm run prove -- faults`; and with small
// programs that the search for all orders loses none: `npm run prove -- search`. docs/reliability.md says what is tried.
// Each failure is printed with the command that repeats it.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** A part of the names of the worlds to take. */
    world: { type: 'string', default: '' },
    /** How many states the search for all orders goes through at most, for each world. */
    states: { type: 'string', default: '1000000' },
    /** How many processes are killed in each of these orders. */
    kills: { type: 'string', default: '0' },
    /** Only the orders of what publishing does: what a process collects in one go is read in one go. */
    publishing: { type: 'boolean', default: false },
    /** How many random orders of whole runs, for each world. */
    random: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    /** Repeats one order: its steps, with `; ` between them. */
    order: { type: 'string' },
    /** Repeats the random order of `--seed`. */
    repeat: { type: 'boolean', default: false },
    request: { type: 'string' },
    fault: { type: 'string' },
    jobs: { type: 'string', default: String(availableParallelism()) },
    /** Which of the jobs this process is. */
    job: { type: 'string' },
  },
});
const [what] = positionals;
const jobs = Number(values.jobs);
const job = values.job === undefined ? null : Number(values.job);

/** The worlds that are meant: the one of this name, or those with this part of it. */
function chosen<T extends { name: string }>(all: readonly T[]): T[] {
  const exact = all.filter(({ name }) => name === values.world);
  return exact.length > 0 ? exact : all.filter(({ name }) => name.includes(values.world));
}

if (what === 'interleavings') await interleavings();
else if (what === 'faults') await faults();
else if (what === 'search') await trySearch();
else {
  console.error(
    'Use: npm run prove -- interleavings|faults|search [--world NAME] [--states N] [--kills N] [--publishing] [--random N] [--seed N] [--jobs N]',
  );
  process.exitCode = 2;
}

async function interleavings(): Promise<void> {
  const worlds = chosen(scenarios);
  if (values.order !== undefined || values.repeat) return repeatOrder();
  const effort = {
    states: Number(values.states),
    kills: Number(values.kills),
    isCollectedAtOnce: values.publishing,
    random: Number(values.random),
    seed: Number(values.seed),
  };
  if (job !== null) {
    for (const [index, scenario] of worlds.entries())
      if (index % jobs === job) process.send?.(await proveScenario(scenario, effort));
    return;
  }
  console.log('| world | states | orders | random orders | with a kill | different ends | failures |');
  console.log('|---|---|---|---|---|---|---|');
  const proofs = await inJobs<Proof>(
    ({ scenario, states, orders, isCut, random, killed, ends, failures }) => {
      const count = `${states}${isCut ? ' (cut)' : ' (all)'}`;
      const cells = [scenario, count, orders, random, killed, ends, failures.length || 'none'];
      console.log(`| ${cells.join(' | ')} |`);
    },
  );
  const sum = (of: (proof: Proof) => number): number => proofs.reduce((total, proof) => total + of(proof), 0);
  console.log(
    `\n${sum(({ states }) => states)} states and ${sum(({ random }) => random)} random orders in ${proofs.length} worlds.`,
  );
  for (const { scenario, failures } of proofs) for (const failure of failures) tellFailure(scenario, failure);
}

function tellFailure(scenario: string, { what, count, steps, seed }: Proof['failures'][number]): void {
  process.exitCode = 1;
  console.log(`\n${scenario}: ${what} (${count} times)`);
  const how = seed === null ? `--order ${JSON.stringify(steps.join('; '))}` : `--repeat --seed ${seed}`;
  console.log(`  npm run prove -- interleavings --world ${JSON.stringify(scenario)} ${how}`);
}

async function repeatOrder(): Promise<void> {
  const [scenario] = chosen(scenarios);
  if (!scenario) throw new Error(`There is no world "${values.world}".`);
  const order =
    values.order === undefined ? { seed: Number(values.seed) } : { steps: values.order.split('; ') };
  const { steps, faults: found } = await repeat(scenario, order);
  for (const step of steps) console.log(`  ${step}`);
  console.log(found.length === 0 ? '\nNothing is wrong.' : `\n${found.join('\n')}`);
  process.exitCode = found.length === 0 ? 0 : 1;
}

async function faults(): Promise<void> {
  const { request, fault } = values;
  if (job !== null || request !== undefined) {
    for (const world of chosen(faultWorlds)) {
      const tried = await proveFaults(world, (id, kind, index) =>
        request === undefined ? index % jobs === job : id === request && (fault ?? kind) === kind,
      );
      for (const item of tried)
        if (job !== null) process.send?.(item);
        else console.log(`${item.fault}: ${item.result}${item.faults.map((text) => `\n  ${text}`).join('')}`);
    }
    return;
  }
  const tried = await inJobs<Tried>(() => undefined);
  console.log(
    '| world | fault | tried | as if nothing had happened | told, and mended by the next run | bad |',
  );
  console.log('|---|---|---|---|---|---|');
  for (const { name } of chosen(faultWorlds)) {
    for (const kind of faultKinds) {
      const of = tried.filter((item) => item.world === name && item.fault === kind.name);
      const count = (result: Tried['result']): number => of.filter((item) => item.result === result).length;
      console.log(
        `| ${[name, kind.name, of.length, count('same'), count('healed'), count('bad')].join(' | ')} |`,
      );
    }
  }
  console.log(`\n${tried.length} faults.`);
  for (const item of tried) if (item.result === 'bad') tellFault(item);
}

function tellFault({ world, request, fault, faults: found }: Tried): void {
  process.exitCode = 1;
  console.log(`\n${world}: ${found.join('; ')}`);
  const args = ['--world', world, '--request', request, '--fault', fault];
  console.log(
    `  npm run prove -- faults ${args.map((arg) => (/^[\w-]+$/.test(arg) ? arg : JSON.stringify(arg))).join(' ')}`,
  );
}

/** Compares the ends that the search finds with those of every single order: the chosen programs, and some by chance. */
async function trySearch(): Promise<void> {
  const first = Number(values.seed);
  const seeds = Array.from({ length: Number(values.random) }, (_, index) => first + index);
  const all = [
    ...smallOnes.map((small) => ({ name: JSON.stringify(small), small })),
    ...seeds.map((seed) => ({ name: `--random 1 --seed ${seed}`, small: some(seed) })),
  ];
  const sum = { ends: 0, orders: 0, searched: 0 };
  for (const { name, small } of all) {
    const compared = await compare(small);
    sum.ends += compared.every.length;
    sum.orders += compared.orders;
    sum.searched += compared.searched;
    const wrong = wrongIn(compared);
    if (wrong === null) continue;
    process.exitCode = 1;
    console.log(`${name}: ${wrong}`);
  }
  console.log(
    `${all.length} programs: ${sum.ends} ends by ${sum.orders} orders, found by ${sum.searched}. ${process.exitCode ? 'Not all of them were found.' : 'None was lost.'}`,
  );
}

/** Runs this script once for each job, side by side, and collects what they send. */
async function inJobs<T>(tell: (result: T) => void): Promise<T[]> {
  const results: T[] = [];
  const args = process.argv.slice(2);
  const work = Array.from({ length: jobs }, (_, index) => {
    const child = fork(process.argv[1]!, [...args, '--job', String(index), '--jobs', String(jobs)]);
    child.on('message', (result) => {
      results.push(result as T);
      tell(result as T);
    });
    return new Promise<void>((resolve, reject) =>
      child
        .on('error', reject)
        .on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`A job ended with ${code}.`)))),
    );
  });
  await Promise.all(work);
  return results;
}
