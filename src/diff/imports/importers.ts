import { folderOf } from '../../text/path.ts';
import { javascriptImports, javascriptModules } from './javascript.ts';
import { type Aliases, type Package, readAliases, readPackage } from './project-files.ts';
import { pythonImports, pythonModules } from './python.ts';

/** A file of the repository with its text. */
export interface SourceText {
  path: string;
  text: string;
}

/** Whether a file says what JavaScript imports mean. */
export const isProjectFile = (path: string): boolean =>
  /(?:^|\/)(?:package|(?:ts|js)config(?:\.(?:base|app))?)\.json$/.test(path);

/**
 * The files that import each of the modules, both in the order of paths.
 *
 * @param paths every file of the repository, and modules that are gone.
 * @param sources the files to search, and project files.
 */
export function importersOf(
  modules: ReadonlySet<string>,
  paths: ReadonlySet<string>,
  sources: readonly SourceText[],
): Map<string, string[]> {
  const python = pythonModules(paths);
  const javascript = javascriptModules(paths, ...projectsOf(sources));
  const found = new Map<string, string[]>();
  for (const { path, text } of sources.toSorted((one, other) => (one.path < other.path ? -1 : 1))) {
    const imported =
      importLanguageOf(path) === 'Python'
        ? pythonImports(text).flatMap((each) => python(path, each))
        : javascriptImports(isProjectFile(path) ? '' : text).map((each) => javascript(path, each));
    for (const module of new Set(imported)) {
      if (module === null || !modules.has(module)) continue;
      const importers = found.get(module) ?? [];
      importers.push(path);
      found.set(module, importers);
    }
  }
  return new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function projectsOf(sources: readonly SourceText[]): [Aliases[], Package[]] {
  const read = sources
    .filter(({ path }) => isProjectFile(path))
    .map(({ path, text }) => ({ folder: folderOf(path), path, text }));
  const isManifest = ({ path }: SourceText): boolean => path.endsWith('package.json');
  return [
    read.flatMap((file) => (isManifest(file) ? [] : (readAliases(file.folder, file.text) ?? []))),
    read.flatMap((file) => (isManifest(file) ? (readPackage(file.folder, file.text) ?? []) : [])),
  ];
}

/** The languages whose imports are read; the same kind of file imports the same kind. */
type ImportLanguage = 'Python' | 'JavaScript and TypeScript';

const IMPORT_ENDINGS: [ImportLanguage, RegExp][] = [
  ['Python', /\.pyi?$/],
  ['JavaScript and TypeScript', /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/],
];

/** Code of others, and what tools made: it imports nothing of this repository. */
const FOREIGN =
  /(?:^|\/)(?:node_modules|vendor|vendored|third_party|dist|\.?venv|site-packages)\/|\.(?:min|bundle)\.[cm]?js$/;

/** The language of a file whose imports can be read; null for any other file and for code of others. */
export function importLanguageOf(path: string): ImportLanguage | null {
  if (FOREIGN.test(path)) return null;
  return IMPORT_ENDINGS.find(([, ending]) => ending.test(path))?.[0] ?? null;
}
