import type { StepDefinition } from '../../evidence/workflow.ts';
import { isNumericGate, optionsOf } from './options.ts';

/** An action or called workflow without its version. */
export const withoutRef = (uses: string): string => uses.split('@')[0]!.toLowerCase();

/** The reader of the workflow file cuts longer inputs. */
const CUT_INPUT = 300;

/** Inputs in which actions get commands to run. */
const COMMANDS = ['command', 'commands', 'run', 'cmd'];

/** A step with its script, also one that an action runs: `nick-fields/retry`, `gradle/gradle-build-action`. */
export function scriptOf(step: StepDefinition): StepDefinition {
  if (step.uses === undefined) return step;
  const script = givenTo(withoutRef(step.uses), step.with ?? {});
  return script === null || script.length >= CUT_INPUT ? { uses: step.uses } : { ...step, run: script };
}

function givenTo(action: string, inputs: Record<string, string>): string | null {
  const command = COMMANDS.map((name) => inputs[name]).find((each) => each !== undefined) ?? null;
  if (action.endsWith('/cargo') && command !== null) return `cargo ${command} ${inputs.args ?? ''}`;
  if (action.includes('gradle') && inputs.arguments !== undefined) return `gradle ${inputs.arguments}`;
  return command;
}

/** Programs and verbs that write, join or upload what others measured. */
const REPORTS =
  /^(?:\S*\/)?(?:(?:codecov(?:cli)?|coveralls|goveralls|cc-test-reporter\S*|genhtml|allure)(?: |$)|coverage (?:xml|html|json|lcov|combine|erase|annotate)(?: |$)|(?:nyc|c8) (?:report|merge)(?: |$)|(?:bash|sh)$)/;

/** Whether a command only reports, and sets no threshold. */
export function onlyReports(words: string[]): boolean {
  const isGated = optionsOf(words).some(({ name }) => isNumericGate(name) || name === '--check-coverage');
  return !isGated && REPORTS.test(words.join(' '));
}
