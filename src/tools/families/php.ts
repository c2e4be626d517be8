import { numberedFailures } from '../log-signs/numbered.ts';
import { lineReader, namedCounts, wordedCounts } from '../log-totals/counts.ts';
import { counted, coverageLine } from '../log-totals/coverage-line.ts';
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
    writes: ['junit', 'clover', 'cobertura'],
    does: { tests: ['phpunit'] },
    spelled: { php: 'PHP' },
    // https://www.php.net/manual/en/features.commandline.options.php
    launches: { php: { valued: ['-d', '-c', '--define', '--php-ini'], knownOnly: true } },
    unmistakable: ['phpunit'],
    plain: ['phpunit'],
    totals: [passedTests, otherTests, noTests],
    coverage: [phpunitCoverage],
    signs: {
      tests: [numberedFailures, { kind: 'closing', line: /^Tests: \d{1,9}, Assertions: \d{1,9}/ }],
    },
  },
  {
    name: 'Pest',
    url: 'https://pestphp.com/docs/cli-api-reference',
    totals: [pestTests],
    options: { pest: { soft: ['--update-snapshots'], ignores: ['--exclude-group'] } },
  },
  {
    name: 'Composer',
    url: 'https://getcomposer.org/doc/03-cli.md',
    does: { security: ['composer audit'] },
    prepares: { composer: ['install'] },
    installs: /^composer install/,
    launches: { composer: { verbs: ['exec'], valued: ['-d', '--working-dir'] } },
    targets: { composer: null },
    tasks: { file: /^composer\.json$/, form: 'names', callers: /^composer$/ },
    umbrella: /^composer\b/,
    manifests: /^composer\.json$/i,
    lockFiles: ['composer.lock'],
  },
  {
    name: 'PHPStan',
    url: 'https://phpstan.org/user-guide/command-line-usage',
    options: {
      phpstan: {
        same: { '-l': '--level', '-b': '--generate-baseline', '-c': '--configuration' },
        soft: ['--generate-baseline'],
        minimum: ['--level'],
      },
    },
    does: { types: ['phpstan'] },
    unmistakable: ['phpstan'],
  },
  {
    name: 'Psalm',
    url: 'https://psalm.dev/docs/running_psalm/command_line_usage/',
    options: {
      psalm: {
        soft: ['--set-baseline', '--update-baseline', '--alter', '--no-error'],
        ignores: ['--use-baseline'],
        maximum: ['--error-level'],
      },
    },
    does: { types: ['psalm'] },
    unmistakable: ['psalm'],
  },
  {
    name: 'PHP_CodeSniffer',
    url: 'https://github.com/PHPCSStandards/PHP_CodeSniffer/wiki/Usage',
    does: { lint: ['phpcs'] },
    options: {
      phpcs: { soft: ['--warning-severity 0', '--error-severity 0'], ignores: ['--ignore', '--exclude'] },
    },
  },
  {
    name: 'PHP CS Fixer',
    url: 'https://cs.symfony.com/doc/usage.html',
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
