import type { Format } from '../format.ts';
import type { XmlAttributes, XmlReader } from '../xml.ts';
import { type TestCase, type TestOutcome, type TestReport, withinCases } from './model.ts';
import { Gathered, messageOf, outcomeNamed, secondsOf } from './values.ts';

/** NUnit 3 (docs.nunit.org/articles/nunit/technical-notes/usage/Test-Result-XML-Format.html). */
export const nunit3: Format<'tests'> = {
  id: 'nunit3',
  kind: 'tests',
  fileNames: ['**/*nunit*.xml', '**/TestResult*.xml'],
  named: /nunit[^/\\]*\.xml$/i,
  roots: ['test-run'],
  read: (content) => content.readXml(new NunitReading()),
  recognisedBy: 'root `test-run`',
};

/** NUnit 2. Its totals leave out what was not run; here every case counts. */
export const nunit2: Format<'tests'> = {
  id: 'nunit2',
  kind: 'tests',
  fileNames: ['**/*nunit*.xml', '**/TestResult*.xml'],
  roots: ['test-results'],
  read: (content) => content.readXml(new NunitReading()),
  recognisedBy: 'root `test-results`',
};

/** The `result` of a case in either version; NUnit 3 says more in `label`. */
const BY_RESULT: Readonly<Record<string, TestOutcome>> = {
  passed: 'passed',
  warning: 'passed',
  success: 'passed',
  failed: 'failed',
  failure: 'failed',
  error: 'errored',
  cancelled: 'errored',
  notrunnable: 'errored',
  skipped: 'skipped',
  ignored: 'skipped',
  inconclusive: 'skipped',
};

/** Labels of a `Failed` case that was not a failed assertion. */
const ERRORS = /^(?:error|invalid|cancelled|notrunnable)$/i;

function outcomeOf({ result, label = '', executed = '', success = '' }: XmlAttributes): TestOutcome {
  // NUnit before 2.5 has no result.
  if (result === undefined) {
    if (/^false$/i.test(executed)) return 'skipped';
    return /^true$/i.test(success) ? 'passed' : 'failed';
  }
  const outcome = outcomeNamed(BY_RESULT, result.toLowerCase()) ?? 'errored';
  return outcome === 'failed' && ERRORS.test(label) ? 'errored' : outcome;
}

interface Open {
  attributes: XmlAttributes;
  message: string | null;
  /** Cases that were read inside; for a suite. */
  cases: number;
}

/** Either version. */
class NunitReading implements XmlReader<TestReport> {
  readonly #cases: TestCase[] = [];
  /** The suites around, and the case in them. */
  readonly #open: Open[] = [];
  #message: Gathered | null = null;

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'test-suite' || name === 'test-case')
      this.#open.push({ attributes, message: null, cases: 0 });
    else if (name === 'message') this.#message = new Gathered();
  }

  text(piece: string): void {
    this.#message?.add(piece);
  }

  close(name: string): void {
    if (name === 'message') this.#closeMessage();
    else if (name === 'test-case') this.#closeCase(this.#open.pop());
    else if (name === 'test-suite') this.#closeSuite(this.#open.pop());
  }

  report(problems: string[]): TestReport {
    return { cases: this.#cases, problems };
  }

  #closeMessage(): void {
    const around = this.#open.at(-1);
    if (around !== undefined) around.message ??= messageOf(this.#message?.text);
    this.#message = null;
  }

  #closeCase(open: Open | undefined): void {
    if (open === undefined) return;
    const { attributes, message } = open;
    const seconds = secondsOf(attributes.duration ?? attributes.time);
    this.#add({ ...namesOf(attributes), outcome: outcomeOf(attributes), seconds, message });
  }

  /** A suite that failed without a case (it did not load), or after its cases, stands for one. */
  #closeSuite(open: Open | undefined): void {
    if (open === undefined) return;
    const { attributes, message, cases } = open;
    const { name = '', fullname = name, result = '', site = '' } = attributes;
    const around = this.#open.at(-1);
    if (around !== undefined) around.cases += cases;
    if (!/^(?:failed|failure|error|notrunnable)$/i.test(result) || isParents(site)) return;
    const ending = { outcome: 'errored', seconds: null, message } as const;
    if (cases === 0) this.#add({ suite: fullname, name: '(suite)', ...ending });
    else if (/^teardown$/i.test(site)) this.#add({ suite: fullname, name: '(teardown)', ...ending });
  }

  #add(testCase: Omit<TestCase, 'file' | 'line'>): void {
    this.#cases.push({ ...testCase, file: null, line: null });
    withinCases(this.#cases.length);
    const around = this.#open.at(-1);
    if (around !== undefined) around.cases += 1;
  }
}

/** The suite around failed before this one began, and tells it itself. */
const isParents = (site: string): boolean => /^parent$/i.test(site);

/** NUnit 3 has `classname`; NUnit 2 writes the full name as `name`, with the test's arguments in brackets. */
function namesOf({ name = '', fullname = name, classname }: XmlAttributes): { suite: string; name: string } {
  if (classname !== undefined) return { suite: classname, name };
  const own = fullname.endsWith(`.${name}`) ? fullname.length - name.length : argumentsOf(fullname);
  const dot = fullname.lastIndexOf('.', own - 1);
  return dot === -1
    ? { suite: '', name: fullname }
    : { suite: fullname.slice(0, dot), name: fullname.slice(dot + 1) };
}

/** Where the arguments at the end of a full name begin; its length when it has none. */
function argumentsOf(fullname: string): number {
  if (!fullname.endsWith(')')) return fullname.length;
  let depth = 0;
  for (let at = fullname.length - 1; at > 0; at -= 1) {
    if (fullname[at] === ')') depth += 1;
    else if (fullname[at] === '(') depth -= 1;
    if (depth === 0) return at;
  }
  return fullname.length;
}
