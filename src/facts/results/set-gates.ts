import type { Evidence } from '../../evidence/evidence.ts';
import type { JobDefinition, StepDefinition } from '../../evidence/workflow.ts';
import { code, say } from '../../text/prose.ts';
import { titleText } from '../../workflow/steps.ts';
import type { JudgedJob } from '../rows.ts';
import { configGates } from './config-gates.ts';
import { endingOf, gatesOfStep, type SetGate } from './coverage-gates.ts';

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
  const own = jobs.flatMap((judged) => {
    const { run, definition } = judged;
    if (run.path !== path || definition?.id !== defined.id) return [];
    // The run may have used another version of the file.
    const used = definition.steps.find((step) => step.run === gate.run);
    return used === undefined ? [] : [endingOf(judged, used)];
  });
  return { passed: own.some(({ passed }) => passed), masked: own.some(({ masked }) => masked) };
}
