import type { Count } from '../../evidence/totals.ts';
import { BUDGET } from '../../text/budget.ts';
import { within } from '../../text/too-much.ts';

/**
 * Counts distinct things of which each may be told several times: a line in two classes of one file, a branch in two
 * records. It is covered when one of them says so. Eight bytes a thing: a report has millions of lines.
 */
export interface Tally {
  /** @param key a whole number from 0 to 2^52. */
  add: (key: number, covered: boolean) => void;
  count: () => Count;
}

/** An empty tally. */
export function newTally(): Tally {
  let entries: number[] = [];
  let last = -1;
  let ascending = true;
  let most = MOST_BEFORE_TIDYING;
  const tidy = (): void => {
    if (!ascending) entries = distinct(new Float64Array(entries).sort());
    ascending = true;
    last = Math.floor((entries.at(-1) ?? -2) / 2);
    most = Math.max(MOST_BEFORE_TIDYING, entries.length * 2);
  };
  return {
    add(key, covered) {
      if (key <= last) ascending = false;
      last = key;
      entries.push(key * 2 + (covered ? 1 : 0));
      if (entries.length >= most) tidy();
    },
    count() {
      if (!ascending) tidy();
      return countEntries(entries);
    },
  };
}

/** So many entries may tell of few things: then they are brought together, each time twice as many. */
const MOST_BEFORE_TIDYING = 1_000_000;

/** The last entry of each key. */
function distinct(sorted: Float64Array): number[] {
  const kept: number[] = [];
  for (let index = 0; index < sorted.length; index++) {
    const next = sorted[index + 1];
    if (next === undefined || Math.floor(next / 2) !== Math.floor(sorted[index]! / 2))
      kept.push(sorted[index]!);
  }
  return kept;
}

/** Of entries with the same key the last one has the highest mark: it decides. */
function countEntries(entries: ArrayLike<number>): Count {
  const count = { covered: 0, total: 0 };
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index] ?? 0;
    const next = entries[index + 1];
    if (next !== undefined && Math.floor(next / 2) === Math.floor(entry / 2)) continue;
    count.total += 1;
    count.covered += entry % 2;
  }
  return count;
}

/** Counts like `Tally`, of things that only a text tells apart. */
export interface KeyTally {
  add: (key: string, covered: boolean) => void;
  count: () => Count;
}

/** An empty tally of keys. */
export function newKeyTally(): KeyTally {
  const all = new Set<string>();
  const covered = new Set<string>();
  return {
    add(key, isCovered) {
      all.add(key);
      if (isCovered) covered.add(key);
    },
    count: () => ({ covered: covered.size, total: all.size }),
  };
}

/** Branches told by line: how many there are on it, and how many of them were taken. */
export interface BranchTally {
  add: (line: number, count: Count) => void;
  count: () => Count | null;
}

/** An empty tally of branches. A line that is told again keeps its highest numbers. Null until one was added. */
export function newBranchTally(): BranchTally {
  const lines = new Map<number, Count>();
  return {
    add(line, { covered, total }) {
      const known = lines.get(line);
      lines.set(line, {
        covered: Math.max(covered, known?.covered ?? 0),
        total: Math.max(total, known?.total ?? 0),
      });
    },
    count: () => sumOf(lines.values()),
  };
}

/** The sum of those that are there; null when none is. */
export function sumOf(counts: Iterable<Count | null>): Count | null {
  let sum: Count | null = null;
  for (const count of counts) {
    if (count === null) continue;
    sum ??= { covered: 0, total: 0 };
    sum.covered += count.covered;
    sum.total += count.total;
  }
  return sum;
}

/** Ends the reading of a report of more source files than are read. Throws TooMuch. */
export const withinSources = (count: number): void => within(count, BUDGET.results.sources, 'source files');

/** The value of a source file or of one of its parts, made when it is asked for the first time. */
export function made<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = make();
  map.set(key, value);
  withinSources(map.size);
  return value;
}
