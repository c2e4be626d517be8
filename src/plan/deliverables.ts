import type { Paragraph, RootContent } from 'mdast';
import type { Deliverable } from '../evidence/plan.ts';
import { endTrimmedOf, trimmedOf } from '../text/text.ts';
import { cell, columnOf, type Grid, grids, type Item, listItems, textsOf } from './blocks.ts';
import type { Section } from './outline.ts';
import { isPlaceholder, plainText, planLines } from './prose.ts';
import { isFileOrFolder, isPath, leavesOf, normalPath } from './tree.ts';

type Change = NonNullable<Deliverable['change']>;

/** Words for a change, as a mark (`(new)`), a cell, or the first word (`Updated ci.yml`). */
const CHANGES: readonly [RegExp, Change][] = [
  [/^(?:new|add|adds|added|create|creates|created|introduce|introduced)\b/i, 'new'],
  [
    /^(?:modif\w*|updat\w*|edit|edits|edited|chang\w*|extend\w*|refactor\w*|touched|populated?|expand\w*)\b/i,
    'modified',
  ],
  [/^(?:remov\w*|delet\w*|dropp?e?d?)\b/i, 'removed'],
  [/^(?:renam\w*|mov\w*)\b/i, 'renamed'],
];

/** Reports of CI runs are written when the milestone is done; no change brings them. */
const REPORT = /(?:^|\/|_)run_?\d+\.md$/i;

/**
 * What a plan wants to deliver: rows of tables, list entries, fenced lists of files and drawn trees, and files that a
 * heading names (`### A. Metrics (`a/metrics.py`)`); what stands below such a heading describes them.
 *
 * @param roots names that the repository's own folder may have where a tree draws it
 */
export function deliverablesOf(sections: readonly Section[], roots: readonly string[]): Deliverable[] {
  const found: Deliverable[] = [];
  let described: number | null = null;
  for (const { heading, depth, kind, named, blocks } of sections) {
    if (described !== null && depth <= described) described = null;
    if (kind !== 'deliverables') continue;
    const paths = heading === null || named ? [] : pathsIn(heading);
    if (paths.length > 0 && heading !== null) {
      found.push(...fromText(heading.replace(/^(?:\d{1,2}|[A-Z])[.):]\s/, ''), ''));
      described = depth;
    }
    const isDescription = described !== null;
    found.push(...blocks.flatMap((block) => fromBlock(block, roots, isDescription)));
  }
  return found.filter(({ path }) => path === undefined || !REPORT.test(path));
}

function fromBlock(block: RootContent, roots: readonly string[], isDescription: boolean): Deliverable[] {
  switch (block.type) {
    case 'table':
      return grids([block]).flatMap(fromGrid);
    case 'code':
      return leavesOf(block.value, roots).map(({ path, text }) => deliverable(path, plainText(text)));
    case 'list':
    case 'blockquote':
      return listItems([block]).flatMap(isDescription ? fromDetail : fromItem);
    case 'paragraph':
      return isDescription ? [] : fromLines(block);
    default:
      return [];
  }
}

/** `Code: `a.py` (the parser)`: lines of prose count when they name paths. */
function fromLines(block: Paragraph): Deliverable[] {
  return planLines(block.children)
    .map((line) => line.replace(/^[•‣▪◦]\s*|^[\p{L} ]{1,30}:\s+/u, ''))
    .filter((line) => pathsIn(line).length > 0)
    .flatMap((line) => fromText(line, ''));
}

function fromGrid({ header, rows }: Grid): Deliverable[] {
  const path = columnOf(header, /path|file|location/, /artifact|deliverable|item|output/);
  const change = columnOf(header, /^(?:change|action|type|status|kind)\b/);
  const counts = columnOf(header, /^(?:#|no\.?|id)$/);
  return rows.flatMap((row) => {
    const word = cell(row, change);
    const isReported = word !== undefined && isOnlyChange(word);
    const texts = row.filter(
      (_text, column) => column !== path && column !== counts && !(isReported && column === change),
    );
    const said = texts.filter((text) => !isPlaceholder(text)).join(' — ');
    return fromText(cell(row, path) ?? '', said, word === undefined ? undefined : changeOf(word));
  });
}

const fromItem = (item: Item): Deliverable[] => {
  if (item.below.length === 0) return fromText(item.text, '');
  if (pathsIn(item.text).length === 0) return item.below.flatMap(fromItem);
  return [...fromText(item.text, ''), ...item.below.flatMap(fromDetail)];
};

/** What describes a file that is named already: only an entry that begins with a path, or with its change, is one more. */
const fromDetail = (item: Item): Deliverable[] => {
  const [, before = '', span = ''] = /^(\w*:?\s*)`([^`]+)`/.exec(item.text) ?? [];
  const isOne = isPath(span) && (before === '' || changeOf(before) !== undefined);
  return [...(isOne ? fromText(item.text, '') : []), ...item.below.flatMap(fromDetail)];
};

/** One deliverable for each path that a text names; one without path when it names none. */
function fromText(text: string, more: string, change?: Change): Deliverable[] {
  if (isPlaceholder(text) && isPlaceholder(more)) return [];
  const paths = pathsIn(text);
  const rest = paths.length === 0 ? text : withoutPaths(text);
  const said = [rest, more].filter((part) => !isPlaceholder(part)).join(' — ');
  if (paths.length === 0) return [deliverable(undefined, said, change)];
  return paths.map((path) => deliverable(path, said, change));
}

function deliverable(path: string | undefined, said: string, change?: Change): Deliverable {
  const marked = /^\(([^()]{1,40})\)\s*[—–:.-]*\s*/.exec(said);
  const mark = marked === null ? undefined : changeOf(marked[1] ?? '');
  const found = change ?? mark ?? changeOf(said);
  const text = mark !== undefined && marked !== null ? said.slice(marked[0].length) : said;
  return {
    ...(path !== undefined && { path: normalPath(path) }),
    text: path !== undefined && isOnlyChange(text) ? '' : text,
    ...(found && { change: found }),
  };
}

const changeOf = (text: string): Change | undefined =>
  CHANGES.find(([pattern]) => pattern.test(text.trim()))?.[1];

/** `Updated`, `New:`: the word is told by `change` already. */
const isOnlyChange = (text: string): boolean => changeOf(text) !== undefined && /^\w+:?$/.test(text.trim());

/** Code spans that are paths, else bare words that are; among other words `pass/fail` is none. */
function pathsIn(text: string): string[] {
  const spans = Array.from(text.matchAll(/`([^`]+)`/g), (span) => span[1] ?? '').filter(isPath);
  if (spans.length > 0) return spans;
  const bare = bareWords(text).filter((word) => word !== '');
  return bare.every(isPath) ? bare : bare.filter((word) => isPath(word) && isFileOrFolder(word));
}

const bareWords = (text: string): string[] =>
  text
    .replace(/`[^`]*`/g, ' ')
    .split(/[\s,;]+/)
    .map((word) => endTrimmedOf(word, /[.:]/));

/** The words around the paths, without the marks that joined them. */
function withoutPaths(text: string): string {
  const hasSpans = Array.from(text.matchAll(/`([^`]+)`/g)).some((span) => isPath(span[1] ?? ''));
  const rest = hasSpans
    ? text.replace(/`([^`]+)`/g, (span, code: string) => (isPath(code) ? '' : span))
    : text.replace(/[^\s,;]+/g, (word) => (isPath(endTrimmedOf(word, /[.:]/)) ? '' : word));
  const unjoined = rest
    .replace(/\(\s*\)/g, ' ')
    .replace(/(?:\s*(?:,|\band\b|\bor\b|\/|\+|&)\s*)+(?=$|\s*(?:\(|—))/g, ' ');
  return trimmedOf(unjoined, /[\s,;:—–-]/).replace(/\s{2,}/g, ' ');
}

/** Sections whose paths are to stay as they are. */
const STAYING: readonly Section['kind'][] = ['out of scope', 'invariants'];
const DENIES = /\b(?:no|not|never|without|unchanged|untouched|must remain|stays?)\b/i;

/**
 * The paths that a plan names anywhere (in its steps, tests, scope), where it does not say that they stay as they are: a
 * change of theirs is no surprise.
 */
export function pathsNamed(sections: readonly Section[], roots: readonly string[]): string[] {
  const own = sections.filter(({ kind }) => !STAYING.includes(kind));
  const named = own.flatMap(({ heading, blocks }) => [
    ...spansIn(heading ?? ''),
    ...blocks.flatMap((block) => namedIn(block, roots)),
  ]);
  return [...new Set(named.map(normalPath))];
}

function namedIn(block: RootContent, roots: readonly string[]): string[] {
  switch (block.type) {
    case 'table':
      return grids([block]).flatMap(({ rows }) => rows.flat().flatMap(spansIn));
    case 'code':
      return leavesOf(block.value, roots).map(({ path }) => path);
    case 'list':
    case 'blockquote':
      return textsOf(listItems([block])).flatMap(spansIn);
    case 'paragraph':
      return planLines(block.children).flatMap(spansIn);
    default:
      return [];
  }
}

const spansIn = (text: string): string[] =>
  DENIES.test(text)
    ? []
    : Array.from(text.matchAll(/`([^`]+)`/g), (span) => span[1] ?? '').filter(
        (words) => isPath(words) && isFileOrFolder(words),
      );

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
