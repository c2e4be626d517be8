import type { Deliverable } from '../evidence/plan.ts';
import { changeInLanguages, changesIn } from './languages.ts';

export type Change = NonNullable<Deliverable['change']>;

/** Words for a change, as a mark (`(new)`), a cell, or the first word (`Updated ci.yml`). */
const CHANGES: readonly [RegExp, Change][] = [
  [/^(?:new|add|adds|added|create|creates|created|creation|introduce|introduced)\b/i, 'new'],
  [
    /^(?:mod(?:if\w*)?|updat\w*|edit|edits|edited|chang\w*|extend(?:ed|ing)?|refactor\w*|touched|populated?|expand\w*)\b/i,
    'modified',
  ],
  [/^(?:remov\w*|del(?:et\w*)?|dropp?e?d?)\b/i, 'removed'],
  [/^(?:renam\w*|mov\w*)\b/i, 'renamed'],
];

/** What the words of a heading say of all files below it: `Files created`, `New files`, `Files to modify`. */
export function changeOfHeading(heading: string): Change | undefined {
  const said = changesIn(heading);
  return said.length > 1 ? undefined : said[0];
}

/** The same of a label alone: `Created:`, `Neu:`. */
export const changeOfLabel = (label: string): Change | undefined =>
  GENERAL.test(label) ? undefined : changeOf(label);

/** Labels that are meant of new files, too. */
const GENERAL = /^(?:chang\w*|touched|updates|edits|modifications|变更|改动|変更|변경)$/i;

export const withChange = (one: Deliverable, change: Change | undefined): Deliverable =>
  change === undefined || one.path === undefined ? one : { ...one, change };

/** `Add a method to it`, `Remove the old call`: what is done in the file, which says little of the file itself. */
export const isOnTheFile = (said: string): boolean =>
  !/^(?:add|adds|added|remove|removes|removed|delete|deletes|deleted|drop|drops|dropped|move|moves|moved|rename|renames|renamed) (?!(?:the )?(?:new )?(?:file|module|folder|directory|script|test file|entirely)\b)[`\w]/i.test(
    said,
  );

export const changeOf = (text: string): Change | undefined =>
  CHANGES.find(([pattern]) => pattern.test(text.trim()))?.[1] ?? changeInLanguages(text);

/** `Updated`, `New:`: the word is told by `change` already. */
export const isOnlyChange = (text: string): boolean =>
  changeOf(text) !== undefined && /^[\p{L}\d_]+:?$/u.test(text.trim());
