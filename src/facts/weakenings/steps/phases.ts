import { lastSegment } from '../../../text/path.ts';
import { known } from '../../../tools/known.ts';
import type { Check } from '../weakening.ts';

const PHASES = known('phases');

/**
 * The new command of the same program that does only the beginning of what a command did, where nothing else that is new
 * may do the rest: `mvn test` in place of `mvn verify`; null: there is none.
 */
export function earlierPhase(check: Check, added: readonly Check[]): Check | null {
  const rank = rankOf(check);
  if (rank === null) return null;
  const program = lastSegment(check.words[0]!);
  const own = added.filter(
    ({ words, directory, hidden }) =>
      hidden === null && directory === check.directory && lastSegment(words[0] ?? '') === program,
  );
  const [only, ...others] = own;
  const now = only === undefined ? null : rankOf(only);
  return others.length === 0 && now !== null && now < rank ? only! : null;
}

/** How far a command goes; null: it is told something else, too, or nothing that is known. */
function rankOf({ words: [first = '', ...rest] }: Check): number | null {
  const phases = PHASES.find(({ programs }) => programs.includes(lastSegment(first)));
  if (phases === undefined) return null;
  const told = rest.filter((word) => !word.startsWith('-') && word !== 'clean');
  const ranks = told.map((word) => phases.ranks[word.replace(/^:/, '')]);
  return ranks.length === 0 || ranks.includes(undefined) ? null : Math.max(...(ranks as number[]));
}
