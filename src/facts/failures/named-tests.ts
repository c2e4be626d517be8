import type { Evidence } from '../../evidence/evidence.ts';
import { code, type Prose, say } from '../../text/prose.ts';
import { count } from '../../text/text.ts';
import { failedNames } from '../../tools/log-signs/failed-names.ts';
import { failsTestOnBase } from '../checks/base.ts';
import type { Facts } from '../facts.ts';
import { nameOfCase, sizeOf, testId } from '../results/test-reports.ts';
import type { JudgedJob } from '../rows.ts';
import { failingTests } from './failing-tests.ts';
import { linesOf } from './failure-class.ts';

/** The failed tests of a job as a reason names them. */
export interface NamedTests {
  /** `` `test_txt2img` failed in `smoke tests` ``, or with how many more. */
  headline: Prose;
  /** `` `test_api › test_txt2img` `` or with `and 3 more tests`. */
  names: Prose;
  several: boolean;
}

/**
 * The tests that made a job fail, as far as test reports, or without one the lines of its log, name them; null without. Those
 * that the base branch's last run reports as failed too are left aside: they do not tell what this change broke.
 */
export function testsOf(job: JudgedJob, { evidence, jobs, tests }: Facts): NamedTests | null {
  if (job.row.mark !== 'failure' || job.failedStep === null) return null;
  const failing = failingTests(job, jobs, tests.reports);
  const cases = failing.cases.filter(
    ({ failure }) => !failsTestOnBase(evidence.baseline, job.run.workflowId, testId(failure)),
  );
  const [first] = cases;
  if (first === undefined) return failing.cases.length > 0 ? null : namedInLog(job, evidence);
  const more = sizeOf({ ...failing, cases }) - 1;
  const words = more === 0 ? '' : ` and ${count(more, 'more test')}`;
  return {
    headline:
      more === 0
        ? say`${code(first.failure.name)} failed in ${code(job.row.name)}`
        : say`${more + 1} tests failed in ${code(job.row.name)}`,
    names: say`${code(nameOfCase(first.failure))}${words}`,
    several: more > 0,
  };
}

/** Those that the log names. How many there are only its totals tell: the lines may be a part. */
function namedInLog(job: JudgedJob, { results }: Evidence): NamedTests | null {
  const names = failedNames(linesOf(job));
  const [first] = names;
  if (first === undefined) return null;
  const totals = (results.logs ?? [])
    .filter(({ jobId }) => jobId === job.row.id)
    .flatMap((log) => log.totals ?? []);
  const total = totals.reduce((sum, { failed, errored }) => sum + failed + errored, 0);
  const more = total > 0 ? total - 1 : names.length - 1;
  const where = code(job.row.name);
  if (more <= 0)
    return { headline: say`${code(first)} failed in ${where}`, names: [code(first)], several: false };
  const others = total > 0 ? ` and ${count(more, 'more test')}` : ' and others';
  return {
    headline:
      total > 0 ? say`${total} tests failed in ${where}` : say`${code(first)}${others} failed in ${where}`,
    names: say`${code(first)}${others}`,
    several: true,
  };
}
