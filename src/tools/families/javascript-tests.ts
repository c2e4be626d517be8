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
  denoSettings,
  jestSettings,
  mochaSettings,
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
 * `  12 passing (3s)`, then `  2 pending` and `  1 failing` where there are some, `  2 skipped` of forks; Cypress prints one of
 * it for each spec.
 */
const passing = lineReader(
  'mocha',
  /^ {2}(\d{1,9}) passing \(\d[\d.]{0,12}(?:ms|s|m|h|d)\)$/,
  (match, lines, at) => {
    const end = following(lines, at, 4).join('\n');
    const of = (word: string): number =>
      Number(new RegExp(`^ {2}(\\d{1,9}) ${word}$`, 'm').exec(end)?.[1] ?? 0);
    return { passed: Number(match[1]), failed: of('failing'), skipped: of('pending') + of('skipped') };
  },
);

/**
 * `12 specs, 1 failure, 2 pending specs`, above how long it took.
 * https://jasmine.github.io/
 */
const jasmineTests = lineReader(
  'jasmine',
  /^(\d{1,9}) specs?, (\d{1,9}) failures?(?:, (\d{1,9}) pending specs?)?$/,
  ([, total, failed, pending = '0']) => ({
    total: Number(total),
    failed: Number(failed),
    skipped: Number(pending),
  }),
);

/**
 * `  Total:     12`, `  Passed:    11` and `  Skipped:   1`.
 * https://github.com/lukeed/uvu
 */
const uvuTests = lineReader('uvu', /^ {2}Total: {4,8}(\d{1,9})$/, ([, total], lines, at) => {
  const passed = /^ {2}Passed: {3,8}(\d{1,9})$/.exec(lines[at + 1] ?? '')?.[1];
  const skipped = /^ {2}Skipped: {2,8}(\d{1,9})$/.exec(lines[at + 2] ?? '')?.[1];
  if (passed === undefined || skipped === undefined) return null;
  const failed = Number(total) - Number(passed) - Number(skipped);
  return { passed: Number(passed), skipped: Number(skipped), failed: Math.max(0, failed) };
});

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

/** `| All files | 85.7 | 80.0 |`: branches and lines, of Deno. https://docs.deno.com/runtime/reference/cli/coverage/ */
const denoCoverage = coverageLine(
  'deno',
  /^\| All files {1,80}\| {1,12}(\d{1,3}\.\d) \| {1,12}(\d{1,3}\.\d) \|(?: {1,12}\d{1,3}\.\d \|)?$/,
  ([, branches, lines]) => [counted('lines', lines), counted('branches', branches)],
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
  namesFailed: [/^ {0,4}● (?!Console$|Test suite failed to run$|Cannot log after |Validation )(\S.{0,300})$/],
  signs: {
    suspect: /coverage threshold for /,
    tests: [
      { kind: 'why', line: /^ {0,4}● (?!Console$)\S/, after: { most: 17, until: jestEnd, across: true } },
      { kind: 'what', line: /^ {0,12}✕ \S/ },
      { kind: 'what', line: /^ ?FAIL {1,4}(?!in \()(?!.* > )(?!.* \[ )\S/ },
      { kind: 'what', line: /^Jest: .{1,60} coverage threshold for / },
      { kind: 'closing', line: /^Tests: .{0,100}\bfailed\b/ },
    ],
  },
  failureKinds: {
    contract:
      /\bto(?:Throw\w{0,20})?Match(?:\w{0,10})Snapshot\b|^ *› \d{1,9} snapshots? failed|\bSnapshot `.{1,200}` mismatched/,
    assertion: /^\s*expect\((?:received|locator|page)\)/,
    'failed test':
      /^(?:Tests: {1,10}(?:\d{1,9} \w{1,12}, ){0,4}[1-9]\d{0,8} failed|Test Suites: [1-9]\d{0,8} failed)|^ {1,4}● Test suite failed to run$/,
    coverage: /^Jest: .{1,60} coverage threshold for /,
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
  namesFailed: [/^ {0,3}FAIL {1,2}(?:\|[^|]{1,60}\| )?\S{1,300} > (\S.{0,300})$/],
  signs: {
    tests: [
      {
        kind: 'why',
        line: /^ {0,3}FAIL {1,2}\S.*(?: > | \[ \S{1,300} \]$)/,
        after: { most: 14, until: /^(?:⎯{3,}| {0,3}FAIL )/, across: true },
      },
      // Errors outside of tests, and hooks that failed.
      {
        kind: 'why',
        line: /^Vitest caught \d{1,6} unhandled error/,
        after: { most: 9, until: /^⎯{20,}$/, across: true },
      },
      { kind: 'what', line: /^ {0,12}× (?:.{1,300} > .|.{1,300} \d{1,9}ms)/ },
      // What it says while it runs, which counts where the log ends before its summary.
      {
        kind: 'error',
        line: /^ {1,3}❯ \S.{1,300}\(\d{1,9} tests? \| [1-9]\d{0,8} failed\)/,
        after: { most: 4, like: /^ {2,12}(?:[❯×→] )/ },
      },
      { kind: 'closing', line: /^ +(?:Tests|Test Files) +\d{1,9} failed/ },
      { kind: 'what', line: /^ERROR: Coverage for \w{1,20} \([\d.]{1,6}%\) does not meet / },
    ],
  },
  failureKinds: {
    'failed test':
      /^ {1,12}(?:Tests|Test Files) {1,4}[1-9]\d{0,8} failed|^ {1,3}❯ \S.{1,300}\(\d{1,9} tests? \| [1-9]\d{0,8} failed/,
    coverage: /^ERROR: Coverage for \w{1,20} \([\d.]{1,6}%\) does not meet /,
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
  // Each part of a name in a line of its own, and what was thrown below it; so do Cypress and others that run Mocha.
  namesFailedAbove: [
    {
      name: /^ {2}\d{1,4}\) (\S.{0,300}?):?$/,
      more: /^ {7,40}(\S.{0,300}?):?$/,
      next: /^ {5,6}(?:Uncaught )?(?:[\w$.]{1,60})?(?:Error|Exception)\b(?!\/)/,
    },
  ],
  signs: { tests: [numberedFailures, { kind: 'closing', line: /^ {2}\d{1,9} failing$/ }] },
  failureKinds: { 'failed test': /^ {2}[1-9]\d{0,8} failing$/ },
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
  countedBy: [{ format: 'tap', by: 'node' }],
  coverage: [nodeCoverage],
  namesFailed: [/^ *✖ (?!failing tests:|\d{1,9} problems?)(\S.{0,300}?) \(\d[\d.]{0,20}m?s\)/],
  signs: {
    tests: [
      {
        kind: 'why',
        line: /^ *✖ (?!failing tests:|\d{1,9} problems?)\S.{0,600} \(\d[\d.]{0,20}m?s\)(?: #.*)?$/,
        after: { most: 9, like: /^ {2,}/, across: true },
      },
      { kind: 'closing', line: /^ℹ fail [1-9]|^# fail +[1-9]/ },
    ],
  },
  failureKinds: { 'failed test': /^(?:ℹ|#) fail {1,4}[1-9]/ },
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

  {
    name: 'AVA',
    url: 'https://github.com/avajs/ava',
    namesFailedBefore: [/^ {2}[✘✖] \[fail\]: (\S.{0,600})$/],
    signs: {
      suspect: /^ {2}\S{1,200}\.[cm]?[jt]sx?:\d{1,9}$/,
      tests: [
        { kind: 'what', line: /^ {2}[✘✖] (?:\[fail\]: )?\S/ },
        // Below the name of a test its place, its code and the reason.
        {
          kind: 'why',
          line: /^ {2}\S{1,200}\.[cm]?[jt]sx?:\d{1,9}$/,
          since: /^ {2}(?:[✘✖] \[fail\]: |Uncaught exception in )/,
          before: { most: 2, like: /^ {2}\S|^$/ },
          after: { most: 9, across: true, until: /^ {2}(?:─|› )/ },
        },
        { kind: 'closing', line: /^ {2}[1-9]\d{0,8} tests? failed$/ },
        {
          kind: 'why',
          line: /^ {2}(?:Difference(?: \(.{1,60}\))?:|Value (?:is not|must)|Rejected promise|Error thrown in test:|Did not throw|Expected )/,
          before: { most: 8, like: /^ {2,}\S|^$/ },
          after: { most: 6, like: /^ {2,}\S/, across: true },
        },
      ],
    },
    failureKinds: { 'failed test': /^ {2}[1-9]\d{0,8} tests? failed$|^ {2}[✘✖] \[fail\]: \S/ },

    does: { tests: ['ava'] },
    configuration: avaSettings,
    totals: [avaTests],
    options: { ava: { same: { '-u': '--update-snapshots', '-m': '--match' }, soft: ['--update-snapshots'] } },
  },

  {
    name: 'Bun',
    url: 'https://bun.com/docs/cli/test',
    namesFailed: [/^\(fail\) (\S.{0,300}?)(?: \[[\d.]{1,12}m?s\])?$/],
    signs: { tests: [{ kind: 'what', line: /^\(fail\) \S/ }] },
    failureKinds: { 'failed test': /^ {1,4}[1-9]\d{0,8} fail$|^\(fail\) \S/ },

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
    namesFailed: [
      /^(\S.{0,300}) \.\.\. FAILED \(/,
      /^(\S.{0,300}) => (?:\.{1,2}\/|file:\/\/|https?:\/\/)\S{1,300}:\d{1,9}:\d{1,9}$/,
    ],
    signs: {
      tests: [
        { kind: 'what', line: /^\S.{0,300} \.\.\. FAILED \(/ },
        {
          kind: 'why',
          line: /^\S.{0,300} => (?:\.{1,2}\/|file:\/\/|https?:\/\/)\S{1,300}:\d{1,9}:\d{1,9}$/,
          after: { most: 5, like: /^(?:error: | {2,}\S)/ },
        },
      ],
      builds: [
        { kind: 'why', line: /^(?:error: )?TS\d{4,5} \[ERROR\]: /, after: { most: 4, like: /^\s*\S/ } },
      ],
      suspect: / => |\[ERROR\]/,
    },
    failureKinds: {
      'failed test': /^FAILED \| \d{1,9} passed/,
      'compile error': /^(?:error: )?TS\d{4,5} \[ERROR\]: /,
    },

    does: { tests: ['deno test'], types: ['deno check'], lint: ['deno lint'], format: ['deno fmt'] },
    verbed: ['deno'],
    targets: { deno: null },
    // https://docs.deno.com/runtime/reference/cli/install/
    locks: [{ program: 'deno', always: ['ci'], verbs: ['install'], options: ['--frozen'] }],
    umbrella: /^deno\b/,
    runsTasks: 'deno task',
    lockFiles: ['deno.lock'],
    configuration: denoSettings,
    totals: [denoTests],
    coverage: [denoCoverage],
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
  {
    name: 'Jasmine',
    url: 'https://jasmine.github.io/',
    does: { tests: ['jasmine'] },
    totals: [jasmineTests],
  },

  { name: 'uvu', url: 'https://github.com/lukeed/uvu', does: { tests: ['uvu'] }, totals: [uvuTests] },
  ...javascriptCoverage,

  {
    name: 'Cucumber',
    url: 'https://github.com/cucumber/cucumber-js/blob/main/docs/cli.md',
    does: { tests: ['cucumber', 'cucumber-js'] },
    totals: [cucumberTests],
    signs: {
      suspect: /\.feature:\d|^\d{1,4}\) Scenario: /,
      tests: [
        // Ruby's: the steps that failed, and the scenarios
        {
          kind: 'why',
          line: /^\(::\) failed steps \(::\)$/,
          after: { most: 8, until: /^(?:Failing Scenarios:|\d{1,9} scenarios?\b)/, across: true },
        },
        { kind: 'what', line: /^(?:cucumber |rerun )?\S{1,300}\.feature:\d{1,6} # / },
        // JavaScript's
        {
          kind: 'why',
          line: /^\d{1,4}\) Scenario: /,
          after: { most: 12, until: /^(?:\d{1,4}\) Scenario: |\d{1,9} scenarios?\b)/ },
        },
        {
          kind: 'closing',
          line: /^\d{1,9} scenarios? \((?:\d{1,9} \w{1,20}, ){0,6}\d{1,9} (?:failed|undefined|ambiguous)\b/,
        },
      ],
    },
    namesFailed: [/^\d{1,4}\) Scenario: (.{1,200}?)(?: # \S{1,300}:\d{1,6})?$/],
    failureKinds: {
      'failed test':
        /^\d{1,9} scenarios? \((?:\d{1,9} \w{1,20}, ){0,6}\d{1,9} (?:failed|undefined|ambiguous)\b/,
    },
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
];
