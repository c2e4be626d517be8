import type { Run } from '../evidence/run.ts';
import { countedRuns } from '../judge/workflow/jobs.ts';
import { type EarlyListing, listEarly } from './change/listing.ts';
import type { Reading } from './reading/reading.ts';
import { readArtifacts, type SourceRun } from './results/artifacts.ts';
import { type ReadJobs, readJobsOf } from './runs/jobs.ts';
import type { Subject } from './runs/subject.ts';

/** What the runs alone lead to, on its way while the rest is found out. */
export interface Begun {
  jobs: Promise<ReadJobs>;
  artifacts: ReturnType<typeof readArtifacts>;
  early: EarlyListing | null;
}

/** Begins to read jobs, artifacts, and the files of the pull request that the runs name. */
export function begin(reading: Reading, subject: Subject): Begun {
  const { github, context, gaps } = reading;
  const jobs = readJobsOf(github, context, subject.runs, gaps);
  const counted = countedRuns(subject.runs.map(({ run }) => run));
  const artifacts = readArtifacts(reading, counted.map(withJobs(jobs)));
  // They are waited for later: until then a failure is not to end the process.
  for (const begun of [jobs, artifacts]) begun.catch(() => null);
  return { jobs, artifacts, early: listEarly(reading, subject) };
}

/** The jobs of a run are on their way; those of a run that could not be read are none. */
const withJobs =
  (reading: Promise<ReadJobs>) =>
  (run: Run): SourceRun => ({
    ...run,
    readJobs: async () => (await reading).runs.find(({ id }) => id === run.id)?.jobs ?? [],
  });
