import { withoutLeg } from './check-index.ts';

/**
 * Whether the legs of a job share its tests: one of the values in their names numbers them from 0 or 1 on, without a gap.
 * `test (1)`, `test (2)` and `test (linux, 1/2)`, `test (linux, 2/2)` do; `test (18)`, `test (20)` are versions.
 */
export function areShards(legs: readonly string[]): boolean {
  const values = legs.map((leg) => valuesOfLeg(leg));
  const [first = []] = values;
  return (
    legs.length > 1 && first.some((_, place) => isNumberedPlace(values.map((each) => each[place] ?? '')))
  );
}

/** `test (linux, 1/2)` → `linux`, `1/2`. */
export const valuesOfLeg = (leg: string): string[] =>
  leg
    .slice(withoutLeg(leg).length)
    .replace(/^ \(|\)$/g, '')
    .split(/, */);

/** Whether the values that legs have in one place number them. */
export function isNumberedPlace(values: readonly string[]): boolean {
  const numbers = values.map(
    (value) => /^(?:[a-z]{1,12}[ -]?)?(\d{1,3})(?:(?:\/| of )\d{1,3})?$/i.exec(value)?.[1],
  );
  if (numbers.includes(undefined)) return false;
  const sorted = [...new Set(numbers.map(Number))].sort((one, other) => one - other);
  const [least = -1] = sorted;
  return sorted.length > 1 && least <= 1 && sorted.every((number, index) => number === least + index);
}
