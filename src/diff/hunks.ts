import { onceForLast } from '../text/once.ts';

/** A line of a hunk. `both`: context; `old`: removed; `new`: added. */
export interface HunkLine {
  side: 'both' | 'old' | 'new';
  text: string;
}

export interface Hunk {
  /** The line that git prints behind the second `@@`: the last one before the hunk that looks like a definition. */
  context: string;
  /** The hunk begins at the file's first line, so nothing is hidden above it. */
  fromStart: boolean;
  lines: readonly HunkLine[];
}

/** As much of a patch as is read, and as many characters of a line; longer lines are generated. */
const LONGEST_PATCH = 400_000;
const LONGEST_LINE = 400;

const HEADER = /^@@ -(\d{1,9})(?:,\d{1,9})? \+(\d{1,9})(?:,\d{1,9})? @@ ?(.*)$/;
const SIDES: Record<string, HunkLine['side']> = { ' ': 'both', '-': 'old', '+': 'new' };

/** The hunks of one file's unified patch, as GitHub's API gives it: without file header. */
export const hunksOf = onceForLast((patch: string): readonly Hunk[] => {
  const hunks: (Hunk & { lines: HunkLine[] })[] = [];
  for (const raw of patch.slice(0, LONGEST_PATCH).split('\n')) {
    const line = raw.slice(0, LONGEST_LINE).replace(/\r$/, '');
    const header = HEADER.exec(line);
    if (header !== null) {
      const fromStart = Number(header[1]) <= 1 && Number(header[2]) <= 1;
      hunks.push({ context: header[3] ?? '', fromStart, lines: [] });
      continue;
    }
    const side = SIDES[line.charAt(0)];
    if (side !== undefined) hunks.at(-1)?.lines.push({ side, text: line.slice(1) });
  }
  return hunks;
});

/** What one side of a hunk shows: the file before (`old`) or after (`new`). */
export const shownOn = (side: 'old' | 'new', line: HunkLine): boolean =>
  line.side === 'both' || line.side === side;

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
