import { folderOf } from '../../text/path.ts';
import { type Aliases, type Package, resolvePath } from './project-files.ts';

const MOST_IMPORTS = 500;
const LONGEST_SPECIFIER = 500;

/** What a scan stops at; `word` and `sign` are only remembered, to know what stands before a string. */
const STOP = /\/\/|\/\*|(?<word>[\p{L}\p{N}_$]+)|"|'|`|(?<sign>[^\s\p{L}\p{N}_$"'`])/gu;

/** Behind these words a slash begins an expression, not a division. */
const BEFORE_EXPRESSION = new Set(
  'return typeof case in of delete void throw new else do yield await instanceof'.split(' '),
);

/**
 * The modules that a JavaScript or TypeScript file imports, as it writes them: `import`, `export … from`, `require()` and
 * `import()` with a literal; not what comments and other strings say. Takes time linear in the text.
 */
export function javascriptImports(text: string): string[] {
  const found = new Set<string>();
  const scan = { text, before: ['', '', ''], templates: true };
  STOP.lastIndex = 0;
  for (let stop = STOP.exec(text); stop !== null; stop = STOP.exec(text)) {
    const from = STOP.lastIndex;
    const mark = stop[0];
    const { end, literal } = read(scan, mark, from);
    if (literal !== null && literal.length <= LONGEST_SPECIFIER && isImport(scan, end)) found.add(literal);
    if (found.size >= MOST_IMPORTS) break;
    if (mark !== '//' && mark !== '/*') scan.before = [scan.before[1]!, scan.before[2]!, mark];
    STOP.lastIndex = end;
  }
  return [...found].filter((specifier) => specifier !== '');
}

interface Scan {
  text: string;
  /** The last three words and signs. */
  before: string[];
  /** False once a backtick had no other: then none of them begins a template. */
  templates: boolean;
}

/** Where the scan goes on behind a mark, and the string that it began. */
function read(scan: Scan, mark: string, from: number): { end: number; literal: string | null } {
  const { text } = scan;
  if (mark === '//') return { end: endOf(text, '\n', from), literal: null };
  if (mark === '/*') return { end: endOf(text, '*/', from), literal: null };
  if (mark === '/' && !isDivision(scan.before)) return { end: expressionEnd(text, from), literal: null };
  if (mark === '`') return template(scan, from);
  if (mark !== '"' && mark !== "'") return { end: from, literal: null };
  const end = stringEnd(text, from, mark);
  const literal = text.slice(from, end - 1);
  return { end, literal: text[end - 1] === mark ? literal : null };
}

/** `from '…'`, `import '…'`, `require('…')`, `import('…')`; not `x.require('…')`, and not `import('…' + name)`. */
function isImport({ before, text }: Scan, end: number): boolean {
  const [third, second, first] = before;
  if (first === 'from' || first === 'import') return second !== '.';
  const isCall = first === '(' && (second === 'require' || second === 'import') && third !== '.';
  return isCall && /^\s*[),]/.test(text.slice(end, end + 50));
}

function isDivision(before: string[]): boolean {
  const last = before[2]!;
  // `</p>` closes an element.
  if (last === '<') return true;
  return /^[)\]}"'`]$/.test(last) || (/^[\p{L}\p{N}_$]/u.test(last) && !BEFORE_EXPRESSION.has(last));
}

const endOf = (text: string, mark: string, from: number): number => {
  const end = text.indexOf(mark, from);
  return end === -1 ? text.length : end + mark.length;
};

/** Behind the closing quote, or at the end of the line: an apostrophe in a text between elements opens nothing. */
function stringEnd(text: string, from: number, quote: string): number {
  const end = /\\.|["'\n]/gs;
  end.lastIndex = from;
  for (let hit = end.exec(text); hit !== null; hit = end.exec(text)) {
    if (hit[0] === quote || hit[0] === '\n') return end.lastIndex;
  }
  return text.length;
}

/** A regular expression ends at its slash, which counts for nothing between brackets, or with the line. */
function expressionEnd(text: string, from: number): number {
  const end = /\\[^\n]|[[\]/\n]/g;
  end.lastIndex = from;
  let inSet = false;
  for (let hit = end.exec(text); hit !== null; hit = end.exec(text)) {
    if (hit[0] === '\n' || (hit[0] === '/' && !inSet)) return end.lastIndex;
    if (hit[0] === '[') inSet = true;
    if (hit[0] === ']') inSet = false;
  }
  return text.length;
}

/**
 * A template is read as one string, what stands in its `${…}` too; one inside another ends the outer early, which only
 * turns what is code into text and back.
 */
function template(scan: Scan, from: number): { end: number; literal: string | null } {
  const end = /\\.|`/gs;
  end.lastIndex = from;
  while (scan.templates) {
    const hit = end.exec(scan.text);
    if (hit === null) scan.templates = false;
    else if (hit[0] === '`') {
      const literal = scan.text.slice(from, hit.index);
      return { end: end.lastIndex, literal: literal.includes('${') ? null : literal };
    }
  }
  return { end: from, literal: null };
}

const MODULE_ENDINGS = '.ts .tsx .mts .cts .d.ts .js .jsx .mjs .cjs .json .vue .svelte .astro'.split(' ');
/** TypeScript's files are imported by the names that their output has. */
const SOURCE_ENDINGS: Record<string, string[]> = {
  '.js': ['.ts', '.tsx', '.jsx'],
  '.jsx': ['.tsx'],
  '.mjs': ['.mts'],
  '.cjs': ['.cts'],
};

/** Finds the file that a specifier means; null for a package of somebody else. */
type FindModule = (importer: string, specifier: string) => string | null;

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
    const folder = folderOf(importer);
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
    ...(SOURCE_ENDINGS[ending] ?? []).map((source) => stem + source),
    ...MODULE_ENDINGS.map((known) => place + known),
    ...MODULE_ENDINGS.map((known) => (place === '' ? `index${known}` : `${place}/index${known}`)),
  ];
  return candidates.find((path) => paths.has(path)) ?? null;
}
