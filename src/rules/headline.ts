import type { Outcome } from '../evidence/outcome.ts';
import { isEnforcedByRules } from '../facts/checks/requiredness.ts';
import type { Facts } from '../facts/facts.ts';
import { type Stage, stageOf } from '../facts/stage.ts';
import { type Prose, say } from '../text/prose.ts';
import { count } from '../text/text.ts';
import { isFailure, type Mark } from '../workflow/marks.ts';
import type { Reason } from './rule.ts';

/** How an outcome is called, by where the change stands. */
type Labels = Partial<Record<Outcome, string>>;

const labels = {
  approved: 'Ready to merge',
  debt: 'Can merge',
  blocked: 'Not ready to merge',
  rerun: 'Re-run',
  pending: 'Waiting for',
} as const satisfies Labels;
/** Where nothing is left to merge, or nothing can be merged. */
const labelsAt: Partial<Record<Stage, Labels>> = {
  'after merge': {
    approved: 'Verified after the merge',
    debt: 'Merged',
    blocked: 'Broken after the merge',
  },
  'after push': {
    approved: 'Verified after the push',
    debt: 'Pushed',
    blocked: 'Broken after the push',
  },
  merged: { approved: 'Verified, already merged', debt: 'Merged', blocked: 'Merged although not ready' },
  closed: { approved: 'Verified, but closed', debt: 'Closed', blocked: 'Closed, and not ready to merge' },
  gone: { approved: 'Verified', debt: 'Verified' },
};
const BLOCKED_BY_GITHUB = 'Merge blocked';

/** What the first line of comment and report says. */
export interface FirstLine {
  /** The name of the outcome: `Ready to merge`. */
  label: string;
  /** The one reason, or what passed: `` `test_txt2img` failed in `smoke tests` ``. */
  headline: Prose;
  /** Both in one line: `` Not ready to merge: `test_txt2img` failed in `smoke tests` ``. */
  title: Prose;
}

/**
 * The first reason of the worst kind, and how many more of that kind there are; without any, what passed.
 *
 * @param reasons the reasons, the worst first
 * @param known how many known failures there are
 */
export function firstLine(outcome: Outcome, reasons: Reason[], known: number, facts: Facts): FirstLine {
  const of = reasons.filter((reason) => reason.outcome === outcome);
  const label = labelOf(outcome, of.length, facts);
  const [first] = of;
  if (first === undefined) {
    const except = exceptions(known, facts);
    const title = except.length === 0 ? label : `${label}, with ${except.join(' and ')}`;
    return { label, headline: [[passed(facts), ...except].join(', ')], title: [title] };
  }
  const headline = of.length === 1 ? first.headline : say`${first.headline}, and ${others(outcome, of)}`;
  return { label, headline, title: title(outcome, label, first, headline) };
}

/** The warnings are counted before their first; what is waited for and what is run again ends the label's own sentence. */
function title(outcome: Outcome, label: string, first: Reason, headline: Prose): Prose {
  if (outcome === 'debt') return say`${label}: ${first.headline}`;
  return outcome === 'blocked' ? say`${label}: ${headline}` : say`${label} ${headline}`;
}

function labelOf(outcome: Outcome, reasons: number, facts: Facts): string {
  const label = labelsAt[stageOf(facts.evidence)]?.[outcome] ?? labels[outcome];
  if (outcome === 'debt') return `${label}, with ${count(reasons, 'warning')}`;
  return label === labels.blocked && isHeldByGitHub(facts) ? BLOCKED_BY_GITHUB : label;
}

/** Whether GitHub itself refuses the merge: a check that a rule of the branch names failed. */
function isHeldByGitHub({ jobs, otherChecks, evidence }: Facts): boolean {
  return (
    jobs.some(({ row, run }) => isFailure(row.mark) && isEnforcedByRules(evidence, row.name, run)) ||
    otherChecks.some(({ name, mark }) => isFailure(mark) && isEnforcedByRules(evidence, name, null))
  );
}

/** `2 more failed checks` where the rest blocks because checks are red, else `3 more reasons`. */
function others(outcome: Outcome, reasons: Reason[]): string {
  const rest = reasons.slice(1);
  if (outcome === 'pending' || outcome === 'rerun') return `${rest.length} more`;
  return rest.every(({ ci }) => ci === 'red')
    ? count(rest.length, 'more failed check')
    : count(rest.length, 'more reason');
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
    ...(open === 0 ? [] : [`${count(open, 'check')} not finished`]),
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
