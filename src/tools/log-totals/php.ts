import { lineReader, namedCounts, wordedCounts } from './counts.ts';
import type { TestReader } from './model.ts';

/** `OK (12 tests, 30 assertions)`: nothing but passed tests. */
const green = lineReader('phpunit', /^OK \((\d{1,9}) tests?, \d{1,9} assertions?\)$/, ([, total]) => ({
  total: Number(total),
}));

/** `Tests: 7, Assertions: 4, Errors: 1, Failures: 1, Skipped: 1, Incomplete: 1.` */
const others = lineReader(
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

const none = lineReader('phpunit', /^No tests executed!$/, () => ({}));

/** `  Tests:    1 failed, 2 skipped, 12 passed (30 assertions)` of Pest and `artisan test`. */
const pest = lineReader('pest', /^ {2}Tests: {2,8}(\d.{0,150}) \(\d{1,9} assertions?\)$/, ([, body = '']) => {
  const count = wordedCounts(body);
  return {
    passed: count('passed', 'deprecated', 'warnings', 'risky'),
    failed: count('failed'),
    skipped: count('skipped', 'todos', 'todo', 'incomplete'),
  };
});

export const phpReaders: TestReader[] = [green, others, none, pest];
