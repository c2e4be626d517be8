import { code, type Prose, say } from '../../text/prose.ts';
import { count } from '../../text/text.ts';
import { failsTestOnBase } from '../checks/base.ts';
import type { Facts } from '../facts.ts';
import { nameOfCase, sizeOf, testId } from '../results/test-reports.ts';
import type { JudgedJob } from '../rows.ts';
import { failingTests } from './failing-tests.ts';

/** The failed tests of a job as a reason names them. */
export interface NamedTests {
  /** `` `test_txt2img` failed in `smoke tests` ``, or with how many more. */
  headline: Prose;
  /** `` `test_api › test_txt2img` `` or with `and 3 more tests`. */
  names: Prose;
  several: boolean;
}

/**
 * The tests that made a job fail, as far as test reports name them; null without. Those that the base branch's last run
 * reports as failed too are left aside: they do not tell what this change broke.
 */
export function testsOf(job: JudgedJob, { evidence, jobs, tests }: Facts): NamedTests | null {
  if (job.row.mark !== 'failure' || job.failedStep === null) return null;
  const failing = failingTests(job, jobs, tests.reports);
  const cases = failing.cases.filter(
    ({ failure }) => !failsTestOnBase(evidence.baseline, job.run.workflowId, testId(failure)),
  );
  const [first] = cases;
  if (first === undefined) return null;
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
