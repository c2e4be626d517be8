import type {
  Code,
  Heading,
  Html,
  Link,
  List,
  Paragraph,
  PhrasingContent,
  RootContent,
  Strong,
  Table,
  TableCell,
  ThematicBreak,
} from 'mdast';
import type { Part, Prose } from '../text/prose.ts';
import { BREAK, codeText, DOLLAR, fencedText, htmlText, plainText, visible } from './untrusted.ts';

/** What may stand in a line: parts of prose, which are made harmless here, and nodes of our own. */
export type Inline = Part | PhrasingContent;

/** Prose and own nodes as phrasing. Neighbouring strings are joined first: `@` and `name` make a mention together. */
export function phrasing(inlines: Inline[]): PhrasingContent[] {
  const [only] = inlines;
  if (only !== undefined && inlines.length === 1) return trimmed(inlineNodes(only));
  const merged: Inline[] = [];
  for (const inline of inlines) {
    const last = merged.at(-1);
    if (typeof inline === 'string' && typeof last === 'string') merged[merged.length - 1] = last + inline;
    else merged.push(inline);
  }
  return apart(trimmed(merged.flatMap(inlineNodes)));
}

/**
 * What two neighbours would make together is kept from it: code spans would join, `#` and `1` be a reference. Texts side
 * by side become one, so that what begins in the first and ends in the second is escaped.
 */
function apart(nodes: PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (last?.type === 'text' && node.type === 'text') {
      const between = JOINING.test(last.value.slice(-1) + node.value.charAt(0)) ? BREAK : '';
      result[result.length - 1] = { type: 'text', value: last.value + between + node.value };
    } else if (last?.type === 'inlineCode' && node.type === 'inlineCode') {
      result.push({ type: 'text', value: BREAK }, node);
    } else result.push(node);
  }
  return result;
}

/** Two signs that may stand in the middle of a mention, a reference, an address, an emoji or a marker. */
const JOINING = /^[\p{L}\p{N}@#:/._+<!-]{2}$/u;

/** A node whose words are ours and shall stay as they are (`#61` in a link's text). Never for others' text. */
export const own = (value: string): PhrasingContent => ({ type: 'text', value });

/** Bold text. */
export const strong = (inlines: Inline[]): Strong => ({ type: 'strong', children: phrasing(inlines) });

/** A link; where the address is not one that a report may carry, its text alone, in which nothing may be linked. */
export function linked(children: PhrasingContent[], url: string | null): PhrasingContent[] {
  const address = url === null ? null : linkAddress(url);
  return address === null
    ? children.map(unlinked)
    : [{ type: 'link', url: address, children: children as Link['children'] }];
}

function unlinked(node: PhrasingContent): PhrasingContent {
  return node.type === 'text' ? own(plainText(node.value)) : node;
}

/** A heading of depth 1 to 4. */
export const heading = (depth: 1 | 2 | 3 | 4, inlines: Inline[]): Heading => ({
  type: 'heading',
  depth,
  children: phrasing(inlines),
});

/** A paragraph. */
export const paragraph = (inlines: Inline[]): Paragraph => ({
  type: 'paragraph',
  children: phrasing(inlines),
});

/** One line `**Key:** value`, as a paragraph. */
export const keyLine = (key: string, value: Inline[]): Paragraph => ({
  type: 'paragraph',
  children: keyed(key, value),
});

/** Several key lines in one paragraph, each on a line of its own. */
export const keyLines = (lines: [string, Inline[]][]): Paragraph => ({
  type: 'paragraph',
  children: lines.flatMap(([key, value], index): PhrasingContent[] => [
    ...(index === 0 ? [] : [{ type: 'break' as const }]),
    ...keyed(key, value),
  ]),
});

/** A bullet list, one line an item. */
export const bullets = (items: Inline[][]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(item)] })),
});

/** A bullet item `**Key:** value`. */
export const keyItem = (key: string, value: Inline[]): Inline[] => keyed(key, value);

/**
 * A table with a head of our own words. Cells are one line each, and cut where they are too long to be read.
 *
 * @param whole the column whose cells are never cut: people write them
 */
export const table = (head: string[], rows: Inline[][][], whole?: number): Table => ({
  type: 'table',
  align: head.map(() => null),
  children: [
    { type: 'tableRow', children: head.map((name) => cell([name])) },
    ...rows.map((row) => ({
      type: 'tableRow' as const,
      children: row.map((inlines, column) => cell(column === whole ? inlines : short(inlines))),
    })),
  ],
});

const CELL = 500;

/** The first parts that have room, the last of them cut; nodes of our own count as their words. */
function short(inlines: Inline[]): Inline[] {
  let left = CELL;
  for (const [index, inline] of inlines.entries()) {
    const length = lengthOf(inline);
    if (length > left) return [...inlines.slice(0, index), ...cutTo(inline, left), '…'];
    left -= length;
  }
  return inlines;
}

function cutTo(inline: Inline, length: number): Inline[] {
  if (typeof inline === 'string') return [inline.slice(0, length)];
  return 'code' in inline && length > 0 ? [{ code: inline.code.slice(0, length) }] : [];
}

function lengthOf(inline: Inline): number {
  if (typeof inline === 'string') return inline.length;
  if (!('type' in inline)) return 'code' in inline ? inline.code.length : inline.text.length;
  if ('children' in inline) return inline.children.reduce((sum, child) => sum + lengthOf(child), 0);
  return 'value' in inline ? inline.value.length : 0;
}

/** A fenced code block. */
export const fence = (lang: string, value: string): Code => ({
  type: 'code',
  lang,
  value: fencedText(value),
});

/** A rule between sections. */
export const rule = (): ThematicBreak => ({ type: 'thematicBreak' });

/** A collapsed block. */
export const details = (summary: SummaryPart[], children: RootContent[]): RootContent[] => [
  html(`<details><summary>${summary.map(summaryHtml).join('')}</summary>`),
  ...children,
  html('</details>'),
];

/** Words of a `<summary>`: plain, code or bold. */
export type SummaryPart = string | { code: string } | { bold: string };

/** Small text, for the line of provenance. */
export const small = (inlines: Inline[]): Paragraph => ({
  type: 'paragraph',
  children: [html('<sub>'), ...phrasing(inlines), html('</sub>')],
});

/** Prose, or `UNKNOWN` where there is none. */
export const orUnknown = (prose: Prose | null): Prose => (prose === null ? ['UNKNOWN'] : prose);

/** Prose that ends like a sentence. */
export function sentence(prose: Prose): Prose {
  const last = prose.at(-1);
  return typeof last === 'string' && /[.!?…:]\s*$/.test(last) ? prose : [...prose, '.'];
}

function keyed(key: string, value: Inline[]): PhrasingContent[] {
  const children = phrasing(value);
  return [strong([`${key}:`]), ...(children.length === 0 ? [] : [own(' '), ...children])];
}

const cell = (inlines: Inline[]): TableCell => ({ type: 'tableCell', children: phrasing(inlines) });

const html = (value: string): Html => ({ type: 'html', value });

function inlineNodes(inline: Inline): PhrasingContent[] {
  if (typeof inline === 'string') return textNodes(plainText(inline));
  if ('type' in inline) return [inline];
  if ('code' in inline) return codeNodes(inline.code);
  return linked(
    COMMIT.test(inline.text) ? codeNodes(inline.text) : textNodes(plainText(inline.text)),
    inline.link,
  );
}

/** A link's text that names a commit is shown as code, as commits are everywhere. */
const COMMIT = /^(?=.*[a-f])[0-9a-f]{7,40}$/;

function codeNodes(text: string): PhrasingContent[] {
  const value = codeText(text);
  return value === '' ? [] : [{ type: 'inlineCode', value }];
}

function textNodes(value: string): PhrasingContent[] {
  if (!value.includes('$')) return value === '' ? [] : [own(value)];
  return value
    .split(/(\$)/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece === '$' ? html(DOLLAR) : own(piece)));
}

/** Blanks at the ends of a line would be written as character references. */
function trimmed(nodes: PhrasingContent[]): PhrasingContent[] {
  const first = nodes.at(0);
  if (first?.type === 'text') first.value = first.value.trimStart();
  const last = nodes.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return nodes.filter(isSeen);
}

/** Not a text without a word, nor a bold or linked nothing. */
function isSeen(node: PhrasingContent): boolean {
  return 'children' in node ? node.children.length > 0 : node.type !== 'text' || node.value !== '';
}

/**
 * An http address, a file beside the report or a heading of it; other schemes (`javascript:`) are not linked. What an
 * address does not have is percent-encoded. https://www.rfc-editor.org/rfc/rfc3986#section-2
 */
function linkAddress(url: string): string | null {
  const clean = visible(url).replace(NOT_IN_ADDRESS, encodeURIComponent);
  if (clean.length > LONGEST_ADDRESS) return null;
  return /^https?:\/\/[^/?#]/i.test(clean) || /^(?:[\w.](?:[\w./-]|%[\da-f]{2})*|#[\w-]+)$/i.test(clean)
    ? clean
    : null;
}

const LONGEST_ADDRESS = 2000;
/** Neither `;`: GitHub's engine reads character references in an address, whatever stands before the `&`. */
const NOT_IN_ADDRESS = /[^\w\-.~:/?#[\]@!&'()*+,=%]|%(?![\da-f]{2})/giu;

function summaryHtml(part: SummaryPart): string {
  if (typeof part === 'string') return htmlText(part);
  return 'code' in part ? `<code>${htmlText(part.code)}</code>` : `<b>${htmlText(part.bold)}</b>`;
}
