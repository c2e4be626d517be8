import type { Plan } from '../evidence/plan.ts';
import type { Section } from './outline.ts';
import { isPlaceholder, planLines, planText } from './prose.ts';

const MARKER =
  /\b(?:tbd|tba|placeholder|stub|not (?:yet )?started|to be (?:defined|determined|provided|written)|will be (?:populated|filled))\b|^status:\s*(?:pending|planned|seeded|draft)/im;
/** So much prose beside a marker is still nothing to judge by. */
const FEW_WORDS = 400;

/** Whether a plan has next to no content: no list, no table, and hardly a sentence, or a few with a marker. */
export function isStub(plan: Omit<Plan, 'stub'>, sections: readonly Section[]): boolean {
  const lists = [plan.inScope, plan.outOfScope, plan.invariants, plan.verification, plan.deliverables];
  if ([...lists, plan.acceptance].some((list) => list.length > 0)) return false;
  const lines = sections.flatMap(({ blocks }) => blocks.flatMap(linesOf));
  const words = sections
    .flatMap(({ blocks }) => blocks.flatMap(wordsOf))
    .filter((line) => !isPlaceholder(line))
    .join(' ');
  const hasMarker = lines.some((line) => MARKER.test(line));
  return words === '' || (hasMarker && words.length < FEW_WORDS);
}

function linesOf(block: Section['blocks'][number]): string[] {
  if (block.type === 'paragraph') return planLines(block.children);
  if (block.type === 'code') return block.value.split('\n');
  return 'children' in block ? [planText([block])] : [];
}

const KEY_LINE = /^[\w /-]{1,40}:\s/;

/** Key lines say nothing of the work; tasks may begin like them (`Task: make the folder`). */
function wordsOf(block: Section['blocks'][number]): string[] {
  if (block.type !== 'list') return linesOf(block).filter((line) => !KEY_LINE.test(line));
  return block.children.flatMap(({ checked, children }) => {
    const text = planText(children);
    return typeof checked !== 'boolean' && KEY_LINE.test(text) ? [] : [text];
  });
}
