import type { StepDefinition } from '../evidence/workflow.ts';
import { onceFor } from '../text/once.ts';
import { lastSegment } from '../text/path.ts';
import { allOf } from '../tools/known.ts';
import {
  commandsIn,
  coreOf,
  isCheck,
  isCondition,
  lostBy,
  raises,
  scriptWithin,
  wordsIn,
} from './command.ts';
import {
  isPowerShell,
  type JudgingCommand,
  judgedByOtherShell,
  judgedByPowerShell,
  UNASKED,
} from './other-shells.ts';
import { BRANCHES, CLOSES, endsWellAnyway, OPENS, reachable } from './reachable.ts';
import { type Command, caseDepth, openingWord, parseShell, type Statement } from './shell.ts';

/** A command of this length may have been cut by the reader of the workflow file. */
const CUT_LENGTH = 4000;

/**
 * Whether a step hides its own result, and by what: `continue-on-error`, `|| true`, `|| :`, `|| echo`,
 * `|| exit 0`, `set +e`, `exit 0` as the last command, or `| tee` and its like without `pipefail`.
 *
 * GitHub runs `bash -e`, with `pipefail` only where `shell: bash` is written
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell). So a
 * script is soft only when every command that could judge the code is hidden: a tidying `rm … || true`, or a hidden
 * command beside one that still decides, leaves it hard. `exit 0` at the end hides only what `-e` would not have
 * stopped at. PowerShell goes on after each of them. Null: not hidden, or not to be told (another shell, an expression, a
 * cut script).
 */
export const softFail = onceFor((step: StepDefinition): string | null => {
  if (step.continueOnError === true) return 'continue-on-error';
  if (step.run !== undefined && step.run.length < CUT_LENGTH && isPowerShell(step.shell)) {
    const judging = judgedByPowerShell(step.run);
    return judging.length > 0 && judging.every(({ hidden }) => hidden === UNASKED) ? UNASKED : null;
  }
  const options = startOptions(step.shell);
  if (step.run === undefined || step.run.length >= CUT_LENGTH || options === null) return null;
  const { statements, complete } = parseShell(step.run);
  return complete ? hiddenBy(statements, options, step.run) : null;
});

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

/** What the shell is told of failures. */
interface Options {
  /** It stops at the first one. */
  errexit: boolean;
  /** A pipe fails when any of its commands does, not only the last one. */
  pipefail: boolean;
}

/** The options with which the shell starts; null for shells that are not read here. */
function startOptions(shell: string | undefined): Options | null {
  if (shell === undefined || shell === 'sh') return { errexit: true, pipefail: false };
  if (shell === 'bash') return { errexit: true, pipefail: true };
  if (!/^(\/\S*\/)?(ba)?sh\s/.test(shell)) return null;
  return { errexit: switched(ERREXIT, shell) ?? false, pipefail: switched(PIPEFAIL, shell) ?? false };
}

/** How an option is written behind its sign: among other letters, or by its name. */
const ERREXIT = { on: /(^|\s)-(\w*e\w*|o errexit)(\s|$)/, off: /(^|\s)\+(\w*e\w*|o errexit)(\s|$)/ };
const PIPEFAIL = { on: /(^|\s)-\w*o pipefail(\s|$)/, off: /(^|\s)\+\w*o pipefail(\s|$)/ };

/** Whether words switch an option on or off; null when they do neither. */
function switched({ on, off }: typeof ERREXIT, words: string): boolean | null {
  if (off.test(words)) return false;
  return on.test(words) ? true : null;
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

/** What is asked of a whole script again and again. */
interface Known {
  /** Variables at which it looks. */
  variables: ReadonlySet<string>;
  /** All words of its commands. */
  words: ReadonlySet<string>;
  /** The files into which it writes, by `>` and `tee`, with the line that does. */
  written: ReadonlyMap<string, string>;
  /** It waits for a process, and so ends as that does: without a process `wait` always succeeds. */
  waits: boolean;
}

function knownOf(statements: Statement[], script: string): Known {
  const commands = statements.flatMap(commandsIn);
  const looked = [...script.matchAll(/[${]([A-Za-z_]\w*)/g)].map(([, name]) => name!);
  return {
    variables: new Set(looked),
    words: new Set(commands.flat()),
    written: new Map(
      script
        .replaceAll('\\\n', ' ')
        .split('\n')
        .flatMap((line) => [...line.matchAll(WRITTEN)].map(([, file]) => [file!, line])),
    ),
    waits: commands.some(([first, process]) => first === 'wait' && process !== undefined),
  };
}

const WRITTEN = /(?:>|\btee (?:-a )?) ?"?(?!\/dev\/)([\w./$-]{3,80})/g;

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
  statements.forEach((statement, index) => {
    keepOptions(statement, open, walk);
    if (index > 0 && isUncalled(statements[index - 1]!, walk.known)) return;
    const place = placeOf(statements, index, last);
    if (isAsked(statement) && failsOtherwise(statements, index, walk.known)) askedFor(statement, walk);
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

function placeOf(statements: Statement[], at: number, last: boolean): Place {
  const isIn = statements.slice(0, at + 1).reduce((cases, statement) => cases + caseDepth(statement), 0) > 0;
  let depth = 0;
  /** In another branch than that of the statement, up to the word that ends it. */
  let other = isIn ? 'esac' : null;
  let isLooped = false;
  for (const statement of statements.slice(at + 1)) {
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

/** Ends the script with a failure, or sets what is looked at later. */
function isFailure(words: string[], { variables }: Known): boolean {
  if (raises(words)) return true;
  const assigned = words.find((word) => /^[A-Za-z_]\w*=/.test(word))?.split('=')[0];
  return assigned !== undefined && variables.has(assigned);
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
  const options = {
    errexit: switched(ERREXIT, inner.options) ?? false,
    pipefail: switched(PIPEFAIL, inner.options) ?? false,
  };
  const found = walkThrough(statements, options, inner.script);
  const outer = walk.errexit || last ? null : 'set +e';
  const judging = found.judging.map((each) => ({ ...each, hidden: each.hidden ?? outer }));
  walk.judging.push(...judging);
  walk.hidden.push(...judging.flatMap(({ hidden }) => hidden ?? []));
  walk.decided ||= judging.some(({ hidden }) => hidden === null);
}

function judge(statement: Statement, { last, goesOn }: Place, walk: Walk): void {
  const idiom =
    (isNegated(statement, goesOn) ? '!' : null) ??
    alternative(statement, walk.known) ??
    launchedAside(statement) ??
    (walk.pipefail ? null : pipeEnd(statement));
  const commands = commandsIn(statement);
  const judging = commands.some(isCheck) && !isCondition(commands[0] ?? []);
  if (idiom === null && commands.some(raises)) {
    // Hands on what was kept before: `rc=$?` … `exit $rc`.
    walk.decided ||= judging || walk.hidden.length > 0;
    walk.judging = walk.judging.map((each) => ({ ...each, hidden: null }));
    keep(commands, null, walk);
  } else if (!judging) {
    for (const words of commands) goInto(words, walk);
  } else {
    const hidden = idiom ?? (walk.errexit || last ? null : 'set +e');
    if (hidden === null) keepOneByOne(statement, goesOn && walk.errexit, walk);
    else {
      walk.hidden.push(hidden);
      keep(commands, hidden, walk);
    }
  }
}

/**
 * Of `ruff check && pytest | tee out.txt` the first command decides, and the second one is lost in its pipe. A group may hide
 * what stands in it, and what follows may: `(make test || true) && make lint`. Where the script goes on, the shell stops at
 * the last command alone.
 */
function keepOneByOne({ commands }: Statement, goesOn: boolean, walk: Walk): void {
  const before = walk.judging.length;
  for (const [index, { command }] of commands.entries()) {
    const lost =
      alternativeBehind(commands, index, walk.known) ??
      (goesOn && isPassedOver(commands, index, walk.known) ? '&&' : null) ??
      (walk.pipefail ? null : pipedInto(commands, index));
    const isJudgedOn = commands.slice(index + 1).some(({ joined }) => joined !== '|');
    if ('group' in command && lost === null) keepGroup(command.group, !isJudgedOn, walk);
    else keep(wordsIn(command), lost, walk);
  }
  const kept = walk.judging.slice(before);
  walk.hidden.push(...kept.flatMap(({ hidden }) => hidden ?? []));
  walk.decided ||= kept.length === 0 || kept.some(({ hidden }) => hidden === null);
}

/**
 * Only `&&` follows, which the shell does not stop at: of `npm test && npm run docs` in the middle of a script a failure of
 * the tests leaves the docs out (https://www.gnu.org/software/bash/manual/bash.html#The-Set-Builtin). Not where what follows
 * keeps that it ended well, or ends the script.
 */
function isPassedOver(commands: Statement['commands'], index: number, known: Known): boolean {
  const behind = commands.slice(index + 1);
  if (isTest(wordsIn(commands[index]!.command)[0] ?? []) || behind.some(({ joined }) => joined === '||'))
    return false;
  const all = behind.flatMap(({ command }) => wordsIn(command));
  return (
    behind.some(({ joined }) => joined === '&&') &&
    !all.some((words) => isFailure(words, known) || /^(?:exit|return)$/.test(words[0] ?? ''))
  );
}

/** `[ -f a ] && source a`: it only chooses. */
const isTest = (words: string[]): boolean => /^(?:\[{1,2}|test)$/.test(coreOf(words)[0] ?? '');

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
    if (!isCheck(words) || handsOn(words)) continue;
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

/** A launcher that succeeds whatever becomes of the check: `docker run -d`; null: a check of the statement decides. */
function launchedAside(statement: Statement): string | null {
  const idioms = commandsIn(statement).filter(isCheck).map(lostBy);
  return idioms.every((idiom) => idiom !== null) ? (idioms[0] ?? null) : null;
}

/**
 * `! pytest`: the shell does not stop at it, and succeeds when it fails. Where nothing follows, what only searches or compares
 * is judged by its answer: `! grep FAIL log`, `! git diff | grep "^+"`.
 */
function isNegated({ commands }: Statement, goesOn: boolean): boolean {
  const [first = [], ...others] = commands.map(({ command }) => ('words' in command ? command.words : []));
  if (first[0] !== '!') return false;
  const answers = SEARCHES.has(nameOf(others.at(-1) ?? first));
  return goesOn || !answers;
}

/** How they end is an answer, no failure. */
const SEARCHES = new Set(['grep', 'egrep', 'fgrep', 'zgrep', 'rg', 'git', 'diff', 'cmp', '[', '[[', 'test']);

/** `|| true` and its like at the end of a statement; null when the last command can fail. */
const alternative = ({ commands }: Statement, known: Known): string | null =>
  endsOnSuccess(commands, known) ? null : alternativeAt(commands, commands.length - 1, known);

/** `grep FAIL log && exit 1 || true`: what succeeds there fails the script. */
const endsOnSuccess = (commands: Statement['commands'], known: Known): boolean =>
  commands.some(
    ({ joined, command }) => joined === '&&' && wordsIn(command).some((words) => isFailure(words, known)),
  );

/** Behind the command at a place, `|| true` and its like: with `pytest || true && echo done` the step ends well, too. */
function alternativeBehind(commands: Statement['commands'], index: number, known: Known): string | null {
  if (endsOnSuccess(commands, known)) return null;
  for (let at = index + 1; at < commands.length; at += 1) {
    const found = alternativeAt(commands, at, known);
    if (found !== null) return found;
  }
  return null;
}

/** `|| true` and its like at a place, unless what goes on there with `&&` tells of a failure. */
function alternativeAt(all: Statement['commands'], index: number, known: Known): string | null {
  const one = all[index];
  if (one === undefined || one.joined !== '||') return null;
  const next = all.findIndex(({ joined }, at) => at > index && joined === '||');
  const goesOn = all.slice(index + 1, next === -1 ? all.length : next);
  if (goesOn.some(({ command }) => wordsIn(command).some((words) => isFailure(words, known)))) return null;
  const commands = wordsIn(one.command);
  const [first] = commands;
  if (first !== undefined && commands.length === 1 && asksForFailure(first)) return `|| ${first.join(' ')}`;
  const kept = first === undefined || commands.length > 1 ? null : keptStatus(first);
  if (kept !== null) return known.variables.has(kept) ? null : `|| ${first![0]}`;
  if (first === undefined || commands.some((words) => isFailure(words, known))) return null;
  return commands.every(neverFails) ? `|| ${idiomOf(first)}` : null;
}

/** `[ $? -eq 1 ]`: what most programs end with when they fail is enough. */
const asksForFailure = (words: string[]): boolean =>
  /^(?:\[{1,2}|test) \$\? (?:-eq|-ge|-gt|==?|!=|-ne) (\d+)(?: \]{1,2})?$/.test(words.join(' ')) &&
  (words[2] === '-eq' || words[2]?.startsWith('=') === true
    ? words[3] === '1'
    : words[3] === '0' || words[2] === '-ge');

/** Commands that judge nothing, and may fail for want of what they read. */
const MAY_FAIL = new Set(
  'break wait tr sed awk cut sort uniq wc xargs jq tee read source . [ test'.split(' '),
);

/** Whether a command ends well whatever happened: it prints, waits, tells others, goes on with a loop, or ends well. */
function neverFails(words: string[]): boolean {
  const [first = '', status] = coreOf(words);
  if (first === 'exit' || first === 'return') return status === '0';
  return first !== '' && !MAY_FAIL.has(first) && !isCheck(words) && !raises(words);
}

/** How readers know such a command: `echo`, `exit 0`. */
function idiomOf(words: string[]): string {
  const [first = ''] = coreOf(words);
  return first === 'exit' ? 'exit 0' : nameOf(words);
}

/** The program of a command, without its folder. */
function nameOf(words: string[]): string {
  const [first = ''] = coreOf(words);
  return lastSegment(first);
}

/** The variable into which a command only puts how the one before it ended: `rc=$?`, `failed=1`. */
function keptStatus(words: string[]): string | null {
  return words.length === 1 ? (/^([A-Za-z_]\w*)=/.exec(words[0]!)?.[1] ?? null) : null;
}

/** Commands that hand on what they read, and succeed whatever it was. */
const HANDING_ON = new Set([
  ...['tee', 'cat', 'ts', 'head', 'tail', 'sed', 'awk', 'sort', 'uniq', 'wc', 'cut', 'tr', 'column', 'less'],
  ...allOf('shows'),
]);

/** Whether the last command of a pipe succeeds whatever it reads. */
const handsOn = (words: string[]): boolean =>
  HANDING_ON.has(nameOf(words)) && !coreOf(words).some((word) => FAILS_TOO.has(word));

/** `trap "go-junit-report -set-exit-code < log" EXIT`: what runs at the end hands on that there were failures. */
const judgesAtEnd = (statements: Statement[]): boolean =>
  statements.flatMap(commandsIn).some(([first, action = '', ...signals]) => {
    if (first !== 'trap' || !signals.includes('EXIT')) return false;
    return action.split(/\s+/).some((word) => FAILS_TOO.has(word));
  });

/** Options with which such a command hands on that there were failures. */
const FAILS_TOO = new Set(['-set-exit-code', '--set-exit-code', '-e', '--exit-status']);

/** `| tee` and its like, when every command of the statement that could judge ends in such a pipe. */
function pipeEnd({ commands }: Statement): string | null {
  let idiom: string | null = null;
  for (const [index, { command }] of commands.entries()) {
    if (!wordsIn(command).some((words) => isCheck(words) && !handsOn(words))) continue;
    const end = pipedInto(commands, index);
    if (end === null) return null;
    idiom ??= end;
  }
  return idiom;
}

/** The end of the pipe in which a command stands, where that succeeds whatever it reads; null: it does not. */
function pipedInto(commands: Statement['commands'], index: number): string | null {
  const after = commands.slice(index + 1);
  const others = after.findIndex(({ joined }) => joined !== '|');
  const end = (others === -1 ? after : after.slice(0, others)).at(-1);
  const words = end === undefined ? [] : wordsIn(end.command);
  return words.length === 1 && handsOn(words[0]!) ? `| ${nameOf(words[0]!)}` : null;
}

/** What `set -e`, `set +o pipefail`, `set -euo pipefail` … switch; null for another command. */
function setOptions(command: Command | null): Partial<Options> | null {
  if (command === null || 'group' in command || command.words[0] !== 'set') return null;
  const written = command.words.slice(1).join(' ');
  const errexit = switched(ERREXIT, written);
  const pipefail = switched(PIPEFAIL, written);
  return { ...(errexit !== null && { errexit }), ...(pipefail !== null && { pipefail }) };
}
