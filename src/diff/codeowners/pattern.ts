/**
 * Patterns of CODEOWNERS: like those of `.gitignore`, but `folder/*` means the files right in the folder only.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-syntax
 */

/** One unit of a pattern: a folder or a character. `star` takes any number of them, also none. */
type Unit<Item> = 'star' | ((item: Item) => boolean);

/** A test for whether a pattern, as it stands in the file, means a path. Case counts. */
export function patternTest(pattern: string): (path: string) => boolean {
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
