import { folderOf, lastSegment } from '../../text/path.ts';

/** The name of a definition without its container. */
export const lastPart = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

/** More names than this in one body are data. */
const MOST_NAMES = 2_000;

/** Adds the identifiers of a line of code. */
export function collectNames(code: string, names: Set<string>): void {
  for (const [name] of code.matchAll(/[\p{L}_$][\p{L}\d_$]*/gu)) if (names.size < MOST_NAMES) names.add(name);
}

/** Names of several words. */
export const compoundNames = (text: string): string[] =>
  (text.match(/[\p{L}_$][\p{L}\d_$]{5,}/gu) ?? []).filter((name) =>
    /[\p{L}\d]_[\p{L}\d]|\p{Ll}\p{Lu}/u.test(name),
  );

/** Names of several words that are given as texts: `patch('shop.cart.add_item')`, `setattr(cart, "addItem", …)`. */
export function argumentsIn(raw: string): string[] {
  return [...raw.matchAll(/(?:^|[(,]\s?)["']([\w.]{5,200})["']/g)]
    .map(([, text = '']) => lastPart(text))
    .filter((name) => /[A-Za-z\d]_[A-Za-z\d]|[a-z\d][A-Z]/.test(name));
}

/** What a line of a test asks with, in the words of many tools. */
export const ASSERTS_IN_LINE =
  /\b(?:assert|expect|should|verify|XCT|require|check|refute|must|fail)\w*|#expect|\b[tb]\.(?:Error|Fatal)/i;

/** What code says in quotes, or as an option, with the sign that marks it among the names of a test. */
export const SAID = '"';
const SHORTEST_SAID = 6;
const FEWEST_SAID = 3;

/**
 * What a line says that is found again word for word where it is tested: options (`--max-items`, `"max-items"`) and
 * messages. Keys (`"created_at"`) stand in many places.
 */
export function saidIn(raw: string): string[] {
  const options = [...raw.matchAll(/(?:^|[^\w-])--([a-z][\w-]{3,60})/g)].map(([, name = '']) => name);
  const quoted = [...raw.matchAll(/(["'`])((?:(?!\1)[^\\]|\\.){5,200})\1/g)].map(([, , text = '']) =>
    text.trim(),
  );
  const telling = quoted.map((text) => text.replace(/^--?|=.*$|[\s,.:;!]+$/g, '')).filter(isTelling);
  return [...options.filter((name) => name.includes('-')), ...telling].map((text) => `${SAID}${text}`);
}

const isTelling = (text: string): boolean =>
  (text.length >= SHORTEST_SAID && /^[a-z][a-z\d]*(?:-[a-z\d]+)+$/.test(text) && /[a-z]{3}/.test(text)) ||
  messageWords(text).length >= FEWEST_SAID;

/** The words of a message; what has fewer than three is none. */
export const messageWords = (text: string): string[] =>
  text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word));

/** Words that say nothing of what is tested. */
const EMPTY = new Set(
  (
    'test tests testing spec specs should when it the a an of to in is and for with index main init mod lib utils util ' +
    'common types core base src unit e2e integration smoke '
  )
    .trim()
    .split(' '),
);
/** A single word that is shorter names nothing for sure. */
export const SHORTEST_WORD = 5;
const MOST_WORDS = 16;

/** The words of a name: `test_loadImage` → load, image. */
export function wordsOf(name: string): string[] {
  return name
    .slice(0, 200)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '' && !EMPTY.has(word));
}

/** The words of what a test file is about: `tests/test_image_api.py` → image, api. */
export const subjectWords = (path: string): string[] => wordsOf(lastSegment(path).replace(/\.[^.]+$/, ''));

/** The same where a name that says nothing (`index.js`) leaves it to its folder. */
export function subjectOrFolder(path: string): string[] {
  const words = subjectWords(path);
  return words.length > 0 ? words : wordsOf(lastSegment(folderOf(path)));
}

/** Words as the key of what they name: `lists users` and `listUser` mean the same. */
export const keyOf = (words: readonly string[]): string => words.map(stem).join(' ');

const stem = (word: string): string => (word.length > 3 ? word.replace(/(?<!s)s$/, '') : word);

/** What the words of a test may name: the longest row of them first; a single short word only when it has no other. */
export function namesIn(words: readonly string[]): string[] {
  const most = words.slice(0, MOST_WORDS);
  const rows = most.flatMap((_, skipped) => {
    const length = most.length - skipped;
    return Array.from({ length: skipped + 1 }, (_, start) => most.slice(start, start + length));
  });
  const tells = (row: string[]): boolean =>
    row.length > 1 || (row[0] ?? '').length >= SHORTEST_WORD || words.length === 1;
  return rows.filter(tells).map(keyOf);
}
