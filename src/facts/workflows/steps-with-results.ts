import type { Evidence } from '../../evidence/evidence.ts';
import type { Job, Run, Step } from '../../evidence/run.ts';
import type { JobDefinition } from '../../evidence/workflow.ts';
import type { StepKind } from '../../tools/tool.ts';
import { isRunnerStep } from '../../workflow/runner-steps.ts';
import { matchSteps } from '../../workflow/steps.ts';
import { kindOfJob, kindOfStep, mayTest } from './kinds.ts';

/**
 * The steps of a job that may say how many tests ran or what is covered, by their places: those that run tests or report
 * coverage; in a job that is for tests by its name alone every step that may run some. An empty list: nothing is known
 * of its steps. Null: it runs no tests.
 */
export function stepsWithResults(
  evidence: Evidence,
  run: Run,
  job: Job,
  definition: JobDefinition | null,
): number[] | null {
  const place = { job: job.name, path: `${run.workflow} / ${job.name}` };
  const kinds = kindsOf(evidence, place, job.steps, definition);
  const some = (isMeant: (kind: StepKind) => boolean) =>
    kinds.flatMap((kind, index) => (kind !== null && isMeant(kind) ? [index] : []));
  if (kinds.includes('tests')) return some((kind) => kind === 'tests' || kind === 'coverage');
  if (kindOfJob(evidence, place) !== 'tests') return null;
  return job.steps.length === 0 ? [] : nullIfEmpty(some(mayTest));
}

const nullIfEmpty = (places: number[]): number[] | null => (places.length === 0 ? null : places);

/** Null: the runner's own, or it did not run. */
function kindsOf(
  evidence: Evidence,
  place: { job: string; path: string },
  steps: Step[],
  definition: JobDefinition | null,
): (StepKind | null)[] {
  const names = steps.map(({ name }) => name);
  const defined = matchSteps(steps, definition?.steps ?? []);
  return steps.map(({ name, conclusion }, index) =>
    conclusion === 'skipped' || isRunnerStep(name, names)
      ? null
      : kindOfStep(evidence, place, name, defined[index] ?? null),
  );
}
