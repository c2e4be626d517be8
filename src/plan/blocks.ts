import type { List, ListItem, Paragraph, RootContent, Table } from 'mdast';
import { endTrimmedOf } from '../text/text.ts';
import { columnInEnglish, labelInEnglish } from './languages.ts';
import { isPlaceholder, planLines, planText } from './prose.ts';

/** Lists in lists deeper than this are not read. */
const DEEPEST_LIST = 6;

/** One entry of a list: its own words, and the lists below it. */
export interface Item {
  text: string;
  /** The inline nodes of its first paragraph. */
  inline: Extract<RootContent, { type: 'paragraph' }>['children'];
  below: Item[];
  /** A task that is done or not; null: no task. */
  checked: boolean | null;
}

/** The entries of a list, without those that say nothing. */
function itemsOf(list: List, depth = 0): Item[] {
  return depth < DEEPEST_LIST ? list.children.map((entry) => itemOf(entry, depth)).filter(says) : [];
}

const says = ({ text, below }: Item): boolean => !isPlaceholder(text) || below.length > 0;

function itemOf(entry: ListItem, depth: number): Item {
  const paragraphs = entry.children.filter((child) => child.type === 'paragraph');
  return {
    text: paragraphs
      .map(({ children }) => planText(children))
      .filter((text) => text !== '')
      .join(' '),
    inline: paragraphs[0]?.children ?? [],
    below: entry.children.flatMap((child) => (child.type === 'list' ? itemsOf(child, depth + 1) : [])),
    checked: entry.checked ?? null,
  };
}

/** The texts of a list and of the lists below it, each for itself; a colon that led to the ones below is taken away. */
export function textsOf(items: readonly Item[]): string[] {
  return items.flatMap(({ text, below }) => [
    ...(isPlaceholder(text) ? [] : [below.length > 0 ? text.replace(/:$/, '') : text]),
    ...textsOf(below),
  ]);
}

/** The items of all lists among the blocks, also of those in block quotes. */
export function listItems(blocks: readonly RootContent[], ordered = true): Item[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list') return ordered || block.ordered !== true ? itemsOf(block) : [];
    if (block.type === 'paragraph') return bulletLines(block);
    return block.type === 'blockquote' ? listItems(block.children, ordered) : [];
  });
}

const BULLET = /^[•‣▪◦]\s*/;

/** Lines that begin with a drawn bullet, which Markdown takes for a paragraph. */
function bulletLines({ children }: Paragraph): Item[] {
  const lines = planLines(children);
  if (!lines.every((line) => BULLET.test(line))) return [];
  return lines
    .map((line) => ({ text: line.replace(BULLET, ''), inline: [], below: [], checked: null }))
    .filter(says);
}

/** A table as plan text: the header's cells, and the rows that say something. */
export interface Grid {
  header: string[];
  rows: string[][];
}

/** The tables among the blocks. */
export function grids(blocks: readonly RootContent[]): Grid[] {
  return blocks.filter((block): block is Table => block.type === 'table').map(gridOf);
}

function gridOf({ children }: Table): Grid {
  const [header = [], ...rows] = children.map((row) =>
    row.children.map((cell) => planLines(cell.children).join(' ')),
  );
  return {
    header,
    rows: rows.filter((row) => row.some((cell) => !isPlaceholder(cell))),
  };
}

/** The first column whose head, in lower case, fits one of the patterns; earlier patterns come first. -1 when none does. */
export function columnOf(header: readonly string[], ...patterns: RegExp[]): number {
  for (const pattern of patterns) {
    const column = header.findIndex((cell) => pattern.test(columnInEnglish(cell)));
    if (column >= 0) return column;
  }
  return -1;
}

/** A cell's text; undefined when the table has no such column or nothing stands there. */
export function cell(row: readonly string[], column: number): string | undefined {
  const text = column < 0 ? '' : (row[column] ?? '');
  return isPlaceholder(text) ? undefined : text;
}

/** Paragraphs among the blocks, each as its lines. */
export function paragraphs(blocks: readonly RootContent[]): string[][] {
  return blocks.flatMap((block) => (block.type === 'paragraph' ? [planLines(block.children)] : []));
}

/**
 * An item that begins with its name in bold or code, or has its name before a dash: `**Name** — text`, `Name: text`
 * (the colon in the bold or behind it). Null when it is one statement.
 */
export function nameAndText({ inline, text }: Item): { name: string; text: string } | null {
  const [first] = inline;
  if (first?.type !== 'strong') return null;
  const name = planText([first]);
  const rest = text.slice(name.length).replace(/^[\s:—–.-]+/, '');
  return name === '' || !text.startsWith(name) ? null : { name: endTrimmedOf(name, /[\s:.]/), text: rest };
}

/** How a line with a label begins: `Owner: x`. */
const LABEL = /^\p{L}[\p{L}\p{N} /&-]{0,40}(?::(?:\s|$)|：)/u;

/** What stands behind a label, in a paragraph with the lines that go on, or in an entry of a list. */
export function labelledTexts(blocks: readonly RootContent[], label: RegExp): string[] {
  return blocks.flatMap((block) => {
    const lines =
      block.type === 'paragraph'
        ? wholeLines(planLines(block.children).map(labelInEnglish))
        : block.type === 'list'
          ? ownTexts(listItems([block])).map(labelInEnglish)
          : [];
    return lines
      .filter((line) => label.test(line))
      .map((line) => line.replace(label, ''))
      .filter((text) => !isPlaceholder(text));
  });
}

/** Lines with those that go on behind a label. */
function wholeLines(lines: readonly string[]): string[] {
  const whole: string[] = [];
  for (const line of lines) {
    if (whole.length === 0 || LABEL.test(line)) whole.push(line);
    else whole[whole.length - 1] += ` ${line}`;
  }
  return whole;
}

const ownTexts = (items: readonly Item[]): string[] =>
  items.flatMap(({ text, below }) => [...(below.length === 0 ? [text] : []), ...ownTexts(below)]);
