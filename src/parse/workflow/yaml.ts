import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLError,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { commentAbove } from './comments.ts';
import { isTooDeep } from './depth.ts';
import { isMapping } from './fields.ts';
import { Refusal } from './refusal.ts';

const MAX_CHARACTERS = 1_000_000;
/** Far above any real workflow; reached only by aliases that multiply each other. */
const MAX_VALUES = 100_000;
const MAX_DEPTH = 60;

/** Comments by the mapping (a job, a step) that they stand above. */
export type Comments = WeakMap<object, string>;

/**
 * Reads YAML into plain values with aliases and merge keys resolved, and the comments above mappings.
 * Throws a Refusal for a syntax error, an empty or a too large file, and aliases that grow without bound.
 */
export function readYaml(source: string): { value: unknown; comments: Comments } {
  if (source.length > MAX_CHARACTERS) throw new Refusal('The file is larger than one million characters.');
  if (isTooDeep(source)) throw new Refusal('The file is nested too deeply.');
  const document = parse(source);
  const [error] = document.errors;
  if (error !== undefined) throw new Refusal(sentenceFor(error));
  if (document.contents === null) throw new Refusal('The file is empty.');
  const reading: Reading = { document, comments: new WeakMap(), targets: new Map(), left: MAX_VALUES };
  return { value: plain(document.contents, reading, 0), comments: reading.comments };
}

function parse(source: string): Document.Parsed {
  try {
    return parseDocument(source, { merge: true, logLevel: 'error' });
  } catch (error) {
    // The parser recurses: a file nested some thousand levels deep exhausts the stack.
    if (error instanceof RangeError) throw new Refusal('The file is nested too deeply.');
    throw error;
  }
}

function sentenceFor(error: YAMLError): string {
  const line = error.linePos?.[0].line;
  const where = line === undefined ? '' : ` in line ${line}`;
  if (error.code === 'DUPLICATE_KEY') return `The file is not valid YAML: a key stands twice${where}.`;
  if (error.code === 'TAB_AS_INDENT') return `The file is not valid YAML: a tab is used to indent${where}.`;
  if (error.code === 'MULTIPLE_DOCS') return `The file holds more than one YAML document${where}.`;
  const [detail = ''] = error.message.split(/ at line |\n/);
  return `The file is not valid YAML${where}: ${detail.replace(/[.:]$/, '')}.`;
}

interface Reading {
  document: Document.Parsed;
  comments: Comments;
  /** What aliases stand for: to find it the parser goes through the whole document. */
  targets: Map<Alias, Node>;
  /** How many values may still be read. */
  left: number;
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

function targetOf(alias: Alias, { document, targets }: Reading): Node {
  const target = targets.get(alias) ?? alias.resolve(document);
  if (target === undefined)
    throw new Refusal(`The file uses the alias \`*${alias.source}\` that nothing defines.`);
  targets.set(alias, target);
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
  node.items.forEach((pair, index) => {
    const name = keyOf(pair);
    const value = plain(pair.value, reading, depth + 1);
    if (name === '<<') merged.push(...merges(value));
    else own.push([name, value]);
    keep(reading, value, (index === 0 ? node.commentBefore : null) ?? before(pair.key));
  });
  // `__proto__` is no key of a workflow; as a member it would be one of the object itself.
  return Object.fromEntries([...merged, ...own].filter(([name]) => name !== '__proto__'));
}

/** The members that a merge key brings: of several mappings the first one wins. */
function merges(value: unknown): [string, unknown][] {
  const sources = Array.isArray(value) ? value.toReversed() : [value];
  return sources.filter(isMapping).flatMap((source) => Object.entries(source));
}

function keyOf(pair: Pair): string {
  if (isScalar(pair.key)) return typeof pair.key.value === 'symbol' ? '<<' : String(pair.key.value);
  throw new Refusal('The file has a key that is no plain text.');
}

function before(node: unknown): string | null {
  return isNode(node) ? (node.commentBefore ?? null) : null;
}

function keep(reading: Reading, value: unknown, comment: string | null | undefined): void {
  if (!isMapping(value) || comment === null || comment === undefined) return;
  const kept = commentAbove(comment);
  if (kept !== null) reading.comments.set(value, kept);
}
