import type { HunkLine } from '../hunks.ts';
import type { AssertionChange } from './assertion.ts';
import type { Side } from './statements.ts';

/** Names of fields that say what is expected. */
const EXPECTED = /^(?:want\w*|exp|expected\w*|expect\w*|result|output)$/i;
const FIELD = /["']?([A-Za-z_]\w{0,60})["']?\s*[:=]\s*(?:&?[\w.[\]*]{0,40})?$/;
const LITERAL =
  /(["'`])(?:\\.|(?!\1)[^\\]){0,300}\1|(?<![\w.])-?\d[\w.]*|\b(?:[Tt]rue|[Ff]alse|None|nil|null|undefined)\b/g;
const MOST_PLACES = 200;

/** Rows of tables of cases in which nothing but the last value, or one that is expected by its name, is another. */
export function rowsIn(lines: readonly HunkLine[], { tests }: Side): AssertionChange[] {
  const changes: AssertionChange[] = [];
  for (let at = 0; at < lines.length && changes.length < MOST_PLACES; at += 1) {
    if (lines[at]?.side !== 'old' || lines[at - 1]?.side === 'old' || lines[at - 1]?.side === 'new') continue;
    const old = whileSide(lines, at, 'old');
    const fresh = whileSide(lines, at + old.length, 'new');
    if (old.length !== fresh.length) continue;
    const pairs = old.map(({ text }, index) => [text.trim(), fresh[index]?.text.trim() ?? ''] as const);
    if (!pairs.every(([before, after]) => isOtherRow(before, after))) continue;
    for (const [before, after] of pairs)
      changes.push({ kind: 'expected', test: tests.find((name) => name !== '') ?? '', before, after });
  }
  return changes;
}

function whileSide(lines: readonly HunkLine[], from: number, side: HunkLine['side']): HunkLine[] {
  let end = from;
  while (lines[end]?.side === side) end += 1;
  return lines.slice(from, end);
}

function isOtherRow(before: string, after: string): boolean {
  if (!/^(?:[([{]|["']?[A-Za-z_]\w{0,60}["']?\s*[:=])/.test(before) || !/[,)\]}]$/.test(before)) return false;
  const [was, is] = [[...before.matchAll(LITERAL)], [...after.matchAll(LITERAL)]];
  if (
    was.length === 0 ||
    was.length !== is.length ||
    before.replace(LITERAL, '') !== after.replace(LITERAL, '')
  )
    return false;
  const others = was.flatMap(([text], at) => (text === is[at]?.[0] ? [] : [at]));
  const [only] = others;
  if (only === undefined || others.length > 1) return false;
  const field = FIELD.exec(before.slice(0, was[only]?.index ?? 0))?.[1];
  if (field !== undefined) return EXPECTED.test(field);
  return only === was.length - 1 && was.length > 1 && /^[([]/.test(before);
}
