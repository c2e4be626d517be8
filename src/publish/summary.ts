import { summary } from '@actions/core';
import { notice } from './log.ts';

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
