import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import type { SectionKind } from './kinds.ts';
import { planText } from './prose.ts';
import { kindOf } from './sections.ts';

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
  const asides = new Map<Section, Section[]>();
  const add = (block: RootContent): void => {
    const section = sections.at(-1)!;
    const [rest, labelled] = block.type === 'list' ? parted(block, section.kind, false, 0) : [block, []];
    if (rest !== null) section.blocks.push(rest);
    if (labelled.length > 0) asides.set(section, [...(asides.get(section) ?? []), ...labelled]);
  };
  /** What comes next belongs to what the innermost section stands in. */
  const leave = (): void => {
    open.pop();
    const kind = open.at(-1)?.kind ?? 'other';
    sections.push({ heading: null, depth: BOLD_LINE, kind, named: false, blocks: [] });
  };
  for (const block of blocks) {
    const found = headingOf(block, open.at(-1));
    if (found === null) {
      if (open.at(-1)?.depth === BOLD_LINE && isLabelled(block)) leave();
      const [own, tasks] = untilTasks(block, open.at(-1));
      add(own);
      if (tasks !== null) {
        leave();
        add(tasks);
      }
      continue;
    }
    while ((open.at(-1)?.depth ?? 0) >= found.depth) open.pop();
    const section = newSection(found.text, found.depth, open.at(-1)?.kind ?? 'other');
    open.push(section);
    sections.push(section);
  }
  return sections.flatMap((section) => [section, ...(asides.get(section) ?? [])]);
}

/**
 * A list below a label for files, parted where its tasks begin: entries without a box, and then those with one, are two
 * lists for which Markdown takes them as one.
 */
function untilTasks(block: RootContent, around: Section | undefined): [RootContent, List | null] {
  if (block.type !== 'list' || around?.depth !== BOLD_LINE || around.kind !== 'deliverables')
    return [block, null];
  const at = block.children.findIndex(({ checked }) => typeof checked === 'boolean');
  if (at < 1) return [block, null];
  return [
    { ...block, children: block.children.slice(0, at) },
    { ...block, children: block.children.slice(at) },
  ];
}

/** What a label in a list may lead to. */
const LABELLED: readonly SectionKind[] = [
  'acceptance',
  'in scope',
  'out of scope',
  'verification',
  'deliverables',
];
/** Sections in which a label only parts what they are about. */
const WHOLE: readonly SectionKind[] = ['acceptance', 'out of scope', 'verification', 'invariants', 'reading'];
const DEEPEST_LABEL = 6;

/**
 * A list without the lists that a label in it leads to (`- **Acceptance criteria:**`, with its entries below): those are
 * sections of their own.
 *
 * @param isOpen an entry around it is a task that is not done
 */
function parted(list: List, around: SectionKind, isOpen: boolean, depth: number): [List | null, Section[]] {
  if (depth > DEEPEST_LABEL || WHOLE.includes(around)) return [list, []];
  const labelled: Section[] = [];
  const items = list.children.flatMap((item) => {
    const isOpenItem = isOpen || item.checked === false;
    const rest = item.children.flatMap((child, index): ListItem['children'] => {
      const next = item.children[index + 1];
      if (child.type === 'paragraph' && next?.type === 'list') {
        const [rest, label] = lastLine(child);
        return labelledKind(label, around) === null ? [child] : rest === null ? [] : [rest];
      }
      if (child.type !== 'list') return [child];
      const before = item.children[index - 1];
      const label = before?.type === 'paragraph' ? lastLine(before)[1] : null;
      const kind = label === null ? null : labelledKind(label, around);
      if (kind !== null && label !== null) {
        const own = isOpenItem ? { ...child, children: child.children.map(notDone) } : child;
        const heading = planText(label.children);
        labelled.push({ heading, depth: BOLD_LINE, kind, named: true, blocks: [own] });
        return [];
      }
      const [inner, sections] = parted(child, around, isOpenItem, depth + 1);
      labelled.push(...sections);
      return inner === null ? [] : [inner];
    });
    return rest.length === 0 ? [] : [{ ...item, children: rest }];
  });
  return labelled.length === 0
    ? [list, []]
    : [items.length === 0 ? null : { ...list, children: items }, labelled];
}

/** A paragraph without its last line, where it has others, and that line. */
function lastLine(paragraph: Paragraph): [Paragraph | null, Paragraph] {
  const { children } = paragraph;
  const at = children.findLastIndex(
    (child) => child.type === 'break' || (child.type === 'text' && child.value.includes('\n')),
  );
  const parting = children[at];
  if (parting === undefined) return [null, paragraph];
  if (parting.type !== 'text') {
    return [
      { ...paragraph, children: children.slice(0, at) },
      { ...paragraph, children: children.slice(at + 1) },
    ];
  }
  const end = parting.value.trimEnd().lastIndexOf('\n') + 1 || parting.value.lastIndexOf('\n') + 1;
  const last = { ...parting, value: parting.value.slice(end) };
  return [
    {
      ...paragraph,
      children: [...children.slice(0, at), { ...parting, value: parting.value.slice(0, end) }],
    },
    { ...paragraph, children: [last, ...children.slice(at + 1)] },
  ];
}

const notDone = (item: ListItem): ListItem => ({ ...item, checked: false });

/** What a label in a list leads to, where that is something else than the section around is about. */
function labelledKind(paragraph: Paragraph, around: SectionKind): SectionKind | null {
  const text = planText(paragraph.children);
  if (text.length >= 60 || (!/[:：]$/.test(text) && !isBold(paragraph))) return null;
  const kind = kindOf(text, 'scope');
  return kind !== null && kind !== around && LABELLED.includes(kind) ? kind : null;
}

function newSection(heading: string, depth: number, around: SectionKind): Section {
  // `# Goal: T` is the plan's title.
  const isTitle = depth === 1 && /^goal:\s/i.test(heading);
  const own =
    isTitle || (depth === BOLD_LINE && ASIDE.test(heading)) ? 'other' : kindOf(heading, around, depth === 1);
  return { heading, depth, kind: own ?? around, named: own !== null, blocks: [] };
}

function headingOf(block: RootContent, around: Section | undefined): { text: string; depth: number } | null {
  if (block.type === 'heading') return { text: planText(block.children), depth: block.depth };
  if (block.type !== 'paragraph') return null;
  const text = planText(block.children);
  const isLabel = isBold(block);
  if (!isLabel && (!/[:：]$/.test(text) || text.length >= 60)) return null;
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
  return /^[^:：.]{1,40}(?::\s|：)/.test(planText(block.children));
}

/** Labels that leave what their section is about. */
const ASIDE = /^(?:resolved |open |key |pending )?(?:decisions|questions|items|notes?)\b/i;

/** `**In Scope:**` alone in its paragraph. */
function isBold({ children }: Paragraph): boolean {
  const [first, second] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  if (first?.type !== 'strong') return false;
  return second === undefined || (second.type === 'text' && second.value.trim() === ':');
}
