import type { Format } from '../format.ts';
import type { XmlAttributes, XmlReader } from '../xml.ts';
import { cutSuite, type TestCase, type TestOutcome, type TestReport, withinCases } from './model.ts';
import { Gathered, lineOf, messageOf, outcomeNamed, secondsOf } from './values.ts';

/**
 * `output.xml` of Robot Framework (schema/robot.xsd of its sources, versions 1 to 5). Its statistics are not used: the
 * tests are counted.
 */
export const robot: Format<'tests'> = {
  id: 'robot',
  kind: 'tests',
  fileNames: ['**/output.xml'],
  named: /(?:^|[/\\])output\.xml$/i,
  roots: ['robot'],
  read: (content) => content.readXml(new RobotReading()),
  recognisedBy: 'root `robot`',
};

const BY_STATUS: Readonly<Record<string, TestOutcome>> = {
  PASS: 'passed',
  FAIL: 'failed',
  SKIP: 'skipped',
  'NOT RUN': 'skipped',
};

/** A suite that is open, and where its tests begin. */
interface Suite {
  name: string;
  source: string | null;
  firstCase: number;
  /** Its teardown failed, and why. */
  teardown: { message: string | null } | null;
}

class RobotReading implements XmlReader<TestReport> {
  readonly #cases: TestCase[] = [];
  readonly #suites: Suite[] = [];
  /** The elements around, without the root. */
  readonly #around: { name: string; attributes: XmlAttributes }[] = [];
  #test: TestCase | null = null;
  #gathered: Gathered | null = null;
  #status: XmlAttributes = {};

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'suite' && isSuite(this.#around.at(-1)?.name)) this.#openSuite(attributes);
    else if (name === 'test') this.#test = this.#openTest(attributes);
    else if (name === 'status') {
      this.#status = attributes;
      this.#gathered = new Gathered();
    }
    this.#around.push({ name, attributes });
  }

  text(piece: string): void {
    this.#gathered?.add(piece);
  }

  close(name: string): void {
    this.#around.pop();
    if (name === 'status') this.#closeStatus();
    else if (name === 'test') this.#closeTest();
    else if (name === 'suite' && isSuite(this.#around.at(-1)?.name)) this.#closeSuite();
  }

  report(problems: string[]): TestReport {
    return { cases: this.#cases, problems };
  }

  #openSuite({ name = '', source }: XmlAttributes): void {
    const around = this.#suites.at(-1)?.name;
    this.#suites.push({
      name: cutSuite(around === undefined ? name : `${around}.${name}`),
      source: source ?? null,
      firstCase: this.#cases.length,
      teardown: null,
    });
  }

  #openTest({ name = '', line }: XmlAttributes): TestCase {
    const suite = this.#suites.at(-1);
    return {
      suite: suite?.name ?? '',
      name,
      file: suite?.source ?? null,
      line: lineOf(line),
      // A test without a status was stopped.
      outcome: 'errored',
      seconds: null,
      message: null,
    };
  }

  #closeStatus(): void {
    const message = messageOf(this.#gathered?.text);
    const { status = '' } = this.#status;
    this.#gathered = null;
    const owner = this.#around.at(-1);
    if (owner?.name === 'test' && this.#test !== null) {
      const outcome = outcomeNamed(BY_STATUS, status) ?? 'errored';
      this.#test = { ...this.#test, outcome, seconds: secondsIn(this.#status), message };
    } else if (
      owner !== undefined &&
      isTeardown(owner) &&
      this.#around.at(-2)?.name === 'suite' &&
      status === 'FAIL'
    ) {
      const suite = this.#suites.at(-1);
      if (suite !== undefined) suite.teardown = { message };
    }
  }

  #closeTest(): void {
    if (this.#test === null) return;
    this.#cases.push(this.#test);
    this.#test = null;
    withinCases(this.#cases.length);
  }

  /** Where the teardown of a suite fails, all its tests have failed; the file still has what they were before. */
  #closeSuite(): void {
    const suite = this.#suites.pop();
    if (suite === undefined || suite.teardown === null) return;
    for (const test of this.#cases.slice(suite.firstCase)) {
      if (test.outcome !== 'passed') continue;
      test.outcome = 'failed';
      test.message = messageOf(`Parent suite teardown failed:\n${suite.teardown.message ?? ''}`);
    }
  }
}

/** The statistics have elements `suite`, too. */
const isSuite = (name: string | undefined): boolean => name === 'robot' || name === 'suite';

/** Versions before 4 write `teardown`. */
const isTeardown = ({ name, attributes }: { name: string; attributes: XmlAttributes }): boolean =>
  name === 'kw' && /^teardown$/i.test(attributes.type ?? '');

/** Since version 7 the seconds stand there, before it the two instants. */
function secondsIn({ elapsed, starttime, endtime }: XmlAttributes): number | null {
  if (elapsed !== undefined) return secondsOf(elapsed);
  const [start, end] = [instantOf(starttime), instantOf(endtime)];
  return start === null || end === null ? null : Math.max(0, end - start) / 1_000;
}

/** `20260712 18:36:34.607`, in no time zone. */
function instantOf(written: string | undefined): number | null {
  const parts = /^(\d{4})(\d\d)(\d\d) (\d\d):(\d\d):(\d\d)\.(\d{3})$/.exec(written ?? '');
  if (parts === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, milli = 0] = parts
    .slice(1)
    .map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second, milli);
}
