const TAB = 4;
/** A step wider than this is an alignment and no level. */
const WIDEST_LEVEL = 4;
/** What the line below stands one level deeper than. */
const OPENER = /[{:]$|^(?:class|module|def)\b/;

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

/** How wide one level of indentation is, as far as the lines show it; else as the language has it usually. */
export function levelOf(lines: readonly string[], usual: number): number {
  const code = lines.filter((line) => line.trim() !== '' && !/^\s*[*#/]/.test(line));
  const steps = code.map((line, index) => {
    const before = code[index - 1] ?? '';
    return OPENER.test(before.trim()) ? indentOf(line) - indentOf(before) : 0;
  });
  const levels = steps.filter((step) => step > 1 && step <= WIDEST_LEVEL);
  return levels.length === 0 ? usual : Math.min(...levels);
}
