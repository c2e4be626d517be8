import type { PythonImport } from './python.ts';

/** Folders that often hold the packages of a project. */
const SOURCES = ['src', 'lib', 'python'];
const PROJECT = /(?:^|\/)(?:pyproject\.toml|setup\.py|setup\.cfg)$/;
const MOST_PROJECTS = 200;

/** Finds the files that a Python file's import means; those of other distributions mean none. */
export type FindModules = (importer: string, found: PythonImport) => string[];

/**
 * Looks modules up among the files of a repository. Absolute imports are looked for in the folders around the importer
 * that are no packages themselves, nearest first, in their source folders, and in the projects of the repository.
 */
export function pythonModules(paths: ReadonlySet<string>): FindModules {
  const projects = Array.from(paths)
    .filter((path) => PROJECT.test(path))
    .slice(0, MOST_PROJECTS)
    .map(folderOf);
  const roots = new Map<string, string[]>();
  const rootsOf = (folder: string): string[] => {
    const known = roots.get(folder) ?? rootsAround(folder, paths, projects);
    roots.set(folder, known);
    return known;
  };
  return (importer, found) => {
    const folder = folderOf(importer);
    const from = found.level === 0 ? rootsOf(folder) : relativeTo(folder, found.level);
    for (const root of from) {
      const files = modulesAt(root, found, paths);
      if (files.length > 0) return files.filter((path) => path !== importer);
    }
    return [];
  };
}

function rootsAround(folder: string, paths: ReadonlySet<string>, projects: string[]): string[] {
  const around = above(folder).filter((path) => path === '' || !paths.has(within(path, '__init__.py')));
  const bases = [...around, ...projects];
  const sources = bases.flatMap((path) => SOURCES.map((name) => within(path, name)));
  return [...new Set([...around, ...sources, ...projects])];
}

/** The folder and those around it, up to the root (''). */
function above(folder: string): string[] {
  const names = folder === '' ? [] : folder.split('/');
  return Array.from({ length: names.length + 1 }, (_, up) => names.slice(0, names.length - up).join('/'));
}

/** The folder that the dots mean; none beyond the root. */
function relativeTo(folder: string, level: number): string[] {
  return above(folder).slice(level - 1, level);
}

/** `from a import b` means the module `a.b` where there is one, else a name in `a`. */
function modulesAt(root: string, { module, names }: PythonImport, paths: ReadonlySet<string>): string[] {
  const place = within(root, module.replaceAll('.', '/'));
  const own = fileOf(place, paths);
  if (names.length === 0) return own === null ? [] : [own];
  const files = names.flatMap((name) => {
    const file = name === '*' ? null : fileOf(within(place, name.replaceAll('.', '/')), paths);
    return file ?? own ?? [];
  });
  return [...new Set(files)];
}

function fileOf(place: string, paths: ReadonlySet<string>): string | null {
  const candidates = [
    `${place}.py`,
    within(place, '__init__.py'),
    `${place}.pyi`,
    within(place, '__init__.pyi'),
  ];
  return candidates.find((path) => paths.has(path)) ?? null;
}

const within = (folder: string, name: string): string =>
  folder === '' ? name : name === '' ? folder : `${folder}/${name}`;

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
