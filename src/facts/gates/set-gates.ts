import type { Evidence } from '../../evidence/evidence.ts';
import type { ConfigGate } from '../../evidence/gate.ts';
import type { JobDefinition, StepDefinition } from '../../evidence/workflow.ts';
import { code, type Prose, say } from '../../text/prose.ts';
import { allOf, known } from '../../tools/known.ts';
import { isJudgedByService } from '../../tools/settings/thresholds.ts';
import { commandsOf, coreOf, toolOf } from '../../workflow/command.ts';
import { hidesFailures } from '../../workflow/soft-fail.ts';
import { matchSteps, titleText } from '../../workflow/steps.ts';
import type { JudgedJob } from '../rows.ts';
import { type CoverageGate, gatesOfStep } from './command-gates.ts';

/** A coverage gate, and where it is set. */
export interface SetGate {
  gate: CoverageGate;
  /** The workflow file; null: the configuration or a rule, which speak of all runs. */
  path: string | null;
  /** The jobs that ran the step with the gate: it speaks of what they measured. Null: it speaks of all. */
  jobIds: readonly number[] | null;
  where: Prose;
  /** Whether it is known to speak of this commit's runs; else it is only told. */
  decides: boolean;
  /** The step with the gate passed, and nothing would have hidden its failure: the tool itself says that it holds. */
  passed: boolean;
  /** The step with the gate is known to have failed, and its job hid that. */
  masked: boolean;
}

/** The coverage gates of the configuration, of the commands in the head's workflow files, and of the tools' own files. */
export function setGates(evidence: Evidence, jobs: JudgedJob[]): SetGate[] {
  return [
    ...configured(evidence),
    ...ruled(evidence),
    ...evidence.workflows.flatMap((file) => gatesOfWorkflowFile(file, jobs)),
    ...gatesOfFiles(evidence, jobs),
  ];
}

function configured({ config }: Evidence): SetGate[] {
  const minimum = config.coverage?.minimum;
  if (minimum === undefined) return [];
  return [
    {
      gate: { metric: 'lines', minimum },
      path: null,
      jobIds: null,
      where: ['the configuration'],
      decides: true,
      passed: false,
      masked: false,
    },
  ];
}

/** What the rules of the base branch ask for; GitHub judges it itself, of lines. */
function ruled({ rules }: Evidence): SetGate[] {
  return (rules?.coverage ?? []).flatMap(({ minimum, source }) =>
    minimum === null
      ? []
      : [
          {
            gate: { metric: 'lines', minimum },
            path: null,
            jobIds: null,
            where: say`${source} of ${code(rules?.branch ?? '')}`,
            decides: true,
            passed: false,
            masked: false,
          },
        ],
  );
}

function gatesOfWorkflowFile({ path, head }: Evidence['workflows'][number], jobs: JudgedJob[]): SetGate[] {
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
  return {
    jobIds: own.filter(({ ran }) => ran).map(({ id }) => id),
    passed: own.some(({ passed }) => passed),
    masked: own.some(({ masked }) => masked),
  };
}

/**
 * The coverage gates of configuration files. Such a gate decides only where a step of this commit is known to have run
 * the tool that reads it; a tool behind a script of the repository is not seen.
 */
function gatesOfFiles({ gates = [] }: Evidence, jobs: JudgedJob[]): SetGate[] {
  return gates.flatMap(({ path, head }) =>
    head.flatMap((gate): SetGate[] => {
      const { metric, minimum } = gate;
      if (metric === 'functions' || metric === 'statements') return [];
      const ran = isJudgedByService(gate) ? [] : stepsThatRan(gate, jobs);
      const measured: CoverageGate = { metric, minimum };
      return [
        {
          gate: measured,
          path: ran[0]?.path ?? null,
          jobIds: ran.length === 0 ? null : ran.map(({ id }) => id),
          where: say`${code(path)} (${gate.where})`,
          decides: ran.length > 0,
          passed: ran.some(({ passed }) => passed),
          masked: ran.some(({ masked }) => masked),
        },
      ];
    }),
  );
}

/** How the steps ended that ran the tool of a gate, with the workflow file of each. */
function stepsThatRan(gate: ConfigGate, jobs: JudgedJob[]): (Ending & { path: string | null })[] {
  return jobs.flatMap((judged) =>
    (judged.definition?.steps ?? [])
      .filter((step) => runs(gate, step))
      .map((step) => ({ ...endingOf(judged, step), path: judged.run.path }))
      .filter(({ ran }) => ran),
  );
}

/** Files of the root are read by tools that run there. */
function runs(gate: ConfigGate, { run, workingDirectory }: StepDefinition): boolean {
  if (run === undefined || (workingDirectory !== undefined && workingDirectory !== '.')) return false;
  return commandsOf(run).some((words) => isRunBy(gate, words));
}

/** What tells whether a command makes a tool read a threshold. */
const READERS = known('readsThreshold');
const MANAGERS = allOf(({ scripts }) => (scripts?.of === 'package' ? scripts.programs : []));

/** Whether a command makes the tool of a gate run and read it. */
export function isRunBy({ tool, where, scripts = [] }: ConfigGate, words: string[]): boolean {
  if (scripts.some((script) => isScript(words, script))) return true;
  const command = { tool: toolOf(words), words, core: coreOf(words) };
  return READERS.some((reads) => reads({ tool, where }, command));
}

/** `npm test`, `npm run cov`, `yarn cov`. */
function isScript(words: string[], script: string): boolean {
  const name = toolOf(words);
  return MANAGERS.some((manager) => [`${manager} ${script}`, `${manager} run ${script}`].includes(name));
}

/** How a step ended that ran the tool of a gate. */
interface Ending {
  /** Of its job. */
  id: number;
  ran: boolean;
  /** It succeeded, and nothing would have hidden its failure. */
  passed: boolean;
  /** It is known to have failed, and its job hid that. */
  masked: boolean;
}

/** How a step that the job's definition has ended in the job. */
function endingOf({ job, row, definition }: JudgedJob, step: StepDefinition): Ending {
  const index = matchSteps(job.steps, definition?.steps ?? []).indexOf(step);
  // Steps that are left out of the Evidence for its size succeeded.
  const { status = 'completed', conclusion = 'success' } =
    job.steps[index] ?? ((job.stepsDropped ?? 0) > 0 ? {} : { conclusion: 'skipped' });
  const succeeded = status === 'completed' && conclusion === 'success' && job.conclusion === 'success';
  return {
    id: row.id,
    ran: conclusion !== 'skipped',
    passed: succeeded && !hidesFailures(step),
    masked: row.steps[index]?.mark === 'masked',
  };
}
