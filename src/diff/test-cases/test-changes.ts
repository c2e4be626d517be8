import { hunksOf } from '../hunks.ts';
import { testsIn } from '../languages/languages.ts';
import { compareSides, type FileTests } from './compare.ts';
import { readSide } from './read-side.ts';

/** Tests that take their cases from a table, in the words of many tools. */
const TABLE =
  /\bparametri[sz]e\b|\.each\b|\bParameterizedTest\b|\b(?:Value|Csv|Method|Enum|Arguments)Source\b|\[(?:Theory|InlineData|MemberData|TestCase|DataRow)\b|\bt\.Run\(|#\[(?:rstest|case|test_case)\b|\bsubTest\(|\b[dD]ata[pP]rovider\b|\bINSTANTIATE_TEST|\bTEST_P\(|\bDescribeTable\(|\bEntry\(|\bit_behaves_like\b|\bwithData\(/;

/**
 * What a file's patch does to its tests: which are gone, renamed, new, newly skipped or focused. Comments, strings and
 * moves within the file are nothing. `patch` is GitHub's field of that name. Whether the file is a test file at all is
 * the caller's to know; null for languages that are not read.
 */
export function testChangesOf(path: string, patch: string): FileTests | null {
  const language = testsIn(path);
  if (language === null) return null;
  const hunks = hunksOf(patch);
  const hasTable = hunks.some(({ lines }) =>
    lines.some(({ side, text }) => side === 'new' && TABLE.test(text)),
  );
  return compareSides(
    hunks.map((hunk) => ({ old: readSide(hunk, 'old', language), new: readSide(hunk, 'new', language) })),
    hasTable,
  );
}
