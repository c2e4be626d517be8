import { lastSegment } from '../text/path.ts';
import { allOf, anyOf, byName, known } from '../tools/known.ts';
import { PROGRAMS } from '../tools/programs.ts';
import type { Launch } from '../tools/tool.ts';
import { find, tools } from './classify/rules.ts';
import { type Command, openingWord, parseShell, type Statement } from './shell.ts';

/** What a simple shell command is for: whether it can judge the code, and how to name it. */

/** Words in front of a command that do not change what it does. */
const KEYWORDS = new Set(['then', 'do', 'else', '!', 'time', 'command', 'exec', 'nohup', 'builtin']);
const CONDITIONS = new Set(['if', 'elif', 'while', 'until']);

/** Programs that run another program. */
const LAUNCHES = byName('launches');
const MODULE_RUNNERS = byName('launchesModule');
const INTERPRETERS = anyOf(known('interpreter'));
const TOOLCHAINED = new Set(allOf('toolchained'));

/** Commands that prepare, tidy up, or print: their failure says nothing of the code. */
const HELPERS = new Set(
  (
    'echo printf true false : cd pushd popd export declare local unset shopt source . set trap wait exit return ' +
    'install mkdir rm rmdir kill pkill killall sleep cat ls pwd touch cp mv chmod chown ln date which type env whoami uname ' +
    'yes df du free head tail wc sort uniq sed awk cut tr tee jq xargs find read ' +
    'continue break let curl wget tar unzip zip gunzip ' +
    'systemctl service ulimit sysctl umask fi done esac in for case select function } then do else'
  ).split(' '),
);

/** Programs of tools that prepare: always, or with these verbs. */
const PREPARES = byName('prepares');
const JUDGES_WITH = byName('judgesWith');
const PREPARES_ALONE = new Set(allOf('preparesAlone'));

const ASSIGNMENT = /^[A-Za-z_]\w*\+?=/;

/** The command without keywords, assignments, wrappers and runners (`poetry run`, `npx`, `python -m`). */
export function coreOf(words: string[]): string[] {
  let rest = words;
  for (;;) {
    const next = unwrapped(rest);
    if (next === rest) return rest;
    rest = next;
  }
}

function unwrapped(words: string[]): string[] {
  const [first, second] = words;
  if (first === undefined) return words;
  if (KEYWORDS.has(first) || CONDITIONS.has(first)) return words.slice(1);
  if (ASSIGNMENT.test(first)) return words.length === 1 ? substituted(first) : words.slice(1);
  if (second !== undefined && MODULE_RUNNERS.get(first) === second) return afterRun(words);
  const launch = LAUNCHES.get(first);
  const launched = launch === undefined ? null : launchedBy(words, launch);
  if (launched !== null) return launched;
  if (TOOLCHAINED.has(first) && second?.startsWith('+')) return [first, ...words.slice(2)];
  // `python -Im pip`: other letters stand before the one that names a module.
  if (INTERPRETERS.test(first))
    return /^-[A-Za-z]{0,8}m$/.test(second ?? '') ? words.slice(2) : script(words);
  return words;
}

/**
 * What gives a variable its value where that is a check: `out=$(pytest)` ends as `pytest` does
 * (https://www.gnu.org/software/bash/manual/bash.html#Simple-Command-Expansion).
 */
function substituted(assignment: string): string[] {
  const [, script = ''] = /^\w+\+?=\$\(([\s\S]*)\)$/.exec(assignment) ?? [];
  const words = script === '' ? null : onlyCommand(script);
  if (words === null || !PROGRAMS.has(lastSegment(coreOf(words)[0] ?? ''))) return [];
  const kind = find(tools, words.join(' ').toLowerCase());
  return kind === null || kind === 'deploy' ? [] : words;
}

/** The command that a program launches; null: it launches none. */
function launchedBy(words: string[], launch: Launch): string[] | null {
  const quoted = quotedIn(words, launch);
  if (quoted !== null) return onlyCommand(quoted);
  const { verbs = [''], behind, operands = 0, knownOnly } = launch;
  const begin = verbs.map((verb) => behindVerb(words, verb, launch)).find((at) => at !== -1);
  if (begin === undefined) return null;
  if (behind !== undefined) {
    const at = words.findIndex((word, index) => index > 0 && behind.includes(word));
    if (at === -1 || at === words.length - 1) return null;
    const rest = ownWords(words.slice(at + 1), launch);
    return mayLaunch(rest, launch) ? rest : null;
  }
  const start = operands === 0 ? begin : behindOptions(words, begin + operands, launch);
  const rest = words.slice(start);
  // Launchers without a verb of their own also only set something: `env`, `bash`.
  if (rest.length === 0) return launch.quoted !== undefined || knownOnly ? null : [];
  return launch.quoted !== undefined && launch.valued === undefined
    ? null
    : mayLaunch(rest, launch)
      ? rest
      : null;
}

/** The words of the launched program, up to the one that ends them, without what stands for a file. */
function ownWords(words: string[], { ends = [] }: Launch): string[] {
  const end = words.findIndex((word) => ends.includes(word));
  return end === -1 ? words : words.slice(0, end).filter((word) => word !== '{}');
}

/** By what a launcher succeeds whatever becomes of the program that it launches: `docker … -d`; null: it does not. */
export function lostBy(words: string[]): string | null {
  let rest = words;
  for (;;) {
    const loses = LAUNCHES.get(rest[0] ?? '')?.loses ?? [];
    const next = unwrapped(rest);
    if (next === rest) return null;
    const left = [...next];
    const own = rest.filter((word) => {
      const at = left.indexOf(word);
      if (at !== -1) left.splice(at, 1);
      return at === -1;
    });
    const word = own.find((each) => loses.includes(each));
    if (word !== undefined) return `${rest[0]} … ${word}`;
    rest = next;
  }
}

function mayLaunch(rest: string[], { knownOnly }: Launch): boolean {
  const [first = ''] = rest;
  const name = lastSegment(first);
  return (
    !knownOnly ||
    PROGRAMS.has(name) ||
    HELPERS.has(name) ||
    INTERPRETERS.test(first) ||
    first.startsWith('./')
  );
}

/** Where the words behind a verb begin, the options around it aside; -1: the verb is not there. */
function behindVerb(words: string[], verb: string, launch: Launch): number {
  const asked = verb === '' ? [] : verb.split(' ');
  const end = asked.reduce<number>((at, word) => {
    const next = at === -1 ? -1 : behindOptions(words, at, launch);
    return next !== -1 && words[next] === word ? next + 1 : -1;
  }, 1);
  return end === -1 ? -1 : behindOptions(words, end, launch);
}

/** The place of the first word from there on that is no option, nor the value of one. */
function behindOptions(words: string[], from: number, { valued = [] }: Launch): number {
  let at = from;
  while (words[at]?.startsWith('-')) {
    const option = words[at]!;
    at += option !== '--' && valued.includes(option) ? 2 : 1;
    if (option === '--') break;
  }
  return at;
}

/**
 * The script that a command hands to a shell or environment as one word: `bash -c '…'`; null: none. Behind other words a
 * short option is that of another program: `npx eslint -c file`.
 */
function quotedIn(words: string[], launch: Launch): string | null {
  const { quoted = [] } = launch;
  const own = behindOptions(words, 1, launch);
  const at = words.findIndex(
    (word, index) => index > 0 && quoted.includes(word) && (word.startsWith('--') || index < own),
  );
  return at === -1 ? null : (words[at + 1] ?? null);
}

/** The words of a script of one simple command; null: it is more. */
function onlyCommand(script: string): string[] | null {
  const { statements, complete } = parseShell(script);
  const [only, ...others] = statements;
  const [command, ...more] = only?.commands ?? [];
  if (!complete || others.length > 0 || more.length > 0 || only?.background || command === undefined)
    return null;
  return 'words' in command.command ? command.command.words : null;
}

/** A script that a command hands to another shell, with the word of options before it: `-ec`; null: it is none. */
export function scriptWithin(words: string[]): { script: string; options: string } | null {
  let rest = words;
  for (;;) {
    const launch = LAUNCHES.get(rest[0] ?? '');
    const script = launch === undefined ? null : quotedIn(rest, launch);
    if (script !== null) {
      const options = rest.slice(1, rest.indexOf(script)).join(' ');
      return { script, options };
    }
    const next = unwrapped(rest);
    if (next === rest) return null;
    rest = next;
  }
}

/** What `coverage run` runs: a module (`-m pytest`) or a script. */
function afterRun(words: string[]): string[] {
  const module = words.indexOf('-m');
  return module === -1 ? afterOptions(words.slice(1)) : words.slice(module + 1);
}

/** Drops the first word and the options behind it. */
function afterOptions(words: string[]): string[] {
  const start = words.findIndex((word, index) => index > 0 && !word.startsWith('-'));
  return start === -1 ? [] : words.slice(start);
}

/** `python tools/check.py x` → `tools/check.py x`; `python -c …` stays. */
function script(words: string[]): string[] {
  return words[1] !== undefined && !words[1].startsWith('-') ? words.slice(1) : words;
}

/** A condition of `if`, `elif`, `while` or `until`: its failure only chooses a branch. */
export function isCondition(words: string[]): boolean {
  return CONDITIONS.has(openingWord(words));
}

const GUARDS = new Set(['[', '[[', 'test']);

/** A condition that only looks at variables and files: `if [ -n "$TESTS" ]`. */
export const isGuard = (words: string[]): boolean => isCondition(words) && GUARDS.has(coreOf(words)[0] ?? '');

/** Whether the command belongs to the shell, or only shows, keeps and moves things. */
export const isHelper = (words: string[]): boolean => HELPERS.has(lastSegment(coreOf(words)[0] ?? ':'));

/** Whether the command can judge the code: not one that prepares, tidies up or prints. */
export function isCheck(words: string[]): boolean {
  const [first = '', ...others] = coreOf(words);
  // `command -v tool` only asks where it is.
  if (first === '' || first.startsWith('-') || first.endsWith('()')) return false;
  const name = lastSegment(first);
  if (others.some((word) => JUDGES_WITH.get(name)?.includes(word))) return true;
  if (PREPARES_ALONE.has(name) && others.every((word) => word.startsWith('-'))) return false;
  // A tool that is only asked about itself.
  if (others.length === 1 && /^(?:--version|-V|--help|version)$/.test(others[0]!)) return false;
  // `xargs` with another program than those that are known, which may judge, too.
  const launch = HELPERS.has(name) ? LAUNCHES.get(name) : undefined;
  if (launch?.knownOnly && launch.behind === undefined)
    return behindOptions([name, ...others], 1, launch) <= others.length;
  const second = others.find((word) => !word.startsWith('-')) ?? '';
  const prepares = PREPARES.get(name) ?? [];
  return !HELPERS.has(name) && prepares !== true && !prepares.includes(second);
}

/** Whether the command ends the script with a failure, or hands on one that was kept: `exit 1`, `exit $rc`. */
export function raises(words: string[]): boolean {
  const [first = '', status] = coreOf(words);
  if (lastSegment(first) === 'false') return true;
  return (first === 'exit' || first === 'return') && status !== '0';
}

const MAX_TITLE = 80;

/** The command as a reader would name it: `pytest test/smoke`, `launch.py --exit`. */
export function titleOf(words: string[]): string {
  const title = coreOf(words).join(' ').replace(/\s+/g, ' ').trim();
  return title.length <= MAX_TITLE ? title : `${title.slice(0, MAX_TITLE - 1).trimEnd()}…`;
}

/** Programs whose second word says what they do. */
const MANAGERS = new Set(allOf('verbed'));

/** Commands behind which the name of a task stands: `deno task`. */
const RUNS_TASKS = new Set(known('runsTasks'));

/** The tool in a word or two: `pip-audit`, `npm test`, `verify_pinned_deps`. */
export function toolOf(words: string[]): string {
  const [first = '', ...others] = coreOf(words);
  const name = lastSegment(first);
  if (!MANAGERS.has(name)) return name.replace(/\.(py|sh|js|mjs|cjs|ts|rb|pl)$/, '');
  const [verb, object] = others.filter((word) => !/^(?:-|[\w-]+=)/.test(word));
  const isNamed = object !== undefined && (verb === 'run' || RUNS_TASKS.has(`${name} ${verb}`));
  const script = isNamed ? `${verb} ${object}` : verb;
  return script === undefined ? name : `${name} ${script}`;
}

/** The simple commands of a script, of groups those inside; the words of each. */
export function commandsOf(script: string): string[][] {
  return parseShell(script).statements.flatMap(commandsIn);
}

/** The same, with the commands of scripts that it hands to another shell or container: `docker run image sh -c '…'`. */
export function commandsWithin(script: string, depth = 0): string[][] {
  return commandsOf(script).flatMap((words) => {
    const within = depth < MOST_SHELLS ? scriptWithin(words) : null;
    const inner = within === null ? [] : commandsWithin(within.script, depth + 1);
    return inner.length > 0 ? inner : [words];
  });
}

const MOST_SHELLS = 3;

/** The simple commands of a statement, in order. */
export function commandsIn(statement: Statement): string[][] {
  return statement.commands.flatMap(({ command }) => wordsIn(command));
}

/** The words of a command; of a group those of each command inside. */
export function wordsIn(command: Command): string[][] {
  return 'words' in command ? [command.words] : command.group.flatMap(commandsIn);
}
