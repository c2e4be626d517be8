import type { CiStatus, Outcome } from '../evidence/outcome.ts';
import { standingOf } from '../facts/checks/masked.ts';
import type { Facts } from '../facts/facts.ts';
import type { JudgedJob } from '../facts/rows.ts';
import type { Action, Verdict } from './assessment.ts';
import { firstLine } from './headline.ts';
import { actions, nextStep } from './next.ts';
import { notes } from './notes.ts';
import { findingsOf, isNoted, isReason, type Weighing } from './rule.ts';
import { rules } from './rules.ts';

/** From the first that applies to the last. */
const OUTCOMES: readonly Weighing[] = ['blocked', 'pending', 'rerun', 'debt'];
const CI_STATUSES: readonly CiStatus[] = ['red', 'pending', 'misleading'];

/**
 * The one outcome, with every reason that a rule found: blocked before pending, re-run and debt; approved without any. And
 * what is left to do.
 *
 * @param posture what plan, body or config say of it; null when nobody does
 */
export function decide(facts: Facts, posture: string | null): { verdict: Verdict; actions: Action[] } {
  const findings = findingsOf(rules, facts);
  const found = findings.filter(isReason);
  const reasons = OUTCOMES.flatMap((outcome) => found.filter((reason) => reason.outcome === outcome));
  const outcome: Outcome = reasons[0]?.outcome ?? 'approved';
  const knownFailures = findings.filter(({ isKnownFailure }) => isKnownFailure).length;
  const verdict: Verdict = {
    outcome,
    ...firstLine(outcome, reasons, knownFailures, facts),
    ciStatus: CI_STATUSES.find((status) => reasons.some(({ ci }) => ci === status)) ?? 'green',
    knownFailures,
    workflows: marked(facts),
    posture,
    reasons: reasons.map(({ rule, outcome, text, remedy, url }) => ({ rule, outcome, text, remedy, url })),
    notes: notes(findings.filter(isNoted)),
    noted: findings.filter(isNoted).map(({ rule, status, text }) => ({ rule, status, text })),
    next: nextStep(outcome, reasons, findings, facts),
  };
  return { verdict, actions: actions(reasons, findings, facts) };
}

/** Each counted run with its mark; the event is added where a workflow has several. */
function marked({ workflows, jobs }: Facts): Verdict['workflows'] {
  return workflows.map((rows) => {
    const { workflow, event, mark } = rows;
    const several = workflows.filter((other) => other.workflow === workflow).length > 1;
    const hides = mark === 'success' && jobs.some((job) => job.workflow === rows && hidesFailure(job));
    return { name: several ? `${workflow} (${event})` : workflow, mark: hides ? 'masked' : mark };
  });
}

const hidesFailure = ({ masked }: JudgedJob): boolean =>
  masked.some((failure) => standingOf(failure) === 'new');
