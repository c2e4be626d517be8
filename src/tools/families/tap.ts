import { lineReader } from '../log-totals/counts.ts';
import { type Closing, type TestReader, totalsOf } from '../log-totals/model.ts';
import type { Tool } from '../tool.ts';

/** `3 tests, 1 failure, 1 skipped` of bats. */
const batsTests = lineReader(
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
 */
const stream: TestReader = {
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

/** Runners that write TAP. */
export const tap: readonly Tool[] = [
  {
    name: 'bats',
    url: 'https://bats-core.readthedocs.io/en/stable/usage.html',
    does: { tests: ['bats'] },
    totals: [batsTests],
  },
  {
    name: 'TAP',
    url: 'https://testanything.org/tap-version-13-specification.html',
    writes: ['tap'],
    totals: [stream],
    signs: {
      tests: [
        {
          kind: 'why',
          line: /^ *not ok \d/,
          after: { most: 14, until: /^ *(?:stack: |\.\.\.$|(?:not )?ok )/, across: true },
        },
      ],
    },
  },
];
