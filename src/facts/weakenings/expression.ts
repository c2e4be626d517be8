/** A condition as its parts: `a && (b || !c)`. Leaves are comparisons, calls and contexts as written. */
export type Expression =
  | { all: Expression[] }
  | { any: Expression[] }
  | { not: Expression }
  | { leaf: string };

const LONGEST = 2000;
const DEEPEST = 20;

/** Reads a condition of a job or step, with or without `${{ }}`. What cannot be parted stays one leaf. */
export function readCondition(condition: string): Expression {
  const text = condition
    .slice(0, LONGEST)
    .trim()
    .replace(/^\$\{\{([\s\S]*)\}\}$/, (whole, inner: string) => (inner.includes('${{') ? whole : inner));
  return read(text.replace(/\s+/g, ' '), 0);
}

function read(written: string, depth: number): Expression {
  const text = unwrapped(written.trim());
  if (depth > DEEPEST) return { leaf: text };
  const any = split(text, '||');
  if (any.length > 1) return { any: any.map((part) => read(part, depth + 1)) };
  const all = split(text, '&&');
  if (all.length > 1) return { all: all.map((part) => read(part, depth + 1)) };
  if (text.startsWith('!') && !text.startsWith('!=')) return { not: read(text.slice(1), depth + 1) };
  return { leaf: text };
}

/** Without brackets around the whole. */
function unwrapped(text: string): string {
  let inner = text;
  for (let round = 0; round < DEEPEST && inner.startsWith('(') && closes(inner); round += 1) {
    inner = inner.slice(1, -1).trim();
  }
  return inner;
}

/** Whether the bracket that opens the text is closed by its last character. */
function closes(text: string): boolean {
  let at = -1;
  walk(text, (index, depth) => {
    if (depth === 0 && index > 0 && at === -1) at = index;
  });
  return at === text.length - 1;
}

/** The parts between an operator that stands outside of brackets and quotes. */
function split(text: string, operator: '||' | '&&'): string[] {
  const cuts: number[] = [];
  walk(text, (index, depth) => {
    if (depth === 0 && text.startsWith(operator, index) && (cuts.at(-1) ?? -2) < index - 1) cuts.push(index);
  });
  const starts = [0, ...cuts.map((cut) => cut + 2)];
  return starts.map((start, index) => text.slice(start, cuts[index] ?? text.length));
}

/** Visits each character outside of quotes, with the number of brackets open behind it. */
function walk(text: string, visit: (index: number, depth: number) => void): void {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index]!;
    if (char === "'") quoted = !quoted;
    if (quoted || char === "'") continue;
    if (char === '(' || char === '[') depth += 1;
    if (char === ')' || char === ']') depth -= 1;
    visit(index, depth);
  }
}
