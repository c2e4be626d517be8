import { lineReader, preceding, wordedCounts } from './counts.ts';
import { type Closing, type TestReader, totalsOf } from './model.ts';

/**
 * `Tests: 1 failed, 2 skipped, 3 todo, 12 passed, 18 total` under the line of the suites. A suite that could not be run
 * has no tests.
 */
const jest = lineReader(
  'jest',
  /^Tests: {1,12}(?:(\d.{0,200}), )?\d{1,9} total$/,
  ([, body = ''], lines, at) => {
    const suites = /^Test Suites: (.{1,200}) total$/.exec(preceding(lines, at, 1)[0] ?? '');
    if (suites === null) return null;
    const count = wordedCounts(body);
    const failed = count('failed');
    return {
      passed: count('passed'),
      failed,
      errored: failed === 0 ? wordedCounts(suites[1] ?? '')('failed') : 0,
      skipped: count('skipped', 'todo'),
    };
  },
);

/** Where nothing was asked for but changed files, nothing to run is no sign of trouble: those words are another's. */
const noTestsFound = lineReader('jest', /^No tests found, exiting with code [01]$/, () => ({}));

/** `      Tests  1 failed | 3 passed | 1 skipped | 1 todo (6)` under ` Test Files  1 failed | 1 passed (2)`. */
const vitest = lineReader(
  'vitest',
  /^ +Tests {2}(?:(\d[^()]{0,200}) \(\d{1,9}\)|no tests)$/,
  ([, body = ''], lines, at) => {
    const files = /^ +Test Files {2}(.{1,200})$/.exec(preceding(lines, at, 1)[0] ?? '');
    if (files === null) return null;
    const count = wordedCounts(body);
    const failed = count('failed');
    return {
      passed: count('passed', 'expected fail'),
      failed,
      errored: failed === 0 ? wordedCounts(files[1] ?? '')('failed') : 0,
      skipped: count('skipped', 'todo'),
    };
  },
);

const noTestFiles = lineReader('vitest', /^No test files found, exiting with code [01]$/, () => ({}));

/** `  12 passing (3s)`, then `  2 pending` and `  1 failing` where there are some; Cypress prints one of it for each spec. */
const mocha = lineReader(
  'mocha',
  /^ {2}(\d{1,9}) passing \(\d[\d.]{0,12}(?:ms|s|m|h|d)\)$/,
  (match, lines, at) => {
    const end = lines.slice(at + 1, at + 4).join('\n');
    const of = (word: string): number =>
      Number(new RegExp(`^ {2}(\\d{1,9}) ${word}$`, 'm').exec(end)?.[1] ?? 0);
    return { passed: Number(match[1]), failed: of('failing'), skipped: of('pending') };
  },
);

/** Words that Playwright counts at its end, each on a line, failed ones first; the names of the tests stand between. */
const PLAYWRIGHT =
  /^ {2}(\d{1,9}) (failed|interrupted|flaky|skipped|did not run|passed)(?: \(\d[\d.]{0,12}(?:ms|s|m|h)\))?$/;

/** `Running 12 tests using 4 workers`, and at the end `  1 failed`, `  1 flaky`, `  10 passed (3.4s)`. */
const playwright: TestReader = {
  format: 'playwright',
  closings(lines) {
    const found: Closing[] = [];
    let counts: Map<string, number> | null = null;
    lines.forEach((text, at) => {
      if (/^Running \d{1,9} tests? using \d{1,5} workers?(?:, shard .{1,30})?$/.test(text))
        counts = new Map();
      const [, n, word] = counts === null ? [] : (PLAYWRIGHT.exec(text) ?? []);
      if (counts === null || word === undefined) return;
      if (counts.size > 0) found.pop();
      counts.set(word, Number(n));
      const count = (name: string): number => counts?.get(name) ?? 0;
      found.push({
        at,
        totals: totalsOf({
          passed: count('passed'),
          failed: count('failed'),
          errored: count('interrupted'),
          skipped: count('skipped') + count('did not run'),
          flaky: count('flaky'),
        }),
      });
    });
    return found;
  },
};

/** ` 12 pass`, ` 1 skip`, ` 1 fail` and, in the end, `Ran 14 tests across 3 files. [12.00ms]`. */
const bun = lineReader(
  'bun',
  /^Ran \d{1,9} tests? across \d{1,9} files?\. \[[^\]]{1,20}\]$/,
  (_match, lines, at) => {
    const before = preceding(lines, at, 6).map((text) =>
      /^ {1,9}(\d{1,9}) (pass|fail|skip|todo|error)s?$/.exec(text),
    );
    const of = (word: string): number => Number(before.find((each) => each?.[2] === word)?.[1] ?? 0);
    return { passed: of('pass'), failed: of('fail'), errored: of('error'), skipped: of('skip') + of('todo') };
  },
);

/** `FAILED | 12 passed (3 steps) | 1 failed | 2 ignored (12ms)`. */
const deno = lineReader(
  'deno',
  /^(?:ok|FAILED) \| (\d{1,9} passed .{0,200}) \(\d[\dms. ]{1,20}\)$/,
  ([, body = '']) => {
    const count = wordedCounts(body.replace(/\(\d{1,9} steps?\)/g, ''));
    return { passed: count('passed'), failed: count('failed'), skipped: count('ignored') };
  },
);

export const javascriptReaders: TestReader[] = [
  jest,
  noTestsFound,
  vitest,
  noTestFiles,
  mocha,
  playwright,
  bun,
  deno,
];
