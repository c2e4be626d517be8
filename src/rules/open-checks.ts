import { isOlderHead } from '../facts/checks/infrastructure.ts';
import { decidesWithoutJobs, isHeld } from '../facts/checks/jobless-runs.ts';
import type { KindedStep } from '../facts/checks/kinded-steps.ts';
import type { Facts } from '../facts/facts.ts';
import { type CheckRow, decides, type JudgedJob, type WorkflowRows, within } from '../facts/rows.ts';
import { isCalledAgain } from '../facts/workflows/events.ts';
import { shouldHaveRun } from '../facts/workflows/untested.ts';
import { code, type Prose, say, sentence } from '../text/prose.ts';
import { startsTests } from '../workflow/document-events.ts';
import { type Mark, markWords } from '../workflow/marks.ts';
import { CHECKS, type Noted, type Reasoned, type Rule } from './rule.ts';
import { nothingStarted } from './untested.ts';

/**
 * Pending: a required check is unfinished, waits for an action, was given up as stale, or was cancelled by a newer push.
 * A job that waits for an environment, and a run whose end will not call Docket again, count only where a rule names
 * them.
 */
export const checkNotFinished: Rule<'pending'> = {
  id: 'check not finished',
  outcomes: { pending: 'pending' },
  find: (facts) => [
    ...facts.workflows.filter((rows) => isOpenRun(rows, facts)).map(runReason),
    ...facts.jobs.filter((job) => isOpenJob(job, facts)).map(jobReason),
    ...facts.otherChecks.filter(isOpenCheck).map(otherReason),
    ...waitingJobs(facts).map(waiting),
    ...unlistedRuns(facts).map(unlisted),
  ],
};

/**
 * Pending: no job did any work, so nothing was shown: all were skipped (a draft, a label gate), or none that counts has
 * finished yet. Another app's required check that passed is work, and of jobs that could not be read nobody knows. Where
 * some run is not over or went wrong, how its checks stand is reason enough.
 */
export const noWorkDone: Rule<'pending'> = {
  id: 'no work done',
  outcomes: { pending: 'pending' },
  find: (facts) => {
    if (!showsNothing(facts)) return [];
    const { untested, workflows } = facts;
    if (
      untested !== null &&
      untested.why !== 'approval' &&
      (workflows.length === 0 || shouldHaveRun(untested))
    )
      return [nothingStarted(facts, untested)];
    const marks = workflows.map(({ mark }) => mark);
    const isOver = marks.every((mark) => mark === 'success' || mark === 'skipped' || mark === 'neutral');
    if (isOver) return [skippedAll(facts, ': every job or step was skipped')];
    const reason = marks.includes('unfinished') ? nothingFinished(facts) : skippedAll(facts, '');
    return [{ ...reason, cause: CHECKS }];
  },
};

/** A run without jobs that decides. Where no rule speaks for it, one that will not call Docket again is not awaited. */
function isOpenRun(rows: WorkflowRows, facts: Facts): boolean {
  if (!isHeld(rows) || !decidesWithoutJobs(rows, facts)) return false;
  return rows.mark === 'action_required' || facts.requiredFrom === 'rules' || isAwaited(rows, facts);
}

function isOpenJob({ row, job, workflow, covered }: JudgedJob, facts: Facts): boolean {
  if (!decides(row.required) || covered) return false;
  if (row.mark === 'cancelled') return isOlderHead(facts.evidence);
  if (row.mark === 'stale' || row.mark === 'action_required') return true;
  if (row.mark !== 'unfinished') return false;
  return facts.requiredFrom === 'rules' || (job.status !== 'waiting' && isAwaited(workflow, facts));
}

/** The run will be judged again when it ends; without Docket's own file at hand that is taken for granted. */
function isAwaited({ event, runId }: WorkflowRows, { evidence }: Facts): boolean {
  if (event === 'dynamic' || event === 'workflow_dispatch') return false;
  return isCalledAgain(evidence, runId) !== false;
}

function isOpenCheck({ required, mark }: CheckRow): boolean {
  return required === 'yes' && ['unfinished', 'action_required', 'stale', 'cancelled'].includes(mark);
}

/** How an open check stands, what is waited for, and what brings it on. */
interface OpenState {
  words: Prose;
  awaited: Prose;
  remedy: Prose;
}

const forApproval = (name: string): OpenState => ({
  words: ['waits for approval'],
  awaited: say`the approval of ${code(name)}`,
  remedy: ['approve the run on GitHub'],
});

function runReason({ workflow, mark, url }: WorkflowRows): Reasoned<'pending'> {
  return open(
    workflow,
    '',
    mark === 'action_required' ? forApproval(workflow) : openState(workflow, mark),
    url,
  );
}

function jobReason(judged: JudgedJob): Reasoned<'pending'> {
  const { row, job, workflow } = judged;
  const where = within(workflow.workflow);
  if (row.mark === 'action_required') return open(row.name, where, forApproval(row.name), row.url);
  const stands = job.status === 'waiting' ? held(judged) : openState(row.name, row.mark);
  return open(row.name, where, stands, row.url);
}

/** A job that waits for the approval of its environment. */
function held({ row, definition }: JudgedJob): OpenState {
  const environment = definition?.environment;
  const [of, place] =
    environment === undefined || environment === row.name
      ? [[], []]
      : [say` of ${code(environment)}`, say` for ${code(environment)}`];
  return {
    words: say`waits for approval${of}`,
    awaited: say`the approval of ${code(row.name)}${place}`,
    remedy: say`approve or reject ${code(row.name)}${place}`,
  };
}

function otherReason({ name, by, mark, url }: CheckRow): Reasoned<'pending'> {
  const action: OpenState = {
    words: ['waits for an action'],
    awaited: say`an action on ${code(name)}`,
    remedy: say`look at what ${code(name)} asks for`,
  };
  return open(name, within(by), mark === 'action_required' ? action : openState(name, mark), url);
}

function openState(name: string, mark: Mark): OpenState {
  const again = say`a new run of ${code(name)}, which ${markWords[mark]}`;
  if (mark === 'stale')
    return { words: [markWords.stale], awaited: again, remedy: say`start ${code(name)} again` };
  if (mark === 'cancelled')
    return {
      words: [markWords.cancelled],
      awaited: again,
      remedy: ['look at the newest commit, or start it again'],
    };
  return { words: [markWords.unfinished], awaited: [code(name)], remedy: say`wait for ${code(name)}` };
}

function open(name: string, where: string, stands: OpenState, url: string | null): Reasoned<'pending'> {
  const text = say`${where}${code(name)} ${stands.words}`;
  return pending(stands.awaited, text, stands.remedy, url, { about: CHECKS });
}

function pending(
  headline: Prose,
  text: Prose,
  remedy: Prose,
  url: string | null,
  related: Pick<Reasoned, 'about'> = {},
): Reasoned<'pending'> {
  return { status: 'new', outcome: 'pending', headline, text, remedy, url, ...related };
}

/** Jobs that wait for an environment's approval, whether they decide anything or not. */
const waitingJobs = ({ jobs }: Facts): JudgedJob[] => jobs.filter(({ job }) => job.status === 'waiting');

function waiting(judged: JudgedJob): Noted {
  const { words, remedy } = held(judged);
  const text = say`${code(judged.row.name)} ${words}`;
  return { status: 'open', topic: 'approvals', text, action: { text: sentence(remedy), scope: 'here' } };
}

/** Unfinished runs whose end will not call Docket again, although their event makes documents. */
function unlistedRuns({ workflows, evidence }: Facts): WorkflowRows[] {
  return workflows.filter(
    ({ mark, runId, event }) =>
      mark === 'unfinished' && event !== 'dynamic' && isCalledAgain(evidence, runId) === false,
  );
}

function unlisted({ workflow }: WorkflowRows): Noted {
  const remedy = say`List ${code(workflow)} under ${code('workflow_run')} of Docket's workflow`;
  return {
    status: 'open',
    topic: 'runs without a call',
    text: say`${code(workflow)} is not finished, and its end does not call Docket again`,
    action: { text: remedy, scope: 'repository' },
  };
}

function showsNothing(facts: Facts): boolean {
  const { jobs, workflows, otherChecks } = facts;
  if (workflows.some(({ jobsUnread }) => jobsUnread)) return false;
  if (otherChecks.some(({ required, mark }) => decides(required) && mark === 'success')) return false;
  return !jobs.some((job) => didWork(job) && !isBesideCi(job, facts));
}

const VERIFYING: readonly KindedStep['kind'][] = [
  ...(['tests', 'lint', 'format', 'types', 'coverage', 'build', 'security'] as const),
];

/** Where CI did not start: what labels and greets beside it shows nothing. */
function isBesideCi({ row, run }: JudgedJob, { untested, steps }: Facts): boolean {
  if (untested === null || !shouldHaveRun(untested) || startsTests(run.event)) return false;
  return !steps.some(({ jobId, kind }) => jobId === row.id && VERIFYING.includes(kind));
}

const worked: Mark[] = ['success', 'masked', 'neutral', 'failure', 'timed_out'];

/** A job that ran at least one step of its own; one whose steps are not known did when it ran. */
function didWork({ row }: JudgedJob): boolean {
  if (!worked.includes(row.mark)) return false;
  const own = row.steps.filter(({ byRunner }) => !byRunner);
  return own.length === 0 || row.stepsDropped > 0 || own.some(({ mark }) => mark !== 'skipped');
}

function skippedAll({ evidence, jobs, workflows }: Facts, how: string): Reasoned<'pending'> {
  const pull = evidence.pullRequests[0];
  const isDraft = pull?.draft === true && pull.state === 'open';
  return pending(
    [`checks to run${how === '' ? '' : how}`],
    [jobs.length === 0 ? 'No job ran for this commit' : `No job did any work${how}`],
    isDraft
      ? ['mark the pull request as ready for review, so that its checks run']
      : ['meet the condition under which the checks run (label, branch, path), and run them'],
    workflows[0]?.url ?? null,
  );
}

function nothingFinished(facts: Facts): Reasoned<'pending'> {
  const nothing = facts.jobs.some(({ row }) => row.mark !== 'unfinished')
    ? 'Nothing but jobs that did no work has finished yet'
    : 'Nothing has finished yet';
  const [waiting] = waitingJobs(facts);
  const open = facts.workflows.find(({ mark }) => mark === 'unfinished')!;
  const { words, awaited, remedy } =
    waiting === undefined ? openState(open.workflow, 'unfinished') : held(waiting);
  const why: Prose = waiting === undefined ? [] : say`: ${code(waiting.row.name)} ${words}`;
  const url = waiting?.row.url ?? open.url;
  return pending(awaited, say`${nothing}${why}`, remedy, url);
}
