import { onceFor } from '../../text/once.ts';
import { CATCHES, OVER_NOTHING } from '../../tools/assertions.ts';
import type { SideLine } from '../test-cases/lines.ts';
import type { AssertionChange } from './assertion.ts';
import type { Side, Stated } from './statements.ts';

const TRIES =
  /^(?:\}\s*)?(?:runCatching\s*\{|try\s*[:{]|try$|with\s+(?:contextlib\.)?suppress\(\s*(?:AssertionError|Exception|BaseException)\b)/;
/** What hands a caught failure on. */
const HANDS_ON =
  /\b(?:raise|throw|rethrow|fail\w*|reject|assert\w*|expect\w*|should\w*|done|panic|require|[tbc]\.(?:Error|Errorf|Fatal|Fatalf)|getOrThrow|onFailure|getOrElse)\b/i;
/** Go: a panic, as of a failed assertion in a helper, ends nothing. */
const RECOVERS = /\brecover\(\)/;
/** A promise whose failure nobody sees. */
const DROPPED = /\.catch\(\s*(?:\(\s*\w*\s*\)|\w+)\s*=>\s*(?:\{\s*\}|undefined|null|void 0)\s*\)/;
const LEAVES = /^return(?:\s+(?:true|True|None|null|undefined))?;?$/;

/** Assertions whose failure a new `try` catches, and those behind a new way out of their test. */
export function silencedIn(before: Side, after: Side): AssertionChange[] {
  return [
    ...caughtIn(before, after),
    ...recoveredIn(before, after),
    ...unreachedIn(after),
    ...overNothingIn(before, after),
    ...unawaitedIn(before, after),
  ];
}

/** More in one file are told by their number alone. */
const MOST = 100;

const MOST_INSIDE = 40;

function caughtIn(before: Side, { lines, stated }: Side): AssertionChange[] {
  let left = MOST;
  // What was caught before is only written in another place now: further in, or out.
  const wasCaught = (one: Stated): boolean => caughtTexts(before).has(textInTest(one));
  return lines.flatMap((line, at) => {
    if (line.is !== 'code' || line.side !== 'new') return [];
    if (line.raw.includes('.catch(') && DROPPED.test(line.raw)) {
      left -= 1;
      if (left < 0) return [];
      const own =
        stated.find(({ from, to, assertion }) => from <= at && at <= to && assertion !== 'opaque') ??
        // What stands in the function that the promise calls.
        stated.findLast(
          ({ from, assertion }) =>
            from < at &&
            at - from < MOST_INSIDE &&
            line.raw.startsWith('}') &&
            assertion !== 'opaque' &&
            (lines[from]?.indent ?? 0) > line.indent,
        );
      return own === undefined || !isKnown(before, own) ? [] : [changeOf('caught', own, line.raw)];
    }
    if (!TRIES.test(line.code.trimEnd())) return [];
    left -= 1;
    if (left < 0) return [];
    const { inside, handler } = withinTry({ lines, stated }, at);
    const own = inside.find((one) => isKnown(before, one) && !wasCaught(one));
    return own === undefined ? [] : [changeOf('caught', own, (handler ?? line).raw)];
  });
}

/** The assertions of which a `try` catches the failure, and the line of its handler. */
function withinTry({ lines, stated }: Pick<Side, 'lines' | 'stated'>, at: number): Tried {
  const line = lines[at]!;
  const isSuppress = /suppress\(|^runCatching/.test(line.code);
  const end = lines.findIndex(
    (each, index) => index > at && each.is === 'code' && each.indent <= line.indent && !isPartOfTry(each),
  );
  const last = end < 0 ? lines.length : end;
  const handler = lines.findIndex(
    (each, index) => index > at && index < last && each.indent === line.indent && CATCHES.test(each.code),
  );
  const isHandedOn = isSuppress
    ? HANDS_ON.test(lines[last]?.code ?? '')
    : handler < 0 || handsOn(lines.slice(handler, last));
  const inside = isHandedOn
    ? []
    : stated.filter(
        ({ from, assertion }) => from > at && from < (isSuppress ? last : handler) && assertion !== 'opaque',
      );
  return { inside, handler: lines[handler] };
}

interface Tried {
  inside: Stated[];
  handler: SideLine | undefined;
}

/** The assertions of a side whose failure is caught. */
const caughtTexts = onceFor(
  ({ lines, stated }: Side): ReadonlySet<string> =>
    new Set(
      lines
        .flatMap((line, at) => (line.is === 'code' && TRIES.test(line.code.trimEnd()) ? [at] : []))
        .slice(0, MOST)
        .flatMap((at) => withinTry({ lines, stated }, at).inside.map(textInTest)),
    ),
);

const textInTest = (one: Stated): string => `${one.test}\n${textOf(one)}`;

const textOf = ({ assertion }: Stated): string =>
  assertion === 'opaque' ? '' : assertion.text.replace(/\W+/g, '');

const isPartOfTry = ({ code }: SideLine): boolean =>
  /^(?:\}\s*)?(?:except|catch|finally|else)\b|^\}/.test(code);

/** Whether a handler passes on what it caught, or asks something of it. */
const handsOn = ([, ...body]: readonly SideLine[]): boolean =>
  body.some(({ is, code }) => is === 'code' && HANDS_ON.test(code));

/** Whether the assertion was there before: a new test may catch what it wants. */
function isKnown(before: Side, { test, assertion }: Stated): boolean {
  const text = assertion === 'opaque' ? '' : assertion.text.replace(/\W+/g, '');
  return before.stated.some(
    (one) =>
      one.assertion !== 'opaque' &&
      // Of a test whose name is not seen nobody knows whether it was there.
      ((one.test === test && test !== '') || text.includes(one.assertion.text.replace(/\W+/g, ''))),
  );
}

const changeOf = (
  kind: 'caught' | 'unreached',
  { test, assertion }: Stated,
  after: string,
): AssertionChange => ({
  kind,
  test,
  before: assertion === 'opaque' ? '' : assertion.text,
  after: after.replace(/\s+/g, ' ').trim(),
});

/** A new `return` in a test, with assertions below that were there before, as far in as it. */
function unreachedIn({ lines, tests, stated }: Side): AssertionChange[] {
  let left = MOST;
  return lines.flatMap((line, at) => {
    if (line.side !== 'new' || line.is !== 'code' || !LEAVES.test(line.code.trimEnd()) || tests[at] === '')
      return [];
    left -= 1;
    if (left < 0) return [];
    const above = lines.slice(0, at).findLast(({ is }) => is === 'code');
    if (
      above !== undefined &&
      above.indent < line.indent &&
      !/\b(?:def|func|fun|it|test|void)\b|=>\s*\{$/.test(above.code)
    )
      return [];
    // What it leaves is its own block.
    const end = lines.findIndex(
      ({ is, indent }, index) => index > at && is === 'code' && indent < line.indent,
    );
    const below = stated.find(
      ({ from, test, isChanged, assertion }) =>
        from > at &&
        (end < 0 || from < end) &&
        test === tests[at] &&
        !isChanged &&
        assertion !== 'opaque' &&
        (lines[from]?.indent ?? 0) >= line.indent,
    );
    if (below === undefined) return skipsAll(lines, at) ? [endsAtOnce(tests[at]!, line)] : [];
    return (lines[below.from]?.indent ?? 0) > line.indent ? [] : [changeOf('unreached', below, line.raw)];
  });
}

/** Whether it is the first line of its block, and the next ones stay: what they ask may stand where the patch ends. */
function skipsAll(lines: readonly SideLine[], at: number): boolean {
  const isCode = ({ is, raw }: SideLine): boolean => is === 'code' && raw.trim() !== '';
  const above = lines.slice(0, at).findLast(isCode);
  const next = lines.slice(at + 1).find(isCode);
  const { indent } = lines[at]!;
  return above !== undefined && above.indent < indent && next?.side === 'both' && next.indent === indent;
}

const endsAtOnce = (test: string, { raw }: SideLine): AssertionChange => ({
  kind: 'unreached',
  test,
  before: '',
  after: raw.trim(),
});

/** A deferred function of Go that takes a panic, and does not look at it. */
function recoveredIn(before: Side, { lines, tests, stated }: Side): AssertionChange[] {
  let left = MOST;
  return lines.flatMap((line, at) => {
    if (line.side !== 'new' || line.is !== 'code' || left <= 0 || !/^defer func\(\)/.test(line.code))
      return [];
    left -= 1;
    const end = lines.findIndex(
      ({ is, indent, raw }, index) =>
        index > at && is === 'code' && indent <= line.indent && raw.startsWith('}'),
    );
    const body = lines.slice(at, end < 0 ? at + 1 : end + 1).map(({ code }) => code);
    if (
      !body.some((code) => RECOVERS.test(code)) ||
      body.some((code) => HANDS_ON.test(code) || /^if\b/.test(code))
    )
      return [];
    const own = stated.find((one) => one.from > at && one.test === tests[at] && one.assertion !== 'opaque');
    return own === undefined || !isKnown(before, own) ? [] : [changeOf('caught', own, 'recover()')];
  });
}

/** A loop, or a table of cases, over nothing now, with assertions in it that were there before. */
function overNothingIn(before: Side, { lines, stated }: Side): AssertionChange[] {
  let left = MOST;
  return lines.flatMap((line, at) => {
    if (line.side !== 'new' || line.is !== 'code' || left <= 0 || !OVER_NOTHING.test(line.code)) return [];
    left -= 1;
    const isTable = /each\(|parametrize\(/.test(line.code);
    const own = stated.find(
      ({ from, assertion }) =>
        from > at && assertion !== 'opaque' && (lines[from]?.indent ?? 0) >= line.indent + (isTable ? 0 : 1),
    );
    return own === undefined || !isKnown(before, own) ? [] : [changeOf('unreached', own, line.raw)];
  });
}

/** Assertions of Jest and `node:assert` that give a promise, and for which nobody waits any more. */
function unawaitedIn(before: Side, after: Side): AssertionChange[] {
  const isAwaited = (text: string): boolean => /^(?:await|return|yield)\b/.test(text);
  const bare = (text: string): string => text.replace(/^(?:await|return|yield)\s+/, '');
  const had = new Set(
    before.stated.flatMap(({ assertion }) =>
      assertion !== 'opaque' && isAwaited(assertion.text) ? [bare(assertion.text)] : [],
    ),
  );
  return after.stated.flatMap((one) => {
    if (one.assertion === 'opaque' || !one.isChanged || isAwaited(one.assertion.text)) return [];
    if (!/\.(?:resolves|rejects)\b/.test(one.assertion.text) || !had.has(one.assertion.text)) return [];
    const line = after.lines[one.from]!;
    return /=>\s*\S/.test(line.code) || !/^(?:expect|assert)\b/.test(line.code)
      ? []
      : [changeOf('unreached', one, line.raw)];
  });
}
