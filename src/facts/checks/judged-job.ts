import type { Evidence } from '../../evidence/evidence.ts';
import type { Job, Run, Step } from '../../evidence/run.ts';
import type { JobDefinition, StepDefinition } from '../../evidence/workflow.ts';
import { matchJob } from '../../workflow/definition.ts';
import { isFailure, type Mark } from '../../workflow/marks.ts';
import { matchSteps } from '../../workflow/steps.ts';
import type { JobRow, JudgedJob, WorkflowRows } from '../rows.ts';
import { withPassedOn } from '../workflows/passed-on.ts';
import { failsElsewhere, failsOnBase } from './base.ts';
import { withoutLeg } from './check-index.ts';
import { infrastructure } from './infrastructure.ts';
import { maskedFailures } from './masked.ts';

/** All current jobs of the counted runs, in the inventory's order. */
export function judgedJobs(evidence: Evidence, workflows: WorkflowRows[]): JudgedJob[] {
  const runs = new Map(evidence.runs.map((run) => [run.id, run]));
  const facts = workflows.flatMap((workflow) => {
    const run = runs.get(workflow.runId);
    return run === undefined ? [] : jobsOf(evidence, workflow, run);
  });
  const passed = new Set(facts.filter(({ row }) => row.mark === 'success').map(checkName));
  const jobs = facts.map((fact): JudgedJob => {
    const judged = {
      ...fact,
      failFast: fact.row.mark === 'cancelled' && facts.some((other) => cancels(other, fact)),
      covered: fact.row.mark === 'cancelled' && passed.has(checkName(fact)),
    };
    const excuse = judged.covered ? null : infrastructure(evidence, judged);
    return { ...judged, infrastructure: excuse, passesOn: [] };
  });
  return withPassedOn(evidence, jobs);
}

type Fact = Omit<JudgedJob, 'failFast' | 'covered' | 'infrastructure' | 'passesOn'>;

function jobsOf(evidence: Evidence, workflow: WorkflowRows, run: Run): Fact[] {
  const jobs = new Map(run.jobs.map((job) => [job.id, job]));
  return workflow.jobs.flatMap((row) => {
    const job = jobs.get(row.id);
    return job === undefined ? [] : [toFact(evidence, workflow, run, row, job)];
  });
}

function toFact(evidence: Evidence, workflow: WorkflowRows, run: Run, row: JobRow, job: Job): Fact {
  const definition = matchJob(evidence, run, job.name)?.job ?? null;
  const failed = isFailure(row.mark) ? firstFailed(job.steps, row.mark) : null;
  const step = failed?.name ?? null;
  return {
    row,
    workflow,
    run,
    job,
    definition,
    failedStep: step,
    failedStepKind: failed === null ? null : row.steps[job.steps.indexOf(failed)]!.kind,
    failedDefinition: failed === null ? null : definitionOf(failed, job, definition),
    onBase: isFailure(row.mark) ? failsOnBase(evidence.baseline, run.workflowId, job.name, step) : null,
    elsewhere: isFailure(row.mark) ? failsElsewhere(evidence.baseline, run.workflowId, job.name, step) : null,
    masked: maskedFailures(evidence, run, row, job, definition),
  };
}

/** Of a job that reached its time limit, the step that ran then: GitHub calls it cancelled. */
function firstFailed(steps: Step[], mark: Mark): Step | null {
  const endings = mark === 'timed_out' ? ['failure', 'timed_out', 'cancelled'] : ['failure', 'timed_out'];
  return steps.find(({ conclusion }) => conclusion !== undefined && endings.includes(conclusion)) ?? null;
}

function definitionOf(step: Step, job: Job, definition: JobDefinition | null): StepDefinition | null {
  if (definition === null) return null;
  return matchSteps(job.steps, definition.steps)[job.steps.indexOf(step)] ?? null;
}

const checkName = ({ run, row }: Fact): string => `${run.workflowId}\n${row.name}`;

/** A failed leg cancels the others of its matrix, unless `fail-fast: false`. */
function cancels(other: Fact, leg: Fact): boolean {
  const sameMatrix =
    other.run.id === leg.run.id &&
    (leg.definition === null
      ? withoutLeg(other.row.name) === withoutLeg(leg.row.name)
      : other.definition?.id === leg.definition.id && leg.definition.matrix !== undefined);
  return other !== leg && sameMatrix && isFailure(other.row.mark) && leg.definition?.failFast !== false;
}
