import type { Evidence } from '../../evidence/evidence.ts';
import type { Job, Run } from '../../evidence/run.ts';
import { matchJob } from '../../workflow/definition.ts';
import { currentJobs } from '../../workflow/jobs.ts';
import { titleText } from '../../workflow/steps.ts';
import { kindOfStep, mayTest } from '../workflows/kinds.ts';
import { isGreen } from './result-files.ts';

/**
 * Whether the tests and the coverage of a run are all that it was to measure: it succeeded, or what failed or did not run in it
 * measures nothing, as a linter in a job of its own. A debt stands then although CI is red.
 */
export function isMeasured(evidence: Evidence, run: Run): boolean {
  if (isGreen(run)) return true;
  if (run.status !== 'completed' || run.jobsUnread === true) return false;
  const others = currentJobs(run).filter(({ conclusion }) => conclusion !== 'success');
  return others.length > 0 && others.every((job) => measuresNothing(evidence, run, job));
}

/** Whether no step of a job can run tests or tell of coverage, by the workflow file: of one that is not known nobody knows. */
export function measuresNothing(evidence: Evidence, run: Run, job: Job): boolean {
  const definition = matchJob(evidence, run, job.name)?.job ?? null;
  if (definition === null || definition.uses !== undefined || definition.steps.length === 0) return false;
  const place = { job: job.name, path: `${run.workflow} / ${job.name}` };
  return definition.steps.every((step) => !mayTest(kindOfStep(evidence, place, titleText(step), step)));
}
