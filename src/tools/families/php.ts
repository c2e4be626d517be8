import { numberedFailures } from '../log-signs/numbered.ts';
import { lineReader, namedCounts, wordedCounts } from '../log-totals/counts.ts';
import { counted, coverageLine } from '../log-totals/coverage-line.ts';
import type { Tool } from '../tool.ts';

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
    writes: ['junit', 'clover', 'cobertura'],
    does: { tests: ['phpunit'] },
    spelled: { php: 'PHP' },
    unmistakable: ['phpunit'],
    plain: ['phpunit'],
    totals: [passedTests, otherTests, noTests],
    coverage: [phpunitCoverage],
    signs: {
      tests: [numberedFailures, { kind: 'closing', line: /^Tests: \d{1,9}, Assertions: \d{1,9}/ }],
    },
  },
  { name: 'Pest', url: 'https://pestphp.com/docs/cli-api-reference', totals: [pestTests] },
  {
    name: 'Composer',
    url: 'https://getcomposer.org/doc/03-cli.md',
    does: { security: ['composer audit'] },
    prepares: { composer: ['install'] },
    installs: /^composer install/,
    targets: { composer: null },
    umbrella: /^composer\b/,
    manifests: /^composer\.json$/i,
    lockFiles: ['composer.lock'],
  },
  {
    name: 'PHPStan',
    url: 'https://phpstan.org/user-guide/command-line-usage',
    does: { types: ['phpstan'] },
    unmistakable: ['phpstan'],
  },
  {
    name: 'Psalm',
    url: 'https://psalm.dev/docs/running_psalm/command_line_usage/',
    does: { types: ['psalm'] },
    unmistakable: ['psalm'],
  },
];
