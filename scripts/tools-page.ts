import { families } from '../src/tools/catalogue.ts';
import type { Meaning } from '../src/tools/settings/configuration.ts';
import type { FailureKind, Tool } from '../src/tools/tool.ts';

/** A column of a table: its head, and what stands there for a tool; empty: nothing is known. */
type Column = [head: string, cell: (tool: Tool) => string];

const list = (parts: readonly (string | undefined)[]): string =>
  [...new Set(parts.filter((part) => part !== undefined && part !== ''))].join(', ');

const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;
const codes = (texts: readonly string[] = []): string => list(texts.map(code));

const groups = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join('; ');

const labelled = (label: string, texts: readonly string[] = []): string | undefined =>
  texts.length === 0 ? undefined : `${label} ${codes(texts)}`;

/** What its commands, actions and names are for. */
const kind = (tool: Tool): string =>
  groups([
    ...Object.entries(tool.does ?? {}).map(([what, words]) => labelled(what, words)),
    ...Object.entries(tool.actions ?? {}).map(([what, names]) =>
      labelled(what === 'prepare' ? 'set-up' : what, names),
    ),
    tool.contracts && 'contracts',
    tool.security && 'security in SARIF',
    ...(tool.testing && tool.does?.tests === undefined ? ['runs tests'] : []),
    ...(tool.publishes && tool.does?.deploy === undefined ? ['publishes'] : []),
    ...(tool.umbrella || tool.targets ? ['runs what others define'] : []),
    ...(tool.launches || tool.launchesModule || tool.interpreter ? ['runs other programs'] : []),
    ...(tool.prepares || tool.installs ? ['fetches and prepares'] : []),
    ...(tool.reports || tool.uploads ? ['reports or uploads'] : []),
  ]);

/** Where thresholds of coverage may stand. */
const thresholds = (tool: Tool): string =>
  groups([
    codes(tool.thresholds?.flatMap(({ options }) => options)),
    codes(Object.keys(tool.thresholdFiles ?? {})),
  ]);

/** How a change of commands or of the environment can weaken it. */
const options = (tool: Tool): string =>
  groups([
    labelled('fails less without', tool.strict),
    labelled('fails less with', tool.soft),
    labelled('leaves out with', tool.ignores),
    labelled('chooses with', [...(tool.narrows ?? []), ...(tool.narrowsShort?.options ?? [])]),
    tool.selects && 'runs only what changed or failed, when asked',
    labelled('widens with', tool.widens),
    labelled(
      'takes',
      tool.variables?.flatMap(({ names }) => names),
    ),
    ...(tool.replaces ? ['stands for tools that it replaces'] : []),
  ]);

/** What of its settings is compared, by what they do. */
const COMPARED: Readonly<Record<Meaning, string>> = {
  strict: 'strictness',
  'strict of late': 'strictness',
  'strict by default': 'strictness',
  lenient: 'strictness',
  'lenient by default': 'strictness',
  'lenient as usual': 'strictness',
  warnings: 'warnings',
  options: 'options',
  packages: 'plug-ins',
  commands: 'tasks',
  'needed tasks': 'tasks',
  ignores: 'what is left out',
  'lesser ignores': 'what is left out',
  'ignores texts': 'what is left out',
  'ignores by path': 'what is left out',
  allows: 'what is left out',
  scope: 'what is looked at',
  'lesser scope': 'what is looked at',
  selects: 'rules',
  adds: 'rules',
  'on and off': 'rules',
  base: 'rules',
  check: 'checks that it runs',
  called: 'checks that it runs',
  entry: 'checks that it runs',
  threshold: 'limits',
  minimum: 'limits',
  maximum: 'limits',
  tolerance: 'limits',
  level: 'levels',
  rule: 'levels',
  'fails from': 'levels',
  retries: 'retries',
  accepted: 'how much is accepted',
  oldest: 'what the project runs with',
  targets: 'what the project runs with',
  parts: 'its parts',
  brings: 'packages',
  untracked: 'what git leaves out',
  inherits: '',
};

/** The files of its settings, and what in them is compared. */
function settings({ configuration }: Tool): string {
  if (configuration === undefined) return '';
  const meanings = Object.values(configuration.keys).map((meaning) =>
    meaning === null ? '' : COMPARED[meaning],
  );
  const files = list(configuration.files.map(({ path }) => code(fileOf(path))));
  return `${files}: ${list([...new Set(meanings)].sort())}`;
}

/** A path as people write it, where the expression for it is simple enough. */
const fileOf = ({ source }: RegExp): string =>
  source
    .replace(/^\(\?:\^\|\\\/\)|^\^/, '')
    .replace(/\$$/, '')
    .replaceAll('\\/', '/')
    .replaceAll('\\.', '.')
    .replace(/\(\?![^)]*\)/g, '')
    .replaceAll('(?:', '(')
    .replaceAll('[\\w.-]+', '*')
    .replaceAll('[\\w.-]*', '*');

const formats = (readers: readonly { format: string }[] = []): string =>
  list(readers.map(({ format }) => code(format)));

/** What of its failures is known in logs. */
const failures = ({ signs, failureKinds }: Tool): string =>
  list([
    signs?.tests && 'tests',
    signs?.builds && 'errors',
    ...Object.keys(failureKinds ?? {}).map((what) => FAILURES[what as FailureKind]),
  ]);

const FAILURES: Readonly<Record<FailureKind, string>> = {
  assertion: 'assertions',
  'failed test': 'failed tests',
  crash: 'crashes',
  'compile error': 'compile errors',
  contract: 'contracts',
  environment: 'environment',
  lint: 'lint errors',
  format: 'formatting',
  types: 'types',
  security: 'vulnerabilities',
  coverage: 'coverage gates',
  usage: 'wrong calls',
  exception: 'an exception that nobody caught',
  setting: 'settings of the repository',
};

const COLUMNS: Column[] = [
  ['tool', ({ name, url }) => `[${name}](${url})`],
  ['what it is for', kind],
  ['coverage thresholds', thresholds],
  ['options that weaken', options],
  ['settings', settings],
  ['totals in logs', ({ totals }) => formats(totals)],
  ['failures in logs', failures],
  ['coverage in logs', ({ coverage }) => formats(coverage)],
  ['result files', ({ writes }) => codes(writes)],
];

/** A table of some tools, without columns that say nothing. */
function table(tools: readonly Tool[]): string {
  const columns = COLUMNS.filter(([, cell]) => tools.some((tool) => cell(tool) !== ''));
  const row = (cells: string[]): string => `| ${cells.join(' | ')} |`.replace(/ +/g, ' ');
  return [
    row(columns.map(([head]) => head)),
    `|${columns.map(() => '---|').join('')}`,
    ...tools.map((tool) => row(columns.map(([, cell]) => cell(tool)))),
  ].join('\n');
}

/** The text of `docs/tools.md`, made from the catalogue. */
export const toolsPage = `# Tools

What Docket knows of tools, made from \`src/tools/\` by \`npm run docs\`. A tool that is missing here is no error: its steps
are judged by their names and results, and its reports are read where they have a [known format](formats.md).

Words in \`code\` are looked for in commands, actions and names. Options are compared between the merge base and the head,
in whatever command they stand, because scripts hand them on. So are settings, in the files that a change touches; in
their names a question mark and brackets stand for what may be there. A column without anything is left out. Result files
stand by the names of their [formats](formats.md), which know how such files are usually called.

${families.map(({ title, tools }) => `## ${title}\n\n${table(tools)}`).join('\n\n')}
`;
