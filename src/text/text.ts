/**
 * Characters that change how the text around them reads, or that nobody sees: controls, bidirectional overrides and
 * marks, zero-width spaces, tag characters, lone surrogates. The joiners U+200C and U+200D stay: scripts and emoji need
 * them.
 */
const UNSEEN =
  /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** A terminal's colour codes, e.g. in a log's line. */
const COLOUR = /\p{Cc}\[[\d;]{0,20}m/gu;

/** White space; the byte order mark, which `\s` also means, joins and is removed. */
const WHITE_SPACE = /[^\S\ufeff]+/gu;

/** White space and joiners alone show nothing. */
const NOTHING_VISIBLE = /^(?:\s|\p{Join_Control}|\p{Variation_Selector})*$/u;

/** How many code points are named when a text has nothing else to show. */
const NAMED_CODE_POINTS = 4;

/**
 * Makes untrusted text fit for one line: white space collapsed, control and bidirectional characters removed. A text
 * that consists of nothing else is shown by its code points (`U+202E`), so that a name never becomes empty. Longer than
 * `max` code points → cut, `…` included in the count.
 */
export function oneLine(text: string, max: number): string {
  const visible = collapse(text);
  return cut(visible === '' ? codePoints(text) : visible, max);
}

/** Like `oneLine`, but cuts at the end of a word where one is near, and text without anything to show becomes ''. */
export function oneLineOfWords(text: string, max: number): string {
  const visible = collapse(text);
  const points = Array.from(visible.slice(0, max * 2 + 2));
  if (points.length <= max && visible.length <= max * 2) return visible;
  const head = points.slice(0, max - 1).join('');
  const space = head.lastIndexOf(' ');
  return `${space > head.length * 0.8 ? head.slice(0, space) : head.trimEnd()}…`;
}

function collapse(text: string): string {
  const visible = text.replace(WHITE_SPACE, ' ').replace(COLOUR, '').replace(UNSEEN, '').trim();
  return NOTHING_VISIBLE.test(visible) ? '' : visible.replace(/ {2,}/g, ' ');
}

function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const points = Array.from(text.slice(0, max * 2 + 2));
  return points.length <= max ? points.join('') : `${points.slice(0, max - 1).join('')}…`;
}

function codePoints(text: string): string {
  const points = Array.from(text.slice(0, NAMED_CODE_POINTS * 2))
    .filter((character) => !/\s/u.test(character))
    .slice(0, NAMED_CODE_POINTS);
  return points.map((character) => `U+${hex(character.codePointAt(0) ?? 0)}`).join(' ');
}

const hex = (point: number): string => point.toString(16).toUpperCase().padStart(4, '0');

/**
 * The text without such characters at both ends. Linear: an expression for "these up to the end" looks at each run of
 * them again from each of its characters.
 *
 * @param mark fits one character
 */
export function trimmedOf(text: string, mark: RegExp): string {
  const ended = endTrimmedOf(text, mark);
  let from = 0;
  while (from < ended.length && mark.test(ended.charAt(from))) from += 1;
  return ended.slice(from);
}

/** The same for the end alone. */
export function endTrimmedOf(text: string, mark: RegExp): string {
  let to = text.length;
  while (to > 0 && mark.test(text.charAt(to - 1))) to -= 1;
  return text.slice(0, to);
}

/** `1 file`, `3 files`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** The first texts, and how many more there are: `a, b and 3 more`. */
export function listFirst(texts: readonly string[], most: number): string {
  const more = texts.length > most ? ` and ${texts.length - most} more` : '';
  return `${texts.slice(0, most).join(', ')}${more}`;
}
