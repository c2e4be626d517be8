import type { Evidence } from '../../evidence/evidence.ts';
import type { ConfigGate } from '../../evidence/gate.ts';
import type { StepDefinition } from '../../evidence/workflow.ts';
import { code, say } from '../../text/prose.ts';
import { allOf, known } from '../../tools/known.ts';
import { isJudgedByService } from '../../tools/settings/thresholds.ts';
import { commandsOf, coreOf, toolOf } from '../../workflow/command.ts';
import { hidesFailures } from '../../workflow/soft-fail.ts';
import { matchSteps } from '../../workflow/steps.ts';
import type { JudgedJob } from '../rows.ts';
import type { CoverageGate, SetGate } from './coverage-gates.ts';

/** What tells whether a command makes a tool read a threshold. */
const READERS = known(({ readsThreshold }) => readsThreshold);
const MANAGERS = allOf(({ scripts }) => (scripts?.of === 'package' ? scripts.programs : []));

/** A step that ran the tool of a gate. */
interface Ran {
  judged: JudgedJob;
  definition: StepDefinition;
  index: number;
}

/**
 * The coverage gates of configuration files. Such a gate decides only where a step of this commit is known to have run
 * the tool that reads it; a tool behind a script of the repository is not seen.
 */
export function configGates({ gates = [] }: Evidence, jobs: JudgedJob[]): SetGate[] {
  return gates.flatMap(({ path, head }) =>
    head.flatMap((gate): SetGate[] => {
      const { metric, minimum } = gate;
      if (metric === 'functions' || metric === 'statements') return [];
      const ran = isJudgedByService(gate) ? [] : stepsThatRan(gate, jobs);
      const measured: CoverageGate = { metric, minimum };
      return [
        {
          gate: measured,
          path: ran[0]?.judged.run.path ?? null,
          where: say`${code(path)} (${gate.where})`,
          decides: ran.length > 0,
          passed: ran.some(hasPassed),
          masked: ran.some(({ judged, index }) =>
            judged.masked.some(({ step }) => step === judged.job.steps[index]!.name),
          ),
        },
      ];
    }),
  );
}

function stepsThatRan(gate: ConfigGate, jobs: JudgedJob[]): Ran[] {
  return jobs.flatMap((judged) =>
    matchSteps(judged.job.steps, judged.definition?.steps ?? []).flatMap((definition, index) => {
      const ended = judged.job.steps[index]!.conclusion !== 'skipped';
      return definition !== null && ended && runs(gate, definition) ? [{ judged, definition, index }] : [];
    }),
  );
}

/** Files of the root are read by tools that run there. */
function runs(gate: ConfigGate, { run, workingDirectory }: StepDefinition): boolean {
  if (run === undefined || (workingDirectory !== undefined && workingDirectory !== '.')) return false;
  return commandsOf(run).some((words) => isRunBy(gate, words));
}

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

function hasPassed({ judged: { job }, definition, index }: Ran): boolean {
  const { status = 'completed', conclusion = 'success' } = job.steps[index]!;
  const succeeded = status === 'completed' && conclusion === 'success' && job.conclusion === 'success';
  return succeeded && !hidesFailures(definition);
}
