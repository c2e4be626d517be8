/** Known paths of the repository, ready to be found by their ends. */
export interface PathIndex {
  paths: ReadonlySet<string>;
  /** The one path that ends so; null when several do. */
  bySuffix: ReadonlyMap<string, string | null>;
}

/** Indexes the repository's paths by all their suffixes of whole segments. */
export function pathIndex(paths: Iterable<string>): PathIndex {
  const all = new Set(paths);
  const bySuffix = new Map<string, string | null>();
  for (const path of all)
    for (const suffix of suffixesOf(path)) bySuffix.set(suffix, bySuffix.has(suffix) ? null : path);
  return { paths: all, bySuffix };
}

/**
 * The checkout on GitHub's runners and in their containers: `/home/runner/work/<repo>/<repo>/`,
 * `/Users/runner/work/…`, `D:/a/<repo>/<repo>/`, `/__w/<repo>/<repo>/`, `/github/workspace/`.
 */
const CHECKOUT =
  /^(?:(?:\/home\/runner\/work|\/Users\/runner\/work|[A-Za-z]:\/a|\/__w)\/([^/]{1,200})\/\1\/|\/github\/workspace\/)/;

/** Folders of other people's code: what lies in them is no file of the repository, whatever its end looks like. */
const FOREIGN =
  /(?:^|\/)(?:node_modules|site-packages|dist-packages|\.venv|venv|\.cargo|\.m2|\.nuget|gems|go\/pkg\/mod)\//;

/**
 * Brings a path of a report to the path in the repository: backslashes, `./` and the runner's checkout folder are taken
 * off, the report's source folders are put before it; then counts what is a path of the repository itself, else the
 * longest end that is one, else the one path of the repository that ends with it (`com/example/A.java`). A path that
 * fits none is only tidied.
 */
export function toRepositoryPath(path: string, sources: readonly string[], known: PathIndex): string {
  const own = tidy(path);
  const candidates = isAbsolute(path) ? [] : sources.map((source) => tidy(`${source}/${path}`));
  const all = [...candidates, own];
  const exact = all.find((candidate) => known.paths.has(candidate));
  if (exact !== undefined) return exact;
  for (const candidate of all) {
    const found = endOf(candidate, known);
    if (found !== null) return found;
  }
  return known.bySuffix.get(own) ?? own;
}

/** With slashes, without `.` and the checkout folder; `..` is resolved where it can be. */
function tidy(path: string): string {
  const slashed = path.replace(/^file:\/\//, '').replaceAll('\\', '/');
  const segments: string[] = [];
  for (const segment of slashed.split('/')) {
    if (segment === '..' && isFolder(segments.at(-1))) segments.pop();
    else if (segment !== '.' && (segment !== '' || segments.length === 0)) segments.push(segment);
  }
  return segments.join('/').replace(CHECKOUT, '');
}

/** What `..` leaves: not the root, a drive, or what lies above the start. */
const isFolder = (segment = ''): boolean => !/^(?:|\.\.|[A-Za-z]:)$/.test(segment);

const isAbsolute = (path: string): boolean => /^(?:[/\\]|[A-Za-z]:[/\\]|file:)/.test(path);

/** A root folder, a drive, or a host as in Go's `github.com/…`. */
const OUTSIDE = /^(?:\/|[A-Za-z]:\/|[^/]*\.[^/]*\/)/;

/**
 * The longest end of a path that is a path of the repository. A bare file name is one only for a path from outside:
 * `dist/index.js` is not the repository's `index.js`.
 */
function endOf(path: string, known: PathIndex): string | null {
  for (const suffix of suffixesOf(path)) {
    if (!known.paths.has(suffix)) continue;
    const isForeign = FOREIGN.test(path.slice(0, path.length - suffix.length));
    return isForeign || (!suffix.includes('/') && !OUTSIDE.test(path)) ? null : suffix;
  }
  return null;
}

/** Longer ends than this are not compared: a path of the repository is shorter. */
const MAX_SEGMENTS = 64;

/** The path and its ends after each slash, longest first. */
function* suffixesOf(path: string): Generator<string> {
  let from = 0;
  for (let count = 0; count < MAX_SEGMENTS; count++) {
    yield path.slice(from);
    const slash = path.indexOf('/', from);
    if (slash === -1) return;
    from = slash + 1;
  }
}
