import { lastSegment } from '../text/path.ts';
import { allOf } from '../tools/known.ts';
import { commandsIn, coreOf, isCheck, lostBy, raises, wordsIn } from './command.ts';
import type { Statement } from './shell.ts';

// What loses the result of a command within its statement: `|| true`, a pipe, `!`. Each is told by its idiom; null: nothing.

type Commands = Statement['commands'];

/** What is asked of a whole script again and again. */
export interface Known {
  /** Variables at which it looks. */
  variables: ReadonlySet<string>;
  /** All words of its commands. */
  words: ReadonlySet<string>;
  /** The files into which it writes, by `>` and `tee`, with the line that does. */
  written: ReadonlyMap<string, string>;
  /** It hands something on to other steps. */
  keeps: boolean;
  /** It waits for a process, and so ends as that does: without a process `wait` always succeeds. */
  waits: boolean;
}

export function knownOf(statements: Statement[], script: string): Known {
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
    keeps: /\bGITHUB_(?:OUTPUT|ENV)\b/.test(script),
    waits: commands.some(([first, process]) => first === 'wait' && process !== undefined),
  };
}

const WRITTEN = /(?:>|\btee (?:-a )?) ?"?(?!\/dev\/)([\w./$-]{3,80})/g;

/** Ends the script with a failure, or sets what is looked at later. */
export function isFailure(words: string[], { variables }: Known): boolean {
  if (raises(words)) return true;
  const assigned = words.find((word) => /^[A-Za-z_]\w*=/.test(word))?.split('=')[0];
  return assigned !== undefined && variables.has(assigned);
}

/** What loses the results of all commands of a statement: `!`, a launcher that does not wait; null: one of them may decide. */
export const lostByAll = (statement: Statement, goesOn: boolean): string | null =>
  isNegated(statement, goesOn) ? '!' : launchedAside(statement);

/**
 * What loses the result of each command of a statement: `|| true` behind it, a pipe, and where the script goes on `&&`.
 *
 * @param goesOn another statement runs behind this one, and the shell stops at failures
 */
export function lostOneByOne(
  commands: Commands,
  goesOn: boolean,
  pipefail: boolean,
  known: Known,
): (string | null)[] {
  const lost: (string | null)[] = [];
  const succeeds = endsOnSuccess(commands, known);
  /** What stands behind: the last `|| true`, `||`, `&&`, an end with a failure, one of the commands up to the next `||`. */
  const behind = {
    alternative: null as string | null,
    or: false,
    and: false,
    ends: false,
    failsInBranch: false,
  };
  for (let index = commands.length - 1; index >= 0; index -= 1) {
    const { joined, command } = commands[index]!;
    const words = wordsIn(command);
    const isPassedOver = behind.and && !behind.or && !behind.ends && !isTest(words[0] ?? []);
    const fails = words.some((each) => isFailure(each, known));
    if (joined === '||' && !succeeds && !behind.failsInBranch)
      behind.alternative ??= alternativeOf(words, known);
    // In no brackets and no pipe it ends the script, whatever is behind it.
    if ('words' in command && command.words[0] === 'exit' && fails) behind.alternative = null;
    behind.failsInBranch = joined !== '||' && (behind.failsInBranch || fails);
    // The alternative itself asks what became of the others: `|| [ $? -eq 1 ]`.
    lost[index] =
      behind.alternative ??
      (goesOn && isPassedOver ? '&&' : null) ??
      (pipefail ? null : pipedInto(commands, index));
    behind.or ||= joined === '||';
    behind.and ||= joined === '&&';
    behind.ends ||= fails || words.some(([first = '']) => first === 'exit' || first === 'return');
  }
  return lost;
}

/** `[ -f a ] && source a`: it only chooses. */
const isTest = (words: string[]): boolean => /^(?:\[{1,2}|test)$/.test(coreOf(words)[0] ?? '');

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
export const SEARCHES: ReadonlySet<string> = new Set([
  'grep',
  'egrep',
  'fgrep',
  'zgrep',
  'rg',
  'git',
  'diff',
  'cmp',
  '[',
  '[[',
  'test',
]);

/**
 * Which lines fit, and no question: `grep name list > chosen || true`. As it succeeds where it finds something, no one waits
 * for its failure.
 */
export const onlySelects = (words: string[]): boolean =>
  /^(?:[efz]?grep|rg)$/.test(nameOf(words)) &&
  !words.some((word) => /^-[A-Za-z]{0,20}q|^--(?:quiet|silent)$/.test(word));

/** `grep FAIL log && exit 1 || true`: what succeeds there fails the script. */
const endsOnSuccess = (commands: Commands, known: Known): boolean =>
  commands.some(
    ({ joined, command }) => joined === '&&' && wordsIn(command).some((words) => isFailure(words, known)),
  );

/** `|| true` and its like: what stands behind `||` cannot fail. */
function alternativeOf(commands: string[][], known: Known): string | null {
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
export function nameOf(words: string[]): string {
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
export const handsOn = (words: string[]): boolean =>
  HANDING_ON.has(nameOf(words)) && !coreOf(words).some((word) => FAILS_TOO.has(word));

/** `trap "go-junit-report -set-exit-code < log" EXIT`: what runs at the end hands on that there were failures. */
export const judgesAtEnd = (statements: Statement[]): boolean =>
  statements.flatMap(commandsIn).some(([first, action = '', ...signals]) => {
    if (first !== 'trap' || !signals.includes('EXIT')) return false;
    return action.split(/\s+/).some((word) => FAILS_TOO.has(word));
  });

/** Options with which such a command hands on that there were failures. */
const FAILS_TOO = new Set(['-set-exit-code', '--set-exit-code', '-e', '--exit-status']);

/** The end of the pipe in which a command stands, where that succeeds whatever it reads; null: it does not. */
function pipedInto(commands: Commands, index: number): string | null {
  const after = commands.slice(index + 1);
  const others = after.findIndex(({ joined }) => joined !== '|');
  const end = (others === -1 ? after : after.slice(0, others)).at(-1);
  const words = end === undefined ? [] : wordsIn(end.command);
  return words.length === 1 && handsOn(words[0]!) ? `| ${nameOf(words[0]!)}` : null;
}
