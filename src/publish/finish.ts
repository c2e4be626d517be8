import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FAILING_OUTCOMES, type Outcome } from '../evidence/outcome.ts';
import { serialize } from '../evidence/serialize.ts';
import type { Meter } from '../github/meter.ts';
import { assessmentFile } from '../report/assessment-file.ts';
import type { Context } from '../settings/context.ts';
import type { Inputs } from '../settings/inputs.ts';
import { plain } from '../text/prose.ts';
import { spent, tellEnd } from './end-of-log.ts';
import * as log from './log.ts';
import type { Publication } from './publish.ts';
import { writeOutputs, writeSummary } from './runner.ts';

/**
 * Tells the runner the end: step summary, notices, outputs, the last lines of the log, and a failed step when `fail-on`
 * asks for it.
 *
 * @param meter what the call cost.
 */
export async function finish(
  inputs: Inputs,
  context: Context,
  publication: Publication,
  meter: Meter,
): Promise<void> {
  const { result, reportUrl, commentUrl, attestationUrl, summary, notices } = publication;
  const { evidence, assessment } = result.drafted;
  const { verdict, measured } = assessment;
  for (const one of notices) log.tell(one);
  await writeSummary(summary);
  const isUncommitted = ['none', 'not wanted', 'failed'].includes(result.how);
  if (isUncommitted && context.temp !== null) await keepFiles(context.temp, result);
  writeOutputs({
    verdict: verdict.outcome,
    ciStatus: verdict.ciStatus,
    headline: plain(verdict.title),
    next: plain(verdict.next),
    pullRequest: evidence.pullRequests[0]?.number ?? null,
    milestone: evidence.document.milestone,
    runNumber: result.place?.number ?? null,
    reportPath: result.place?.path ?? null,
    reportUrl,
    evidencePath: result.place?.evidencePath ?? null,
    commitSha: result.commitSha,
    commentUrl,
    attestationUrl,
    tests: measured.tests?.total ?? null,
    testsFailed: measured.tests?.failed ?? null,
    coverage: measured.coverage,
    assessmentPath: context.temp === null ? null : await keepAssessment(context.temp, publication),
    gaps: evidence.gaps.length,
  });
  const line = plain(verdict.title);
  tellEnd(publication);
  log.info(`Done: ${spent(meter)}`);
  if (isFailure(inputs.failOn, verdict.outcome)) log.fail(`Verdict ${verdict.outcome}: ${line}`);
}

/** A report that lies on no branch is kept for a later step of the job, such as an artifact upload. */
async function keepFiles(folder: string, { drafted }: Publication['result']): Promise<void> {
  await writeFile(join(folder, 'docket-report.md'), drafted.report);
  await writeFile(join(folder, 'docket-evidence.json'), serialize(drafted.evidence));
}

/** The assessment as data for a later step; null: it could not be written, which a notice says. */
async function keepAssessment(
  folder: string,
  { result, reportUrl, commentUrl }: Publication,
): Promise<string | null> {
  const { evidence, assessment } = result.drafted;
  const path = join(folder, 'docket-assessment.json');
  const kept = assessmentFile(evidence, assessment, { reportUrl, commentUrl });
  try {
    await writeFile(path, `${JSON.stringify(kept, null, 2)}\n`);
    return path;
  } catch (error) {
    log.notice(`The assessment was not written: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

/** Whether the outcome is the given one or worse. */
function isFailure(failOn: Inputs['failOn'], outcome: Outcome): boolean {
  if (failOn === 'never' || outcome === 'approved') return false;
  return FAILING_OUTCOMES.indexOf(outcome) <= FAILING_OUTCOMES.indexOf(failOn);
}
