import type { Run } from '../../evidence/run.ts';
import { laterBy } from '../../text/time.ts';
import { inBackground, type Reading } from '../reading/reading.ts';
import type { HeadPlace, TestedHead } from '../repository/head.ts';
import { type ListedRun, toListedRun } from '../runs/runs.ts';

const LOOK_BACK = 100;
/** A run of a commit is made a little later than the commit; of an older one this much at most is looked at. */
const GRACE_SECONDS = 3_600;

/** Finished runs of the base branch before this head, newest first. */
export interface BaseRuns {
  branch: string;
  runs: ListedRun[];
  /** There are more than were listed. */
  more: boolean;
}

/** The commit that a head is compared at; null: all that was before it. */
export interface ComparedAt {
  sha: string;
  committedAt: string | null;
}

/** A list of runs that is asked for before it is known whether it is of the right branch. */
export interface EarlyRuns {
  branch: string;
  listed: Promise<ListedRun[]>;
}

/** Asks for the runs of the branch that the head most likely goes to, while that is found out. */
export function listEarly(
  reading: Reading,
  { baseBranch }: Pick<HeadPlace, 'baseBranch'>,
  runs: readonly Run[],
): EarlyRuns | null {
  return baseBranch === null
    ? null
    : { branch: baseBranch, listed: inBackground(list(reading, baseBranch, before(runs))) };
}

/**
 * Lists the runs of the base branch. Only those made before the head's own ones count, so that a later look says the
 * same. Null: they could not be read, or there is no base.
 */
export async function listBaseRuns(
  reading: Reading,
  { baseBranch, sha }: Pick<TestedHead, 'baseBranch' | 'sha'>,
  runs: readonly Run[],
  early: EarlyRuns | null,
): Promise<BaseRuns | null> {
  if (baseBranch === null) return null;
  const asked = early?.branch === baseBranch ? early.listed : list(reading, baseBranch, before(runs));
  const listed = await optionally(reading, baseBranch, asked);
  if (listed === null) return null;
  const finished = listed.filter((item) => item.headSha !== sha && item.run.status === 'completed');
  return { branch: baseBranch, runs: finished, more: listed.length === LOOK_BACK };
}

/** Only what was made before the head's own runs. */
function before(runs: readonly Run[]): Filter {
  const started = runs.map((run) => run.createdAt).sort()[0];
  return started ? { created: `<=${started}` } : {};
}

/**
 * Adds green runs from around the merge base, where the newest runs of the branch do not reach back to it for one of the
 * workflows that are asked for.
 */
export async function reachBack(
  reading: Reading,
  base: BaseRuns,
  at: ComparedAt | null,
  workflowIds: readonly number[],
): Promise<BaseRuns> {
  const isKnown = (id: number): boolean => greenBefore(base, id, at) !== null;
  if (!base.more || !at?.committedAt || workflowIds.every(isKnown)) return base;
  const created = `<=${laterBy(at.committedAt, GRACE_SECONDS)}`;
  const asked = list(reading, base.branch, { created, status: 'success' });
  const older = await optionally(reading, base.branch, asked);
  const known = new Set(base.runs.map(({ run }) => run.id));
  return { ...base, runs: [...base.runs, ...(older ?? []).filter(({ run }) => !known.has(run.id))] };
}

/** The newest finished run of each workflow, in the order of the workflows' ids. */
export function newestByWorkflow({ runs }: BaseRuns, wanted: ReadonlySet<number>): ListedRun[] {
  const newest = new Map<number, ListedRun>();
  for (const item of runs) {
    if (wanted.has(item.run.workflowId) && !newest.has(item.run.workflowId))
      newest.set(item.run.workflowId, item);
  }
  return [...newest.values()].sort((a, b) => a.run.workflowId - b.run.workflowId);
}

/**
 * The newest green run of a workflow that has nothing which the head does not have: it is of the merge base, or was made
 * before the merge base was committed.
 */
export function greenBefore({ runs }: BaseRuns, workflowId: number, at: ComparedAt | null): ListedRun | null {
  const isBefore = ({ headSha, run }: ListedRun): boolean =>
    at === null || headSha === at.sha || (at.committedAt !== null && run.createdAt <= at.committedAt);
  return (
    runs.find(
      (item) => item.run.workflowId === workflowId && item.run.conclusion === 'success' && isBefore(item),
    ) ?? null
  );
}

type Filter = { created?: string; status?: 'success' };

function optionally(
  { gaps }: Reading,
  branch: string,
  listed: Promise<ListedRun[]>,
): Promise<ListedRun[] | null> {
  return gaps.optional(listed, {
    about: 'baseline',
    what: `Earlier runs on ${branch}`,
    permission: 'actions: read',
  });
}

async function list({ github, context }: Reading, branch: string, filter: Filter): Promise<ListedRun[]> {
  const { owner, name: repo } = context.repository;
  const { data } = await github.rest.actions.listWorkflowRunsForRepo({
    owner,
    repo,
    branch,
    event: 'push',
    exclude_pull_requests: true,
    per_page: LOOK_BACK,
    status: 'completed',
    ...filter,
  });
  return data.workflow_runs.map((run) => toListedRun(run, context.repository));
}
