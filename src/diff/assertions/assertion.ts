import type { AssertionKind } from '../../evidence/change.ts';
import {
  ANY_ERROR,
  ANYTHING,
  ASSERTIONS,
  type Asks,
  type AssertionStyle,
  MAY_JUDGE,
  RAISES,
  STRENGTH,
  TOLERANCES,
} from '../../tools/assertions.ts';
import type { CodeLine } from '../languages/language.ts';
import { chainAt, type Link, operatorIn, partsOf, trimmed } from './calls.ts';

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
  tolerances: Map<string, { value: number; wider: 'more' | 'less' }>;
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

/** How assertions are written in a file, by its name. */
export const stylesFor = (path: string): AssertionStyle[] =>
  ASSERTIONS.filter(({ endings }) => endings.test(path));

const PREFIX =
  /^(?:(?:return|await|yield|void|with|async with|else|try|use|\}|do)\s+|(?:const|let|var|val|final)\s+[\w{}, :<>?]{1,80}=\s*|[\w.<>,[\] ]{1,80}?:?=\s*(?![=~]))*/;
const KEYWORD_ASSERT = /^assert(?=[\s(])/;

/** The assertion that a statement is; null: it is none. `opaque`: it may be one of the project's own. */
export function assertionIn(
  statement: CodeLine,
  styles: readonly AssertionStyle[],
): Assertion | 'opaque' | null {
  const line = trimmed(statement);
  return (
    expectedError(line, styles) ??
    keywordAssert(line, styles) ??
    between(line, styles) ??
    calls(line, styles) ??
    (mayJudge(line) ? 'opaque' : null)
  );
}

/** `@Test(expected = Empty.class)`. */
function expectedError(line: CodeLine, styles: readonly AssertionStyle[]): Assertion | null {
  if (!line.code.startsWith('@')) return null;
  for (const { expects } of styles) {
    const error = expects?.exec(line.raw.slice(0, LONGEST_MARK))?.[1];
    if (error !== undefined)
      return made(line, ['error'], [{ name: 'assertThrows', asks: 'part', negated: false, args: [error] }]);
  }
  return null;
}
const LONGEST_MARK = 200;

/** `assert total == 5, "why"`, as a word of the language. */
function keywordAssert({ code, raw }: CodeLine, styles: readonly AssertionStyle[]): Assertion | null {
  const { asWord } = styles.find((style) => style.asWord !== undefined) ?? {};
  if (asWord === undefined || !KEYWORD_ASSERT.test(code)) return null;
  const behind = { code: code.slice('assert'.length), raw: raw.slice('assert'.length) };
  const [judged] = partsOf(behind, asWord);
  if (judged === undefined) return null;
  const bare = unwrapped(judged);
  // A tuple is never false.
  const isTuple = asWord === ',' && bare !== judged && partsOf(bare, ',').length > 1;
  return judging(bare, { text: raw, trivial: isTuple });
}

/** `total shouldBe 5`. */
function between(line: CodeLine, styles: readonly AssertionStyle[]): Assertion | null {
  for (const { between: words } of styles) {
    if (words === undefined) continue;
    const found = operatorIn(line.code, /(?<=\s)should\w+(?=\s)/y);
    const asks = found === null ? undefined : own(words, found.operator);
    if (found === null || asks === undefined) continue;
    const [subject, expected] = [
      line.raw.slice(0, found.at),
      line.raw.slice(found.at + found.operator.length),
    ];
    return made(
      line,
      [subject.trim()],
      [{ name: found.operator, asks, negated: /Not/.test(found.operator), args: [expected.trim()] }],
    );
  }
  return null;
}

/** A call, or a chain of them. */
function calls(line: CodeLine, styles: readonly AssertionStyle[]): Assertion | null {
  const start = PREFIX.exec(line.code)?.[0].length ?? 0;
  const { links } = chainAt(line, start);
  const first = links.findIndex(({ args }) => args !== null);
  if (first < 0) return null;
  const path = links
    .slice(0, first + 1)
    .map(({ name }) => name)
    .join('.');
  const should = links.findIndex(({ name, args }, at) => at > 0 && name === 'should' && args === null);
  const chai = should < 0 ? undefined : styles.find((style) => style.should);
  if (chai !== undefined) {
    const owner = line.raw.slice(start, links[should]!.at).replace(/[.?!]+$/, '');
    return chain(
      line,
      [{ ...links[should]!, args: [{ code: owner, raw: owner }] }, ...links.slice(should + 1)],
      chai,
    );
  }
  for (const style of styles) {
    if (style.chain?.test(path))
      return style.asksForCall
        ? asksForCall(line, links.slice(first))
        : chain(line, links.slice(first), style);
    const last = links.findLastIndex(({ args }) => args !== null);
    for (const at of new Set([first, last])) {
      const { name = '', args } = links[at] ?? {};
      const before = pathBefore(links, at);
      const asks = own(style.functions, name);
      if (asks !== undefined && args != null && style.on?.test(before))
        return ofFunction(
          line,
          name,
          asks,
          args,
          line.raw.slice(start, links[at]!.at).replace(/[.?!]+$/, ''),
          style,
        );
    }
  }
  return null;
}

/** What stands before a link, with its dot; calls in it have no arguments. */
const pathBefore = (links: readonly Link[], at: number): string =>
  links
    .slice(0, at)
    .map(({ name, args }) => (args === null ? name : `${name}()`))
    .map((name) => `${name}.`)
    .join('');

function chain(line: CodeLine, [head, ...rest]: Link[], style: AssertionStyle): Assertion {
  const [given = { code: '', raw: '' }, second] = head?.args ?? [];
  // `expect([200, 401]).toContain(status)` says something of the status.
  const [first] = rest.at(-1)?.args ?? [];
  const isTurned =
    isPlain(given.raw) &&
    first !== undefined &&
    !isPlain(first.raw) &&
    CONTAINS.test(rest.at(-1)?.name ?? '');
  if (isTurned)
    return made(line, [first.raw], [{ name: 'oneOf', asks: 'part', negated: false, args: [given.raw] }]);
  const subject = given;
  const checks: Check[] = [];
  let negated = false;
  for (const { name, args } of [...(second === undefined ? [] : chainAt(second, 0).links), ...rest]) {
    if (style.negates?.test(name)) negated = true;
    const asks = own(style.matchers, name);
    if (asks === undefined && args === null) continue;
    // Hamcrest, Gomega: `is(not(5))`, `To(Equal(5))`.
    const inner = (args ?? [])
      .flatMap((arg) => chainAt(arg, 0).links.slice(0, 1))
      .filter((link) => link.args);
    const wrapped = inner.filter(
      (link) => own(style.matchers, link.name) !== undefined || style.negates?.test(link.name),
    );
    if (wrapped.some((link) => style.negates?.test(link.name))) negated = true;
    const found = wrapped.filter((link) => own(style.matchers, link.name) !== undefined);
    if (found.length > 0)
      for (const link of found)
        checks.push({
          name: link.name,
          asks: own(style.matchers, link.name) ?? null,
          negated,
          args: rawOf(link.args),
        });
    else if (asks !== undefined || args !== null)
      checks.push({ name, asks: asks ?? null, negated, args: rawOf(args) });
  }
  const whole = checks.length === 1 && isBoolean(checks[0]) ? judging(subject, { text: line.raw }) : null;
  if (whole?.checks.some(({ asks }) => asks !== 'there')) return whole;
  return made(line, [subject.raw], checks);
}

const CONTAINS = /^(?:toContain|toContainEqual|include|includes|contains?|toInclude)$/;

/** `verify(send, times(1)).post("/ann", 5)`, `verify { send.post("/ann", 5) }`. */
function asksForCall(line: CodeLine, [head, ...rest]: Link[]): Assertion {
  const [first, ...others] = head?.args ?? [];
  const block = head?.args?.find(({ raw }) => raw.startsWith('{'));
  const inside =
    block === undefined ? undefined : trimmed({ code: block.code.slice(1, -1), raw: block.raw.slice(1, -1) });
  const links = inside === undefined ? rest : chainAt(inside, 0).links;
  const last = links.findLast(({ args }) => args !== null);
  const owner =
    inside === undefined ? (first?.raw ?? '') : inside.raw.slice(0, last?.at ?? 0).replace(/[.?!]+$/, '');
  const args = rawOf(last?.args);
  const isMaybe = others.some(({ raw }) => /\batLeast\(0\)|\batMost\(/.test(raw));
  const isNever = others.some(({ raw }) => /\bnever\(\)|\btimes\(0\)/.test(raw));
  const asks = isMaybe || (args.length > 0 && args.every((arg) => ANYTHING.test(arg))) ? 'there' : 'equal';
  return made(line, [`${owner}.${last?.name ?? ''}`], [{ name: 'call', asks, negated: isNever, args }]);
}

function ofFunction(
  line: CodeLine,
  name: string,
  asks: Asks,
  all: readonly CodeLine[],
  owner: string,
  { judged = 1, tool, judgesOwner }: AssertionStyle,
): Assertion {
  const args =
    tool === 'testify' && /^(?:t|tb|tt|tc|c|\w{1,10}\.T\(\))$/.test(all[0]?.raw ?? '') ? all.slice(1) : all;
  const [first] = args;
  if (asks === 'there' && /^(?:assert|ok|isOk|True|Truef|assertTrue|isTrue|truthy|true)$/.test(name) && first)
    return judging(unwrapped(first), { text: line.raw });
  if (RAISES.test(name)) return ofError(line, name, asks, args, tool);
  const values = args.slice(0, judged);
  const rest = args.slice(judged);
  const plain = values.filter(({ raw }) => isPlain(raw));
  const subjects = values.filter(({ raw }) => !isPlain(raw));
  const negated = /(?:^|[a-z])(?:Not|False)|^(?:not|is_?not)/.test(name);
  const check: Check = { name, asks, negated, args: rawOf(plain) };
  if (judgesOwner) return made(line, [owner], [{ ...check, args: rawOf(args) }]);
  const assertion = made(line, rawOf(subjects), [check], [...values, ...rest]);
  const isSame =
    asks === 'equal' &&
    judged === 2 &&
    values.length === 2 &&
    values[0]?.raw === values[1]?.raw &&
    !MAKES.test(tool === 'testify' ? '' : (values[0]?.raw ?? ''));
  const isOfPlain = asks === 'equal' && values.length === 2 && subjects.length === 0;
  return { ...assertion, trivial: assertion.trivial || (isSame && !negated) || (isOfPlain && isSame) };
}

const FUNCTION = /=>|->|\blambda\b|^function\b|^func\b|^\{|^async\b/;

/** What is expected of an error: its class, its text; what must throw it is judged, or the error itself. */
function ofError(
  line: CodeLine,
  name: string,
  asks: Asks,
  args: readonly CodeLine[],
  tool: string,
): Assertion {
  const [first] = args;
  const isOfFirst = (tool === 'node' || /^(?:Error|Equal)/.test(name)) && first !== undefined;
  const judged = isOfFirst ? [first] : args.filter(({ code }) => FUNCTION.test(code));
  const rest = args.filter((arg) => !judged.includes(arg));
  const subjects = judged.length === 0 ? ['error'] : rawOf(judged);
  const types = typesIn(line, name);
  const errors = [...types, ...rawOf(rest)].map((arg) => arg.replace(/(?:\.class|::class(?:\.java)?)$/, ''));
  return made(line, subjects, [{ name, asks, negated: false, args: errors }]);
}

/** `assertFailsWith<Empty> { … }`: the error in angle brackets. */
function typesIn({ code }: CodeLine, name: string): string[] {
  const at = code.indexOf(`${name}<`);
  if (at < 0) return [];
  const { types } = chainAt({ code, raw: code }, at).links[0] ?? {};
  return types === undefined ? [] : [types];
}

/** What a condition asks that must hold. */
export function judging(
  condition: CodeLine,
  { text, trivial = false }: { text: string; trivial?: boolean },
): Assertion {
  const parts = ['&&', ' and '].reduce((all, by) => all.flatMap((part) => partsOf(part, by)), [condition]);
  const judged = parts.map((part) => judgedPart(unwrapped(part)));
  const line = { code: condition.code, raw: text };
  const assertion = made(
    line,
    judged.flatMap(({ subjects }) => subjects),
    judged.map(({ check }) => check),
    [condition],
  );
  return { ...assertion, trivial: trivial || judged.every(({ always }) => always) };
}

const OPERATORS = /===|!==|==|!=|<=|>=|(?<=\s)(?:is not|not in|instanceof|!is|!in|is|in|<|>)(?=\s)/y;
const ASKS_OF: Readonly<Record<string, Asks>> = {
  '==': 'equal',
  '===': 'equal',
  is: 'equal',
  '!=': 'there',
  '!==': 'there',
  'is not': 'there',
  in: 'part',
  instanceof: 'kind',
  '!is': 'there',
  '!in': 'there',
  'not in': 'there',
};
const EQUALS = /^(?:equals|DeepEqual|deepEqual|isEqual|Equal|Diff|is_deeply|contentEquals)$/;
const PARTS =
  /^(?:startswith|startsWith|endswith|endsWith|HasPrefix|HasSuffix|contains|Contains|includes|match|search|fullmatch|test|Match|MatchString|allclose|isclose|issubset|all|any|every|some)$/;
const KINDS = /^(?:isinstance|issubclass|hasattr|isArray|len)$/;
/** Of Go's errors: https://pkg.go.dev/errors#Is. */
const OF_ERRORS = /^errors\.(?:Is|As)\(/;

interface JudgedPart {
  subjects: string[];
  check: Check;
  always: boolean;
}

function judgedPart(part: CodeLine): JudgedPart {
  const either = [...partsOf(part, '||').flatMap((each) => partsOf(each, ' or '))];
  if (either.length > 1) {
    const all = either.map((each) => judgedPart(unwrapped(each)));
    const subjects = all.flatMap((each) => each.subjects);
    const args = all.flatMap((each) => each.check.args);
    return {
      subjects,
      check: { name: 'or', asks: 'part', negated: false, args },
      always: all.some((each) => each.always),
    };
  }
  const found = operatorIn(part.code, OPERATORS);
  if (found !== null) return compared(part, found);
  const isDenied = /^(?:!|not\s)/.test(part.code);
  const value = part.raw.replace(/^(?:!|not\s+)/, '').trim();
  const isOfObject = /^isinstance\(.{1,300},\s*object\)$/.test(value);
  const always = isOfObject
    ? !isDenied
    : isDenied
      ? /^(?:False|false|0|None|null|nil)$/.test(value)
      : isAlwaysTrue(value);
  const { links } = chainAt(part, part.raw.length - part.raw.replace(/^(?:!|not\s+)/, '').trimStart().length);
  const last = links.findLast(({ args }) => args !== null);
  const name = last?.name ?? '';
  const asks: Asks = isDenied
    ? 'there'
    : EQUALS.test(name) || OF_ERRORS.test(value)
      ? 'equal'
      : PARTS.test(name)
        ? 'part'
        : KINDS.test(name)
          ? 'kind'
          : 'there';
  const all = rawOf(last?.args ?? []);
  const args = asks === 'there' ? [] : all.filter(isPlain);
  // `reflect.DeepEqual(got, want)` is said of both.
  const pair = asks === 'equal' && all.length > 1 ? all.filter((arg) => !isPlain(arg)) : [];
  return {
    subjects: pair.length > 0 ? pair : [value],
    check: { name: asks === 'there' ? 'true' : name, asks, negated: isDenied, args },
    always,
  };
}

const NEARLY = /\b(?:approx|isclose|closeTo|within)\(/;
const TYPE = /^(?:type\(|typeof\s|.*\.__class__$|reflect\.TypeOf\()/;
const SIZE = /^len\(.*\)$|\.(?:length|size|count|Len|len)(?:\(\))?$/s;

function compared({ code, raw }: CodeLine, { at, operator }: { at: number; operator: string }): JudgedPart {
  const sides = [raw.slice(0, at).trim(), raw.slice(at + operator.length).trim()];
  const [left = '', right = ''] = sides;
  const isSame = left === right && !MAKES.test(left);
  const plain = sides.filter(isPlain);
  const subjects = sides.filter((side) => !isPlain(side));
  const isType = operator === 'is' && /^[A-Z]\w*(?:<.*>)?$/.test(right) && !isPlain(right);
  const asks = isType ? 'kind' : (own(ASKS_OF, operator) ?? 'part');
  // What is true or false says no more than a condition.
  const isTruth = asks === 'equal' && plain.some((side) => /^(?:True|true|False|false)$/.test(side));
  const args = /[<>]/.test(operator) && isPlain(left) ? [`${left} ${operator}`] : plain;
  const ends =
    asks !== 'equal'
      ? asks
      : NEARLY.test(code)
        ? 'part'
        : subjects.some((side) => SIZE.test(side) || TYPE.test(side))
          ? 'kind'
          : asks;
  return {
    subjects,
    check: { name: operator, asks: isTruth ? 'there' : ends, negated: /!|not/.test(operator), args },
    always: isSame && /^(?:===?|is|<=|>=)$/.test(operator),
  };
}

/** What makes a new value each time: that two of them are equal is worth asking. */
const MAKES = /^(?:new\s|[\w.]{0,100}\b[A-Z]\w{0,100}\()/;

/** Puts an assertion together: errors without their text and values that stand for any ask for less. */
function made(
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

const LONGEST_CALL = 2_000;
const MOST_CALLS = 20;

/** Tolerances of calls within a text: `approx(5, rel=0.1)`. */
function tolerancesIn({ code }: CodeLine): [string, { value: number; wider: 'more' | 'less' }][] {
  const infix = /\bplusOrMinus\s+([\d.e-]{1,30})/.exec(code)?.[1];
  if (infix !== undefined) return tolerancesOf('plusOrMinus', [infix]);
  const calls = [...code.slice(0, LONGEST_CALL).matchAll(/([A-Za-z_]\w*)\(/g)].slice(0, MOST_CALLS);
  return calls.flatMap(({ 1: name = '', index }) => {
    if (own(TOLERANCES, name) === undefined) return [];
    const { links } = chainAt({ code, raw: code }, index);
    return tolerancesOf(name, rawOf(links[0]?.args ?? []));
  });
}

/** `rel` of `rel=0.1`; null: an argument by its place. */
const nameOf = (arg: string): string | null => /^(\w{1,60})\s*=(?!=)/.exec(arg)?.[1] ?? null;

function tolerancesOf(
  name: string,
  args: readonly string[],
): [string, { value: number; wider: 'more' | 'less' }][] {
  return (own(TOLERANCES, name) ?? []).flatMap(({ at, named = [], wider, usual }) => {
    const byName = args.find((arg) => named.some((word) => nameOf(arg) === word));
    const written =
      byName === undefined
        ? at === undefined
          ? undefined
          : at >= 0
            ? args[at]
            : args.length > 1
              ? args.at(at)
              : undefined
        : byName.replace(/^\w+\s*=\s*/, '');
    const value =
      written === undefined || (byName === undefined && /^\w+\s*=/.test(written)) ? usual : numberIn(written);
    const key = `${name} ${named[0] ?? at ?? ''}`;
    return value === undefined
      ? []
      : [[key, { value, wider }] as [string, { value: number; wider: 'more' | 'less' }]];
  });
}

export function numberIn(text: string): number | undefined {
  const found = /^-?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:e-?\d+)?[dfFLm]?$/i.exec(text.trim());
  return found === null ? durationIn(text) : Number.parseFloat(text.replaceAll('_', ''));
}

const SECONDS: Readonly<Record<string, number>> = {
  n: 1e-9,
  mic: 1e-6,
  mil: 1e-3,
  s: 1,
  m: 60,
  h: 3600,
  d: 86400,
};
const DURATION =
  /^(?:(?:java\.time\.)?Duration\.of([A-Z][a-z]{2,12})\((\d{1,12})[lL]?\)|(\d{1,12})\s?\*\s?time\.([A-Z][a-z]{2,12})|(?:datetime\.)?timedelta\(([a-z]{4,12})=(\d{1,12})\)|(\d{1,12})\.([a-z]{4,12}))$/;

/** `Duration.ofSeconds(5)`, `5 * time.Second`, `timedelta(seconds=5)`, `5.seconds`, in seconds. */
function durationIn(text: string): number | undefined {
  const found = DURATION.exec(text.trim());
  if (found === null) return undefined;
  const unit = (found[1] ?? found[4] ?? found[5] ?? found[8] ?? '').toLowerCase();
  const size = own(SECONDS, unit.slice(0, 3)) ?? own(SECONDS, unit.slice(0, 1));
  const amount = Number(found[2] ?? found[3] ?? found[6] ?? found[7]);
  return size === undefined ? undefined : size * amount;
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

const isAlwaysTrue = (text: string): boolean => /^(?:True|true|1|"[^"]+"|'[^']+')$/.test(text);
const isBoolean = (check: Check | undefined): boolean =>
  check !== undefined &&
  !check.negated &&
  /^(?:toBe|toEqual|toBeTruthy|isTrue|true|ok)$/.test(check.name) &&
  (check.args.length === 0 || check.args[0] === 'true');

/** What a table says of a name: not what every object has (`toString`). */
const own = <Value>(table: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined =>
  table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;

const normal = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/,\s*([)\]}])/g, '$1')
    .trim();
const rawOf = (args: readonly CodeLine[] | null | undefined): string[] => (args ?? []).map(({ raw }) => raw);

/** Without the parentheses around the whole. */
function unwrapped(line: CodeLine): CodeLine {
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

/** A call whose name says that it judges, as helpers of a project are called. */
function mayJudge({ code }: CodeLine): boolean {
  const start = PREFIX.exec(code)?.[0].length ?? 0;
  const { links } = chainAt({ code, raw: code }, start);
  // https://developer.mozilla.org/docs/Web/API/console/assert_static: it prints.
  return (
    links[0]?.name !== 'console' && links.some(({ name, args }) => args !== null && MAY_JUDGE.test(name))
  );
}
