import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { READERS } from '../__tests__/fuzz/readers.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' } },
});
const inputs = Number(positionals[0] ?? 100_000);
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const each = Math.ceil(inputs / READERS.length);
console.log(`${READERS.length} readers, ${each} inputs each, --seed ${seed}\n`);
let failures = 0;
for (const { name, property } of READERS) {
  const started = performance.now();
  const run = await fc.check(property() as fc.IRawProperty<unknown>, { numRuns: each, seed });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${run.failed ? 'FAILED' : 'ok'} ${name}: ${run.numRuns} inputs in ${seconds} s`);
  if (!run.failed) continue;
  failures += 1;
  console.log(fc.defaultReportMessage(run)?.slice(0, 3_000));
}
process.exitCode = failures === 0 ? 0 : 1;
