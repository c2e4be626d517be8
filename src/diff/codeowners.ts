import { groupedBy } from '../text/grouped.ts';
import { within } from '../text/too-much.ts';

/** A line of CODEOWNERS. No owners: the paths that it means have none. */
export interface OwnerRule {
  pattern: string;
  owners: string[];
}

/** GitHub reads no larger file. */
const LARGEST_FILE = 3_000_000;
const MOST_RULES = 20_000;
const LONGEST_PATTERN = 1_000;
const MOST_OWNERS = 20;

/** `@user`, `@organisation/team`, or an address. */
const OWNER = /^(?:@[\w-]{1,100}(?:\/[\w.-]{1,100})?|[^\s@]{1,100}@[^\s@]{1,200})$/;

/**
 * Reads CODEOWNERS as GitHub does: a line has a pattern and its owners, divided by blanks; `#` begins a comment; a blank
 * in a pattern is escaped; lines that GitHub does not understand (`!`, `[`, `\#`, something that is no owner) are
 * passed over.
 *
 * @throws TooMuch where there are more lines than are read: the last one that means a path decides.
 */
export function parseCodeowners(text: string): OwnerRule[] {
  if (text.length > LARGEST_FILE) return [];
  const rules: OwnerRule[] = [];
  for (const line of text.replace(/^\ufeff/, '').split(/\r?\n/)) {
    const rule = parseLine(line);
    if (rule !== null) rules.push(rule);
    within(rules.length, MOST_RULES, 'lines');
  }
  return rules;
}

function parseLine(line: string): OwnerRule | null {
  if (line.length > LONGEST_PATTERN * 4) return null;
  const words: string[] = line.match(/(?:\\.|[^\s\\])+/g) ?? [];
  const comment = words.findIndex((word) => word.startsWith('#'));
  const [pattern, ...owners] = comment === -1 ? words : words.slice(0, comment);
  if (pattern === undefined || pattern.length > LONGEST_PATTERN || /^!|^\\#|[[\]]/.test(pattern)) return null;
  if (!owners.every((owner) => OWNER.test(owner))) return null;
  return { pattern: pattern.replace(/\\(\s)/g, '$1'), owners: owners.slice(0, MOST_OWNERS) };
}

/**
 * A finder of the line that decides who owns a path: the last one whose pattern means it. Most patterns begin with the
 * name of a top folder: only those of the path's own are tried.
 *
 * @param most how many patterns are tried at most, for all paths together; then the finder throws TooMuch.
 */
export function ownerFinder(
  rules: readonly OwnerRule[],
  most = Number.POSITIVE_INFINITY,
): (path: string) => OwnerRule | null {
  let tried = 0;
  const tests = rules.map(({ pattern }) => patternTest(pattern));
  const rooted = groupedBy(rules.keys(), (index) => topOf(rules[index]!.pattern));
  const floating = rooted.get(null) ?? [];
  const last = (indexes: readonly number[], path: string): number =>
    indexes.findLast((index) => {
      tried += 1;
      within(tried, most, 'patterns to try');
      return tests[index]!(path);
    }) ?? -1;
  return (path) => {
    const own = rooted.get(path.split('/')[0] ?? '') ?? [];
    return rules[Math.max(last(own, path), last(floating, path))] ?? null;
  };
}

/** The folder or file right below the root that a pattern is about; null when it may be any. */
function topOf(pattern: string): string | null {
  const [first = '', ...rest] = pattern.replace(/^\//, '').split('/');
  const isLone = !pattern.startsWith('/') && rest.join('') === '';
  return isLone || /[*?\\]/.test(first) ? null : first;
}

/** One unit of a pattern: a folder or a character. `star` takes any number of them, also none. */
type Unit<Item> = 'star' | ((item: Item) => boolean);

/**
 * A test for whether a pattern, as it stands in the file, means a path. Case counts. Patterns are like those of
 * `.gitignore`, but `folder/*` means the files right in the folder only.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-syntax
 */
function patternTest(pattern: string): (path: string) => boolean {
  const units = segmentsOf(pattern)?.map(segmentUnit);
  return units === undefined ? () => false : (path) => fits(units, path.split('/'));
}

/** `**` and names of a pattern; null for one that means nothing: `/`, and three stars in a row. */
function segmentsOf(pattern: string): string[] | null {
  if (pattern === '/' || pattern === '' || pattern.includes('***')) return null;
  const given = pattern.split('/');
  const isRooted = given[0] === '';
  const named = isRooted ? given.slice(1) : given;
  // A lone name, `docs` or `docs/`, is meant wherever it lies.
  const isLone = !isRooted && (named.length === 1 || (named.length === 2 && named[1] === ''));
  const segments = isLone && named[0] !== '**' ? ['**', ...named] : named;
  return [...segments.slice(0, -1), ...ending(segments.at(-1) ?? '')];
}

/** A name at the end means a file or all that a folder of this name holds; a folder's `/` what it holds. */
function ending(last: string): string[] {
  if (last === '' || last === '**') return ['**', '*'];
  return last === '*' ? ['*'] : [last, '**'];
}

function segmentUnit(segment: string): Unit<string> {
  if (segment === '**') return 'star';
  if (segment === '*') return () => true;
  if (!/[*?\\]/.test(segment)) return (name) => name === segment;
  const units = Array.from(segment.matchAll(/\\?./gsu), ([char]) => characterUnit(char));
  return (name) => fits(units, [...name]);
}

function characterUnit(written: string): Unit<string> {
  if (/^\*+$/.test(written)) return 'star';
  if (written === '?') return () => true;
  const char = written.length > 1 && written.startsWith('\\') ? written.slice(1) : written;
  return (given) => given === char;
}

/**
 * Whether the units take all items. A star takes as little as it can, and one more each time the rest does not fit; only
 * the newest star is gone back to, so that no pattern is slow.
 */
function fits<Item>(units: readonly Unit<Item>[], items: readonly Item[]): boolean {
  let unit = 0;
  let star = -1;
  let taken = 0;
  for (let at = 0; at < items.length; ) {
    const wanted = units[unit];
    if (wanted === 'star') {
      star = unit;
      taken = at;
      unit += 1;
    } else if (wanted?.(items[at]!) === true) {
      unit += 1;
      at += 1;
    } else if (star >= 0) {
      unit = star + 1;
      taken += 1;
      at = taken;
    } else return false;
  }
  return units.slice(unit).every((rest) => rest === 'star');
}
