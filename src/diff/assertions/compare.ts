import type { AssertionKind } from '../../evidence/change.ts';
import { groupedBy, groupedByEach } from '../../text/grouped.ts';
import { ASSERTS_SOMEHOW, type AssertionStyle, TIDIES } from '../../tools/assertions.ts';
import type { Hunk } from '../hunks.ts';
import type { Tests } from '../languages/language.ts';
import { asideNow } from './aside.ts';
import { type Assertion, type AssertionChange, errorOf, isPlain, strengthOf } from './assertion.ts';
import { conditionalIn } from './conditional.ts';
import { mockedIn } from './mocked.ts';
import { isSaidBy, judgedIsGone, makesRoomForAll } from './replaced.ts';
import { rowsIn } from './rows.ts';
import { silencedIn } from './silenced.ts';
import { type Side, type Stated, sideOf } from './statements.ts';
import { numberIn } from './tolerances.ts';

/** What a patch does to the assertions of its file. */
export interface FileAssertions {
  changes: AssertionChange[];
  /** New assertions, as they are written: what is gone elsewhere may have moved here. */
  gained: string[];
  /** New tests, whose bodies the patch shows, without anything that may judge. */
  bare: string[];
}

/** What else is known of a file. */
export interface OfFile {
  path: string;
  /** The tests that the patch removes: what they asked for went with them. */
  gone: ReadonlySet<string>;
  /** What tests are called now, by their names before. */
  renamed: ReadonlyMap<string, string>;
}

/**
 * Compares the assertions of both sides of a patch. Those that moved, that became stricter, or of which nobody can say how
 * much they ask are nothing.
 */
export function assertionsOf(
  hunks: readonly Hunk[],
  language: Tests,
  styles: readonly AssertionStyle[],
  { path, gone, renamed }: OfFile,
): FileAssertions {
  const sides = hunks.map((hunk) => ({
    old: renamedSide(sideOf(hunk, 'old', language, styles), renamed),
    new: sideOf(hunk, 'new', language, styles),
  }));
  const [old, fresh] = withoutSame(changedIn(sides, 'old'), changedIn(sides, 'new'));
  const stays = old.filter(({ test }) => test === '' || !gone.has(test));
  const pairs = pairsOf(stays, fresh);
  const paired = new Set([...pairs].flat());
  const changes = pairs.flatMap(([before, after]) => judged(before, after, sides));
  const left = stays.filter((one) => !paired.has(one));
  const more = fresh.filter((one) => !paired.has(one));
  return {
    changes: [
      ...changes,
      ...lostOf(left, more, sides),
      ...sides.flatMap((side) => silencedIn(side.old, side.new)),
      ...sides.flatMap((side) => conditionalIn(side.old, side.new)),
      ...sides.flatMap((side) => asideNow(side.old, side.new)),
      ...sides.flatMap((side) => mockedIn(path, side.old, side.new)),
      ...hunks.flatMap(({ lines }, at) => rowsIn(lines, sides[at]!.new)),
    ],
    gained: more.flatMap(({ assertion }) => (assertion === 'opaque' ? [] : [keyOf(assertion)])),
    bare: bareIn(sides.map((side) => side.new)),
  };
}

const renamedSide = (side: Side, renamed: ReadonlyMap<string, string>): Side => ({
  ...side,
  tests: side.tests.map((name) => renamed.get(name) ?? name),
  stated: side.stated.map((one) => ({ ...one, test: renamed.get(one.test) ?? one.test })),
});

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
  // Those above come first.
  const left = groupedBy(fresh.toReversed(), key);
  const same = new Set<Changed>();
  for (const one of old) {
    const own = key(one);
    const other = own === '' ? undefined : left.get(own)?.pop();
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
  const heads = new Map<string, number>();
  const place = ({ hunk, place: own }: Changed): string => `${hunk} ${own}`;
  const ofSubject = groupedByEach(fresh, (one) => subjectsOf(one));
  const ofPlace = groupedBy(fresh, place);
  const rounds: ((one: Changed) => Changed | undefined)[] = [
    (one) => ofSame(one, (other) => place(one) === place(other)),
    (one) => ofSame(one, (other) => one.test !== '' && one.test === other.test),
    (one) =>
      (ofPlace.get(place(one)) ?? [])
        .slice(0, MOST_NEAR)
        .find((other) => isFree(other) && isOfPart(one, other)),
  ];
  for (const find of rounds)
    for (const one of old) {
      if (taken.has(one) || one.assertion === 'opaque') continue;
      const other = find(one);
      if (other === undefined) continue;
      pairs.push([one, other]);
      taken.add(one).add(other);
    }
  return pairs;

  function isFree(one: Changed): boolean {
    return one.assertion !== 'opaque' && !taken.has(one);
  }
  /** The first of those that judge the same and are not taken, from where the last of the taken ones stand. */
  function freeOf(subject: string): Changed[] {
    const group = ofSubject.get(subject) ?? [];
    let head = heads.get(subject) ?? 0;
    while (head < group.length && taken.has(group[head]!)) head += 1;
    heads.set(subject, head);
    return group.slice(head, head + MOST_SAME);
  }
  function ofSame(one: Changed, fits: (other: Changed) => boolean): Changed | undefined {
    const all = subjectsOf(one).flatMap((subject) =>
      freeOf(subject).filter((other) => isFree(other) && fits(other)),
    );
    return all.length < 2 ? all[0] : all.reduce((first, other) => (isAbove(other, first) ? other : first));
  }
}

/** So many others are looked at for one. */
const MOST_NEAR = 30;
const MOST_SAME = 200;

const isAbove = (one: Changed, other: Changed): boolean =>
  one.hunk < other.hunk || (one.hunk === other.hunk && one.from < other.from);

const subjectsOf = ({ assertion }: Changed): string[] => (assertion === 'opaque' ? [] : assertion.subjects);

const SHORTEST_PART = 3;

/** `result.total` and `result`: the one is said of a part of the other. */
const isOfPart = (one: Changed, other: Changed): boolean =>
  subjectsOf(one).some((subject) =>
    subjectsOf(other).some((each) => {
      const isShorter = subject.length <= each.length;
      const [short, long] = isShorter ? [subject, each] : [each, subject];
      if (short.length < SHORTEST_PART) return false;
      const at = long.indexOf(short);
      return at >= 0 && !/[\w$]/.test(long.charAt(at - 1)) && !/[\w$]/.test(long.charAt(at + short.length));
    }),
  );

function judged(
  before: Changed,
  after: Changed,
  sides: readonly { old: Side; new: Side }[],
): AssertionChange[] {
  if (before.assertion === 'opaque' || after.assertion === 'opaque') return [];
  const kind = kindOf(before.assertion, after.assertion);
  if (kind === null) return [];
  // What goes into the test changes with what is expected.
  if (kind === 'expected' && isOfOtherInput(after, sides[after.hunk]!)) return [];
  return [
    { kind, test: after.test || before.test, before: before.assertion.text, after: after.assertion.text },
  ];
}

/** Whether other code of the test changed with an assertion. */
const isOfOtherInput = ({ test }: Changed, { old, new: fresh }: { old: Side; new: Side }): boolean =>
  otherChanges(old).has(test) && otherChanges(fresh).has(test);

const known = new WeakMap<Side, ReadonlySet<string>>();

/** The tests of a side with changed code that asks for nothing. */
function otherChanges(side: Side): ReadonlySet<string> {
  const { lines, tests, stated } = side;
  const found = known.get(side);
  if (found !== undefined) return found;
  const asking = new Set(
    stated.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at)),
  );
  const names = lines.flatMap(({ is, side: own, raw }, at) =>
    is === 'code' && own !== 'both' && /\w/.test(raw) && !asking.has(at) ? [tests[at] ?? ''] : [],
  );
  const all = new Set(names);
  known.set(side, all);
  return all;
}

/** Whether it asked of a value whether it equals itself: `assertTrue(cart.equals(cart))`. */
const asksItself = ({ text }: Assertion): boolean => /\b(\w{1,60})\.equals\(\1\)/.test(text);

function kindOf(before: Assertion, after: Assertion): AssertionKind | null {
  if (after.trivial) return before.trivial || asksItself(before) ? null : 'trivial';
  if (before.trivial) return null;
  if (after.checks[0]?.name === 'assertAll' || takesMore(before, after)) return null;
  const [error, now] = [errorOf(before), errorOf(after)];
  if (error !== null && now !== null)
    return (error.says && !now.says && !(now.isNamed && !error.isNamed)) || (!error.isAny && now.isAny)
      ? 'weakened'
      : null;
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

/** Whether it says all that was said of a call, and speaks of one more of its arguments. */
function takesMore(
  { checks: [one, ...more] }: Assertion,
  { checks: [other, ...others] }: Assertion,
): boolean {
  if (one === undefined || other === undefined || more.length + others.length > 0) return false;
  return (
    /CalledWith$|^call$|_with$/.test(one.name) &&
    one.name === other.name &&
    other.args.length > one.args.length &&
    one.args.every((arg, at) => other.args[at] === arg)
  );
}

/** Whether it asks that there is nothing: `== []`, `not items`. */
const asksForNothing = ({ checks }: Assertion): boolean =>
  checks.length === 1 &&
  checks.every(
    ({ name, negated, args }) =>
      (name === 'true' && negated) ||
      /^(?:assertFalse|toBeFalsy|isEmpty|Empty|toBeNull|toBeUndefined|isNull|assertIsNone|Nil|NoError|False|assertNull|isFalse)f?$/.test(
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
  const [was, is] = [numberIn(one?.args[0] ?? ''), numberIn(other?.args[0] ?? '')];
  if (one?.name !== other?.name || was === undefined || is === undefined) return null;
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
  all: readonly Changed[],
  more: readonly Changed[],
  sides: readonly { old: Side; new: Side }[],
): AssertionChange[] {
  const lost: AssertionChange[] = [];
  const left = all.slice(0, MOST_LOST);
  const aside = sides.map(({ new: side }) => commentsOf(side));
  const room = new Map<string, number>();
  const key = ({ test, hunk }: Changed): string => (test === '' ? `hunk ${hunk}` : `test ${test}`);
  for (const one of more) {
    if (one.assertion !== 'opaque' && one.assertion.trivial) continue;
    const isForAll = makesRoomForAll(one, sides[one.hunk]!.new);
    room.set(key(one), isForAll ? Number.POSITIVE_INFINITY : (room.get(key(one)) ?? 0) + 1);
  }
  const trivial = new Map(
    more.flatMap((one) =>
      one.assertion !== 'opaque' && one.assertion.trivial ? [[key(one), one.assertion]] : [],
    ),
  );
  const fresh = sides.map(({ new: side }) =>
    groupedBy(
      side.stated.filter(({ isChanged }) => isChanged),
      ({ test }) => test,
    ),
  );
  for (const one of left) {
    if (one.assertion === 'opaque' || one.assertion.trivial || TIDIES.test(one.assertion.text)) continue;
    if (asksItself(one.assertion)) continue;
    const { assertion, test } = one;
    const before = assertion.text;
    const empty = trivial.get(key(one));
    if (aside[one.hunk]?.includes(keyOf(assertion).slice(0, LONG_ENOUGH)))
      lost.push({ kind: 'commented', test, before, after: '' });
    else if (empty !== undefined) lost.push({ kind: 'trivial', test, before, after: empty.text });
    else if (
      isRepeated(one, sides[one.hunk]!.old) ||
      isSaidBy(assertion, (fresh[one.hunk]?.get(test) ?? []).slice(0, MOST_NEAR))
    )
      continue;
    else {
      const isGone =
        judgedIsGone(one, sides[one.hunk]!) ||
        (asksNoError(assertion) && !isStillThere(assertion, sides[one.hunk]!.new));
      // That nothing failed is asked of each step.
      if (isGone && asksNoError(assertion)) continue;
      const free = room.get(key(one)) ?? 0;
      room.set(key(one), free - 1);
      if (free > 0) continue;
      lost.push({ kind: isGone || isOfType(assertion) ? 'dropped' : 'removed', test, before, after: '' });
    }
  }
  return lost;
}

/** Whether it asks that a call of Go gave no error. */
const asksNoError = ({ checks: [check, ...more] }: Assertion): boolean =>
  more.length === 0 &&
  check !== undefined &&
  (/^(?:NoError|Nil)f?$/.test(check.name) || (check.name === '==' && check.args[0] === 'nil'));

/** Whether the call that it judges in place is made elsewhere in the hunk. */
function isStillThere({ subjects }: Assertion, { lines }: Side): boolean {
  const calls = subjects.filter((subject) => subject.includes('('));
  return (
    calls.length === 0 ||
    lines.some(({ is, raw }) => is === 'code' && calls.some((call) => raw.includes(call)))
  );
}

/** `assert crawler.stats`, as type checkers want it: what follows would fail as well. */
const isOfType = ({ text }: Assertion): boolean => /^assert [\w.]{1,100}(?: is not None)?$/.test(text);

/** Whether the same stands right above or below it. */
function isRepeated(one: Changed, { stated }: Side): boolean {
  const at = stated.findIndex(({ from }) => from === one.from);
  return [stated[at - 1], stated[at + 1]].some(
    (other) =>
      other !== undefined &&
      other.assertion !== 'opaque' &&
      one.assertion !== 'opaque' &&
      other.assertion.text === one.assertion.text &&
      (other.from === one.to + 1 || other.to === one.from - 1),
  );
}

/** What new comments say. */
const commentsOf = ({ lines }: Side): string =>
  lines
    .flatMap(({ is, side, raw }) =>
      is === 'comment' && side === 'new' ? [keyOf({ text: withoutSpans(raw) })] : [],
    )
    .join('\n');

/** A sentence that speaks of an assertion switches none off: ``This was `expect(total).toBe(5)` before``. */
const withoutSpans = (comment: string): string =>
  /^\W{0,20}(?:[\w',:-]{1,40} ){2,30}`/.test(comment) ? comment.replace(/`[^`]{0,300}`/g, ' ') : comment;

const LONG_ENOUGH = 60;
/** More are not told one by one. */
const MOST_LOST = 300;

/** Tests that are new, stand whole in the patch, and have nothing that may judge. */
function bareIn(sides: readonly Side[]): string[] {
  return sides.flatMap(({ lines, tests, stated }) => {
    const asking = new Set(stated.map(({ test }) => test));
    const byName = groupedBy(
      lines.map((line, at) => ({ line, name: tests[at] ?? '' })),
      ({ name }) => name,
    );
    return [...byName].flatMap(([name, all]) => {
      const own = all.map(({ line }) => line);
      if (name === '' || asking.has(name) || own.some(({ side }) => side !== 'new')) return [];
      if (own.filter(({ is }) => is === 'code').length < 2) return [];
      // The last line of the hunk may not be the last of the test.
      if (tests.at(-1) === name && !/^[}\])]/.test(lines.at(-1)?.raw ?? '')) return [];
      // What a type checker must refuse.
      const asks = ({ code, raw }: (typeof own)[number]): boolean =>
        ASSERTS_SOMEHOW.test(code) || raw.includes('@ts-expect-error') || /\bsatisfies\b/.test(code);
      return own.some(asks) ? [] : [name];
    });
  });
}
