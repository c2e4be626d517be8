/** A shorter word with another letter is another word. */
const SHORTEST = 6;
const MOST_EDITS = 2;
/** Entries of lists are shorter; of longer ones nothing is said. */
const LONGEST = 200;

/**
 * Whether two entries of a list are one, of which a word was spelt wrong: all words but one are the same, and that one
 * differs in a letter or two. Numbers are no words: `E501` is not `E502`.
 */
export function isRespelt(one: string, other: string): boolean {
  if (one === other || one.length > LONGEST || other.length > LONGEST) return false;
  const [words, others] = [wordsIn(one), wordsIn(other)];
  if (words.length !== others.length) return false;
  const differing = words.flatMap((word, index) =>
    word === others[index] ? [] : [[word, others[index]!] as const],
  );
  const [pair] = differing;
  return differing.length === 1 && pair !== undefined && isNear(...pair);
}

/** Letters and what stands between them, so that `src/a` and `src.a` differ in more than a word. */
const wordsIn = (entry: string): string[] => entry.split(/(?<=[^a-z])(?=[a-z])|(?<=[a-z])(?=[^a-z])/i);

function isNear(word: string, other: string): boolean {
  const areWords = [word, other].every((each) => /^[a-z]+$/i.test(each) && each.length >= SHORTEST);
  return areWords && !isNumber(word, other) && edits(word.toLowerCase(), other.toLowerCase()) <= MOST_EDITS;
}

/** `rule` and `rules` may both be there. */
const isNumber = (word: string, other: string): boolean =>
  word.replace(/s$/i, '') === other.replace(/s$/i, '') && word.toLowerCase() !== other.toLowerCase();

/** How many letters are missing, too many, wrong, or changed places with the next (optimal string alignment). */
function edits(one: string, other: string): number {
  let [before, row]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const isSame = one[at - 1] === other[to - 1];
      const isTurned = at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
      next[to] = Math.min(
        row[to]! + 1,
        next[to - 1]! + 1,
        row[to - 1]! + (isSame ? 0 : 1),
        isTurned ? before[to - 2]! + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, row] = [row, next];
  }
  return row[other.length]!;
}
