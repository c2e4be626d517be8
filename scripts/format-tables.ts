import type { ResultKind } from '../src/formats/format.ts';
import { type AnyFormat, COVERAGE_FORMATS, FORMATS, usualNames } from '../src/formats/registry.ts';

const KINDS: readonly ResultKind[] = ['tests', 'coverage', 'sarif'];

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

const table = (titles: readonly string[], rows: readonly (readonly string[])[]): string =>
  `${row(titles)}${'|---'.repeat(titles.length)}|\n${rows.map(row).join('')}`;

const inCode = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');

const TITLES = ['format', 'usual names', 'recognised by'];
const cellsOf = ({ id, fileNames, recognisedBy }: AnyFormat): string[] => [
  inCode([id]),
  inCode(fileNames.map((glob) => glob.replace('**/', ''))),
  recognisedBy,
];

const tableOf = (kind: ResultKind): string =>
  table(TITLES, FORMATS.filter((format) => format.kind === kind).map(cellsOf));

const coverageTable = table(
  [...TITLES, 'lines', 'branches'],
  COVERAGE_FORMATS.map((format) => [...cellsOf(format), format.counts.lines, format.counts.branches]),
);

const inputsTable = table(
  ['input', 'default'],
  KINDS.map((kind) => [inCode([kind]), inCode(usualNames(kind))]),
);

/** A page with the first table of a section replaced. */
function withTable(page: string, heading: string, made: string): string {
  const section = page.indexOf(`\n## ${heading}\n`);
  const start = page.indexOf('\n| ', section) + 1;
  const end = page.indexOf('\n\n', start) + 1;
  if (section === -1 || start === 0 || end === 0) throw new Error(`There is no table in "${heading}".`);
  return page.slice(0, start) + made + page.slice(end);
}

/** `action.yml` with the default of an input replaced. */
function withDefault(action: string, input: string, value: string): string {
  const pattern = new RegExp(`(\\n {2}${input}:\\n {4}description: .*\\n {4}default: ).*`);
  if (!pattern.test(action)) throw new Error(`There is no input "${input}" in action.yml.`);
  return action.replace(pattern, (_, before: string) => before + JSON.stringify(value));
}

/** What is written from the list of formats: a file's path → its text from the text that it has. */
export const formatTables: Record<string, (text: string) => string> = {
  'action.yml': (text) =>
    KINDS.reduce((action, kind) => withDefault(action, kind, usualNames(kind).join(', ')), text),
  'docs/configuration.md': (text) => withTable(text, 'Result files', inputsTable),
  'docs/formats.md': (text) =>
    withTable(
      withTable(withTable(text, 'Coverage', coverageTable), 'SARIF', tableOf('sarif')),
      'Tests',
      tableOf('tests'),
    ),
};
