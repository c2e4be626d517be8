import { parseAst } from 'rolldown/parseAst';

/** One small change of a source file that a test should notice. */
export interface Mutant {
  /** What is exchanged, as offsets: an expression, or a statement that is left out. */
  start: number;
  end: number;
  kind: 'expression' | 'statement';
  /** What stands there instead; empty for a statement. */
  text: string;
  /** The smallest part that differs, for people: before and after, blanks folded. */
  before: string;
  after: string;
  line: number;
  /** The function or constant at the top of the file that holds it. */
  within: string;
}

type Node = { type: string; start: number; end: number; [key: string]: unknown };
type Made = { node: Node; text: string; kind: Mutant['kind'] };

const SWAPPED: Record<string, string> = {
  ...{ '===': '!==', '!==': '===', '<': '<=', '<=': '<', '>': '>=', '>=': '>' },
  ...{ '&&': '||', '||': '&&', '+': '-', '-': '+', '*': '/', '/': '*', '%': '*' },
};

const METHODS: Record<string, string> = {
  ...{ some: 'every', every: 'some', startsWith: 'endsWith', endsWith: 'startsWith', min: 'max', max: 'min' },
  ...{ indexOf: 'lastIndexOf', lastIndexOf: 'indexOf', floor: 'ceil', ceil: 'floor' },
};

/** Calls that can be left out: what they are called on has the same type. */
const DROPPED = new Set([
  ...['filter', 'slice', 'sort', 'toSorted', 'reverse', 'toReversed', 'trim', 'trimEnd', 'trimStart'],
  ...['toLowerCase', 'toUpperCase', 'replace', 'replaceAll', 'concat', 'padStart', 'padEnd'],
]);

/**
 * All mutants of a source file, in the order of their places.
 *
 * @param file its name, for the parser.
 */
export function mutantsOf(text: string, file: string): Mutant[] {
  const program = parseAst(text, { lang: 'ts' }, file) as unknown as Node;
  const words = wordsOf(program);
  const found: Mutant[] = [];
  const seen = new Set<string>();
  visit(program, { chain: null, within: '' }, (node, { chain, within }) => {
    for (const made of madeOf(node, text, words)) {
      // Half of an optional chain cannot be exchanged alone: the rest would no longer be skipped.
      const site = chain && made.kind === 'expression' && isLink(made.node, chain) ? chain : made.node;
      const key = `${site.start} ${site.end} ${made.text} ${made.node.start}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const { start, end } = made.node;
      const around = text.slice(site.start, start) + made.text + text.slice(end, site.end);
      const before = folded(text.slice(start, end));
      const line = text.slice(0, start).split('\n').length;
      const after = made.kind === 'statement' ? '(left out)' : folded(made.text);
      found.push({
        ...{ start: site.start, end: site.end, kind: made.kind, text: around, before, after, line, within },
      });
    }
  });
  return found.sort((one, other) => one.start - other.start || other.end - one.end);
}

const folded = (text: string): string => text.replace(/\s+/g, ' ');

/** Whether the node is a part of the chain itself, not of an argument in it. */
function isLink(node: Node, chain: Node): boolean {
  for (let link: unknown = chain.expression; link; ) {
    const { type, object, callee, expression } = link as Node;
    if (link === node) return true;
    link = type === 'CallExpression' ? callee : type === 'MemberExpression' ? object : expression;
  }
  return false;
}

/** The file with all its mutants behind switches: `globalThis.__mutant(id)` tells whether one is on. */
export function instrumented(text: string, mutants: readonly Mutant[], firstId: number): string {
  const sites = new Map<string, { start: number; end: number; own: { id: number; mutant: Mutant }[] }>();
  for (const [index, mutant] of mutants.entries()) {
    const key = `${mutant.start} ${mutant.end}`;
    const site = sites.get(key) ?? { start: mutant.start, end: mutant.end, own: [] };
    site.own.push({ id: firstId + index, mutant });
    sites.set(key, site);
  }
  const sorted = [...sites.values()].sort((one, other) => one.start - other.start || other.end - one.end);
  let next = 0;
  const written = (from: number, to: number): string => {
    let result = '';
    let at = from;
    for (let site = sorted[next]; site && site.start < to; site = sorted[next]) {
      next += 1;
      result += text.slice(at, site.start);
      const inner = written(site.start, site.end);
      result += switched(inner, site.own);
      at = site.end;
    }
    return result + text.slice(at, to);
  };
  return written(0, text.length);
}

function switched(inner: string, own: { id: number; mutant: Mutant }[]): string {
  if (own[0]?.mutant.kind === 'statement') {
    const off = own.map(({ id }) => `globalThis.__mutant(${id})`).join(' || ');
    return `{if(!(${off})){${inner}}}`;
  }
  return `(${own.map(({ id, mutant }) => `globalThis.__mutant(${id})?(${mutant.text}):`).join('')}(${inner}))`;
}

interface Place {
  /** The optional chain around the node. */
  chain: Node | null;
  within: string;
  /** It is the template of a tag: no value of its own. */
  isTagged?: boolean;
}

const NOT_CODE = /^(?:Import|ExportAll|TS(?!As|NonNull|Satisfies|TypeAssertion))/;

function visit(node: Node, place: Place, made: (node: Node, place: Place) => void): void {
  if (NOT_CODE.test(node.type)) return;
  if (!place.isTagged) made(node, place);
  const chain = node.type === 'ChainExpression' ? node : place.chain;
  for (const [key, value] of Object.entries(node)) {
    if (isName(node, key)) continue;
    const inArgument = key === 'arguments' || key === 'body' || key === 'property';
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child))
        visit(
          child,
          {
            chain: inArgument ? null : chain,
            within: place.within || nameOf(node, child),
            isTagged: key === 'quasi',
          },
          made,
        );
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Names, types and the left sides of assignments are no values. */
function isName(node: Node, key: string): boolean {
  if (key === 'typeAnnotation' || key === 'typeArguments' || key === 'returnType') return true;
  if (key === 'typeParameters' || key === 'id' || key === 'label') return true;
  if (key === 'source' || key === 'attributes' || key === 'superClass') return true;
  if (key === 'left') return node.type.startsWith('Assignment') || node.type.startsWith('For');
  return (key === 'key' || key === 'property') && !node.computed;
}

function nameOf(node: Node, child: Node): string {
  const id = (node.type === 'VariableDeclarator' ? node.id : child.id) as Node | undefined;
  return typeof id?.name === 'string' ? id.name : '';
}

/** Words of the file that can stand for each other: short strings that look like names of states or kinds. */
function wordsOf(program: Node): string[] {
  const words = new Set<string>();
  visit(program, { chain: null, within: '' }, (node) => {
    if (isWord(node)) words.add(String(node.value));
  });
  return [...words].sort();
}

const isWord = (node: Node): boolean =>
  node.type === 'Literal' && typeof node.value === 'string' && /^[a-z][\w-]{1,20}$/.test(node.value);

function madeOf(node: Node, text: string, words: string[]): Made[] {
  const source = (part: unknown): string => text.slice((part as Node).start, (part as Node).end);
  const instead = (...texts: string[]): Made[] =>
    texts.map((each) => ({ node, text: each, kind: 'expression' }));
  const test = node.test as Node | null | undefined;
  const as = (text: string): Made => ({ node: test!, text, kind: 'expression' });
  switch (node.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return [as('true'), as('false')];
    case 'WhileStatement':
    case 'ForStatement':
      return test ? [as('false')] : [];
    case 'LogicalExpression': {
      const sides = [source(node.left), source(node.right)];
      if (node.operator === '??') return instead(...sides);
      return instead(sides.join(` ${SWAPPED[String(node.operator)]} `), ...sides);
    }
    case 'BinaryExpression': {
      const swapped = SWAPPED[String(node.operator)];
      const isText = [node.left, node.right].some((side) => /^['"`]/.test(source(side)));
      if (swapped === undefined || (node.operator === '+' && isText)) return [];
      return instead(`${source(node.left)} ${swapped} ${source(node.right)}`);
    }
    case 'UnaryExpression':
      return node.operator === '!' ? instead(source(node.argument)) : [];
    case 'UpdateExpression':
      return instead(source(node).replace(/\+\+|--/, (sign) => (sign === '++' ? '--' : '++')));
    case 'AssignmentExpression':
      if (node.operator !== '+=' && node.operator !== '-=') return [];
      return instead(`${source(node.left)} ${node.operator === '+=' ? '-=' : '+='} ${source(node.right)}`);
    case 'Literal':
      return instead(...literals(node, words));
    case 'TemplateLiteral':
      return (node.quasis as Node[]).some(({ value }) => (value as { raw: string }).raw !== '')
        ? instead('``')
        : [];
    case 'TaggedTemplateExpression':
      return instead(`${source(node.tag)}\`\``);
    case 'ArrayExpression':
      return (node.elements as unknown[]).length > 0 ? instead('[]') : [];
    case 'CallExpression':
      return calls(node, source).map((each) => ({ node, text: each, kind: 'expression' }));
    case 'ExpressionStatement':
    case 'ThrowStatement':
    case 'ContinueStatement':
    case 'BreakStatement':
      return [{ node, text: '', kind: 'statement' }];
    default:
      return [];
  }
}

function literals(node: Node, words: string[]): string[] {
  const { value } = node;
  if (node.regex) return expressions(node.regex as { pattern: string; flags: string });
  if (typeof value === 'boolean') return [String(!value)];
  // A limit of a million is as good as one of a million and one.
  if (/^\d{3,}_|^\d+_\d{3}_/.test(String(node.raw))) return [];
  if (typeof value === 'number')
    return value > 0 ? [String(value + 1), String(value - 1)] : [String(value + 1)];
  if (typeof value !== 'string') return [];
  if (value === '') return ["'mutant'"];
  const others = isWord(node) ? words.filter((word) => word !== value) : [];
  const other = others.find((word) => word > value) ?? others[0];
  return ["''", ...(other === undefined ? [] : [`'${other}'`])];
}

/** Expressions without an anchor, with another count, or without a flag. */
function expressions({ pattern, flags }: { pattern: string; flags: string }): string[] {
  const made = [
    pattern.startsWith('^') ? pattern.slice(1) : pattern,
    pattern.endsWith('$') && !pattern.endsWith('\\$') ? pattern.slice(0, -1) : pattern,
    pattern.replace(/(?<=[\])\w])\+(?![+?])/, ''),
    pattern.replace(/(?<=[\])\w])\*(?!\?)/, '+'),
    pattern.replace(/(?<=[\])\w])\?(?![?:=!<])/, ''),
  ].filter((each) => each !== '' && each !== pattern);
  const texts = made.map((each) => `/${each}/${flags}`);
  return flags.includes('i') ? [...texts, `/${pattern}/${flags.replace('i', '')}`] : texts;
}

function calls(node: Node, source: (part: unknown) => string): string[] {
  const callee = node.callee as Node;
  if (callee.type !== 'MemberExpression' || callee.computed) return [];
  const name = String((callee.property as Node).name);
  const on = source(callee.object);
  const list = (node.arguments as Node[]).map(source).join(', ');
  const made: string[] = [];
  if (Object.hasOwn(METHODS, name))
    made.push(`${on}${callee.optional ? '?.' : '.'}${METHODS[name]}(${list})`);
  if (DROPPED.has(name)) made.push(on);
  return made;
}
