import { type Assertion, isPlain } from './assertion.ts';
import { operatorIn } from './calls.ts';
import type { Side, Stated } from './statements.ts';

const LOOP =
  /^(?:async )?(?:for|while)\b|\.(?:each|forEach|map|every)\(|\bparametri[sz]e\b|Source\b|\bt\.Run\(|\bsubTest\(|\bassertAll\(/;

/**
 * Whether a new assertion may ask for what several others did: one of the project's own, or one that a loop or a table of
 * cases repeats.
 */
export function makesRoomForAll({ assertion, from, test }: Stated, { lines, tests }: Side): boolean {
  if (assertion === 'opaque') return true;
  let indent = lines[from]?.indent ?? 0;
  for (let at = from - 1; at >= 0 && at > from - MOST_ABOVE; at -= 1) {
    const line = lines[at]!;
    if (line.is !== 'code') continue;
    // Marks of its test stand above it.
    if (tests[at] !== test && tests[at] !== '') return false;
    if (LOOP.test(line.code) && line.side === 'new' && (line.indent < indent || /^[@\])]/.test(line.code)))
      return true;
    indent = Math.min(indent, line.indent);
  }
  return false;
}
const MOST_ABOVE = 60;

const SHORTEST = 1;

/** Whether new assertions of the same test say all of it: `cart == {"total": 5}` says `cart["total"] == 5`. */
export function isSaidBy(lost: Assertion, fresh: readonly Stated[]): boolean {
  const root = rootOf(lost.subjects[0] ?? '');
  const values = lost.checks
    .flatMap(({ args }) => args)
    .filter((arg) => isPlain(arg) && arg.length >= SHORTEST);
  const own = plainText(lost.text);
  return fresh.some(({ assertion }) => {
    if (assertion === 'opaque' || assertion.trivial) return false;
    const text = plainText(assertion.text);
    if (text.length > own.length && text.includes(own)) return true;
    return (
      root !== '' &&
      values.length > 0 &&
      assertion.subjects.some((subject) => rootOf(subject) === root) &&
      assertion.checks.some(({ asks }) => asks === 'equal' || asks === 'part') &&
      values.every((value) => hasToken(text, plainText(value)))
    );
  });
}

const plainText = (text: string): string => text.replace(/["'`\s;]+/g, '');

function hasToken(text: string, value: string): boolean {
  for (let at = text.indexOf(value); at >= 0 && value !== ''; at = text.indexOf(value, at + 1))
    if (!/\w/.test(text.charAt(at - 1)) || !/^\w/.test(value))
      if (!/\w/.test(text.charAt(at + value.length)) || !/\w$/.test(value)) return true;
  return false;
}

/** The variable that an expression begins with; '' for a call of a function. */
const rootOf = (subject: string): string =>
  /^[!*&(\s]*(?:await\s+)?([A-Za-z_$][\w$]*)(?![\w$(])/.exec(subject)?.[1] ?? '';

const ASSIGNS = /:=|(?<![=!<>+\-*/%&|^~:])=(?![=>~])/y;

/** Whether the line that made what it judges is gone too, and nothing else makes the same. */
export function judgedIsGone(
  { assertion, from, test }: Stated,
  { old, new: now }: { old: Side; new: Side },
): boolean {
  if (assertion === 'opaque') return false;
  const roots = new Set(assertion.subjects.map(rootOf).filter((root) => root !== ''));
  if (roots.size === 0) return false;
  for (let at = from - 1; at >= 0 && from - at < MOST_ABOVE; at -= 1) {
    const line = old.lines[at]!;
    if (line.is !== 'code') continue;
    if (old.tests[at] !== test) return false;
    const found = operatorIn(line.code, ASSIGNS);
    if (found === null) continue;
    const names = line.code.slice(0, found.at).match(/[\w$]+/g) ?? [];
    if (!names.some((name) => roots.has(name))) continue;
    if (line.side !== 'old') return false;
    const made = line.raw.slice(found.at + found.operator.length).replace(/[\s;]+/g, '');
    const again = now.lines.find(({ is, raw }) => is === 'code' && raw.replace(/[\s;]+/g, '').includes(made));
    if (again === undefined) return true;
    // `got := total(cart)` gives no error that `err` could hold.
    const held: string[] =
      again.code.slice(0, operatorIn(again.code, ASSIGNS)?.at ?? 0).match(/[\w$]+/g) ?? [];
    const isInline = held.length === 0 && !again.raw.replace(/[\s;]+/g, '').startsWith(made);
    return isInline || (held.length > 0 && !held.includes('_') && !held.some((name) => roots.has(name)));
  }
  return false;
}
