import type { TestQuestions } from '../evidence/change.ts';
import { maskedLine } from '../text/redact.ts';
import { oneLine } from '../text/text.ts';
import { ABOUT_TESTS, BEGINS_TESTS, TEST_SIGNS } from '../tools/under-test.ts';
import { isGenerated } from './generated.ts';
import { hunksOf } from './hunks.ts';
import { testsIn } from './languages/languages.ts';
import { isAside, kindOf } from './paths.ts';
import { linesOf, type SideLine } from './test-cases/lines.ts';

const MOST = 10;
const LONGEST = 120;

/** What a patch adds to a file of code that asks whether a test runs it; null for none. Comments ask nothing. */
export function testQuestionsIn(path: string, patch: string): TestQuestions | null {
  const signs = TEST_SIGNS.filter(({ endings }) => endings.test(path));
  if (signs.length === 0 || kindOf(path) !== 'code' || isAside(path)) return null;
  if (!signs.some(({ asks }) => asks.test(patch))) return null;
  const language = testsIn(path);
  const hunks = hunksOf(patch);
  if (language === null || isGenerated(hunks)) return null;
  const sides = hunks.flatMap((hunk) => [linesOf(hunk, 'old', language), linesOf(hunk, 'new', language)]);
  const asking = sides.flatMap((lines) =>
    lines.flatMap(({ is, side, raw, code }, at) => {
      const sign = is === 'code' ? signs.find(({ asks }) => asks.test(withoutComment(raw, code))) : undefined;
      return sign === undefined || holdsTests(lines, at) ? [] : [{ tool: sign.tool, side, raw }];
    }),
  );
  const fresh = asking.filter(({ side }) => side === 'new');
  if (fresh.length === 0) return null;
  const gone = asking.filter(({ side }) => side === 'old').length;
  return {
    total: fresh.length,
    lines: fresh.slice(0, MOST).map(({ tool, raw }) => ({ tool, by: oneLine(maskedLine(raw), LONGEST) })),
    ...((gone > 0 || asking.some(({ side }) => side === 'both')) && { before: true as const }),
    ...(ABOUT_TESTS.test(path) && { aside: true as const }),
  };
}

const MOST_BELOW = 20;

/** Whether tests stand in the block of the question: they may stand beside the code that they are about. */
function holdsTests(lines: readonly SideLine[], at: number): boolean {
  const indent = lines[at]?.indent ?? 0;
  for (const line of lines.slice(at + 1, at + 1 + MOST_BELOW)) {
    if (line.is === 'code' && line.indent <= indent) return false;
    if (line.is === 'code' && BEGINS_TESTS.test(line.code)) return true;
  }
  return false;
}

/** What stands in quotes stays. */
const withoutComment = (raw: string, code: string): string => raw.slice(0, code.trimEnd().length);
