import { lineReader } from './counts.ts';
import type { TestReader } from './model.ts';

/** `3 examples, 1 failure, 1 pending, 1 error occurred outside of examples`. */
const rspec = lineReader(
  'rspec',
  /^(\d{1,9}) examples?, (\d{1,9}) failures?(?:, (\d{1,9}) pending)?(?:, (\d{1,9}) errors? occurred outside of examples)?$/,
  ([, total, failed, pending = '0', errors = '0']) => ({
    passed: Math.max(0, Number(total) - Number(failed) - Number(pending)),
    failed: Number(failed),
    skipped: Number(pending),
    errored: Number(errors),
  }),
);

/** `4 runs, 2 assertions, 1 failures, 1 errors, 1 skips`. */
const minitest = lineReader(
  'minitest',
  /^(\d{1,9}) runs, \d{1,9} assertions, (\d{1,9}) failures, (\d{1,9}) errors, (\d{1,9}) skips$/,
  (match) => {
    const [total, failed, errored, skipped] = match.slice(1).map(Number);
    return { total, failed, errored, skipped };
  },
);

/** `3 tests, 2 assertions, 1 failures, 0 errors, 0 pendings, 1 omissions, 0 notifications`. */
const testUnit = lineReader(
  'test-unit',
  /^(\d{1,9}) tests, \d{1,9} assertions, (\d{1,9}) failures, (\d{1,9}) errors, (\d{1,9}) pendings, (\d{1,9}) omissions, \d{1,9} notifications$/,
  (match) => {
    const [total, failed, errored, pendings = 0, omissions = 0] = match.slice(1).map(Number);
    return { total, failed, errored, skipped: pendings + omissions };
  },
);

export const rubyReaders: TestReader[] = [rspec, minitest, testUnit];
