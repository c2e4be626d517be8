import type { Hunk } from '../hunks.ts';
import type { Sides } from './sides.ts';

const TARGET = /^([A-Za-z][\w.-]*)\s*:(?![:=])(.*)$/;

interface Recipe {
  old: string[];
  new: string[];
  /** What it needs is changed too, and may do what it did. */
  open: boolean;
}

/** Recipes of a Makefile that the patch changes: the lines of them that it shows. */
export function targetsIn(hunks: Hunk[]): Map<string, Sides> {
  const recipes = new Map<string, Recipe>();
  const recipeOf = (name: string): Recipe => {
    const recipe = recipes.get(name) ?? { old: [], new: [], open: false };
    recipes.set(name, recipe);
    return recipe;
  };
  for (const { context, lines } of hunks) {
    let current: string | null = TARGET.exec(context)?.[1] ?? null;
    for (const { side, text } of lines) {
      const name = TARGET.exec(text)?.[1];
      if (name !== undefined) {
        current = name;
        if (side !== 'both') recipeOf(name).open = true;
      } else if (text.startsWith('\t') && current !== null) {
        const recipe = recipeOf(current);
        if (side !== 'new') recipe.old.push(text.slice(1));
        if (side !== 'old') recipe.new.push(text.slice(1));
      } else if (/^\S/.test(text) && !text.startsWith('#')) current = null;
    }
  }
  return new Map([...recipes].flatMap(([name, recipe]) => sidesOf(name, recipe)));
}

function sidesOf(name: string, recipe: Recipe): [string, Sides][] {
  const [before, after] = [recipe.old.join('\n'), recipe.new.join('\n')];
  if (before === '') return [[name, { before: null, after }]];
  return recipe.open ? [] : [[name, { before, after }]];
}
