import type { Definition } from '../evidence/change.ts';
import { groupedBy } from '../text/grouped.ts';
import { code, type Prose } from '../text/prose.ts';
import { listed } from './list.ts';
import type { Inline } from './nodes.ts';

const SHOWN = 12;

/** Definitions that are not members of another one that changed in the same way. */
export function outermost(definitions: Definition[]): Definition[] {
  const keys = new Set(definitions.map(({ change, name }) => `${change} ${name}`));
  return definitions.filter(({ change, name }) =>
    containersOf(name).every((outer) => !keys.has(`${change} ${outer}`)),
  );
}

/** `class Shape added (area, name), functions a, b changed`: kinds together, members after their container. */
export function definitionsLine(definitions: Definition[]): Inline[] {
  const groups = groupedBy(outermost(definitions), ({ kind, change }) => `${kind} ${change}`);
  const texts = [...groups.values()].map((group): Inline[] => {
    const [{ kind, change }] = group;
    const names = group.map((definition) => withMembers(definition, definitions));
    return [`${group.length === 1 ? kind : plural(kind)} `, ...listed(names, SHOWN), ` ${change}`];
  });
  return listed(texts, SHOWN, '; ');
}

function withMembers(outer: Definition, all: Definition[]): Prose {
  const prefix = `${outer.name}.`;
  const members = all.filter(({ change, name }) => change === outer.change && name.startsWith(prefix));
  if (members.length === 0) return [code(outer.name)];
  const names = members.map(({ name }): Prose => [code(name.slice(prefix.length))]);
  return [code(outer.name), ' (', ...listed(names, SHOWN), ')'];
}

/** `a.b` and `a` of `a.b.c`. */
function containersOf(name: string): string[] {
  const pieces = name.split('.');
  return pieces.slice(1).map((_, index) => pieces.slice(0, index + 1).join('.'));
}

function plural(kind: string): string {
  if (/[^aeiou]y$/.test(kind)) return `${kind.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(kind) ? `${kind}es` : `${kind}s`;
}
