import type { Untested } from '../facts/workflows/untested.ts';
import { code, join, joinFirst, type Prose, say } from '../text/prose.ts';
import { count } from '../text/text.ts';
import { summaryBudget, withinBudget } from './budget.ts';
import { outcomeEmoji } from './marks.ts';
import { heading, type Inline, linked, own, paragraph, phrasing, sentence, table } from './nodes.ts';
import { keep } from './parts.ts';

/** A pull request that CI has not run for, and what a sweep did about it. */
export interface SweptRow {
  number: number;
  title: string;
  url: string;
  sha: string;
  /** What it waits for; null: it was not looked at. */
  reason: Prose | null;
  /**
   * `told`: now. `told before`: it stands there already. `deleted`: a person deleted the comment. `silent`: the inputs
   * ask for no word. `next`: the next sweep tells it. `failed`: `note` says why.
   */
  state: 'told' | 'told before' | 'deleted' | 'silent' | 'would be told' | 'next' | 'failed';
  note: string | null;
  commentUrl: string | null;
}

/** Why a pull request is left alone, in the order in which it is told. */
const LEFT_ALONE = {
  tested: 'were tested',
  running: 'are being tested',
  quiet: 'need no run',
  fresh: 'changed within the last quarter of an hour',
  draft: 'are drafts',
  queued: 'are in the merge queue',
  'own commit': "end in a commit of Docket's",
  'bot in conflict': 'are of bots that resolve conflicts themselves',
  forgotten: 'end in a commit older than 90 days, of which GitHub may have deleted the runs',
  unlisted: 'were not looked at: nothing happened there for 90 days, or more than 500 are open',
} as const;

/** A sweep over the open pull requests. */
export interface Sweep {
  rows: SweptRow[];
  /** How many open pull requests there are, and how many of them are left alone, by why. */
  total: number;
  leftAlone: Partial<Record<keyof typeof LEFT_ALONE, number>>;
}

/** What the head of a pull request into a base waits for, in a few words. */
export function waitsFor(why: Untested['why'], base: string): Prose {
  const words: Record<Untested['why'], Prose> = {
    approval: ['the approval of its runs'],
    conflict: say`checks to run: it conflicts with ${code(base)}`,
    'skip words': ['checks to run: the message of the commit keeps CI from starting'],
    'default token': say`checks to run: the default ${code('GITHUB_TOKEN')} starts none`,
    absent: ['checks to run, and GitHub does not say why none did'],
    filtered: ['a required check that filters keep away'],
    nothing: ['a required check that nothing starts'],
  };
  return words[why];
}

const NUMBERS_SHOWN = 20;

const STATES: Record<SweptRow['state'], string> = {
  told: 'told',
  'told before': 'told before',
  deleted: 'not told again: a person deleted the comment',
  silent: 'not told: the inputs ask for neither comment nor status',
  'would be told': 'would be told, in a dry run',
  next: 'left to the next sweep',
  failed: 'not told',
};

/** The pull requests that are known to wait. */
export const waitingIn = ({ rows }: Pick<Sweep, 'rows'>): SweptRow[] =>
  rows.filter(({ reason }) => reason !== null);

/** The first line: how many pull requests wait. */
export function sweepTitle({ rows }: Pick<Sweep, 'rows'>): string {
  const { length } = waitingIn({ rows });
  const rest = rows.length - length;
  const left = rest === 0 ? '' : `; ${rest} more ${rest === 1 ? 'is' : 'are'} left to the next sweep`;
  if (length === 0) return `No open pull request waits for CI that did not start${left}`;
  return `${count(length, 'open pull request')} ${length === 1 ? 'waits' : 'wait'} for CI that did not start${left}`;
}

/** The one next step; null: none. */
export function sweepNext(sweep: Pick<Sweep, 'rows'>): Prose | null {
  const numbers = waitingIn(sweep).map(({ number }): Prose => [`#${number}`]);
  return numbers.length === 0 ? null : say`Look at ${joinFirst(numbers, NUMBERS_SHOWN)}`;
}

/** The step summary of a sweep. */
export function renderSweep(sweep: Sweep): string {
  const { rows, total, leftAlone } = sweep;
  const emoji = waitingIn(sweep).length === 0 ? '' : `${outcomeEmoji('pending')} `;
  const others = Object.entries(LEFT_ALONE).flatMap(([why, words]): Prose[] => {
    const number = leftAlone[why as keyof typeof LEFT_ALONE];
    return number === undefined ? [] : [[`${number} ${words}`]];
  });
  const looked = say`Of ${count(total, 'open pull request')}: ${join(others)}`;
  const parts = [
    keep(heading(3, [`${emoji}${sweepTitle(sweep)}`])),
    ...(rows.length === 0
      ? []
      : [keep(table(['Pull request', 'Commit', 'Waits for', 'Comment'], rows.map(cells)))]),
    ...(others.length === 0 ? [] : [keep(paragraph(sentence(looked)))]),
  ];
  return withinBudget(parts, summaryBudget(['The pull requests have it.']));
}

/** A pull request in one line of the log. */
export function sweptLine({ number, reason, state, note }: SweptRow): Prose {
  const did = note === null ? STATES[state] : `${STATES[state]}: ${note}`;
  return reason === null ? [`#${number}: ${did}`] : say`#${number} waits for ${reason}: ${did}`;
}

function cells({ number, title, url, sha, reason, state, note, commentUrl }: SweptRow): Inline[][] {
  const words = note === null ? STATES[state] : `${STATES[state]}: ${note}`;
  return [
    [...linked([own(`#${number}`)], url), ` ${title}`],
    [code(sha.slice(0, 8))],
    reason ?? ['not looked at yet'],
    linked(phrasing([words]), commentUrl),
  ];
}
