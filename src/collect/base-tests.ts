import type { Evidence } from '../evidence/evidence.ts';
import type { BaseRun, Run } from '../evidence/run.ts';
import { countedRuns } from '../judge/jobs.ts';
import { isGreen } from '../judge/result-files.ts';
import { testId } from '../judge/test-reports.ts';
import { readArtifacts } from './artifacts.ts';
import type { Reading } from './reading.ts';

/** Failed tests of one base run that the Evidence keeps. */
const MOST_TESTS = 500;

/**
 * Adds which tests failed in the base branch's last run of each workflow whose green run on the head reports failed
 * ones: those are known. Nothing is read where all tests passed.
 */
export async function withFailedTestsOnBase(reading: Reading, evidence: Evidence): Promise<Evidence> {
  const { baseline } = evidence;
  const asked = countedRuns(evidence.runs).filter((run) => isGreen(run) && hasFailedTests(evidence, run));
  if (baseline === null || asked.length === 0) return evidence;
  const runs = baseline.runs.map(async (base): Promise<BaseRun> => {
    const head = asked.find(({ workflowId }) => workflowId === base.workflowId);
    const failedTests = head ? await failedTestsOf(reading, base, head.workflow) : null;
    return failedTests === null ? base : { ...base, failedTests };
  });
  return { ...evidence, baseline: { ...baseline, runs: await Promise.all(runs) } };
}

function hasFailedTests({ results }: Evidence, { id }: Run): boolean {
  return results.tests.some(({ runId, totals }) => runId === id && totals.failed + totals.errored > 0);
}

/** Null: no report of that run could be read, so nobody knows. */
async function failedTestsOf(
  reading: Reading,
  { runId }: BaseRun,
  workflow: string,
): Promise<string[] | null> {
  const { found } = await readArtifacts(reading, [{ id: runId, workflow, startedAt: null }]);
  const reports = found.flatMap((one) => (one.kind === 'tests' ? [one.result] : []));
  if (reports.length === 0) return null;
  const failed = reports.flatMap(({ failures }) => failures.filter(({ outcome }) => outcome !== 'flaky'));
  return [...new Set(failed.map(testId))].sort().slice(0, MOST_TESTS);
}
