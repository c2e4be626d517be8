import { changesComplete } from '../../diff/changes.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Step } from '../../evidence/run.ts';
import { code, type Prose, say } from '../../text/prose.ts';
import { troubleIn } from '../../tools/log-signs/failure-kinds.ts';
import type { NetworkTrouble } from '../../tools/log-signs/network.ts';
import { isSetUpStep, touchesSetUp, touchesWorkflows } from '../../workflow/set-up.ts';
import { isStrangers } from '../change/head.ts';
import { isInterrupted, tellsDrift, tellsSetting } from '../failures/failure-class.ts';
import type { JudgedJob } from '../rows.ts';

/** Steps of the runner itself, before any step of the workflow. */
const runnerSteps = new Set(['Set up job', 'Initialize containers']);

/** The last step of every job, which a lost runner does not reach. */
const lastSteps = new Set(['Complete job', 'Complete runner']);

/** What the rules of this file look at. */
type Subject = Pick<
  JudgedJob,
  'row' | 'job' | 'definition' | 'failedStep' | 'failedDefinition' | 'failFast' | 'onBase'
>;

/**
 * Why a job that did not succeed says nothing of the change: it was cancelled without a newer push, its runner was shut
 * down or lost, or a step failed that only fetches and prepares. Null when that cannot be proved: the change touches workflow
 * files (for a step also manifests or lock files, unless its log tells of a network that broke), the list of files may
 * be cut, the base branch fails in the same way, or the leg was cancelled by fail-fast.
 */
export function infrastructure(evidence: Evidence, subject: Subject): Prose | null {
  const { row, failedStep } = subject;
  if (row.mark === 'cancelled') {
    return subject.failFast || isOlderHead(evidence) ? null : [cancellation(evidence)];
  }
  if (row.mark !== 'failure' || subject.onBase === true) return null;
  // What a stranger's code prints excuses nothing.
  if (isInterrupted(subject) && !isStrangers(evidence)) return ['its runner was shut down while it ran'];
  if (!changesComplete(evidence) || touchesWorkflows(evidence.changes.files)) return null;
  if (failedStep === null) return lostRunner(subject);
  if (tellsDrift(subject) || tellsSetting(subject)) return null;
  const trouble = troubleOf(subject);
  const named: Prose = trouble === null ? [] : [': ', code(trouble.words)];
  if (runnerSteps.has(failedStep))
    return say`${code(failedStep)} failed, before any step of the workflow${named}`;
  if (!isSetUpStep(failedStep, subject.failedDefinition)) return null;
  // What a stranger's packages print while they are installed excuses nothing.
  const excused = trouble?.transient === true && !isStrangers(evidence);
  if (touchesSetUp(evidence.changes.files) && !excused) return null;
  return say`${code(failedStep)} failed, which only fetches and prepares${named}`;
}

/** What the log of the failed step says of the network. */
function troubleOf({ failedStep, job: { excerpt } }: Subject): NetworkTrouble | null {
  return excerpt !== undefined && excerpt.step === failedStep ? troubleIn(excerpt.lines) : null;
}

/** Whether a base branch was pushed to again is not read. */
function cancellation({ head, pullRequests }: Evidence): string {
  const known = !head.postMerge && pullRequests.length > 0;
  return known ? 'it was cancelled without a newer push' : 'it was cancelled';
}

/** A newer commit was pushed to the pull request: the tested one is not its head any more. */
export function isOlderHead({ head, pullRequests }: Evidence): boolean {
  return (
    !head.postMerge && pullRequests.length > 0 && pullRequests.every(({ headSha }) => headSha !== head.sha)
  );
}

/**
 * A job that failed without a failed step lost its runner: not where the runner completed the job, and one for an
 * environment may have been rejected instead.
 */
function lostRunner({ definition, job }: Subject): Prose | null {
  const other =
    definition !== null && (definition.environment !== undefined || definition.uses !== undefined);
  return other || job.steps.some(isCompletion) ? null : ['no step of it failed, so its runner was lost'];
}

/** The runner's own last step, which succeeded. */
const isCompletion = ({ name, status, conclusion }: Step): boolean =>
  lastSteps.has(name) && status === undefined && conclusion === undefined;
