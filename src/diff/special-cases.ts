import type { ChangedFile } from '../evidence/change.ts';
import { maskedLine } from '../text/redact.ts';
import { oneLine } from '../text/text.ts';
import { isGenerated } from './generated.ts';
import { type Hunk, hunksOf } from './hunks.ts';
import { isAside, kindOf } from './paths.ts';
import type { ReadFile } from './test-cases/retired.ts';
import { holdsTests } from './test-cases/test-files.ts';

// The group is a plain value: a text, a number, a list of such.
const IF =
  /^(?:\}\s{0,4})?(?:el(?:se\s)?)?if\s{0,4}\(?\s{0,4}[\w.]{1,60}(?:\s{0,4}={2,3}\s{0,4}|\.equals\()("[^"]{1,80}"|'[^']{1,80}'|-?\d[\d_.]{0,30}|\[[-\d_., "']{1,80}\])/;
const CASE = /^case\s{1,4}("[^"]{1,80}"|'[^']{1,80}'|-?\d[\d_.]{0,30}|\[[-\d_., "']{1,80}\])\s{0,4}(?::|->)/;
const RETURN =
  /\breturn\s{1,4}("[^"]{1,80}"|'[^']{1,80}'|-?\d[\d_.]{0,30}|\[[-\d_., "']{1,80}\])\s{0,4};?\s{0,4}\}?$/;

/** Of a file, and of a whole change. */
const MOST = 5;
const MOST_IN_ALL = 50;
const MOST_TEST_LINES = 20_000;
const LONGEST = 120;

/** A branch that gives one plain value back for another one. */
interface Case {
  given: string;
  returned: string;
  text: string;
}

/**
 * Adds new branches of code that give a plain value back for another one, where a test of the same change has both together:
 * what tests ask for may be answered there, and nothing else. A value that stands in many places (0, 1, '') says nothing.
 */
export function withSpecialCases(files: readonly ChangedFile[], read: readonly ReadFile[]): ChangedFile[] {
  const tested = read
    .filter(({ file }) => holdsTests(file.path) && kindOf(file.path) === 'test')
    .flatMap(({ patch = '' }) => hunksOf(patch).flatMap(({ lines }) => lines.map(({ text }) => text)))
    .slice(0, MOST_TEST_LINES)
    .map(bare);
  if (tested.length === 0) return [...files];
  let left = MOST_IN_ALL;
  return files.map((file, index) => {
    const patch = read[index]?.patch;
    if (left <= 0 || patch === undefined || kindOf(file.path) !== 'code' || isAside(file.path)) return file;
    const cases = casesIn(hunksOf(patch)).slice(0, left);
    left -= cases.length;
    const found = cases.filter((one) => isTested(one, tested)).slice(0, MOST);
    return found.length === 0
      ? file
      : { ...file, specialCases: found.map(({ text }) => oneLine(maskedLine(text), LONGEST)) };
  });
}

function casesIn(hunks: readonly Hunk[]): Case[] {
  if (isGenerated(hunks)) return [];
  return hunks.flatMap(({ lines }) => {
    const shown = lines.filter(({ side }) => side !== 'old');
    return shown.flatMap(({ side, text }, at): Case[] => {
      const line = text.trim();
      const given = side === 'new' ? (IF.exec(line) ?? CASE.exec(line))?.[1] : undefined;
      if (given === undefined || !isTelling(given)) return [];
      const next = shown[at + 1];
      const below = next?.side === 'new' ? next.text.trim() : '';
      const returned = (RETURN.exec(line) ?? RETURN.exec(below))?.[1];
      const written = RETURN.test(line) ? line : `${line} ${below}`;
      return returned === undefined || returned === given ? [] : [{ given, returned, text: written }];
    });
  });
}

/** Whether both values stand in one line of a test, or in two that follow each other. */
function isTested(one: Case, tested: readonly string[]): boolean {
  const [given, returned] = [bare(one.given), bare(one.returned)];
  return tested.some((line, at) => has(line, given) && has(`${line}\n${tested[at + 1] ?? ''}`, returned));
}

/** A number is no part of another one. */
function has(line: string, wanted: string): boolean {
  for (let at = line.indexOf(wanted); at >= 0; at = line.indexOf(wanted, at + 1)) {
    const isPart =
      /^[-\d]/.test(wanted) && /[\w.]/.test(line.charAt(at - 1) + line.charAt(at + wanted.length));
    if (!isPart) return true;
  }
  return false;
}

/** A text is the same behind other quotes, a list with other blanks. */
const bare = (text: string): string => text.replace(/\s+/g, '').replace(/['"`]/g, '"');

/** A text of some length, a number of two digits, a list of several. */
const isTelling = (value: string): boolean =>
  /^["']/.test(value) ? value.length >= SHORTEST : value.replace(/[^\w]/g, '').length > 1;
const SHORTEST = 5;
