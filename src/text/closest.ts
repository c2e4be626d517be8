/**
 * The word that somebody meant who wrote another one: the one with the fewest letters added, left out, changed or swapped
 * with their neighbour.
 *
 * @returns null where none is near enough: a third of the letters may differ.
 */
export function closest(written: string, words: readonly string[]): string | null {
  const rated = words
    .map((word) => ({ word, distance: distance(written.toLowerCase(), word.toLowerCase()) }))
    .filter(({ word, distance }) => distance <= Math.ceil(Math.max(word.length, written.length) / 3))
    .sort((one, other) => one.distance - other.distance);
  return rated[0]?.word ?? null;
}

/** https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance (optimal string alignment) */
export function distance(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, index) => index)];
  for (let at = 1; at <= one.length; at++) {
    const row = [at];
    for (let to = 1; to <= other.length; to++) {
      const isSame = one[at - 1] === other[to - 1];
      const isSwapped = one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
      const costs = [
        rows[at - 1]![to]! + 1,
        row[to - 1]! + 1,
        rows[at - 1]![to - 1]! + (isSame ? 0 : 1),
        ...(isSwapped ? [rows[at - 2]![to - 2]! + 1] : []),
      ];
      row.push(Math.min(...costs));
    }
    rows.push(row);
  }
  return rows[one.length]![other.length]!;
}
