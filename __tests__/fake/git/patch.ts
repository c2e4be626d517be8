import { type DiffLine, diffLines } from './lines.ts';

export interface Patch {
  /** The hunks as the API's `patch` field holds them; undefined for binary, unchanged and very large files. */
  text: string | undefined;
  additions: number;
  deletions: number;
}

const CONTEXT = 3;
/** GitHub shows no patch of a file whose diff is larger than 500 kB. */
const MAX_PATCH_BYTES = 500_000;
const NO_NEWLINE = '\\ No newline at end of file';

/** The unified diff of two versions of a file, without file headers. */
export function patch(before: Buffer, after: Buffer): Patch {
  if (isBinary(before) || isBinary(after)) return { text: undefined, additions: 0, deletions: 0 };
  const old = splitLines(before.toString());
  const lines = diffLines(old, splitLines(after.toString()));
  const text = hunksOf(lines)
    .map((hunk) => hunkText(hunk, lines, old))
    .join('\n');
  return {
    text: text === '' || text.length > MAX_PATCH_BYTES ? undefined : text,
    additions: lines.filter((line) => line.mark === '+').length,
    deletions: lines.filter((line) => line.mark === '-').length,
  };
}

/** As git decides: a NUL among the first 8,000 bytes. */
export function isBinary(content: Uint8Array): boolean {
  return content.subarray(0, 8000).includes(0);
}

/** Lines with their newline, so that a missing one at the end makes a difference. */
function splitLines(text: string): string[] {
  const lines = text.split('\n').map((line) => `${line}\n`);
  const last = lines.pop()!.slice(0, -1);
  return last === '' ? lines : [...lines, last];
}

/** Ranges of diff lines: each change with its context, near ones together. */
function hunksOf(lines: readonly DiffLine[]): [number, number][] {
  const hunks: [number, number][] = [];
  lines.forEach((line, index) => {
    if (line.mark === ' ') return;
    const start = Math.max(0, index - CONTEXT);
    const end = Math.min(lines.length, index + CONTEXT + 1);
    const last = hunks[hunks.length - 1];
    if (last && start <= last[1]) last[1] = end;
    else hunks.push([start, end]);
  });
  return hunks;
}

function hunkText(
  [start, end]: [number, number],
  lines: readonly DiffLine[],
  old: readonly string[],
): string {
  const inOld = (line: DiffLine) => line.mark !== '+';
  const inNew = (line: DiffLine) => line.mark !== '-';
  const above = lines.slice(0, start);
  const shown = lines.slice(start, end);
  const oldStart = above.filter(inOld).length;
  const range = `-${span(oldStart, shown.filter(inOld).length)} +${span(above.filter(inNew).length, shown.filter(inNew).length)}`;
  return [`@@ ${range} @@${definitionAbove(old, oldStart)}`, ...shown.flatMap(lineText)].join('\n');
}

/** git's range: the first line counted from 1 (the line before when there is none), the count unless it is 1. */
function span(before: number, count: number): string {
  const first = count === 0 ? before : before + 1;
  return count === 1 ? `${first}` : `${first},${count}`;
}

/** git's default: the last line above the hunk that begins with a letter, `_` or `$`, at most 80 bytes of it. */
function definitionAbove(old: readonly string[], index: number): string {
  for (let at = index - 1; at >= 0; at--) {
    const line = old[at]!;
    if (/^[A-Za-z_$]/.test(line)) return ` ${Buffer.from(line).subarray(0, 80).toString().trimEnd()}`;
  }
  return '';
}

function lineText(line: DiffLine): string[] {
  if (line.text.endsWith('\n')) return [line.mark + line.text.slice(0, -1)];
  return [line.mark + line.text, NO_NEWLINE];
}
