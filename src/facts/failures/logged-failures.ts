import type { StepDefinition } from '../../evidence/workflow.ts';
import { softFail } from '../../workflow/soft-fail.ts';
import { matchSteps } from '../../workflow/steps.ts';
import { failsInLogOnBase } from '../checks/base.ts';
import type { JudgedJob } from '../checks/judged-job.ts';
import type { Judged } from '../facts.ts';
import { type LoggedTests, loggedTests } from '../results/log-reports.ts';
import { mayTest } from './failing-tests.ts';

/** Tests that failed by the log of a job that passed. */
export interface LoggedFailure {
  report: LoggedTests;
  judged: JudgedJob;
  /** Those that failed or could not be run to their end. */
  failed: number;
  /** What hides the failure in the step's own script; null: nothing that can be seen there. */
  idiom: string | null;
  /** The log of the base branch's last run has as many. */
  known: boolean;
}

/**
 * The failures that logs of passed jobs tell and nothing else does. Not where a masked failure of the job is told
 * already, nor where the script or a later step looks at what became of it.
 */
export function loggedFailures({ evidence, jobs }: Judged): LoggedFailure[] {
  return loggedTests(evidence).flatMap((report): LoggedFailure[] => {
    const { totals, result, run } = report;
    const failed = totals.failed + totals.errored;
    const judged = jobs.find(({ row }) => row.id === result.jobId);
    if (failed === 0 || judged === undefined || judged.row.mark !== 'success' || isTold(judged)) return [];
    const index = judged.job.steps.findIndex(({ name }) => name === result.step);
    const definition = matchSteps(judged.job.steps, judged.definition?.steps ?? [])[index] ?? null;
    if (definition !== null && isHandled(definition, judged)) return [];
    const known = failsInLogOnBase(evidence.baseline, run.workflowId, result, failed);
    return [{ report, judged, failed, idiom: idiomOf(definition), known }];
  });
}

const isTold = ({ masked, row }: JudgedJob): boolean =>
  masked.some(
    ({ step }) => step === null || mayTest(row.steps.find(({ name }) => name === step)?.kind ?? 'other'),
  );

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
