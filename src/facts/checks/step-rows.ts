import type { Evidence } from '../../evidence/evidence.ts';
import type { Job, Step } from '../../evidence/run.ts';
import type { JobDefinition, StepDefinition } from '../../evidence/workflow.ts';
import { code, type Prose, say } from '../../text/prose.ts';
import { bare } from '../../workflow/expression.ts';
import { markOf } from '../../workflow/jobs.ts';
import { isStoppedBy, type Outcomes, runsAnyway } from '../../workflow/outcomes.ts';
import { isRunnerStep } from '../../workflow/runner-steps.ts';
import { softFail } from '../../workflow/soft-fail.ts';
import { matchSteps } from '../../workflow/steps.ts';
import type { Requiredness, StepRow } from '../rows.ts';
import { kindOfStep } from '../workflows/kinds.ts';
import { purposeOfStep } from '../workflows/purpose.ts';
import { withoutLeg } from './check-index.ts';

/** What the rows of a job's steps are made from. */
export interface StepContext {
  evidence: Evidence;
  job: Job;
  jobKey: string;
  required: Requiredness;
  definition: JobDefinition | null;
  /** The places of the steps whose failure was hidden. */
  masked: number[];
}

/** The rows of a job's steps, in the order in which they ran. */
export function stepRows(context: StepContext): StepRow[] {
  const { job, definition, jobKey, masked } = context;
  const definitions = matchSteps(job.steps, definition?.steps ?? []);
  const names = job.steps.map(({ name }) => name);
  const keyOf = uniqueKeys();
  return job.steps.map((step, index) => {
    const found = definitions[index] ?? null;
    const key = keyOf(`${jobKey} / ${step.name}`);
    const hidden = found === null ? null : softFail(found);
    return {
      key,
      name: step.name,
      kind: kindOfStep(context.evidence, { job: job.name, path: jobKey }, step.name, found),
      mark: masked.includes(index)
        ? 'masked'
        : markOf(step.status ?? 'completed', step.conclusion ?? 'success'),
      required: requiredStep(context.required, found, hidden),
      purpose: purposeOfStep(
        context.evidence,
        key,
        [jobKey, withoutLeg(jobKey)].map((job) => `${job} / ${step.name}`),
        found,
      ),
      note: masked.includes(index)
        ? say`failed, and ${code('continue-on-error')} hid it`
        : noteOf(job, index, found, hidden),
      seconds: step.seconds ?? null,
      byRunner: found === null && isRunnerStep(step.name, names),
    };
  });
}

/**
 * Whether a step is required, the first that fits: `always` for what only reports and runs whatever happens,
 * `informational` when its result is hidden, `yes` in a required job, `no` in another.
 */
function requiredStep(
  job: Requiredness,
  definition: StepDefinition | null,
  hidden: string | null,
): Requiredness {
  if (definition !== null && isAftermath(definition)) return 'always';
  if (hidden !== null) return 'informational';
  return job === 'yes' || job === 'unknown' ? job : 'no';
}

const REPORTING_ACTION =
  /(^|\/)(upload-[\w-]*artifact[\w-]*|upload-pages-artifact|upload-sarif|codecov-action|github-action-publish-[\w-]+|publish-unit-test-result-action[\w/-]*|test-reporter|junit-report-action|[\w-]*(slack|discord|teams|telegram|notif)[\w-]*|action-junit-report|test-summary[\w/-]*|sticky-pull-request-comment|[\w-]*coverage-comment[\w-]*)$/i;

/** Artifact uploads, summaries and notifications that run also after a failure. */
function isAftermath({ if: condition, uses, run }: StepDefinition): boolean {
  if (!runsAnyway(condition)) return false;
  if (uses !== undefined) return REPORTING_ACTION.test(uses.split('@')[0]!);
  return (
    run !== undefined && /GITHUB_STEP_SUMMARY|hooks\.slack\.com|discord(app)?\.com\/api\/webhooks/.test(run)
  );
}

function noteOf(
  job: Job,
  index: number,
  definition: StepDefinition | null,
  hidden: string | null,
): Prose | null {
  const step = job.steps[index]!;
  if (step.conclusion === 'skipped') return skipNote(job.steps.slice(0, index), definition);
  return hidden === null ? null : say`result hidden by ${code(hidden)}`;
}

/** What the status functions of a step say behind one that did not succeed. */
const outcomesOf = ({ conclusion }: Step): Outcomes =>
  conclusion === 'failure' ? { success: false, failure: true, cancelled: false } : { success: false };

/** A step is skipped by its own condition, or because an earlier one failed; unknown gives no note. */
function skipNote(before: Step[], definition: StepDefinition | null): Prose | null {
  const stopped = before.find(({ conclusion }) => conclusion === 'failure' || conclusion === 'cancelled');
  const condition = definition?.if;
  if (condition !== undefined && (stopped === undefined || !isStoppedBy(condition, outcomesOf(stopped)))) {
    return say`skipped: its condition ${code(bare(condition))} was not met`;
  }
  return stopped === undefined ? null : say`skipped: ${code(stopped.name)} did not succeed`;
}

/** Gives keys that stay unique: a second `a / b` becomes `a / b (2)`. */
export function uniqueKeys(): (key: string) => string {
  const counts = new Map<string, number>();
  return (key) => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? key : `${key} (${count})`;
  };
}
