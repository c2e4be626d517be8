import { lineReader } from './counts.ts';
import { type Closing, type TestReader, totalsOf } from './model.ts';

/** What the line of a package says; a package of which nothing was run says so. */
const PACKAGE = /^(ok {2}|FAIL|\? {3})\t(\S{1,300})(?:[\t ](.{0,300}))?$/;
const NOTHING = /\[no test(?: file)?s(?: to run)?\]/;
const TEST = /^ {0,400}--- (PASS|FAIL|SKIP): (\S{1,500}) \(\d[\d.]{0,12}s\)$/;

/**
 * The tests of `go test -v`, subtests too, as Go counts them. Without `-v` passed tests leave no line: then nobody knows
 * how many there are, unless no package has any.
 */
const go: TestReader = {
  format: 'go test',
  closings(lines) {
    const found: Closing[] = [];
    let tests = new Map<string, string>();
    let verbose = false;
    for (const [at, text] of lines.entries()) {
      if (text.startsWith('=== RUN ')) verbose = true;
      const [, outcome, name] = TEST.exec(text) ?? [];
      if (outcome !== undefined && name !== undefined) tests.set(name, outcome);
      const [, word, part, rest = ''] = PACKAGE.exec(text) ?? [];
      if (part === undefined || word === undefined) continue;
      const closing = closingOf([...tests.values()], { failed: word === 'FAIL', verbose, rest });
      if (closing === null) return [];
      found.push({ at, part, totals: closing });
      [tests, verbose] = [new Map(), false];
    }
    return found;
  },
};

interface Package {
  failed: boolean;
  verbose: boolean;
  rest: string;
}

/** Null: not known. A package that failed without a failed test (build, panic) stands for one. */
function closingOf(outcomes: string[], { failed, verbose, rest }: Package): Closing['totals'] | null {
  const of = (outcome: string): number => outcomes.filter((each) => each === outcome).length;
  if (!verbose && !NOTHING.test(rest) && !/\[(?:build|setup) failed\]/.test(rest)) return null;
  return totalsOf({
    passed: of('PASS'),
    failed: of('FAIL'),
    skipped: of('SKIP'),
    errored: failed && of('FAIL') === 0 ? 1 : 0,
  });
}

/** `DONE 12 tests, 2 skipped, 1 failure, 1 error in 0.421s`; with reruns it counts these, not tests. */
const gotestsum = lineReader(
  'gotestsum',
  /^DONE (\d{1,9}) tests?(?:, (\d{1,9}) skipped)?(?:, (\d{1,9}) failures?)?(?:, (\d{1,9}) errors?)? in \d[\d.]{0,12}s$/,
  ([, total, skipped = '0', failed = '0', errors = '0']) => ({
    passed: Math.max(0, Number(total) - Number(skipped) - Number(failed)),
    skipped: Number(skipped),
    failed: Number(failed),
    errored: Number(errors),
  }),
);

export const goReaders: TestReader[] = [gotestsum, go];
