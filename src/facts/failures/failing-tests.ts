import type { Run } from '../../evidence/run.ts';
import { groupedBy } from '../../text/grouped.ts';
import { onceFor } from '../../text/once.ts';
import { failureKindIn } from '../../tools/log-signs/failure-kinds.ts';
import type { StepKind } from '../../tools/tool.ts';
import { isFailure } from '../../workflow/marks.ts';
import { failedCases, type Report, type ReportedCases } from '../results/test-reports.ts';
import type { JudgedJob } from '../rows.ts';
import { mayTest } from '../workflows/kinds.ts';

/** What the failed step of a job does; without one, what the job is for. */
export function failedKind({ failedStepKind, row }: JudgedJob): StepKind {
  return failedStepKind ?? row.kind;
}

/**
 * The failed tests that the reports tell of a failed job. Reports belong to runs: of several jobs that tests may have
 * failed, a report is of the one whose name tells it from the others (`test (3.10)`, `results-3.10`), else of the first.
 *
 * @param all the jobs of the head
 * @param reports the test reports that speak of the change
 */
export function failingTests(judged: JudgedJob, all: JudgedJob[], reports: Report[]): ReportedCases {
  const jobs = jobsWithTests(all).get(judged.run) ?? [];
  if (!jobs.includes(judged)) return { cases: [], unnamed: 0 };
  const own = reports.filter(({ run }) => run.id === judged.run.id);
  return failedCases(own.filter((report) => (ownerOf(report, jobs) ?? jobs[0]) === judged));
}

/** Of each run the failed jobs whose failed step runs tests; when it has none, those of which nothing is known. */
const jobsWithTests = onceFor((jobs: JudgedJob[]): ReadonlyMap<Run, JudgedJob[]> => {
  const failed = jobs.filter(
    ({ row, infrastructure, passesOn }) =>
      isFailure(row.mark) && infrastructure === null && passesOn.length === 0,
  );
  const byRun: Map<Run, JudgedJob[]> = groupedBy(failed, ({ run }) => run);
  for (const [run, own] of byRun) {
    const tests = own.filter((job) => failedKind(job) === 'tests');
    byRun.set(run, tests.length > 0 ? tests : own.filter((job) => mayTest(failedKind(job))));
  }
  return byRun;
});

/** The one job all of whose own words stand in the names of artifact and file. */
function ownerOf({ result }: Report, jobs: JudgedJob[]): JudgedJob | undefined {
  const named = new Set(wordsOf(`${result.artifact} ${result.file}`));
  const fitting = jobs.filter((_, index) => {
    const own = ownWords(jobs)[index] ?? [];
    return own.length > 0 && own.every((word) => named.has(word));
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Of each job the words of its name that some other has not. */
const ownWords = onceFor((jobs: JudgedJob[]): string[][] => {
  const words = jobs.map(({ row }) => wordsOf(row.name));
  const [first = [], ...others] = words.map((own) => new Set(own));
  const common = new Set([...first].filter((word) => others.every((own) => own.has(word))));
  return words.map((own) => own.filter((word) => !common.has(word)));
});

const wordsOf = (name: string): string[] => name.toLowerCase().match(/[a-z\d]+(?:\.\d+)*/g) ?? [];

/** The class of a failure that the failed tests of the job tell; null without any. */
export function classOfTests({ cases, unnamed }: ReportedCases): string | null {
  if (cases.length + unnamed === 0) return null;
  if (cases.some(({ failure }) => failureKindIn([failure.message ?? '']) === 'contract'))
    return 'contract mismatch';
  const asserts = cases.some(
    ({ failure }) => failure.outcome === 'failed' && failureKindIn([failure.message ?? '']) === 'assertion',
  );
  return asserts ? 'correctness bug' : 'test failure';
}
