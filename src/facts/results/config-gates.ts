import type { Evidence } from '../../evidence/evidence.ts';
import type { ConfigGate } from '../../evidence/gate.ts';
import type { StepDefinition } from '../../evidence/workflow.ts';
import { code, say } from '../../text/prose.ts';
import { allOf, known } from '../../tools/known.ts';
import { isJudgedByService } from '../../tools/settings/thresholds.ts';
import { commandsOf, coreOf, toolOf } from '../../workflow/command.ts';
import type { JudgedJob } from '../rows.ts';
import { type CoverageGate, type Ending, endingOf, type SetGate } from './coverage-gates.ts';

/** What tells whether a command makes a tool read a threshold. */
const READERS = known(({ readsThreshold }) => readsThreshold);
const MANAGERS = allOf(({ scripts }) => (scripts?.of === 'package' ? scripts.programs : []));

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
          path: ran[0]?.path ?? null,
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
