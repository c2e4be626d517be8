import type { CiStatus, Outcome } from '../evidence/outcome.ts';
import type { JudgedJob } from '../facts/checks/judged-job.ts';
import type { Judged } from '../facts/facts.ts';
import type { Reason, Verdict } from './decision.ts';
import { FAILED_CHECK } from './failed-checks.ts';
import { knownFailedInLogs } from './failed-in-logs.ts';
import { FAILED_TESTS, knownFailedTests } from './failed-tests.ts';
import { headline, label } from './headline.ts';
import { rules } from './index.ts';
import { knownFailures } from './informational-failures.ts';
import { INFRASTRUCTURE } from './lost-jobs.ts';
import { knownMasked, MASKED_FAILURE } from './masked-failures.ts';
import { nextStep } from './next.ts';
import { notes } from './notes.ts';
import type { RuledReason } from './rule.ts';
import { UNEXPLAINED_SKIP } from './skipped-checks.ts';
import { ZERO_TESTS } from './zero-tests.ts';

/** From the first rule that applies to the last. */
const order: Exclude<Outcome, 'approved'>[] = ['blocked', 'pending', 'rerun', 'debt'];

/**
 * The one outcome, with every reason that a rule found: blocked before pending, re-run and debt; approved without any.
 *
 * @param posture what plan, body or config say of it; null when nobody does
 */
export function verdict(judged: Judged, posture: string | null): Verdict {
  const found = rules.flatMap((rule) => rule(judged));
  const ruled = order.flatMap((outcome) => found.filter((reason) => reason.outcome === outcome));
  const outcome = ruled[0]?.outcome ?? 'approved';
  const known =
    knownFailures(judged).length +
    knownMasked(judged).length +
    knownFailedTests(judged).length +
    knownFailedInLogs(judged).length;
  return {
    outcome,
    label: label(outcome, judged.evidence),
    headline: headline(ruled, judged),
    ciStatus: ciStatus(ruled),
    knownFailures: known,
    workflows: marked(judged),
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
  const misleading = [UNEXPLAINED_SKIP, MASKED_FAILURE, FAILED_TESTS, ZERO_TESTS];
  return reasons.some(({ rule }) => misleading.includes(rule)) ? 'misleading' : 'green';
}

/** Each counted run with its mark; the event is added where a workflow has several. */
function marked({ workflows, jobs }: Judged): Verdict['workflows'] {
  return workflows.map((rows) => {
    const { workflow, event, mark } = rows;
    const several = workflows.filter((other) => other.workflow === workflow).length > 1;
    const hides = mark === 'success' && jobs.some((job) => job.workflow === rows && hidesFailure(job));
    return { name: several ? `${workflow} (${event})` : workflow, mark: hides ? 'masked' : mark };
  });
}

/** Not one that is known from the base branch, or that the workflow takes care of. */
const hidesFailure = ({ masked }: JudgedJob): boolean =>
  masked.some(({ onBase, harmless }) => onBase !== true && !harmless);
