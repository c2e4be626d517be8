import { allOf, anyOf, known } from '../../tools/known.ts';
import { commandsOf, commandsWithin, coreOf, isCheck, isGuard } from '../command.ts';
import { isCmdlet } from '../other-shells.ts';
import { publishes } from './commands.ts';
import { find, tools } from './rules.ts';

const INSTALLS = anyOf(known('installs'), 'i');

/** Whether a command only fetches and installs. */
function isInstall(command: string): boolean {
  const own = command.replace(/^sudo /i, '');
  return INSTALLS.test(`${own} `) || INSTALLS.test(own);
}

const installs = (words: string[]): boolean =>
  isInstall(words.join(' ')) || isInstall(coreOf(words).join(' '));

/** Whether a script does nothing but fetch and install. */
export function installsOnly(script: string): boolean {
  const commands = commandsOf(script);
  return commands.length > 0 && commands.every(installs);
}

/** Whether a script only installs what others made: nothing of the repository is built by it (`pip install .`). */
export function onlyFetches(script: string): boolean {
  return installsOnly(script) && !/(?:^|\s)(?:\.|\.\/\S*|\.\[\S*|-e|--editable)(?:\s|$)/m.test(script);
}

/** Commands that print, keep and move things, and name what they handle: `cp test/junit.xml out`. */
const IDLE = new Set([
  ...(
    'echo printf yes install cat cp mv rm mkdir rmdir ls cd pushd popd export chmod touch ln pwd date sleep tar zip unzip fi ' +
    'done'
  ).split(' '),
  ...allOf('idle'),
]);

/**
 * A command that does nothing to the code: it prints or moves things, asks for a version, sets a variable, or only chooses
 * what else is run.
 */
function isIdle(words: string[]): boolean {
  const [first, ...others] = coreOf(words);
  if (first === undefined || isGuard(words)) return true;
  if (publishes(words)) return false;
  if (fetches(first, others)) return true;
  if (isCmdlet(first) && find(tools, first.toLowerCase()) === null) return true;
  const asksVersion = others.length === 1 && /^(?:--version|-V|version)$/.test(others[0]!);
  return asksVersion || (IDLE.has(first) && !isCheck(words));
}

/** `wget url`, `curl -sLo file url`: a file is kept, whatever it is called. */
const fetches = (program: string, words: readonly string[]): boolean =>
  (program === 'wget' && !words.includes('--spider')) ||
  (program === 'curl' && words.some((word) => /^-[A-Za-z]{0,12}[oO]$|^--(?:output|remote-name)$/.test(word)));

/** The commands of a script that do something to the code: without those that only install, print or move things. */
export function workOf(script: string): string[][] {
  return commandsWithin(script).filter((words) => !installs(words) && !isIdle(words));
}
