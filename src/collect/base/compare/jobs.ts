import type { RunComparison, TestComparison } from '../../../evidence/comparison.ts';
import { isExitCode, type Job, type Run } from '../../../evidence/run.ts';
import { secondsBetween } from '../../../text/time.ts';
import { currentJobs } from '../../../workflow/jobs.ts';

const MOST_JOBS = 100;

/** The jobs that passed on both sides, once a name. */
function passedBoth(head: Run, base: Run): { own: Job; other: Job }[] {
  const [here, there] = [passed(head), passed(base)];
  return [...here].flatMap(([name, own]) => {
    const other = there.get(name);
    return other === undefined ? [] : [{ own, other }];
  });
}

/** Jobs that share a name cannot be kept apart. */
function passed(run: Run): Map<string, Job> {
  const jobs = currentJobs(run);
  const once = (name: string): boolean => jobs.filter((job) => job.name === name).length === 1;
  return new Map(
    jobs
      .filter(({ name, conclusion }) => conclusion === 'success' && once(name))
      .map((job) => [job.name, job]),
  );
}

/** The seconds that the jobs of a run took in the base run: of the 100 with the largest difference, in the run's order. */
export function compareJobs(head: Run, base: Run): Pick<RunComparison, 'jobs'> {
  const timed = passedBoth(head, base).flatMap(({ own, other }) => {
    const [here, there] = [secondsOf(own), secondsOf(other)];
    return here === null || there === null ? [] : [{ name: own.name, here, there }];
  });
  const difference = ({ here, there }: (typeof timed)[number]): number => Math.abs(here - there);
  const kept = new Set([...timed].sort((a, b) => difference(b) - difference(a)).slice(0, MOST_JOBS));
  const jobs = timed.filter((job) => kept.has(job)).map(({ name, there }) => ({ name, seconds: there }));
  return jobs.length === 0 ? {} : { jobs };
}

const secondsOf = ({ startedAt, completedAt }: Job): number | null => secondsBetween(startedAt, completedAt);

const isKnown = ({ annotationsCut, annotationsUnread, annotationsDropped }: Job): boolean =>
  !annotationsCut && !annotationsUnread && !annotationsDropped;

/** What jobs had to say in the base run, where that is known on both sides and the head has warnings or failures. */
export function compareAnnotations(head: Run, base: Run): Pick<RunComparison, 'annotations'> {
  const annotations = passedBoth(head, base)
    .filter(({ own, other }) => isKnown(own) && isKnown(other))
    .filter(({ own, other }) => counts(own) + counts(other) > 0)
    .slice(0, MOST_JOBS)
    .map(({ own, other }) => ({
      job: own.name,
      failures: counts(other, 'failure'),
      warnings: counts(other, 'warning'),
    }));
  return annotations.length === 0 ? {} : { annotations };
}

/** Failures, and warnings about files: what the runner announces of jobs as a whole has nothing to do with the change. */
function counts({ annotations = [] }: Job, only?: 'failure' | 'warning'): number {
  return annotations
    .filter((one) =>
      one.level === 'failure' ? !isExitCode(one) : one.level === 'warning' && one.path !== null,
    )
    .filter(({ level }) => only === undefined || level === only)
    .reduce((sum, { times }) => sum + times, 0);
}

/**
 * Why missing cases of a run may be missing for another reason: jobs or steps that ran in the base run did not run, or
 * failed. Not where they measure nothing.
 *
 * @param measuresNothing whether no step of a job can run tests
 */
export function openJobs(
  head: Run,
  base: Run,
  measuresNothing: (job: Job) => boolean,
): TestComparison['open'] {
  const here = new Map(currentJobs(head).map((job) => [job.name, job]));
  const isLost = (other: Job): boolean => {
    const own = here.get(other.name);
    if (own !== undefined && own.conclusion !== 'success') return !measuresNothing(own);
    return own === undefined || skipsMore(own, other);
  };
  const failed = currentJobs(head).some(
    (job) => job.conclusion !== 'success' && job.conclusion !== 'skipped' && !measuresNothing(job),
  );
  const ran = currentJobs(base).filter(({ conclusion }) => conclusion === 'success');
  return failed || ran.some(isLost) ? 'jobs' : undefined;
}

/** Steps of passed jobs that the Evidence has left out passed. */
function skipsMore(own: Job, other: Job): boolean {
  const skipped = (job: Job): Set<string> =>
    new Set(job.steps.filter(({ conclusion }) => conclusion === 'skipped').map(({ name }) => name));
  const before = skipped(other);
  const knew = new Set(other.steps.map(({ name }) => name));
  return [...skipped(own)].some(
    (name) => !before.has(name) && (knew.has(name) || (other.stepsDropped ?? 0) > 0),
  );
}
