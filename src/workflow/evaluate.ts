import {
  Binary,
  type Expr,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Star,
  Unary,
} from '@actions/expressions/ast';
import type { ExpressionData } from '@actions/expressions/data/expressiondata';
import * as data from '@actions/expressions/data/index';
import { Evaluator } from '@actions/expressions/evaluator';
import { FilteredArray } from '@actions/expressions/filtered_array';
import { type Token, TokenType } from '@actions/expressions/lexer';
import { falsy } from '@actions/expressions/result';
import { onceForBoth } from '../text/once.ts';
import { calledBy, contextPath, type Expression, literalOf, type StatusFunction } from './expression.ts';

/** An object of which only its listed members are known. */
export const SOME_OBJECT = Symbol('object');
/** An object that has its listed members only. */
export const CLOSED_OBJECT = Symbol('closed object');
type Given = string | boolean | null | readonly string[] | typeof SOME_OBJECT | typeof CLOSED_OBJECT;

/** What is known when an expression is evaluated; everything else may have any value. */
export interface Known {
  /** Contexts and their members by their names in small letters: `github.event_name`, `needs.*.result`. */
  contexts: Readonly<Record<string, Given>>;
  /** What the status functions say; `always()` is always true. */
  status: Partial<Record<StatusFunction, boolean>>;
}

export const NOTHING_KNOWN: Known = { contexts: {}, status: {} };

/** A value that is not known. */
class Unknown {
  /** Whether it counts as true, if that much is known. */
  readonly truth: boolean | null;
  /** An object or array, which no text, number, boolean or null is equal to. */
  readonly isObject: boolean;

  constructor(truth: boolean | null = null, isObject = false) {
    this.truth = truth;
    this.isObject = isObject;
  }
}
type Value = ExpressionData | Unknown;

const UNKNOWN = new Unknown();
const OBJECT = new Unknown(true, true);

/**
 * Whether an expression counts as true. Null: it hangs on what is not known, or GitHub would fail on it. What is known is
 * evaluated by GitHub's own evaluator: its comparisons, conversions and functions.
 */
export function truth(expression: Expression | null, known: Known): boolean | null {
  return expression === null ? null : truthOf(evaluate(expression, known));
}

const truthOf = (value: Value): boolean | null => (value instanceof Unknown ? value.truth : !falsy(value));

/** What expressions came to: whoever walks through one asks for each of its parts again. */
const evaluate = onceForBoth(evaluated);

function evaluated(node: Expr, known: Known): Value {
  if (node instanceof Grouping) return evaluate(node.group, known);
  if (node instanceof Literal) return literalOf(node);
  if (node instanceof Logical) return joined(node, known);
  if (node instanceof Unary) return negation(node, evaluate(node.expr, known));
  if (node instanceof Binary)
    return comparison(node, evaluate(node.left, known), evaluate(node.right, known));
  if (node instanceof FunctionCall) return called(node, known);
  const path = contextPath(node, (index) => {
    const value = evaluate(index, known);
    return value instanceof Unknown || !value.primitive ? null : value.coerceString();
  });
  if (path !== null) return member(path, known);
  return node instanceof IndexAccess ? indexed(node, known) : UNKNOWN;
}

/** `a && b` is `a` where that is false, else `b`; `a || b` the other way round. */
function joined({ operator, args }: Logical, known: Known): Value {
  const ends = operator.type === TokenType.OR;
  let result: Value | null = null;
  for (const arg of args) {
    const so: boolean | null = result === null ? !ends : truthOf(result);
    if (so === ends) break;
    const next = evaluate(arg, known);
    // Not known whether this one counts: but it may settle how the whole comes out.
    result = so === null ? new Unknown(truthOf(next) === ends ? ends : null) : next;
  }
  return result ?? UNKNOWN;
}

function negation({ operator }: Unary, value: Value): Value {
  if (!(value instanceof Unknown)) return settled(new Unary(operator, given(value)));
  return value.truth === null ? UNKNOWN : new data.BooleanData(!value.truth);
}

function comparison({ operator }: Binary, left: Value, right: Value): Value {
  if (!(left instanceof Unknown || right instanceof Unknown))
    return settled(new Binary(given(left), operator, given(right)));
  const differ = isApart(left, right) || isApart(right, left);
  if (differ && operator.type === TokenType.EQUAL_EQUAL) return new data.BooleanData(false);
  if (differ && operator.type === TokenType.BANG_EQUAL) return new data.BooleanData(true);
  return UNKNOWN;
}

const isApart = (one: Value, other: Value): boolean =>
  one instanceof Unknown && one.isObject && !(other instanceof Unknown) && other.primitive;

/** Longer texts are not made: an expression can multiply a text again and again. */
const LONGEST = 10_000;
/** Brackets within brackets take time. */
const LONGEST_JSON = 500;

function called(call: FunctionCall, known: Known): Value {
  const name = calledBy(call);
  if (name === 'always') return new data.BooleanData(true);
  if (name === 'success' || name === 'failure' || name === 'cancelled') {
    const status = call.args.length > 0 ? undefined : known.status[name];
    return status === undefined ? UNKNOWN : new data.BooleanData(status);
  }
  const args = call.args.map((arg) => evaluate(arg, known));
  if (name === 'hashfiles' || !args.every(isKnown)) return UNKNOWN;
  if (name === 'fromjson' && args[0]!.coerceString().length > LONGEST_JSON) return UNKNOWN;
  const result = settled(new FunctionCall(call.functionName, args.map(given)));
  if (result instanceof data.StringData && result.value.length > LONGEST) return UNKNOWN;
  return name === 'fromjson' && !isWhole(args[0]!, result) ? UNKNOWN : result;
}

const isKnown = (value: Value): value is ExpressionData => !(value instanceof Unknown);

/** Whether nothing was lost: the evaluator leaves out a second `A` beside `a`, and names such as `constructor`. */
function isWhole(text: ExpressionData, result: Value): boolean {
  return (
    isKnown(result) &&
    JSON.stringify(JSON.parse(text.coerceString())) === JSON.stringify(result, data.replacer)
  );
}

/** A member of a context: what is known of it, else of the nearest one above it. */
function member(path: readonly string[], { contexts }: Known): Value {
  if (path.includes('?')) return UNKNOWN;
  for (let length = path.length; length > 0; length -= 1) {
    const name = path.slice(0, length).join('.');
    if (!Object.hasOwn(contexts, name)) continue;
    const found = contexts[name]!;
    const rest = path.slice(length);
    if (found === SOME_OBJECT || found === CLOSED_OBJECT) {
      if (rest.length === 0) return OBJECT;
      return found === SOME_OBJECT || rest[0] === '*' ? UNKNOWN : inside(new data.Null(), rest.slice(1));
    }
    return inside(dataOf(found, name.includes('*')), rest);
  }
  return UNKNOWN;
}

/** @param isFiltered it is what `*` found: an index then looks into each of its parts */
function dataOf(found: string | boolean | null | readonly string[], isFiltered: boolean): ExpressionData {
  if (found === null) return new data.Null();
  if (typeof found === 'string') return new data.StringData(found);
  if (typeof found === 'boolean') return new data.BooleanData(found);
  const texts = found.map((each) => new data.StringData(each));
  return isFiltered ? new FilteredArray(...texts) : new data.Array(...texts);
}

function inside(value: ExpressionData, names: readonly string[]): Value {
  const whole = names.reduce<Expr>(
    (node, name) => new IndexAccess(node, name === '*' ? new Star() : given(new data.StringData(name))),
    given(value),
  );
  return settled(whole);
}

/** `fromJSON('…').name` and its like. */
function indexed({ expr, index }: IndexAccess, known: Known): Value {
  const whole = evaluate(expr, known);
  if (!isKnown(whole)) return UNKNOWN;
  if (index instanceof Star) return settled(new IndexAccess(given(whole), index));
  const name = evaluate(index, known);
  // Of objects the evaluator has the members that every object of JavaScript has, too.
  if (!isKnown(name) || name.coerceString().toLowerCase() in {}) return UNKNOWN;
  return settled(new IndexAccess(given(whole), given(name)));
}

const given = (value: ExpressionData): Literal => new Literal(value, NO_TOKEN);

const NO_TOKEN: Token = {
  type: TokenType.UNKNOWN,
  lexeme: '',
  range: { start: { line: 0, column: 0 }, end: { line: 0, column: 0 } },
};

/** The value of an expression whose parts are known. GitHub fails a job whose expression cannot be evaluated. */
function settled(node: Expr): Value {
  try {
    return new Evaluator(node, new data.Dictionary()).evaluate();
  } catch {
    return UNKNOWN;
  }
}
