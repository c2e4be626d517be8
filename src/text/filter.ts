/**
 * GitHub's filter patterns for branches, tags and paths, as its "filter pattern cheat sheet" has them.
 * Matching walks the value once with the set of pattern positions that fit so far, so that no pattern can be slow.
 */

import { onceFor } from './once.ts';

type Piece =
  /** A character: a certain one where the pattern has it. */
  | { kind: 'one'; fits: (char: string) => boolean; char?: string }
  /** Any number of fitting characters, also none. */
  | { kind: 'many'; fits: (char: string) => boolean }
  /** One fitting character or none. */
  | { kind: 'maybe'; fits: (char: string) => boolean }
  /** May go on behind the next two pieces: `**` and `/` of a leading or inner `**` + `/`. */
  | { kind: 'fork' };

const any = () => true;
const noSlash = (char: string) => char !== '/';

/**
 * A test whether one pattern without `!` fits the whole value. Case counts, as on GitHub.
 * Archives and changes have thousands of paths, so only those that hold the pattern's longest name are walked.
 */
export function patternTest(pattern: string): (value: string) => boolean {
  const pieces = piecesOf([...pattern]);
  const beginning = closure(pieces, new Set([0]));
  const name = longestName(pieces);
  return (value) => {
    if (!value.includes(name)) return false;
    let reached = beginning;
    for (const char of value) {
      reached = closure(pieces, advance(pieces, reached, char));
      if (reached.size === 0) return false;
    }
    return reached.has(pieces.length);
  };
}

/**
 * Whether a list of patterns takes the value: they are read in order, one with `!` excludes again what an earlier
 * one included, and the last that fits decides.
 */
function matchesFilter(patterns: string[], value: string): boolean {
  return testsOf(patterns).reduce(
    (included, { isExcluding, fits }) => (fits(value) ? !isExcluding : included),
    false,
  );
}

/** A list is asked of many values. */
const testsOf = onceFor((patterns: readonly string[]) =>
  patterns.map((pattern) => {
    const isExcluding = pattern.startsWith('!');
    return { isExcluding, fits: patternTest(isExcluding ? pattern.slice(1) : pattern) };
  }),
);

/** Whether `branches:` (or `tags:`) takes the ref, given as a short name: `main`, `releases/10`, `v2.0`. */
export function matchesBranch(patterns: string[], ref: string): boolean {
  return matchesFilter(patterns, ref.replace(/^refs\/(heads|tags)\//, ''));
}

/**
 * Whether a change of these files passes `paths:` (at least one file matches) and `paths-ignore:` (not every file
 * matches). Without a filter everything passes.
 */
export function pathsMatch(filter: { paths?: string[]; pathsIgnore?: string[] }, files: string[]): boolean {
  const { paths, pathsIgnore } = filter;
  if (paths !== undefined && !files.some((file) => matchesFilter(paths, file))) return false;
  return pathsIgnore === undefined || files.some((file) => !matchesFilter(pathsIgnore, file));
}

/** The longest text that each fitting value holds. None has a slash, which beside `**` may stand for nothing. */
function longestName(pieces: readonly Piece[]): string {
  const letters = pieces.map((piece) => (piece.kind === 'one' ? piece.char : undefined) ?? '/');
  const names = letters.join('').split('/');
  return names.reduce((longest, name) => (name.length > longest.length ? name : longest), '');
}

function piecesOf(pattern: string[]): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < pattern.length; ) {
    const { fits, length, star, char } = atom(pattern, at);
    const next = pattern[at + length];
    // `**/` between slashes also stands for no folder at all: `**/README.md` fits `README.md`.
    const folders = star === 2 && next === '/' && (at === 0 || pattern[at - 1] === '/');
    if (folders) pieces.push({ kind: 'fork' });
    if (star > 0) pieces.push({ kind: 'many', fits });
    else if (next === '?') pieces.push({ kind: 'maybe', fits });
    else pieces.push({ kind: 'one', fits, ...(char !== undefined && { char }) });
    if (next === '+') pieces.push({ kind: 'many', fits });
    at += length + (next === '?' || next === '+' ? 1 : 0);
  }
  return pieces;
}

/** The smallest unit at a place of the pattern: a character, a bracket set, `*` or `**`. */
function atom(
  pattern: string[],
  at: number,
): { fits: (char: string) => boolean; length: number; star: 0 | 1 | 2; char?: string } {
  const char = pattern[at]!;
  if (char === '*') {
    let length = 1;
    while (pattern[at + length] === '*') length += 1;
    return length === 1 ? { fits: noSlash, length, star: 1 } : { fits: any, length, star: 2 };
  }
  const escaped = pattern[at + 1];
  if (char === '\\' && escaped !== undefined)
    return { fits: (given) => given === escaped, length: 2, star: 0, char: escaped };
  const end = char === '[' ? pattern.indexOf(']', at + 1) : -1;
  if (end > at + 1) return { fits: oneOf(pattern.slice(at + 1, end)), length: end - at + 1, star: 0 };
  return { fits: (given) => given === char, length: 1, star: 0, char };
}

/** The characters and ranges between brackets: `[CB]`, `[0-9a-f]`. */
function oneOf(set: string[]): (char: string) => boolean {
  const ranges: [string, string][] = [];
  for (let at = 0; at < set.length; at += 1) {
    const last = set[at + 1] === '-' ? set[at + 2] : undefined;
    ranges.push([set[at]!, last ?? set[at]!]);
    if (last !== undefined) at += 2;
  }
  return (char) => ranges.some(([from, to]) => char >= from && char <= to);
}

function advance(pieces: Piece[], reached: Set<number>, char: string): Set<number> {
  const next = new Set<number>();
  for (const at of reached) {
    const piece = pieces[at];
    if (piece === undefined || piece.kind === 'fork' || !piece.fits(char)) continue;
    next.add(piece.kind === 'many' ? at : at + 1);
  }
  return next;
}

/** Adds the positions that are reached without a further character; a set is walked while it grows. */
function closure(pieces: Piece[], reached: Set<number>): Set<number> {
  for (const at of reached) {
    const kind = pieces[at]?.kind;
    if (kind === 'many' || kind === 'maybe' || kind === 'fork') reached.add(at + 1);
    if (kind === 'fork') reached.add(at + 3);
  }
  return reached;
}

const MOST_WAYS = 20;

/** `**\/{karma,rollup}.config.js` as a pattern for each. */
export function withoutBraces(entry: string): string[] {
  const [, before = '', inner, behind = ''] =
    /^([^{}$]{0,100})\{([^{}]{1,200})\}([^{}]{0,100})$/.exec(entry) ?? [];
  const ways = inner?.split(',') ?? [];
  return ways.length < 2 || ways.length > MOST_WAYS ? [entry] : ways.map((way) => `${before}${way}${behind}`);
}
