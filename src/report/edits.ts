import { createHash } from 'node:crypto';
import { inventoryRows, keyOf, words } from './inventory-rows.ts';
import { NOTES_END, NOTES_START } from './sections/notes.ts';

/**
 * The text that people wrote between the Notes markers of a report, byte for byte; empty without markers. The first
 * start and the last end count: all that comes before and after them is ours.
 */
export function readNotes(markdown: string): string {
  const region = notesRegion(markdown);
  if (region === null) return '';
  return markdown
    .slice(region.start, region.end)
    .replace(/^\r?\n/, '')
    .replace(/\n$/, '');
}

/**
 * The Purpose cells that a person changed: those of `found` that differ from the same row of `written`, the report as
 * Docket wrote it. Both have the same rows when nothing else was edited.
 */
export function editedPurposes(written: string, found: string): Record<string, string> {
  const [before, after] = [withoutNotes(written), withoutNotes(found)];
  const rowsBefore = [...inventoryRows(before)];
  const edited = new Map<string, string>();
  let index = 0;
  for (const row of inventoryRows(after)) {
    const original = rowsBefore[index];
    const raw = after.slice(row.start, row.end).trim();
    if (original !== undefined && before.slice(original.start, original.end).trim() !== raw) {
      edited.set(keyOf(row), words(raw));
    }
    index += 1;
  }
  return Object.fromEntries(edited);
}

/**
 * A report with Notes and Purpose cells emptied: what people may edit is out, any other edit still shows. It is the
 * input of the document's hash.
 */
export function emptied(markdown: string): string {
  const text = withoutNotes(markdown);
  let result = '';
  let from = 0;
  for (const { start, end } of inventoryRows(text)) {
    result += `${text.slice(from, start)} `;
    from = end;
  }
  return result + text.slice(from);
}

function withoutNotes(markdown: string): string {
  const region = notesRegion(markdown);
  return region === null ? markdown : markdown.slice(0, region.start) + markdown.slice(region.end);
}

/** Where the notes stand, without the markers. */
function notesRegion(markdown: string): { start: number; end: number } | null {
  const marker = markdown.indexOf(NOTES_START);
  const start = marker + NOTES_START.length;
  const end = markdown.lastIndexOf(NOTES_END);
  return marker === -1 || end < start ? null : { start, end };
}

/**
 * SHA-256 (hexadecimal) of a report with its Notes and Purpose cells emptied: what a person may edit does not count,
 * an edit anywhere else does.
 */
export function documentHash(report: string): string {
  return createHash('sha256').update(emptied(report)).digest('hex');
}
