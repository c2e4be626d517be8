import type { Evidence } from '../evidence/evidence.ts';
import { acceptanceOf, acceptedBy, isByReviewer, remedyFor } from '../facts/change/acceptance.ts';
import { isAnnounced, namedSurfaces, type Surface } from '../facts/change/surfaces.ts';
import type { Delta } from '../facts/sections.ts';
import { code, join, joinFirst, say } from '../text/prose.ts';
import type { Found, Noted, Reasoned, Rule } from './rule.ts';

const SHOWN = 5;
const MISSING_SHOWN = 10;

/** Debt: code files changed that the plan, which lists paths, does not name. Planned files that did not change are told. */
export const unplannedCode: Rule<'debt'> = {
  id: 'unplanned code',
  outcomes: { debt: 'green' },
  find: ({ evidence, delta }) => [...unplanned(evidence, delta), ...stillMissing(delta)],
};

/** Debt: a public surface of the configuration changes, and neither title nor plan nor body names it. */
export const surfaceChangedSilently: Rule<'debt'> = {
  id: 'public surface changed without being named',
  outcomes: { debt: 'green' },
  find: ({ evidence }) => {
    const touched = namedSurfaces(evidence).filter(({ paths }) => paths.length > 0);
    if (isByReviewer(evidence))
      return acceptanceOf(evidence) ? asSaid(evidence, touched) : touched.map(unaccepted(evidence));
    const announced = touched.filter((surface) => isAnnounced(evidence, surface));
    return [
      ...touched.filter((surface) => !announced.includes(surface)).map(silent),
      ...asSaid(evidence, announced),
    ];
  },
};

function unplanned(evidence: Evidence, { files, unplanned }: Delta): Found<'debt'>[] {
  const isCode = new Set(files.filter((file) => file.isCode).map(({ path }) => path));
  const paths = (unplanned ?? []).filter((path) => isCode.has(path));
  if (paths.length === 0) return [];
  const acceptance = acceptanceOf(evidence);
  const shown = joinFirst(paths.map(code), SHOWN);
  if (acceptance !== null) {
    const text = say`Code changed that is not in the plan, ${acceptedBy(acceptance)}: ${shown}`;
    return [{ status: 'declared', topic: 'plan', text }];
  }
  return [
    {
      status: 'new',
      outcome: 'debt',
      headline:
        paths.length === 1
          ? say`${code(paths[0]!)} is not in the plan`
          : say`${paths.length} code files are not in the plan`,
      text: say`Code changed that is not in the plan: ${shown}`,
      remedy: remedyFor(evidence, [
        "add the files that stay to the plan's deliverables, or move them to a change of their own",
      ]),
      url: null,
    },
  ];
}

function stillMissing({ plannedButMissing }: Delta): Noted[] {
  if (plannedButMissing.length === 0) return [];
  const paths = join(plannedButMissing.slice(0, MISSING_SHOWN).map((path) => code(path)));
  return [{ status: 'open', topic: 'plan', text: say`Planned but not changed here: ${paths}` }];
}

function silent({ name, paths }: Surface): Reasoned<'debt'> {
  return {
    status: 'new',
    outcome: 'debt',
    headline: say`${code(name)} is changed without being named`,
    text: say`The public surface ${code(name)} is changed, and neither title nor description nor plan names it: ${joinFirst(paths.map(code), SHOWN)}`,
    remedy: say`say in the title or the description what changes in ${code(name)}`,
    url: null,
  };
}

/** Where the author's words do not count, naming it closes nothing. */
const unaccepted =
  (evidence: Evidence) =>
  (surface: Surface): Reasoned<'debt'> => ({
    ...silent(surface),
    headline: say`${code(surface.name)} is changed, and nobody accepted it`,
    text: say`The public surface ${code(surface.name)} is changed, and nobody but the author has accepted it: ${joinFirst(surface.paths.map(code), SHOWN)}`,
    remedy: remedyFor(evidence, say`leave ${code(surface.name)} as it is`),
  });

function asSaid(evidence: Evidence, surfaces: Surface[]): Noted[] {
  if (surfaces.length === 0) return [];
  const acceptance = acceptanceOf(evidence);
  const names = join(surfaces.map(({ name }) => code(name)));
  const text = say`Public surfaces changed, ${acceptance === null ? 'as the change says' : acceptedBy(acceptance)}: ${names}`;
  return [{ status: 'declared', topic: 'surfaces', text }];
}
