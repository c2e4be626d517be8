import { folderOf } from '../../text/path.ts';

/** An import of a Python module. */
interface PythonImport {
  /** The dots before the name: 0 for an absolute import, 1 for the own package. */
  level: number;
  /** `a.b`; empty for `from . import z`. */
  module: string;
  /** What is imported of it; empty for `import a.b`. */
  names: string[];
}

const MOST_IMPORTS = 500;
const LONGEST_STATEMENT = 20_000;

/** Statements have single blanks. */
const FROM = /^from ?(\.*) ?((?:[\p{L}\p{N}_][\p{L}\p{N}_.]*)?)(?: |(?<=\. ?))import\b ?\(?([^()]*)/u;
const IMPORT = /^import (.+)$/u;
/** A name and what it is called here. */
const NAME = /^([\p{L}\p{N}_.]+|\*)(?: as [\p{L}\p{N}_]+)?$/u;

/**
 * The imports of a Python file, wherever they stand (under `if TYPE_CHECKING:`, in functions): not what only strings or
 * comments say. Takes time linear in the text.
 */
export function pythonImports(text: string): PythonImport[] {
  const found: PythonImport[] = [];
  for (const statement of statements(text)) {
    found.push(...importsOf(statement));
    if (found.length >= MOST_IMPORTS) return found.slice(0, MOST_IMPORTS);
  }
  return found;
}

function importsOf(statement: string): PythonImport[] {
  const from = FROM.exec(statement);
  if (from !== null) {
    const [, dots = '', module = '', names = ''] = from;
    if (dots === '' && module === '') return [];
    return [{ level: dots.length, module: module.replace(/\.$/, ''), names: namesOf(names) }];
  }
  const [, modules = ''] = IMPORT.exec(statement) ?? [];
  return namesOf(modules).map((module) => ({ level: 0, module, names: [] }));
}

function namesOf(list: string): string[] {
  return list.split(',').flatMap((item) => NAME.exec(item.trim())?.[1] ?? []);
}

/** What a scan stops at: comments, strings, line ends, brackets, and what ends a statement. */
const STOP = /#|"""|'''|"|'|\\\r?\n|\r?\n|[([{]|[)\]}]|[;:]/g;

/** The statements of a file that may be imports, each on one line, without comments and strings. */
function* statements(text: string): Generator<string> {
  let statement = '';
  let depth = 0;
  let from = 0;
  STOP.lastIndex = 0;
  for (let stop = STOP.exec(text); stop !== null; stop = STOP.exec(text)) {
    const mark = stop[0];
    // What is longer is data, not an import.
    if (statement.length < LONGEST_STATEMENT) statement += text.slice(from, stop.index);
    from = STOP.lastIndex;
    if (mark === '#') from = lineEnd(text, from);
    else if (/^["']/.test(mark)) {
      statement += '""';
      from = stringEnd(text, from, mark);
    } else if (/^[([{]$/.test(mark)) depth += 1;
    else if (/^[)\]}]$/.test(mark)) depth = Math.max(0, depth - 1);
    const isEnd = /[;:\n]$/.test(mark) && !mark.startsWith('\\');
    if (isEnd && (depth === 0 || startsAnew(text, from))) {
      yield* asImport(statement);
      statement = '';
      depth = 0;
    } else if (/\n$/.test(mark)) statement += ' ';
    else if (/^[([{]$/.test(mark)) statement += mark;
    STOP.lastIndex = from;
  }
  yield* asImport(statement + text.slice(from, from + LONGEST_STATEMENT));
}

function* asImport(statement: string): Generator<string> {
  const line = statement.slice(0, LONGEST_STATEMENT).trimStart();
  if (/^(?:from|import)\b/.test(line)) yield line.replace(/\s+/g, ' ').trim();
}

/** A bracket that was never closed (a string that was misread) ends where a line without indentation imports. */
function startsAnew(text: string, from: number): boolean {
  return text[from - 1] === '\n' && /^(?:from\s+[\w.]+\s+import|import)\s/.test(text.slice(from, from + 200));
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : text[end - 1] === '\r' ? end - 1 : end;
}

/** Where a string ends: at its quotes, or with the line when it has one quote only. */
function stringEnd(text: string, from: number, quotes: string): number {
  const end = quotes.length === 3 ? /\\.|"""|'''/gs : /\\.|["'\n]/gs;
  end.lastIndex = from;
  for (let hit = end.exec(text); hit !== null; hit = end.exec(text)) {
    if (hit[0] === quotes) return end.lastIndex;
    if (hit[0] === '\n') return hit.index;
  }
  return text.length;
}

/** Folders that often hold the packages of a project. */
const SOURCES = ['src', 'lib', 'python'];
const PROJECT = /(?:^|\/)(?:pyproject\.toml|setup\.py|setup\.cfg)$/;
const MOST_PROJECTS = 200;

/** Finds the files that a Python file's import means; those of other distributions mean none. */
type FindModules = (importer: string, found: PythonImport) => string[];

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
