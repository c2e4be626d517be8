import { readFileSync } from 'node:fs';
import { parseSync } from '@swc/core';
import { sourcesBelow } from '../harness/sources.ts';

/** A regular expression of the sources. */
export interface Expression {
  /** The first file that has it. */
  file: string;
  source: string;
  flags: string;
}

/** What the parser gives: any node, by its type. */
type Node = { type?: string; [key: string]: unknown };

/** A `new RegExp` whose text only the run decides; each stands in the list of `dynamic.ts`. */
export interface Dynamic {
  file: string;
  /** Its first argument as it is written, blanks left out. */
  written: string;
}

/** All expressions below a folder, literals and those that are made of constants, each once; and those that are not. */
export function expressionsIn(folder: string): { expressions: Expression[]; dynamic: Dynamic[] } {
  const expressions = new Map<string, Expression>();
  const dynamic: Dynamic[] = [];
  for (const file of sourcesBelow(folder))
    for (const found of expressionsOf(file)) {
      if ('written' in found) dynamic.push(found);
      else if (!expressions.has(keyOf(found))) expressions.set(keyOf(found), found);
    }
  return { expressions: [...expressions.values()], dynamic };
}

export const keyOf = ({ source, flags }: Expression): string => `/${source}/${flags}`;

function expressionsOf(file: string): (Expression | Dynamic)[] {
  const text = readFileSync(file, 'utf8');
  const found: (Expression | Dynamic)[] = [];
  const constants = new Map<string, string>();
  const module = parseSync(text, { syntax: 'typescript', target: 'es2022' }) as unknown as Node;
  walk(module, (node) => {
    if (node.type === 'VariableDeclarator') note(node, constants);
    if (node.type === 'RegExpLiteral')
      found.push({ file, source: String(node.pattern), flags: String(node.flags) });
    if ((node.type === 'NewExpression' || node.type === 'CallExpression') && isRegExp(node.callee))
      found.push(constructed(file, node, constants));
  });
  return found;
}

function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) walk(item, visit);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const node = value as Node;
  visit(node);
  for (const [key, child] of Object.entries(node)) if (key !== 'span') walk(child, visit);
}

const isRegExp = (callee: unknown): boolean =>
  (callee as Node).type === 'Identifier' && (callee as Node).value === 'RegExp';

function note({ id, init }: Node, constants: Map<string, string>): void {
  const { type, value } = id as Node;
  const text = textOf(init as Node | null, constants);
  if (type === 'Identifier' && text !== null) constants.set(String(value), text);
}

function constructed(file: string, node: Node, constants: Map<string, string>): Expression | Dynamic {
  const [pattern, flags] = ((node.arguments ?? []) as { expression: Node }[]).map(
    ({ expression }) => expression,
  );
  const source = textOf(pattern ?? null, constants);
  const written = textOf(flags ?? null, constants) ?? '';
  return source === null ? { file, written: sketch(pattern) } : { file, source, flags: written };
}

/** The value of a text that is made of constants alone; null for any other. */
function textOf(node: Node | null | undefined, constants: Map<string, string>): string | null {
  if (node?.type === 'StringLiteral') return String(node.value);
  if (node?.type === 'Identifier') return constants.get(String(node.value)) ?? null;
  if (node?.type === 'RegExpLiteral') return null;
  if (node?.type === 'CallExpression') return characterOf(node);
  if (node?.type !== 'TemplateLiteral') return null;
  const values = (node.expressions as Node[]).map((part) => textOf(part, constants));
  if (values.includes(null)) return null;
  return cooked(node)
    .map((piece, index) => piece + (values[index] ?? ''))
    .join('');
}

const cooked = (node: Node): string[] => (node.quasis as { cooked: string }[]).map((piece) => piece.cooked);

/** `String.fromCharCode(0x1b)` */
function characterOf(node: Node): string | null {
  const { property } = node.callee as Node;
  const [argument] = node.arguments as { expression: Node }[];
  const isCode = (property as Node | undefined)?.value === 'fromCharCode';
  return isCode ? String.fromCharCode(Number(argument?.expression.value)) : null;
}

/** A text with `…` for what only the run knows. */
function sketch(node: Node | undefined): string {
  if (node?.type !== 'TemplateLiteral') return '…';
  return cooked(node).join('…');
}
