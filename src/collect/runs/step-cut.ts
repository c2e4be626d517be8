/**
 * Steps of one page of jobs that are read. GitHub has no limit of steps: it shows the first thousand of a job, and a matrix
 * makes 256 jobs.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idsteps
 * https://docs.github.com/en/actions/reference/limits
 */
export const MOST_STEPS_OF_PAGE = 5_000;

/** What a step says of itself. */
interface StepAnswer {
  status: string;
  conclusion: string | null;
}

/** How many steps of a job were cut. */
export interface StepsCut {
  /** They passed. */
  passed: number;
  /** They failed, were skipped, or are not finished. */
  others: number;
}

/**
 * The jobs of a page with at most so many steps together, each job with an equal share. Of a job that has more those stay
 * that failed or have not ended, then the skipped ones, and at least half a share of those that passed: whether a job did
 * anything, and what failed in it, can still be told. What was cut is noted in the job.
 */
export function cutSteps<T extends { steps?: StepAnswer[] }>(
  jobs: T[],
  most: number = MOST_STEPS_OF_PAGE,
): (T & { stepsCut?: StepsCut })[] {
  const total = jobs.reduce((sum, { steps = [] }) => sum + steps.length, 0);
  return total <= most ? jobs : jobs.map((job) => cutJob(job, Math.floor(most / jobs.length)));
}

function cutJob<T extends { steps?: StepAnswer[] }>(job: T, share: number): T & { stepsCut?: StepsCut } {
  const { steps = [] } = job;
  if (steps.length <= share) return job;
  const passed = steps.filter(hasPassed);
  const others = steps.filter((step) => !hasPassed(step)).sort((a, b) => rank(a) - rank(b));
  const ofPassed = passed.slice(0, Math.max(share - others.length, Math.floor(share / 2)));
  const ofOthers = others.slice(0, share - ofPassed.length);
  const kept = new Set([...ofPassed, ...ofOthers]);
  return {
    ...job,
    steps: steps.filter((step) => kept.has(step)),
    stepsCut: { passed: passed.length - ofPassed.length, others: others.length - ofOthers.length },
  };
}

const hasPassed = ({ status, conclusion }: StepAnswer): boolean =>
  status === 'completed' && conclusion === 'success';

function rank({ status, conclusion }: StepAnswer): number {
  if (status !== 'completed') return 1;
  return conclusion === 'skipped' ? 2 : 0;
}

/** The sentence that tells what was cut of a run's jobs; null: nothing was. */
export function toldCut(answers: readonly { stepsCut?: StepsCut }[], run: string): string | null {
  const cut = answers.flatMap(({ stepsCut }) => stepsCut ?? []);
  const count = cut.reduce((sum, { passed, others }) => sum + passed + others, 0);
  const others = cut.reduce((sum, one) => sum + one.others, 0);
  if (count === 0) return null;
  const told =
    others === 0 ? 'all of them passed' : `${others} of them failed, were skipped or had not ended`;
  const jobs = cut.length === 1 ? 'a job' : `${cut.length} jobs`;
  return `${count} steps of ${jobs} of ${run} were not read (${told}): Docket reads ${MOST_STEPS_OF_PAGE} steps of a hundred jobs at most.`;
}
