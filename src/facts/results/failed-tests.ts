import type { Evidence } from '../../evidence/evidence.ts';
import type { Run } from '../../evidence/run.ts';
import type { StepDefinition } from '../../evidence/workflow.ts';
import { isFailure } from '../../workflow/marks.ts';
import { softFail } from '../../workflow/soft-fail.ts';
import { matchSteps } from '../../workflow/steps.ts';
import { failsInLogOnBase, failsTestOnBase } from '../checks/base.ts';
import type { KindedStep } from '../checks/kinded-steps.ts';
import { failedKind } from '../failures/failing-tests.ts';
import type { JudgedJob } from '../rows.ts';
import type { Weakening } from '../weakenings/weakening.ts';
import { mayTest } from '../workflows/kinds.ts';
import { type LoggedTests, loggedTests } from './log-reports.ts';
import { isGreen } from './result-files.ts';
import { failedCases, type Report, type ReportedCase, type ReportedCases, testId } from './test-reports.ts';

/** The evidence of a head, its current jobs, what their steps do, and how the change weakens the gates. */
export interface TestsWorld {
  evidence: Evidence;
  jobs: JudgedJob[];
  steps: KindedStep[];
  weakenings: readonly Pick<Weakening, 'kind'>[];
}

/** Tests that failed although what ran them passed, and of which nothing else tells. */
export type FailedTests = FailedInReports | FailedInLog;

export interface FailedInReports {
  from: 'report';
  run: Run;
  /** Workflow, and job where only one can have made the report. */
  where: string;
  /** Those that the base branch's last run does not report as failed. */
  fresh: ReportedCases;
  known: ReportedCase[];
}

export interface FailedInLog {
  from: 'log';
  log: LoggedTests;
  judged: JudgedJob;
  /** Those that failed or could not be run to their end. */
  failed: number;
  /** What hides the failure in the step's own script; null: nothing that can be seen there. */
  idiom: string | null;
  /** The log of the base branch's last run has as many. */
  known: boolean;
}

/** Tests that failed and of which no failed job tells: by reports first, by logs where a run has none. */
export function failedTests(world: TestsWorld, reports: Report[]): FailedTests[] {
  return [...failedInReports(world, reports), ...failedInLogs(world)];
}

/** Of runs that succeeded; not where a job failed or hid a failure that the tests may have caused. */
function failedInReports(world: TestsWorld, reports: Report[]): FailedInReports[] {
  const { evidence, jobs } = world;
  const isKnown = ({ failure, report }: ReportedCase): boolean =>
    failsTestOnBase(evidence.baseline, report.run.workflowId, testId(failure));
  return evidence.runs
    .filter((run) => isGreen(run) && !jobs.some((job) => job.run.id === run.id && tellsOfTests(job)))
    .map((run) => {
      const { cases, unnamed } = failedCases(reports.filter((report) => report.run.id === run.id));
      const fresh = { cases: cases.filter((one) => !isKnown(one)), unnamed };
      return { from: 'report', run, where: whereTestsRan(run, world), fresh, known: cases.filter(isKnown) };
    });
}

/** A job that does not decide failed, or hid a failure; not where it cannot have been the tests. */
const tellsOfTests = (job: JudgedJob): boolean =>
  (isFailure(job.row.mark) && mayTest(failedKind(job))) || hidesTests(job);

const hidesTests = ({ masked, row }: JudgedJob): boolean =>
  masked.some(({ step }) => step === null) ||
  row.steps.some(({ mark, kind }) => mark === 'masked' && mayTest(kind));

function whereTestsRan({ id, workflow }: Run, { jobs, steps }: TestsWorld): string {
  const own = jobs.filter(({ run }) => run.id === id);
  const ids = new Set(own.map(({ row }) => row.id));
  const testing = new Set(
    steps.flatMap(({ kind, mark, jobId }) =>
      ids.has(jobId) && kind === 'tests' && mark !== 'skipped' ? [jobId] : [],
    ),
  );
  const [only] = own.filter(({ row }) => testing.has(row.id) || own.length === 1);
  return only === undefined || testing.size > 1 ? workflow : `${workflow} › ${only.row.name}`;
}

/**
 * Of jobs that passed; not where a masked failure of the job is told already, nor where the script or a later step looks
 * at what became of it.
 */
function failedInLogs({ evidence, jobs }: TestsWorld): FailedInLog[] {
  return loggedTests(evidence).flatMap((log): FailedInLog[] => {
    const { totals, result, run } = log;
    const failed = totals.failed + totals.errored;
    const judged = jobs.find(({ row }) => row.id === result.jobId);
    if (failed === 0 || judged === undefined || judged.row.mark !== 'success' || hidesTests(judged))
      return [];
    const definition = testDefinition(judged, result.step);
    if (definition !== null && isHandled(definition, judged)) return [];
    const known = failsInLogOnBase(evidence.baseline, run.workflowId, result, failed);
    return [{ from: 'log', log, judged, failed, idiom: idiomOf(definition), known }];
  });
}

/** The definition of a step that a log names: of several of the name, of one that tests. */
function testDefinition({ job, row, definition }: JudgedJob, step: string | null): StepDefinition | null {
  const named = row.steps.flatMap(({ name, kind }, index) => (name === step ? [{ kind, index }] : []));
  const meant =
    named.find(({ kind }) => kind === 'tests') ?? named.find(({ kind }) => mayTest(kind)) ?? named[0];
  return meant === undefined ? null : (matchSteps(job.steps, definition?.steps ?? [])[meant.index] ?? null);
}

/** What `continue-on-error` hides leaves its own trace. */
function idiomOf(definition: StepDefinition | null): string | null {
  return definition === null || definition.continueOnError !== undefined ? null : softFail(definition);
}

/** Where the script keeps the outcome for later steps, or the file that it writes is read by one. */
function isHandled(definition: StepDefinition, { definition: job }: JudgedJob): boolean {
  const { run = '' } = definition;
  if (/\bGITHUB_(?:OUTPUT|ENV)\b/.test(run)) return true;
  const steps = job?.steps ?? [];
  const later = steps.slice(steps.indexOf(definition) + 1).map((step) => step.run ?? '');
  return filesWritten(run).some((file) => later.some((script) => script.includes(file)));
}

/** `pytest | tee out.txt`, `pytest > out.txt` → `out.txt`. */
const filesWritten = (script: string): string[] =>
  [...script.matchAll(/(?:\btee (?:-a )?|> ?)([\w./-]{3,200})/g)].map(([, file = '']) => file);
