import type { JobDefinition, StepDefinition } from '../../../evidence/workflow.ts';
import { anyOf, known } from '../../../tools/known.ts';
import { isNumericGate, optionsOf } from '../../../tools/options.ts';
import { commandsOf } from '../../../workflow/command.ts';
import { ownPath } from '../../../workflow/own-path.ts';

/** An action or called workflow without its version; one of the same repository in one form. */
export const withoutRef = (uses: string): string => {
  const own = ownPath(uses);
  return (own === null ? uses.split('@')[0]! : `./${own}`).toLowerCase();
};

/** The reader of the workflow file cuts longer inputs. */
const CUT_INPUT = 300;

/** Inputs in which actions get commands to run. */
const COMMANDS = ['command', 'commands', 'run', 'cmd'];
const SCRIPTED = known('scripted');

/** A step with its script, also one that an action runs: `nick-fields/retry`, `gradle/gradle-build-action`. */
export function scriptOf(step: StepDefinition): StepDefinition {
  if (step.uses === undefined) return step;
  const script = givenTo(withoutRef(step.uses), step.with ?? {});
  return script === null || script.length >= CUT_INPUT ? { uses: step.uses } : { ...step, run: script };
}

function givenTo(action: string, inputs: Record<string, string>): string | null {
  const command = COMMANDS.map((name) => inputs[name]).find((each) => each !== undefined) ?? null;
  for (const { action: pattern, command: isNeeded, input, program } of SCRIPTED) {
    if (!pattern.test(action)) continue;
    if (isNeeded && command !== null) return `${program} ${command} ${inputs[input] ?? ''}`;
    if (!isNeeded && inputs[input] !== undefined) return `${program} ${inputs[input]}`;
  }
  return command;
}

const COMMITS = anyOf(known('commits'), 'i');

/** Whether a job commits or proposes what it makes: then its build is no check, but brings that about. */
export const bringsOut = ({ steps }: JobDefinition): boolean =>
  steps.some(({ uses, run = '' }) =>
    uses === undefined
      ? commandsOf(run).some((words) => COMMITS.test(words.join(' ')))
      : COMMITS.test(withoutRef(uses)),
  );

/** Programs and verbs that write, join or upload what others measured. */
const REPORTS = anyOf([...known('reports'), /^(?:\S*\/)?(?:bash|sh)$/]);

/** Whether a command only reports, and sets no threshold. */
export function onlyReports(words: string[]): boolean {
  const isGated = optionsOf(words).some(({ name }) => isNumericGate(name) || name === '--check-coverage');
  return !isGated && REPORTS.test(words.join(' '));
}
