import { HOME_PAGE } from '../../report/documentation.ts';
import { wrapped } from '../../text/wrap.ts';
import { version } from '../../version.ts';
import type { AnyCommand, Argument, Option } from './command.ts';
import { MISUNDERSTOOD } from './command.ts';

const WIDTH = 100;

/** What `docket --help` prints. */
export function helpOfAll(commands: readonly AnyCommand[]): string {
  return [
    'Usage: docket COMMAND …',
    'Writes down what CI really proved.',
    section(
      'Commands',
      commands.map(({ name, summary }) => [name, summary]),
    ),
    section('Options', [
      ['--help', 'prints this, or what a command takes: `docket report --help`'],
      ['--version', 'prints the version'],
    ]),
    `Documentation: ${pageOf()}`,
  ]
    .join('\n\n')
    .concat('\n');
}

/** What `docket COMMAND --help` prints. */
export function helpOf(command: AnyCommand): string {
  const { name, summary, examples, arguments: args } = command;
  return [
    `Usage: docket ${usageOf(command)}`,
    wrapped(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`, WIDTH),
    ...(args.length === 0
      ? []
      : [
          section(
            'Arguments',
            args.map((argument) => [argumentName(argument), argument.about]),
          ),
        ]),
    section('Options', [...optionRows(command), ['--help', 'prints this']]),
    `${examples.length === 1 ? 'Example' : 'Examples'}\n${examples
      .map(({ call, about }) => `  docket ${call}\n${wrapped(about, WIDTH, '      ')}`)
      .join('\n')}`,
    section('Exit codes', exitRows(command)),
    `More: ${pageOf(name)}`,
  ]
    .join('\n\n')
    .concat('\n');
}

/** `audit [PATH] [OPTION…]`. */
export function usageOf({ name, arguments: args, options }: AnyCommand): string {
  const places = args.map((argument) =>
    argument.isOptional ? `[${argumentName(argument)}]` : argumentName(argument),
  );
  return [name, ...places, ...(Object.keys(options).length === 0 ? [] : ['[OPTION…]'])].join(' ');
}

/** The options of a command, as they are written, with what they are for. */
export const optionRows = ({ options }: AnyCommand): [string, string][] =>
  Object.entries(options).map(([name, option]) => [optionName(name, option), option.about]);

/** The exit codes of a command with what they mean. */
export const exitRows = ({ exits }: AnyCommand): [string, string][] =>
  Object.entries({ ...exits, [MISUNDERSTOOD]: 'the command cannot be understood' });

export const argumentName = ({ name, isList }: Argument): string => (isList ? `${name}…` : name);

const optionName = (name: string, { value }: Option): string =>
  value === undefined ? `--${name}` : `--${name} ${value}`;

/** The documentation of the command line, of this version. */
const pageOf = (command?: string): string =>
  `${HOME_PAGE}/blob/v${version}/docs/cli.md${command === undefined ? '' : `#${command.replaceAll(' ', '-')}`}`;

const section = (title: string, rows: [string, string][]): string => `${title}\n${table(rows)}`;

/** Names, and beside them what is said of each. */
function table(rows: readonly [string, string][]): string {
  const column = Math.max(...rows.map(([name]) => name.length)) + 4;
  return rows
    .map(([name, about]) => {
      const said = wrapped(about, WIDTH, ' '.repeat(column));
      return `  ${name}${said.slice(2 + name.length)}`;
    })
    .join('\n');
}
