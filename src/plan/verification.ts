import type { PlanCheck } from '../evidence/plan.ts';
import { cell, columnOf, type Grid, grids, type Item, listItems, nameAndText } from './blocks.ts';
import type { Section } from './outline.ts';
import { isPlaceholder } from './prose.ts';

/** The checks that a plan announces: rows of tables (`Check | Requirement`), else bullets. Steps are no checks. */
export function verificationOf(sections: readonly Section[]): PlanCheck[] {
  const blocks = sections.filter(({ kind }) => kind === 'verification').flatMap((section) => section.blocks);
  const fromTables = grids(blocks).flatMap(fromGrid);
  return fromTables.length > 0 ? fromTables : listItems(blocks, false).flatMap(fromItem);
}

function fromGrid({ header, rows }: Grid): PlanCheck[] {
  const named = columnOf(header, /check|gate|workflow|job/, /test|item|command|verification|what|area|step/);
  const check = named >= 0 ? named : columnOf(header, /^(?!#|no\.?$|id$)/);
  const others = header.map((head, column) => (column === check ? '' : head));
  const expected = columnOf(others, /require|expect|criteri|threshold|result|pass|target|outcome/, /[a-z]/);
  return rows.flatMap((row) => checkOf(cell(row, check), cell(row, expected)));
}

function fromItem(item: Item): PlanCheck[] {
  const bold = nameAndText(item);
  if (bold !== null) return checkOf(bold.name, bold.text);
  const parts = /^(.{1,200}?)(?:\s*(?:→|->|=>)\s*|:\s+)(.+)$/.exec(item.text);
  return parts === null ? checkOf(item.text, undefined) : checkOf(parts[1], parts[2]);
}

function checkOf(check: string | undefined, expected: string | undefined): PlanCheck[] {
  if (check === undefined || isPlaceholder(check)) return [];
  return [{ check: check.replace(/:$/, ''), ...(expected && !isPlaceholder(expected) && { expected }) }];
}
