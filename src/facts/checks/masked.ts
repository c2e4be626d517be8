import type { Evidence } from '../../evidence/evidence.ts';
import { isExitCode, type Job, type Run } from '../../evidence/run.ts';
import type { JobDefinition, StepDefinition } from '../../evidence/workflow.ts';
import { isHandled } from '../../workflow/outcomes.ts';
import { matchSteps } from '../../workflow/steps.ts';
import type { JobRow, MaskedFailure } from '../rows.ts';
import { masksOnBase } from './base.ts';

/** Whether the base branch hides a failure too, the workflow takes care of it itself, or it is new. */
export function standingOf({ onBase, harmless }: MaskedFailure): 'known' | 'explained' | 'new' {
  if (onBase === true) return 'known';
  return harmless ? 'explained' : 'new';
}

/** The failures that a job hides, one for each step that is known to have failed; empty for most jobs. */
export function maskedFailures(
  { baseline }: Evidence,
  run: Run,
  row: JobRow,
  job: Job,
  definition: JobDefinition | null,
): MaskedFailure[] {
  const indices = maskedSteps(job, definition);
  if (indices === null) return [];
  const onBase = (step: string | null) => masksOnBase(baseline, run.workflowId, job.name, step);
  if (indices.length === 0) return [{ step: null, onBase: onBase(null), harmless: false }];
  const matched = matchSteps(job.steps, definition?.steps ?? []);
  return indices.map((index) => {
    const { name, required } = row.steps[index]!;
    const defined = matched[index] ?? null;
    const handled = defined !== null && definition !== null && isHandled(defined, definition);
    return { step: name, onBase: onBase(name), harmless: handled || required === 'always' };
  });
}

/**
 * The steps of a job that passed whose failure `continue-on-error` hid, by their place among the job's steps. The runner
 * tells that commands failed, not in which steps: those are meant when there is one that could be, or as many as failed.
 * Otherwise the list is empty. Null: nothing was hidden.
 *
 * `|| true` and its like leave no trace that GitHub keeps.
 */
export function maskedSteps(job: Job, definition: JobDefinition | null): number[] | null {
  const failures = (job.annotations ?? []).filter(isExitCode).reduce((sum, { times }) => sum + times, 0);
  if (job.conclusion !== 'success' || failures === 0) return null;
  const defined = definition?.steps ?? [];
  const matched = matchSteps(job.steps, defined);
  const tolerated = matched.flatMap((step, index) => (step !== null && isTolerated(step) ? [index] : []));
  if (tolerated.length < defined.filter(isTolerated).length) return [];
  const ran = tolerated.filter((index) => job.steps[index]!.conclusion !== 'skipped');
  return ran.length === 1 || ran.length === failures ? ran : [];
}

/** An expression may have tolerated the failure too. */
const isTolerated = ({ continueOnError }: StepDefinition): boolean => continueOnError !== undefined;
