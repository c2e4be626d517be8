import { type Hunk, type HunkLine, shownOn } from '../hunks.ts';
import type { Ledger } from './ledger.ts';

const HEADING = /^ {0,3}(#{1,6})\s+(.*)$/;
const FENCE = /^ {0,3}(?:`{3,}|~{3,})(.*)$/;

interface Side {
  section: string | null;
  fenced: boolean;
}

/** Notes the sections of a Markdown file that a hunk adds, removes or changes inside, by their headings. */
export function readMarkdown(hunk: Hunk, ledger: Ledger): void {
  const sides = { old: sideOf(hunk, 'old'), new: sideOf(hunk, 'new') };
  for (const line of hunk.lines) {
    for (const name of ['old', 'new'] as const) if (shownOn(name, line)) readLine(sides[name], line, ledger);
  }
}

function sideOf(hunk: Hunk, name: 'old' | 'new'): Side {
  const lines = hunk.lines.filter((line) => shownOn(name, line));
  return {
    section: hunk.fromStart ? null : headingOf(hunk.context),
    fenced: beginsInFence(lines.map(({ text }) => text)),
  };
}

function readLine(side: Side, { side: sign, text }: HunkLine, ledger: Ledger): void {
  const isFence = FENCE.test(text);
  const heading = side.fenced || isFence ? null : headingOf(text);
  if (isFence) side.fenced = !side.fenced;
  side.section = heading ?? side.section;
  if (sign === 'both' || text.trim() === '' || side.section === null) return;
  ledger.note(side.section, 'section', heading === null ? 'touched' : sign === 'new' ? 'added' : 'removed');
}

function headingOf(line: string): string | null {
  const words = HEADING.exec(line)?.[2]?.trim() ?? '';
  return withoutTargets(words.replace(/(?:^|\s)#+$/, '')).trim() || null;
}

/** Badges show no words, and a link's words are its name. */
function withoutTargets(heading: string): string {
  return heading
    .replace(/!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])/g, '')
    .replace(/\[([^[\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1');
}

/** With an odd number of fences the first one closes, unless it names a language. */
function beginsInFence(lines: readonly string[]): boolean {
  const fences = lines.flatMap((line) => FENCE.exec(line)?.[1]?.trim() ?? []);
  return fences.length % 2 === 1 && fences[0] === '';
}
