import type { AddedSuppressions } from '../evidence/change.ts';
import { maskedLine } from '../text/redact.ts';
import { oneLine } from '../text/text.ts';
import { isWritten } from '../tools/settings/meanings.ts';
import { LINE_SUPPRESSION, SUPPRESSIONS, type Suppression } from '../tools/suppressions.ts';
import { type Hunk, hunksOf, shownOn } from './hunks.ts';
import { isAside } from './paths.ts';
import { holdsTests, isAboutTests } from './test-cases/test-files.ts';

/** How a generated file says so at its beginning. */
const GENERATED = /@generated|do not edit|auto-?generated|generated (?:by|from|code)/i;
const FIRST_LINES = 15;
const MOST = 10;
const LONGEST = 120;

/**
 * What a patch adds to a file that switches a check off for all of it, or takes tests out of the collection, and how many
 * lines it excepts one by one; null for none. What stood there before, as wide, counts for nothing.
 */
export function suppressionsIn(path: string, patch: string): AddedSuppressions | null {
  const known = SUPPRESSIONS.filter(({ endings }) => endings.test(path));
  const isText = isAside(path) || isWritten(path) || (holdsTests(path) && isAboutTests(path));
  const hunks = isText ? [] : hunksOf(patch);
  if (hunks.length === 0 || isGenerated(hunks)) return null;
  const whole = known.flatMap((each) => added(each, hunks)).slice(0, MOST);
  const lines = count(hunks, 'new') - count(hunks, 'old');
  if (whole.length === 0 && lines <= 0) return null;
  return { ...(whole.length > 0 && { whole }), ...(lines > 0 && { lines }) };
}

/** What a file that was there says of itself only now does not count. */
function isGenerated([first]: readonly Hunk[]): boolean {
  if (first?.fromStart !== true) return false;
  const isNew = first.lines.every(({ side }) => side === 'new');
  return first.lines
    .slice(0, FIRST_LINES)
    .some(({ side, text }) => (isNew || side !== 'new') && GENERATED.test(text));
}

const count = (hunks: readonly Hunk[], side: 'old' | 'new'): number =>
  hunks.flatMap(({ lines }) => lines).filter((line) => line.side === side && LINE_SUPPRESSION.test(line.text))
    .length;

type Whole = NonNullable<AddedSuppressions['whole']>;

function added(suppression: Suppression, hunks: readonly Hunk[]): Whole {
  const { tool, line, tests } = suppression;
  const before = hunks
    .flatMap(({ lines }) => lines)
    .filter(({ side }) => side !== 'new')
    .flatMap(({ text }) => rulesOf(line, text) ?? []);
  const wasAll = hunks.some(({ lines }) =>
    lines.some(({ side, text }) => side !== 'new' && rulesOf(line, text)?.length === 0),
  );
  return hunks.flatMap((hunk, at) =>
    hunk.lines.flatMap(({ side, text }, index): Whole => {
      const rules = side === 'new' ? rulesOf(line, text) : null;
      // What is indented stands in a text, or means a part.
      if (!tests && /^\s/.test(text)) return [];
      if (rules === null || wasAll || (rules.length > 0 && rules.every((rule) => before.includes(rule))))
        return [];
      if (!stands(suppression, hunk, index) || isEnded(suppression, hunks.slice(at), index)) return [];
      const by = oneLine(maskedLine(text.trim()), LONGEST);
      return [{ tool, by, ...(tests && { tests }) }];
    }),
  );
}

/** The rules that a line names; an empty list: all. Null: it is no such line. */
function rulesOf(line: RegExp, text: string): string[] | null {
  const match = line.exec(text);
  if (match === null) return null;
  const named = match.slice(1).find((group) => group !== undefined) ?? '';
  // Behind two hyphens stands why.
  return (named.split(/\s--\s/, 1)[0] ?? '').split(/[\s,;()[\]"'`]+/).filter((rule) => /\w/.test(rule));
}

/** Whether a line stands where it means the whole file. */
function stands({ place }: Suppression, hunk: Hunk, index: number): boolean {
  if (place === undefined) return true;
  const isBare = (text: string): boolean => /^\s*(?:#|\/\/|$)/.test(text);
  const shown = hunk.lines.map((line) => (shownOn('new', line) ? line.text : ''));
  if (place === 'top') return hunk.fromStart && shown.slice(0, index).every(isBare);
  return /^package\s/.test(shown.slice(index + 1).find((text) => !isBare(text)) ?? '');
}

function isEnded({ ends }: Suppression, [own, ...later]: readonly Hunk[], index: number): boolean {
  const below = [...(own?.lines.slice(index + 1) ?? []), ...later.flatMap(({ lines }) => lines)];
  return ends !== undefined && below.some((line) => shownOn('new', line) && ends.test(line.text));
}
