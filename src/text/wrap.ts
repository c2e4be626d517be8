import { stripVTControlCharacters } from 'node:util';

/** How many columns a text takes; codes for colours take none. */
export const widthOf = (text: string): number => Array.from(stripVTControlCharacters(text)).length;

/**
 * A text in lines of at most so many columns, broken at blanks; a longer word has a line of its own.
 *
 * @param indent stands before each line, and counts
 */
export function wrapped(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  let used = indent.length;
  for (const word of text.split(' ').filter((each) => each !== '')) {
    const wide = widthOf(word);
    if (line !== '' && used + 1 + wide > width) {
      lines.push(line);
      [line, used] = ['', indent.length];
    }
    used += wide + (line === '' ? 0 : 1);
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each) => indent + each).join('\n');
}
