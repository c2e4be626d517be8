import type { Evidence } from './evidence.ts';
import type { Results } from './results.ts';
import { isExitCode, type Job } from './run.ts';

/** The fewest of some lines of a log that say the same of its failure. */
export type EssentialLines = (lines: string[]) => string[];

/** A job whose excerpt has only the lines that judging its failure needs; without such, none. */
export function withEssentialLines(job: Job, essential: EssentialLines): Job {
  const { excerpt, ...rest } = job;
  if (excerpt === undefined) return job;
  const lines = essential(excerpt.lines);
  if (lines.length === excerpt.lines.length) return job;
  return { ...rest, ...(lines.length > 0 && { excerpt: { ...excerpt, lines } }), excerptCut: true };
}

/**
 * Evidence without what jobs printed: no lines of logs, no messages of results, and of annotations only those of the
 * runner, which tell that a job hides a failure. For a commit that GitHub refused because it saw a secret in it.
 */
export function withoutExcerpts(evidence: Evidence): Evidence {
  const runs = evidence.runs.map((run) => ({ ...run, jobs: run.jobs.map(withoutWords) }));
  const text =
    'Lines of logs, annotations, and messages of tests and analyses are left out: GitHub saw a secret in the commit and refused it.';
  const results = withoutMessages(evidence.results);
  return { ...evidence, runs, results, gaps: [...evidence.gaps, { about: 'logs', text }] };
}

function withoutWords({ excerpt: _, annotations, ...job }: Job): Job {
  if (annotations === undefined) return job;
  const kept = annotations.filter(isExitCode);
  const dropped = (job.annotationsDropped ?? 0) + annotations.length - kept.length;
  return { ...job, annotations: kept, ...(dropped > 0 && { annotationsDropped: dropped }) };
}

function withoutMessages(results: Results): Results {
  const { tests, analyses } = results;
  const mute = <T extends object, M>(list: T[], message: M) => list.map((one) => ({ ...one, message }));
  return {
    ...results,
    tests: tests.map((one) => ({ ...one, failures: mute(one.failures, null) })),
    analyses: analyses.map((one) => ({ ...one, findings: mute(one.findings, '') })),
  };
}
