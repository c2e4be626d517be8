import type { CodeLine } from '../languages/language.ts';

/** A part of a chain of calls: `toBe(5)` of `expect(total).toBe(5)`. Without arguments it is none of a call. */
export interface Link {
  name: string;
  args: CodeLine[] | null;
  /** Where its name begins. */
  at: number;
  /** What stands between `<` and `>` behind its name. */
  types?: string;
}

const OPEN = '([{';
const CLOSE = ')]}';
const NAME = /[\p{L}_$][\p{L}\d_$]*/uy;
const TYPES = /<[^()<>]{0,200}(?:<[^()<>]{0,100}>[^()<>]{0,100})?>(?=\s*[({])/y;
const JOINT = /\s*(?:\?\.|!!\.|!\.|\.|::)\s*/y;
const MOST_LINKS = 20;
/** Names that a block follows without parentheses, in Kotlin. */
const TAKES_BLOCK = /^(?:should\w*|assert\w*|expect\w*|runCatching|(?:co)?[vV]erify\w*)$/;

/** The chain of calls that begins at an index, and where it ends; empty where no name stands there. */
export function chainAt({ code, raw }: CodeLine, from: number): { links: Link[]; end: number } {
  const links: Link[] = [];
  let at = from;
  while (links.length < MOST_LINKS) {
    const name = matchAt(NAME, code, at);
    if (name === null) break;
    const start = at;
    at += name.length;
    const types = matchAt(TYPES, code, at) ?? '';
    at += types.length;
    const args = argumentsIn({ code, raw }, at, TAKES_BLOCK.test(name));
    at = args.end;
    links.push({
      name,
      args: args.list,
      at: start,
      ...(types !== '' && { types: types.slice(1, -1).trim() }),
    });
    const joint = matchAt(JOINT, code, at);
    if (joint === null) break;
    at += joint.length;
  }
  return { links, end: at };
}

/** The arguments in parentheses at an index, with a block behind them as one more; indexes are passed over. */
function argumentsIn(
  { code, raw }: CodeLine,
  from: number,
  takesBlock: boolean,
): { list: CodeLine[] | null; end: number } {
  let list: CodeLine[] | null = null;
  let at = from;
  for (;;) {
    const next = skipBlanks(code, at);
    const character = code.charAt(next);
    const isCall = character === '(' || (character === '{' && (list !== null || takesBlock));
    if (!isCall && !(character === '[' && next === at)) return { list, end: at };
    const end = closing(code, next);
    const inside = { code: code.slice(next + 1, end), raw: raw.slice(next + 1, end) };
    if (character === '(') list = [...(list ?? []), ...partsOf(inside, ',')];
    else if (character === '{')
      list = [...(list ?? []), { code: code.slice(next, end + 1), raw: raw.slice(next, end + 1) }];
    at = end + 1;
  }
}

/** What stands between top-level separators; nothing of what is empty. */
export function partsOf({ code, raw }: CodeLine, separator: string): CodeLine[] {
  const parts: CodeLine[] = [];
  let [depth, start] = [0, 0];
  for (let at = 0; at <= code.length; at += 1) {
    const character = code.charAt(at);
    if (OPEN.includes(character) && character !== '') depth += 1;
    else if (CLOSE.includes(character) && character !== '') depth -= 1;
    if (at < code.length && (depth > 0 || !code.startsWith(separator, at))) continue;
    const part = trimmed({ code: code.slice(start, at), raw: raw.slice(start, at) });
    if (part.raw !== '') parts.push(part);
    start = at + separator.length;
    at = start - 1;
  }
  return parts;
}

/** Where a top-level operator stands, the first of those that an expression finds; null: nowhere. */
export function operatorIn(code: string, operators: RegExp): { at: number; operator: string } | null {
  let depth = 0;
  for (let at = 0; at < code.length; at += 1) {
    const character = code.charAt(at);
    if (OPEN.includes(character)) depth += 1;
    else if (CLOSE.includes(character)) depth -= 1;
    else if (depth === 0) {
      const operator = matchAt(operators, code, at);
      if (operator !== null) return { at, operator };
    }
  }
  return null;
}

/** How many brackets are open at the end. */
export function depthOf(code: string): number {
  let depth = 0;
  for (const character of code) {
    if (OPEN.includes(character)) depth += 1;
    else if (CLOSE.includes(character)) depth -= 1;
  }
  return depth;
}

/** The index of what closes the bracket at an index; the length where nothing does. */
export function closing(code: string, open: number): number {
  let depth = 0;
  for (let at = open; at < code.length; at += 1) {
    if (OPEN.includes(code.charAt(at))) depth += 1;
    else if (CLOSE.includes(code.charAt(at))) depth -= 1;
    if (depth === 0) return at;
  }
  return code.length;
}

export function trimmed({ code, raw }: CodeLine): CodeLine {
  const start = raw.length - raw.trimStart().length;
  const end = raw.trimEnd().length;
  return { code: code.slice(start, end), raw: raw.slice(start, end) };
}

const skipBlanks = (code: string, from: number): number => {
  let at = from;
  while (code.charAt(at) === ' ') at += 1;
  return at;
};

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** Arguments as they are written. */
export const rawOf = (args: readonly CodeLine[] | null | undefined): string[] =>
  (args ?? []).map(({ raw }) => raw);
