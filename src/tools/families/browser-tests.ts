import { numberedFailures } from '../log-signs/numbered.ts';
import { following, lineReader } from '../log-totals/counts.ts';
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
      const [, browser, ran, total, rest = ''] = KARMA.exec(text) ?? [];
      if (browser === undefined) continue;
      const [failed, skipped] = [numberOf(rest, /(\d+) FAILED/), numberOf(rest, /skipped (\d+)/)];
      const isLost = / (?:DISCONNECTED|ERROR)\b/.test(text);
      last.delete(browser);
      // Where the log ends in the middle of a run nobody knows what became of the rest.
      if (!isLost && Number(ran) + skipped < Number(total)) continue;
      const passed = Math.max(0, Number(ran) - failed);
      const totals = totalsOf({ passed, failed, skipped, errored: isLost ? 1 : 0 });
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

/**
 * ` 4 passed (5s)` or ` 1/4 failed (5s)` below the tests; skipped ones, which newer versions count below it, are none of
 * the four.
 * https://github.com/DevExpress/testcafe-reporter-spec
 */
const testCafeTests = lineReader(
  'testcafe',
  /^ (?:(\d{1,9}) passed|(\d{1,9})\/(\d{1,9}) failed) \((?:\d{1,4}h )?(?:\d{1,4}m )?\d{1,4}s\)$/,
  ([, passed, failed = '0', total = passed], lines, at) => {
    if (!lines.slice(0, at).includes(' Running tests in:')) return null;
    const skipped = numberOf(following(lines, at, 2).join('\n'), /^ (\d{1,9}) skipped$/m);
    return { total: Number(total) + skipped, failed: Number(failed), skipped };
  },
);

const TESTCAFE_FAILED = /^ [1-9]\d{0,8}\/\d{1,9} failed \((?:\d{1,4}h )?(?:\d{1,4}m )?\d{1,4}s\)$/;

/** What stands before all that a worker of WebdriverIO prints: what it drives, and its number. */
const WORKER = /^\[[^\]]{1,200} #(\d{1,4})-(\d{1,5})\] {0,4}(.{0,300})$/;

/**
 * `[chrome 131 linux #0-2] 4 passing (1.2s)`, and `1 failing`, `1 skipped` where there are some, of each worker; a file
 * that is tried again keeps its worker. All end with `Spec Files:	 3 passed, 1 failed, 4 total (100% completed) in …`.
 * Capabilities (`0` in `0-2`) run the same files.
 * https://webdriver.io/docs/spec-reporter
 */
const webdriverTests: TestReader = {
  format: 'webdriverio',
  closings(lines) {
    const workers = new Map<string, { part: string; leg: string; counts: Map<string, number>; at: number }>();
    return lines.flatMap((text, at): Closing[] => {
      const [, leg, number, said = ''] = WORKER.exec(text) ?? [];
      if (leg !== undefined) {
        const worker = `${leg}-${number}`;
        const file = /^(?:»|Spec:) {1,4}(\S.{0,280})$/.exec(said)?.[1];
        // It begins anew.
        if (/^Running: /.test(said)) workers.set(worker, { part: worker, leg, counts: new Map(), at });
        const own = workers.get(worker);
        if (own !== undefined && file !== undefined) own.part = file;
        const [, count, word] = /^(\d{1,9}) (passing|failing|skipped)(?: \(.{1,30}\))?$/.exec(said) ?? [];
        if (own !== undefined && word !== undefined) {
          own.counts.set(word, Number(count));
          own.at = at;
        }
        return [];
      }
      const ended = /^Spec Files:\s{1,8}(?:\d{1,9} passed)?(?:, )?(?:(\d{1,9}) failed)?/.exec(text);
      if (ended === null) return [];
      const ran = [...workers.values()].filter(({ counts }) => counts.size > 0);
      workers.clear();
      // Some began no test.
      const lost = Number(ended[1] ?? 0) - ran.filter(({ counts }) => counts.has('failing')).length;
      const broken = { at, part: 'Spec Files', totals: totalsOf({ errored: lost }) };
      return [
        ...ran.map(({ part, leg: of, counts, at: where }) => ({
          at: where,
          part,
          leg: of,
          totals: totalsOf({
            passed: counts.get('passing') ?? 0,
            failed: counts.get('failing') ?? 0,
            skipped: counts.get('skipped') ?? 0,
          }),
        })),
        ...(lost > 0 && ran.length > 0 ? [broken] : []),
      ];
    });
  },
};

/**
 * `✨ PASSED. 4 tests (1.2s)`, or `TEST FAILURE (1.2s):` and the counts below it. Where there are assertions it counts
 * these, and no tests.
 * https://nightwatchjs.org/guide/reporters/
 */
const nightwatchTests: TestReader = {
  format: 'nightwatch',
  closings: (lines) =>
    lines.flatMap((text, at): Closing[] => {
      const passed = /^ {0,4}(?:✨ PASSED|OK)\. (\d{1,9}) tests?(?: passed)? \(/.exec(text)?.[1];
      if (passed !== undefined) return [{ at, totals: totalsOf({ passed: Number(passed) }) }];
      if (!NIGHTWATCH_FAILURE.test(text)) return [];
      const below = following(lines, at, 6).join('\n');
      const [, good, all] = /^ {1,4}- (\d{1,9})\/(\d{1,9}) tests passed/m.exec(below) ?? [];
      if (all === undefined) return [];
      const failed = numberOf(below, /^ {1,4}- (\d{1,9}) tests failed;/m);
      const skipped = numberOf(below, /^ {1,4}- (\d{1,9}) skipped/m);
      const errored = Math.max(0, Number(all) - Number(good) - failed);
      return [{ at, totals: totalsOf({ passed: Number(good), failed, errored, skipped }) }];
    }),
};

const NIGHTWATCH_FAILURE = /^ {0,4}\p{M}?TEST FAILURE \(.{1,30}\):/u;

/**
 * `  OK  | 3 passed, 1 skipped   // 5s`, `  FAIL  | 3 passed, 1 failed, 1 failedHooks, 2 skipped   // 5s`.
 * https://codecept.io/
 */
const codeceptTests = lineReader(
  'codeceptjs',
  /^ {2}(?:OK|FAIL) {1,4}\| {1,4}(\d{1,9}) passed(?:, (\d{1,9}) failed)?(?:, (\d{1,9}) failedHooks)?(?:, (\d{1,9}) skipped)? {1,6}\/\/ /,
  ([, passed, failed, hooks, skipped]) => {
    const [red = 0, broken = 0, left = 0] = [failed, hooks, skipped].map((count) => Number(count ?? 0));
    return { passed: Number(passed), failed: red, errored: broken, skipped: left };
  },
);

const CODECEPT_FAILED =
  /^ {2}FAIL {1,4}\| {1,4}\d{1,9} passed(?:, \d{1,9} (?:failed|failedHooks|skipped)){1,3} {1,6}\/\/ /;

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
  namesFailed: [/^ {2}\d{1,4}\) (?:\[[^\]]{1,60}\] › )?\S{1,300}:\d{1,9}:\d{1,9} › (\S.{0,300}?)[ ─]*$/],
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
      { kind: 'closing', line: /^ {2}\d{1,9} (?:failed|interrupted)$/ },
    ],
  },
  failureKinds: {
    'failed test': /^ {2}[1-9]\d{0,8} (?:failed|interrupted)$/,
    assertion: /^ {4}Error: (?:Timed out \d{1,9}ms waiting for )?expect\((?:received|locator|page)\)/,
  },
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
    name: 'Chromatic',
    url: 'https://www.chromatic.com/docs/cli',
    signs: {
      suspect: /^✖ Found |^\s{0,4}→ /,
      builds: [
        {
          kind: 'why',
          line: /^✖ (?:Found [1-9]\d{0,8} (?:visual|accessibility) changes?\b|Encountered [1-9]\d{0,8} (?:build errors?|failed tests?)\b)/,
        },
        // What was done stands above the last step of it.
        {
          kind: 'error',
          line: /^\s{0,4}→ (?:Command failed: |Invalid Storybook build at )/,
          before: { most: 1, like: /^\s{0,4}✖ / },
        },
      ],
    },
    failureKinds: { contract: /^✖ Found [1-9]\d{0,8} visual changes?\b/ },
  },
  {
    name: 'Karma',
    url: 'https://karma-runner.github.io/',
    namesFailed: [/^[A-Z][\w ]{1,60} [\d.]{1,30} \([^()]{1,60}\) (\S.{0,400}) FAILED$/],
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
      'failed test':
        /^✖ \d{1,9} tests? failed$|^[A-Z][\w ]{1,60} [\d.]{1,30} \([^()]{1,60}\) \S.{0,400} FAILED$|: Executed \d{1,9} of \d{1,9} .{0,20}\([1-9]\d{0,8} FAILED\)/,
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
    signs: {
      suspect: / #\d{1,4}-\d{1,5}\] \d{1,4}\) /,
      tests: [
        {
          kind: 'why',
          line: /^\[[^\]]{1,200} #\d{1,4}-\d{1,5}\] \d{1,4}\) \S/,
          after: { most: 4, like: /^\[[^\]]{1,200} #\d{1,4}-\d{1,5}\] (?!\d{1,4}\) |\s{0,8}at )\S/ },
        },
        { kind: 'closing', line: /^Spec Files:\s.{0,40}\b[1-9]\d{0,8} failed\b/ },
      ],
    },
    failureKinds: {
      'failed test': /^\[[^\]]{1,200} #\d{1,4}-\d{1,5}\] (?:[1-9]\d{0,8} failing\b|\d{1,4}\) \S)/,
    },
    does: { tests: ['wdio'] },
    totals: [webdriverTests],
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
    signs: {
      tests: [
        {
          kind: 'why',
          line: /^ ✖ \S/,
          since: /^ Running tests in:$/,
          after: { most: 8, until: /^ [✓✖-] \S/, across: true },
        },
        { kind: 'closing', line: TESTCAFE_FAILED },
      ],
    },
    failureKinds: { 'failed test': TESTCAFE_FAILED },
    does: { tests: ['testcafe'] },
    totals: [testCafeTests],
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
    signs: {
      suspect: /^ {3}– \S/,
      tests: [
        {
          kind: 'why',
          line: /^ {3}– \S/,
          since: NIGHTWATCH_FAILURE,
          after: { most: 6, until: /^ {3}(?:–|[✖×] \d)/, across: true },
        },
        {
          kind: 'closing',
          line: /^ {1,4}- [1-9]\d{0,8} (?:tests|assertions) failed;|^ {1,4}- [1-9]\d{0,8} errors? during execution;/,
        },
      ],
    },
    failureKinds: { 'failed test': /^ {1,4}- [1-9]\d{0,8} (?:tests|assertions) failed;/ },
    does: { tests: ['nightwatch'] },
    totals: [nightwatchTests],
    options: {
      nightwatch: { ignores: ['--skiptags', '--skipgroup'], retries: ['--retries', '--suiteRetries'] },
    },
  },
  {
    name: 'CodeceptJS',
    url: 'https://codecept.io/commands/',
    signs: { tests: [numberedFailures, { kind: 'closing', line: CODECEPT_FAILED }] },
    failureKinds: { 'failed test': CODECEPT_FAILED },
    does: { tests: ['codeceptjs'] },
    tier: { name: 'End-to-end', words: ['codeceptjs'] },
    unmistakable: ['codeceptjs'],
    totals: [codeceptTests],
    narrowsShort: { options: ['-g'], tools: /^codeceptjs$/ },
    options: { codeceptjs: { same: { '-g': '--grep', '-i': '--invert' }, ignores: ['--invert'] } },
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
