import type { StepDefinition } from '../../evidence/workflow.ts';
import { onceFor } from '../../text/once.ts';
import { lastSegment } from '../../text/path.ts';
import { anyOf, known } from '../../tools/known.ts';
import { kindOfAction } from '../../workflow/classify/actions.ts';
import { runsNoTests, testsAmong } from '../../workflow/classify/commands.ts';
import { find, tools } from '../../workflow/classify/rules.ts';
import { workOf } from '../../workflow/classify/script.ts';
import { kindOfScript, kindOfTarget } from '../../workflow/classify/targets.ts';
import { coreOf, isCheck } from '../../workflow/command.ts';
import { scriptOf } from '../weakenings/compared/scripts.ts';

/**
 * Whether a step runs tests, by its command or action and not by its name alone. `surely`: a command that is for that; where
 * it says nothing of tests, a number is missing. `perhaps`: tests are among what it runs (`mvn package`, `make ci`, `rake`).
 */
export type RunsTests = 'surely' | 'perhaps' | 'no';

const INTERPRETERS = [...known('interpreter'), /^(?:bash|sh|zsh|pwsh|powershell)$/];
const UMBRELLA = anyOf(known('umbrella'));
/** Names of tasks that stand for everything, and those that a task runner does where it is told none. */
const EVERYTHING =
  /\b(?:ci|all|check|checks|verify|validate|default|travis|pipeline|prepush|pre-push|quality)\b/i;
/** What a step does, as its command, an action's command, or the name of an action tells. */
export function runsTests(name: string, definition: StepDefinition | null): RunsTests {
  return runsTestsBy(definition ?? definitionOf(name));
}

const runsTestsBy = onceFor((step: StepDefinition): RunsTests => {
  const script = scriptOf(step).run;
  const kinds = [...(script === undefined ? [] : workOf(script).map(testsOf)), testsOfAction(step.uses)];
  return kinds.includes('surely') ? 'surely' : kinds.includes('perhaps') ? 'perhaps' : 'no';
});

/** A step that is known by the runner's name alone: `Run npm test`, `Run owner/action@v1`. */
function definitionOf(name: string): StepDefinition {
  const told = name.startsWith('Run ') ? name.slice(4) : '';
  return /^[\w.-]+\/[\w./-]+@\S+$/.test(told) ? { uses: told } : { run: told };
}

const testsOfAction = (uses = ''): RunsTests =>
  kindOfAction(uses.toLowerCase().split('@')[0] ?? '') === 'tests' ? 'surely' : 'no';

function testsOf(words: string[]): RunsTests {
  const command = coreOf(words).join(' ');
  if (runsNoTests(command) || !isCheck(words)) return 'no';
  const target = kindOfTarget(words);
  if (target === 'tests') return 'surely';
  if (target === null && find(tools, command.toLowerCase()) === 'tests') return 'surely';
  const [first = '', ...told] = withoutInterpreter(coreOf(words).filter((word) => !word.startsWith('-')));
  const among = testsAmong(first, told);
  if (among !== null) return among;
  const spoken = spokenOf(first);
  const isScript = /^(?:\.{0,2}\/|\w+\/)|\.(?:sh|bash|ps1|py|js|mjs|rb|pl|bat|cmd)$/i.test(first);
  if (isScript && kindOfScript([first]) === 'tests') return 'surely';
  const isAll = told.length === 0 || EVERYTHING.test(told.join(' ').replace(/[-_:]/g, ' '));
  if (UMBRELLA.test(command) && isAll && (target === null || target === 'other')) return 'perhaps';
  return isScript && EVERYTHING.test(spoken) ? 'perhaps' : 'no';
}

/** `bash scripts/test.sh` → `scripts/test.sh`. */
function withoutInterpreter(words: string[]): string[] {
  const [first = '', second = ''] = words;
  return INTERPRETERS.some((interpreter) => interpreter.test(first)) && /[./]/.test(second)
    ? words.slice(1)
    : words;
}

/** `./ci/unit_tests.sh` → `unit tests sh`. */
const spokenOf = (program: string): string =>
  lastSegment(program)
    .replace(/[-_.]+/g, ' ')
    .toLowerCase();
