import type { StepDefinition } from '../evidence/workflow.ts';
import { onceFor } from '../text/once.ts';
import { succeedsBy, succeedsWith } from '../tools/options.ts';
import type { StepKind } from '../tools/tool.ts';
import { kindOfAction } from './classify/actions.ts';
import { kindOfCommand } from './classify/commands.ts';
import { commandsIn, coreOf, isCheck, isCondition, raises, scriptWithin, wordsIn } from './command.ts';
import {
  handsOn,
  isFailure,
  judgesAtEnd,
  type Known,
  knownOf,
  lostByAll,
  lostOneByOne,
  nameOf,
  onlySelects,
} from './lost-results.ts';
import {
  isPowerShell,
  type JudgingCommand,
  judgedByOtherShell,
  judgedByPowerShell,
  UNASKED,
} from './other-shells.ts';
import { BRANCHES, CLOSES, endsWellAnyway, OPENS, reachable } from './reachable.ts';
import { caseDepth, openingWord, parseShell, type Statement } from './shell.ts';
import { type Options, optionsIn, setOptions, startOptions } from './shell-options.ts';

/** A command of this length may have been cut by the reader of the workflow file. */
const CUT_LENGTH = 4000;

/**
 * Whether a step hides its own result, and by what: `continue-on-error`, `|| true`, `|| :`, `|| echo`,
 * `|| exit 0`, `set +e`, `exit 0` as the last command, `&&` where the script goes on, or `| tee` and its like without
 * `pipefail`.
 *
 * GitHub runs `bash -e`, with `pipefail` only where `shell: bash` is written
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell). So a
 * script is soft only when every command that could judge the code is hidden: a tidying `rm … || true`, or a hidden
 * command beside one that still decides, leaves it hard. `exit 0` at the end hides only what `-e` would not have
 * stopped at. PowerShell goes on after each of them. A tool may also be told to succeed whatever it finds (`--exit-zero`,
 * `soft_fail: true`). Null: not hidden, or not to be told (another shell, an expression, a
 * cut script).
 */
export const softFail = onceFor(
  (step: StepDefinition): string | null => hiddenByScript(step) ?? hiddenByTool(step),
);

function hiddenByScript(step: StepDefinition): string | null {
  if (step.continueOnError === true) return 'continue-on-error';
  if (step.run !== undefined && step.run.length < CUT_LENGTH && isPowerShell(step.shell)) {
    const judging = judgedByPowerShell(step.run);
    return judging.length > 0 && judging.every(({ hidden }) => hidden === UNASKED) ? UNASKED : null;
  }
  const options = startOptions(step.shell);
  if (step.run === undefined || step.run.length >= CUT_LENGTH || options === null) return null;
  const { statements, complete } = parseShell(step.run);
  return complete ? hiddenBy(statements, options, step.run) : null;
}

/** What a tool or action is told so that it succeeds whatever it finds, where no other command of the step judges. */
function hiddenByTool(step: StepDefinition): string | null {
  if (step.uses !== undefined) {
    const kind = kindOfAction(step.uses.toLowerCase());
    return kind !== null && JUDGED.has(kind) ? succeedsWith(step.with ?? {}) : null;
  }
  const judging = judgingCommands(step) ?? [];
  const isRead = startOptions(step.shell) !== null;
  const idioms = judging.map(({ words, hidden }) => succeedsBy(coreOf(words)) ?? (isRead ? hidden : null));
  return idioms.every((idiom) => idiom !== null) ? (idioms[0] ?? null) : null;
}

/** Of these an action's own inputs say whether it fails. */
const JUDGED: ReadonlySet<StepKind> = new Set(['security', 'lint', 'format', 'types', 'tests'] as const);

/** The commands of a step that judge the code, in order; null when its script cannot be told. */
export const judgingCommands = onceFor(({ run, shell }: StepDefinition): JudgingCommand[] | null => {
  const options = startOptions(shell);
  if (run === undefined || run.length >= CUT_LENGTH) return null;
  if (RUNS_NOTHING.test(shell ?? '')) return [];
  if (isPowerShell(shell)) return judgedByPowerShell(run);
  if (options === null) return judgedByOtherShell(run);
  const { statements, complete } = parseShell(run);
  return complete ? walkThrough(statements, options, run).judging : null;
});

/** What is called a shell and runs nothing of the script: `echo {0}`. */
const RUNS_NOTHING = /^(?:\S*\/)?(?:echo|true|cat|printf|test|ls)\s/;

/** Whether the result of a step can be hidden; an expression may let it. */
export function hidesFailures(step: StepDefinition): boolean {
  return step.continueOnError !== undefined || softFail(step) !== null;
}

interface Walk extends Options {
  known: Known;
  /** The folder that it went into; null: one that only the run tells. */
  directory: string[] | null;
  /** Idioms that hide a judging command seen so far. */
  hidden: string[];
  /** A judging command can still fail the step. */
  decided: boolean;
  judging: JudgingCommand[];
}

function walkThrough(all: Statement[], options: Options, script: string): Walk {
  const walk: Walk = {
    ...options,
    known: knownOf(all, script),
    directory: [],
    hidden: [],
    decided: false,
    judging: [],
  };
  const statements = reachable(all);
  takeAll(statements, true, walk);
  if (walk.errexit && judgesAtEnd(statements)) {
    return { ...walk, judging: walk.judging.map((each) => ({ ...each, hidden: null })), decided: true };
  }
  const idiom = endsWellAnyway(statements);
  if (idiom === null) return walk;
  const judging = walk.judging.map((each) => ({ ...each, hidden: each.hidden ?? idiom }));
  return { ...walk, judging, hidden: judging.flatMap(({ hidden }) => hidden), decided: false };
}

function hiddenBy(statements: Statement[], options: Options, script: string): string | null {
  const walk = walkThrough(statements, options, script);
  const [idiom] = walk.hidden;
  if (walk.decided || idiom === undefined) return null;
  return idiom === 'set +e' && endsWell(statements) ? 'exit 0' : idiom;
}

function endsWell(statements: Statement[]): boolean {
  const words = statements.flatMap(commandsIn).at(-1);
  return words !== undefined && coreOf(words).join(' ') === 'exit 0';
}

function takeAll(statements: Statement[], last: boolean, walk: Walk): void {
  /** The options at the beginning of what is open: `if`, a loop. */
  const open: Options[] = [];
  let cases = 0;
  statements.forEach((statement, index) => {
    keepOptions(statement, open, walk);
    cases += caseDepth(statement);
    if (index > 0 && isUncalled(statements[index - 1]!, walk.known)) return;
    const place = placeOf(statements, index, last, cases > 0);
    if (isAsked(statement) && failsOtherwise(statements, index, walk.known)) askedFor(statement, walk);
    else if (walk.errexit && isOnlyTold(statements, index, walk.known)) toldOnly(statement, walk);
    else take(statement, place, walk);
  });
}

/** What a branch or a loop switches off holds in it alone: whether it runs is not known. */
function keepOptions(statement: Statement, open: Options[], walk: Walk): void {
  const words = commandsIn(statement)[0] ?? [];
  const [word = ''] = words;
  const before = CLOSES.has(word) ? open.pop() : BRANCHES.has(word) ? open.at(-1) : undefined;
  if (before !== undefined) {
    const mayRun = CLOSES.has(word);
    walk.errexit = before.errexit || (mayRun && walk.errexit);
    walk.pipefail = before.pipefail || (mayRun && walk.pipefail);
  }
  if (OPENS.has(openingWord(words))) open.push({ errexit: walk.errexit, pipefail: walk.pipefail });
}

/** Where a statement stands. */
interface Place {
  /** It is the last one, so that the script ends as it does. */
  last: boolean;
  /** Another one runs behind it, which does not ask how it ended. */
  goesOn: boolean;
}

function placeOf(statements: Statement[], at: number, last: boolean, isInCase: boolean): Place {
  let depth = 0;
  /** In another branch than that of the statement, up to the word that ends it. */
  let other = isInCase ? 'esac' : null;
  let isLooped = false;
  for (const statement of statements.slice(at + 1, at + 1 + LONGEST_BRANCH)) {
    const commands = commandsIn(statement);
    const written = commands[0] ?? [];
    const [word = ''] = written;
    if (CLOSES.has(word)) {
      // What the next turn of a loop loses.
      if (depth === 0 && word === 'done') isLooped = true;
      if (depth > 0) depth -= 1;
      else if (word === other) other = null;
      continue;
    }
    if (depth === 0 && other === null && BRANCHES.has(word)) other = 'fi';
    if (depth === 0 && other === null)
      return { last: false, goesOn: !commands.flat().some((each) => ASKS.test(each)) };
    if (OPENS.has(openingWord(written))) depth += 1;
  }
  return { last: last && !isLooped, goesOn: false };
}

/** How the command before ended. */
const ASKS = /\$(?:\?|\{?PIPESTATUS)/;

/** The head of a function that nothing calls: `check()`, whose body is the next statement. */
function isUncalled({ commands: [first] }: Statement, { words }: Known): boolean {
  const head = first !== undefined && 'words' in first.command ? first.command.words[0] : undefined;
  if (!head?.endsWith('()')) return false;
  return !words.has(head.slice(0, -2));
}

const isAsked = ({ commands: [first] }: Statement): boolean =>
  first !== undefined && 'words' in first.command && /^(?:el)?if$/.test(openingWord(first.command.words));

/**
 * Whether the branch that is taken when the condition fails fails the script itself, or keeps the failure for later:
 * `if ! pytest; then exit 1; fi`, `else failed=1`.
 */
function failsOtherwise(statements: Statement[], at: number, known: Known): boolean {
  const [first] = statements[at]!.commands;
  const words = first !== undefined && 'words' in first.command ? first.command.words : [];
  const isNegated = words[words.indexOf(openingWord(words)) + 1] === '!';
  let [depth, inThen, inElse] = [0, true, false];
  for (const statement of statements.slice(at + 1, at + 1 + LONGEST_BRANCH)) {
    const written = commandsIn(statement)[0] ?? [];
    const [word = ''] = written;
    if (depth === 0 && (word === 'else' || word === 'elif')) [inThen, inElse] = [false, true];
    if (OPENS.has(openingWord(written))) depth += 1;
    if (/^(?:fi|done|esac)$/.test(word)) {
      if (depth === 0) return false;
      depth -= 1;
    }
    if ((isNegated ? inThen : inElse) && commandsIn(statement).some((each) => isFailure(each, known)))
      return true;
  }
  return false;
}

/** Longer branches are not read to their end. */
const LONGEST_BRANCH = 100;

/** `if ! pytest; then echo failed; fi`: a check whose failure is only told, and of which nothing is kept. */
function isOnlyTold(statements: Statement[], at: number, { keeps }: Known): boolean {
  const [only, ...others] = statements[at]!.commands;
  if (keeps || others.length > 0 || only === undefined || !('words' in only.command)) return false;
  const { words } = only.command;
  if (words[0] !== 'if' || words[1] !== '!' || !JUDGED.has(kindOfCommand(words) ?? 'other')) return false;
  const behind = statements.slice(at + 1, at + 1 + LONGEST_BRANCH);
  const end = behind.findIndex((statement) => commandsIn(statement)[0]?.[0] === 'fi');
  return end > 0 && behind.slice(0, end).flatMap(commandsIn).every(isTelling);
}

const isTelling = (words: string[]): boolean =>
  /^(?:echo|printf|then|else)$/.test(nameOf(words) || (words[0] ?? ''));

function toldOnly(statement: Statement, walk: Walk): void {
  walk.hidden.push('if !');
  keep(commandsIn(statement).filter(isCheck), 'if !', walk);
}

function askedFor(statement: Statement, walk: Walk): void {
  const commands = commandsIn(statement).filter(isCheck);
  if (commands.length === 0) return;
  walk.decided = true;
  keep(commands, null, walk);
}

function take(statement: Statement, place: Place, walk: Walk): void {
  const { last } = place;
  const only = statement.commands.length === 1 ? statement.commands[0]!.command : null;
  if (only !== null && 'group' in only && !statement.background) {
    // In brackets it is a shell of its own, and how that ends is judged.
    const { directory, errexit, pipefail } = walk;
    takeAll(only.group, last || errexit, walk);
    walk.directory = directory;
    walk.errexit ||= errexit;
    walk.pipefail ||= pipefail;
    return;
  }
  const { commands } = statement;
  // `set -o pipefail && pytest | tee log`: the option holds for what follows it.
  if (commands.length > 1 && commands[1]!.joined === '&&' && !statement.background) {
    const first = setOptions(commands[0]!.command);
    if (first !== null) {
      Object.assign(walk, first);
      take({ ...statement, commands: commands.slice(1) }, place, walk);
      return;
    }
  }
  const options = setOptions(only);
  const inner = only !== null && 'words' in only && !statement.background ? scriptWithin(only.words) : null;
  if (options !== null) Object.assign(walk, options);
  else if (inner !== null) within(inner, last, walk);
  else if (!statement.background || walk.known.waits) judge(statement, place, walk);
}

/** What a shell of its own hides, as `bash -c 'pytest; true'`, with what is made of its end here. */
function within(inner: { script: string; options: string }, last: boolean, walk: Walk): void {
  const { statements, complete } = parseShell(inner.script);
  if (!complete) return;
  const found = walkThrough(statements, optionsIn(inner.options), inner.script);
  const outer = walk.errexit || last ? null : 'set +e';
  const judging = found.judging.map((each) => ({ ...each, hidden: each.hidden ?? outer }));
  walk.judging.push(...judging);
  walk.hidden.push(...judging.flatMap(({ hidden }) => hidden ?? []));
  walk.decided ||= judging.some(({ hidden }) => hidden === null);
}

function judge(statement: Statement, { last, goesOn }: Place, walk: Walk): void {
  const whole = lostByAll(statement, goesOn);
  const each = lostOneByOne(statement.commands, goesOn && walk.errexit, walk.pipefail, walk.known);
  const lost = each.map((idiom) => whole ?? idiom);
  const commands = commandsIn(statement);
  const judging = commands.some(isCheck) && !isCondition(commands[0] ?? []);
  if (
    statement.commands.some(({ command }, index) => lost[index] === null && wordsIn(command).some(raises))
  ) {
    // Hands on what was kept before: `rc=$?` … `exit $rc`.
    walk.decided ||= judging || walk.hidden.length > 0;
    walk.judging = walk.judging.map((each) => ({ ...each, hidden: null }));
    keep(commands, null, walk);
  } else if (!judging) {
    for (const words of commands) goInto(words, walk);
  } else {
    const passed = walk.errexit || last ? null : 'set +e';
    keepOneByOne(
      statement,
      lost.map((idiom) => idiom ?? passed),
      walk,
    );
  }
}

/**
 * Of `ruff check && pytest | tee out.txt` the first command decides, and the second one is lost in its pipe. A group may hide
 * what stands in it, and what follows may: `(make test || true) && make lint`.
 *
 * @param lost what loses the result of each command
 */
function keepOneByOne({ commands }: Statement, lost: readonly (string | null)[], walk: Walk): void {
  const before = walk.judging.length;
  for (const [index, { command }] of commands.entries()) {
    const isJudgedOn = commands.slice(index + 1).some(({ joined }) => joined !== '|');
    if ('group' in command && lost[index] === null) keepGroup(command.group, !isJudgedOn, walk);
    else keep(wordsIn(command), lost[index] ?? null, walk);
  }
  const kept = walk.judging.slice(before).map(({ hidden }) => hidden);
  const ofChecks = lost.filter((idiom, index) =>
    wordsIn(commands[index]!.command).some((words) => judges(words, idiom)),
  );
  const results = kept.length > 0 ? kept : ofChecks;
  walk.hidden.push(...results.flatMap((hidden) => hidden ?? []));
  walk.decided ||= results.includes(null);
}

/** In a group that `&&` or `||` follows, the shell stops at nothing: how its last command ends is how it ends. */
function keepGroup(group: Statement[], stops: boolean, walk: Walk): void {
  const errexit = walk.errexit && stops;
  const inner: Walk = { ...walk, errexit, hidden: [], decided: false, judging: [] };
  takeAll(group, true, inner);
  const goesOn = errexit === walk.errexit ? 'set +e' : '&&';
  const judging = inner.judging.map((each) => ({
    ...each,
    hidden: each.hidden === 'set +e' ? goesOn : each.hidden,
  }));
  walk.judging.push(...judging);
}

function keep(commands: string[][], hidden: string | null, walk: Walk): void {
  for (const words of commands) {
    goInto(words, walk);
    if (!judges(words, hidden) || handsOn(words)) continue;
    // Reads what others wrote, and so judges for them: `pytest > log || true`, `grep -q passed log`.
    const read = words.slice(1).flatMap((word) => walk.known.written.get(word) ?? []);
    if (hidden === null && read.length > 0)
      walk.judging = walk.judging.map((each) =>
        read.some((line) => writes(line, each)) ? { ...each, hidden: null } : each,
      );
    const { directory } = walk;
    walk.judging.push({
      words,
      hidden,
      directory: directory === null || directory.length === 0 ? null : directory.join('/'),
    });
  }
}

/** Whether a command judges; what only selects lines does so where somebody looks at how it ended. */
const judges = (words: string[], hidden: string | null): boolean =>
  isCheck(words) && !(hidden?.startsWith('||') && onlySelects(words));

/** Whether a line holds a command, or is the end of what holds it. */
const writes = (line: string, { words }: JudgingCommand): boolean =>
  /^\s*(?:[})]|done\b|fi\b)/.test(line) || line.includes(nameOf(words));

/** `cd web`, `cd ../docs`: the folder in which the rest of the script runs. */
function goInto([first, path = '', ...others]: string[], walk: Walk): void {
  if (first !== 'cd' && first !== 'pushd' && first !== 'popd') return;
  const isPlain = first !== 'popd' && others.length === 0 && /^[\w@.-][\w@./-]*$/.test(path) && path !== '-';
  let folders = isPlain ? walk.directory : null;
  for (const name of path.split('/')) {
    if (folders === null || name === '' || name === '.') continue;
    if (name !== '..') folders = [...folders, name];
    else folders = folders.length === 0 ? null : folders.slice(0, -1);
  }
  walk.directory = folders;
}
