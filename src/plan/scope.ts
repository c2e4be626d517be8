import type { Paragraph, RootContent } from 'mdast';
import { grids, labelledTexts, listItems, paragraphs, textsOf } from './blocks.ts';
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
      ...sections.filter(({ kind }) => kind === 'out of scope').flatMap(statementsOrWords),
      ...labelled(sections, OUT_OF_SCOPE),
    ],
  };
}

/** The label of one line. */
const OUT_OF_SCOPE = /^(?:out[- ]of[- ]scope|non[- ]goals?)\s*:\s*/i;

const statements = ({ blocks }: Section): string[] => blocks.flatMap(statementsOf);

/** What is not listed is told in sentences: in the first paragraph, those behind it explain. */
function statementsOrWords(section: Section): string[] {
  const listed = statements(section);
  if (listed.length > 0 || section.depth === 1) return listed;
  const led = section.blocks.filter(beginsBold).map(({ children }) => planLines(children).join(' '));
  if (led.length > 1) return led;
  return paragraphs(section.blocks)
    .map((lines) => lines.join(' '))
    .filter((text) => !isPlaceholder(text) && !/:$|^see\b/i.test(text) && !OUT_OF_SCOPE.test(text))
    .slice(0, 1);
}

/** A paragraph that begins with what it is on, as entries do: `**No adapters.** They come …`. */
const beginsBold = (block: RootContent): block is Paragraph =>
  block.type === 'paragraph' && block.children[0]?.type === 'strong';

/** List entries, rows of tables, and the paths of a code block that lists files. */
function statementsOf(block: RootContent): string[] {
  if (block.type === 'code') return leavesOf(block.value, []).map(({ path }) => `\`${path}\``);
  if (block.type === 'table') {
    return grids([block]).flatMap(({ rows }) =>
      rows.map((row) => row.filter((text) => !isPlaceholder(text)).join(' — ')),
    );
  }
  return textsOf(listItems([block]));
}

/** `**Out of scope:** the sampler`, in one line. */
const labelled = (sections: readonly Section[], label: RegExp): string[] =>
  labelledTexts(
    sections.flatMap(({ blocks }) => blocks),
    label,
  );
