import type { Count } from './model.ts';

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
  const entries: number[] = [];
  let last = -1;
  let ascending = true;
  return {
    add(key, covered) {
      if (key <= last) ascending = false;
      last = key;
      entries.push(key * 2 + (covered ? 1 : 0));
    },
    count: () => countEntries(ascending ? entries : new Float64Array(entries).sort()),
  };
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

/** The value of a key, made when it is asked for the first time. */
export function made<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = make();
  map.set(key, value);
  return value;
}
