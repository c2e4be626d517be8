import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { coverageOf } from '../__tests__/mutation/coverage.ts';
import { equivalent } from '../__tests__/mutation/equivalent.ts';
import { COMPILED, hashOf, type Numbered, prepare, ROOMS } from '../__tests__/mutation/prepare.ts';
import { Judge, type Outcome } from '../__tests__/mutation/try.ts';
import { refusedByCompiler } from '../__tests__/mutation/types.ts';

// Changes the sources in small ways, one at a time, and looks whether a test notices: `npm run mutate -- src/rules`;
// docs/reliability.md says what is tried.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    /** How many mutants of each file; 0: all. */
    'per-file': { type: 'string', default: '5' },
    /** Only mutants whose key fits this expression. */
    only: { type: 'string', default: '' },
    jobs: { type: 'string', default: String(availableParallelism()) },
    /** Which tests are run: `near`, those of the room itself and those of the whole action, or `all`. */
    tests: { type: 'string', default: 'near' },
    /** The share of mutants that must be noticed, in per cent. */
    least: { type: 'string', default: '90' },
  },
});
const rooms = positionals.length > 0 ? positionals : ROOMS;
const only = new RegExp(values.only);
const perFile = Number(values['per-file']);
const tell = (text: string): boolean => process.stderr.write(`${text}\n`);

const prepared = prepare(rooms);
const chosen = sample(
  prepared.mutants.filter(
    ({ key, file }) => only.test(key) && rooms.some((room) => file === room || file.startsWith(`${room}/`)),
  ),
);
tell(`${chosen.length} mutants of ${rooms.join(', ')} are tried, --seed ${values.seed}`);
const testFiles =
  values.tests === 'all' ? prepared.testFiles : prepared.testFiles.filter((file) => isNear(file, chosen));
const coverage = await coverageOf({ ...prepared, testFiles }, Number(values.jobs), tell);
for (const { name, reason } of coverage.unusable) console.log(`not used: ${name}: ${reason.split('\n')[0]}`);
const refused = refusedByCompiler(chosen, prepared, tell);
const isEquivalent = ({ key }: Numbered): boolean => Object.hasOwn(equivalent, key);
const tried = chosen.filter((mutant) => !refused.has(mutant.id) && !isEquivalent(mutant));
const outcomes = await judgeAll(tried);
report();

/**
 * Whether a test file is of a room that has one of these mutants, or of the whole action: `__tests__` has a folder for each
 * room. Long tests are tried with all others only. To record who comes past which mutant takes most of the time, and other tests seldom notice what these do not.
 */
function isNear(testFile: string, mutants: readonly Numbered[]): boolean {
  const folders = ['run', ...mutants.map(({ file }) => file.slice('src/'.length).split('/')[0])];
  const isLong = testFile.endsWith('.long.test.ts');
  return !isLong && folders.some((folder) => testFile.startsWith(`__tests__/${folder}/`));
}

/** The same few of each file for the same seed. */
function sample(mutants: readonly Numbered[]): Numbered[] {
  if (perFile === 0) return [...mutants];
  const lots = new Map<string, { lot: string; mutant: Numbered }[]>();
  for (const mutant of mutants) {
    const lot = hashOf(`${values.seed} ${mutant.key}`);
    lots.set(mutant.file, [...(lots.get(mutant.file) ?? []), { lot, mutant }]);
  }
  return [...lots.values()].flatMap((own) =>
    own
      .sort((one, other) => (one.lot < other.lot ? -1 : 1))
      .slice(0, perFile)
      .map(({ mutant }) => mutant)
      .sort((one, other) => one.id - other.id),
  );
}

async function judgeAll(mutants: readonly Numbered[]): Promise<Outcome[]> {
  const left = [...mutants];
  const done: Outcome[] = [];
  const killers = new Map();
  const lane = async (): Promise<void> => {
    const judge = new Judge(prepared, coverage, killers);
    for (let mutant = left.shift(); mutant; mutant = left.shift()) {
      const outcome = await judge.judge(mutant);
      done.push(outcome);
      if (outcome.result === 'survived' || outcome.result === 'not reached') tell(told(outcome));
      if (done.length % 10 === 0) tell(`${done.length} of ${mutants.length} tried`);
    }
    judge.stop();
  };
  await Promise.all(Array.from({ length: Number(values.jobs) }, lane));
  return done.sort((one, other) => one.mutant.id - other.mutant.id);
}

function told({ mutant, result, ran, of }: Outcome): string {
  const tests = result === 'not reached' ? 'no test comes there' : `${ran} of ${of} tests`;
  return `  survived  ${mutant.file}:${mutant.line}  ${mutant.key}  (${tests})`;
}

function report(): void {
  console.log('\n| file | mutants | killed | too slow | survived | equivalent | does not compile |');
  console.log('|---|---|---|---|---|---|---|');
  const files = [...new Set(chosen.map(({ file }) => file))];
  for (const file of files) row(file, (mutant) => mutant.file === file);
  for (const room of rooms) row(`**${room}**`, ({ file }) => file === room || file.startsWith(`${room}/`));
  const alive = outcomes.filter(({ result }) => result === 'survived' || result === 'not reached');
  console.log(`\n${alive.length} survived:`);
  for (const outcome of alive) console.log(told(outcome));
  const keys = new Set(prepared.mutants.map(({ key }) => key));
  for (const key of Object.keys(equivalent))
    if (values.only === '' && positionals.length === 0 && !keys.has(key))
      console.log(`  in equivalent.ts, but there is no such mutant: ${key}`);
  const share = (100 * (outcomes.length - alive.length)) / Math.max(1, outcomes.length);
  console.log(`\n${share.toFixed(1)} % of ${outcomes.length} mutants were noticed.`);
  mkdirSync(COMPILED, { recursive: true });
  const list = outcomes.map(({ mutant: { file, line, key }, ...rest }) => ({ file, line, key, ...rest }));
  writeFileSync(`${COMPILED}/outcomes.json`, JSON.stringify(list, null, 1));
  process.exitCode = share >= Number(values.least) ? 0 : 1;
}

function row(name: string, isMeant: (mutant: Numbered) => boolean): void {
  const of = outcomes.filter(({ mutant }) => isMeant(mutant));
  const count = (...results: Outcome['result'][]): number =>
    of.filter(({ result }) => results.includes(result)).length;
  const told = [
    ...[name, of.length, count('killed'), count('timeout'), count('survived', 'not reached')],
    chosen.filter((mutant) => isMeant(mutant) && !refused.has(mutant.id) && isEquivalent(mutant)).length,
    chosen.filter((mutant) => isMeant(mutant) && refused.has(mutant.id)).length,
  ];
  console.log(`| ${told.join(' | ')} |`);
}
