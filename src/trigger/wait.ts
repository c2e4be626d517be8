import type { Run } from '../evidence/run.ts';
import type { Trigger } from '../evidence/workflow.ts';
import { matchesBranch } from '../text/filter.ts';

/** `go`: make the document. `stop`: a later run will. `tell`: say the failure now, leave the document to it. */
export interface Waiting {
  decision: 'go' | 'stop' | 'tell';
  /** Names of the workflows that are waited for. */
  for: string[];
}

const failures = new Set(['failure', 'timed_out', 'startup_failure']);

/** Whether a run ended in a way that is told at once. */
export const hasFailed = ({ conclusion }: Pick<Run, 'conclusion'>): boolean => failures.has(conclusion ?? '');

/** Runs of the head that have not finished, other than the one that started us. */
export function unfinishedSiblings(runs: Run[], runId: number): Run[] {
  return runs.filter((run) => run.id !== runId && run.status !== 'completed');
}

/**
 * Decides whether a later call will do the work: only runs that will call Docket again are waited for, those whose
 * workflow (and branch) stands under `on.workflow_run` of Docket's own file.
 *
 * @param listens that trigger; null when the file could not be read: then nothing is waited for.
 */
export function waitFor(runs: Run[], runId: number, listens: Trigger | null): Waiting {
  const awaited = unfinishedSiblings(runs, runId).filter((run) => listens !== null && hears(listens, run));
  if (awaited.length === 0) return { decision: 'go', for: [] };
  const failed = runs.some((run) => run.id === runId && hasFailed(run));
  return { decision: failed ? 'tell' : 'stop', for: [...new Set(awaited.map((run) => run.workflow))] };
}

function hears(listens: Trigger, run: Run): boolean {
  if (!listens.workflows?.includes(run.workflow)) return false;
  const branch = run.headBranch ?? '';
  if (listens.branches) return matchesBranch(listens.branches, branch);
  return !listens.branchesIgnore || !matchesBranch(listens.branchesIgnore, branch);
}
