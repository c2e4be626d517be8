import type { JudgedJob } from '../checks/judged-job.ts';
import type { StepRow } from '../rows.ts';
import { decides, type Judged, type Rule } from './rule.ts';

/**
 * Pending: runs finished, but no job did any work, so nothing was shown (a draft, a label gate). Another app's required
 * check that passed is work, and of jobs that could not be read nobody knows.
 */
export const idle: Rule = (judged) => {
  if (!isIdle(judged)) return [];
  const draft = judged.evidence.pullRequests[0]?.draft === true;
  const count = judged.jobs.length;
  return [
    {
      rule: 'no work done',
      outcome: 'pending',
      headline: ['no job did any work'],
      text: [
        count === 0 ? 'No job ran for this commit' : 'No job did any work: every job or step was skipped',
      ],
      remedy: draft
        ? ['mark the pull request as ready for review, so that its checks run']
        : ['meet the condition under which the checks run (label, branch, path), and run them'],
      url: judged.workflows[0]?.url ?? null,
    },
  ];
};

function isIdle({ jobs, workflows, otherChecks }: Judged): boolean {
  const silent = (mark: string): boolean => mark === 'success' || mark === 'skipped' || mark === 'neutral';
  if (!workflows.every(({ mark, jobsUnread }) => silent(mark) && !jobsUnread)) return false;
  if (otherChecks.some(({ required, mark }) => decides(required) && mark === 'success')) return false;
  return !jobs.some(didWork);
}

/** A job that ran at least one step of its own; one whose steps are not known did when it ran. */
function didWork({ row }: JudgedJob): boolean {
  if (row.mark === 'skipped') return false;
  const own = row.steps.filter((step: StepRow) => !step.byRunner);
  return own.length === 0 || row.stepsDropped > 0 || own.some(({ mark }) => mark !== 'skipped');
}
