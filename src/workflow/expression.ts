import {
  Binary,
  ContextAccess,
  type Expr,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Star,
  Unary,
} from '@actions/expressions/ast';
import { StringData } from '@actions/expressions/data/index';
import { wellKnownFunctions } from '@actions/expressions/funcs';
import { Lexer, TokenType } from '@actions/expressions/lexer';
import { Parser } from '@actions/expressions/parser';

/** An expression of a workflow file, as GitHub's own parser reads it. */
export type Expression = Expr;

/** https://docs.github.com/en/actions/reference/workflows-and-actions/contexts */
const CONTEXTS = [
  ...['github', 'env', 'vars', 'job', 'jobs', 'steps', 'runner', 'secrets', 'strategy', 'matrix', 'needs'],
  'inputs',
];

/** https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#status-check-functions */
const STATUS_FUNCTIONS = ['success', 'always', 'cancelled', 'failure'] as const;
export type StatusFunction = (typeof STATUS_FUNCTIONS)[number];

/** Functions that the parser does not know of itself. */
const FUNCTIONS = [
  { name: 'success', minArgs: 0, maxArgs: 255 },
  { name: 'failure', minArgs: 0, maxArgs: 255 },
  { name: 'always', minArgs: 0, maxArgs: 0 },
  { name: 'cancelled', minArgs: 0, maxArgs: 0 },
  { name: 'hashFiles', minArgs: 1, maxArgs: 255 },
];
const NAMES = new Set([
  ...Object.keys(wellKnownFunctions),
  ...FUNCTIONS.map(({ name }) => name.toLowerCase()),
]);

/** The same conditions are asked for again and again. */
const [expressions, conditions] = [
  new Map<string, Expression | null>(),
  new Map<string, Expression | null>(),
];
const MOST_KEPT = 2_000;

function kept(
  known: Map<string, Expression | null>,
  text: string,
  read: (text: string) => Expression | null,
): Expression | null {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= MOST_KEPT) known.clear();
  const expression = read(text);
  known.set(text, expression);
  return expression;
}

/**
 * Parses an expression without `${{ }}`. Null: GitHub would refuse the workflow for it, or it was cut.
 */
export function parseExpression(text: string): Expression | null {
  return kept(expressions, text, parse);
}

function parse(text: string): Expression | null {
  try {
    const { tokens } = new Lexer(text).lex();
    const found = new Parser(tokens, CONTEXTS, FUNCTIONS).parse() as Expression | undefined;
    // The parser takes `toString()` for one of its functions.
    const isKnown = found !== undefined && callsIn(found).every((name) => NAMES.has(name));
    return isKnown ? found : null;
  } catch {
    return null;
  }
}

/**
 * The condition of a job or step as GitHub evaluates it: without a status function it is `success() && (…)`, and so is one
 * that is not given. Null: it cannot be read.
 */
export function readCondition(written = ''): Expression | null {
  return kept(conditions, written, conditionOf);
}

function conditionOf(written: string): Expression | null {
  const text = conditionText(written);
  if (text === '') return parseExpression('success()');
  const found = text === null ? null : parseExpression(text);
  if (found === null) return null;
  return callsStatus(found) ? found : parseExpression(`success() && (${text})`);
}

/** A condition that holds where one of several does; undefined: one of them always does. Null: one is no expression. */
export function eitherOf(conditions: readonly (string | undefined)[]): string | null | undefined {
  const texts = conditions.map((each) => conditionText(each ?? ''));
  if (texts.includes('')) return undefined;
  return texts.includes(null) ? null : texts.map((text) => `(${text})`).join(' || ');
}

/** Whether a condition says itself what it makes of the jobs or steps before: it calls a status function. */
export function hasStatusFunction(written: string): boolean {
  const text = conditionText(written);
  const found = text === null ? null : parseExpression(text);
  return found !== null && callsStatus(found);
}

/**
 * The value of a key that is one `${{ }}`. Null: it is no expression, or more than one.
 */
export function readValue(written: string): Expression | null {
  const [found, ...others] = templatesIn(written);
  const isWhole = found !== undefined && found.start === 0 && found.end === written.length;
  return isWhole && others.length === 0 ? parseExpression(found.inner) : null;
}

/** A condition without the `${{ }}` around it, on one line. */
export function bare(condition: string): string {
  const text = condition.trim();
  const [found] = templatesIn(text);
  const isWhole = found !== undefined && found.start === 0 && found.end === text.length;
  return (isWhole ? found.inner : text).replace(/\s+/g, ' ');
}

/** The expressions between `${{` and `}}` in a text. */
export function expressionsIn(text: string): string[] {
  return templatesIn(text).map(({ inner }) => inner);
}

/**
 * A condition without `${{ }}`. With anything around them, even the end of a line, GitHub makes a text of it, which is
 * true whatever they are (https://github.com/actions/runner/issues/2629). Null: GitHub refuses it.
 */
function conditionText(written: string): string | null {
  if (!written.includes('${{')) return written.trim();
  const found = templatesIn(written);
  if (found.length === 0 || found.some(({ inner }) => inner === '')) return null;
  const [first] = found;
  if (first!.start === 0 && first!.end === written.length) return first!.inner;
  const ends = [0, ...found.map(({ end }) => end)];
  const texts = ends.map((end, index) => written.slice(end, found[index]?.start ?? written.length));
  if (texts.at(-1)!.includes('${{')) return null;
  const format = texts.map((text) => text.replaceAll("'", "''").replace(/[{}]/g, '$&$&'));
  const whole = format.reduce((all, text, index) => `${all}{${index - 1}}${text}`);
  return `format('${whole}', ${found.map(({ inner }) => inner).join(', ')})`;
}

/** Where `${{ … }}` stand. A `}}` in quotes ends none. */
function templatesIn(text: string): { start: number; end: number; inner: string }[] {
  const found = [];
  for (let start = text.indexOf('${{'); start !== -1; ) {
    const end = closing(text, start + 3);
    if (end === -1) break;
    found.push({ start, end: end + 2, inner: text.slice(start + 3, end).trim() });
    start = text.indexOf('${{', end + 2);
  }
  return found;
}

function closing(text: string, from: number): number {
  for (let at = from; ; ) {
    const end = text.indexOf('}}', at);
    const quote = end === -1 ? -1 : text.slice(at, end).indexOf("'");
    if (quote === -1) return end;
    const unquote = text.indexOf("'", at + quote + 1);
    if (unquote === -1) return -1;
    at = unquote + 1;
  }
}

/** Names of the functions that an expression calls, in small letters. */
export function callsIn(expression: Expression): string[] {
  return nodesIn(expression).flatMap((node) => (node instanceof FunctionCall ? [calledBy(node)] : []));
}

export const calledBy = ({ functionName }: FunctionCall): string => functionName.lexeme.toLowerCase();

const callsStatus = (expression: Expression): boolean =>
  callsIn(expression).some((name) => (STATUS_FUNCTIONS as readonly string[]).includes(name));

/** The texts in quotes. */
export function stringsIn(expression: Expression): string[] {
  return nodesIn(expression).flatMap((node) =>
    node instanceof Literal && node.token.type === TokenType.STRING ? [stringOf(node)] : [],
  );
}

/** The text of a literal in quotes. The parser takes only the first `''` in it for a quote. */
function stringOf({ token }: Literal): string {
  return token.lexeme.slice(1, -1).replaceAll("''", "'");
}

/**
 * The contexts that an expression looks at, each as its names in small letters: `needs['a'].Result` is `needs`, `a`,
 * `result`. `*` is all members, `?` one that only the run tells.
 */
export function contextsIn(expression: Expression): string[][] {
  const open = [expression];
  const found: string[][] = [];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const path = contextPath(node, literalName);
    if (path !== null) found.push(path);
    open.push(...[...(path === null ? partsOf(node) : indicesIn(node))].reverse());
  }
  return found;
}

const literalName = (index: Expression): string | null =>
  index instanceof Literal ? literalOf(index).coerceString() : null;

/**
 * The names that lead to a member of a context; null: it is none.
 *
 * @param nameOf what stands in brackets; null where it is not known
 */
export function contextPath(
  expression: Expression,
  nameOf: (index: Expression) => string | null,
): string[] | null {
  if (expression instanceof Grouping) return contextPath(expression.group, nameOf);
  if (expression instanceof ContextAccess) return [expression.name.lexeme.toLowerCase()];
  if (!(expression instanceof IndexAccess)) return null;
  const path = contextPath(expression.expr, nameOf);
  if (path === null) return null;
  if (expression.index instanceof Star) return [...path, '*'];
  const name = nameOf(expression.index);
  return [...path, name !== null && /^[\w-]+$/.test(name) ? name.toLowerCase() : '?'];
}

/** What stands in brackets of a member of a context. */
function indicesIn(expression: Expression): Expression[] {
  if (expression instanceof Grouping) return indicesIn(expression.group);
  if (!(expression instanceof IndexAccess)) return [];
  return [...indicesIn(expression.expr), ...(expression.index instanceof Star ? [] : [expression.index])];
}

/** The value of a literal. */
export const literalOf = (literal: Literal): Literal['literal'] =>
  literal.token.type === TokenType.STRING ? new StringData(stringOf(literal)) : literal.literal;

/** The expression and all its parts, as they are written. */
function nodesIn(expression: Expression): Expression[] {
  const open = [expression];
  const found: Expression[] = [];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    found.push(node);
    open.push(...[...partsOf(node)].reverse());
  }
  return found;
}

function partsOf(expression: Expression): Expression[] {
  if (expression instanceof Grouping) return [expression.group];
  if (expression instanceof Unary) return [expression.expr];
  if (expression instanceof Binary) return [expression.left, expression.right];
  if (expression instanceof Logical || expression instanceof FunctionCall) return expression.args;
  if (expression instanceof IndexAccess) return [expression.expr, expression.index];
  return [];
}

/** Whether it is `a && b`, `a || b`, or neither; brackets around it do not count. */
export function logical(expression: Expression): { operator: '&&' | '||'; args: Expression[] } | null {
  if (expression instanceof Grouping) return logical(expression.group);
  if (!(expression instanceof Logical)) return null;
  return { operator: expression.operator.type === TokenType.AND ? '&&' : '||', args: expression.args };
}

/** The status functions that are called, each as a whole with a `!` before it. */
export function statusCallsIn(expression: Expression): { call: Expression; text: string }[] {
  const isCall = (node: Expression): boolean =>
    node instanceof FunctionCall && (STATUS_FUNCTIONS as readonly string[]).includes(calledBy(node));
  const inner = expression instanceof Unary ? expression.expr : expression;
  if (isCall(inner instanceof Grouping ? inner.group : inner))
    return [{ call: expression, text: written(expression) }];
  return partsOf(expression).flatMap(statusCallsIn);
}

/** What `!` negates; null where there is none. */
export function negated(expression: Expression): Expression | null {
  if (expression instanceof Grouping) return negated(expression.group);
  return expression instanceof Unary ? expression.expr : null;
}

/** The expression in one way of writing, so that two which mean the same can be compared. */
export function written(expression: Expression): string {
  const path = contextPath(expression, literalName);
  if (path !== null && !path.includes('?')) return path.join('.');
  if (expression instanceof Grouping) return written(expression.group);
  if (expression instanceof Unary) return `!${inBrackets(expression.expr)}`;
  if (expression instanceof FunctionCall)
    return `${calledBy(expression)}(${expression.args.map(written).join(', ')})`;
  if (expression instanceof Binary) {
    const { left, operator, right } = expression;
    return `${inBrackets(left)} ${operator.lexeme} ${inBrackets(right)}`;
  }
  if (expression instanceof Logical)
    return expression.args.map(inBrackets).join(` ${expression.operator.lexeme} `);
  if (expression instanceof IndexAccess) return `${inBrackets(expression.expr)}[${indexOf(expression)}]`;
  return expression instanceof Literal ? expression.token.lexeme : '';
}

function indexOf({ index }: IndexAccess): string {
  if (index instanceof Star) return '*';
  const isName = index instanceof Literal && index.token.type === TokenType.IDENTIFIER;
  return isName ? `'${index.token.lexeme}'` : written(index);
}

function inBrackets(expression: Expression): string {
  const text = written(expression);
  const inner = expression instanceof Grouping ? expression.group : expression;
  return inner instanceof Logical || inner instanceof Binary ? `(${text})` : text;
}
