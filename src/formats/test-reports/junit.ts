import type { Format } from '../format.ts';
import type { XmlAttributes, XmlReader } from '../xml.ts';
import { isVerdict, placeOf, type Suite, suiteOf, Verdict, withRetriesJoined } from './junit-cases.ts';
import { type TestCase, type TestReport, withinCases } from './model.ts';
import { Gathered, messageOrDetails, secondsOf } from './values.ts';

/**
 * JUnit XML in all dialects. There is no specification: what the dialects share is Ant's format
 * (github.com/windyroad/JUnit-Schema) and Jenkins' reading of it; surefire's has a schema of its own. Cases are counted;
 * the counts on suites often disagree with them and are used only to notice that cases are missing.
 */
export const junit: Format<'tests'> = {
  id: 'junit',
  kind: 'tests',
  fileNames: [
    '**/*junit*.xml',
    '**/TEST-*.xml',
    '**/TESTS-*.xml',
    // Ant's merged file tells again what its neighbours say.
    '!**/TESTS-TestSuites.xml',
    '**/*results.xml',
    '**/result.xml',
    '**/report.xml',
    '**/tests.xml',
    '**/test.xml',
    '**/test_detail.xml',
    '**/*test-result*.xml',
    '**/*test_result*.xml',
    '**/testresult*.xml',
    '**/*test-report*.xml',
    '**/*test_report*.xml',
    '**/pytest*.xml',
    '**/nosetests*.xml',
    '**/*unit-tests*.xml',
    '**/phpunit*.xml',
    '**/rspec*.xml',
    '**/*gtest*.xml',
    '**/*ctest*.xml',
  ],
  named: /(?:^|[/\\])TEST-[^/\\]*\.xml$|junit[^/\\]*\.xml$/i,
  roots: ['testsuites', 'testsuite'],
  read: (content) => content.readXml(new JunitReading()),
  recognisedBy: 'root `testsuites` or `testsuite`, in all dialects',
};

interface OpenSuite extends Suite {
  /** Failures and errors that its attributes state. */
  announced: number;
  /** Cases in it that did not simply pass or were skipped. */
  troubled: number;
}

interface OpenCase {
  attributes: XmlAttributes;
  verdict: Verdict;
}

class JunitReading implements XmlReader<TestReport> {
  readonly #suites: OpenSuite[] = [];
  readonly #read: { testCase: TestCase; suite: Suite | undefined }[] = [];
  readonly #legs = new Legs();
  readonly #hollow: string[] = [];
  #suitesSeen = 0;
  #case: OpenCase | null = null;
  #element: { name: string; message: string | undefined; details: Gathered } | null = null;

  open(name: string, attributes: XmlAttributes): void {
    if (this.#element !== null) return;
    if (name === 'testsuite') this.#openSuite(attributes);
    else if (name === 'testcase') this.#case = { attributes, verdict: new Verdict() };
    else if (this.#speaks(name)) {
      this.#element = { name, message: attributes.message, details: new Gathered() };
    }
  }

  text(piece: string): void {
    this.#element?.details.add(piece);
  }

  close(name: string): void {
    if (this.#element !== null) {
      if (name === this.#element.name) this.#closeElement();
    } else if (name === 'testcase') this.#closeCase();
    else if (name === 'testsuite') this.#closeSuite();
  }

  report(problems: string[]): TestReport {
    for (const read of this.#read) read.testCase = this.#legs.named(read.testCase, read.suite);
    return { cases: withRetriesJoined(this.#read), problems: [...problems, ...this.#hollowSuites()] };
  }

  /** Suites that state failures of which no case tells: the file is cut, or its writer left cases out. */
  #hollowSuites(): string[] {
    const [first] = this.#hollow;
    if (first === undefined) return [];
    const others = this.#hollow.length - 1;
    const more = others === 0 ? '' : ` So do ${others} more.`;
    return [`The suite "${first.slice(0, 200)}" states failures that none of its cases shows.${more}`];
  }

  /** Below a suite only `error` and `failure` speak: of the suite itself, as Jenkins reads them. */
  #speaks(name: string): boolean {
    if (this.#case === null) return name === 'error' || name === 'failure';
    return isVerdict(name) || name === 'system-out';
  }

  #openSuite(attributes: XmlAttributes): void {
    this.#suitesSeen += 1;
    const suite = suiteOf(attributes, this.#suites.at(-1), this.#suitesSeen);
    this.#legs.note(suite);
    const announced = count(attributes.failures) + count(attributes.errors);
    this.#suites.push({ ...suite, announced, troubled: 0 });
  }

  #closeSuite(): void {
    const suite = this.#suites.pop();
    if (suite === undefined) return;
    const isHollow = suite.announced > 0 && suite.troubled === 0;
    if (isHollow) this.#hollow.push(suite.path);
    const parent = this.#suites.at(-1);
    if (parent !== undefined) parent.troubled += suite.troubled + (isHollow ? 1 : 0);
  }

  #closeElement(): void {
    const { name, message, details } = this.#element!;
    this.#element = null;
    if (this.#case !== null) this.#case.verdict.add(name, message, details);
    else
      this.#add(
        { name: '(suite)' },
        { outcome: 'errored', message: messageOrDetails(message, details.text) },
      );
  }

  #closeCase(): void {
    if (this.#case === null) return;
    const { attributes, verdict } = this.#case;
    this.#case = null;
    this.#add(attributes, verdict.of(attributes));
  }

  #add(attributes: XmlAttributes, ending: Pick<TestCase, 'outcome' | 'message'>): void {
    const suite = this.#suites.at(-1);
    const { outcome, message } = ending;
    const testCase = { ...placeOf(attributes, suite), outcome, seconds: secondsOf(attributes.time), message };
    this.#read.push({ testCase, suite });
    withinCases(this.#read.length);
    if (suite !== undefined && outcome !== 'passed' && outcome !== 'skipped') suite.troubled += 1;
  }
}

const count = (written: string | undefined): number =>
  Number(/^\s*(\d{1,9})\s*$/.exec(written ?? '')?.[1] ?? 0);

/**
 * Playwright writes the projects (browsers) of a run into one file, the same suites for each, told apart by `hostname`
 * alone. With other tools that is the machine's name, one in the whole file, and says nothing of a case.
 */
class Legs {
  readonly #hostOf = new Map<string, string | null>();
  readonly #repeated = new Set<string>();

  note({ path, host }: Suite): void {
    const known = this.#hostOf.get(path);
    if (known === undefined) this.#hostOf.set(path, host);
    else if (known !== host) this.#repeated.add(path);
  }

  named(testCase: TestCase, suite: Suite | undefined): TestCase {
    if (suite?.host == null || !this.#repeated.has(suite.path)) return testCase;
    return { ...testCase, suite: `[${suite.host}] ${testCase.suite}` };
  }
}
