import type { Evidence } from '../../evidence/evidence.ts';
import type { Job } from '../../evidence/run.ts';
import { matchJob } from '../../workflow/definition.ts';
import { currentJobs } from '../../workflow/jobs.ts';
import { withoutLeg } from '../checks/check-index.ts';
import { valuesOfLeg } from '../checks/shards.ts';
import type { CoverageReport } from '../results/coverage.ts';

/**
 * The jobs of a run that may have made a report: those that upload artifacts, and of several those that the artifact is named
 * after. Null: nobody knows, because no job of the run is known to upload any.
 */
export function makersOf(evidence: Evidence, { run, result }: CoverageReport): readonly number[] | null {
  const uploading = currentJobs(run).filter(({ name }) =>
    matchJob(evidence, run, name)?.job?.steps.some(({ uses = '' }) => /\/upload-artifact@/i.test(uses)),
  );
  if (uploading.length === 0) return null;
  const words = wordsOf(result.artifact);
  const named = uploading.filter((job) => namesOf(job).some((name) => isWithin(wordsOf(name), words)));
  return (named.length > 0 ? named : uploading).map(({ id }) => id);
}

/** A job, and the values of its leg. */
const namesOf = ({ name }: Job): string[] =>
  [withoutLeg(name), ...valuesOfLeg(name)].filter((each) => each !== '');

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^a-z\d.]+/)
    .filter((word) => word !== '');

const isWithin = (words: readonly string[], all: readonly string[]): boolean =>
  words.length > 0 && words.every((word) => all.includes(word));
