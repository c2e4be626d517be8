import type { Format } from '../format.ts';
import type { XmlAttributes, XmlReader } from '../xml.ts';
import { type TestCase, type TestOutcome, type TestReport, withinCases } from './model.ts';
import { Gathered, lineOf, messageOf, outcomeNamed, secondsOf } from './values.ts';

/** xUnit.net v2 and v3 (xunit.net/docs/format-xml-v2, format-xml-v3), and v1 where it is alike. */
export const xunit: Format<'tests'> = {
  id: 'xunit',
  kind: 'tests',
  fileNames: ['**/*xunit*.xml'],
  named: /xunit[^/\\]*\.xml$/i,
  roots: ['assemblies', 'assembly'],
  detect: ({ root, head }) => root === 'assemblies' || ASSEMBLY.test(head),
  read: (content) => content.readXml(new XunitReading()),
  recognisedBy: 'root `assemblies`, or `assembly` with `total`, `run-date` or `test-framework`',
};

/** Manifests of Windows and of Maven's assemblies have a root of that name too. */
const ASSEMBLY = /<assembly\s[^>]{0,4000}\b(?:test-framework|run-date|total)\s?=/;

const BY_RESULT: Readonly<Record<string, TestOutcome>> = {
  pass: 'passed',
  fail: 'failed',
  skip: 'skipped',
  // v3: an explicit test that nobody asked for.
  notrun: 'skipped',
};

/** Elements whose text says why: of a failure, of a skip. */
const MESSAGES: ReadonlySet<string> = new Set(['message', 'reason']);

class XunitReading implements XmlReader<TestReport> {
  readonly #cases: TestCase[] = [];
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

  report(problems: string[]): TestReport {
    return { cases: this.#cases, problems };
  }

  #add(testCase: Omit<TestCase, 'message'>): void {
    this.#cases.push({ ...testCase, message: this.#message });
    withinCases(this.#cases.length);
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
