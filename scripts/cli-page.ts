import { commands } from '../src/cli/commands/all.ts';
import type { AnyCommand } from '../src/cli/usage/command.ts';
import { argumentName, exitRows, optionRows, usageOf } from '../src/cli/usage/help.ts';

/** What is made stands between these lines; the first names what it is made of. */
const BEGIN = (what: string): string => `<!-- made by \`npm run docs\`: ${what} -->`;
const END = '<!-- end of it -->';

const row = (...cells: string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const table = (heads: string[], rows: string[][]): string =>
  [row(...heads), `|${'---|'.repeat(heads.length)}`, ...rows.map((cells) => row(...cells))].join('\n');

const list = table(
  ['command', 'what it does'],
  commands.map(({ name, summary }) => [`[\`docket ${name}\`](#${name.replaceAll(' ', '-')})`, summary]),
);

/** Usage, arguments and options, examples and exit codes of a command. */
function aboutOf(command: AnyCommand): string {
  const { summary, arguments: args, examples } = command;
  const given = [
    ...args.map((argument) => [`\`${argumentName(argument)}\``, argument.about]),
    ...optionRows(command).map(([name, about]) => [`\`${name}\``, about]),
  ];
  const calls = examples.map(({ call, about }) => `# ${about}\ndocket ${call}`).join('\n\n');
  return [
    `\`docket ${usageOf(command)}\` ${summary}.`,
    ...(given.length === 0 ? [] : [table(['argument or option', ''], given)]),
    `\`\`\`sh\n${calls}\n\`\`\``,
    table(
      ['exit code', ''],
      exitRows(command).map(([code, about]) => [code, about]),
    ),
  ].join('\n\n');
}

/** `docs/cli.md` with all that is made of the commands' definitions, from the text that it has. */
export function cliPage(page: string): string {
  const made = new Map([
    ['all commands', list],
    ...commands.map((command): [string, string] => [`docket ${command.name}`, aboutOf(command)]),
  ]);
  return [...made].reduce((text, [what, part]) => withPart(text, what, part), page);
}

function withPart(page: string, what: string, part: string): string {
  const start = page.indexOf(BEGIN(what));
  const end = page.indexOf(END, start);
  if (start === -1 || end === -1) throw new Error(`docs/cli.md has no place for "${what}".`);
  return `${page.slice(0, start)}${BEGIN(what)}\n\n${part}\n\n${page.slice(end)}`;
}
