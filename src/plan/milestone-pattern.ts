import { boundedSearch, type Found, search } from '../text/bounded-search.ts';

/** How a milestone is written in branch names and titles, ready to be searched for. */
export interface MilestonePattern {
  source: string;
  /** At the start of a title or branch segment, with a separator or the end behind it. */
  leading(text: string): Found | null;
  /** Anywhere between other words. */
  anywhere(text: string): Found[];
  /** The pattern took too long on some text: since then it finds nothing. */
  isSlow(): boolean;
}

/** `M09`, `m9.1`, `M12b`. */
export const DEFAULT_MILESTONE_PATTERN = '[mM](\\d{1,3}(?:[._]\\d+)?[A-Za-z]?)';

/** Titles and branch names longer than this are read up to here: a pattern may be slow. */
export const LONGEST_SEARCHED = 256;

/** What ends a milestone that stands first: a separator, a closing bracket, the end; a dash may follow a space. */
const SEPARATOR = '(?=[-_:/—\\])]|\\s[—–]|\\s*$)';
/** What may stand around a milestone elsewhere: no letter, no digit, and no dot that goes on (`m5.large`). */
const BEFORE = '(?<![A-Za-z0-9.])';
const AFTER = '(?![A-Za-z0-9]|\\.[A-Za-z0-9])';

/**
 * Compiles the input `milestone-pattern`. Throws one sentence when it is no regular expression or has no group: the
 * first group is the milestone.
 */
export function compileMilestonePattern(source: string): MilestonePattern {
  const problem = (why: string, cause?: unknown) =>
    new Error(
      `The input milestone-pattern is ${JSON.stringify(source)}, ${why}; give a JavaScript regular expression whose first group is the milestone, for example ${DEFAULT_MILESTONE_PATTERN}.`,
      { cause },
    );
  if (groupsOf(source, problem) === 0) throw problem('which has no group');
  let slow = false;
  const find = source === DEFAULT_MILESTONE_PATTERN ? search : boundedSearch;
  const places = (expression: string, text: string): Found[] => {
    const found = slow ? [] : find(expression, text);
    slow ||= found === null;
    return found ?? [];
  };
  return {
    source,
    leading: (text) => places(`^\\s*[[(]?\\s*(?:${source})${SEPARATOR}`, text)[0] ?? null,
    anywhere: (text) => places(`${BEFORE}(?:${source})${AFTER}`, text),
    isSlow: () => slow,
  };
}

function groupsOf(source: string, problem: (why: string, cause?: unknown) => Error): number {
  try {
    // Compiled alone first: `a)(b` is balanced only inside our own brackets.
    new RegExp(source);
    return (new RegExp(`${source}|`).exec('')?.length ?? 1) - 1;
  } catch (cause) {
    if (cause instanceof SyntaxError) throw problem('which is not a regular expression', cause);
    throw cause;
  }
}

/**
 * The id that a pattern's first group means: one that starts with a digit gets `M` and two digits at least (`9` →
 * `M09`, `9.1` → `M09.1`), another is taken as it is.
 */
export function milestoneId(group: string): string {
  const digits = /^\d+/.exec(group)?.[0];
  return digits === undefined ? group : `M${digits.padStart(2, '0')}${group.slice(digits.length)}`;
}
