import type { AssertionKind } from '../../evidence/change.ts';
import { ASSERTS_SOMEHOW, type AssertionStyle, TIDIES } from '../../tools/assertions.ts';
import type { Hunk } from '../hunks.ts';
import type { Tests } from '../languages/language.ts';
import { type Assertion, type AssertionChange, errorOf, isPlain, strengthOf } from './assertion.ts';
import { silencedIn } from './silenced.ts';
import { type Side, type Stated, sideOf } from './statements.ts';

/** What a patch does to the assertions of its file. */
export interface FileAssertions {
  changes: AssertionChange[];
  /** New assertions, as they are written: what is gone elsewhere may have moved here. */
  gained: string[];
  /** New tests, whose bodies the patch shows, without anything that may judge. */
  bare: string[];
}

/**
 * Compares the assertions of both sides of a patch. Those that moved, that became stricter, or of which nobody can say how
 * much they ask are nothing.
 *
 * @param gone the tests that the patch removes: what they asked for went with them.
 */
export function assertionsOf(
  hunks: readonly Hunk[],
  language: Tests,
  styles: readonly AssertionStyle[],
  gone: ReadonlySet<string>,
): FileAssertions {
  const sides = hunks.map((hunk) => ({
    old: sideOf(hunk, 'old', language, styles),
    new: sideOf(hunk, 'new', language, styles),
  }));
  const [old, fresh] = withoutSame(changedIn(sides, 'old'), changedIn(sides, 'new'));
  const names = new Set(sides.flatMap((side) => side.new.tests));
  const renamed = new Set(
    sides.flatMap(({ old: { lines, tests } }) =>
      tests.filter((name, at) => name !== tests[at - 1] && lines[at]?.side === 'old' && !names.has(name)),
    ),
  );
  const stays = old.filter(({ test }) => test === '' || !gone.has(test));
  const pairs = pairsOf(stays, fresh);
  const paired = new Set([...pairs].flat());
  const changes = pairs.flatMap(([before, after]) => judged(before, after));
  // What becomes of a test with another name is told by its pairs alone.
  const left = stays.filter((one) => !paired.has(one) && !renamed.has(one.test));
  const more = fresh.filter((one) => !paired.has(one));
  return {
    changes: [
      ...changes,
      ...lostOf(left, more, sides),
      ...sides.flatMap((side) => silencedIn(side.old, side.new)),
    ],
    gained: more.flatMap(({ assertion }) => (assertion === 'opaque' ? [] : [keyOf(assertion)])),
    bare: bareIn(sides.map((side) => side.new)),
  };
}

/** A changed assertion, and the hunk in which it stands. */
interface Changed extends Stated {
  hunk: number;
}

const changedIn = (sides: readonly { old: Side; new: Side }[], side: 'old' | 'new'): Changed[] =>
  sides.flatMap((each, hunk) =>
    each[side].stated.filter(({ isChanged }) => isChanged).map((one) => ({ ...one, hunk })),
  );

/** What an assertion is known by where it moved. */
export const keyOf = ({ text }: Pick<Assertion, 'text'>): string =>
  text
    .replace(/[\s;,]+/g, '')
    .replace(/["'`]/g, '"')
    .replace(/^(?:return|await)(?=\w)/, '');

/** Without what both sides have as often. */
function withoutSame(old: readonly Changed[], fresh: readonly Changed[]): [Changed[], Changed[]] {
  const key = ({ assertion }: Changed): string => (assertion === 'opaque' ? '' : keyOf(assertion));
  const left = new Map<string, Changed[]>();
  for (const one of fresh) if (key(one) !== '') left.set(key(one), [...(left.get(key(one)) ?? []), one]);
  const same = new Set<Changed>();
  for (const one of old) {
    const other = key(one) === '' ? undefined : left.get(key(one))?.shift();
    if (other !== undefined) for (const each of [one, other]) same.add(each);
  }
  const rest = (all: readonly Changed[]): Changed[] => all.filter((one) => !same.has(one));
  return [rest(old), rest(fresh)];
}

type Pair = [Changed, Changed];

/** Who took whose place: in the same place, then in the same test, of the same that is judged; then of a part of it. */
function pairsOf(old: readonly Changed[], fresh: readonly Changed[]): Pair[] {
  const pairs: Pair[] = [];
  const taken = new Set<Changed>();
  const isNear = (one: Changed, other: Changed): boolean =>
    one.hunk === other.hunk && one.place === other.place;
  const isInTest = (one: Changed, other: Changed): boolean => one.test !== '' && one.test === other.test;
  const rounds: ((one: Changed, other: Changed) => boolean)[] = [
    (one, other) => isNear(one, other) && isOfSame(one, other),
    (one, other) => isInTest(one, other) && isOfSame(one, other),
    (one, other) => isNear(one, other) && isOfPart(one, other),
  ];
  for (const fits of rounds)
    for (const one of old) {
      if (taken.has(one) || one.assertion === 'opaque') continue;
      const other = fresh.find((each) => each.assertion !== 'opaque' && !taken.has(each) && fits(one, each));
      if (other === undefined) continue;
      pairs.push([one, other]);
      taken.add(one).add(other);
    }
  return pairs;
}

const subjectsOf = ({ assertion }: Changed): string[] => (assertion === 'opaque' ? [] : assertion.subjects);

const isOfSame = (one: Changed, other: Changed): boolean => {
  const subjects = new Set(subjectsOf(one));
  return subjectsOf(other).some((subject) => subjects.has(subject));
};

const SHORTEST_PART = 3;

/** `result.total` and `result`: the one is said of a part of the other. */
const isOfPart = (one: Changed, other: Changed): boolean =>
  subjectsOf(one).some((subject) =>
    subjectsOf(other).some((each) => {
      const [short = '', long = ''] = [subject, each].sort((a, b) => a.length - b.length);
      if (short.length < SHORTEST_PART) return false;
      const at = long.indexOf(short);
      return at >= 0 && !/[\w$]/.test(long.charAt(at - 1)) && !/[\w$]/.test(long.charAt(at + short.length));
    }),
  );

function judged(before: Changed, after: Changed): AssertionChange[] {
  if (before.assertion === 'opaque' || after.assertion === 'opaque') return [];
  const kind = kindOf(before.assertion, after.assertion);
  if (kind === null) return [];
  return [
    { kind, test: after.test || before.test, before: before.assertion.text, after: after.assertion.text },
  ];
}

function kindOf(before: Assertion, after: Assertion): AssertionKind | null {
  if (after.trivial) return before.trivial ? null : 'trivial';
  if (before.trivial) return null;
  const [error, now] = [errorOf(before), errorOf(after)];
  if (error !== null && now !== null)
    return (error.says && !now.says) || (!error.isAny && now.isAny) ? 'weakened' : null;
  if (isWider(before, after)) return 'tolerance';
  if (isWider(after, before)) return null;
  if (asksForNothing(before) && asksForNothing(after)) return null;
  const [strength, rest] = [strengthOf(before), strengthOf(after)];
  if (strength === null || rest === null) return null;
  if (rest < strength) return saysAll(before, after) ? null : 'weakened';
  if (rest > strength) return null;
  if (isPart(after, before)) return 'weakened';
  return isLowered(before, after) ?? (isOther(before, after) ? 'expected' : null);
}

/** Whether it asks that there is nothing: `== []`, `not items`. */
const asksForNothing = ({ checks }: Assertion): boolean =>
  checks.length === 1 &&
  checks.every(
    ({ name, negated, args }) =>
      (name === 'true' && negated) ||
      /^(?:assertFalse|toBeFalsy|isEmpty|Empty|toBeNull|toBeUndefined|isNull|assertIsNone|Nil|False|assertNull|isFalse)$/.test(
        name,
      ) ||
      (!negated &&
        args.length === 1 &&
        /^(?:\[\]|\{\}|\(\)|""|''|0|None|null|nil|undefined|False|false)$/.test(args[0] ?? '')),
  );

/**
 * Whether all plain values that were expected are still: `toBe(200)` of a part, `toMatchObject({ status: 200 })` of the
 * whole.
 */
function saysAll(before: Assertion, after: Assertion): boolean {
  const values = before.checks.flatMap(({ args }) => args).filter((arg) => isPlain(arg) && arg.length > 0);
  const [was, is] = [before.subjects.join(' '), after.subjects.join(' ')];
  return (
    values.length > 0 && is !== was && was.includes(is) && values.every((value) => after.text.includes(value))
  );
}

function isWider(before: Assertion, after: Assertion): boolean {
  return [...after.tolerances].some(([name, { value, wider }]) => {
    const was = before.tolerances.get(name);
    return was !== undefined && (wider === 'more' ? value > was.value : value < was.value);
  });
}

/** Whether it asks for less of the same: some of several checks are gone, and no other is there. */
function isPart(after: Assertion, before: Assertion): boolean {
  const name = ({ name: own, args }: Assertion['checks'][number]): string => `${own} ${args.join(' ')}`;
  const had = new Set(before.checks.map(name));
  return after.checks.length < before.checks.length && after.checks.every((check) => had.has(name(check)));
}

const LOWER =
  /^(?:>|>=|toBeGreaterThan\w*|isGreaterThan\w*|isAtLeast|isAbove|Greater\w*|assertGreater\w*|above|least|gte?|greaterThan\w*|shouldBeGreaterThan)$/;
const UPPER =
  /^(?:<|<=|toBeLessThan\w*|isLessThan\w*|isAtMost|isBelow|Less\w*|assertLess\w*|below|most|lte?|lessThan\w*|shouldBeLessThan)$/;

/** A bound that lets more through, or less (which is nothing); null: it is no bound. */
function isLowered(before: Assertion, after: Assertion): AssertionKind | null {
  const [one, other] = [before.checks[0], after.checks[0]];
  const [was, is] = [Number(one?.args[0]), Number(other?.args[0])];
  if (one?.name !== other?.name || !Number.isFinite(was) || !Number.isFinite(is)) return null;
  if (LOWER.test(one?.name ?? '')) return is < was ? 'tolerance' : null;
  return UPPER.test(one?.name ?? '') && is > was ? 'tolerance' : null;
}

/** Whether the same is compared with other plain values, or the contrary is asked. */
function isOther(before: Assertion, after: Assertion): boolean {
  if (before.checks.length !== after.checks.length) return false;
  if (LOWER.test(before.checks[0]?.name ?? '') || UPPER.test(before.checks[0]?.name ?? '')) return false;
  return before.checks.some((check, at) => {
    const other = after.checks[at];
    if (other === undefined || other.name.replace(/[nN]ot|!/g, '') !== check.name.replace(/[nN]ot|!/g, ''))
      return false;
    if (other.negated !== check.negated) return true;
    const isAnother = check.args.join(' ') !== other.args.join(' ');
    return (
      isAnother &&
      [...check.args, ...other.args].every(hasValue) &&
      check.args.length > 0 &&
      other.args.length > 0
    );
  });
}

const hasValue = (arg: string): boolean => isPlain(arg) || /["'`\d]/.test(arg);

/** Assertions that are gone while their test stays, as many as no other took the place of. */
function lostOf(
  left: readonly Changed[],
  more: readonly Changed[],
  sides: readonly { old: Side; new: Side }[],
): AssertionChange[] {
  const lost: AssertionChange[] = [];
  const room = new Map<string, number>();
  const key = ({ test, hunk }: Changed): string => (test === '' ? `hunk ${hunk}` : `test ${test}`);
  for (const one of more)
    if (one.assertion === 'opaque' || !one.assertion.trivial)
      room.set(key(one), (room.get(key(one)) ?? 0) + 1);
  const trivial = more.filter(({ assertion }) => assertion !== 'opaque' && assertion.trivial);
  for (const one of left) {
    if (one.assertion === 'opaque' || one.assertion.trivial || TIDIES.test(one.assertion.text)) continue;
    const before = one.assertion.text;
    const empty = trivial.find((other) => key(other) === key(one));
    if (isAside(one.assertion, sides[one.hunk]!.new))
      lost.push({ kind: 'commented', test: one.test, before, after: '' });
    else if (empty !== undefined)
      lost.push({ kind: 'trivial', test: one.test, before, after: (empty.assertion as Assertion).text });
    else {
      const free = room.get(key(one)) ?? 0;
      room.set(key(one), free - 1);
      if (free <= 0) lost.push({ kind: 'removed', test: one.test, before, after: '' });
    }
  }
  return lost;
}

/** Whether it stands in a comment now. */
function isAside(assertion: Assertion, { lines }: Side): boolean {
  const text = keyOf(assertion).slice(0, LONG_ENOUGH);
  return lines.some(
    ({ is, side, raw }) => is === 'comment' && side === 'new' && keyOf({ text: raw }).includes(text),
  );
}
const LONG_ENOUGH = 60;

/** Tests that are new, stand whole in the patch, and have nothing that may judge. */
function bareIn(sides: readonly Side[]): string[] {
  return sides.flatMap(({ lines, tests, stated }) => {
    const names = new Set(tests.filter((name) => name !== ''));
    return [...names].filter((name) => {
      const own = lines.filter((_, at) => tests[at] === name);
      if (own.some(({ side }) => side !== 'new') || own.filter(({ is }) => is === 'code').length < 2)
        return false;
      // The last line of the hunk may not be the last of the test.
      if (tests.at(-1) === name && !/^[}\])]/.test(lines.at(-1)?.raw ?? '')) return false;
      return !stated.some(({ test }) => test === name) && !own.some(({ code }) => ASSERTS_SOMEHOW.test(code));
    });
  });
}
