import { version } from '../version.ts';
import { commands } from './commands/all.ts';
import type { Surroundings } from './surroundings.ts';
import { Failed, MISUNDERSTOOD, UsageError } from './usage/command.ts';
import { helpOf, helpOfAll, usageOf } from './usage/help.ts';
import { type Asked, findCommand, parseCall } from './usage/parse.ts';

const HELP = ['--help', '-h'];

/**
 * The command line: finds the command that is asked for and runs it.
 *
 * @returns the exit code, as the command's definition says.
 */
export async function runCli(typed: readonly string[], surroundings: Surroundings): Promise<number> {
  const { out, err } = surroundings;
  const words = typed[0] === 'help' ? [...typed.slice(1), '--help'] : typed;
  const [first] = words;
  if (first === undefined || HELP.includes(first)) {
    (first === undefined ? err : out)(helpOfAll(commands));
    return first === undefined ? MISUNDERSTOOD : 0;
  }
  if (first === '--version') {
    out(`${version}\n`);
    return 0;
  }
  let asked: Asked | null = null;
  try {
    asked = findCommand(words, commands);
    return await runCommand(asked, surroundings);
  } catch (error) {
    if (error instanceof UsageError) {
      const help = asked === null ? 'Commands: docket --help' : `Usage: docket ${usageOf(asked.command)}`;
      err(`docket: ${asSentence(error.message)}\n${help}\n`);
      return MISUNDERSTOOD;
    }
    if (!(error instanceof Failed)) throw error;
    err(`docket: ${asSentence(error.message)}\n`);
    return error.code;
  }
}

function runCommand({ command, rest }: Asked, surroundings: Surroundings): number | Promise<number> {
  const end = rest.indexOf('--');
  const isHelp = rest.slice(0, end === -1 ? rest.length : end).some((word) => HELP.includes(word));
  if (isHelp) {
    surroundings.out(helpOf(command));
    return 0;
  }
  return command.run(parseCall(command, rest), surroundings);
}

const asSentence = (message: string): string => (/[.?]$/.test(message) ? message : `${message}.`);
