import { type Asks, own } from '../../tools/assertions.ts';
import type { CodeLine } from '../languages/language.ts';
import {
  type Assertion,
  type Check,
  isAlwaysTrue,
  isPlain,
  MAKES,
  made,
  SIZE,
  unwrapped,
} from './assertion.ts';
import { chainAt, operatorIn, partsOf, rawOf } from './calls.ts';

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
