const TAB = 4;
/** One level of indentation is never taken for more. */
const WIDEST_LEVEL = 4;

/** The columns before a line's first character; a tab counts four. */
export function indentOf(line: string): number {
  let columns = 0;
  for (const character of line) {
    if (character === ' ') columns += 1;
    else if (character === '\t') columns += TAB;
    else break;
  }
  return columns;
}

/** How wide one level of indentation is, as far as the lines show it. */
export function levelOf(lines: readonly string[]): number {
  const indents = lines.filter((line) => line.trim() !== '' && !/^\s*\*/.test(line)).map(indentOf);
  const smallest = Math.min(WIDEST_LEVEL, ...indents.filter((indent) => indent > 1));
  return smallest === WIDEST_LEVEL && indents.some((indent) => indent % WIDEST_LEVEL === 2) ? 2 : smallest;
}
