import type { RootContent } from 'mdast';
import { listItems, textsOf } from './blocks.ts';
import type { Section } from './outline.ts';
import { isPlaceholder, planLines } from './prose.ts';
import { leavesOf } from './tree.ts';

/** What is in and out of scope. A section `Scope` that is not divided speaks of what is in scope. */
export function scopeOf(sections: readonly Section[]): { inScope: string[]; outOfScope: string[] } {
  return {
    inScope: [
      ...sections.filter(({ kind }) => kind === 'in scope' || kind === 'scope').flatMap(statements),
      ...labelled(sections, /^in[- ]scope\s*:\s*/i),
    ],
    outOfScope: [
      ...sections.filter(({ kind }) => kind === 'out of scope').flatMap(statements),
      ...labelled(sections, /^(?:out[- ]of[- ]scope|non[- ]goals?)\s*:\s*/i),
    ],
  };
}

const statements = ({ blocks }: Section): string[] => blocks.flatMap(statementsOf);

/** List entries, and the paths of a code block that lists files. */
function statementsOf(block: RootContent): string[] {
  if (block.type === 'code') return leavesOf(block.value, []).map(({ path }) => `\`${path}\``);
  return textsOf(listItems([block]));
}

/** `**Out of scope:** the sampler`, in one line. */
function labelled(sections: readonly Section[], label: RegExp): string[] {
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.type === 'paragraph' ? planLines(block.children) : []))
    .filter((line) => label.test(line))
    .map((line) => line.replace(label, ''))
    .filter((text) => !isPlaceholder(text));
}
