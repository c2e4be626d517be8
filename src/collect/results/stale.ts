import type { Job } from '../../evidence/run.ts';
import { classifyStep, type StepKind } from '../../workflow/classify-step.ts';
import { jobHistories } from '../../workflow/jobs.ts';

interface Uploaded {
  name: string;
  createdAt: string | null;
}

/**
 * Which artifacts of a run may tell of jobs that have run again since. GitHub keeps an artifact with its run and names
 * neither attempt nor job. One that is older than the newest attempt stands when it was uploaded while jobs ran that did
 * not run again, and none that did could have uploaded it; of one name the newest stands.
 *
 * @param startedAt when the newest attempt started; null: not known, and nothing is stale.
 * @param jobs the run's jobs of all attempts
 */
export function staleAmong<T extends Uploaded>(
  artifacts: readonly T[],
  startedAt: string | null,
  jobs: Job[],
): ReadonlySet<T> {
  const old = artifacts.filter((artifact) => isOld(artifact, startedAt));
  const stale = old.filter(
    ({ createdAt, name }) =>
      artifacts.some((other) => other.name === name && (other.createdAt ?? '') > createdAt!) ||
      !isOfStandingJob(createdAt!, jobs),
  );
  return new Set(stale);
}

/** Whether an artifact is older than the newest attempt of its run. */
export const isOld = ({ createdAt }: Uploaded, startedAt: string | null): boolean =>
  createdAt !== null && startedAt !== null && createdAt < startedAt;

function isOfStandingJob(at: string, jobs: Job[]): boolean {
  const histories = jobHistories({ jobs });
  // A job that an attempt took over as it was keeps its times.
  const replaced = histories.flatMap(({ job, earlier }) =>
    earlier.filter(({ startedAt }) => startedAt !== job.startedAt),
  );
  return (
    histories.some(({ job }) => job.completedAt !== null && mayHaveRun(job, at)) &&
    !replaced.some((job) => mayHaveRun(job, at) && mayUpload(job))
  );
}

/** Times are whole seconds: the first and the last of a job count. */
const mayHaveRun = ({ conclusion, startedAt, completedAt }: Job, at: string): boolean =>
  conclusion !== 'skipped' && (startedAt ?? at) <= at && at <= (completedAt ?? at);

const UPLOADS_NOTHING: readonly StepKind[] = ['set-up', 'lint', 'format', 'types'];

/** Only a job all of whose steps are known not to is told from one that uploads. */
function mayUpload({ steps }: Job): boolean {
  const ran = steps.filter(({ conclusion }) => conclusion !== 'skipped');
  return ran.length === 0 || ran.some(({ name }) => !UPLOADS_NOTHING.includes(classifyStep(name)));
}
