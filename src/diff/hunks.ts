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
  lines: HunkLine[];
}

/** As much of a patch as is read, and as many characters of a line; longer lines are generated. */
const LONGEST_PATCH = 400_000;
const LONGEST_LINE = 400;

const HEADER = /^@@ -(\d{1,9})(?:,\d{1,9})? \+(\d{1,9})(?:,\d{1,9})? @@ ?(.*)$/;
const SIDES: Record<string, HunkLine['side']> = { ' ': 'both', '-': 'old', '+': 'new' };

/** The hunks of one file's unified patch, as GitHub's API gives it: without file header. */
export function hunksOf(patch: string): Hunk[] {
  const hunks: Hunk[] = [];
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
}

/** What one side of a hunk shows: the file before (`old`) or after (`new`). */
export const shownOn = (side: 'old' | 'new', line: HunkLine): boolean =>
  line.side === 'both' || line.side === side;
