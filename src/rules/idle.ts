import type { JudgedJob } from '../facts/checks/judged-job.ts';
import type { Judged } from '../facts/facts.ts';
import { decides, type StepRow } from '../facts/rows.ts';
import { code, type Prose, say } from '../text/prose.ts';
import type { Mark } from '../workflow/marks.ts';
import { absentWorkflow, missingChecks } from './absent-checks.ts';
import { failedChecks } from './failed-checks.ts';
import { lostJobs } from './lost-jobs.ts';
import { lostRuns } from './lost-runs.ts';
import { held, openChecks, waitingJobs } from './open-checks.ts';
import type { Rule, RuledReason } from './rule.ts';

/**
 * Pending: no job did any work, so nothing was shown: all were skipped (a draft, a label gate), or none that counts has
 * finished yet. Another app's required check that passed is work, and of jobs that could not be read nobody knows.
 */
export const idle: Rule = (judged) => {
  if (!showsNothing(judged)) return [];
  if (isSilent(judged)) return [skippedAll(judged)];
  if (others.some((rule) => rule(judged).length > 0)) return [];
  return [marksOf(judged).includes('unfinished') ? unfinished(judged) : skippedAll(judged)];
};

/** What else keeps a head from being approved before something was shown. */
const others: Rule[] = [failedChecks, lostRuns, openChecks, missingChecks, absentWorkflow, lostJobs];

function showsNothing({ jobs, workflows, otherChecks }: Judged): boolean {
  if (workflows.some(({ jobsUnread }) => jobsUnread)) return false;
  if (otherChecks.some(({ required, mark }) => decides(required) && mark === 'success')) return false;
  return !jobs.some(didWork);
}

/** All runs are over, and none of them went wrong. */
const isSilent = (judged: Judged): boolean =>
  marksOf(judged).every((mark) => mark === 'success' || mark === 'skipped' || mark === 'neutral');

const marksOf = ({ workflows }: Judged): Mark[] => workflows.map(({ mark }) => mark);

const worked: Mark[] = ['success', 'masked', 'neutral', 'failure', 'timed_out'];

/** A job that ran at least one step of its own; one whose steps are not known did when it ran. */
function didWork({ row }: JudgedJob): boolean {
  if (!worked.includes(row.mark)) return false;
  const own = row.steps.filter((step: StepRow) => !step.byRunner);
  return own.length === 0 || row.stepsDropped > 0 || own.some(({ mark }) => mark !== 'skipped');
}

function skippedAll(judged: Judged): RuledReason {
  const pull = judged.evidence.pullRequests[0];
  const isDraft = pull?.draft === true && pull.state === 'open';
  const count = judged.jobs.length;
  const skipped = isSilent(judged) ? ': every job or step was skipped' : '';
  return {
    rule: 'no work done',
    outcome: 'pending',
    headline: ['no job did any work'],
    text: [count === 0 ? 'No job ran for this commit' : `No job did any work${skipped}`],
    remedy: isDraft
      ? ['mark the pull request as ready for review, so that its checks run']
      : ['meet the condition under which the checks run (label, branch, path), and run them'],
    url: judged.workflows[0]?.url ?? null,
  };
}

function unfinished(judged: Judged): RuledReason {
  const { jobs, workflows } = judged;
  const nothing = jobs.some(({ row }) => row.mark !== 'unfinished')
    ? 'othing but jobs that did no work has finished yet'
    : 'othing has finished yet';
  const [waiting] = waitingJobs(judged);
  const open = workflows.find(({ mark }) => mark === 'unfinished')!;
  const standing =
    waiting === undefined ? { words: [], remedy: say`wait for ${code(open.workflow)}` } : held(waiting);
  const why: Prose = waiting === undefined ? [] : say`: ${code(waiting.row.name)} ${standing.words}`;
  return {
    rule: 'no work done',
    outcome: 'pending',
    headline: say`n${nothing}${why}`,
    text: say`N${nothing}${why}`,
    remedy: standing.remedy,
    url: waiting?.row.url ?? open.url,
  };
}
