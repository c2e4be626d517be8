import type { Evidence } from '../../evidence/evidence.ts';
import type { Job, Run, Step } from '../../evidence/run.ts';
import type { JobDefinition, StepDefinition } from '../../evidence/workflow.ts';
import { onceForBoth } from '../../text/once.ts';
import type { StepKind } from '../../tools/tool.ts';
import { isOfBase, type Tree, treesOf } from '../../workflow/of-base.ts';
import { isRunnerStep } from '../../workflow/runner-steps.ts';
import { matchSteps } from '../../workflow/steps.ts';
import { kindOfJob, kindOfStep, mayTest } from './kinds.ts';
import { type RunsTests, runsTests } from './runs-tests.ts';

/** A step that ran, as far as it may say how many tests there are. */
interface KnownStep {
  /** Null: the runner's own, or it did not run, or works on the base. */
  kind: StepKind | null;
  runsTests: RunsTests;
  /** It also runs tests of the base, so that its numbers are not the head's. */
  isMixed: boolean;
}

/**
 * The steps of a job that may say how many tests ran or what is covered, by their places: those that run tests or report
 * coverage; in a job that is for tests by its name alone every step that may run some. Tests of the base that run for a
 * comparison are not the head's. An empty list: nothing is known of its steps. Null: it runs no tests.
 */
export function stepsWithResults(
  evidence: Evidence,
  run: Run,
  job: Job,
  definition: JobDefinition | null,
): number[] | null {
  const steps = knownSteps(evidence, run, job, definition);
  const some = (isMeant: (kind: StepKind) => boolean) =>
    steps.flatMap(({ kind, isMixed }, index) => (kind !== null && !isMixed && isMeant(kind) ? [index] : []));
  if (steps.some(({ kind }) => kind === 'tests')) {
    const isTold = ({ kind, runsTests }: KnownStep): boolean =>
      kind === 'tests' || kind === 'coverage' || (kind !== null && mayTest(kind) && runsTests !== 'no');
    return steps.flatMap((step, index) => (isTold(step) && !step.isMixed ? [index] : []));
  }
  const others = steps.flatMap(({ kind, runsTests, isMixed }, index) =>
    kind !== null && !isMixed && runsTests !== 'no' && (runsTests === 'surely' || mayTest(kind))
      ? [index]
      : [],
  );
  if (others.length > 0) return others;
  if (kindOfJob(evidence, placeOf(run, job)) !== 'tests') return null;
  return job.steps.length === 0 ? [] : nullIfEmpty(some(mayTest));
}

/** Whether a job has a step that is for tests, or is for tests by its name. */
export function isForTests(
  evidence: Evidence,
  run: Run,
  job: Job,
  definition: JobDefinition | null,
): boolean {
  const steps = knownSteps(evidence, run, job, definition);
  if (steps.some(({ kind, runsTests }) => kind !== null && (kind === 'tests' || runsTests === 'surely')))
    return true;
  return (
    steps.every(({ runsTests }) => runsTests === 'no') && kindOfJob(evidence, placeOf(run, job)) === 'tests'
  );
}

/** Those of them that run tests for certain: where one says nothing of them, nobody knows how many there are. */
export function testSteps(
  evidence: Evidence,
  run: Run,
  job: Job,
  definition: JobDefinition | null,
): number[] {
  return knownSteps(evidence, run, job, definition).flatMap(({ kind, runsTests }, index) =>
    kind === 'tests' && runsTests === 'surely' ? [index] : [],
  );
}

const CHECKS: readonly StepKind[] = ['security', 'lint', 'types', 'format'];

/** The steps of a job that look for mistakes without running the code, by their places. */
export function checkingSteps(
  evidence: Evidence,
  run: Run,
  job: Job,
  definition: JobDefinition | null,
): number[] {
  return knownSteps(evidence, run, job, definition).flatMap(({ kind }, index) =>
    kind !== null && CHECKS.includes(kind) ? [index] : [],
  );
}

/** What the steps of a job look for without running the code; security first. Empty: nothing. */
export function checksOf(
  evidence: Evidence,
  run: Run,
  job: Job,
  definition: JobDefinition | null,
): readonly StepKind[] {
  const kinds = new Set(knownSteps(evidence, run, job, definition).map(({ kind }) => kind));
  return CHECKS.filter((kind) => kinds.has(kind));
}

const placeOf = ({ workflow }: Run, { name }: Job): { job: string; path: string } => ({
  job: name,
  path: `${workflow} / ${name}`,
});

const nullIfEmpty = (places: number[]): number[] | null => (places.length === 0 ? null : places);

function knownSteps(evidence: Evidence, run: Run, job: Job, definition: JobDefinition | null): KnownStep[] {
  const known = stepsByDefinition(evidence, job);
  const steps = known.get(definition) ?? readSteps(evidence, run, job, definition);
  known.set(definition, steps);
  return steps;
}

/** Each question about a job looks at them. */
const stepsByDefinition = onceForBoth(
  (_evidence: Evidence, _job: Job) => new Map<JobDefinition | null, KnownStep[]>(),
);

function readSteps(evidence: Evidence, run: Run, job: Job, definition: JobDefinition | null): KnownStep[] {
  const place = placeOf(run, job);
  const names = job.steps.map(({ name }) => name);
  const defined = matchSteps(job.steps, definition?.steps ?? []);
  // What was merged is the base's own.
  const trees = evidence.head.postMerge ? null : treesOf(definition?.steps ?? []);
  return job.steps.map((step, index): KnownStep => {
    const own = defined[index] ?? null;
    const tree = trees === null ? 'head' : treeOf(step, own, trees);
    const isIdle = step.conclusion === 'skipped' || isRunnerStep(step.name, names) || tree === 'base';
    return {
      kind: isIdle ? null : kindOfStep(evidence, place, step.name, own),
      runsTests: runsTests(step.name, own),
      isMixed: tree === 'both',
    };
  });
}

function treeOf(
  { name }: Step,
  definition: StepDefinition | null,
  trees: ReadonlyMap<StepDefinition, Tree>,
): Tree {
  if (isOfBase(name)) return 'base';
  return (definition && trees.get(definition)) ?? 'head';
}
