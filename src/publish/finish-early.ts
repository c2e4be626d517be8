import type { CiStatus } from '../evidence/outcome.ts';
import type { Inputs } from '../settings/inputs.ts';
import * as log from './log.ts';
import { nothingJudged, writeOutputs } from './runner.ts';

/** Tells the runner that nothing was judged, and why; the step passes. */
export function finishSkipped(reason: string, ciStatus: CiStatus | null = null): void {
  log.notice(`Nothing to report: ${reason}.`);
  writeOutputs({ ...nothingJudged, ciStatus });
}

/**
 * Tells the runner that the time was over before anything could be judged. Whoever asked for a verdict by `fail-on` has
 * none, so the step fails; else it passes.
 */
export function finishLate({ timeoutMinutes, failOn }: Inputs): void {
  const reason = `GitHub did not answer within the ${timeoutMinutes} minutes of the input "timeout-minutes"`;
  finishSkipped(reason);
  if (failOn !== 'never') log.fail(`No verdict: ${reason}; run Docket again.`);
}
