import { type Part, type Prose, plain } from '../text/prose.ts';
import type { Inline } from './nodes.ts';

/** Items in one line, at most `max` of them; the rest is counted: `a, b and 3 more`. */
export function listed<T extends Inline>(items: T[][], max: number, separator = ', '): (T | string)[] {
  const shown = items
    .slice(0, max)
    .flatMap((item, index): (T | string)[] => (index === 0 ? item : [separator, ...item]));
  return items.length > max ? [...shown, ` and ${items.length - max} more`] : shown;
}

const NAME = 80;

/** A name of others as far as a reader needs it. */
export const shortName = (name: string): string =>
  name.length > NAME ? `${name.slice(0, NAME - 1)}…` : name;

/** Prose with its names as far as a reader needs them, so that one of them does not fill a screen. */
export const withShortNames = (prose: Prose): Prose =>
  prose.map((part) => (typeof part !== 'string' && 'code' in part ? { code: shortName(part.code) } : part));

/** Prose of at most `max` characters: what comes later is cut, with `…` in its place. */
export function shortened(prose: Prose, max: number): Prose {
  const kept: Prose = [];
  let left = max;
  for (const part of prose) {
    const length = plain([part]).length;
    if (length > left) return [...kept, ...(left > 0 ? [cut(part, left)] : []), '…'];
    kept.push(part);
    left -= length;
  }
  return kept;
}

function cut(part: Part, length: number): Part {
  if (typeof part === 'string') return part.slice(0, length);
  return 'code' in part
    ? { code: part.code.slice(0, length) }
    : { ...part, text: part.text.slice(0, length) };
}
