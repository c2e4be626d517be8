import type { Evidence } from '../../evidence/evidence.ts';
import type { ConfigGate } from '../../evidence/gate.ts';
import type { StepDefinition } from '../../evidence/workflow.ts';
import { code, say } from '../../text/prose.ts';
import { commandsOf, coreOf, toolOf } from '../../workflow/command.ts';
import { hidesFailures } from '../../workflow/soft-fail.ts';
import { matchSteps } from '../../workflow/steps.ts';
import type { JudgedJob } from '../checks/judged-job.ts';
import type { CoverageGate } from './coverage-gates.ts';
import type { SetGate } from './set-gates.ts';

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
      const ran = gate.tool === 'codecov' ? [] : stepsThatRan(gate, jobs);
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

function isRunBy({ tool, where, scripts = [] }: ConfigGate, words: string[]): boolean {
  if (scripts.some((script) => isScript(words, script))) return true;
  const name = toolOf(words);
  const has = (option: RegExp): boolean => words.some((word) => option.test(word));
  if (tool === 'coverage.py') return has(/^--cov(?:=|$)/) ? isPytest(name) : isCoverageReport(words);
  if (tool === 'jest') return name === 'jest' && has(/^--(?:coverage|collectCoverage)(?:=true)?$/);
  if (tool === 'command') return where.startsWith('testenv') ? name.startsWith('tox') : isPytest(name);
  return name === tool;
}

const isPytest = (name: string): boolean => name === 'pytest' || name === 'py.test';

/** Each of the reports of coverage.py ends with the gate. */
function isCoverageReport(words: string[]): boolean {
  const [program = '', verb = ''] = coreOf(words);
  return /^coverage[\d.]*$/.test(program) && /^(?:report|html|xml|json|lcov)$/.test(verb);
}

/** `npm test`, `npm run cov`, `yarn cov`. */
function isScript(words: string[], script: string): boolean {
  const name = toolOf(words);
  return ['npm', 'yarn', 'pnpm', 'bun'].some((manager) =>
    [`${manager} ${script}`, `${manager} run ${script}`].includes(name),
  );
}

function hasPassed({ judged: { job }, definition, index }: Ran): boolean {
  const { status = 'completed', conclusion = 'success' } = job.steps[index]!;
  const succeeded = status === 'completed' && conclusion === 'success' && job.conclusion === 'success';
  return succeeded && !hidesFailures(definition);
}
