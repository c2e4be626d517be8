import type { Hunk } from './hunks.ts';

/** How a generated file says so at its beginning. */
const GENERATED = /@generated|do not edit|auto-?(?:matically )?generated|generated (?:by|from|code)/i;
const FIRST_LINES = 15;

/** Whether a file says that it is generated. What one that was there says of itself only now does not count. */
export function isGenerated([first]: readonly Hunk[]): boolean {
  if (first?.fromStart !== true) return false;
  const isNew = first.lines.every(({ side }) => side === 'new');
  return first.lines
    .slice(0, FIRST_LINES)
    .some(({ side, text }) => (isNew || side !== 'new') && GENERATED.test(text));
}
