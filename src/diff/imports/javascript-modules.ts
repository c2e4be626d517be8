import { type Aliases, type Package, resolvePath } from './project-files.ts';

const ENDINGS = '.ts .tsx .mts .cts .d.ts .js .jsx .mjs .cjs .json .vue .svelte .astro'.split(' ');
/** TypeScript's files are imported by the names that their output has. */
const SOURCES: Record<string, string[]> = {
  '.js': ['.ts', '.tsx', '.jsx'],
  '.jsx': ['.tsx'],
  '.mjs': ['.mts'],
  '.cjs': ['.cts'],
};

/** Finds the file that a specifier means; null for a package of somebody else. */
export type FindModule = (importer: string, specifier: string) => string | null;

/**
 * Looks specifiers up among the files of a repository: relative ones, those that a `tsconfig.json` around the importer
 * gives another meaning, names of the repository's own packages, and `@/…` or `~/…` for its source folder.
 */
export function javascriptModules(
  paths: ReadonlySet<string>,
  aliases: readonly Aliases[],
  packages: readonly Package[],
): FindModule {
  const byName = new Map(packages.map((one) => [one.name, one]));
  return (importer, specifier) => {
    const folder = importer.slice(0, Math.max(0, importer.lastIndexOf('/')));
    const places = specifier.startsWith('.')
      ? [resolvePath(folder, specifier)]
      : [
          ...aliased(folder, specifier, aliases),
          ...ofPackage(specifier, byName),
          ...ofSource(folder, specifier),
        ];
    for (const place of places) {
      const file = place === null ? null : fileOf(place.replace(/[?#].*$/s, ''), paths);
      if (file !== null) return file === importer ? null : file;
    }
    return null;
  };
}

/** By the configurations around the importer, the nearest first. */
function aliased(folder: string, specifier: string, aliases: readonly Aliases[]): (string | null)[] {
  return aliases
    .filter((one) => one.folder === '' || folder === one.folder || folder.startsWith(`${one.folder}/`))
    .sort((one, other) => other.folder.length - one.folder.length)
    .flatMap(({ base, paths }) => [
      ...paths.flatMap(({ pattern, places }) => {
        const rest = restOf(pattern, specifier);
        return rest === null ? [] : places.map((place) => place.replace('*', () => rest));
      }),
      ...(base === null ? [] : [resolvePath(base, specifier)]),
    ]);
}

/** What the star of a pattern stands for; '' for a pattern without one; null when it does not fit. */
function restOf(pattern: string, specifier: string): string | null {
  const star = pattern.indexOf('*');
  if (star === -1) return pattern === specifier ? '' : null;
  const [start, end] = [pattern.slice(0, star), pattern.slice(star + 1)];
  const fits =
    specifier.length >= start.length + end.length && specifier.startsWith(start) && specifier.endsWith(end);
  return fits ? specifier.slice(start.length, specifier.length - end.length) : null;
}

/** `@octo/shapes` and `@octo/shapes/circle`, of a package of this repository. */
function ofPackage(specifier: string, byName: ReadonlyMap<string, Package>): (string | null)[] {
  const words = specifier.split('/');
  const size = specifier.startsWith('@') ? 2 : 1;
  const own = byName.get(words.slice(0, size).join('/'));
  if (own === undefined) return [];
  const { folder, entries } = own;
  const below = words.slice(size).join('/');
  const places = below === '' ? ['src/index', 'index', 'lib/index'] : [below, `src/${below}`];
  return [...(below === '' ? entries : []), ...places.map((place) => resolvePath(folder, place))];
}

/** `@/components/a` is `src/components/a` where bundlers have their usual alias. */
function ofSource(folder: string, specifier: string): (string | null)[] {
  const below = /^[@~]\/(.*)$/s.exec(specifier)?.[1];
  if (below === undefined) return [];
  const names = folder.split('/');
  const around = names.map((_, up) => names.slice(0, names.length - up).join('/'));
  return [...new Set([...around, ''])].map((own) => resolvePath(own, `src/${below}`));
}

function fileOf(place: string, paths: ReadonlySet<string>): string | null {
  const ending = /\.[cm]?jsx?$/.exec(place)?.[0] ?? '';
  const stem = place.slice(0, place.length - ending.length);
  const candidates = [
    place,
    ...(SOURCES[ending] ?? []).map((source) => stem + source),
    ...ENDINGS.map((known) => place + known),
    ...ENDINGS.map((known) => (place === '' ? `index${known}` : `${place}/index${known}`)),
  ];
  return candidates.find((path) => paths.has(path)) ?? null;
}
