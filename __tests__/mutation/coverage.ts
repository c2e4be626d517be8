import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMPILED, hashOf, type Prepared } from './prepare.ts';
import { Lost, Trial } from './process.ts';

/** One test, or tests that are prepared together, as it went without a mutant. */
export interface Covering {
  file: string;
  unit: number;
  name: string;
  ms: number;
}

export interface Coverage {
  /** By mutant: the tests that run the place where it is. */
  of: Map<number, Covering[]>;
  /** By mutant in what runs while files are loaded: the test files that load it. */
  atLoad: Map<number, Set<string>>;
  all: Covering[];
  /** Tests that cannot be used, with the reason. */
  unusable: { name: string; reason: string }[];
}

interface Recorded {
  atLoad: number[];
  units: { name: string; ms: number; error: string | null; reached: number[] }[];
  error: string | null;
}

const LIMIT_MS = 120_000;

/** Runs all tests once and notes which mutants each comes past; what was recorded for the same files is kept. */
export async function coverageOf(
  { testFiles, state, textOf }: Prepared,
  jobs: number,
  tell: (text: string) => void,
): Promise<Coverage> {
  const left = [...testFiles];
  const recorded = new Map<string, Recorded>();
  const lane = async (): Promise<void> => {
    const trial = new Trial();
    for (let file = left.shift(); file !== undefined; file = left.shift()) {
      const cache = join(COMPILED, 'coverage', `${hashOf(file)}-${hashOf(state + textOf(file))}.json`);
      recorded.set(file, readCache(cache) ?? (await record(trial, file, cache)));
      if (left.length % 40 === 0) tell(`${testFiles.length - left.length} test files recorded`);
    }
    trial.stop();
  };
  await Promise.all(Array.from({ length: jobs }, lane));
  return joined(testFiles, recorded);
}

function readCache(cache: string): Recorded | null {
  try {
    return JSON.parse(readFileSync(cache, 'utf8'));
  } catch {
    return null;
  }
}

async function record(trial: Trial, file: string, cache: string): Promise<Recorded> {
  // A file of its own process: what another has loaded already would not be seen to run.
  trial.stop();
  const { units, reached, error } = await trial.ask({ kind: 'load', file }, LIMIT_MS);
  const result: Recorded = { atLoad: reached, units: [], error };
  for (const [unit, name] of units.entries()) {
    try {
      const ran = await trial.ask({ kind: 'run', file, unit, mutant: null, record: true }, LIMIT_MS);
      result.units.push({ name, ms: ran.ms, error: ran.error, reached: ran.reached });
    } catch (lost) {
      if (!(lost instanceof Lost)) throw lost;
      result.units.push({ name, ms: LIMIT_MS, error: lost.message, reached: [] });
    }
  }
  // A test that failed may have had no time; it gets another chance with the next run.
  if (error !== null || result.units.some((unit) => unit.error !== null)) return result;
  mkdirSync(join(COMPILED, 'coverage'), { recursive: true });
  writeFileSync(cache, JSON.stringify(result));
  return result;
}

function joined(testFiles: readonly string[], recorded: ReadonlyMap<string, Recorded>): Coverage {
  const coverage: Coverage = { of: new Map(), atLoad: new Map(), all: [], unusable: [] };
  for (const file of testFiles) {
    const { atLoad, units, error } = recorded.get(file)!;
    for (const id of atLoad) coverage.atLoad.set(id, (coverage.atLoad.get(id) ?? new Set()).add(file));
    if (error !== null) coverage.unusable.push({ name: file, reason: error });
    for (const [unit, { name, ms, error: failed, reached }] of units.entries()) {
      if (failed !== null) {
        coverage.unusable.push({ name: `${file}: ${name}`, reason: failed });
        continue;
      }
      const covering = { file, unit, name, ms };
      coverage.all.push(covering);
      for (const id of reached) {
        const list = coverage.of.get(id) ?? [];
        list.push(covering);
        coverage.of.set(id, list);
      }
    }
  }
  return coverage;
}
