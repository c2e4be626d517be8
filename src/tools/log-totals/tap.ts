import { lineReader } from './counts.ts';
import { type Closing, type TestReader, totalsOf } from './model.ts';

const COUNT = /^[#ℹ] (tests|suites|pass|fail|cancelled|skipped|todo) (\d{1,9})$/;
const MOST_LINES = 8;

/** The block of counts that begins at a line; what is not counted is left out. */
function block(lines: readonly string[], from: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of lines.slice(from, from + MOST_LINES)) {
    const [, word, n] = COUNT.exec(text) ?? [];
    if (word === undefined || counts.has(word)) break;
    counts.set(word, Number(n));
  }
  return counts;
}

/** `ℹ tests 5`, `ℹ suites 2`, `ℹ pass 3` … of Node's own runner; in TAP with `#`. */
const node = lineReader('node', /^[#ℹ] tests \d{1,9}$/, (_match, lines, at) => {
  const counts = block(lines, at);
  const of = (word: string): number => counts.get(word) ?? 0;
  if (!counts.has('cancelled')) return null;
  return {
    total: of('tests'),
    failed: of('fail'),
    errored: of('cancelled'),
    skipped: of('skipped') + of('todo'),
  };
});

/** `3 tests, 1 failure, 1 skipped` of bats. */
const bats = lineReader(
  'bats',
  /^(\d{1,9}) tests?, (\d{1,9}) failures?(?:, (\d{1,9}) skipped)?(?: in \d{1,9} seconds)?$/,
  ([, total, failed, skipped = '0']) => ({
    total: Number(total),
    failed: Number(failed),
    skipped: Number(skipped),
  }),
);

const PLAN = /^1\.\.(\d{1,9})(?: #.{0,200})?$/;
const TEST = /^(not )?ok (\d{1,9})\b(.{0,2000})$/;
const DIRECTIVE = /(?:^|\s)# *(skip|todo)/i;

/**
 * The tests of a TAP stream, when the plan before or after them has as many: `1..3`, `ok 1 a`, `not ok 2 b`. Those of
 * subtests stand further to the right.
 * https://testanything.org/tap-version-13-specification.html
 */
const tap: TestReader = {
  format: 'tap',
  closings(lines) {
    const found: Closing[] = [];
    let [planned, seen, failed, skipped] = [-1, 0, 0, 0];
    lines.forEach((text, at) => {
      const [, plan] = PLAN.exec(text) ?? [];
      const [, not, number, rest = ''] = plan === undefined ? (TEST.exec(text) ?? []) : [];
      if (plan !== undefined) planned = Number(plan);
      else if (number === undefined) return;
      else if (Number(number) === 1) [seen, failed, skipped] = [1, 0, 0];
      else if (Number(number) === seen + 1) seen += 1;
      else [planned, seen] = [-1, 0];
      if (number !== undefined && DIRECTIVE.test(rest)) skipped += 1;
      else if (not !== undefined) failed += 1;
      if (planned !== seen) return;
      found.push({ at, totals: totalsOf({ total: seen, failed, skipped }) });
      [planned, seen, failed, skipped] = [-1, 0, 0, 0];
    });
    return found;
  },
};

export const tapReaders: TestReader[] = [node, bats, tap];
