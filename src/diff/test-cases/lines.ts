import { blocksOf } from '../blocks.ts';
import { type Hunk, type HunkLine, indentOf, shownOn } from '../hunks.ts';
import type { CodeLine, Tests } from '../languages/language.ts';

/** A line of one side with what it is. */
export interface SideLine extends CodeLine {
  side: HunkLine['side'];
  indent: number;
  /** `text`: it stands in a comment or string over several lines, or nobody knows. */
  is: 'code' | 'comment' | 'text' | 'blank';
}

/** A line of code below the first one of a test, and whether it stands there still. */
export interface TestLine {
  text: string;
  stays: boolean;
}

/** The lines of a hunk as they were (`old`) or are (`new`). */
export function linesOf(hunk: Hunk, side: 'old' | 'new', language: Tests): SideLine[] {
  const shown = hunk.lines.filter((line) => shownOn(side, line));
  const trimmed = shown.map(({ text }) => text.trim());
  const isText = textOf(trimmed, hunk, language);
  return shown.map((line, index) => {
    const raw = trimmed[index] ?? '';
    const code = mask(raw, language.quotes, language.comments);
    const is = raw === '' ? 'blank' : isText(raw, index) ? 'text' : code.trim() === '' ? 'comment' : 'code';
    return { raw, code, side: line.side, indent: indentOf(line.text), is };
  });
}

function textOf(lines: string[], hunk: Hunk, language: Tests): (line: string, index: number) => boolean {
  const { fromStart } = hunk;
  const comments = language.blocks === 'python' || language.blocks === 'none' ? 'none' : 'c';
  const blocks = blocksOf(language.blocks === 'ruby' ? 'ruby' : comments, lines, fromStart);
  const hasQuotes = language.blocks === 'python' || language.blocks === 'c and text blocks';
  // In comments of other languages three quotes open nothing.
  const quoted = language.blocks === 'python' ? lines : lines.map((line) => (COMMENT.test(line) ? '' : line));
  const quotes = blocksOf(hasQuotes ? 'python' : 'none', quoted, fromStart);
  const templates = language.blocks === 'templates' ? insideTemplate(lines, hunk) : [];
  return (line, index) => {
    const [isComment, isQuoted] = [blocks(line) === 'text', quotes(line) === 'text'];
    return isComment || isQuoted || (templates[index] ?? language.blocks === 'templates');
  };
}

const COMMENT = /^(?:\*|\/\*|\/\/)/;

const CHARACTER = /'(?:\\[^']{1,10}|[^\\'])'/y;

/**
 * A line with blanks for what stands in its quotes and for its comments, so that words in them are not taken for code.
 * It keeps its length. A quote that nothing closes opens a text to the end of the line.
 *
 * @param quotes characters that open a string; without `'` a character in them (`'"'`) is blank too
 */
function mask(line: string, quotes: string, comments: readonly string[]): string {
  let masked = '';
  let at = 0;
  while (at < line.length) {
    const character = line.charAt(at);
    if (startsComment(line, at, comments)) break;
    const end = quotes.includes(character) ? closing(line, at) : character === "'" ? literal(line, at) : null;
    if (end === null) masked += character === '\t' ? ' ' : character;
    else masked += character + ' '.repeat(Math.max(0, end - at - 1)) + (end < line.length ? character : '');
    at = end === null ? at + 1 : end + 1;
  }
  return masked.padEnd(line.length).slice(0, line.length);
}

function startsComment(line: string, at: number, comments: readonly string[]): boolean {
  return comments.some((mark) => line.startsWith(mark, at) && (mark !== '#' || line.charAt(at + 1) !== '['));
}

/** The index of the quote that closes the one at `at`; the line's length when none does. */
function closing(line: string, at: number): number {
  const quote = line.charAt(at);
  for (let index = at + 1; index < line.length; index += 1) {
    if (line.charAt(index) === '\\') index += 1;
    else if (line.charAt(index) === quote) return index;
  }
  return line.length;
}

function literal(line: string, at: number): number | null {
  CHARACTER.lastIndex = at;
  const found = CHARACTER.exec(line);
  return found === null ? null : at + found[0].length - 1;
}

const ticksOf = (line: string): number => line.replace(/\\./g, '').split('`').length - 1;

/** Before a tick that opens a template over several lines stands one of these, behind one that closes it one of those. */
const OPENS = /(?:[=(,[{:+?>&|]|\breturn)\s*`[^`]*$/;
const CLOSES = /^[^`]*`\s*(?:[),;\]}.:+(]|$)/;

/**
 * Tells for each line of one side of a hunk whether it begins inside a template over several lines, as linters and code
 * mods have in their tests. Null for all where the hunk does not tell. Above a hunk both sides are the same, so that one
 * tells of the other.
 */
function insideTemplate(lines: readonly string[], hunk: Hunk): (boolean | null)[] {
  let inside: boolean | null = hunk.fromStart ? false : startOf(hunk);
  return lines.map((line) => {
    const was = inside;
    if (inside !== null && ticksOf(line) % 2 === 1) inside = !inside;
    return was;
  });
}

function startOf({ lines, context }: Hunk): boolean | null {
  const firsts = (['old', 'new'] as const).flatMap(
    (side) => lines.find((line) => shownOn(side, line) && ticksOf(line.text) % 2 === 1)?.text.trim() ?? [],
  );
  if (firsts.length === 0) return ticksOf(context) % 2 === 1;
  if (firsts.some((first) => OPENS.test(first))) return false;
  return firsts.every((first) => CLOSES.test(first)) ? true : null;
}
