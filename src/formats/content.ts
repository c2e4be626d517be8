import { type Json, looksLikeJson, readJson } from './json.ts';
import { type Opening, rootOf, XmlDocument, type XmlReader } from './xml.ts';

/** How far into a file is looked to tell its format. */
const HEAD = 64_000;

/** The text of a result file, with what formats ask of it; each is worked out once, when it is asked for. */
export class Content {
  readonly text: string;
  /** Its first 64,000 characters: enough to tell what a large file may be. */
  readonly head: string;
  readonly #known = new Map<string, unknown>();

  constructor(text: string) {
    this.text = text;
    this.head = text.slice(0, HEAD);
  }

  /** The local name of its root element; null when it is no XML. */
  get root(): string | null {
    return this.#once('root', () => rootOf(this.text));
  }

  /** The lines of its beginning that begin like an object: of events, one a line, whatever was printed between them. */
  get firstObjects(): readonly string[] {
    return this.#once('firstObjects', () => this.head.split('\n').filter((line) => line.startsWith('{')));
  }

  /** How its XML begins; null when the root is cut off. Throws TooMuch. */
  get opening(): Opening | null {
    return this.#once('opening', () => this.#xml.opening());
  }

  /** What a reader of XML makes of it. Throws TooMuch. */
  readXml<Report>(reader: XmlReader<Report>): Report {
    return this.#xml.read(reader);
  }

  /** Its JSON; null when it does not begin like JSON. Throws TooMuch. */
  get json(): Json | null {
    return this.#once('json', () => (looksLikeJson(this.text) ? readJson(this.text) : null));
  }

  /** The value of its JSON; undefined when it has none. Throws TooMuch. */
  get value(): unknown {
    return this.json !== null && 'value' in this.json ? this.json.value : undefined;
  }

  /**
   * Its JSON, also with lines before and after it: `npm test -- --json > jest.json` writes what it runs there. Throws
   * TooMuch.
   */
  get jsonWithin(): Json {
    return this.#once('jsonWithin', () => {
      const { text } = this;
      const read = this.json ?? readJson(text);
      if ('value' in read) return read;
      const again = readJson(text.slice(Math.max(0, text.search(/^\{/m)), text.lastIndexOf('}') + 1));
      return 'value' in again ? again : read;
    });
  }

  get #xml(): XmlDocument {
    return this.#once('xml', () => new XmlDocument(this.text));
  }

  #once<T>(name: string, make: () => T): T {
    if (!this.#known.has(name)) this.#known.set(name, make());
    return this.#known.get(name) as T;
  }
}
