import type { Run } from '../evidence/run.ts';
import { countedRuns } from '../workflow/jobs.ts';
import { Claim, FIRST_DOWNLOADS, KEPT_FOR_FAILURES, MOST_ARTIFACT_LISTS, OVER_BUDGET } from './budget.ts';
import { type EarlyListing, listEarly } from './change/listing.ts';
import type { Gaps } from './reading/gaps.ts';
import type { Reading } from './reading/reading.ts';
import { ARTIFACT_LIMITS } from './results/artifact-choice.ts';
import { readArtifacts, type SourceRun } from './results/artifacts.ts';
import { byUrgency } from './runs/job-choice.ts';
import { type ReadJobs, readJobsOf } from './runs/jobs.ts';
import type { Subject } from './runs/subject.ts';

/** What the runs alone lead to, on its way while the rest is found out. */
export interface Begun {
  jobs: Promise<ReadJobs>;
  artifacts: ReturnType<typeof readArtifacts>;
  /** The artifacts that are downloaded once it is known what else is to be read. */
  downloads: Claim;
  early: EarlyListing | null;
}

/** Begins to read jobs, artifacts, and the files of the pull request that the runs name. */
export function begin(reading: Reading, subject: Subject): Begun {
  const { github, context, gaps } = reading;
  const jobs = readJobsOf(github, context, subject.runs, gaps);
  const counted = countedRuns(subject.runs.map(({ run }) => run)).sort(byUrgency);
  const downloads = new Claim();
  const artifacts = readArtifacts(reading, counted.map(withJobs(jobs)), {
    ...ARTIFACT_LIMITS,
    claim: downloads,
  });
  // They are waited for later: until then a failure is not to end the process.
  for (const begun of [jobs, artifacts]) begun.catch(() => null);
  tellUnlisted(subject, gaps);
  return { jobs, artifacts, downloads, early: listEarly(reading, subject) };
}

/** GitHub lists the newest runs first: of a workflow that is not among them nobody knows. */
function tellUnlisted({ listed, unlisted }: Subject, gaps: Gaps): void {
  if (unlisted > 0)
    gaps.add(
      'runs',
      `Of ${listed + unlisted} runs of this commit the newest ${listed} were listed: ${OVER_BUDGET}.`,
    );
}

/**
 * Divides what is left of the budget, once it is known what grows with the repository: jobs, changed files and check runs.
 *
 * @param pages of changed files and of check runs
 */
export async function divide(
  { budget }: Reading,
  begun: Begun,
  subject: Subject,
  pages: number,
): Promise<void> {
  const { requests } = await begun.jobs;
  const runPages = Math.max(1, Math.ceil(subject.listed / 100));
  const wanted = await Promise.race([begun.downloads.wanted, begun.artifacts.then(() => 0)]);
  const first = Math.min(wanted, FIRST_DOWNLOADS);
  const lists = Math.min(subject.runs.length, MOST_ARTIFACT_LISTS);
  budget.spend(runPages + requests + lists + pages + first * 2);
  begun.downloads.answer(first + budget.grant(wanted - first, 2, KEPT_FOR_FAILURES));
}

/** The jobs of a run are on their way; those of a run that could not be read are none. */
const withJobs =
  (reading: Promise<ReadJobs>) =>
  (run: Run): SourceRun => ({
    ...run,
    readJobs: async () => (await reading).runs.find(({ id }) => id === run.id)?.jobs ?? [],
  });
