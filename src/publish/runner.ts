import { setOutput, summary } from '@actions/core';
import type { CiStatus, Outcome } from '../evidence/outcome.ts';
import { redact } from '../text/redact.ts';
import { oneLine } from '../text/text.ts';
import { notice } from './log.ts';

/** What later steps of the job can read. Null: there is none; the output is then empty. */
export interface Outputs {
  /** `skipped`: nothing was judged. */
  verdict: Outcome | 'skipped';
  ciStatus: CiStatus | null;
  /** The one reason of the first line, and the one next step: plain text that may hold words of strangers. */
  headline: string | null;
  next: string | null;
  pullRequest: number | null;
  milestone: string | null;
  runNumber: number | null;
  reportPath: string | null;
  reportUrl: string | null;
  evidencePath: string | null;
  commitSha: string | null;
  commentUrl: string | null;
  attestationUrl: string | null;
  /** How many tests there are, and how many of them failed. */
  tests: number | null;
  testsFailed: number | null;
  /** Of lines, in percent. */
  coverage: number | null;
  assessmentPath: string | null;
  /** How many things could not be read. */
  gaps: number;
}

/** What is set when nothing was judged. */
export const nothingJudged: Outputs = {
  verdict: 'skipped',
  ciStatus: null,
  headline: null,
  next: null,
  pullRequest: null,
  milestone: null,
  runNumber: null,
  reportPath: null,
  reportUrl: null,
  evidencePath: null,
  commitSha: null,
  commentUrl: null,
  attestationUrl: null,
  tests: null,
  testsFailed: null,
  coverage: null,
  assessmentPath: null,
  gaps: 0,
};

/** Sets the outputs that `action.yml` documents, all of them each time. */
export function writeOutputs(outputs: Outputs): void {
  const values: Record<string, string | number | null> = {
    verdict: outputs.verdict,
    'ci-status': outputs.ciStatus,
    headline: lineOrNull(outputs.headline),
    next: lineOrNull(outputs.next),
    'pull-request': outputs.pullRequest,
    milestone: outputs.milestone,
    'run-number': outputs.runNumber,
    'report-path': outputs.reportPath,
    'report-url': outputs.reportUrl,
    'evidence-path': outputs.evidencePath,
    'commit-sha': outputs.commitSha,
    'comment-url': outputs.commentUrl,
    'attestation-url': outputs.attestationUrl,
    tests: outputs.tests,
    'tests-failed': outputs.testsFailed,
    coverage: outputs.coverage === null ? null : Number(outputs.coverage.toFixed(2)),
    'assessment-path': outputs.assessmentPath,
    gaps: outputs.gaps,
  };
  for (const [name, value] of Object.entries(values)) setOutput(name, value ?? '');
}

const mostCharacters = 1000;

const lineOrNull = (text: string | null): string | null =>
  text === null ? null : oneLine(redact(text), mostCharacters);

/** What GitHub shows of one step's summary; a larger file fails the upload as a whole. */
const mostBytes = 1024 * 1024;

/**
 * Shows the report on the page of the run. The summary is a courtesy: when it cannot be written, a notice says why.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary
 */
export async function writeSummary(markdown: string): Promise<void> {
  const bytes = Buffer.byteLength(markdown);
  if (bytes > mostBytes) {
    notice(`The step summary is left out: it has ${bytes} bytes, and GitHub takes ${mostBytes}.`);
    return;
  }
  try {
    await summary.addRaw(markdown, true).write();
  } catch (error) {
    notice(`The step summary was not written: ${error instanceof Error ? error.message : String(error)}`);
  }
}
