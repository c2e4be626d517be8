import { type Fields, fields, readJson, textOrNull, texts } from '../../formats/json.ts';

/** How a `tsconfig.json` or `jsconfig.json` calls modules. */
export interface Aliases {
  /** The folder in which it lies; '' for the root. */
  folder: string;
  /** From which names without dots are looked for; null: they are not. */
  base: string | null;
  /** Pattern with at most one `*`, and the places that it stands for, from the root of the repository. */
  paths: { pattern: string; places: string[] }[];
}

/** A package of the repository and the files that its name may mean, as far as its manifest says. */
export interface Package {
  name: string;
  folder: string;
  entries: string[];
}

const MOST_ALIASES = 100;

/** Reads the aliases; null where the file has none. Comments and trailing commas are allowed in it. */
export function readAliases(folder: string, text: string): Aliases | null {
  const options = fields(fieldsIn(withoutComments(text)).compilerOptions);
  const baseUrl = textOrNull(options.baseUrl);
  const base = baseUrl === null ? null : resolvePath(folder, baseUrl);
  const paths = Object.entries(fields(options.paths))
    .slice(0, MOST_ALIASES)
    .map(([pattern, places]) => ({
      pattern,
      places: texts(places).flatMap((place) => resolvePath(base ?? folder, place) ?? []),
    }));
  return base === null && paths.length === 0 ? null : { folder, base, paths };
}

/** Reads a `package.json`; null when it has no name. */
export function readPackage(folder: string, text: string): Package | null {
  const manifest = fieldsIn(text);
  const name = textOrNull(manifest.name);
  if (name === null) return null;
  const exported = fields(manifest.exports)['.'] ?? manifest.exports;
  const entries = [manifest.source, manifest.types, manifest.module, manifest.main, ...valuesOf(exported, 3)];
  return {
    name,
    folder,
    entries: entries.flatMap((entry) =>
      typeof entry === 'string' ? (resolvePath(folder, entry) ?? []) : [],
    ),
  };
}

/** The texts in conditions of `exports`: `{ "import": "./a.js", "require": { "default": "./a.cjs" } }`. */
function valuesOf(value: unknown, depth: number): string[] {
  if (typeof value === 'string') return [value];
  return depth === 0
    ? []
    : Object.values(fields(value))
        .slice(0, 20)
        .flatMap((inner) => valuesOf(inner, depth - 1));
}

/** A path as seen from a folder; null when it leads out of the repository. */
export function resolvePath(folder: string, path: string): string | null {
  const names = folder === '' ? [] : folder.split('/');
  for (const name of path.split('/')) {
    if (name === '' || name === '.') continue;
    if (name !== '..') names.push(name);
    else if (names.pop() === undefined) return null;
  }
  return names.join('/');
}

function fieldsIn(json: string): Fields {
  const read = readJson(json.replace(/^\ufeff/, ''));
  return 'value' in read ? fields(read.value) : {};
}

/** JSON without comments and trailing commas; a string or comment without end ends with its line or the text. */
function withoutComments(text: string): string {
  return text
    .replace(/("(?:\\.|[^"\\\n])*"?)|\/\/[^\n]*|\/\*.*?(?:\*\/|$)/gs, '$1')
    .replace(/("(?:\\.|[^"\\\n])*"?)|,(?=\s{0,1000}[\]}])/gs, '$1');
}
