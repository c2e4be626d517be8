import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CiStatus, FAILING_OUTCOMES, type Outcome } from '../evidence/outcome.ts';
import { serialize } from '../evidence/serialize.ts';
import type { Context } from '../settings/context.ts';
import type { Inputs } from '../settings/inputs.ts';
import { plain } from '../text/prose.ts';
import * as log from './log.ts';
import type { Publication } from './publish.ts';
import { writeOutputs, writeSummary } from './runner.ts';

/** Tells the runner that nothing was judged, and why; the step passes. */
export function finishSkipped(reason: string, ciStatus: CiStatus | null = null): void {
  log.notice(`Nothing to report: ${reason}.`);
  writeOutputs({
    verdict: 'skipped',
    ciStatus,
    milestone: null,
    runNumber: null,
    reportPath: null,
    reportUrl: null,
    evidencePath: null,
    commitSha: null,
    commentUrl: null,
    gaps: 0,
  });
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

/** Tells the runner the end: step summary, notices, outputs, and a failed step when `fail-on` asks for it. */
export async function finish(inputs: Inputs, context: Context, publication: Publication): Promise<void> {
  const { result, reportUrl, commentUrl, summary, notices } = publication;
  const { evidence, assessment } = result.drafted;
  const { verdict } = assessment;
  for (const text of notices) log.notice(text);
  await writeSummary(summary);
  const isUncommitted = ['none', 'not wanted', 'failed'].includes(result.how);
  if (isUncommitted && context.temp !== null) await keepFiles(context.temp, result);
  writeOutputs({
    verdict: verdict.outcome,
    ciStatus: verdict.ciStatus,
    milestone: evidence.document.milestone,
    runNumber: result.place?.number ?? null,
    reportPath: result.place?.path ?? null,
    reportUrl,
    evidencePath: result.place?.evidencePath ?? null,
    commitSha: result.commitSha,
    commentUrl,
    gaps: evidence.gaps.length,
  });
  const line = plain(verdict.title);
  log.info(line);
  if (isFailure(inputs.failOn, verdict.outcome)) log.fail(`Verdict ${verdict.outcome}: ${line}`);
}

/** A report that lies on no branch is kept for a later step of the job, such as an artifact upload. */
async function keepFiles(folder: string, { drafted }: Publication['result']): Promise<void> {
  await writeFile(join(folder, 'docket-report.md'), drafted.report);
  await writeFile(join(folder, 'docket-evidence.json'), serialize(drafted.evidence));
}

/** Whether the outcome is the given one or worse. */
function isFailure(failOn: Inputs['failOn'], outcome: Outcome): boolean {
  if (failOn === 'never' || outcome === 'approved') return false;
  return FAILING_OUTCOMES.indexOf(outcome) <= FAILING_OUTCOMES.indexOf(failOn);
}
