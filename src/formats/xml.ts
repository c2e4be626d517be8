import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { BUDGET } from '../text/budget.ts';
import { TooMuch, within } from '../text/too-much.ts';

/** An element's attributes by local name; where two prefixes share one, the name without a prefix wins. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** What is told of a document, in its order. Names are local: `x:failure` is `failure`. */
export interface XmlHandler {
  open(name: string, attributes: XmlAttributes): void;
  /** Text and CDATA inside an element, in one or more pieces. */
  text(text: string): void;
  close(name: string): void;
}

/** Gathers what one format says while a document is read, and gives it at the end. */
export interface XmlReader<Report> extends XmlHandler {
  /** @param problems what went wrong while the document was read. */
  report(problems: string[]): Report;
}

/** How a document begins. */
export interface Opening {
  /** Of the root element. */
  attributes: XmlAttributes;
  /** The local name of the first element within the root; null when there is none. */
  child: string | null;
}

/**
 * The XML document in a text. A DOCTYPE is skipped: of the entities only the five predefined ones and character
 * references are resolved, any other stays as it is written. Faults that result files are known for are passed over:
 * invalid characters and references, a bare `&`, white space before the declaration.
 */
export class XmlDocument {
  readonly #text: string;

  /** Throws TooMuch for a large text with a long DOCTYPE, or with too many signs `&` that begin no reference. */
  constructor(text: string) {
    const document = documentIn(text);
    checkDoctype(document);
    this.#text = withReferencesMended(document);
  }

  /** How it begins, read no further than to the second element. Null: its root is cut off. */
  opening(): Opening | null {
    const found: [string, XmlAttributes][] = [];
    readDocument(this.#text, {
      open(name, attributes) {
        found.push([name, attributes]);
        if (found.length === 2) throw new Malformed(ENOUGH);
      },
      text() {},
      close() {},
    });
    const [root, child] = found;
    return root === undefined ? null : { attributes: root[1], child: child?.[0] ?? null };
  }

  /** Reads the whole of it. Throws TooMuch for a document of more elements than are read. */
  read<Report>(reader: XmlReader<Report>): Report {
    const problem = readDocument(this.#text, reader);
    return reader.report(problem === null ? [] : [problem]);
  }
}

/** In place of a fault, where nobody wants to read on. */
const ENOUGH = 'That is enough.';

/**
 * Reads a document piece by piece, without a tree of it. Returns null, or one sentence on why it ends early; what came
 * before has been told.
 */
function readDocument(text: string, handler: XmlHandler): string | null {
  const reader = new Reader({ xmlns: false, position: false });
  let depth = 0;
  let elements = 0;
  reader.on('opentag', (tag) => {
    depth += 1;
    elements += 1;
    within(elements, BUDGET.results.elements, 'elements');
    if (depth > MAX_DEPTH) throw new Malformed('The XML is nested too deeply.');
    handler.open(localName(tag.name), localAttributes(tag));
  });
  reader.on('closetag', (tag) => {
    depth -= 1;
    handler.close(localName(tag.name));
  });
  reader.on('text', (piece) => handler.text(piece));
  reader.on('cdata', (piece) => handler.text(piece));
  try {
    reader.write(text).close();
    return null;
  } catch (error) {
    if (error instanceof Malformed) return error.message;
    throw error;
  }
}

/** How far into a text its XML may begin. */
const MAX_BANNER = 4_000;

/** The document of a text that begins with other lines: `npm test > junit.xml` writes what it runs there first. */
function documentIn(text: string): string {
  if (/^\s*[<[{]/.test(text)) return text;
  const start = text.slice(0, MAX_BANNER).search(/^<(?:\?xml\s|testsuites?[\s>])/m);
  return start > 0 ? text.slice(start) : text;
}

/** The local name of a document's first element; null when the text does not begin like XML. Reads no further. */
export function rootOf(source: string): string | null {
  const text = documentIn(source);
  let at = 0;
  for (;;) {
    at = afterWhiteSpace(text, at);
    if (text.startsWith('<?', at)) at = after('?>', text, at);
    else if (text.startsWith('<!--', at)) at = after('-->', text, at);
    else if (text.startsWith('<!DOCTYPE', at)) at = afterDoctype(text, at);
    else break;
  }
  const [, name] = /^<([^\s<>/]{1,200})[\s/>]/.exec(text.slice(at, at + 210)) ?? [];
  return name === undefined ? null : localName(name);
}

/** One without declarations of its own, as tools write it. */
const SHORT_DOCTYPE =
  /<!DOCTYPE\s[^<>"'[\]]{0,200}(?:"[^"]{0,300}"[^<>"'[\]]{0,50}|'[^']{0,300}'[^<>"'[\]]{0,50}){0,2}>/y;
const LARGE = 5_000_000;

/** The library keeps a DOCTYPE as it reads it, character by character. Throws TooMuch for a large file with a long one. */
function checkDoctype(text: string): void {
  let at = afterWhiteSpace(text, 0);
  while (text.startsWith('<?', at) || text.startsWith('<!--', at))
    at = afterWhiteSpace(text, after(text.startsWith('<?', at) ? '?>' : '-->', text, at));
  if (text.length <= LARGE || !text.startsWith('<!DOCTYPE', at)) return;
  SHORT_DOCTYPE.lastIndex = at;
  if (!SHORT_DOCTYPE.test(text))
    throw new TooMuch('The file has a DOCTYPE of its own: Docket does not read it, the file is too large.');
}

const after = (end: string, text: string, from: number): number => {
  const at = text.indexOf(end, from);
  return at === -1 ? text.length : at + end.length;
};

/** A DOCTYPE ends with `>`, or with `]>` when it declares things in brackets. */
function afterDoctype(text: string, from: number): number {
  const end = text.indexOf('>', from);
  const bracket = text.indexOf('[', from);
  if (bracket === -1 || end < bracket) return end === -1 ? text.length : end + 1;
  return after('>', text, after(']', text, bracket) - 1);
}

function afterWhiteSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
  return at;
}

class Malformed extends Error {}

/** Far above any result file: open elements cost memory. */
const MAX_DEPTH = 10_000;

/** Faults after which the document's structure is still certain, in the words of the library. */
const PASSED_OVER =
  /^(?:disallowed character\.|disallowed character in (?:entity name|processing)|malformed (?:character entity|comment)|undefined entity|empty entity|the string "]]>"|text data outside|duplicate attribute|no whitespace between|an? (?:XML declaration|processing instruction)|the XML declaration|XML declaration|version number|encoding value|standalone value|processing instructions?)/;

/** Does not build an error for each fault that is passed over: a file can have millions. */
class Reader extends SaxesParser<{ xmlns: false; position: false }> {
  override fail(message: string): this {
    if (PASSED_OVER.test(message)) return this;
    const fault = message.replace(/\.$/, '').slice(0, 120);
    throw new Malformed(`The XML is not well-formed in line ${this.line}: ${fault}.`);
  }
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function localAttributes(tag: SaxesTagPlain): XmlAttributes {
  const names = Object.keys(tag.attributes);
  if (!names.some((name) => name.includes(':'))) return tag.attributes;
  const prefixedFirst = names.sort((a, b) => Number(b.includes(':')) - Number(a.includes(':')));
  return Object.fromEntries(prefixedFirst.map((name) => [localName(name), tag.attributes[name] ?? '']));
}

/** An `&` that begins no reference. */
const BARE = /&(?!(?:#x?[\da-f]{1,8}|[a-z][\w.-]{0,40});)/gi;
const CDATA = '<![CDATA[';

/** How often an expression fits, counted to one more than `most`. */
function countOf(pattern: RegExp, text: string, most: number): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) {
    count += 1;
    if (count > most) break;
  }
  return count;
}

/** Writes `&amp;` for a bare `&` outside CDATA: the library would read on to the next `;`, past tags. */
function withReferencesMended(text: string): string {
  const bare = countOf(BARE, text, BUDGET.results.bare);
  if (bare === 0) return text;
  within(bare, BUDGET.results.bare, 'signs `&` that begin no reference');
  const parts: string[] = [];
  let at = 0;
  while (at < text.length) {
    const start = text.indexOf(CDATA, at);
    const end = start === -1 ? text.length : after(']]>', text, start);
    parts.push(text.slice(at, start === -1 ? end : start).replace(BARE, '&amp;'));
    if (start !== -1) parts.push(text.slice(start, end));
    at = end;
  }
  return parts.join('');
}
