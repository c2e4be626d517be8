import { lineReader } from './counts.ts';
import type { TestReader } from './model.ts';

const LISTED = 5_000;

/** `67% tests passed, 1 tests failed out of 3`; those that skipped themselves are listed below and count as passed there. */
const ctest = lineReader(
  'ctest',
  /^\d{1,3}% tests passed, (\d{1,9}) tests? failed out of (\d{1,9})$/,
  ([, failed, total], lines, at) => ({
    total: Number(total),
    failed: Number(failed),
    skipped: skippedAfter(lines, at),
  }),
);

function skippedAfter(lines: readonly string[], at: number): number {
  const rest = lines.slice(at, at + LISTED);
  const list = rest.indexOf('The following tests did not run:');
  if (list === -1) return 0;
  const rows = rest.slice(list + 1);
  const end = rows.findIndex((text) => !/^\t *\d{1,9} - /.test(text));
  return rows.slice(0, end === -1 ? rows.length : end).filter((text) => text.endsWith('(Skipped)')).length;
}

const none = lineReader('ctest', /^No tests were found!!!$/, () => ({}));

export const nativeReaders: TestReader[] = [ctest, none];
