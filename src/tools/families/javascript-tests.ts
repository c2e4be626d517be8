import type { ConfigGate } from '../../evidence/gate.ts';
import { type Fields, fields } from '../../formats/json.ts';
import { numberedFailures } from '../log-signs/numbered.ts';
import { following, lineReader, preceding, wordedCounts } from '../log-totals/counts.ts';
import { counted, coverageLine } from '../log-totals/coverage-line.ts';
import { type Closing, type TestReader, totalsOf } from '../log-totals/model.ts';
import { type FoundGates, gateOf } from '../settings/found.ts';
import { jsonValues } from '../settings/values.ts';
import { sharedBy, type Tool } from '../tool.ts';
import { javascriptCoverage, METRICS, withScripts } from './javascript-coverage.ts';
import {
  avaSettings,
  bunSettings,
  cypressSettings,
  denoSettings,
  jestSettings,
  karmaSettings,
  mochaSettings,
  playwrightSettings,
  vitestSettings,
} from './javascript-test-settings.ts';

/**
 * `Tests: 1 failed, 2 skipped, 3 todo, 12 passed, 18 total` under the line of the suites. A suite that could not be run
 * has no tests.
 */
const jestTests = lineReader(
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
const noJestTests = lineReader('jest', /^No tests found, exiting with code [01]$/, () => ({}));

/** `      Tests  1 failed | 3 passed | 1 skipped | 1 todo (6)` under ` Test Files  1 failed | 1 passed (2)`. */
const vitestTests = lineReader(
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

const noVitestFiles = lineReader('vitest', /^No test files found, exiting with code [01]$/, () => ({}));

/**
 * `  12 passing (3s)`, then `  2 pending` and `  1 failing` where there are some; Cypress prints one of it for each
 * spec.
 */
const passing = lineReader(
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

/** ` 12 pass`, ` 1 skip`, ` 1 fail` and, in the end, `Ran 14 tests across 3 files. [12.00ms]`. */
const bunTests = lineReader(
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
const denoTests = lineReader(
  'deno',
  /^(?:ok|FAILED) \| (\d{1,9} passed .{0,200}) \(\d[\dms. ]{1,20}\)$/,
  ([, body = '']) => {
    const count = wordedCounts(body.replace(/\(\d{1,9} steps?\)/g, ''));
    return { passed: count('passed'), failed: count('failed'), skipped: count('ignored') };
  },
);

const NODE_COUNT = /^[#ℹ] (tests|suites|pass|fail|cancelled|skipped|todo) (\d{1,9})$/;
const MOST_COUNTS = 8;

/** The block of counts that begins at a line; what is not counted is left out. */
function countsFrom(lines: readonly string[], from: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of lines.slice(from, from + MOST_COUNTS)) {
    const [, word, n] = NODE_COUNT.exec(text) ?? [];
    if (word === undefined || counts.has(word)) break;
    counts.set(word, Number(n));
  }
  return counts;
}

/** `ℹ tests 5`, `ℹ suites 2`, `ℹ pass 3` … of Node's own runner; in TAP with `#`. */
const nodeTests = lineReader('node', /^[#ℹ] tests \d{1,9}$/, (_match, lines, at) => {
  const counts = countsFrom(lines, at);
  const of = (word: string): number => counts.get(word) ?? 0;
  if (!counts.has('cancelled')) return null;
  return {
    total: of('tests'),
    failed: of('fail'),
    errored: of('cancelled'),
    skipped: of('skipped') + of('todo'),
  };
});

/** `ℹ all files | 85.71 | 50.00 | 100.00 | `: lines, branches and functions, of Node's own runner. */
const nodeCoverage = coverageLine(
  'node',
  /^[#ℹ] all files *\| *(\d{1,3}(?:\.\d{1,4})?) *\| *(\d{1,3}(?:\.\d{1,4})?) *\| *\d{1,3}(?:\.\d{1,4})? *\|/,
  ([, lines, branches]) => [counted('lines', lines), counted('branches', branches)],
);

/** `All files |  100.00 |  85.00 |`: functions and lines, of bun. */
const bunCoverage = coverageLine(
  'bun',
  /^All files *\| *\d{1,3}\.\d{1,4} *\| *(\d{1,3}\.\d{1,4}) *\|$/,
  ([, lines]) => [counted('lines', lines)],
);

/** `coverageThreshold` for all files; negative numbers there count lines. */
function jestGates(settings: Fields, prefix: string): ConfigGate[] {
  const global = fields(fields(settings.coverageThreshold).global);
  return METRICS.flatMap((metric) =>
    gateOf({ tool: 'jest', metric, where: `${prefix}coverageThreshold.global.${metric}` }, global[metric]),
  );
}

function jestInPackage(text: string): FoundGates {
  const content = fields(jsonValues(text));
  const jest = fields(content.jest);
  const measures = jest.collectCoverage === true ? /\bjest\b/ : /\bjest\b.*--(?:coverage|collectCoverage)\b/;
  return { gates: withScripts(content, jestGates(jest, 'jest.'), measures), commands: [] };
}

const jestEnd = /^(?: {0,4}● |(?:FAIL|PASS) |Test Suites: |Tests: |Summary of all failing tests)/;

const jest: Tool = {
  name: 'jest',
  url: 'https://jestjs.io/docs/cli',
  writes: ['jest-json', 'lcov', 'clover', 'cobertura', 'istanbul'],
  does: { tests: ['jest'] },
  verbs: ['jest'],
  soft: ['--passWithNoTests', '--listTests'],
  ignores: ['--testPathIgnorePatterns', '--coveragePathIgnorePatterns', '--modulePathIgnorePatterns'],
  narrows: [
    ...['--testNamePattern', '--testPathPattern', '--testPathPatterns', '--onlyChanged', '--changedSince'],
  ],
  narrowsShort: { options: ['-t'], tools: /^jest$/ },
  selects: /--(?:only-?)?changed|--findRelatedTests\b|--only-?failures\b/,
  // https://jestjs.io/docs/configuration#coveragethreshold-object
  thresholdFiles: {
    'package.json': jestInPackage,
    'jest.config.json': (text) => ({ gates: jestGates(fields(jsonValues(text)), ''), commands: [] }),
  },
  readsThreshold: ({ tool }, command) =>
    tool === 'jest' &&
    command.tool === 'jest' &&
    command.words.some((word) => /^--(?:coverage|collectCoverage)(?:=true)?$/.test(word)),
  programs: ['jest'],
  configuration: jestSettings,
  totals: [jestTests, noJestTests],
  signs: {
    tests: [
      { kind: 'why', line: /^ {0,4}● (?!Console$)\S/, after: { most: 17, until: jestEnd, across: true } },
      { kind: 'what', line: /^ {0,12}✕ \S/ },
      { kind: 'what', line: /^FAIL {1,2}\S/ },
      { kind: 'closing', line: /^Tests: .{0,100}\bfailed\b/ },
    ],
  },
  failureKinds: {
    contract:
      /\bto(?:Throw\w{0,20})?Match(?:\w{0,10})Snapshot\b|^ *› \d{1,9} snapshots? failed|\bSnapshot `.{1,200}` mismatched/,
    assertion: /^\s*expect\(received\)/,
  },
  options: {
    jest: {
      same: {
        '-t': '--testNamePattern',
        '-i': '--runInBand',
        '-u': '--updateSnapshot',
        '-w': '--maxWorkers',
        '-b': '--bail',
        '-c': '--config',
        '-o': '--onlyChanged',
        '-f': '--onlyFailures',
      },
      soft: ['--updateSnapshot', '--ci false', '--no-ci'],
    },
  },
};

const vitest: Tool = {
  name: 'vitest',
  url: 'https://vitest.dev/guide/cli.html',
  writes: ['junit', 'tap', 'lcov', 'clover', 'cobertura'],
  does: { tests: ['vitest'] },
  unmistakable: ['vitest'],
  verbs: ['vitest'],
  narrows: ['--changed'],
  selects: /\brelated\b|--changed\b/,
  narrowsShort: { options: ['-t'], tools: /^vitest$/ },
  minimum: /^--coverage\.thresholds\./i,
  // https://vitest.dev/config/#coverage-thresholds
  thresholds: [
    { metric: 'lines', options: ['--coverage.thresholds.lines'] },
    { metric: 'branches', options: ['--coverage.thresholds.branches'] },
  ],
  programs: ['vitest', 'vite'],
  configuration: vitestSettings,
  totals: [vitestTests, noVitestFiles],
  signs: {
    tests: [
      {
        kind: 'why',
        line: /^ FAIL {1,2}\S.* > /,
        after: { most: 14, until: /^(?:⎯{3,}| FAIL )/, across: true },
      },
      { kind: 'what', line: /^ {0,12}× \S/ },
      { kind: 'closing', line: /^ +Tests +\d{1,9} failed/ },
    ],
  },
  options: {
    vitest: {
      same: {
        '--run': 'run',
        '-t': '--testNamePattern',
        '-u': '--update',
        '-w': '--watch',
        '-r': '--root',
        '-c': '--config',
      },
      soft: ['--update', '--dangerouslyIgnoreUnhandledErrors'],
      retries: ['--retry'],
    },
  },
};

const mocha: Tool = {
  name: 'mocha',
  url: 'https://mochajs.org/#command-line-usage',
  writes: ['mocha-json', 'tap'],
  does: { tests: ['mocha'] },
  unmistakable: ['mocha'],
  verbs: ['mocha'],
  plain: ['mocha'],
  narrowsShort: { options: ['-g'], tools: /^mocha$/ },
  configuration: mochaSettings,
  totals: [passing],
  signs: { tests: [numberedFailures, { kind: 'closing', line: /^ {2}\d{1,9} failing$/ }] },
  options: {
    mocha: {
      same: {
        '-g': '--grep',
        '-f': '--fgrep',
        '-i': '--invert',
        '-t': '--timeout',
        '-R': '--reporter',
        '-r': '--require',
        '-b': '--bail',
        '-j': '--jobs',
        '-p': '--parallel',
      },
      strict: ['--fail-zero', '--forbid-only', '--forbid-pending', '--check-leaks'],
      soft: ['--pass-on-failing-test-suite', '--dry-run'],
      ignores: ['--ignore', '--exclude'],
      retries: ['--retries'],
    },
  },
};

const playwright: Tool = {
  name: 'Playwright',
  url: 'https://playwright.dev/docs/test-cli',
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

const node: Tool = {
  name: 'node',
  url: 'https://nodejs.org/api/cli.html',
  does: { tests: ['node --test'] },
  spelled: { node: 'Node.js' },
  narrows: ['--test-name-pattern'],
  minimum: /^--test-coverage-\w+$/i,
  // https://nodejs.org/api/cli.html#--test-coverage-linesthreshold
  thresholds: [
    { metric: 'lines', options: ['--test-coverage-lines'] },
    { metric: 'branches', options: ['--test-coverage-branches'] },
  ],
  manifests: /^\.(?:nvmrc|node-version)$/i,
  totals: [nodeTests],
  countedBy: { format: 'tap', by: 'node' },
  coverage: [nodeCoverage],
  signs: {
    tests: [
      {
        kind: 'why',
        line: /^ *✖ (?!failing tests:|\d{1,9} problems?)\S/,
        after: { most: 9, like: /^ {2,}/, across: true },
      },
      { kind: 'closing', line: /^ℹ fail [1-9]|^# fail +[1-9]/ },
    ],
  },
  options: { node: { soft: ['--test-update-snapshots'] } },
};

/**
 * `  1 test failed`, `  2 known failures`, `  3 tests skipped` of AVA. Where one failed it does not say how many passed: their
 * marks are counted.
 */
const avaTests: TestReader = {
  format: 'ava',
  closings: (lines) =>
    lines.flatMap((text, at): Closing[] => {
      const [, first, word] = /^ {2}(\d{1,9}) tests? (passed|failed)$/.exec(text) ?? [];
      if (first === undefined) return [];
      const rest = following(lines, at, 3).map((line) =>
        /^ {2}(\d{1,9}) (known failures?|tests? (?:skipped|todo))$/.exec(line),
      );
      const others = rest.reduce((sum, found) => sum + Number(found?.[1] ?? 0), 0);
      const marks = lines.slice(0, at).filter((line) => /^ {2}✔ (?!\[expected fail\])\S/.test(line)).length;
      return [
        {
          at,
          totals: totalsOf({
            passed: word === 'passed' ? Number(first) : marks,
            failed: word === 'failed' ? Number(first) : 0,
            skipped: others,
          }),
        },
      ];
    }),
};

/** `4 scenarios (1 failed, 1 undefined, 2 passed)` above the line of the steps: Cucumber of all languages says it so. */
const cucumberTests = lineReader(
  'cucumber',
  /^(\d{1,9}) scenarios?(?: \(([^()]{1,200})\))?$/,
  ([, total, body = ''], lines, at) => {
    if (!/^\d{1,9} steps?\b/.test(lines[at + 1] ?? '')) return null;
    const count = wordedCounts(body);
    return {
      total: Number(total),
      failed: count('failed'),
      errored: count('undefined', 'ambiguous'),
      skipped: count('skipped', 'pending'),
    };
  },
);

/** `12 tests complete (2 skipped)` and `1 of 12 tests failed (2 skipped)` of lab, above how long they took. */
const labTests = lineReader(
  'lab',
  /^(?:(\d{1,9}) of )?(\d{1,9}) tests? (complete|passed|failed)(?: \((\d{1,9}) skipped\))?$/,
  ([, failed, ran, word, skipped = '0'], lines, at) => {
    if (!/^Test duration: /.test(following(lines, at, 1)[0] ?? '')) return null;
    if ((failed === undefined) === (word === 'failed')) return null;
    return {
      passed: Number(ran) - Number(failed ?? 0),
      failed: Number(failed ?? 0),
      skipped: Number(skipped),
    };
  },
);

/** Test runners of JavaScript and TypeScript, and what measures their coverage. */
export const javascriptTests: readonly Tool[] = [
  jest,
  vitest,
  mocha,
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
  },
  {
    name: 'AVA',
    url: 'https://github.com/avajs/ava',
    does: { tests: ['ava'] },
    configuration: avaSettings,
    totals: [avaTests],
    options: { ava: { same: { '-u': '--update-snapshots', '-m': '--match' }, soft: ['--update-snapshots'] } },
  },
  {
    name: 'Karma',
    url: 'https://karma-runner.github.io/',
    does: { tests: ['karma'] },
    configuration: karmaSettings,
    options: {
      karma: {
        strict: ['--fail-on-empty-test-suite', '--fail-on-failing-test-suite'],
        soft: ['--no-fail-on-empty-test-suite', '--no-fail-on-failing-test-suite'],
      },
    },
  },
  {
    name: 'Bun',
    url: 'https://bun.com/docs/cli/test',
    does: { tests: ['bun test'] },
    launches: { bunx: { valued: ['-p', '--package'] } },
    // https://bun.com/docs/pm/cli/install#production-mode
    locks: [{ program: 'bun', always: ['ci'], verbs: ['install', 'i'], options: ['--frozen-lockfile'] }],
    prepares: { bun: ['install', 'ci'] },
    installs: /^bun (?:install|ci)\b/,
    verbed: ['bun'],
    targets: { bun: null },
    umbrella: /^bun\b/,
    scripts: { of: 'package', programs: ['bun'] },
    narrowsShort: { options: ['-t'], tools: /^bun test$/ },
    lockFiles: ['bun.lock', 'bun.lockb'],
    configuration: bunSettings,
    totals: [bunTests],
    coverage: [bunCoverage],
    options: {
      'bun test': {
        same: { '-t': '--test-name-pattern', '-u': '--update-snapshots' },
        soft: ['--update-snapshots', '--pass-with-no-tests'],
        retries: ['--retry'],
      },
    },
  },
  {
    name: 'Deno',
    url: 'https://docs.deno.com/runtime/reference/cli/test/',
    does: { tests: ['deno test'] },
    verbed: ['deno'],
    targets: { deno: null },
    // https://docs.deno.com/runtime/reference/cli/install/
    locks: [{ program: 'deno', always: ['ci'], verbs: ['install'], options: ['--frozen'] }],
    umbrella: /^deno\b/,
    runsTasks: 'deno task',
    lockFiles: ['deno.lock'],
    configuration: denoSettings,
    totals: [denoTests],
    mayFindNone: /--permit-no-files\b/,
    options: {
      deno: {
        strict: ['--check'],
        soft: ['--permit-no-files', '--no-check', '--no-run'],
        ignores: ['--ignore'],
      },
    },
  },
  node,
  ...javascriptCoverage,
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
    name: 'Cucumber',
    url: 'https://github.com/cucumber/cucumber-js/blob/main/docs/cli.md',
    does: { tests: ['cucumber', 'cucumber-js'] },
    totals: [cucumberTests],
    options: {
      ...sharedBy(['cucumber', 'cucumber-js'], {
        same: { '-d': '--dry-run', '-t': '--tags' },
        strict: ['--strict'],
        soft: ['--no-strict', '--dry-run'],
        retries: ['--retry'],
      }),
    },
  },
  {
    name: 'lab',
    url: 'https://hapi.dev/module/lab/api/',
    totals: [labTests],
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
