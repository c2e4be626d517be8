import type { Evidence } from '../../evidence/evidence.ts';
import type { FileRow } from '../../facts/sections.ts';
import type { Assessment } from '../../rules/assessment.ts';
import { code, type Prose } from '../../text/prose.ts';
import { count } from '../../text/text.ts';
import { outermost } from '../definitions.ts';
import { listed } from '../list.ts';
import { details, type Inline, paragraph, type SummaryPart } from '../nodes.ts';
import { optional, type Part } from '../parts.ts';

const FILES_SHOWN = 30;
const AREAS_SHOWN = 3;
const NAMES_SHOWN = 3;

/** The changed files, folded; the summary tells how many and where. */
export function changeBlock(evidence: Evidence, assessment: Assessment): Part[] {
  const { files, unplanned } = assessment.delta;
  const isUnplanned = new Set(unplanned ?? []);
  if (evidence.changes.source === 'none' || files.length === 0) return [];
  const body = paragraph(
    listed(
      files.map((row) => file(row, isUnplanned.has(row.path))),
      FILES_SHOWN,
      ' · ',
    ),
  );
  const drop = { rank: 50, one: 'list of changed files', many: 'lists of changed files' };
  return [optional(drop, ...details(summary(assessment), [body]))];
}

function summary({ delta, blast }: Assessment): SummaryPart[] {
  const atLeast = delta.complete ? '' : 'at least ';
  return [
    `Change: ${atLeast}${count(delta.files.length, 'file')} in `,
    ...areas(blast.areas.map(({ area }) => area)),
    planned(delta.unplanned),
  ];
}

/** `modules and docs`, or `modules, docs, test and 4 more`. */
function areas(names: string[]): SummaryPart[] {
  const shown = names.slice(0, AREAS_SHOWN).map((name) => ({ code: name }));
  const more = names.length - shown.length;
  const parts: SummaryPart[] = more > 0 ? [...shown, `${more} more`] : shown;
  return parts.flatMap((part, index) => {
    if (index === 0) return [part];
    return [index === parts.length - 1 ? ' and ' : ', ', part];
  });
}

function planned(unplanned: string[] | null): string {
  if (unplanned === null) return '';
  return unplanned.length === 0 ? ', all planned' : `, ${unplanned.length} not planned`;
}

function file({ path, change, definitions, isCode }: FileRow, isUnplanned: boolean): Inline[] {
  const word = [
    ...(change === 'Modified' ? [] : [change.toLowerCase()]),
    ...(isUnplanned ? ['not planned'] : []),
  ];
  const names = listed(
    isCode ? outermost(definitions).map(({ name }): Prose => [code(name)]) : [],
    NAMES_SHOWN,
  );
  if (word.length === 0 && names.length === 0) return [code(path)];
  const colon = word.length > 0 && names.length > 0 ? ': ' : '';
  return [code(path), ` (${word.join(', ')}${colon}`, ...names, ')'];
}
