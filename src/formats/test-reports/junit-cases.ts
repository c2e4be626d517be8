import { groupedBy } from '../../text/grouped.ts';
import type { XmlAttributes } from '../xml.ts';
import { cutSuite, idOf, type TestCase, type TestOutcome } from './model.ts';
import { type Gathered, lineOf, messageOf, messageOrDetails } from './values.ts';

/** An open `<testsuite>`. */
export interface Suite {
  /** Its number in the file. */
  at: number;
  depth: number;
  /** The names of the suites around it and its own, those without a name left out. */
  path: string;
  file: string | null;
  host: string | null;
}

/** No real file nests as deep; a hostile one would have each suite repeat the names of all around it. */
const MAX_DEPTH = 20;

/** A suite element inside `parent`. */
export function suiteOf(attributes: XmlAttributes, parent: Suite | undefined, at: number): Suite {
  const { name = '', file, filepath, hostname } = attributes;
  const depth = (parent?.depth ?? 0) + 1;
  const around = parent?.path ?? '';
  const own = depth > MAX_DEPTH ? '' : cutSuite(name);
  return {
    at,
    depth,
    path: around === '' || own === '' ? around + own : `${around} > ${own}`,
    file: ownOr(file ?? filepath, parent?.file),
    host: ownOr(hostname, parent?.host),
  };
}

const ownOr = (own: string | undefined, around: string | null | undefined): string | null =>
  own === undefined || own === '' ? (around ?? null) : cutSuite(own);

/** Where a case stands: suite, name, file and line. */
export function placeOf(attributes: XmlAttributes, suite: Suite | undefined) {
  const { file, filepath, line } = attributes;
  const name = attributes.name?.trim() ?? '';
  const at = lineOf(line);
  return {
    suite: className(attributes, suite),
    name: name === '' ? '(unnamed)' : name,
    file: ownOr(file ?? filepath, suite?.file),
    // pytest counts lines from 0 (`location` of a test report), everybody else from 1.
    line: at !== null && suite?.path === 'pytest' ? at + 1 : at,
  };
}

/**
 * The class, unless that attribute only repeats titles: jest-junit writes the whole title there, mocha-junit-reporter
 * the end of it, node's reporter always `test`. Then the suites around the case name it better. PHPUnit has the class as
 * PHP writes it in `class`.
 */
function className(
  { name = '', classname = '', class: written = classname }: XmlAttributes,
  suite?: Suite,
): string {
  const saysNothing =
    written === '' || written === 'test' || repeats(written, name) || repeats(name, written);
  const path = suite?.path ?? '';
  return saysNothing && path !== '' ? path : written;
}

const repeats = (long: string, short: string): boolean => long === short || long.endsWith(` ${short}`);

/**
 * What an element inside a case says of it; of several the first of this list counts. Surefire
 * (surefire-test-report.xsd): `flaky…` is a failure that a rerun made up for, `rerun…` one of several beside a `failure`.
 */
const VERDICTS: readonly (readonly [element: string, outcome: TestOutcome])[] = [
  ['failure', 'failed'],
  ['error', 'errored'],
  ['rerunFailure', 'failed'],
  ['rerunError', 'errored'],
  ['flakyFailure', 'flaky'],
  ['flakyError', 'flaky'],
  ['skipped', 'skipped'],
];

/**
 * The `status` of a case without such an element: GoogleTest `notrun`, CTest `disabled`, `notrun` and `fail`, behave
 * `untested`, and the words that other writers use. GoogleTest's `run` and anything unknown says nothing.
 */
const BY_STATUS: Readonly<Record<string, TestOutcome>> = {
  notrun: 'skipped',
  disabled: 'skipped',
  skipped: 'skipped',
  ignored: 'skipped',
  pending: 'skipped',
  untested: 'skipped',
  undefined: 'skipped',
  inconclusive: 'skipped',
  fail: 'failed',
  failed: 'failed',
  failure: 'failed',
  error: 'errored',
  errored: 'errored',
};

/** What GoogleTest 1.10 says of a test that was run and skipped itself, and of one that is disabled, without an element. */
const SKIPPED_RESULT = /^(?:skipped|suppressed)$/i;

const weightOf = (element: string): number => VERDICTS.findIndex(([name]) => name === element);

/** Whether an element inside a case says how it ended. */
export const isVerdict = (element: string): boolean => weightOf(element) !== -1;

/** Catch2 puts this before the failures of a case that may fail (`[!mayfail]`, `[!shouldfail]`): they fail no run. */
const MAY_FAIL = 'TEST_CASE tagged with !mayfail';

/** What the elements of one case say, told one after the other. */
export class Verdict {
  #weight = VERDICTS.length;
  #mayFail = false;
  #message: string | undefined;
  #details = '';
  #output = '';

  /** An element with its `message` attribute and its text; `system-out` explains where they do not. */
  add(element: string, message: string | undefined, { text }: Gathered): void {
    if (element === 'system-out') this.#output = text;
    const weight = weightOf(element);
    if (weight === -1 || weight >= this.#weight || this.#mayFail) return;
    this.#mayFail = element === 'skipped' && message === MAY_FAIL;
    this.#weight = weight;
    this.#message = message;
    this.#details = text;
  }

  /** Outcome and message of a case with these attributes. */
  of(attributes: XmlAttributes): { outcome: TestOutcome; message: string | null } {
    const { status = '', result = '' } = attributes;
    const word = status.toLowerCase();
    const byResult = SKIPPED_RESULT.test(result) ? 'skipped' : 'passed';
    const byStatus = Object.hasOwn(BY_STATUS, word) ? BY_STATUS[word]! : byResult;
    const outcome = VERDICTS[this.#weight]?.[1] ?? byStatus;
    if (outcome === 'passed') return { outcome, message: null };
    const isExplained = outcome === 'skipped' || this.#details.trim() !== '';
    const message = messageOrDetails(this.#message, isExplained ? this.#details : this.#output);
    return { outcome, message: withoutName(message, attributes) };
  }
}

/** PHPUnit writes the name of the test above each message: `Shop\\CartTest::testPay`. */
function withoutName(
  message: string | null,
  { class: written = '', name = '' }: XmlAttributes,
): string | null {
  const above = `${written}::${name}\n`;
  return written !== '' && message?.startsWith(above) === true
    ? messageOf(message.slice(above.length))
    : message;
}

/** A case and the suite element that it stands in, by its number in the file. */
interface Placed {
  testCase: TestCase;
  suite: { at: number } | undefined;
}

const isFailing = ({ outcome }: TestCase): boolean => outcome === 'failed' || outcome === 'errored';

/**
 * Several cases of one name in one suite element are repeats of a test with other data, or its retries. Where one
 * failed and a later one passed it was retried: they become one flaky case, in the place of the last, with the message
 * of the failure. All others stay as they are.
 */
export function withRetriesJoined(placed: readonly Placed[]): TestCase[] {
  const cases: (TestCase | null)[] = placed.map(({ testCase }) => testCase);
  const bySuite = groupedBy(placed.keys(), (index) => placed[index]?.suite?.at);
  for (const members of bySuite.values())
    for (const group of repeatsAmong(members, placed)) join(group, cases);
  return cases.filter((testCase) => testCase !== null);
}

/** The cases of one suite that share their name. Most have one of their own: the first of a name is kept as a number. */
function repeatsAmong(members: readonly number[], placed: readonly Placed[]): Iterable<number[]> {
  const firsts = new Map<string, number>();
  const groups = new Map<number, number[]>();
  for (const index of members) {
    const { testCase } = placed[index]!;
    const key = `${testCase.line}\n${idOf(testCase)}`;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, index);
    else if (groups.get(first)?.push(index) === undefined) groups.set(first, [first, index]);
  }
  return groups.values();
}

/** Takes each failure out that a later pass of the group makes up for, and turns that pass into a flaky case. */
function join(group: readonly number[], cases: (TestCase | null)[]): void {
  let failures: number[] = [];
  for (const index of group) {
    const testCase = cases[index];
    if (testCase === null || testCase === undefined) continue;
    if (isFailing(testCase)) failures.push(index);
    else if (testCase.outcome === 'passed' && failures.length > 0) {
      const { message } = cases[failures[0]!]!;
      cases[index] = { ...testCase, outcome: 'flaky', message };
      for (const failure of failures) cases[failure] = null;
      failures = [];
    }
  }
}
