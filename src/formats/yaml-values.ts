import {
  type Alias,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { BUDGET } from '../text/budget.ts';
import { redact } from '../text/redact.ts';
import { oneLine, trimmedOf } from '../text/text.ts';
import { isMapping } from './json.ts';
import { parseYaml, sentenceFor } from './yaml.ts';

/** Why a workflow file cannot be read: the message is one sentence for readers of the report. */
export class Refusal extends Error {}

const MAX_DEPTH = 60;
const LONGEST_NAME = 100;

/** Comments by the mapping (a job, a step) that they stand above. */
export type Comments = WeakMap<object, string>;

/**
 * Reads YAML into plain values with aliases and merge keys resolved, the comments above mappings, and those behind their values.
 * Throws a Refusal for a syntax error, an empty or a too large file, and aliases that grow without bound.
 */
export function readYaml(source: string): { value: unknown; comments: Comments; asides: Comments } {
  if (source.length > BUDGET.workflows.file)
    throw new Refusal(`The file is larger than ${BUDGET.workflows.file} characters.`);
  const parsed = parseYaml(source);
  if ('problem' in parsed) throw new Refusal(parsed.problem);
  const { contents } = parsed.document;
  if (contents === null) throw new Refusal('The file is empty.');
  const reading: Reading = {
    source,
    comments: new WeakMap(),
    asides: new WeakMap(),
    targets: targetsOf(contents),
    left: BUDGET.workflows.values,
  };
  const { comments, asides } = reading;
  return { value: plain(contents, reading, 0), comments, asides };
}

interface Reading {
  source: string;
  comments: Comments;
  asides: Comments;
  /** What aliases stand for. */
  targets: Map<Alias, Node>;
  /** How many values may still be read. */
  left: number;
}

/** An alias stands for the last node before it with its anchor (YAML 1.2.2, 3.2.2.2): found in one walk. */
function targetsOf(contents: Node): Map<Alias, Node> {
  const anchored = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  visit(contents, {
    Value: (_, node) => {
      if (node.anchor !== undefined) anchored.set(node.anchor, node);
    },
    Alias: (_, alias) => {
      const target = anchored.get(alias.source);
      if (target !== undefined) targets.set(alias, target);
    },
  });
  return targets;
}

function plain(node: unknown, reading: Reading, depth: number): unknown {
  reading.left -= 1;
  if (reading.left < 0) throw new Refusal('The file holds, with its aliases resolved, too many values.');
  if (depth > MAX_DEPTH) throw new Refusal('The file is nested too deeply, or an alias contains itself.');
  if (isAlias(node)) return plain(targetOf(node, reading), reading, depth + 1);
  if (isMap(node)) return mapping(node, reading, depth);
  if (isSeq(node)) return sequence(node, reading, depth);
  return isScalar(node) ? node.value : null;
}

function targetOf(alias: Alias, { targets }: Reading): Node {
  const target = targets.get(alias);
  if (target === undefined)
    throw new Refusal(
      `The file uses the alias \`*${alias.source.slice(0, LONGEST_NAME)}\` that nothing defines.`,
    );
  return target;
}

function sequence(node: YAMLSeq, reading: Reading, depth: number): unknown[] {
  return node.items.map((item, index) => {
    const value = plain(item, reading, depth + 1);
    // The parser gives the comment above the first item to the sequence.
    keep(reading, value, (index === 0 ? node.commentBefore : null) ?? before(item));
    return value;
  });
}

function mapping(node: YAMLMap, reading: Reading, depth: number): object {
  const own: [string, unknown][] = [];
  const merged: [string, unknown][] = [];
  const names = new Set<string>();
  node.items.forEach((pair, index) => {
    const name = keyOf(pair);
    if (names.has(name)) throw new Refusal(sentenceFor(reading.source, twice(pair)));
    names.add(name);
    const value = plain(pair.value, reading, depth + 1);
    if (name === '<<') merged.push(...merges(value));
    else own.push([name, value]);
    keep(reading, value, (index === 0 ? node.commentBefore : null) ?? before(pair.key));
  });
  // `__proto__` is no key of a workflow; as a member it would be one of the object itself.
  const all = Object.fromEntries([...merged, ...own].filter(([name]) => name !== '__proto__'));
  const aside = commentAbove(
    [...node.items.map(({ value }) => behind(value)), behind(node)].join(' ').trim(),
  );
  if (aside !== null) reading.asides.set(all, aside);
  return all;
}

const behind = (node: unknown): string => (isMap(node) || isScalar(node) ? (node.comment ?? '') : '');

/** The members that a merge key brings: of several mappings the first one wins. */
function merges(value: unknown): [string, unknown][] {
  const sources = Array.isArray(value) ? value.toReversed() : [value];
  return sources.filter(isMapping).flatMap((source) => Object.entries(source));
}

function keyOf(pair: Pair): string {
  if (isScalar(pair.key)) return typeof pair.key.value === 'symbol' ? '<<' : String(pair.key.value);
  throw new Refusal('The file has a key that is no plain text.');
}

/** The parser would compare each key with each one before it. */
const twice = ({ key }: Pair): { code: 'DUPLICATE_KEY'; message: string; pos: [number, number] } => {
  const at = isNode(key) ? (key.range?.[0] ?? 0) : 0;
  return { code: 'DUPLICATE_KEY', message: '', pos: [at, at] };
};

function before(node: unknown): string | null {
  return isNode(node) ? (node.commentBefore ?? null) : null;
}

function keep(reading: Reading, value: unknown, comment: string | null | undefined): void {
  if (!isMapping(value) || comment === null || comment === undefined) return;
  const kept = commentAbove(comment);
  if (kept !== null) reading.comments.set(value, kept);
}

const LONGEST_COMMENT = 200;
/** Nobody reads on in a longer line. */
const LONGEST_LINE = 2_000;

const trimmed = (line: string): string => trimmedOf(line, ORNAMENT);
/** What frames a comment and says nothing. */
const ORNAMENT = /[\s#=*-]/;

/** Lines that speak to a tool or are code set aside, and say nothing about the step below them. */
const NO_PROSE = [
  /^(yamllint|prettier-ignore|zizmor|actionlint|shellcheck|nosemgrep|codespell|spell-?check|renovate|dependabot)\b/i,
  /^(eslint|biome|markdownlint|checkov|kics|trivy)[-:]/i,
  /^-?\s*(name|uses|run|with|if|env|id|needs|steps|runs-on|strategy|shell|continue-on-error)\s*:/,
  /^https?:\/\/\S+$/,
];

/**
 * The comment that stands directly above a job or step, as one line of text.
 * @param source the comment lines before it, without `#`; empty lines stand for blank lines.
 * @returns null when a blank line separates them, or when the lines are code set aside or meant for a tool.
 */
function commentAbove(source: string): string | null {
  const lines = source.split('\n');
  const block = lines.slice(lines.lastIndexOf('') + 1);
  const words = block.map((line) => trimmed(line.slice(0, LONGEST_LINE))).filter((line) => line !== '');
  if (words.length === 0 || words.some((line) => NO_PROSE.some((pattern) => pattern.test(line)))) return null;
  return oneLine(redact(words.join(' ')), LONGEST_COMMENT);
}
