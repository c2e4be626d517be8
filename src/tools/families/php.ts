import { numberedFailures } from '../log-signs/numbered.ts';
import { lineReader, namedCounts, wordedCounts } from '../log-totals/counts.ts';
import { counted, coverageLine } from '../log-totals/coverage-line.ts';
import { findingsLine, none } from '../log-totals/findings.ts';
import { sharedBy, type Tool } from '../tool.ts';

/** `OK (12 tests, 30 assertions)`: nothing but passed tests. */
const passedTests = lineReader('phpunit', /^OK \((\d{1,9}) tests?, \d{1,9} assertions?\)$/, ([, total]) => ({
  total: Number(total),
}));

/** `Tests: 7, Assertions: 4, Errors: 1, Failures: 1, Skipped: 1, Incomplete: 1.` */
const otherTests = lineReader(
  'phpunit',
  /^(Tests: \d{1,9}, Assertions: \d{1,9}(?:, [A-Z][A-Za-z ]{1,40}: \d{1,9})*)\.$/,
  ([, body = '']) => {
    const count = namedCounts(body);
    return {
      total: count('tests'),
      failed: count('failures'),
      errored: count('errors'),
      skipped: count('skipped', 'incomplete'),
    };
  },
);

const noTests = lineReader('phpunit', /^No tests executed!$/, () => ({}));

/** `  Tests:    1 failed, 2 skipped, 12 passed (30 assertions)` of Pest and `artisan test`. */
const pestTests = lineReader(
  'pest',
  /^ {2}Tests: {2,8}(\d.{0,150}) \(\d{1,9} assertions?\)$/,
  ([, body = '']) => {
    const count = wordedCounts(body);
    return {
      passed: count('passed', 'deprecated', 'warnings', 'risky'),
      failed: count('failed'),
      skipped: count('skipped', 'todos', 'todo', 'incomplete'),
    };
  },
);

const noPestTests = lineReader('pest', /^ {1,4}INFO {2}No tests found\.$/, () => ({}));

/** `  Lines:   85.00% (17/20)` in the summary of PHPUnit; the lines of classes begin with their methods. */
const phpunitCoverage = coverageLine(
  'phpunit',
  /^ {2}Lines: {1,5}(\d{1,3}\.\d{2})% \( ?(\d{1,9})\/ ?(\d{1,9})\)$/,
  ([, percent, covered, total]) => [counted('lines', percent, covered, total)],
);

/** Tools of PHP. */
export const php: readonly Tool[] = [
  {
    name: 'PHPUnit',
    url: 'https://docs.phpunit.de/en/12.0/textui.html',
    // https://docs.phpunit.de/en/12.0/configuration.html
    configuration: {
      files: [{ path: /(?:^|\/)phpunit(?:\.dist)?\.xml(?:\.dist)?$/, form: 'xml' }],
      keys: {
        'phpunit.failOnPhpunitWarning': 'strict by default',
        'phpunit.beStrictAboutTestsThatDoNotTestAnything': 'strict by default',
        'phpunit.failOn*': 'strict',
        'phpunit.beStrict*': 'strict',
        'phpunit.require*': 'strict',
        'phpunit.checkForUnintentionallyCoveredCode': 'strict',
        'phpunit.forceCoversAnnotation': 'strict',
        'phpunit.convert*ToExceptions': 'strict by default',
        'phpunit.enforceTimeLimit': 'strict',
        'phpunit.testsuites.testsuite.directory': 'scope',
        'phpunit.testsuites.testsuite.file': 'scope',
        'phpunit.testsuites.testsuite.exclude': 'ignores',
        'phpunit.groups.include.group': 'scope',
        'phpunit.groups.exclude.group': 'ignores',
        'phpunit.source.include.directory': 'scope',
        'phpunit.source.exclude.*': 'ignores',
        'phpunit.source.baseline': 'lenient',
        'phpunit.source.ignoreSuppression*': 'strict',
        'phpunit.source.ignore*': 'lenient',
        'phpunit.source.restrict*': 'lenient',
        'phpunit.coverage.include.directory': 'scope',
        'phpunit.coverage.exclude.*': 'ignores',
        'phpunit.filter.whitelist.exclude.*': 'ignores',
      },
      same: [
        [/\[[^\]]*\]/g, ''],
        [/\.text$/, ''],
      ],
    },
    writes: ['junit', 'clover', 'cobertura'],
    does: { tests: ['phpunit'] },
    spelled: { php: 'PHP' },
    unmistakable: ['phpunit'],
    plain: ['phpunit'],
    totals: [passedTests, otherTests, noTests],
    coverage: [phpunitCoverage],
    namesFailed: [/^\d{1,4}\) (\S{1,200}::\w.{0,200})$/],
    signs: {
      tests: [
        numberedFailures,
        { kind: 'closing', line: /^Tests: \d{1,9}, Assertions: \d{1,9}/ },
        { kind: 'error', line: /^PHP (?:Fatal|Parse) error: {1,2}/, after: { most: 3 } },
      ],
    },
    failureKinds: {
      'failed test':
        /^Tests: \d{1,9}, Assertions: \d{1,9}(?:, \w{1,20}: \d{1,9}){0,6}?, (?:Failures|Errors): [1-9]/,
      assertion: /^Failed asserting that /,
      'compile error': /^(?:PHP )?Parse error: /,
    },
    // https://www.php.net/manual/en/features.commandline.options.php
    launches: { php: { valued: ['-d', '-c', '--define', '--php-ini'], knownOnly: true } },
    options: {
      ...sharedBy(['phpunit', 'paratest'], {
        valued: ['--generate-baseline'],
        same: { '-c': '--configuration' },
        strict: [
          '--fail-on-warning',
          '--fail-on-risky',
          '--fail-on-deprecation',
          '--fail-on-notice',
          '--fail-on-skipped',
          '--fail-on-incomplete',
          '--fail-on-empty-test-suite',
          '--fail-on-all-issues',
          '--strict-coverage',
        ],
        soft: [
          '--generate-baseline',
          '--do-not-fail-on-warning',
          '--do-not-fail-on-risky',
          '--do-not-fail-on-deprecation',
          '--do-not-fail-on-notice',
          '--do-not-fail-on-empty-test-suite',
        ],
        ignores: ['--exclude-group', '--exclude-filter', '--exclude-testsuite', '--use-baseline'],
      }),
    },
  },
  {
    name: 'Pest',
    url: 'https://pestphp.com/docs/cli-api-reference',
    does: { tests: ['bin/pest'] },
    namesFailed: [
      /^ {2,4}FAILED {2}(\S.{0,300}?)(?: {2,}\S{1,100})?$/,
      // Before its second version.
      /^ {2}• ((?:[A-Z]\w{0,80}\\){1,8}\w{1,100} > .{1,300})$/,
    ],
    signs: {
      tests: [
        {
          kind: 'why',
          line: /^ {2}• (?:[A-Z]\w{0,80}\\){1,8}\w{1,100} > ./,
          after: { most: 8, across: true, until: /^ {2}• |^ {2}Tests: / },
        },
        { kind: 'closing', line: /^ {2}Tests: {2,6}[1-9]\d{0,8} failed/ },
        {
          kind: 'why',
          line: /^ {2,4}FAILED {2}\S/,
          after: { most: 8, across: true, until: /^ {2,4}FAILED {2}|^ {2}Tests: / },
        },
      ],
    },
    failureKinds: {
      'failed test':
        /^ {2}Tests: {2,6}[1-9]\d{0,8} failed|^ {2,4}FAILED {2}\S{1,200}\\\S{1,200} > |^ {2}• (?:[A-Z]\w{0,80}\\){1,8}\w{1,100} > ./,
    },

    totals: [pestTests, noPestTests],
    options: { pest: { soft: ['--update-snapshots'], ignores: ['--exclude-group'] } },
  },
  {
    name: 'Composer',
    url: 'https://getcomposer.org/doc/03-cli.md',
    signs: {
      suspect: /lock file|installable set/,
      builds: [
        {
          kind: 'why',
          line: /^Your requirements could not be resolved to an installable set of packages\.$/,
          after: { most: 7, across: true, like: /^(?: {2,}\S.{0,2000})?$/ },
        },
        {
          kind: 'error',
          line: /lock file is not up to date with the latest changes|^(?:- )?Required package ".{1,200}" is (?:not present in the lock file|in the lock file as )/,
        },
      ],
    },
    failureKinds: {
      environment:
        /^(?:- )?Required package ".{1,200}" is (?:not present in the lock file|in the lock file as )|Your requirements could not be resolved to an installable set of packages|Your lock file does not contain a compatible set of packages/,
      exception: /^(?:PHP )?Fatal error: {1,2}Uncaught /,
    },
    findings: [
      findingsLine('composer audit', [
        { line: /^No security vulnerability advisories found\.?$/, count: none },
        { line: /^Found (\d{1,9}) security vulnerability advisor(?:y|ies) affecting \d{1,9} packages?\b/ },
      ]),
    ],
    does: { security: ['composer audit'] },
    prepares: {
      composer: [
        'install',
        'update',
        'require',
        'remove',
        'config',
        'dump-autoload',
        'self-update',
        'clear-cache',
      ],
    },
    installs: /^composer install/,
    targets: { composer: null },
    verbed: ['composer'],
    umbrella: /^composer\b/,
    runsTasks: 'composer run-script',
    // https://getcomposer.org/doc/articles/scripts.md#referencing-scripts
    configuration: {
      files: [{ path: /(?:^|\/)composer\.json$/, form: 'script' }],
      keys: { 'scripts.<name>': 'commands' },
    },
    manifests: /^composer\.json$/i,
    lockFiles: ['composer.lock'],
    tasks: { file: /^composer\.json$/, form: 'names', callers: /^composer$/ },
    launches: { composer: { verbs: ['exec'], valued: ['-d', '--working-dir'] } },
  },
  {
    name: 'PHPStan',
    url: 'https://phpstan.org/user-guide/command-line-usage',
    signs: {
      builds: [
        {
          kind: 'why',
          line: /^ {2}:?\d{1,6} {2,8}\S/,
          since: /^ {2}Line {2,8}\S/,
          before: { most: 2, like: /^ {2}Line {2,}|^ -{3,}/ },
          after: { most: 3, like: /^ {8,}\S/ },
        },
        { kind: 'closing', line: /^ {0,2}\[ERROR\] Found \d{1,9} errors?/ },
      ],
    },
    failureKinds: { types: /^ {0,2}\[ERROR\] Found \d{1,9} errors?/ },

    findings: [
      findingsLine('phpstan', [
        { line: /^ {1,4}\[OK\] No errors {0,200}$/, count: none },
        { line: /^ {1,4}\[ERROR\] Found (\d{1,9}) errors? {0,200}$/ },
      ]),
    ],
    // https://phpstan.org/config-reference
    configuration: {
      files: [
        { path: /(?:^|\/)phpstan(?!-baseline)[\w.-]*\.neon(?:\.dist)?$/, form: 'neon' },
        { path: /(?:^|\/)phpstan-baseline[\w.-]*$/, form: 'findings', beside: true },
      ],
      keys: {
        includes: 'inherits',
        'parameters.level': 'minimum',
        'parameters.paths': 'scope',
        'parameters.excludePaths': 'ignores',
        'parameters.ignoreErrors': 'ignores texts',
        'parameters.reportUnmatchedIgnoredErrors': 'strict by default',
        'parameters.checkMissing*': 'strict by default',
        'parameters.checkGenericClassInNonGenericObjectType': 'strict by default',
        'parameters.check*': 'strict',
        'parameters.report*': 'strict',
        'parameters.polluteScope*': 'lenient by default',
        'parameters.rememberPossiblyImpureFunctionValues': 'lenient by default',
        'parameters.treatPhpDocTypesAsCertain': null,
        'parameters.strictRules.*': 'strict by default',
        'parameters.exceptions.check.*': 'strict',
        'parameters.exceptions.reportUncheckedExceptionDeadCatch': 'strict by default',
        'parameters.exceptions.unchecked*': 'allows',
        'parameters.universalObjectCratesClasses': 'allows',
        findings: 'accepted',
      },
      same: [
        [/^parameters\.(?:excludes_analyse|excludePaths\.\w+)$/, 'parameters.excludePaths'],
        [/^(parameters\.ignoreErrors)(?:\[[^\]]*\])?\.(?:messages?|rawMessages?|identifiers?)$/, '$1'],
      ],
    },
    does: { types: ['phpstan'] },
    unmistakable: ['phpstan'],
    options: {
      phpstan: {
        same: { '-l': '--level', '-b': '--generate-baseline', '-c': '--configuration' },
        soft: ['--generate-baseline'],
        minimum: ['--level'],
      },
    },
  },
  {
    name: 'Psalm',
    url: 'https://psalm.dev/docs/running_psalm/command_line_usage/',
    signs: { builds: [{ kind: 'why', line: /^ERROR: \w{3,60} - \S{1,300}:\d{1,9}:\d{1,9} - / }] },
    failureKinds: { types: /^ERROR: \w{3,60} - \S{1,300}:\d{1,9}:\d{1,9} - / },

    // https://psalm.dev/docs/running_psalm/configuration/
    configuration: {
      files: [
        { path: /(?:^|\/)psalm\.xml(?:\.dist)?$/, form: 'xml' },
        { path: /(?:^|\/)psalm-baseline\.xml$/, form: 'findings', beside: true },
      ],
      keys: {
        'psalm.errorLevel': 'maximum',
        'psalm.totallyTyped': 'strict',
        'psalm.strictBinaryOperands': 'strict',
        'psalm.useDocblockTypes': 'strict by default',
        'psalm.reportMixedIssues': 'strict by default',
        'psalm.reportInfo': null,
        'psalm.findUnused*': 'strict',
        'psalm.ensure*': 'strict',
        'psalm.checkFor*': 'strict',
        'psalm.seal*': 'strict',
        'psalm.disallowLiteralKeysOnUnshapedArrays': 'strict',
        'psalm.restrictReturnTypes': 'strict',
        'psalm.runTaintAnalysis': 'strict',
        'psalm.limitMethodComplexity': 'strict',
        'psalm.allowFileIncludes': 'lenient by default',
        'psalm.allowNamedArgumentCalls': 'lenient by default',
        'psalm.allowStringToStandInForClass': 'lenient',
        'psalm.hideExternalErrors': 'lenient',
        'psalm.ignoreInternalFunction*': 'lenient',
        'psalm.usePhpDoc*': 'lenient',
        'psalm.skipChecksOnUnresolvableIncludes': 'lenient',
        'psalm.projectFiles.directory.name': 'scope',
        'psalm.projectFiles.file.name': 'scope',
        'psalm.projectFiles.ignoreFiles.**.name': 'ignores',
        'psalm.issueHandlers.*.errorLevel': 'level',
        'psalm.issueHandlers.*.errorLevel.**.name': 'ignores',
        'psalm.forbiddenFunctions.function.name': 'adds',
        'psalm.plugins.pluginClass.class': 'adds',
        'psalm.ignoreExceptions.**.name': 'allows',
        'psalm.universalObjectCrates.class.name': 'allows',
        findings: 'accepted',
      },
      same: [[/\[[^\]]*\]/g, '']],
    },
    does: { types: ['psalm'] },
    unmistakable: ['psalm'],
    options: {
      psalm: {
        soft: ['--set-baseline', '--update-baseline', '--alter', '--no-error'],
        ignores: ['--use-baseline'],
        maximum: ['--error-level'],
      },
    },
  },
  {
    name: 'PHP_CodeSniffer',
    url: 'https://github.com/PHPCSStandards/PHP_CodeSniffer/wiki/Usage',
    signs: { builds: [{ kind: 'why', line: /^ {1,6}\d{1,6} \| (?:ERROR|WARNING) {1,2}\| / }] },
    failureKinds: { lint: /^FOUND \d{1,9} ERRORS?|^ {1,6}\d{1,6} \| ERROR {1,2}\| / },

    does: { lint: ['phpcs'] },
    // https://github.com/PHPCSStandards/PHP_CodeSniffer/wiki/Annotated-Ruleset
    configuration: {
      files: [{ path: /(?:^|\/)\.?phpcs\.xml(?:\.dist)?$/, form: 'xml' }],
      keys: {
        'ruleset.file': 'scope',
        'ruleset.exclude-pattern': 'ignores',
        'ruleset.rule.ref': 'adds',
        'ruleset.rule.exclude.name': 'ignores',
        'ruleset.rule.exclude-pattern': 'ignores',
        'ruleset.rule.severity': 'strict by default',
      },
      same: [
        [/^ruleset\.rule(?:\[[^\]]*\])?\.ref$/, 'ruleset.rule.ref'],
        [/\.exclude\[[^\]]*\]\.name$/, '.exclude.name'],
        [/\.text$/, ''],
      ],
    },
    options: {
      phpcs: { soft: ['--warning-severity 0', '--error-severity 0'], ignores: ['--ignore', '--exclude'] },
    },
  },
  {
    name: 'Infection',
    url: 'https://infection.github.io/guide/',
    // https://infection.github.io/guide/usage.html#Configuration
    configuration: {
      files: [{ path: /(?:^|\/)infection\.json5?(?:\.dist)?$/, form: 'script' }],
      keys: {
        minMsi: 'minimum',
        minCoveredMsi: 'minimum',
        ignoreMsiWithNoMutations: 'lenient',
        timeoutsAsEscaped: 'strict',
        maxTimeouts: 'maximum',
        'source.directories': 'scope',
        'source.excludes': 'ignores',
        'mutators.**.ignore': 'ignores',
        'mutators.**.ignoreSourceCodeByRegex': 'ignores texts',
        'mutators.global-ignore': 'ignores',
        'mutators.global-ignoreSourceCodeByRegex': 'ignores texts',
        'mutators.*': 'level',
      },
    },
  },
  {
    name: 'PHP CS Fixer',
    url: 'https://cs.symfony.com/doc/usage.html',
    signs: { builds: [{ kind: 'what', line: /^ {2,6}\d{1,6}\) \S{1,300}\.php\b/ }] },
    failureKinds: { format: /^Found [1-9]\d{0,8} of \d{1,9} files that can be fixed/ },

    does: { format: ['php-cs-fixer', 'ecs check'], lint: ['rector'] },
    options: {
      ...sharedBy(['php-cs-fixer'], { strict: ['--dry-run'] }),
      ...sharedBy(['rector'], { same: { '-n': '--dry-run' }, strict: ['--dry-run'] }),
      ...sharedBy(['ecs'], { lenient: ['--fix'] }),
    },
  },
  {
    name: 'PHPMD',
    url: 'https://phpmd.org/documentation/index.html',
    does: { lint: ['phpmd'] },
    options: {
      phpmd: {
        soft: ['--ignore-violations-on-exit', '--ignore-errors-on-exit', '--generate-baseline'],
        ignores: ['--exclude', '--baseline-file'],
      },
    },
  },
];
