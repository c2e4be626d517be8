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
    const found = headingOf(block, open.at(-1));
    if (found === null) {
      if (open.at(-1)?.depth === BOLD_LINE && isLabelled(block)) {
        open.pop();
        const kind = open.at(-1)?.kind ?? 'other';
        sections.push({ heading: null, depth: BOLD_LINE, kind, named: false, blocks: [] });
      }
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
  const own = depth === BOLD_LINE && ASIDE.test(heading) ? 'other' : kindOf(heading, around);
  return { heading, depth, kind: own ?? around, named: own !== null, blocks: [] };
}

function headingOf(block: RootContent, around: Section | undefined): { text: string; depth: number } | null {
  if (block.type === 'heading') return { text: planText(block.children), depth: block.depth };
  if (block.type !== 'paragraph') return null;
  const text = planText(block.children);
  const isLabel = isBold(block);
  if (!isLabel && (!/:$/.test(text) || text.length >= 60)) return null;
  const inLabel = around?.depth === BOLD_LINE;
  if (isLabel && around !== undefined && around.kind !== 'other' && ASIDE.test(text)) {
    return { text, depth: BOLD_LINE };
  }
  const kind = kindOf(text, inLabel ? 'other' : (around?.kind ?? 'other'));
  return (kind !== null && kind !== 'other') || (inLabel && isLabel && ends(around))
    ? { text, depth: BOLD_LINE }
    : null;
}

/** A label ends the one before, unless it parts what that one leads to: `**In scope:**`, and then `**Backend**`. */
function ends({ blocks: [first] }: Section): boolean {
  return first !== undefined && !(first.type === 'paragraph' && isBold(first));
}

/** `**Description:** Make …`: its own words, which no label before leads to. */
function isLabelled(block: RootContent): boolean {
  if (block.type !== 'paragraph' || block.children[0]?.type !== 'strong') return false;
  return /^[^:.]{1,40}:\s/.test(planText(block.children));
}

/** Labels that leave what their section is about. */
const ASIDE = /^(?:resolved |open |key |pending )?(?:decisions|questions|items|notes?)\b/i;

/** `**In Scope:**` alone in its paragraph. */
function isBold({ children }: Paragraph): boolean {
  const [first, second] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  if (first?.type !== 'strong') return false;
  return second === undefined || (second.type === 'text' && second.value.trim() === ':');
}
