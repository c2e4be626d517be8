import type { CiStatus, Outcome } from '../evidence/outcome.ts';
import type { Requiredness } from '../facts/rows.ts';
import type { InvariantRow } from '../facts/sections.ts';
import type { Mark } from '../workflow/marks.ts';

/** With GitHub's own word where ours is another one. */
const MARKS: Record<Mark, { sign: string; word: string; conclusion?: string }> = {
  success: { sign: '✓', word: 'passed', conclusion: 'success' },
  failure: { sign: '✗', word: 'failed', conclusion: 'failure' },
  timed_out: { sign: '⏱', word: 'timed out' },
  cancelled: { sign: '⊘', word: 'cancelled' },
  skipped: { sign: '–', word: 'skipped' },
  neutral: { sign: '○', word: 'neutral' },
  action_required: { sign: '!', word: 'needs an action' },
  startup_failure: { sign: '!', word: 'could not start' },
  stale: { sign: '!', word: 'stale' },
  unfinished: { sign: '…', word: 'not finished' },
  masked: { sign: '⚠', word: 'passed, with a hidden failure' },
};

const OUTCOMES: Record<Outcome, { emoji: string; word: string }> = {
  approved: { emoji: '✅', word: 'approved' },
  debt: { emoji: '⚠️', word: 'debt' },
  rerun: { emoji: '🔁', word: 'rerun' },
  pending: { emoji: '⏳', word: 'pending' },
  blocked: { emoji: '⛔', word: 'blocked' },
};

const REQUIRED: Record<Requiredness, string> = {
  yes: 'Yes',
  no: 'No',
  always: 'No (always)',
  informational: 'Informational',
  unknown: 'UNKNOWN',
};

const CI_STATUS: Record<CiStatus, string> = {
  green: 'Green',
  misleading: 'Green but misleading',
  pending: 'Pending',
  red: 'Red',
};

const INVARIANT: Record<InvariantRow['status'], string> = {
  held: '✓ held',
  violated: '✗ violated',
  'not assessed': 'not assessed',
};

/** The sign of a mark: `✓`. */
export const sign = (mark: Mark): string => MARKS[mark].sign;

/** Sign and word of a mark: `✓ passed`. */
export const signAndWord = (mark: Mark): string => `${MARKS[mark].sign} ${MARKS[mark].word}`;

/** Sign and conclusion of a run, as GitHub calls it: `✓ success`. */
export const signAndConclusion = (mark: Mark): string =>
  `${MARKS[mark].sign} ${MARKS[mark].conclusion ?? MARKS[mark].word}`;

/** The emoji of an outcome, the only emoji that Docket writes. */
export const outcomeEmoji = (outcome: Outcome): string => OUTCOMES[outcome].emoji;

/** Emoji and word of an outcome: `✅ approved`. */
export const outcomeWord = (outcome: Outcome): string =>
  `${OUTCOMES[outcome].emoji} ${OUTCOMES[outcome].word}`;

/** The cell of the Required? column. */
export const requiredCell = (required: Requiredness): string => REQUIRED[required];

/** The words of a CI status: `Green but misleading`. */
export const ciStatusWord = (status: CiStatus): string => CI_STATUS[status];

/** The Status cell of an invariant. */
export const invariantCell = (status: InvariantRow['status']): string => INVARIANT[status];

/** What the signs mean that these marks use, the two that everybody knows aside: `– skipped, … not finished`. */
export function legend(marks: Iterable<Mark>): string {
  const used = new Set(marks);
  const order = Object.keys(MARKS) as Mark[];
  return order
    .filter((mark) => used.has(mark) && mark !== 'success' && mark !== 'failure')
    .map(signAndWord)
    .join(', ');
}
