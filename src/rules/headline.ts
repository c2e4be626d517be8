import type { Evidence } from '../evidence/evidence.ts';
import type { Outcome } from '../evidence/outcome.ts';
import type { Facts } from '../facts/facts.ts';
import { type Stage, stageOf } from '../facts/stage.ts';
import { type Prose, say } from '../text/prose.ts';
import { count } from '../text/text.ts';
import type { Mark } from '../workflow/marks.ts';
import type { Reason } from './rule.ts';

const labels: Record<Outcome, string> = {
  approved: 'Ready to merge',
  debt: 'Mergeable with debt',
  blocked: 'Merge blocked',
  rerun: 'Re-run needed',
  pending: 'Not finished',
};
/** Where nothing is left to merge, or nothing can be merged. */
const labelsAt: Partial<Record<Stage, Partial<Record<Outcome, string>>>> = {
  'after merge': {
    approved: 'Verified after the merge',
    debt: 'Merged with debt',
    blocked: 'Broken after the merge',
  },
  'after push': {
    approved: 'Verified after the push',
    debt: 'Pushed with debt',
    blocked: 'Broken after the push',
  },
  merged: { approved: 'Verified, already merged', debt: 'Merged with debt', blocked: 'Merged regardless' },
  closed: { approved: 'Verified, but closed', debt: 'Closed with debt', blocked: 'Not fit to merge' },
  gone: { approved: 'Verified', debt: 'Verified with debt' },
};

/** The name of the outcome for readers, by where the change stands. */
export function label(outcome: Outcome, evidence: Evidence): string {
  return labelsAt[stageOf(evidence)]?.[outcome] ?? labels[outcome];
}

/**
 * The first reason of the worst kind, and how many more of that kind there are; without any, what passed.
 *
 * @param reasons the reasons, the worst first
 * @param known how many known failures there are
 */
export function headline(reasons: Reason[], known: number, facts: Facts): Prose {
  const [first] = reasons;
  if (first === undefined) return [[passed(facts), ...exceptions(known, facts)].join(', ')];
  const rest = reasons.filter(({ outcome }) => outcome === first.outcome).slice(1);
  return rest.length === 0 ? first.headline : say`${first.headline}, and ${others(rest)}`;
}

/** `2 more failed checks` where the rest blocks because checks are red, else `3 more reasons`. */
function others(rest: Reason[]): string {
  const [one, many] = rest.every(({ outcome, ci }) => outcome === 'blocked' && ci === 'red')
    ? ['failed check', 'failed checks']
    : ['reason', 'reasons'];
  return `${rest.length} more ${rest.length === 1 ? one : many}`;
}

/** `all checks` is said only when each of them did; what was skipped did not have to. */
function passed(facts: Facts): string {
  const ended = marks(facts).filter((mark) => mark !== 'unfinished');
  const fine: Mark[] = ['success', 'skipped', 'neutral', 'masked'];
  const all = ended.every((mark) => fine.includes(mark));
  if (facts.requiredFrom === 'rules' || !all) return 'all required checks passed';
  return unfinished(facts) === 0 ? 'all checks passed' : 'all finished checks passed';
}

function exceptions(known: number, facts: Facts): string[] {
  const open = unfinished(facts);
  return [
    ...(known === 0 ? [] : [count(known, 'known failure')]),
    ...(open === 0 ? [] : [`${open} not finished`]),
  ];
}

const unfinished = (facts: Facts): number => marks(facts).filter((mark) => mark === 'unfinished').length;

/** A run that has no jobs yet stands for them. */
function marks({ workflows, otherChecks }: Facts): Mark[] {
  return [
    ...workflows.flatMap(({ mark, jobs }) => (jobs.length === 0 ? [mark] : jobs.map((job) => job.mark))),
    ...otherChecks.map(({ mark }) => mark),
  ];
}
