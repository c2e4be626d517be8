import { groupedBy } from '../text/grouped.ts';
import { catalogue } from './catalogue.ts';
import type { Tool } from './tool.ts';

type Of<Field extends keyof Tool> = NonNullable<Tool[Field]>;

/** What each field holds: a hundred are asked for before anything is judged. */
const fields = groupedBy(
  catalogue.flatMap((tool) => Object.entries(tool)).filter(([, value]) => value !== undefined),
  ([field]) => field,
);

/**
 * What the tools of the catalogue say in a field, or make of it, in their order; those that leave it out are left out.
 *
 * @param field its name, or what is to be known of a tool
 */
export function known<Field extends keyof Tool>(field: Field): Of<Field>[];
export function known<Value>(field: (tool: Tool) => Value | undefined): Value[];
export function known(field: keyof Tool | ((tool: Tool) => unknown)): unknown[] {
  if (typeof field === 'string') return fields.get(field)?.map(([, value]) => value) ?? [];
  return catalogue.map(field).filter((value) => value !== undefined);
}

/** The single values of a field that holds lists. */
export function allOf<Field extends keyof Tool>(
  field: Field,
): Of<Field> extends readonly (infer Value)[] ? Value[] : never;
export function allOf<Value>(field: (tool: Tool) => readonly Value[] | undefined): Value[];
export function allOf(field: keyof Tool | ((tool: Tool) => unknown)): unknown[] {
  return known(field as (tool: Tool) => unknown).flat();
}

/** A field that has programs or names as its keys, of all tools together. */
export function byName<Field extends keyof Tool>(
  field: Field,
): ReadonlyMap<string, Of<Field> extends Readonly<Record<string, infer Value>> ? Value : never>;
export function byName(field: keyof Tool): ReadonlyMap<string, unknown> {
  return new Map(known(field).flatMap((record) => Object.entries(record)));
}

/** The words by which commands of a tool are known; none for a service. */
export const wordsOf = (tool: string): readonly string[] =>
  catalogue.filter(({ name }) => name === tool).flatMap(({ does = {} }) => Object.values(does).flat());

/** What runs a tool with its settings, as authors call that. */
export const runnersOf = (tool: string): readonly string[] =>
  catalogue.filter(({ name }) => name === tool).flatMap(({ runBy = [] }) => runBy);

/** One expression for what any of several says; none has flags of its own. */
export function anyOf(expressions: readonly RegExp[], flags = ''): RegExp {
  return new RegExp(expressions.map(({ source }) => `(?:${source})`).join('|') || '(?!)', flags);
}

/** Finds any of some words, as they are, with borders of words around them. */
export function wordsPattern(words: readonly string[], flags = ''): RegExp {
  return new RegExp(`\\b(?:${words.map(escaped).join('|') || '(?!)'})\\b`, flags);
}

/** Finds any of some names of actions, without their owner: `checkout` in `actions/checkout@v4`. */
export function actionPattern(names: readonly string[]): RegExp {
  return new RegExp(`(?:^|\\/)(?:${names.map(escaped).join('|') || '(?!)'})(?:@|\\/|$)`);
}

/** A word as an expression that finds it as it is. */
export function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
