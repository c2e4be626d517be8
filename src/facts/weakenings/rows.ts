import type { Evidence } from '../../evidence/evidence.ts';
import { code, join, type Prose, say } from '../../text/prose.ts';
import { acceptanceOf, acceptedBy } from '../change/acceptance.ts';
import type { InvariantRow } from '../sections.ts';
import type { JudgedWeakening } from './find.ts';
import { uncompared } from './uncompared.ts';
import type { Kind } from './weakening.ts';

const SHOWN = 3;

/** The guardrails on what enforces the checks; no row where the change touches no workflow file and weakens nothing. */
export function gatesGuardrail(evidence: Evidence, weakenings: JudgedWeakening[]): InvariantRow[] {
  const touched = evidence.workflows.filter(({ mergeBase }) => mergeBase !== undefined);
  const open = uncompared(evidence).map(({ path }) => path);
  if (touched.length === 0 && weakenings.length === 0 && open.length === 0) return [];
  const broken = touched.filter(({ problem }) => problem !== undefined).map(({ path }) => path);
  const unread = [...new Set([...broken, ...open])];
  const pins = weakenings.filter(({ kind }) => kind === 'pin loosened');
  const gates = weakenings.filter(({ kind, weight }) => kind !== 'pin loosened' && weight !== 'note');
  const of = (weight: JudgedWeakening['weight']) => gates.filter((weakening) => weakening.weight === weight);
  const compared = say`${join(touched.map(({ path }) => code(path)))} compared with the merge base`;
  return [
    row(evidence, 'Required gates not silently weakened', of('enforcement'), unread, compared),
    row(evidence, 'Other gates, ignore-lists and legs not silently weakened', of('lesser'), unread, compared),
    row(evidence, 'Actions pinned as strictly', pins, unread, compared),
  ];
}

function row(
  head: Evidence,
  name: string,
  found: JudgedWeakening[],
  unread: string[],
  compared: Prose,
): InvariantRow {
  const silent = found.filter(isSilent);
  const status = silent.length > 0 ? 'violated' : unread.length > 0 ? 'not assessed' : 'held';
  const shown = silent.length > 0 ? silent : found;
  return {
    name,
    surface: null,
    verification: null,
    status,
    evidence:
      status === 'not assessed'
        ? say`${join(unread.map((path) => code(path)))} could not be compared`
        : shown.length > 0
          ? say`${silent.length > 0 ? [] : asDeclared(head)}${texts(shown)}`
          : compared,
    source: 'built-in',
  };
}

const asDeclared = (evidence: Evidence): Prose => {
  const acceptance = acceptanceOf(evidence);
  return say`${acceptance === null ? 'declared' : acceptedBy(acceptance)}: `;
};

/** Nobody says it, or a stranger says it of what a required check enforces. */
const isSilent = ({ declared, outcome }: JudgedWeakening): boolean =>
  outcome === 'blocked' || (declared === null && outcome === 'debt');

function texts(weakenings: JudgedWeakening[]): Prose {
  const more = weakenings.length - SHOWN;
  const shown = weakenings.slice(0, SHOWN).map(({ text }) => text);
  return [...join(shown, '; '), ...(more > 0 ? [` and ${more} more`] : [])];
}

const CHANGES_SHOWN = 10;

/** Signal drift: the checks say less than those of the base. */
export function gateDrift(weakenings: JudgedWeakening[]): Prose[] {
  return weakenings.slice(0, CHANGES_SHOWN).map(({ text }) => say`Signal: ${text}.`);
}

/** What the inventory of changed jobs and conditions tells already. */
const LISTED: readonly Kind[] = ['job removed', 'condition narrowed', 'failure tolerated'];

/** What else is reclassified against the base. */
export function gateChanges(weakenings: JudgedWeakening[]): Prose[] {
  return weakenings
    .filter(({ kind }) => !LISTED.includes(kind))
    .slice(0, CHANGES_SHOWN)
    .map(({ text }) => say`Weaker: ${text}`);
}
