import type { AssertionKind } from '../../evidence/change.ts';
import { ANY_ERROR, ANYTHING, type Asks, RAISES, STRENGTH } from '../../tools/assertions.ts';
import type { CodeLine } from '../languages/language.ts';
import { rawOf, trimmed } from './calls.ts';
import { type Tolerances, tolerancesIn, tolerancesOf } from './tolerances.ts';

/** What one assertion asks of what it judges. */
export interface Check {
  /** The matcher, function or operator. */
  name: string;
  /** Null: nobody knows how much. */
  asks: Asks | null;
  negated: boolean;
  /** What it is compared with, and what else the function takes. */
  args: string[];
}

/** An assertion as a test has it. */
export interface Assertion {
  /** What is judged: expressions that are no plain values. */
  subjects: string[];
  checks: Check[];
  /** It holds whatever the code does. */
  trivial: boolean;
  /** How much it lets through, by the names of its tolerances. */
  tolerances: Tolerances;
  /** As it is written, on one line. */
  text: string;
}

/** What a patch does to one assertion. */
export interface AssertionChange {
  kind: AssertionKind;
  /** The test; '' where the patch does not show it. */
  test: string;
  /** As it was; '' where there was none. */
  before: string;
  /** As it is; '' where it is gone. */
  after: string;
}

/** What makes a new value each time: that two of them are equal is worth asking. */
export const SIZE = /^len\(.*\)$|\.(?:length|size|count|Len|len)(?:\(\))?$/s;
export const MAKES = /^(?:new\s|[\w.]{0,100}\b[A-Z]\w{0,100}\()/;

/** Puts an assertion together: errors without their text and values that stand for any ask for less. */
export function made(
  { raw }: CodeLine,
  subjects: readonly string[],
  checks: readonly Check[],
  takes: readonly CodeLine[] = [],
): Assertion {
  const text = normal(raw).replace(/;$/, '');
  const inner = checks.flatMap(({ name, args }) => args.map((arg) => `${name}(${arg})`));
  const tolerances = new Map([
    ...tolerancesIn({ code: text, raw: text }),
    ...checks.flatMap(({ name, args }) => tolerancesOf(name, takes.length > 0 ? rawOf(takes) : args)),
  ]);
  const [only] = checks;
  const isSelf =
    checks.length === 1 &&
    only?.asks === 'equal' &&
    !only.negated &&
    only.args.length === 1 &&
    subjects.length === 1 &&
    subjects[0] === only.args[0] &&
    !MAKES.test(subjects[0] ?? '');
  const isPlainTruth =
    subjects.length === 1 &&
    isPlain(subjects[0] ?? '') &&
    checks.length === 1 &&
    holds(subjects[0] ?? '', only);
  return {
    subjects: subjects.map(normal).filter((subject) => subject !== ''),
    checks: checks.map((check) => ({
      ...check,
      args: check.args.map(normal),
      asks: lessened(check, inner),
    })),
    trivial: isSelf || isPlainTruth || isAnySize(subjects, checks),
    tolerances,
    text,
  };
}

/** `len(items) >= 0`, whatever they are. */
const isAnySize = (subjects: readonly string[], [check, ...more]: readonly Check[]): boolean =>
  more.length === 0 &&
  subjects.length === 1 &&
  SIZE.test(subjects[0] ?? '') &&
  check?.args[0]?.trim() === '0' &&
  /^(?:>=|toBeGreaterThanOrEqual|assertGreaterEqual|GreaterOrEqual|isGreaterThanOrEqualTo|isAtLeast|least|gte|hasSizeGreaterThanOrEqualTo)$/.test(
    check.name,
  );

/** A plain value that is what it is: `expect(true).toBe(true)`. */
function holds(value: string, check: Check | undefined): boolean {
  if (check === undefined || check.negated) return false;
  if (/^(?:toBe|toEqual|toStrictEqual|isEqualTo|equal|eql|shouldBe|be)$/.test(check.name))
    return check.args[0] === value;
  if (/^(?:toBeTruthy|ok|true|isTrue|BeTrue|toBeDefined|exist|exists)$/.test(check.name))
    return isAlwaysTrue(value);
  return /^(?:toBeFalsy|false|isFalse)$/.test(check.name) && /^(?:false|False)$/.test(value);
}

function lessened({ name, asks, negated, args }: Check, inner: readonly string[]): Asks | null {
  if (asks === null) return null;
  if (negated) return 'there';
  if (
    args.some((arg) => ANYTHING.test(arg)) ||
    inner.some((text) => text.startsWith(`${name}(`) && ANYTHING.test(text))
  )
    return asks === 'equal' ? 'part' : 'there';
  const isTruth = /^(?:toBe|toEqual|toStrictEqual|isEqualTo|Equal|equal|shouldBe|is|strictEqual)$/.test(name);
  if (isTruth && args.length === 1 && /^(?:true|false|True|False)$/.test(args[0] ?? '')) return 'there';
  return asks;
}

/** How much an assertion asks for: its strictest check; null: nobody knows. */
export function strengthOf({ checks, trivial }: Assertion): number | null {
  if (trivial) return 0;
  const known = checks.flatMap(({ asks }) => (asks === null ? [] : [STRENGTH[asks]]));
  return known.length < checks.length || known.length === 0 ? null : Math.max(...known);
}

/** The error that an assertion asks for, and whether it asks for its text; null: for none. */
export function errorOf({ checks }: Assertion): { isAny: boolean; says: boolean; isNamed: boolean } | null {
  const check = checks.find(({ name }) => RAISES.test(name));
  if (check === undefined) return null;
  const texts = checks.flatMap(({ name, args }) => (/message|match/i.test(name) ? [name, ...args] : args));
  return {
    isAny:
      check.args.length === 0 ||
      check.args.some((arg) => arg.split(/[\s(),|]+/).some((one) => ANY_ERROR.test(one))),
    // `ErrEmpty`, `cart.ErrEmpty`: which error it is.
    isNamed: check.args.some((arg) => /^[A-Za-z_][\w.]*$/.test(arg) && !ANY_ERROR.test(arg)),
    says: texts.some((text) => /^match\s*=|["'`/]|message/i.test(text)),
  };
}

/** `TRUE`, a number, a text: what is no expression of the code under test. */
export function isPlain(text: string): boolean {
  return /^(?:[-+]?\d[\w.]*(?:\s?\*\s?time\.\w{1,20})?|["'`].*["'`]|[rbuf]{1,2}["'].*["']|True|true|False|false|None|null|nil|undefined|NaN|\[[^a-zA-Z_]*\]|\{[^a-zA-Z_]*\}|\(\)|\/.+\/\w*|match\s*=.*|msg\s*=.*)$/su.test(
    text,
  );
}

export const isAlwaysTrue = (text: string): boolean => /^(?:True|true|1|"[^"]+"|'[^']+')$/.test(text);

export const normal = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/,\s*([)\]}])/g, '$1')
    .trim();

/** Without the parentheses around the whole. */
export function unwrapped(line: CodeLine): CodeLine {
  const { code, raw } = trimmed(line);
  if (!code.startsWith('(') || !code.endsWith(')')) return { code, raw };
  let depth = 0;
  for (let at = 0; at < code.length - 1; at += 1) {
    if (code.charAt(at) === '(') depth += 1;
    else if (code.charAt(at) === ')') depth -= 1;
    if (depth === 0) return { code, raw };
  }
  return trimmed({ code: code.slice(1, -1), raw: raw.slice(1, -1) });
}
