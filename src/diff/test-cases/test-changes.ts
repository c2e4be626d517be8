import { assertionsOf, type FileAssertions } from '../assertions/compare.ts';
import { stylesFor } from '../assertions/read-assertion.ts';
import { definitionsOf } from '../definitions/definitions.ts';
import { type Hunk, hunksOf } from '../hunks.ts';
import type { Tests } from '../languages/language.ts';
import { testsIn } from '../languages/languages.ts';
import { extensionOf } from '../paths.ts';
import { type Compared, compareSides, type FileTests, type NewSide } from './compare.ts';
import { linesOf } from './lines.ts';
import { collectNames, lastPart } from './names.ts';
import { readSide } from './read-side.ts';

/** Tests that take their cases from a table, in the words of many tools. */
const TABLE =
  /\bparametri[sz]e\b|\.each\b|\bParameterizedTest\b|\b(?:Value|Csv|Method|Enum|Arguments)Source\b|\[(?:Theory(?:[A-Z]\w*)?|InlineData|MemberData|TestCase|DataRow)\b|\bt\.Run\(|#\[(?:rstest|case|test_case)\b|\bsubTest\(|\bTestFactory\b|\bdynamicTest\(|\b[dD]ata[pP]rovider\b|\bINSTANTIATE_TEST|\bTEST_P\(|\bDescribeTable\(|\bEntry\(|\bit_behaves_like\b|\bwithData\(/;

/**
 * What a file's patch does to its tests: which are gone, renamed, new, newly skipped or focused. Comments, strings and
 * moves within the file are nothing. `patch` is GitHub's field of that name. Whether the file is a test file at all is
 * the caller's to know; null for languages that are not read.
 */
export function testChangesOf(path: string, patch: string): FileTests | null {
  const language = testsIn(path);
  if (language === null) return null;
  const hunks = hunksOf(patch);
  const isTable = hunks.some(({ lines }) =>
    lines.some(({ side, text }) => side === 'new' && TABLE.test(text)),
  );
  const compared = compareSides(
    hunks.map((hunk) => ({ old: readSide(hunk, 'old', language), new: readSide(hunk, 'new', language) })),
  );
  const isInCode = extensionOf(path) === 'rs' && compared.removed.length > 0;
  // A test in a loop has its place in its name.
  const hasTable = isTable || [...compared.added, ...compared.renamedTo].some((name) => name.includes('${'));
  const said = textOnNewSide(hunks, language);
  const isSaid = ({ name }: { name: string }): boolean =>
    name.length >= LONG_NAME && /\s/.test(name) && said.some((line) => line.includes(name));
  const called = compared.removed.filter(isSaid);
  return {
    ...compared,
    removed: compared.removed.filter((test) => !called.includes(test)),
    // Something else decides whether it runs.
    skipped: [
      ...compared.skipped,
      ...called.map(({ name }) => ({ name, by: 'another function', conditional: true, isNew: false })),
    ],
    hasTable,
    ...newSide(hunks, language),
    helpers: isInCode ? helpersIn(path, patch) : new Set(),
    assertions: assertionsIn(path, hunks, language, compared),
  };
}

/** What of tests that stay, and of new ones, is asserted. */
function assertionsIn(
  path: string,
  hunks: readonly Hunk[],
  language: Tests,
  { removed, added, renamedFrom, renamedTo }: Compared,
): FileAssertions | null {
  const styles = stylesFor(path);
  if (styles.length === 0) return null;
  const found = assertionsOf(hunks, language, styles, {
    path,
    gone: new Set(removed.map(({ name }) => name)),
    renamed: new Map(renamedFrom.map((name, index) => [name, renamedTo[index] ?? name])),
  });
  return { ...found, bare: found.bare.filter((name) => added.includes(name)) };
}

/** A name of several words that stands in code again is a test's. */
const LONG_NAME = 12;

/** The new lines of code, as they are written. */
const textOnNewSide = (hunks: readonly Hunk[], language: Tests): string[] =>
  hunks.flatMap((hunk) =>
    linesOf(hunk, 'new', language).flatMap(({ is, side, raw }) =>
      is === 'code' && side === 'new' ? [raw] : [],
    ),
  );

function newSide(hunks: readonly Hunk[], language: Tests): NewSide {
  const [stillNamed, freshNames, asideNames] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const [freshLines, keptLines] = [new Set<string>(), new Set<string>()];
  const enclosed = new Set<string>();
  for (const hunk of hunks) {
    // What new lines open, up to the next line that stays.
    let open = 0;
    for (const { is, code, raw, side } of linesOf(hunk, 'new', language)) {
      if (is === 'comment' || is === 'text') collectNames(raw, asideNames);
      if (is !== 'code') continue;
      collectNames(code, stillNamed);
      if (side === 'new') collectNames(code, freshNames);
      (side === 'new' ? freshLines : keptLines).add(raw);
      if (side === 'both' && open > 0) enclosed.add(raw);
      open = side === 'new' ? Math.max(0, open + opensMore(code)) : 0;
    }
  }
  return { stillNamed, freshNames, asideNames, freshLines, keptLines, enclosed };
}

/** How many blocks a line opens, less those that it closes; one of Python nobody closes. */
function opensMore(code: string): number {
  const opened = OPENS.test(code.trimEnd()) ? 1 : 0;
  return opened - (CLOSES.test(code) ? 1 : 0);
}

const OPENS = /(?:[{(:]|=>|\b(?:do|then))$/;
const CLOSES = /^\s*(?:[})\]]|(?:end|fi|done)\b)/;

/** Where the tests begin that stand below the code of a file. */
const FIRST_TEST = /^(?:[ +-]\s*(?:#\[(?:\w+::)*test\b|mod\s+\w*tests?\s*\{)|@@ .*@@ mod tests\b)/;

/** The definitions that a patch removes behind the first test which it shows: they serve tests. */
function helpersIn(path: string, patch: string): Set<string> {
  const lines = patch.split('\n');
  const first = lines.findIndex((line) => FIRST_TEST.test(line));
  if (first < 0) return new Set();
  const below = ['@@ -50,9 +50,9 @@', ...lines.slice(first)].join('\n');
  const gone = definitionsOf(path, below).filter(({ change }) => change === 'removed');
  return new Set(gone.map(({ name }) => lastPart(name)));
}
