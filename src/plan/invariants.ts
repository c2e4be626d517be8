import type { PlanInvariant } from '../evidence/plan.ts';
import {
  cell,
  columnOf,
  type Grid,
  grids,
  type Item,
  listItems,
  nameAndText,
  paragraphs,
  textsOf,
} from './blocks.ts';
import type { Section } from './outline.ts';
import { isPlaceholder, joined } from './prose.ts';
import { headingWords, isNumbered } from './sections.ts';

/**
 * Invariants: rows of tables, headings with a `Verification:` list below, or list entries (`1. **Name** — text`).
 * Whatever the plan says to an invariant's name, if not its surface, is its verification.
 */
export function invariantsOf(sections: readonly Section[]): PlanInvariant[] {
  const own = sections.filter(({ kind }) => kind === 'invariants');
  const found: PlanInvariant[] = [];
  let current: PlanInvariant | null = null;
  for (const section of own) {
    current = headed(section) ?? (isVerification(section) ? current : null);
    if (current === null) {
      found.push(...grids(section.blocks).flatMap(fromGrid), ...listItems(section.blocks).flatMap(fromItem));
      continue;
    }
    if (!found.includes(current)) found.push(current);
    addVerification(current, section);
  }
  return found;
}

/** `### Invariant 1 — Byte stability`: a heading below the section's own, or one that stands alone. */
function headed(section: Section): PlanInvariant | null {
  const { heading, named, depth } = section;
  if (heading === null || depth > 6 || isVerification(section)) return null;
  const words = headingWords(heading);
  const [before = '', id] = BEFORE_NAME.exec(words) ?? [];
  const name = words.slice(before.length);
  if (named && (before === '' || name === '')) return null;
  const lists =
    id === undefined &&
    (hasTable(section) || (before === '' && !isNumbered(heading) && beginsWithList(section)));
  return isPlaceholder(name) || lists ? null : { name };
}

/** `Invariant 1 — `, `INV-1: `, `Invariant: `; the plural names what is listed below. */
const BEFORE_NAME =
  /^(?:invariant|inv)(?![a-z])\s{0,3}[-#]?\s{0,3}([A-Z]{0,3}\d[\w.]{0,5}|[A-Z](?![a-z]))?\s{0,3}[—–:.-]{1,9}\s{0,3}/i;

const hasTable = ({ blocks }: Section): boolean =>
  grids(blocks).some(({ header }) => columnOf(header, /invariant/) >= 0);

/** Whether a list follows the heading, and not words on one invariant. */
const beginsWithList = ({ blocks }: Section): boolean =>
  listItems(blocks.slice(0, 1)).some(({ text }) => !FACT.test(text));

/** `Rule: …`, `Verification: …`: entries that each tell something of the one invariant. */
const FACT = /^[\p{L}\p{N} /-]{1,40}:/u;

const VERIFICATION = /^(?:verification|verified by|verify|checked by|evidence)\s*(?::\s*|$)/i;

const isVerification = ({ heading }: Section): boolean =>
  heading !== null && VERIFICATION.test(headingWords(heading));

/** Only what stands under or behind the word `Verification` verifies; the words before it describe. */
function addVerification(invariant: PlanInvariant, section: Section): void {
  let verifies = isVerification(section);
  const texts: string[] = [];
  for (const block of section.blocks) {
    const behind = paragraphs([block])
      .flat()
      .filter((line) => VERIFICATION.test(line));
    verifies = verifies || behind.length > 0;
    texts.push(...behind.map(withoutLabel));
    if (verifies) texts.push(...textsOf(listItems([block])));
  }
  const all = joined([invariant.verification ?? '', ...texts]);
  if (all !== '') invariant.verification = all;
}

const withoutLabel = (text: string): string => text.replace(VERIFICATION, '');

function fromGrid({ header, rows }: Grid): PlanInvariant[] {
  const surface = columnOf(header, /surface|area|component|layer/);
  const byName = columnOf(header, /invariant/, /guarantee|property|behaviou?r|rule|contract|name/);
  const name = byName >= 0 ? byName : surface >= 0 ? surface : columnOf(header, /^(?!#|no\.?$|id$)/);
  const verification = columnOf(
    header.map((head, column) => (column === name || column === surface ? '' : head)),
    /verif|verified/,
    /check|evidence|proof|proven|test|how|gate/,
    /descri|detail|requirement|expect|statement|constraint|meaning|rule/,
  );
  return rows.flatMap((row) => {
    const named = cell(row, name);
    if (named === undefined) return [];
    return [invariant(named, surface === name ? undefined : cell(row, surface), cell(row, verification))];
  });
}

function fromItem(item: Item): PlanInvariant[] {
  const split = nameAndText(item);
  const verification = joined([split?.text ?? '', ...textsOf(item.below)].map(withoutLabel));
  const name = (split?.name ?? item.text).replace(/:$/, '');
  return isPlaceholder(name) ? [] : [invariant(name, undefined, verification)];
}

function invariant(name: string, surface?: string, verification?: string): PlanInvariant {
  return { name, ...(surface && { surface }), ...(verification && { verification }) };
}
