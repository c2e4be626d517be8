import type { ChangedFile } from './change.ts';
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
 * Evidence without what jobs printed and the diff shows: no lines of logs or code, no messages of results, and of annotations
 * only those of the runner, which tell that a job hides a failure. For a commit that GitHub refused because it saw a secret
 * in it.
 */
export function withoutExcerpts(evidence: Evidence): Evidence {
  const runs = evidence.runs.map((run) => ({ ...run, jobs: run.jobs.map(withoutWords) }));
  const text =
    'Lines of logs and of the diff, annotations, and messages of tests and analyses are left out: GitHub saw a secret in the commit and refused it.';
  const results = withoutMessages(evidence.results);
  const changes = { ...evidence.changes, files: evidence.changes.files.map(withoutLines) };
  return { ...evidence, runs, results, changes, gaps: [...evidence.gaps, { about: 'logs', text }] };
}

function withoutWords({ excerpt: _, annotations, ...job }: Job): Job {
  if (annotations === undefined) return job;
  const kept = annotations.filter(isExitCode);
  const dropped = (job.annotationsDropped ?? 0) + annotations.length - kept.length;
  return { ...job, annotations: kept, ...(dropped > 0 && { annotationsDropped: dropped }) };
}

const LEFT_OUT = 'left out';

/** What was found in the lines of a file stays, and not the lines. */
function withoutLines({ tests, testQuestions, specialCases, ...file }: ChangedFile): ChangedFile {
  const { assertions, ...rest } = tests ?? {};
  const mute = (text: string): string => (text === '' ? '' : LEFT_OUT);
  return {
    ...file,
    ...(tests && {
      tests: {
        ...rest,
        ...(assertions && {
          assertions: {
            ...assertions,
            changes: assertions.changes.map(({ before, after, ...change }) => ({
              ...change,
              before: mute(before),
              after: mute(after),
            })),
          },
        }),
      },
    }),
    ...(testQuestions && {
      testQuestions: {
        ...testQuestions,
        lines: testQuestions.lines.map(({ tool }) => ({ tool, by: LEFT_OUT })),
      },
    }),
    ...(specialCases && { specialCases: specialCases.map(() => LEFT_OUT) }),
  };
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
