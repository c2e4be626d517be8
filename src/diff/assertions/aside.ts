import type { AssertionChange } from './assertion.ts';
import type { Side } from './statements.ts';

/** Assertions whose lines stay as they are, and stand in a new comment, or in a text, now. */
export function asideNow(before: Side, after: Side): AssertionChange[] {
  const same = after.lines.filter(({ side }) => side === 'both');
  let index = -1;
  const becomes = before.lines.map(({ side }) => {
    if (side !== 'both') return undefined;
    index += 1;
    return same[index]?.is;
  });
  return before.stated.flatMap(({ assertion, test, from, isChanged }) => {
    if (assertion === 'opaque' || isChanged || assertion.trivial) return [];
    const is = becomes[from];
    return is === 'text' || is === 'comment'
      ? [{ kind: 'commented' as const, test, before: assertion.text, after: '' }]
      : [];
  });
}
