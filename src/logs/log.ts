import { redact } from '../text/redact.ts';
import { isNoise } from '../tools/log-signs/signs.ts';
import { blocksOf } from './blocks.ts';
import { choose, isGap } from './choose.ts';
import { type LogLine, logLines } from './lines.ts';
import { type LoggedStep, linesOfStep } from './sections.ts';

export type { LoggedStep } from './sections.ts';

/** At most so many lines, of so many characters. */
const MOST_LINES = 30;
const MOST_CHARACTERS = 300;
/** How many of the last lines are shown when none of them says what is wrong. */
const TAIL = 15;

/** Stands where lines are left out. */
const LEFT_OUT = '…';

/**
 * The lines of a job's log that explain why a step failed, in their order: errors, assertions, what test runners and
 * compilers say, else the last ones before the end. Instants, colours and markers are gone, secrets masked. Takes time
 * linear in the log.
 *
 * @param log as GitHub gives it, or its last part.
 * @param step the failed step; null when the job has none, then the whole log is looked at.
 */
export function explain(log: string, step: LoggedStep | null): string[] {
  const lines = masked(linesOfStep(logLines(log), step).filter(({ marker }) => !isSilent(marker)));
  const texts = lines.map(({ text }) => text);
  const blocks = blocksOf(lines);
  const explained = blocks.some(({ kind }) => kind !== 'closing');
  const shown = explained ? choose(blocks, texts, MOST_LINES) : tail(texts);
  return withGaps(shown, texts, lines).map((text) => cut(text));
}

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
