import type { Paragraph, RootContent } from 'mdast';
import { planText } from './prose.ts';
import { kindOf, type SectionKind } from './sections.ts';

/** A heading with the blocks directly under it. The first section has no heading. */
export interface Section {
  heading: string | null;
  /** 0: before the first heading; 1 to 6; 7: a bold line that serves as heading. */
  depth: number;
  /** What the section is about; taken over from the section around it when its own heading does not say. */
  kind: SectionKind;
  /** The heading itself names the kind. */
  named: boolean;
  blocks: RootContent[];
}

const BOLD_LINE = 7;

/** The sections of a document in its order, each with the kind that its heading, or the one above it, gives. */
export function outline(blocks: readonly RootContent[]): Section[] {
  const sections: Section[] = [{ heading: null, depth: 0, kind: 'other', named: false, blocks: [] }];
  const open: Section[] = [];
  for (const block of blocks) {
    const found = headingOf(block);
    if (found === null) {
      sections.at(-1)?.blocks.push(block);
      continue;
    }
    while ((open.at(-1)?.depth ?? 0) >= found.depth) open.pop();
    const section = newSection(found.text, found.depth, open.at(-1)?.kind ?? 'other');
    open.push(section);
    sections.push(section);
  }
  return sections;
}

function newSection(heading: string, depth: number, around: SectionKind): Section {
  const own = kindOf(heading, around);
  return { heading, depth, kind: own ?? around, named: own !== null, blocks: [] };
}

function headingOf(block: RootContent): { text: string; depth: number } | null {
  if (block.type === 'heading') return { text: planText(block.children), depth: block.depth };
  if (block.type !== 'paragraph') return null;
  const text = planText(block.children);
  const isHeading = isBold(block) || (/:$/.test(text) && text.length < 60);
  return isHeading && kindOf(text, 'other') !== null ? { text, depth: BOLD_LINE } : null;
}

/** `**In Scope:**` alone in its paragraph. */
function isBold({ children }: Paragraph): boolean {
  const [first, second] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  if (first?.type !== 'strong') return false;
  return second === undefined || (second.type === 'text' && second.value.trim() === ':');
}
