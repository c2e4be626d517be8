import { type Prose, say } from '../../text/prose.ts';
import type { JudgedWeakening } from './find.ts';
import type { Kind } from './weakening.ts';

const SHOWN = 10;

/** Signal drift: the checks say less than those of the base. */
export function gateDrift(weakenings: JudgedWeakening[]): Prose[] {
  return weakenings.slice(0, SHOWN).map(({ text }) => say`Signal: ${text}.`);
}

/** What the inventory of changed jobs and conditions tells already. */
const LISTED: readonly Kind[] = ['job removed', 'condition narrowed', 'failure tolerated'];

/** What else is reclassified against the base. */
export function gateChanges(weakenings: JudgedWeakening[]): Prose[] {
  return weakenings
    .filter(({ kind }) => !LISTED.includes(kind))
    .slice(0, SHOWN)
    .map(({ text }) => say`Weaker: ${text}`);
}
