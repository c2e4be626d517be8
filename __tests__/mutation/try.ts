import type { Coverage, Covering } from './coverage.ts';
import type { Numbered, Prepared } from './prepare.ts';
import { Lost, Trial } from './process.ts';

export interface Outcome {
  mutant: Numbered;
  result: 'killed' | 'timeout' | 'survived' | 'not reached';
  /** The test that noticed it. */
  by: string | null;
  /** How many tests were run against it, of how many that could be. */
  ran: number;
  of: number;
}

/** Tests that are run against a constant of a module, at most so long: any test may hang on one. */
const PATIENCE_MS = 40_000;

/** Tries mutants one after another, in one process as long as it stays sound. */
export class Judge {
  private readonly trial = new Trial();
  private readonly prepared: Prepared;
  private readonly coverage: Coverage;
  /** By source file: the tests that noticed a mutant of it, the newest first. */
  private readonly killers: Map<string, Covering[]>;

  /** @param killers shared by all that judge side by side. */
  constructor(prepared: Prepared, coverage: Coverage, killers: Map<string, Covering[]>) {
    this.prepared = prepared;
    this.coverage = coverage;
    this.killers = killers;
  }

  /** First with the tests that come past it, then, in a process of its own, with those of files that do while they are loaded. */
  async judge(mutant: Numbered): Promise<Outcome> {
    const reached = this.coverage.of.get(mutant.id) ?? [];
    const first = await this.judgeBy(this.trial, mutant, reached, Number.POSITIVE_INFINITY);
    const loaders = this.coverage.atLoad.get(mutant.id);
    if (loaders === undefined || first.by !== null) return first;
    const trial = new Trial(mutant.id);
    try {
      const loading = this.coverage.all.filter(({ file }) => loaders.has(file));
      const second = await this.judgeBy(trial, mutant, loading, PATIENCE_MS);
      return { ...second, ran: first.ran + second.ran, of: first.of + second.of };
    } finally {
      trial.stop();
    }
  }

  private async judgeBy(
    trial: Trial,
    mutant: Numbered,
    of: Covering[],
    patienceMs: number,
  ): Promise<Outcome> {
    if (of.length === 0) return { mutant, result: 'not reached', by: null, ran: 0, of: 0 };
    const isOwn = trial === this.trial;
    const started = Date.now();
    let ran = 0;
    for (const test of this.sorted(mutant, of)) {
      if (Date.now() - started > patienceMs) break;
      ran += 1;
      const result = await this.tried(trial, test, isOwn ? mutant.id : null);
      if (result === null) continue;
      this.note(mutant, test);
      return { mutant, result, by: `${test.file}: ${test.name}`, ran, of: of.length };
    }
    return { mutant, result: 'survived', by: null, ran, of: of.length };
  }

  stop(): void {
    this.trial.stop();
  }

  /** How a test noticed the mutant; null: it did not. */
  private async tried(
    trial: Trial,
    test: Covering,
    mutant: number | null,
    isAgain = false,
  ): Promise<'killed' | 'timeout' | null> {
    const { file, unit } = test;
    const ask = async (with_: number | null): Promise<'killed' | 'timeout' | null> => {
      try {
        const { error } = await trial.ask(
          { kind: 'run', file, unit, mutant: with_, record: false },
          15_000 + 10 * test.ms,
        );
        return error === null ? null : 'killed';
      } catch (lost) {
        if (!(lost instanceof Lost)) throw lost;
        return lost.isTimeout ? 'timeout' : 'killed';
      }
    };
    const result = await ask(mutant);
    if (result === null || mutant === null) return result;
    // On a busy machine a test can be too slow without any change: then it says nothing of this one.
    if (result === 'timeout') return (await ask(null)) === null ? result : null;
    // An earlier mutant may have left something behind: then the test fails without any, and a new process decides.
    if (isAgain || (await ask(null)) === null) return result;
    trial.stop();
    return this.tried(trial, test, mutant, true);
  }

  /** What noticed mutants of this file before, then tests that come past its other mutants, then the quick ones. */
  private sorted(mutant: Numbered, tests: Covering[]): Covering[] {
    const before = this.killers.get(mutant.file) ?? [];
    const near = new Set<Covering>();
    for (const other of this.prepared.mutants)
      if (other.file === mutant.file) for (const test of this.coverage.of.get(other.id) ?? []) near.add(test);
    const rank = (test: Covering): number => {
      const place = before.indexOf(test);
      if (place !== -1) return place - 1e9;
      return test.ms + (near.has(test) ? 0 : 1e6);
    };
    return tests.toSorted((one, other) => rank(one) - rank(other));
  }

  private note({ file }: Numbered, test: Covering): void {
    const before = (this.killers.get(file) ?? []).filter((each) => each !== test);
    this.killers.set(file, [test, ...before].slice(0, 30));
  }
}
