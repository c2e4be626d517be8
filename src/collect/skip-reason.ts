import { fullName } from '../settings/context.ts';
import type { Inputs } from '../settings/inputs.ts';
import { countedRuns } from '../workflow/jobs.ts';
import type { Collected } from './collect.ts';

/**
 * Why there is nothing to report although a run was asked for; null: there is.
 *
 * A head that was superseded before its runs finished says nothing of the change, and Docket's own commits are no
 * change at all.
 */
export function skipReason(inputs: Inputs, collected: Collected): string | null {
  const { evidence, head, milestone, isOwnCommit } = collected;
  if (milestone === null && inputs.unassigned === 'skip')
    return 'no milestone is named, and unassigned is "skip"';
  if (isOwnCommit) return "the commit is one of Docket's own";
  if (isOfReports(inputs, collected))
    return `the change brings nothing but files of ${inputs.reportsDir}, from ${inputs.reportsBranch}`;
  if (head.older && countedRuns(evidence.runs).some((run) => run.conclusion === 'cancelled')) {
    return 'a newer push came before the runs of this head had finished';
  }
  return null;
}

/**
 * Whether the head is the reports branch, or what a pull request from there became on the base branch: to report on reports
 * would make more of them. A branch that brings anything else is an ordinary one, whatever its name.
 */
function isOfReports({ reportsBranch, reportsDir }: Inputs, { head, evidence }: Collected): boolean {
  const [pull] = head.pulls;
  const isOwn = head.repository !== null && fullName(head.repository) === evidence.repository.name;
  const branch = pull ? !pull.fork && pull.headBranch : isOwn && head.branch;
  if (branch !== reportsBranch || reportsBranch === head.defaultBranch) return false;
  return evidence.changes.files.every(({ path }) => path.startsWith(`${reportsDir}/`));
}
