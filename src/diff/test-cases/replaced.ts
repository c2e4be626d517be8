import { folderOf } from '../../text/path.ts';
import type { TestLine } from './lines.ts';
import { ASSERTS_IN_LINE, compoundNames, keyOf, subjectOrFolder, wordsOf } from './names.ts';
import type { ReadFile } from './retired.ts';

/** So many words of a removed test stand in the name of a new one, and so large a part of them. */
const FEWEST_WORDS = 2;
const MOST_OF = 0.6;
/** So many names of a removed test stand on new lines of tests, and so large a part of them. */
const FEWEST_NAMES = 3;
const MOST_NAMES = 0.7;
/** One new test stands for so many; a change with more tests than this is not compared name by name. */
const MOST_REPLACED = 4;
const MOST_FRESH = 500;

/**
 * Tells of removed tests whether what they ask for was written anew, in the same file, its folder, one around or below
 * it, or a file about the same: a new test has most words of their names, or new tests name most of what they named.
 * Each answer uses new tests up a little.
 */
export function replacements(
  read: readonly ReadFile[],
): (name: string, path: string, names: ReadonlySet<string>) => boolean {
  const [isLikeOne, isRewritten] = [namedAlike(read), rewritten(read)];
  return (name, path, names) => isLikeOne(name, path) || isRewritten(path, names);
}

function namedAlike(read: readonly ReadFile[]): (name: string, path: string) => boolean {
  const fresh = read
    .flatMap(({ file, tests }) =>
      [...(tests?.added ?? []), ...(tests?.renamedTo ?? [])].map((name) => ({
        folder: folderOf(file.path),
        words: new Set(keyOf(wordsOf(name)).split(' ')),
        left: MOST_REPLACED,
      })),
    )
    .slice(0, MOST_FRESH);
  return (name, path) => {
    const words = [...new Set(keyOf(wordsOf(name)).split(' '))];
    const folder = folderOf(path);
    const found = fresh.find((test) => {
      const common = words.filter((word) => test.words.has(word)).length;
      const isLike = common >= FEWEST_WORDS && common >= words.length * MOST_OF;
      return test.left > 0 && isLike && areNear(test.folder, folder);
    });
    if (found !== undefined) found.left -= 1;
    return found !== undefined;
  };
}

/** By what tests name, in files that have new ones. */
function rewritten(read: readonly ReadFile[]): (path: string, names: ReadonlySet<string>) => boolean {
  const fresh = read.flatMap(({ file, tests }) => {
    const made = (tests?.added.length ?? 0) + (tests?.renamed ?? 0);
    if (tests === null || made === 0) return [];
    return [{ path: file.path, names: tests.freshNames, left: made * MOST_REPLACED }];
  });
  return (path, all) => {
    const names = [...all].filter((name) => compoundNames(name).length > 0 && !ASSERTS.test(name));
    if (names.length < FEWEST_NAMES) return false;
    const near = fresh.filter((file) => file.left > 0 && isAboutSame(file.path, path));
    const common = names.filter((name) => near.some((file) => file.names.has(name))).length;
    if (common < FEWEST_NAMES || common < names.length * MOST_NAMES) return false;
    near[0]!.left -= 1;
    return true;
  };
}

/** What a change writes about where a file loses tests. */
export interface Written {
  /** At least half as many lines as it takes. */
  isAnew: boolean;
  /** At least a quarter, and this is what the new lines name. */
  names: ReadonlySet<string>;
}

/** Tells of a file that loses tests what the change writes about the same. */
export function writtenAnew(read: readonly ReadFile[]): (path: string) => Written {
  const files = read.flatMap(({ file, tests }) => (tests === null ? [] : [{ ...file, tests }]));
  return (path) => {
    const near = files.filter((file) => isAboutSame(file.path, path));
    const sum = (number: (file: (typeof near)[number]) => number): number =>
      near.reduce((total, file) => total + number(file), 0);
    const [brought, taken] = [sum(({ additions }) => additions), sum(({ deletions }) => deletions)];
    const isSome = brought > 0 && brought * FEWEST_WRITTEN >= taken;
    return {
      isAnew: brought > 0 && brought * 2 >= taken,
      names: new Set(isSome ? near.flatMap(({ tests }) => [...tests.freshNames]) : []),
    };
  };
}
/** One written line stands for so many. */
const FEWEST_WRITTEN = 4;

/** A shorter line stands in many tests. */
const SHORTEST_LINE = 12;
const FEWEST_LINES = 3;
const MOST_LINES = 0.7;

/**
 * Tells of a removed test whether most of its lines, and all of its assertions, go on to stand in the tests of its file, or are
 * new in others: it became part of another one.
 */
export function standing(read: readonly ReadFile[]): (path: string, lines: readonly TestLine[]) => boolean {
  const files = read.flatMap(({ file, tests }) => (tests === null ? [] : [{ path: file.path, tests }]));
  const values = new Set(
    files.flatMap(({ tests }) => [...tests.freshLines].flatMap((line) => givenIn(line) ?? [])),
  );
  const byPath = new Map(files.map(({ path, tests }) => [path, tests]));
  const fresh = new Set(files.flatMap(({ tests }) => [...tests.freshLines]));
  return (path, all) => {
    const lines = all.filter(({ text }) => text.length >= SHORTEST_LINE && /\p{L}{3}/u.test(text));
    // Only its first line went: the rest belongs to the test above.
    const stay = lines.filter(({ stays }) => stays);
    const own = byPath.get(path);
    if (stay[0] !== undefined && own?.enclosed.has(stay[0].text) === true) return false;
    const isAll = stay.length === lines.length && stay.some(({ text }) => ASSERTS_IN_LINE.test(text));
    if (isAll || (stay.length >= 2 && stay.length * 2 >= lines.length)) return true;
    const isIn = (line: string): boolean =>
      fresh.has(line) || own?.keptLines.has(line) === true || values.has(givenIn(line) ?? '');
    const texts = [...new Set(lines.map(({ text }) => text))];
    const found = texts.filter(isIn);
    const asserted = texts.filter((line) => ASSERTS_IN_LINE.test(line));
    if (texts.length > 1 && found.length === texts.length && found.join('').length >= LONG) return true;
    return (
      texts.length >= FEWEST_LINES &&
      found.length >= texts.length * MOST_LINES &&
      asserted.length > 0 &&
      asserted.every(isIn)
    );
  };
}

/** Lines of so many characters together are no accident. */
const LONG = 60;

/** What a line gives a name to, whatever the name is: `const A: bool = cell.isFree();`. */
const givenIn = (line: string): string | null =>
  /^(?:const|let|var|val|static|auto)\s+(?:mut\s+)?\w+(?:\s*:[^=]{1,80})?\s*=\s*(\S.{11,})$/.exec(
    line,
  )?.[1] ?? null;

/** What ends a body that holds nothing. */
const ENDS = /^(?:[\])}]+;?|end|pass|\.\.\.)$/;
const PRINTS =
  /^(?:System\.(?:out|err)\.print\w*|console\.\w+|print(?:ln!?|f)?|fmt\.Print\w*|t\.Logf?|puts|p|pp|var_dump|dump|dbg!|eprintln!|Console\.Write\w*)\b.*\)?;?$/;

/** Names that editors and templates give. */
const PLACEHOLDERS = /^(?:name|example|sample|dummy|placeholder|something|stub|todo|te?mp|x)$/;

/** What fails whatever the code does. */
const FAILS_ONLY =
  /^(?:XCTFail|Issue\.record|(?:[A-Za-z]{1,12}\.)?(?:fail|Fail|flunk|Fatal|Fatalf))\((?:["'`].*)?\);?$/;

/**
 * Whether a removed test was one that nobody wrote yet: it held nothing, and was called like nothing; or it could not but fail,
 * as where it stands in for tests that cannot be built.
 */
export function isUnwritten(name: string, lines: readonly TestLine[]): boolean {
  const body = lines.map(({ text }) => text).filter((text) => !text.includes(name) && !text.startsWith('@'));
  const words = wordsOf(name);
  const done = body.filter((text) => text !== '' && !ENDS.test(text));
  if (done.length > 0 && done.every((text) => FAILS_ONLY.test(text))) return true;
  return (
    words.length > 0 &&
    words.every((word) => PLACEHOLDERS.test(word)) &&
    body.length > 0 &&
    body.every((text) => text === '' || ENDS.test(text))
  );
}

/** Whether a removed test asked for nothing, and printed in the end what came out. */
export function onlyPrints(lines: readonly TestLine[]): boolean {
  const body = lines.map(({ text }) => text).filter((text) => text !== '' && !ENDS.test(text));
  return PRINTS.test(body.at(-1) ?? '') && !body.some((text) => ASSERTS_IN_LINE.test(text));
}

/** What tests of anything call. */
const ASSERTS = /^_?(?:assert|expect|should|mock|describe|t_)/i;

function isAboutSame(one: string, other: string): boolean {
  if (areNear(folderOf(one), folderOf(other))) return true;
  const words = new Set(subjectOrFolder(other));
  return subjectOrFolder(one).some((word) => words.has(word));
}

const areNear = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
