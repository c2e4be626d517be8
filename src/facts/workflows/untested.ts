import type { Evidence } from '../../evidence/evidence.ts';
import type { Run } from '../../evidence/run.ts';
import { startsTests } from '../../workflow/document-events.ts';
import { openPullRequest } from './events.ts';
import { absentWorkflows, type Missed, missedWorkflows } from './triggers.ts';

/**
 * Why CI has not run for the head of an open pull request. `approval`: its runs wait for one. `absent`: GitHub does not say.
 * `filtered`: the filters of the workflows let none start. `nothing`: no workflow here starts for a pull request.
 */
export interface Untested {
  why: Missed | 'approval' | 'filtered' | 'nothing';
  /** The workflows that should have run, by path and name. */
  workflows: { path: string; name: string }[];
}

/** What explains most comes first: GitHub starts nothing while there is a conflict, whatever the commit says. */
const STRONGEST: readonly Missed[] = ['conflict', 'skip words', 'default token', 'absent'];

/**
 * Why no run has tested the head of an open pull request; null: one has, or it is no such head. Runs of
 * `pull_request_target` and code scanning do not count: they start beside CI, whatever keeps it away.
 */
export function untestedHead(evidence: Evidence): Untested | null {
  if (openPullRequest(evidence) === null) return null;
  const runs = evidence.runs.filter(({ event }) => startsTests(event));
  if (!runs.every(awaitsApproval)) return null;
  if (runs.length > 0)
    return {
      why: 'approval',
      workflows: runs.map(({ path, workflow: name }) => ({ path: path ?? '', name })),
    };
  const missed = missedWorkflows(evidence);
  const why = STRONGEST.find((one) => missed.some((workflow) => workflow.missed === one));
  if (why !== undefined) return { why, workflows: missed.map(({ path, name }) => ({ path, name })) };
  const isFiltered = absentWorkflows(evidence).some(
    (one) => one.why === 'filtered' || one.why === 'undecided',
  );
  return { why: isFiltered ? 'filtered' : 'nothing', workflows: [] };
}

/** Whether something should have run, or waits. */
export const shouldHaveRun = ({ why }: Untested): boolean => why !== 'filtered' && why !== 'nothing';

/**
 * Whether a run has not begun because somebody must approve it: GitHub gives it no jobs then.
 * https://docs.github.com/en/actions/how-tos/manage-workflow-runs/approve-runs-from-forks
 */
const awaitsApproval = ({ conclusion, jobs }: Run): boolean =>
  conclusion === 'action_required' && jobs.length === 0;
