import type { Paragraph, RootContent } from 'mdast';
import { grids, listItems } from './blocks.ts';
import { labelInEnglish } from './languages.ts';
import { isPlaceholder, plainText, planLines } from './prose.ts';

/** Facts that stand as `Key: value` near the top of a plan. */
export type HeaderKey =
  | 'title'
  | 'milestone'
  | 'project'
  | 'phase'
  | 'branch'
  | 'posture'
  | 'status'
  | 'baseline'
  | 'intent';

const KEYS: Record<string, HeaderKey> = {
  title: 'title',
  'feature name': 'title',
  milestone: 'milestone',
  'milestone id': 'milestone',
  project: 'project',
  phase: 'phase',
  branch: 'branch',
  'working branch': 'branch',
  posture: 'posture',
  'refactor posture': 'posture',
  'change posture': 'posture',
  status: 'status',
  baseline: 'baseline',
  'baseline tag': 'baseline',
  'baseline commit': 'baseline',
  objective: 'intent',
  goal: 'intent',
  intent: 'intent',
  purpose: 'intent',
};

export type Header = Partial<Record<HeaderKey, string>>;

/**
 * Reads the key lines among the blocks: `**Key:** v`, `Key: **v**`, quoted, as list or as table of two columns. The
 * first value of a key counts. A value that only holds a place is absent, except a status.
 */
export function headerOf(blocks: readonly RootContent[], frontMatter: readonly string[]): Header {
  const header: Header = {};
  const pairs = [
    ...blocks.flatMap(pairsOf),
    ...frontMatter.flatMap((line) => pairOf(unquoted(plainText(line)))),
    ...frontMatter.flatMap(ownId),
  ];
  for (const [key, value] of pairs) {
    if (header[key] === undefined && (key === 'status' ? value !== '' : !isPlaceholder(value)))
      header[key] = value;
  }
  return header;
}

type Pair = [HeaderKey, string];

/** `id: M-060` in front matter, where it is a milestone's. */
function ownId(line: string): Pair[] {
  const id = /^id:\s*["']?(M-?\d{1,4})["']?\s*$/i.exec(line)?.[1];
  return id === undefined ? [] : [['milestone', id]];
}

function pairsOf(block: RootContent): Pair[] {
  switch (block.type) {
    case 'paragraph':
      return planLines(block.children).flatMap(partsOfLine).flatMap(pairOf);
    case 'blockquote':
      return block.children.flatMap(pairsOf);
    case 'list':
      return listItems([block]).flatMap(({ text }) => pairOf(text));
    case 'table':
      return grids([block]).flatMap(({ header, rows }) => [header, ...rows].flatMap(pairOfRow));
    default:
      return [];
  }
}

/** `Project: x | Status: y`: several key lines in one. */
function partsOfLine(line: string): string[] {
  const parts = line.split(/\s+[|·]\s+/);
  return parts.every((part) => /^\p{L}[\p{L} -]{0,24}:\s/u.test(part)) ? parts : [line];
}

const pairOfRow = ([key = '', value = '']: string[]): Pair[] => pairOf(`${key.replace(/:$/, '')}: ${value}`);

function pairOf(written: string): Pair[] {
  const line = labelInEnglish(written);
  const colon = line.indexOf(':');
  const key = keyOf(line.slice(0, Math.max(0, colon)).trim().toLowerCase());
  const value = line.slice(colon + 1).trim();
  return key === undefined || (value === '' && key !== 'status') ? [] : [[key, value]];
}

/** `Milestone intent`, `Primary goal`: the word before says nothing more. */
const keyOf = (words: string): HeaderKey | undefined =>
  KEYS[words] ??
  KEYS[
    words.replace(
      /^(?:milestone|primary|core|single|overall|epic|sprint|phase|project|feature|story|task) (?!id$)/,
      '',
    )
  ];

/** Front matter writes `title: "Execution context"`. */
const unquoted = (line: string): string => line.replace(/^([\w-]+:\s*)(["'])(.*)\2$/, '$1$3');

/** Whether a paragraph consists of key lines, so that it is no prose. */
export function isKeyLines({ children }: Paragraph): boolean {
  const lines = planLines(children);
  return (
    lines.length > 0 &&
    lines.every(
      (line) => /^[\p{L}][\p{L}\p{N} /_()-]{0,40}(?::(?:\s|$)|：)/u.test(line) && isKeyOrShort(line),
    )
  );
}

/** An unknown key makes a key line only with a short value: `Owner: x`; prose may hold a colon, too. */
function isKeyOrShort(line: string): boolean {
  return pairOf(line).length > 0 || line.length < 100;
}
