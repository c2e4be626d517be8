import { type Closing, type TestReader, totalsOf } from '../log-totals/model.ts';
import { sharedBy, type Tool } from '../tool.ts';
import { cypressSettings, karmaSettings, playwrightSettings } from './javascript-test-settings.ts';

const KARMA =
  /^(\S.{2,120}?): Executed (\d{1,9}) of (\d{1,9})((?: \((?:\d{1,9} FAILED|skipped \d{1,9})\)){0,2})(?: (?:SUCCESS|DISCONNECTED|ERROR|\d{1,9} FAILED))?(?: \(\d.{1,60}\))?$/;

/**
 * `Chrome Headless 120.0 (Linux): Executed 12 of 15 (1 FAILED) (skipped 3) (0.1 secs / 0.05 secs)`: the last one of each
 * browser; the browsers run the same tests. The sum over all, `TOTAL: 24 SUCCESS`, counts each test several times.
 * https://karma-runner.github.io/latest/config/configuration-file.html
 */
const karmaTests: TestReader = {
  format: 'karma',
  closings(lines) {
    const last = new Map<string, Closing>();
    for (const [at, text] of lines.entries()) {
      const [, browser, , total, rest = ''] = KARMA.exec(text) ?? [];
      if (browser === undefined) continue;
      const [failed, skipped] = [numberOf(rest, /(\d+) FAILED/), numberOf(rest, /skipped (\d+)/)];
      const isLost = / (?:DISCONNECTED|ERROR)\b/.test(text);
      const totals = totalsOf({ total: Number(total), failed, skipped, errored: isLost ? 1 : 0 });
      last.set(browser, { at, part: 'all', leg: browser, totals });
    }
    return [...last.values()];
  },
};

/**
 * `✔ 12 tests completed`, `ℹ 2 tests skipped` and `✖ 1 test failed` below `SUMMARY:`.
 * https://github.com/litixsoft/karma-mocha-reporter#readme
 */
const karmaMochaTests: TestReader = {
  format: 'karma-mocha-reporter',
  closings: (lines) =>
    lines.flatMap((text, at): Closing[] => {
      if (text !== 'SUMMARY:') return [];
      const counts = lines
        .slice(at + 1, at + 4)
        .map((line) => /^[✔✖ℹ√×i] (\d{1,9}) tests? (completed|skipped|failed)$/.exec(line));
      const count = (word: string): number => Number(counts.find((found) => found?.[2] === word)?.[1] ?? 0);
      if (counts.every((found) => found === null)) return [];
      const totals = { passed: count('completed'), failed: count('failed'), skipped: count('skipped') };
      return [{ at, part: 'all', totals: totalsOf(totals) }];
    }),
};

const numberOf = (text: string, count: RegExp): number => Number(count.exec(text)?.[1] ?? 0);

/**
 * `Chrome: |████| 5/5 test files | 12 passed, 1 failed, 2 skipped` of each browser, which all run the same tests; the last one
 * of each above `Finished running tests in 1.2s`.
 * https://modern-web.dev/docs/test-runner/overview/
 */
const webTestRunner: TestReader = {
  format: 'web-test-runner',
  closings(lines) {
    const last = new Map<string, Closing>();
    return lines.flatMap((text, at): Closing[] => {
      const [, browser, done, files, passed, failed, skipped = '0'] =
        /^(\w[\w ]{0,40}): {1,20}\|[^|]{1,100}\| (\d{1,9})\/(\d{1,9}) test files \| (\d{1,9}) passed, (\d{1,9}) failed(?:, (\d{1,9}) skipped)?$/.exec(
          text,
        ) ?? [];
      if (browser !== undefined) {
        const counts = { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) };
        last.set(browser, { at, part: 'all', leg: browser, totals: totalsOf(counts) });
        if (done !== files) last.delete(browser);
      }
      if (!/^Finished running tests in /.test(text)) return [];
      const found = [...last.values()];
      last.clear();
      return found;
    });
  },
};

/** Words that Playwright counts at its end, each on a line, failed ones first; the names of the tests stand between. */
const PLAYWRIGHT_COUNT =
  /^ {2}(\d{1,9}) (failed|interrupted|flaky|skipped|did not run|passed)(?: \(\d[\d.]{0,12}(?:ms|s|m|h)\))?$/;

/** `Running 12 tests using 4 workers`, and at the end `  1 failed`, `  1 flaky`, `  10 passed (3.4s)`. */
const playwrightTests: TestReader = {
  format: 'playwright',
  closings(lines) {
    const found: Closing[] = [];
    let counts: Map<string, number> | null = null;
    lines.forEach((text, at) => {
      if (/^Running \d{1,9} tests? using \d{1,5} workers?(?:, shard .{1,30})?$/.test(text))
        counts = new Map();
      const [, n, word] = counts === null ? [] : (PLAYWRIGHT_COUNT.exec(text) ?? []);
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

const playwright: Tool = {
  name: 'Playwright',
  url: 'https://playwright.dev/docs/test-cli',
  signs: {
    tests: [
      {
        kind: 'why',
        line: /^ {2}\d{1,4}\) (?:\[[^\]]{1,60}\] › )?\S{1,300}:\d{1,9}:\d{1,9} › /,
        after: {
          most: 12,
          until: /^ {2}\d{1,4}\) |^ {4}(?:attachment|Retry) #|^ {2}\d{1,9} (?:failed|flaky|passed)/,
          across: true,
        },
      },
      { kind: 'closing', line: /^ {2}\d{1,9} failed$/ },
    ],
  },
  failureKinds: { 'failed test': /^ {2}[1-9]\d{0,8} failed$/ },
  writes: ['junit'],
  does: { tests: ['playwright'] },
  tier: { name: 'End-to-end', words: ['playwright'] },
  unmistakable: ['playwright'],
  ignores: ['--grep-invert'],
  narrows: ['--project'],
  selects: /--only-changed\b|--last-failed\b/,
  narrowsShort: { options: ['-g'], tools: /^playwright$/ },
  configuration: playwrightSettings,
  totals: [playwrightTests],
  prepares: { playwright: ['install', 'install-deps', 'uninstall'] },
  installs: /^(?:\S{1,40} (?:-m |-y |--yes |exec |dlx |run ){0,2})?playwright install(?:-deps)?(?: |$)/,
  options: {
    playwright: {
      same: {
        '-u': '--update-snapshots',
        '-g': '--grep',
        '-c': '--config',
        '-j': '--workers',
        '-gv': '--grep-invert',
      },
      strict: ['--forbid-only', '--fail-on-flaky-tests'],
      soft: ['--update-snapshots', '--pass-with-no-tests', '--list', '--ignore-snapshots'],
      retries: ['--retries'],
    },
  },
};

/** Test runners that drive a browser or a running service. */
export const browserTests: readonly Tool[] = [
  playwright,
  {
    name: 'Cypress',
    url: 'https://docs.cypress.io/app/references/command-line',
    does: { tests: ['cypress'] },
    // https://github.com/cypress-io/github-action#action-parameters
    inputs: { 'cypress-io/github-action': { strict: ['runTests'], narrows: ['spec', 'tag'] } },
    tier: { name: 'End-to-end', words: ['cypress'] },
    unmistakable: ['cypress'],
    narrows: ['--spec'],
    configuration: cypressSettings,
    prepares: { cypress: ['install', 'verify', 'cache', 'info'] },
    installs: /^(?:\S{1,40} (?:exec |dlx |run ){0,2})?cypress (?:install|verify|cache)(?: |$)/,
  },
  {
    name: 'Karma',
    url: 'https://karma-runner.github.io/',
    signs: {
      tests: [
        {
          kind: 'why',
          line: /^[A-Z].{0,60} \(.{1,60}\)?.{1,300} FAILED$/,
          after: { most: 4, like: /^\s+\S/ },
        },
        // Its reporter in the form of Mocha names a failed test when it fails, and with the reason at the end.
        {
          kind: 'why',
          line: /^ {2,40}✖ \S/,
          since: /^FAILED TESTS:$/,
          after: { most: 3, like: /^ {4,}\S/ },
        },
        { kind: 'closing', line: /^✖ \d{1,9} tests? failed$/ },
      ],
    },
    failureKinds: {
      'failed test': /^✖ \d{1,9} tests? failed$|: Executed \d{1,9} of \d{1,9} .{0,20}\([1-9]\d{0,8} FAILED\)/,
    },

    does: { tests: ['karma'] },
    totals: [karmaTests, karmaMochaTests],
    countedBy: [{ format: 'jasmine', by: 'karma' }],
    configuration: karmaSettings,
    options: {
      karma: {
        strict: ['--fail-on-empty-test-suite', '--fail-on-failing-test-suite'],
        soft: ['--no-fail-on-empty-test-suite', '--no-fail-on-failing-test-suite'],
      },
    },
  },
  {
    name: 'Web Test Runner',
    url: 'https://modern-web.dev/docs/test-runner/overview/',
    does: { tests: ['web-test-runner', 'wtr'] },
    totals: [webTestRunner],
  },
  {
    name: 'WebdriverIO',
    url: 'https://webdriver.io/docs/testrunner/',
    does: { tests: ['wdio'] },
    options: {
      wdio: {
        soft: ['--updateSnapshots', '-s'],
        ignores: ['--exclude'],
        retries: ['--specFileRetries', '--mochaOpts.retries'],
      },
    },
  },
  {
    name: 'TestCafe',
    url: 'https://testcafe.io/documentation/402639/reference/command-line-interface',
    does: { tests: ['testcafe'] },
    options: {
      testcafe: {
        same: { '-q': '--quarantine-mode', '-e': '--skip-js-errors' },
        soft: ['--skip-js-errors', '--skip-uncaught-errors'],
        retries: ['--quarantine-mode'],
      },
    },
  },
  {
    name: 'Nightwatch',
    url: 'https://nightwatchjs.org/guide/running-tests/command-line-options.html',
    does: { tests: ['nightwatch'] },
    options: {
      nightwatch: { ignores: ['--skiptags', '--skipgroup'], retries: ['--retries', '--suiteRetries'] },
    },
  },
  {
    name: 'Newman',
    url: 'https://learning.postman.com/docs/collections/using-newman-cli/newman-options/',
    does: { tests: ['newman'] },
    options: { newman: { same: { '-x': '--suppress-exit-code' }, soft: ['--suppress-exit-code'] } },
  },
  {
    name: 'k6 and Locust',
    url: 'https://grafana.com/docs/k6/latest/using-k6/k6-options/reference/',
    does: { tests: ['k6', 'locust'] },
    options: {
      ...sharedBy(['k6'], { soft: ['--no-thresholds'] }),
      ...sharedBy(['locust'], { soft: ['--exit-code-on-error 0'] }),
    },
  },
];
