import {
  ANYTHING,
  ASSERTIONS,
  type Asks,
  type AssertionStyle,
  MAY_JUDGE,
  own,
  RAISES,
} from '../../tools/assertions.ts';
import type { CodeLine } from '../languages/language.ts';
import { type Assertion, type Check, isPlain, MAKES, made, unwrapped } from './assertion.ts';
import { chainAt, type Link, operatorIn, partsOf, rawOf, trimmed } from './calls.ts';
import { judging } from './condition.ts';

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

/** A call whose name says that it judges, as helpers of a project are called. */
function mayJudge({ code }: CodeLine): boolean {
  const start = PREFIX.exec(code)?.[0].length ?? 0;
  const { links } = chainAt({ code, raw: code }, start);
  // https://developer.mozilla.org/docs/Web/API/console/assert_static: it prints.
  return (
    links[0]?.name !== 'console' && links.some(({ name, args }) => args !== null && MAY_JUDGE.test(name))
  );
}

const isBoolean = (check: Check | undefined): boolean =>
  check !== undefined &&
  !check.negated &&
  /^(?:toBe|toEqual|toBeTruthy|isTrue|true|ok)$/.test(check.name) &&
  (check.args.length === 0 || check.args[0] === 'true');
