import type { Format } from '../format.ts';
import type { XmlAttributes, XmlReader } from '../xml.ts';
import { cutSuite, type TestCase, type TestOutcome, type TestReport, withinCases } from './model.ts';
import { Gathered, messageOf, outcomeNamed, secondsOfTimeSpan } from './values.ts';

/**
 * TRX, the results of Visual Studio's and .NET's test runner (vstst.xsd of Visual Studio). Its counters may be 0 or
 * stale, so the results are counted; of a data-driven test only its rows.
 */
export const trx: Format<'tests'> = {
  id: 'trx',
  kind: 'tests',
  fileNames: ['**/*.trx'],
  named: /\.trx$/i,
  roots: ['TestRun'],
  read: (content) => content.readXml(new TrxReading()),
  recognisedBy: 'root `TestRun`',
};

/** `outcome` of a result. Missing is `Error`: the schema's default, which the writer leaves out. */
const BY_OUTCOME: Readonly<Record<string, TestOutcome>> = {
  passed: 'passed',
  passedbutrunaborted: 'passed',
  completed: 'passed',
  warning: 'passed',
  failed: 'failed',
  notexecuted: 'skipped',
  inconclusive: 'skipped',
  pending: 'skipped',
};

/** `outcome` of the run, or of one of its infos, when it did not come to its end. */
const BROKEN_RUN = /^(?:aborted|error|timeout|disconnected)$/i;

interface Result {
  attributes: XmlAttributes;
  message: string | null;
  hasRows: boolean;
}

class TrxReading implements XmlReader<TestReport> {
  readonly #results: Result[] = [];
  /** Results that are open: a data-driven one holds its rows. */
  readonly #open: Result[] = [];
  readonly #classes = new Map<string, string>();
  #definition = '';
  #runOutcome = '';
  #runMessage: string | null = null;
  /** An info of the run is an error, not only a warning. */
  #runFailed = false;
  /** Inside an element whose text says why; `TextMessages` are a test's own output. */
  #explains = false;
  #gathered: Gathered | null = null;

  open(name: string, attributes: XmlAttributes): void {
    if (isResult(name, attributes)) this.#openResult(attributes);
    else if (name === 'UnitTest') this.#definition = attributes.id ?? '';
    else if (name === 'TestMethod') this.#classes.set(this.#definition, classOf(attributes));
    else if (name === 'ResultSummary') this.#runOutcome = attributes.outcome ?? '';
    else if (name === 'ErrorInfo') this.#explains = true;
    else if (name === 'RunInfo') this.#openRunInfo(attributes);
    else if (this.#explains && isText(name)) this.#gathered = new Gathered();
  }

  text(piece: string): void {
    this.#gathered?.add(piece);
  }

  close(name: string): void {
    if (name === 'ErrorInfo' || name === 'RunInfo') this.#explains = false;
    else if (isText(name)) this.#closeText();
    else if (isResult(name, this.#open.at(-1)?.attributes)) {
      const result = this.#open.pop();
      if (result !== undefined && !result.hasRows) this.#results.push(result);
      withinCases(this.#results.length);
    }
  }

  /** The definitions that name the classes follow after the results. */
  report(problems: string[]): TestReport {
    const cases = this.#results.map((result) => this.#caseOf(result));
    const isExplained = cases.some(({ outcome }) => outcome === 'failed' || outcome === 'errored');
    if (this.#isBroken() && !isExplained) cases.push(this.#brokenRun());
    return { cases, problems };
  }

  /** vstest calls a run whose host crashed `Failed`, though no test failed, and says why in an info. */
  #isBroken(): boolean {
    if (BROKEN_RUN.test(this.#runOutcome)) return true;
    return this.#runFailed && /^failed$/i.test(this.#runOutcome);
  }

  /** The first error explains the run; a warning does where there is none. */
  #openRunInfo({ outcome = '' }: XmlAttributes): void {
    const isError = BROKEN_RUN.test(outcome);
    this.#explains = isError || !this.#runFailed;
    if (isError && !this.#runFailed) this.#runMessage = null;
    this.#runFailed ||= isError;
  }

  #openResult(attributes: XmlAttributes): void {
    const around = this.#open.at(-1);
    if (around !== undefined) around.hasRows = true;
    this.#open.push({ attributes, message: null, hasRows: false });
  }

  #closeText(): void {
    if (this.#gathered === null) return;
    const message = messageOf(this.#gathered.text);
    this.#gathered = null;
    const result = this.#open.at(-1);
    if (result !== undefined) result.message ??= message;
    else this.#runMessage ??= message;
  }

  #caseOf({ attributes, message }: Result): TestCase {
    const { testId = '', testName = '', outcome = 'Error', duration } = attributes;
    const suite = this.#classes.get(testId) ?? '';
    return {
      suite,
      name: suite !== '' && testName.startsWith(`${suite}.`) ? testName.slice(suite.length + 1) : testName,
      file: null,
      line: null,
      outcome: outcomeNamed(BY_OUTCOME, outcome.toLowerCase()) ?? 'errored',
      seconds: secondsOfTimeSpan(duration),
      message,
    };
  }

  /** A test host that crashed leaves the tests that passed before, and says so in the summary alone. */
  #brokenRun(): TestCase {
    const message = this.#runMessage ?? `The run ended as ${this.#runOutcome}.`;
    return { suite: '', name: '(run)', file: null, line: null, outcome: 'errored', seconds: null, message };
  }
}

/** `UnitTestResult`, `GenericTestResult`, `ManualTestResult` …: each names its test. */
const isResult = (name: string, attributes: XmlAttributes | undefined): boolean =>
  name.endsWith('TestResult') && attributes?.testId !== undefined;

const isText = (name: string): boolean => name === 'Message' || name === 'Text';

/** MSTest of Visual Studio writes `Class, Assembly, Version=…`. */
const classOf = ({ className = '' }: XmlAttributes): string => cutSuite(className.split(',', 1)[0] ?? '');
