import type { Screen } from '../report/terminal.ts';
import type { Surroundings } from './surroundings.ts';

/** Longer lines are hard to read. */
const WIDEST = 110;

/**
 * How text is shown: broken and coloured on a terminal alone, and without colours where somebody wants none.
 * https://no-color.org
 */
export function screenOf({ screen, environment }: Pick<Surroundings, 'screen' | 'environment'>): Screen {
  if (screen === null) return { columns: null, isColoured: false };
  return { columns: Math.min(screen.columns, WIDEST), isColoured: !environment.NO_COLOR };
}
