import type { Configuration, Meaning } from '../settings/configuration.ts';

/** Settings of what runs tests of JavaScript and TypeScript, and of what measures their coverage. */

type Keys = Readonly<Record<string, Meaning>>;

/** The same settings at several places: of the whole, and of each project. */
const within = (places: readonly string[], keys: Keys): Keys =>
  Object.fromEntries(
    places.flatMap((place) => Object.entries(keys).map(([key, meaning]) => [`${place}${key}`, meaning])),
  );

/** https://jestjs.io/docs/configuration */
export const jestSettings: Configuration = {
  files: [
    { path: /(?:^|\/)jest\.config\.(?:json|[cm]?[jt]s)$/, form: 'script' },
    { path: /(?:^|\/)package\.json$/, form: 'script', under: ['jest'] },
  ],
  keys: within(['', 'projects.'], {
    preset: 'inherits',
    'coverageThreshold.**': 'threshold',
    collectCoverage: 'strict',
    collectCoverageFrom: 'scope',
    coveragePathIgnorePatterns: 'ignores',
    testPathIgnorePatterns: 'ignores',
    modulePathIgnorePatterns: 'ignores',
    testMatch: 'scope',
    testRegex: 'scope',
    roots: 'scope',
    passWithNoTests: 'lenient',
    testFailureExitCode: 'strict by default',
    errorOnDeprecated: 'strict',
    randomize: 'strict',
  }),
};

/** https://vitest.dev/config/ */
const VITEST: Keys = {
  dir: 'scope',
  include: 'scope',
  exclude: 'ignores',
  passWithNoTests: 'lenient',
  allowOnly: 'lenient',
  dangerouslyIgnoreUnhandledErrors: 'lenient',
  retry: 'retries',
  'retry.count': 'retries',
  update: 'lenient',
  'expect.requireAssertions': 'strict',
  'browser.trackUnhandledErrors': 'strict by default',
  'browser.instances.browser': 'adds',
  'typecheck.enabled': 'strict',
  'typecheck.ignoreSourceErrors': 'lenient',
  'typecheck.exclude': 'ignores',
  'typecheck.include': 'scope',
  'coverage.enabled': 'strict',
  'coverage.all': 'strict by default',
  'coverage.exclude': 'ignores',
  'coverage.include': 'scope',
  'coverage.thresholds.perFile': 'strict',
  'coverage.thresholds.100': 'strict',
  'coverage.thresholds.**': 'threshold',
  // Before version 1: https://v0.vitest.dev/config/#coverage
  'coverage.lines': 'threshold',
  'coverage.branches': 'threshold',
  'coverage.functions': 'threshold',
  'coverage.statements': 'threshold',
};

export const vitestSettings: Configuration = {
  files: [
    { path: /(?:^|\/)vite(?:st)?(?:\.[\w-]+)?\.config\.[cm]?[jt]s$/, form: 'script', under: ['test'] },
    { path: /(?:^|\/)vitest\.(?:workspace|projects)\.[cm]?[jt]s$/, form: 'script', under: ['test'] },
  ],
  keys: within(['', 'projects.test.'], VITEST),
};

/** https://playwright.dev/docs/api/class-testconfig */
const PLAYWRIGHT: Keys = {
  forbidOnly: 'strict',
  failOnFlakyTests: 'strict',
  retries: 'retries',
  testDir: 'scope',
  testIgnore: 'ignores',
  testMatch: 'scope',
  grepInvert: 'ignores',
  ignoreSnapshots: 'lenient',
  updateSnapshots: 'lenient',
  'expect.toHaveScreenshot.maxDiffPixels': 'tolerance',
  'expect.toHaveScreenshot.maxDiffPixelRatio': 'tolerance',
  'expect.toHaveScreenshot.threshold': 'maximum',
  'expect.toMatchSnapshot.maxDiffPixels': 'tolerance',
  'expect.toMatchSnapshot.maxDiffPixelRatio': 'tolerance',
  'expect.toMatchSnapshot.threshold': 'maximum',
};

export const playwrightSettings: Configuration = {
  files: [{ path: /(?:^|\/)playwright(?:[.-][\w-]+)?\.config\.[cm]?[jt]s$/, form: 'script' }],
  keys: {
    'projects.name': 'entry',
    ...within(['', 'projects.'], PLAYWRIGHT),
  },
};

/** https://mochajs.org/running/configuring/ and, for each option, https://mochajs.org/running/cli/ */
export const mochaSettings: Configuration = {
  files: [
    { path: /(?:^|\/)\.mocharc\.(?:jsonc?|[cm]?js)$/, form: 'script' },
    { path: /(?:^|\/)\.mocharc\.ya?ml$/, form: 'yaml' },
    { path: /(?:^|\/)package\.json$/, form: 'script', under: ['mocha'] },
  ],
  keys: {
    extends: 'inherits',
    retries: 'retries',
    spec: 'scope',
    ignore: 'ignores',
    exclude: 'ignores',
    'forbid-only': 'strict',
    forbidOnly: 'strict',
    'forbid-pending': 'strict',
    forbidPending: 'strict',
    'fail-zero': 'strict',
    failZero: 'strict',
    'pass-on-failing-test-suite': 'lenient',
    passOnFailingTestSuite: 'lenient',
    'allow-uncaught': 'lenient',
    allowUncaught: 'lenient',
    'async-only': 'strict',
    asyncOnly: 'strict',
    'check-leaks': 'strict',
    checkLeaks: 'strict',
    'dry-run': 'lenient',
    dryRun: 'lenient',
  },
};

/** https://docs.cypress.io/app/references/configuration; before version 10 /app/references/legacy-configuration */
export const cypressSettings: Configuration = {
  files: [
    { path: /(?:^|\/)cypress(?:[.-][\w-]+)?\.config\.[cm]?[jt]s$/, form: 'script' },
    { path: /(?:^|\/)cypress\.json$/, form: 'script' },
  ],
  keys: within(['', 'e2e.', 'component.'], {
    retries: 'retries',
    'retries.runMode': 'retries',
    'retries.experimentalOptions.maxRetries': 'retries',
    specPattern: 'scope',
    excludeSpecPattern: 'ignores',
    testFiles: 'scope',
    ignoreTestFiles: 'ignores',
  }),
};

/** https://github.com/avajs/ava/blob/main/docs/06-configuration.md */
export const avaSettings: Configuration = {
  files: [
    { path: /(?:^|\/)ava\.config\.[cm]?js$/, form: 'script' },
    { path: /(?:^|\/)package\.json$/, form: 'script', under: ['ava'] },
  ],
  keys: {
    files: 'scope',
    match: 'scope',
    failWithoutAssertions: 'strict by default',
  },
};

/**
 * https://karma-runner.github.io/latest/config/configuration-file.html,
 * https://github.com/karma-runner/karma-coverage/blob/master/docs/configuration.md and
 * https://github.com/mattlewis92/karma-coverage-istanbul-reporter
 */
export const karmaSettings: Configuration = {
  files: [{ path: /(?:^|\/)karma\.conf(?:ig)?\.[cm]?[jt]s$/, form: 'script' }],
  keys: {
    exclude: 'ignores',
    failOnEmptyTestSuite: 'strict by default',
    failOnFailingTestSuite: 'strict by default',
    failOnSkippedTests: 'strict',
    'coverageReporter.check.global.excludes': 'ignores',
    'coverageReporter.check.each.excludes': 'ignores',
    'coverageReporter.check.**': 'threshold',
    'coverageIstanbulReporter.thresholds.emitWarning': 'lenient',
    'coverageIstanbulReporter.thresholds.**': 'threshold',
    'client.jasmine.failSpecWithNoExpectations': 'strict',
  },
};

/**
 * What nyc and c8 have in common. Where `lines` is gone 90 is asked for, so that a threshold of lines only counts as
 * lowered where a number says so.
 */
const ISTANBUL: Keys = {
  extends: 'inherits',
  'check-coverage': 'strict',
  checkCoverage: 'strict',
  'per-file': 'strict',
  perFile: 'strict',
  all: 'strict',
  exclude: 'ignores',
  include: 'scope',
  lines: 'minimum',
  branches: 'threshold',
  functions: 'threshold',
  statements: 'threshold',
};

/** https://github.com/bcoe/c8#cli-options--configuration */
export const c8Settings: Configuration = {
  files: [
    { path: /(?:^|\/)\.c8rc(?:\.json)?$/, form: 'script' },
    { path: /(?:^|\/)package\.json$/, form: 'script', under: ['c8'] },
  ],
  keys: { ...ISTANBUL, '100': 'strict' },
};

/** https://github.com/istanbuljs/nyc#configuring-nyc */
export const nycSettings: Configuration = {
  files: [
    { path: /(?:^|\/)(?:\.nycrc(?:\.json)?|nyc\.config\.c?js)$/, form: 'script' },
    { path: /(?:^|\/)\.nycrc\.ya?ml$/, form: 'yaml' },
    { path: /(?:^|\/)package\.json$/, form: 'script', under: ['nyc'] },
  ],
  keys: ISTANBUL,
};

/** https://bun.com/docs/runtime/bunfig#test-runner */
export const bunSettings: Configuration = {
  files: [{ path: /(?:^|\/)bunfig\.toml$/, form: 'toml', under: ['test'] }],
  keys: {
    coverage: 'strict',
    coverageThreshold: 'threshold',
    'coverageThreshold.**': 'threshold',
    coverageSkipTestFiles: 'lenient',
    coveragePathIgnorePatterns: 'ignores',
    pathIgnorePatterns: 'ignores',
    retry: 'retries',
    randomize: 'strict',
  },
};

/** https://docs.deno.com/runtime/fundamentals/configuration/ */
export const denoSettings: Configuration = {
  files: [{ path: /(?:^|\/)deno\.jsonc?$/, form: 'script' }],
  keys: {
    exclude: 'ignores',
    'lint.exclude': 'ignores',
    'lint.include': 'scope',
    'lint.rules.exclude': 'ignores',
    'lint.rules.include': 'selects',
    'lint.rules.tags': 'selects',
    'test.exclude': 'ignores',
    'test.include': 'scope',
    'fmt.exclude': 'lesser ignores',
    'compilerOptions.strict': 'strict',
    'compilerOptions.noImplicit*': 'strict',
    'compilerOptions.noUnchecked*': 'strict',
    'compilerOptions.strict*': 'strict by default',
    'compilerOptions.exactOptionalPropertyTypes': 'strict',
    lock: 'strict by default',
    // https://docs.deno.com/runtime/reference/cli/task/
    'tasks.*.dependencies': 'needed tasks',
    'tasks.*.command': 'commands',
    'tasks.<name>': 'commands',
  },
};
