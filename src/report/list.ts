import type { Inline } from './nodes.ts';

/** Items in one line, at most `max` of them; the rest is counted: `a, b and 3 more`. */
export function listed(items: Inline[][], max: number, separator = ', '): Inline[] {
  const shown = items.slice(0, max).flatMap((item, index) => (index === 0 ? item : [separator, ...item]));
  return items.length > max ? [...shown, ` and ${items.length - max} more`] : shown;
}

/** `1 file`, `3 files`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
