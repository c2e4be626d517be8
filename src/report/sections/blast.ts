import type { Paragraph } from 'mdast';
import type { BlastRadius } from '../../facts/sections.ts';
import { code, fromPlan } from '../../text/prose.ts';
import { listed } from '../list.ts';
import { fileWithChange } from '../names.ts';
import { bullets, type Inline, keyItem, keyLine, paragraph } from '../nodes.ts';
import { keep, type MakeSection, optional, type Part } from '../parts.ts';
import { importedBy, owners } from './reach.ts';

const FILES_SHOWN = 6;
const AREAS_KEPT = 40;
const PATHS_SHOWN = 12;

/** How far the change reaches: files by area, who imports them, their owners, public surfaces, what stayed untouched. */
export const blast: MakeSection = (evidence, { blast, delta }) => ({
  heading: 'Blast Radius',
  parts:
    evidence.changes.source === 'none'
      ? [keep(paragraph(['Which files are changed is UNKNOWN.']))]
      : [
          ...areas(blast.areas),
          ...importedBy(evidence.dependents),
          ...owners(blast.owners),
          keep(
            ...[
              surfaces(blast, delta.complete, Object.keys(evidence.config.surfaces ?? {}).length > 0),
              ...untouched(blast, delta.complete),
            ],
          ),
        ],
});

function areas(all: BlastRadius['areas']): Part[] {
  if (all.length === 0) return [keep(keyLine('Files changed', ['none']))];
  const lines = all.map(({ area, files }) => keyItem(area, listed(files.map(fileWithChange), FILES_SHOWN)));
  const rest = lines.slice(AREAS_KEPT);
  const drop = { rank: 25, one: 'list of areas', many: 'lists of areas' };
  return [
    keep(keyLine('Files changed', ['by area'])),
    keep(bullets(lines.slice(0, AREAS_KEPT))),
    ...(rest.length === 0 ? [] : [optional(drop, keyLine('Further areas', []), bullets(rest))]),
  ];
}

function surfaces({ surfaces, usualSurfaces }: BlastRadius, complete: boolean, isNamed: boolean): Paragraph {
  const known = isNamed
    ? 'none that the configuration names'
    : 'none by convention, and the configuration names none';
  const none = complete ? known : 'none by the files listed';
  if (surfaces.length > 0) return keyLine('Public surfaces touched', named(surfaces));
  return usualSurfaces === undefined
    ? keyLine('Public surfaces touched', [none])
    : keyLine('Public surfaces touched', ['by convention: ', ...named(usualSurfaces)]);
}

function named(surfaces: BlastRadius['surfaces']): Inline[] {
  const each = surfaces.map(({ name, paths }): Inline[] => [
    `${name} (`,
    ...listed(
      paths.map((path) => [code(path)]),
      PATHS_SHOWN,
    ),
    ')',
  ]);
  return listed(each, PATHS_SHOWN, '; ');
}

/** With a list of files that is cut, nothing can be called untouched. */
function untouched({ untouched }: BlastRadius, complete: boolean): Paragraph[] {
  if (!complete) return [keyLine('Untouched', ['UNKNOWN, the list of files is not complete'])];
  return untouched.length === 0 ? [] : [keyLine('Untouched', listed(untouched.map(fromPlan), PATHS_SHOWN))];
}
