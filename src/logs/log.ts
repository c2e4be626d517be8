import { redact } from '../text/redact.ts';
import { between, passesOn } from '../tools/log-signs/general.ts';
import { isNoise, saysNothing } from '../tools/log-signs/signs.ts';
import type { Block } from './blocks.ts';
import type { LogLine } from './lines.ts';
import { explaining } from './prefixed.ts';
import { type LoggedStep, linesOfStep } from './sections.ts';

/** At most so many lines, of so many characters. */
const MOST_LINES = 30;
const MOST_CHARACTERS = 300;
/** How many of the last lines are shown when none of them says what is wrong. */
const TAIL = 12;

/** Stands where lines are left out. */
const LEFT_OUT = '…';

/** What a log says of a failure. */
export interface Explanation {
  lines: string[];
  /** A line says that something is wrong; else they are the last ones, or such as may mean it. */
  isSign: boolean;
}

/**
 * The lines of a job's log that explain why a step failed, in their order: errors, assertions, what test runners and
 * compilers say, else the last ones before the end. Instants, colours and markers are gone, secrets masked. Takes time
 * linear in the log.
 *
 * @param log its lines, or the last of them.
 * @param step the failed step; null when the job has none, then the whole log is looked at.
 */
export function explanation(log: readonly LogLine[], step: LoggedStep | null): Explanation {
  const lines = wordsOf(log, step);
  const texts = lines.map(({ text }) => text);
  const found = explaining(lines);
  const blocks = [...found, ...reasonBefore(found, texts)];
  const explained = blocks.some(({ kind }) => kind !== 'closing');
  const shown = explained ? choose(blocks, texts, MOST_LINES) : tail(texts);
  const isSign = blocks.some(({ kind }) => kind !== 'closing' && kind !== 'hint');
  return { lines: withGaps(shown, texts, lines).map((text) => cut(text)), isSign };
}

/** So many lines are shown before words that only pass on that something failed, and so far up they are looked for. */
const MOST_BEFORE = 4;
const FARTHEST = 60;

/** Where all that explains is a program's words for another that ended badly, what that said last. */
function reasonBefore(blocks: readonly Block[], texts: readonly string[]): Block[] {
  const telling = blocks.filter(({ kind }) => kind !== 'closing' && kind !== 'hint');
  const passing = telling.flatMap(({ at }) => at.filter((index) => passesOn.test(texts[index] ?? '')));
  const first = Math.min(...passing);
  const isAll = telling.every(({ at }) => at.some((index) => passing.includes(index)));
  if (passing.length === 0 || !isAll) return [];
  const at: number[] = [];
  for (let index = first - 1; index >= 0 && first - index < FARTHEST && at.length < MOST_BEFORE; index--) {
    const text = texts[index] ?? '';
    if (!between.test(text) && !passesOn.test(text) && !isNoise(text)) at.unshift(index);
  }
  return at.length === 0 ? [] : [{ kind: 'what', of: 'anything', at }];
}

/** So many lines stand open in a comment. */
const MOST_UNLIKE = 12;
/** What differs from run to run: numbers, instants, sums, hashes. */
const PASSING = /\b[\da-f]{7,64}\b|\d{1,30}/gi;

/**
 * The last lines of a failed step that the log of the same step does not have where it passed. Numbers and hashes aside: a
 * line that only tells another time is no difference.
 */
export function unlike(
  log: readonly LogLine[],
  step: LoggedStep | null,
  passing: { log: readonly LogLine[]; step: LoggedStep | null },
): string[] {
  const known = new Set(wordsOf(passing.log, passing.step).map(({ text }) => withoutNumbers(text)));
  const lines = wordsOf(log, step);
  const texts = lines.map(({ text }) => text);
  const at = texts.flatMap((text, index) =>
    isNoise(text) || known.has(withoutNumbers(text)) ? [] : [index],
  );
  return withGaps(at.slice(-MOST_UNLIKE), texts, lines)
    .map((text) => cut(text))
    .slice(-MOST_UNLIKE);
}

const withoutNumbers = (text: string): string => text.trim().replaceAll(PASSING, '0');

const wordsOf = (log: readonly LogLine[], step: LoggedStep | null): LogLine[] =>
  masked(linesOfStep(log, step).filter(({ marker }) => !isSilent(marker)));

const isSilent = (marker: string | null): boolean => marker === 'endgroup' || marker === 'debug';

/** A private key stands on many lines, so all are masked together. */
function masked(lines: LogLine[]): LogLine[] {
  const whole = lines.map(({ text }) => text).join('\n');
  const safe = redact(whole);
  if (safe === whole) return lines;
  const texts = safe.split('\n');
  if (texts.length === lines.length)
    return lines.map((line, index) => ({ ...line, text: texts[index] ?? '' }));
  return texts.map((text) => ({ text, marker: null, second: null }));
}

function tail(texts: string[]): number[] {
  return texts.flatMap((text, index) => (isNoise(text) ? [] : [index])).slice(-TAIL);
}

function withGaps(at: number[], texts: string[], lines: LogLine[]): string[] {
  return at.flatMap((index, place) => {
    const before = at[place - 1];
    const shown = worded(lines[index] as LogLine);
    return before !== undefined && isGap(before, index, texts) ? [LEFT_OUT, shown] : [shown];
  });
}

/** GitHub shows the markers of errors and warnings as words. */
function worded({ marker, text }: LogLine): string {
  if (marker === 'error') return /^\s*error\b/i.test(text) ? text : `Error: ${text}`;
  return marker === 'warning' ? `Warning: ${text}` : text;
}

function cut(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  return `${text.slice(0, MOST_CHARACTERS - 1).replace(/\p{Surrogate}$/u, '')}${LEFT_OUT}`;
}

/** What is shown first, and what only where there is nothing that tells more. */
const ORDER: { is: (block: Block) => boolean; onlyWithout?: (block: Block) => boolean; lastFirst?: true }[] =
  [
    { is: ({ kind, of }) => kind === 'why' && of === 'tests' },
    { is: ({ kind, of }) => kind === 'why' && of === 'builds' },
    // Passing tests log errors of their own.
    {
      is: ({ kind, of }) => kind === 'why' && of === 'anything',
      onlyWithout: ({ kind, of }) => kind === 'why' && of === 'tests',
    },
    { is: ({ kind }) => kind === 'error', onlyWithout: ({ kind }) => kind === 'why', lastFirst: true },
    { is: ({ kind }) => kind === 'what' },
    {
      is: ({ kind }) => kind === 'hint',
      onlyWithout: ({ kind }) => kind !== 'hint' && kind !== 'closing',
      lastFirst: true,
    },
  ];

/** Room for the tool's last word, which counts; what only says that something ended badly where nothing says why. */
const CLOSING = 2;

/**
 * Chooses the positions that are shown: first failures whole, as many as there is room for, then the tool's last word.
 *
 * @param room how many lines there are, those for what is left out between them included.
 */
function choose(blocks: Block[], texts: string[], room: number): number[] {
  const closings = blocks.filter(({ kind }) => kind === 'closing');
  const counting = closings.filter(({ of }) => of !== 'anything');
  const isExplained = blocks.some(({ kind }) => kind !== 'closing' && kind !== 'hint');
  const last = (counting.length > 0 || isExplained ? counting : closings).slice(-CLOSING);
  const chosen = new Set(last.flatMap(({ at }) => at));
  const seen = new Set<string>();
  for (const { is, onlyWithout, lastFirst } of ORDER) {
    if (onlyWithout && blocks.some(onlyWithout)) continue;
    const wanted = blocks.filter(is);
    for (const block of lastFirst ? wanted.reverse() : wanted) {
      if (isReported(block, texts, seen)) continue;
      if (!take(block.at, chosen, texts, room)) break;
    }
  }
  return inOrder(chosen);
}

/** Some tools tell a failure when it happens and again at the end. */
function isReported({ at }: Block, texts: string[], seen: Set<string>): boolean {
  const [first = 0, ...others] = at;
  const text = others.reduce((all, index) => `${all}\n${texts[index]?.trim()}`, texts[first]?.trim() ?? '');
  if (seen.has(text)) return true;
  seen.add(text);
  return false;
}

/** Adds positions while there is room; false when not all of them had any. */
function take(at: number[], chosen: Set<number>, texts: string[], room: number): boolean {
  for (const index of at) {
    if (chosen.has(index)) continue;
    chosen.add(index);
    if (chosen.size > room || chosen.size + gapsIn(inOrder(chosen), texts) > room) {
      chosen.delete(index);
      return false;
    }
  }
  return true;
}

const inOrder = (chosen: Set<number>): number[] => [...chosen].sort((a, b) => a - b);

/** Between which of the chosen positions lines are left out that say something. */
function isGap(before: number, after: number, texts: string[]): boolean {
  for (let index = before + 1; index < after; index++) if (!saysNothing(texts[index] ?? '')) return true;
  return false;
}

function gapsIn(at: number[], texts: string[]): number {
  return at.filter((index, place) => place > 0 && isGap(at[place - 1] as number, index, texts)).length;
}
