import { allOf, anyOf, escaped, known } from '../known.ts';
import type { Configuration, ConfigurationFile, Meaning, OlderForm } from './configuration.ts';

/** A tool whose settings are known. */
export interface ConfiguredTool {
  tool: string;
  files: readonly ConfigurationFile[];
  same: readonly (readonly [pattern: RegExp, by: string])[];
  levels: Readonly<Record<string, number>>;
  implies: Readonly<Record<string, RegExp>>;
  superseded: Readonly<Record<string, string | null>>;
  older?: OlderForm;
  about: Readonly<Record<string, readonly string[]>>;
  below?: RegExp;
  projects?: true;
  empty?: RegExp;
  unset: readonly (readonly [keys: RegExp, level: string])[];
  meanings: { pattern: RegExp; meaning: Meaning | null }[];
}

/** What a key may have behind it: the name of an entry, `overrides[src/a.ts]`. */
const NAMED = '(?:\\[[^\\]]*\\])?';

/** The tools whose settings are known. Most changes touch no file of theirs, so they are compiled when first asked for. */
export function configuredTools(): readonly ConfiguredTool[] {
  compiledTools ??= known(({ name, configuration }) =>
    configuration === undefined ? undefined : { tool: name, ...compiled(configuration) },
  );
  return compiledTools;
}

let compiledTools: readonly ConfiguredTool[] | null = null;

function compiled({
  files,
  keys,
  same = [],
  levels = {},
  implies = {},
  superseded = {},
  older,
  about = {},
  below,
  projects,
  empty,
  unset = [],
}: Configuration): Omit<ConfiguredTool, 'tool'> {
  const meanings = Object.entries(keys).map(([pattern, meaning]) => ({
    pattern: patternOf(pattern),
    meaning,
  }));
  return {
    ...{ files, same, levels, implies, superseded, about, unset, meanings },
    ...(older && { older }),
    ...(below && { below }),
    ...(projects && { projects }),
    ...(empty && { empty }),
  };
}

/** A last key may have dots of its own: `per-file-ignores.tests/a.py`. */
function patternOf(keys: string): RegExp {
  const parts = keys.split('.');
  const source = parts.map((key, index) => {
    if (index === parts.length - 1)
      return key.endsWith('*')
        ? `${wordOf(key.replace(/\*+$/, ''))}${/^\*+$/.test(key) ? '.+' : '.*'}`
        : wordOf(key);
    return key === '**' ? '(?:.+\\.)?' : `${wordOf(key)}${NAMED}\\.`;
  });
  return new RegExp(`^${source.join('')}$`);
}

/** `*` stands for what has no dot, `**` within a key for anything, `<rule>` for a key without dots. */
function wordOf(key: string): string {
  if (/^<.*>$/.test(key)) return '[^.]+';
  const parts = key.split('**').map((part) => part.split('*').map(escaped).join('[^.]*'));
  return parts.join('.*');
}

/** Whether a file holds settings of which Docket knows what they mean. */
export const isConfiguration = (path: string): boolean => CONFIGURATION.test(path);

/** One expression for all: it is asked of each changed file. */
const CONFIGURATION = anyOf(allOf(({ configuration }) => configuration?.files).map(({ path }) => path));

/** What a setting of a tool does; null for one that is not known, or says nothing of what passes. */
export function meaningOf(tool: string, key: string): Meaning | null {
  const configured = configuredTools().find((each) => each.tool === tool);
  return configured === undefined ? null : meaningIn(configured, sameAs(configured, key));
}

/** The language of which a tool's settings say from which version on the project runs. */
export const languageOf = (tool: string): string | null =>
  LANGUAGES.find(({ name }) => name === tool)?.language ?? null;

const LANGUAGES = known(({ name, configuration }) =>
  configuration?.language === undefined ? undefined : { name, language: configuration.language },
);

/** The rules that an entry of a list is about: itself, where nothing else is known. */
export const aboutOf = (tool: string, entry: string): readonly string[] =>
  configuredTools().find((each) => each.tool === tool)?.about[entry] ?? [entry];

/** Whether a pattern means a folder in which a tool has nothing to look at. */
export const isEmptyFor = (tool: string, value: string): boolean =>
  configuredTools()
    .find((each) => each.tool === tool)
    ?.empty?.test(value) ?? false;

/** A folder into which tools write, and in which nobody keeps code: as a path, a pattern, or an expression. */
export const isWritten = (value: string): boolean =>
  /(?:^|\/)\.?(?:node_modules|dist|build|out|target|coverage|next|nuxt|output|turbo|cache|venv|gradle|generated|storybook-static|playwright-report|test-results)(?:\/|\\|\*|\$|$)/i.test(
    value,
  ) && !value.includes('..');

/** Folders of others' code, and names of files that programs write or that only set tools up. */
const UNWRITTEN = [
  /(?:^|[/(|])_?(?:vendor|vendored|third[_-]?party|external|typeshed)(?:\/|\||\)|$)/i,
  /\.pb\.[\w.]+$|_pb2(?:_grpc)?\.pyi?$|\.(?:g|gen|generated|freezed|min|designer)\.\w+$|\.(?:lock|snap)$/i,
  /(?:^|\/)(?:_?version|setup|conf|noxfile|tasks)\.py$/,
  /(?:^|\/)[\w*.-]*\.config\.(?:[cm]?[jt]s|\*)$/,
  /(?:^|\/)(?:package-lock\.json|pnpm-lock\.yaml|yarn\.lock|CHANGELOG\.md)$/,
];

/** Whether a pattern of what is left out means code that nobody writes here, or that only sets tools up. */
export const isUnwritten = (value: string): boolean => {
  const pattern = value.replace(/\\(?=\W)/g, '').replace(/(?:\/\*{1,2})+\/?$|\$$/g, '');
  return UNWRITTEN.some((each) => each.test(pattern));
};

/** What lines that no test runs look like, as the makers of coverage tools list them. */
const UNREACHED =
  /TYPE_CHECKING|\bxfail\b|NotImplemented|abstractmethod|overload|__main__|__repr__|pragma|no ?cover|assert_never|assert False|unreachable|Protocol|^\W*(?:\\?\.){3}\W*$|^\W*\\\.\{3\}\W*$|^[\W\d]*\.\{3\}|^\W*pass\W*$/i;

/** Whether a pattern of lines that coverage leaves out means lines that nothing can run. */
export const isUnreached = (value: string): boolean => UNREACHED.test(value);

/** The level that a setting has where nothing is said of it; null: that is not known. */
export function unsetLevel(tool: string, key: string): string | null {
  const configured = configuredTools().find((each) => each.tool === tool);
  if (configured === undefined) return null;
  return configured.unset.find(([keys]) => keys.test(sameAs(configured, key)))?.[1] ?? null;
}

/** The words of a tool for levels, where it has its own. */
export const levelsOf = (tool: string): Readonly<Record<string, number>> =>
  configuredTools().find((each) => each.tool === tool)?.levels ?? {};

/** Keys and paths that people write are shorter; longer ones are compared as they are. */
const LONGEST_KEY = 1_000;

/** The key by which one is compared. */
export const sameAs = ({ same }: ConfiguredTool, key: string): string =>
  key.length > LONGEST_KEY ? key : same.reduce((name, [pattern, by]) => name.replace(pattern, by), key);

/** The same, of the key by which it is compared. */
export const meaningIn = ({ meanings }: ConfiguredTool, same: string): Meaning | null =>
  meanings.find(({ pattern }) => pattern.test(same))?.meaning ?? null;
