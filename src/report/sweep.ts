import { code, join, joinFirst, link, type Prose, say } from '../text/prose.ts';
import { count } from '../text/text.ts';
import { summaryBudget, withinBudget } from './budget.ts';
import { outcomeEmoji } from './marks.ts';
import { heading, paragraph, sentence, table } from './nodes.ts';
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

/** A sweep over the open pull requests. */
export interface Sweep {
  rows: SweptRow[];
  /** How many open pull requests there are, and of how many nothing needs to be told, by why. */
  total: number;
  passed: { words: string; number: number }[];
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

/** The first line: how many pull requests wait. */
export function sweepTitle({ rows }: Pick<Sweep, 'rows'>): string {
  if (rows.length === 0) return 'No open pull request waits for CI that did not start';
  return `${count(rows.length, 'open pull request')} ${rows.length === 1 ? 'waits' : 'wait'} for CI that did not start`;
}

/** The one next step; null: none. */
export function sweepNext({ rows }: Pick<Sweep, 'rows'>): Prose | null {
  const numbers = rows.map(({ number }): Prose => [`#${number}`]);
  return rows.length === 0 ? null : say`Look at ${joinFirst(numbers, NUMBERS_SHOWN)}`;
}

/** The step summary of a sweep. */
export function renderSweep(sweep: Sweep): string {
  const { rows, total, passed } = sweep;
  const emoji = rows.length === 0 ? '' : `${outcomeEmoji('pending')} `;
  const others = passed
    .filter(({ number }) => number > 0)
    .map(({ words, number }): Prose => [`${number} ${words}`]);
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

function cells({ number, title, url, sha, reason, state, note, commentUrl }: SweptRow) {
  const words = note === null ? STATES[state] : `${STATES[state]}: ${note}`;
  return [
    [link(`#${number}`, url), ` ${title}`],
    [code(sha.slice(0, 8))],
    reason ?? ['not looked at yet'],
    [commentUrl === null ? words : link(words, commentUrl)],
  ];
}
