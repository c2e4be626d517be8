import type { Evidence } from '../../evidence/evidence.ts';
import type { JobDefinition, StepDefinition } from '../../evidence/workflow.ts';
import { code, say } from '../../text/prose.ts';
import { hidesFailures } from '../../workflow/soft-fail.ts';
import { matchSteps, titleText } from '../../workflow/steps.ts';
import type { JudgedJob } from '../rows.ts';
import { configGates } from './config-gates.ts';
import { gatesOfStep, type SetGate } from './coverage-gates.ts';

/** The coverage gates of the configuration, of the commands in the head's workflow files, and of the tools' own files. */
export function setGates(evidence: Evidence, jobs: JudgedJob[]): SetGate[] {
  return [
    ...configured(evidence),
    ...evidence.workflows.flatMap((file) => gatesOfFile(file, jobs)),
    ...configGates(evidence, jobs),
  ];
}

function configured({ config }: Evidence): SetGate[] {
  const minimum = config.coverage?.minimum;
  if (minimum === undefined) return [];
  return [
    {
      gate: { metric: 'lines', minimum },
      path: null,
      where: ['the configuration'],
      decides: true,
      passed: false,
      masked: false,
    },
  ];
}

function gatesOfFile({ path, head }: Evidence['workflows'][number], jobs: JudgedJob[]): SetGate[] {
  return (head?.jobs ?? []).flatMap((job) =>
    job.steps.flatMap((step) =>
      gatesOfStep(head, job, step).map((gate) => ({
        gate,
        path,
        where: say`${head?.name ?? path} › ${job.name ?? job.id} › ${code(titleText(step))}`,
        decides: true,
        ...endings(jobs, path, job, step),
      })),
    ),
  );
}

/** How the step with the gate ended in the jobs that ran it. */
function endings(jobs: JudgedJob[], path: string, defined: JobDefinition, gate: StepDefinition) {
  const own = jobs.filter(({ run, definition }) => run.path === path && definition?.id === defined.id);
  return {
    passed: !hidesFailures(gate) && own.some((judged) => hasPassed(judged, gate)),
    masked: own.some((judged) => judged.masked.some(({ step }) => step === nameIn(judged, gate))),
  };
}

function hasPassed(judged: JudgedJob, gate: StepDefinition): boolean {
  const { job } = judged;
  if (job.conclusion !== 'success') return false;
  const index = indexIn(judged, gate);
  // Steps that are left out of the Evidence for its size succeeded.
  return index === -1 ? (job.stepsDropped ?? 0) > 0 : job.steps[index]!.conclusion === undefined;
}

const nameIn = (judged: JudgedJob, gate: StepDefinition): string | undefined =>
  judged.job.steps[indexIn(judged, gate)]?.name;

function indexIn({ job, definition }: JudgedJob, gate: StepDefinition): number {
  return matchSteps(job.steps, definition?.steps ?? []).findIndex((step) => step?.run === gate.run);
}
