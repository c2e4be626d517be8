import type { StepDefinition } from '../evidence/workflow.ts';
import { type Command, parseShell, type Statement } from '../parse/shell.ts';
import { commandsIn, coreOf, isCheck, isCondition, raises, wordsIn } from './command.ts';

/** A command of this length may have been cut by the reader of the workflow file. */
const CUT_LENGTH = 4000;

/**
 * Whether a step hides its own result, and by what: `continue-on-error`, `|| true`, `|| :`, `|| echo`,
 * `|| exit 0`, `set +e`, or `exit 0` as the last command.
 *
 * GitHub runs `bash -e`, so a script is soft only when every command that could judge the code is hidden: a tidying
 * `rm … || true`, or a hidden command beside one that still decides, leaves it hard. `exit 0` at the end hides only
 * what `-e` would not have stopped at. Null: not hidden, or not to be told (another shell, an expression, a cut
 * script).
 */
export function softFail(step: StepDefinition): string | null {
  if (step.continueOnError === true) return 'continue-on-error';
  const errexit = startsWithErrexit(step.shell);
  if (step.run === undefined || step.run.length >= CUT_LENGTH || errexit === null) return null;
  const { statements, complete } = parseShell(step.run);
  return complete ? hiddenBy(statements, errexit) : null;
}

/** Whether the result of a step can be hidden; an expression may let it. */
export function hidesFailures(step: StepDefinition): boolean {
  return step.continueOnError !== undefined || softFail(step) !== null;
}

/** Whether the shell stops at the first failure; null for shells that are not read here. */
function startsWithErrexit(shell: string | undefined): boolean | null {
  if (shell === undefined || shell === 'bash' || shell === 'sh') return true;
  if (!/^(\/\S*\/)?(ba)?sh\s/.test(shell)) return null;
  return /\s-(\w*e\w*|o errexit)(\s|$)/.test(shell);
}

interface Walk {
  errexit: boolean;
  /** Idioms that hide a judging command seen so far. */
  hidden: string[];
  /** A judging command can still fail the step. */
  decided: boolean;
}

function hiddenBy(statements: Statement[], errexit: boolean): string | null {
  const walk: Walk = { errexit, hidden: [], decided: false };
  statements.forEach((statement, index) => {
    take(statement, index === statements.length - 1, walk);
  });
  const [idiom] = walk.hidden;
  if (walk.decided || idiom === undefined) return null;
  return idiom === 'set +e' && endsWell(statements) ? 'exit 0' : idiom;
}

function endsWell(statements: Statement[]): boolean {
  const words = statements.flatMap(commandsIn).at(-1);
  return words !== undefined && coreOf(words).join(' ') === 'exit 0';
}

function take(statement: Statement, last: boolean, walk: Walk): void {
  const only = statement.commands.length === 1 ? statement.commands[0]!.command : null;
  if (only !== null && 'group' in only && !statement.background) {
    only.group.forEach((inner, index) => {
      take(inner, last && index === only.group.length - 1, walk);
    });
    return;
  }
  const option = errexitOption(only);
  if (option !== null) walk.errexit = option;
  else if (!statement.background) judge(statement, last, walk);
}

function judge(statement: Statement, last: boolean, walk: Walk): void {
  const idiom = alternative(statement);
  const commands = commandsIn(statement);
  const judging = commands.some(isCheck) && !isCondition(commands[0] ?? []);
  if (idiom === null && commands.some(raises)) {
    // Hands on what was kept before: `rc=$?` … `exit $rc`.
    walk.decided ||= judging || walk.hidden.length > 0;
  } else if (judging) {
    if (idiom !== null) walk.hidden.push(idiom);
    else if (walk.errexit || last) walk.decided = true;
    else walk.hidden.push('set +e');
  }
}

/** `|| true` and its like at the end of a statement; null when the last command can fail. */
function alternative(statement: Statement): string | null {
  const last = statement.commands.at(-1);
  if (last === undefined || last.joined !== '||') return null;
  const commands = wordsIn(last.command);
  const [first] = commands;
  return first !== undefined && commands.every(neverFails) ? `|| ${idiomOf(first)}` : null;
}

const NEVER_FAIL = new Set(['true', ':', 'echo', 'printf']);

function neverFails(words: string[]): boolean {
  const [first = '', status] = coreOf(words);
  return NEVER_FAIL.has(first.slice(first.lastIndexOf('/') + 1)) || (first === 'exit' && status === '0');
}

function idiomOf(words: string[]): string {
  const [first = ''] = coreOf(words);
  return first === 'exit' ? 'exit 0' : first.slice(first.lastIndexOf('/') + 1);
}

/** `set -e` / `set +e` (also among other letters, or as `-o errexit`): true, false, or null for another command. */
function errexitOption(command: Command | null): boolean | null {
  if (command === null || 'group' in command || command.words[0] !== 'set') return null;
  const written = command.words.slice(1).join(' ');
  if (/(^|\s)\+(\w*e\w*|o errexit)(\s|$)/.test(written)) return false;
  return /(^|\s)-(\w*e\w*|o errexit)(\s|$)/.test(written) ? true : null;
}
