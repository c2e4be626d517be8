import { decidesWithoutJobs } from '../facts/checks/jobless-runs.ts';
import type { Judged } from '../facts/facts.ts';
import { isStartFailure, urlOf } from '../facts/failures/failures.ts';
import { decides, within } from '../facts/rows.ts';
import { isPassedOn } from '../facts/workflows/passed-on.ts';
import { code, say } from '../text/prose.ts';
import { isFailure, markWords } from '../workflow/marks.ts';
import type { Rule, RuledReason } from './rule.ts';

const RULE = 'informational failure';

/**
 * Debt: a check failed that does not decide. One that the base branch's last run has too is a known failure and no
 * debt of this change.
 */
export const informationalFailures: Rule = (judged) => [
  ...judged.workflows
    .filter((rows) => isStartFailure(rows) && !decidesWithoutJobs(rows, judged))
    .map(({ workflow, url }) => debt(workflow, '', 'could not start', url)),
  ...informational(judged)
    .filter(({ onBase }) => onBase !== true)
    .map(({ row, workflow }) => debt(row.name, within(workflow.workflow), markWords[row.mark], row.url)),
  ...judged.otherChecks
    .filter(({ required, mark }) => !decides(required) && isFailure(mark))
    .map((check) => debt(check.name, within(check.by), markWords[check.mark], urlOf(judged.evidence, check))),
];

/** Informational failures that the base branch's last run has too. */
export function knownFailures(judged: Judged): Judged['jobs'] {
  return informational(judged).filter(({ onBase }) => onBase === true);
}

/** Those that a deciding job passes on are told with it. */
function informational({ jobs }: Judged): Judged['jobs'] {
  return jobs.filter(
    (job) => !decides(job.row.required) && isFailure(job.row.mark) && !isPassedOn(job, jobs),
  );
}

function debt(name: string, where: string, ending: string, url: string | null): RuledReason {
  return {
    rule: RULE,
    outcome: 'debt',
    headline: say`${code(name)} ${ending}, but is not required`,
    text: say`${where}${code(name)} ${ending}; it is not required`,
    remedy: say`mend ${code(name)}, or make it a required check once it is green`,
    url,
  };
}
