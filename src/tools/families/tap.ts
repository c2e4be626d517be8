import { following, lineReader, preceding, wordedCounts } from '../log-totals/counts.ts';
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

/** In its report: a file of tests that failed. */
const REPORTED = /^(\S{1,300}) +\(Wstat: \d/;

/**
 * `Files=3, Tests=120,  1 wallclock secs …` of Perl, and `2/120 subtests failed` above it. Tests that are skipped within a file
 * are among them, and not told.
 * https://perldoc.perl.org/Test::Harness
 */
const proveTests = lineReader(
  'prove',
  /^Files=\d{1,9}, Tests=(\d{1,9}), .{1,200}$/,
  ([, total], lines, at) => {
    const [, result] = /^Result: (PASS|FAIL|NOTESTS)$/.exec(following(lines, at, 1)[0] ?? '') ?? [];
    if (result === undefined) return null;
    const failed = preceding(lines, at, 1).map(
      (text) => /\b(\d{1,9})\/\d{1,9} subtests failed\.$/.exec(text)?.[1],
    );
    // Before version 3.4 only the report tells.
    const from = lines.lastIndexOf('Test Summary Report', at);
    const report = from === -1 ? [] : lines.slice(from, at);
    const told = report.map((text) =>
      Number(/^\S.{0,300}\(Wstat: .{1,60} Failed: (\d{1,9})\)$/.exec(text)?.[1] ?? 0),
    );
    const known = failed[0] === undefined ? told.reduce((sum, n) => sum + n, 0) : Number(failed[0]);
    return { total: Number(total), failed: known, errored: result === 'FAIL' && known === 0 ? 1 : 0 };
  },
);

/**
 * `Asserts:  12 passed, 1 failed, of 13` of node-tap from version 15 on: what TAP calls a test.
 * https://node-tap.org/
 */
const nodeTapTests = lineReader(
  'node-tap',
  /^Asserts: {2,4}(?:(\d{1,9}) passed)?((?:(?:, | )?\d{1,9} (?:failed|skip|todo)){0,3}),? of (\d{1,9})$/,
  ([, passed = '0', rest = '', total]) => {
    const count = wordedCounts(rest);
    const [failed, skipped] = [count('failed'), count('skip', 'todo')];
    return Number(passed) + failed + skipped > Number(total)
      ? null
      : { total: Number(total), failed, skipped };
  },
);

/** Runners that write TAP. */
export const tap: readonly Tool[] = [
  {
    name: 'bats',
    url: 'https://bats-core.readthedocs.io/en/stable/usage.html',
    does: { tests: ['bats'] },
    // In its form for people; other lists have the same sign.
    namesFailedAbove: [
      { name: /^ ✗ (\S.{0,300}?)(?: \[\d{1,9}\])?$/, next: /^ {3}\((?:in test file|from function) / },
    ],
    signs: {
      tests: [
        { kind: 'why', line: /^ ✗ \S/, after: { most: 8, like: /^ {3,}\S/ } },
        {
          kind: 'why',
          line: /^(?: {3}|# )\(in test file \S{1,300}, line \d{1,9}\)$/,
          after: { most: 3, like: /^(?: {3,}|# )\S/ },
        },
      ],
      suspect: /\(in test file /,
    },
    // What a command says below it is the reason of a test.
    failureKinds: { assertion: /^(?: {5}|# {1,4})`.{1,300}' failed(?: with status \d{1,3})?$/ },
    totals: [batsTests],
  },
  {
    name: 'prove',
    url: 'https://perldoc.perl.org/prove',
    does: { tests: ['prove'] },
    namesFailed: [REPORTED],
    signs: {
      tests: [
        { kind: 'why', line: REPORTED, after: { most: 3, like: /^ {2}\S/ } },
        { kind: 'closing', line: /^(?:Result: FAIL$|Failed \d{1,9}\/\d{1,9} test programs\. )/ },
      ],
      suspect: /\(Wstat: /,
    },
    failureKinds: { 'failed test': /^(?:Result: FAIL$|Failed \d{1,9}\/\d{1,9} test programs\. )/ },
    totals: [proveTests],
    countedBy: [{ format: 'tap', by: 'prove' }],
  },
  {
    name: 'TAP',
    url: 'https://testanything.org/tap-version-13-specification.html',
    writes: ['tap'],
    totals: [stream, nodeTapTests],
    namesFailed: [/^ *not ok \d{1,6}(?: -)? (?!- )(\S.{0,300}?)(?: #.{0,300})?$/],
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
