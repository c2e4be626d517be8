import type { Evidence } from '../../evidence/evidence.ts';
import type { BaseRun, Run } from '../../evidence/run.ts';
import { isGreen } from '../../facts/results/result-files.ts';
import { testId } from '../../facts/results/test-reports.ts';
import { countedRuns } from '../../workflow/jobs.ts';
import type { BaseReader, Wanted } from './base-reader.ts';
import type { BaseRuns } from './base-runs.ts';
import type { BaseSide } from './base-side.ts';

/** Failed tests of one base run that the Evidence keeps. */
const MOST_TESTS = 500;

/**
 * Adds which tests failed in the base branch's last run of each workflow whose green run on the head reports failed
 * ones: those are known. Nothing is read where all tests passed.
 */
export async function withFailedTestsOnBase(
  reader: BaseReader,
  evidence: Evidence,
  base: BaseRuns | null,
  asking: Wanted,
): Promise<Evidence> {
  const { baseline } = evidence;
  const asked = countedRuns(evidence.runs).filter((run) => isGreen(run) && hasFailedTests(evidence, run));
  if (baseline === null || base === null || asked.length === 0) return evidence;
  const ids = new Set(asked.map(({ workflowId }) => workflowId));
  const wanted = new Set(baseline.runs.filter((run) => ids.has(run.workflowId)).map(({ runId }) => runId));
  const sides = await reader.sides(
    base.runs.filter(({ run }) => wanted.has(run.id)),
    asking,
  );
  const failed = new Map(sides.map((side) => [side.run.id, failedTestsOf(side)]));
  const runs = baseline.runs.map((run): BaseRun => {
    const failedTests = failed.get(run.runId) ?? null;
    return failedTests === null ? run : { ...run, failedTests };
  });
  return { ...evidence, baseline: { ...baseline, runs } };
}

function hasFailedTests({ results }: Evidence, { id }: Run): boolean {
  return results.tests.some(({ runId, totals }) => runId === id && totals.failed + totals.errored > 0);
}

/** Null: no report of that run could be read, so nobody knows. */
function failedTestsOf({ results: { tests } }: BaseSide): string[] | null {
  if (tests.length === 0) return null;
  const failed = tests.flatMap(({ failures }) => failures.filter(({ outcome }) => outcome !== 'flaky'));
  return [...new Set(failed.map(testId))].sort().slice(0, MOST_TESTS);
}
