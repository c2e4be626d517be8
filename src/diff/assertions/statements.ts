import { type AssertionStyle, mayAssert } from '../../tools/assertions.ts';
import { type Hunk, shownOn } from '../hunks.ts';
import type { CodeLine, Tests } from '../languages/language.ts';
import { linesOf, type SideLine } from '../test-cases/lines.ts';
import { ownersOf } from '../test-cases/read-side.ts';
import type { Assertion } from './assertion.ts';
import { chainAt, depthOf, operatorIn, trimmed } from './calls.ts';
import { judging } from './condition.ts';
import { assertionIn } from './read-assertion.ts';

/** An assertion on one side of a hunk, with where it stands. */
export interface Stated {
  /** `opaque`: a call that may be an assertion of the project's own. */
  assertion: Assertion | 'opaque';
  /** The test around it; '' where the hunk does not show it, or it stands in a helper. */
  test: string;
  /** A line of it is not on the other side. */
  isChanged: boolean;
  /** Which of the changed places of the hunk it stands in; 0: none. */
  place: number;
  /** Its first and its last line on this side. */
  from: number;
  to: number;
}

/** One side of a hunk, line by line. */
export interface Side {
  lines: SideLine[];
  /** The test that each line stands in; '' for none. */
  tests: string[];
  stated: Stated[];
}

const MOST_LINES = 40;
/** A longer statement is data. */
const LONGEST = 4_000;
const GOES_ON = /^(?:\?\.|\.|&&|\|\||\+|and\s|or\s|==|!=)/;
const OPEN_END = /(?:[,+=(\\]|&&|\|\||==|\band|\bor)$/;

/** Reads the assertions on one side of a hunk, from top to bottom. */
export function sideOf(
  hunk: Hunk,
  side: 'old' | 'new',
  language: Tests,
  styles: readonly AssertionStyle[],
): Side {
  const lines = linesOf(hunk, side, language);
  const places = placesOf(hunk, side);
  const owners = ownersOf(hunk, side, language).map((owner) => (owner?.kind === 'test' ? owner.name : ''));
  // A mark belongs to what is defined below it.
  const tests = owners.map((name, at) => (lines[at]?.raw.startsWith('@') ? (ownerBelow(at) ?? name) : name));
  function ownerBelow(from: number): string | undefined {
    for (let at = from + 1; at < lines.length && at - from <= MOST_LINES; at += 1)
      if (lines[at]?.is === 'code' && !lines[at]?.raw.startsWith('@')) return owners[at];
    return undefined;
  }
  const stated: Stated[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    if (lines[at]?.is !== 'code') continue;
    const found = conditionAt(lines, at, styles) ?? statementAt(lines, at, styles);
    if (found === null) continue;
    const own = lines.slice(at, found.to + 1);
    const isChanged = own.some((line) => line.side !== 'both');
    const place =
      own.flatMap((line, index) => (line.side === 'both' ? [] : [places[at + index] ?? 0]))[0] ?? 0;
    stated.push({
      assertion: found.assertion,
      test: tests[at] ?? '',
      isChanged,
      place,
      from: at,
      to: found.to,
    });
    // What stands in the block of a call is read on its own.
    if (found.assertion !== 'opaque') at = found.to;
  }
  return { lines, tests, stated };
}

interface Read {
  assertion: Assertion | 'opaque';
  to: number;
}

/** A statement that begins on a line, with the lines on which it goes on. */
function statementAt(
  lines: readonly SideLine[],
  from: number,
  styles: readonly AssertionStyle[],
): Read | null {
  const first = lines[from]!;
  // Most lines are none: that is seen without the lines below.
  if (!mayAssert(first.code)) return null;
  let code = '';
  let raw = '';
  let to = from;
  for (let at = from; at < lines.length && at - from < MOST_LINES && raw.length < LONGEST; at += 1) {
    const line = lines[at]!;
    if (line.is === 'code') {
      const width = line.code.trimEnd().length;
      const joint = code === '' || /[([{]$/.test(code) ? '' : ' ';
      code += joint + line.code.slice(0, width);
      raw += joint + line.raw.slice(0, width);
      to = at;
    } else if (line.is === 'text') {
      code += ' '.repeat(line.raw.length + 1);
      raw += `\n${line.raw}`;
      to = at;
    }
    const next = nextOf(lines, at);
    const isOpen = depthOf(code) > 0 && !endsInBlock(code);
    if (!isOpen && !OPEN_END.test(code.trimEnd()) && !GOES_ON.test(next?.code ?? '')) break;
  }
  const isWhole = nextOf(lines, to)?.is === 'code';
  const assertion = assertionIn({ code: code.replace(/\\ /g, '  ').replace(/[;:]\s*$/, ' '), raw }, styles);
  if (assertion === null) return null;
  // `expect(total);` alone asks for nothing; at the end of a hunk it may go on.
  const isEmpty = isWhole && assertion !== 'opaque' && assertion.checks.length === 0 && isAlone(code);
  // `val names = assertThat(actual)`: what is asked stands elsewhere.
  if (!isEmpty && assertion !== 'opaque' && assertion.checks.length === 0) return { assertion: 'opaque', to };
  return { assertion: isEmpty ? { ...(assertion as Assertion), trivial: true } : assertion, to };
}

/** Whether a statement is one call: nothing is done with what it gives. */
function isAlone(code: string): boolean {
  const bare = code
    .replace(/^await\s/, '')
    .replace(/;\s*$/, '')
    .trim();
  const { links, end } = chainAt({ code: bare, raw: bare }, 0);
  return links.length === 1 && links[0]?.args !== null && end >= bare.length;
}

/** The next line that is not blank, and no comment; as far as a statement may reach. */
function nextOf(lines: readonly SideLine[], from: number): SideLine | undefined {
  for (let at = from + 1; at < lines.length && at - from <= MOST_LINES; at += 1)
    if (lines[at]?.is !== 'blank' && lines[at]?.is !== 'comment') return lines[at];
  return undefined;
}

/** `expect(() => {`, `assertThrows(X.class, () -> {`, `shouldThrow<X> {`: its block holds statements of its own. */
const endsInBlock = (code: string): boolean =>
  /(?:=>|->|\)|>)\s*\{$/.test(code) && !/^\s*(?:expect|assert)/.test(code);

/** `if got != want {` over a line that fails the test: what it asks is the contrary. */
function conditionAt(
  lines: readonly SideLine[],
  from: number,
  styles: readonly AssertionStyle[],
): Read | null {
  const fails = styles.flatMap(({ fails: pattern }) => (pattern === undefined ? [] : [pattern]));
  const first = lines[from]!;
  if (fails.length === 0 || !/^(?:\} else )?if\s.*\{$/.test(first.code.trimEnd())) return null;
  for (let at = from + 1; at <= from + 3 && at < lines.length; at += 1) {
    const line = lines[at]!;
    if (line.is !== 'code' || line.code.startsWith('}')) break;
    if (!fails.some((pattern) => pattern.test(line.code))) continue;
    return { assertion: contraryOf(first), to: at };
  }
  return null;
}

function contraryOf({ code, raw }: CodeLine): Assertion {
  const start = /^(?:\} else )?if\s+/.exec(code)?.[0].length ?? 0;
  const end = code.trimEnd().length - 1;
  const semicolon = operatorIn(code.slice(0, end), /;/y)?.at;
  const from = semicolon === undefined ? start : semicolon + 1;
  const condition = trimmed({ code: code.slice(from, end), raw: raw.slice(from, end) });
  const text = raw.slice(start, end).trim();
  const made =
    semicolon === undefined
      ? null
      : madeIn({ code: code.slice(start, semicolon), raw: raw.slice(start, semicolon) });
  return { ...judging(turnedRound(condition, made), { text }), text };
}

/** `diff := cmp.Diff(want, got)`: the name, and what it stands for. */
function madeIn({ code, raw }: CodeLine): { name: string; by: CodeLine } | null {
  const found = /^(?:_, )?(\w{1,60}) :?= /.exec(code);
  if (found?.[1] === undefined) return null;
  return {
    name: found[1],
    by: trimmed({ code: code.slice(found[0].length), raw: raw.slice(found[0].length) }),
  };
}

const CONTRARY: Readonly<Record<string, string>> = {
  '!=': '==',
  '==': '!=',
  '||': '&&',
  '&&': '||',
  '<=': '>',
  '>=': '<',
  '<': '>=',
  '>': '<=',
};
const OPERATOR = /!=|==|\|\||&&|<=|>=|(?<=\s)[<>](?=\s)/g;

/** The contrary of a condition; a name that was made for it is what it was made of. */
function turnedRound({ code, raw }: CodeLine, made: { name: string; by: CodeLine } | null): CodeLine {
  if (made !== null && raw === `${made.name} != ""`) return made.by;
  let [turnedCode, turnedRaw, last] = ['', '', 0];
  const operators = [...code.matchAll(OPERATOR)];
  if (operators.length === 0) {
    const isDenied = code.startsWith('!');
    return isDenied ? { code: code.slice(1), raw: raw.slice(1) } : { code: `!${code}`, raw: `!${raw}` };
  }
  for (const { 0: operator, index } of operators) {
    const turned = CONTRARY[operator] ?? operator;
    turnedCode += code.slice(last, index) + turned;
    turnedRaw += raw.slice(last, index) + turned;
    last = index + operator.length;
  }
  turnedCode += code.slice(last);
  turnedRaw += raw.slice(last);
  const isOfMade = made !== null && turnedCode.startsWith(`${made.name} `);
  if (!isOfMade) return { code: turnedCode, raw: turnedRaw };
  const rest = made.name.length;
  return { code: made.by.code + turnedCode.slice(rest), raw: made.by.raw + turnedRaw.slice(rest) };
}

/** For each line of a side the number of the changed place it stands in; 0: in none. */
function placesOf(hunk: Hunk, side: 'old' | 'new'): number[] {
  let place = 0;
  let wasSame = true;
  return hunk.lines.flatMap((line) => {
    const isSame = line.side === 'both';
    if (!isSame && wasSame) place += 1;
    wasSame = isSame;
    return shownOn(side, line) ? [isSame ? 0 : place] : [];
  });
}
