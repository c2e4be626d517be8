const CHARACTER = /'(?:\\[^']{1,10}|[^\\'])'/y;

/**
 * A line with blanks for what stands in its quotes and for its comments, so that words in them are not taken for code.
 * It keeps its length. A quote that nothing closes opens a text to the end of the line.
 *
 * @param quotes characters that open a string; without `'` a character in them (`'"'`) is blank too
 */
export function mask(line: string, quotes: string, comments: readonly string[]): string {
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
