import type { DeadPaths } from '../facts/workflows/dead-paths.ts';
import { code, joinFirst, type Prose, say } from '../text/prose.ts';
import type { Reasoned, Rule } from './rule.ts';

/**
 * Debt: the change moves or removes all that a path in a workflow file means, so that the workflow does not start any more
 * for what was there, or a step finds nothing to run.
 */
export const pathsMeanNothing: Rule<'debt'> = {
  id: 'paths mean nothing',
  outcomes: { debt: 'green' },
  find: ({ deadPaths }) => deadPaths.map(reason),
};

const SHOWN = 3;

function reason(dead: DeadPaths): Reasoned<'debt'> {
  const { path, gone, now, patterns } = dead;
  const where = now === null ? say`nothing is left of ${code(gone)}` : say`${code(gone)} is ${code(now)} now`;
  const named = joinFirst(patterns.map(code), SHOWN);
  return {
    status: 'new',
    outcome: 'debt',
    headline: say`${named} of ${code(dead.workflow)} ${patterns.length === 1 ? 'matches' : 'match'} nothing any more`,
    text: say`${placeOf(dead, named)}: ${where}, so it ${whatFollows(dead)}`,
    remedy:
      now === null
        ? say`remove ${named} from ${code(path)}, and what depends on it`
        : say`let ${code(path)} name ${code(now)} in place of ${code(gone)}`,
    url: null,
  };
}

function placeOf({ workflow, place }: DeadPaths, named: Prose): Prose {
  if (place.in === 'trigger')
    return say`${code(workflow)} starts on ${code(place.event)} for the paths ${named}`;
  if (place.in === 'command') return say`${code(place.command)} in ${code(place.job)} of ${code(workflow)}`;
  const filter = place.name === '' ? say`A filter` : say`The filter ${code(place.name)}`;
  return say`${filter} in ${code(place.job)} of ${code(workflow)} looks for ${named}`;
}

function whatFollows({ place, isWhole, gone }: DeadPaths): Prose {
  if (place.in === 'command')
    return isWhole ? ['finds nothing to run'] : say`no longer runs what was in ${code(gone)}`;
  if (place.in === 'filter')
    return isWhole ? ['never finds a change'] : say`no longer finds changes of what was there`;
  return isWhole ? ['never starts for a change'] : say`no longer starts for what was there`;
}
