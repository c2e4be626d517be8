import type { AddedSuppressions } from '../evidence/change.ts';
import { maskedLine } from '../text/redact.ts';
import { oneLine } from '../text/text.ts';
import { isWritten } from '../tools/settings/meanings.ts';
import { DIRECTIVE, LINE_SUPPRESSION, SUPPRESSIONS, type Suppression } from '../tools/suppressions.ts';
import { isGenerated } from './generated.ts';
import { type Hunk, hunksOf, shownOn } from './hunks.ts';
import { isAside } from './paths.ts';
import { holdsTests, isAboutTests } from './test-cases/test-files.ts';

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
  const written = hunks.map((hunk) => hunk.lines.map(({ text }, index) => wholeOf(text, hunk, index)));
  const whole = known.flatMap((each) => added(each, hunks, written)).slice(0, MOST);
  const lines = addedLines(hunks);
  if (whole.length === 0 && lines <= 0) return null;
  return { ...(whole.length > 0 && { whole }), ...(lines > 0 && { lines }) };
}

/** How many more lines are excepted than before. */
function addedLines(hunks: readonly Hunk[]): number {
  let more = 0;
  for (const { lines } of hunks)
    for (const { side, text } of lines)
      if (side !== 'both' && LINE_SUPPRESSION.test(text)) more += side === 'new' ? 1 : -1;
  return more;
}

type Whole = NonNullable<AddedSuppressions['whole']>;

/** @param written the lines of each hunk as `wholeOf` gives them */
function added(
  suppression: Suppression,
  hunks: readonly Hunk[],
  written: readonly (readonly string[])[],
): Whole {
  const { tool, line, tests, partial, mild } = suppression;
  // Few changes have such a line.
  const isThere = hunks.some(({ lines }, at) =>
    lines.some(({ side }, index) => side === 'new' && line.test(written[at]?.[index] ?? '')),
  );
  if (!isThere) return [];
  const before = hunks
    .flatMap(({ lines }) => lines)
    .filter(({ side }) => side !== 'new')
    .flatMap(({ text }) => rulesOf(line, text) ?? []);
  const wasAll = hunks.some(({ lines }) =>
    lines.some(({ side, text }) => side !== 'new' && rulesOf(line, text)?.length === 0),
  );
  return hunks.flatMap((hunk, at) =>
    hunk.lines.flatMap(({ side }, index): Whole => {
      const text = written[at]?.[index] ?? '';
      const rules = side === 'new' ? rulesOf(line, text) : null;
      // What is indented stands in a text, or means a part.
      if (!tests && /^\s/.test(text)) return [];
      if (rules === null || wasAll || (rules.length > 0 && rules.every((rule) => before.includes(rule))))
        return [];
      if (!stands(suppression, hunk, index) || isEnded(suppression, hunks.slice(at), index)) return [];
      if (closesPart(suppression, hunks.slice(0, at), hunk, index)) return [];
      const by = oneLine(maskedLine(text.trim()), LONGEST);
      const isAll = rules.length === 0 && !partial;
      const why = reasonBeside(suppression, hunk, index);
      // That everything is passed over, a sentence does not explain; where it is followed up may.
      const named = /^\s*#pragma/.test(text) ? rules.filter(isRule) : rules;
      const isMild = named.length > 0 && named.every((rule) => mild?.test(rule));
      const isSaid = isAll ? LINK.test(why) : isMild || isReason(why);
      return [
        {
          tool,
          by,
          ...(tests && { tests }),
          ...(isAll && { all: true as const }),
          ...(isSaid && { why: true as const }),
        },
      ];
    }),
  );
}

const MOST_LINES = 12;

/** An attribute of a file that goes on in the next lines, on one. */
function wholeOf(text: string, { lines }: Hunk, index: number): string {
  if (!/^(?:#!\[|@file:).*\($/.test(text.trimEnd())) return text;
  const below = lines.slice(index + 1, index + 1 + MOST_LINES).filter((line) => shownOn('new', line));
  const end = below.findIndex((line) => /^\s*\)/.test(line.text));
  return end === -1 ? text : [text, ...below.slice(0, end + 1).map((line) => line.text.trim())].join(' ');
}

/** The rules that a line names; an empty list: all. Null: it is no such line. */
function rulesOf(line: RegExp, text: string): string[] | null {
  const match = line.exec(text);
  if (match === null) return null;
  const named = match.slice(1).find((group) => group !== undefined) ?? '';
  // Behind two hyphens stands why.
  return (named.split(/\s--\s/, 1)[0] ?? '').split(/[\s,;()[\]"'`]+/).filter((rule) => /\w/.test(rule));
}

/** Below a line of the change that switched the check on it goes back to what held before. */
function closesPart(
  { begins, line }: Suppression,
  earlier: readonly Hunk[],
  hunk: Hunk,
  index: number,
): boolean {
  const above = [...earlier.flatMap(({ lines }) => lines), ...hunk.lines.slice(0, index)].findLast(
    ({ side, text }) => side === 'new' && (begins?.test(text) === true || line.test(text)),
  );
  return begins !== undefined && above !== undefined && begins.test(above.text);
}

/** What names a rule, and is no word of a comment behind it. */
const isRule = (word: string): boolean => /\d/.test(word);

const LINK = /https?:\/\/\S+|(?:^|[\s(])(?:[\w.-]+\/[\w.-]+)?#\d+\b/;
const COMMENT = /^\s*(?:\/[/*]|\*|#(?![![])|--|<!--)(.*)$/;
const RIGHTS = /\b(?:licen[cs]ed?|copyright|spdx)\b/i;
const FEWEST_WORDS = 3;

/** What the change says beside a line: behind two hyphens or a second comment mark, or in comments right above. */
function reasonBeside(suppression: Suppression, hunk: Hunk, index: number): string {
  const { lines } = hunk;
  const own = wholeOf((lines[index]?.text ?? '').trim(), hunk, index);
  const above: string[] = [];
  for (const { side, text } of lines.slice(0, index).toReversed()) {
    if (side !== 'new') break;
    if (rulesOf(suppression.line, text) !== null) continue;
    const comment = COMMENT.exec(text)?.[1];
    if (comment === undefined || SUPPRESSIONS.some(({ line }) => line.test(text))) break;
    above.push(DIRECTIVE.test(comment) ? '' : comment);
  }
  return [behind(suppression, own), ...above].join(' ');
}

const BEHIND = [/\s--\s+(.*)$/, /\breason\s*=\s*"(.*)"/, /\S\s*(?:\/\/|\s#)\s*(.*)$/];

function behind({ reason }: Suppression, own: string): string {
  if (LINK.test(own)) return own;
  // What editors write behind the number of a warning is its name.
  if (/^#\s*pragma\b/.test(own)) return '';
  const found = [...(reason === undefined ? [] : [reason]), ...BEHIND].map((form) => form.exec(own)?.[1]);
  return found.find((said) => said !== undefined) ?? '';
}

const isReason = (text: string): boolean =>
  LINK.test(text) || (!RIGHTS.test(text) && (text.match(/\p{L}{2,}/gu) ?? []).length >= FEWEST_WORDS);

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
