import type { CiStatus, Outcome, Reason, Verdict, WorkflowRows } from './assessment.ts';
import { nextStep } from './next.ts';
import { notes } from './notes.ts';
import { type Prose, say } from './prose.ts';
import { FAILED_CHECK } from './rules/failed-checks.ts';
import { rules } from './rules/index.ts';
import { knownFailures } from './rules/informational-failures.ts';
import { INFRASTRUCTURE } from './rules/lost-jobs.ts';
import type { Judged, RuledReason } from './rules/rule.ts';
import { UNEXPLAINED_SKIP } from './rules/skipped-checks.ts';

/** From the first rule that applies to the last. */
const order: Exclude<Outcome, 'approved'>[] = ['blocked', 'pending', 'rerun', 'debt'];

const labels: Record<Outcome, string> = {
  approved: 'Ready to merge',
  debt: 'Mergeable with debt',
  blocked: 'Merge blocked',
  rerun: 'Re-run needed',
  pending: 'Not finished',
};
/** After the merge nothing is left to merge. */
const labelsAfterMerge: Record<Outcome, string> = {
  ...labels,
  approved: 'Verified after the merge',
  debt: 'Merged with debt',
  blocked: 'Broken after the merge',
};

/**
 * The one outcome, with every reason that a rule found: blocked before pending, re-run and debt; approved without any.
 *
 * @param posture what plan, body or config say of it; null when nobody does
 */
export function verdict(judged: Judged, posture: string | null): Verdict {
  const found = rules.flatMap((rule) => rule(judged));
  const ruled = order.flatMap((outcome) => found.filter((reason) => reason.outcome === outcome));
  const outcome = ruled[0]?.outcome ?? 'approved';
  const known = knownFailures(judged).length;
  return {
    outcome,
    label: (judged.evidence.head.postMerge ? labelsAfterMerge : labels)[outcome],
    headline: headline(ruled, judged, known),
    ciStatus: ciStatus(ruled),
    knownFailures: known,
    workflows: marked(judged.workflows),
    posture,
    reasons: ruled.map(toReason),
    notes: notes(judged),
    next: nextStep(outcome, ruled, judged),
  };
}

function toReason({ rule, outcome, text, remedy, url }: RuledReason): Reason {
  return { rule, outcome, text, remedy, url };
}

function ciStatus(reasons: RuledReason[]): CiStatus {
  if (reasons.some(({ rule }) => rule === FAILED_CHECK || rule === INFRASTRUCTURE)) return 'red';
  if (reasons.some(({ outcome }) => outcome === 'pending')) return 'pending';
  return reasons.some(({ rule }) => rule === UNEXPLAINED_SKIP) ? 'misleading' : 'green';
}

/** The first reason of the worst kind, and how many more of that kind there are. */
function headline(reasons: RuledReason[], { requiredFrom }: Judged, known: number): Prose {
  const [first] = reasons;
  if (first !== undefined) {
    const more = reasons.filter(({ outcome }) => outcome === first.outcome).length - 1;
    return more === 0 ? first.headline : say`${first.headline}, and ${more} more`;
  }
  const passed = requiredFrom === 'rules' || known > 0 ? 'all required checks passed' : 'all checks passed';
  return [known === 0 ? passed : `${passed}, ${known} known failure${known === 1 ? '' : 's'}`];
}

/** Each counted run with its mark; the event is added where a workflow has several. */
function marked(workflows: WorkflowRows[]): Verdict['workflows'] {
  return workflows.map(({ workflow, event, mark }) => {
    const several = workflows.filter((other) => other.workflow === workflow).length > 1;
    return { name: several ? `${workflow} (${event})` : workflow, mark };
  });
}
