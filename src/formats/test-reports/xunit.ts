import { readXml, type XmlAttributes, type XmlHandler } from '../xml.ts';
import { withinCases } from './many.ts';
import { Gathered, messageOf } from './message.ts';
import { outcomeNamed, type TestCase, type TestOutcome, type TestReport } from './model.ts';
import { lineOf, secondsOf } from './numbers.ts';

/** Reads the XML of xUnit.net v2 and v3 (xunit.net/docs/format-xml-v2, format-xml-v3), and of v1 where it is alike. */
export function readXunit(text: string): TestReport {
  const reading = new XunitReading();
  const problem = readXml(text, reading);
  return { format: 'xunit', cases: reading.cases, problems: problem === null ? [] : [problem] };
}

const BY_RESULT: Readonly<Record<string, TestOutcome>> = {
  pass: 'passed',
  fail: 'failed',
  skip: 'skipped',
  // v3: an explicit test that nobody asked for.
  notrun: 'skipped',
};

/** Elements whose text says why: of a failure, of a skip. */
const MESSAGES: ReadonlySet<string> = new Set(['message', 'reason']);

class XunitReading implements XmlHandler {
  readonly cases: TestCase[] = [];
  #assembly = '';
  #open: XmlAttributes | null = null;
  #message: string | null = null;
  #gathered: Gathered | null = null;

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'assembly') this.#assembly = baseName(attributes.name ?? '');
    // `error`: what failed outside of any test, such as a fixture's clean-up.
    else if (name === 'test' || name === 'error') {
      this.#open = attributes;
      this.#message = null;
    } else if (MESSAGES.has(name)) this.#gathered = new Gathered();
  }

  text(piece: string): void {
    this.#gathered?.add(piece);
  }

  close(name: string): void {
    if (MESSAGES.has(name)) {
      this.#message ??= messageOf(this.#gathered?.text);
      this.#gathered = null;
    } else if (this.#open !== null && name === 'test') this.#add(this.#testOf(this.#open));
    else if (this.#open !== null && name === 'error') this.#add(this.#errorOf(this.#open));
  }

  #add(testCase: Omit<TestCase, 'message'>): void {
    this.cases.push({ ...testCase, message: this.#message });
    withinCases(this.cases.length);
    this.#open = null;
  }

  #testOf(attributes: XmlAttributes): Omit<TestCase, 'message'> {
    const { type = '', method = '', name = method, result = '', time } = attributes;
    return {
      suite: type,
      name: name.startsWith(`${type}.`) ? name.slice(type.length + 1) : name,
      file: attributes['source-file'] ?? null,
      line: lineOf(attributes['source-line']),
      outcome: outcomeNamed(BY_RESULT, result.toLowerCase()) ?? 'errored',
      seconds: secondsOf(time),
    };
  }

  #errorOf({ type = 'error', name }: XmlAttributes): Omit<TestCase, 'message'> {
    const title = name === undefined || name === '' ? `(${type})` : `(${type}) ${name}`;
    return { suite: this.#assembly, name: title, file: null, line: null, outcome: 'errored', seconds: null };
  }
}

const baseName = (path: string): string =>
  path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
