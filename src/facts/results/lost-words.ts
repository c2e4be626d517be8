import type { SuiteCases } from '../../evidence/comparison.ts';
import { code, join, type Prose, say } from '../../text/prose.ts';
import { count } from '../../text/text.ts';

const SUITES_SHOWN = 3;
const NAMES_SHOWN = 3;

/** `` `cart` (`adds`, `removes`), 4 of `api` and 2 more suites ``. */
export function inSuites(suites: readonly SuiteCases[]): Prose {
  const told = suites.slice(0, SUITES_SHOWN).map(inSuite);
  const more = suites.length - told.length;
  return more > 0 ? say`${join(told)} and ${count(more, 'more suite')}` : join(told);
}

function inSuite({ suite, count, names }: SuiteCases): Prose {
  const named = suite === '' ? ['no suite'] : [code(suite)];
  if (names.length === 0) return say`${count} of ${named}`;
  const shown = names.slice(0, NAMES_SHOWN);
  const more = count - shown.length;
  return say`${named} (${join(shown.map(code))}${more > 0 ? ` and ${more} more` : ''})`;
}
