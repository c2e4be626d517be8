import { parseArgs } from 'node:util';
import { closest } from '../../text/closest.ts';
import { type AnyCommand, type Call, type Options, UsageError } from './command.ts';

/** A command that was asked for, and the words after it. */
export interface Asked {
  command: AnyCommand;
  rest: readonly string[];
}

/**
 * Finds the command that the first words name.
 *
 * @throws UsageError naming the nearest command, where there is none of that name.
 */
export function findCommand(words: readonly string[], commands: readonly AnyCommand[]): Asked {
  const asked = commands
    .map((command) => ({ command, length: command.name.split(' ').length }))
    .find(({ command, length }) => words.slice(0, length).join(' ') === command.name);
  if (asked !== undefined) return { command: asked.command, rest: words.slice(asked.length) };
  const [first = ''] = words;
  if (first.startsWith('-')) throw unknownOption(first, first.replace(/^-{1,2}/, ''), ['help', 'version']);
  const written = words.filter((word) => !word.startsWith('-'));
  const names = commands.map(({ name }) => name);
  const meant =
    closest(first, names) ?? closest(written.slice(0, 2).join(' '), names) ?? grouped(first, names);
  throw new UsageError(`there is no command "${first}"${meant === null ? '' : `; did you mean "${meant}"?`}`);
}

/** `config` alone stands for nothing, but its command is known. */
const grouped = (word: string, names: readonly string[]): string | null =>
  names.find((name) => name.startsWith(`${word} `)) ?? null;

/**
 * Reads the words after a command's name.
 *
 * @throws UsageError in one sentence: what is wrong, and with what.
 */
export function parseCall(command: AnyCommand, words: readonly string[]): Call<never> {
  const { values, positionals } = parsed(command, words);
  for (const group of command.exclusive ?? []) {
    const [first, second] = group.filter((name) => values[name] !== undefined);
    if (second !== undefined) throw new UsageError(`--${first} and --${second} exclude each other`);
  }
  checkArguments(command, positionals);
  const read = Object.entries(command.options).map(([name, { value }]) => [
    name,
    value === undefined ? values[name] === true : (values[name] ?? null),
  ]);
  for (const [name, { choices }] of Object.entries(command.options)) {
    const given = values[name];
    if (typeof given === 'string' && choices !== undefined && !choices.includes(given))
      throw new UsageError(`--${name} "${given}" must be one of ${choices.join(', ')}`);
  }
  return { arguments: positionals, values: Object.fromEntries(read) } as unknown as Call<never>;
}

function parsed({ options }: AnyCommand, words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options: typesOf(options) });
  } catch (error) {
    throw misunderstood(error as NodeJS.ErrnoException, options);
  }
}

/** What Node says of it is for programmers; the option stands in its message, whatever is wrong. */
function misunderstood({ code, message }: NodeJS.ErrnoException, options: Options): Error {
  const [, dashes, name = ''] = /'(-+)([\w-]*)/.exec(message) ?? [];
  const value = options[name]?.value;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return unknownOption(`${dashes}${name}`, name, [...Object.keys(options), 'help']);
  return new UsageError(
    value === undefined ? `--${name} takes no value` : `--${name} needs a value: --${name} ${value}`,
  );
}

function typesOf(options: Options) {
  return Object.fromEntries(
    Object.entries(options).map(([name, { value }]) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const) },
    ]),
  );
}

function unknownOption(written: string, name: string, options: readonly string[]): UsageError {
  const meant = options.find((option) => option[0] === name) ?? closest(name, options);
  return new UsageError(
    `there is no option "${written}"${meant === null ? '' : `; did you mean "--${meant}"?`}`,
  );
}

function checkArguments({ arguments: expected }: AnyCommand, given: readonly string[]): void {
  const missing = expected.filter(({ isOptional }) => !isOptional)[given.length];
  if (missing !== undefined) throw new UsageError(`${missing.name} is missing: give ${missing.about}`);
  const extra = given[expected.length];
  const isList = expected.some(({ isList }) => isList);
  if (extra !== undefined && !isList)
    throw new UsageError(
      expected.length === 0
        ? `nothing is expected where "${extra}" stands`
        : `one ${expected.at(-1)?.name} is expected, and "${extra}" is another`,
    );
}
