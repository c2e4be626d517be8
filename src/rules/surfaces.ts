import { isAnnounced, namedSurfaces, type Surface } from '../facts/change/surfaces.ts';
import type { Judged } from '../facts/facts.ts';
import { code, join, say } from '../text/prose.ts';
import type { Rule } from './rule.ts';

const SHOWN = 5;

/** Debt: a public surface of the configuration changes, and neither title nor plan nor body names it. */
export const silentSurfaces: Rule = (judged) => {
  const surfaces = touchedSurfaces(judged).filter((surface) => !isAnnounced(judged.evidence, surface));
  return surfaces.map(({ name, paths }) => {
    const more = paths.length > SHOWN ? say` and ${paths.length - SHOWN} more` : [];
    return {
      rule: 'public surface changed without being named',
      outcome: 'debt',
      headline: say`${code(name)} is changed without being named`,
      text: say`The public surface ${code(name)} is changed, and neither title nor description nor plan names it: ${join(paths.slice(0, SHOWN).map((path) => code(path)))}${more}`,
      remedy: say`say in the title or the description what changes in ${code(name)}`,
      url: null,
    };
  });
};

/** The public surfaces of the configuration that the change touches and its authors name. */
export function announcedSurfaces(judged: Judged): Surface[] {
  return touchedSurfaces(judged).filter((surface) => isAnnounced(judged.evidence, surface));
}

const touchedSurfaces = ({ evidence }: Judged): Surface[] =>
  namedSurfaces(evidence).filter(({ paths }) => paths.length > 0);
