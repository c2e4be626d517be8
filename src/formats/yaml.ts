import { type Document, parseDocument, type YAMLError } from 'yaml';

/** What is needed of a fault to tell of it. */
export type YamlFault = Pick<YAMLError, 'code' | 'message' | 'pos'>;

/**
 * Parses YAML of strangers in time linear in its length. Whether a key stands twice is left to the reader: the parser
 * would compare each key of a mapping with all others.
 *
 * @returns the document, or one sentence on why there is none. Never throws.
 */
export function parseYaml(source: string): { document: Document.Parsed } | { problem: string } {
  if (isTooDeep(source)) return { problem: TOO_DEEP };
  try {
    const document = withCheapErrors(() =>
      parseDocument(source, { merge: true, logLevel: 'error', uniqueKeys: false, prettyErrors: false }),
    );
    const fault = document.errors.find((each) => !isLetPass(each));
    return fault === undefined ? { document } : { problem: sentenceFor(source, fault) };
  } catch (error) {
    // The parser recurses: a file nested some thousand levels deep exhausts the stack.
    if (error instanceof RangeError) return { problem: TOO_DEEP };
    throw error;
  }
}

/** A comment right behind a bracket: GitHub and others read it all the same. */
const isLetPass = ({ code, message }: YamlFault): boolean =>
  code === 'MISSING_CHAR' && message.startsWith('Comments must be separated');

const TOO_DEEP = 'The file is nested too deeply.';

/** The parser makes an error of each fault, and a broken file can have one a character: a stack for each is what costs. */
function withCheapErrors<T>(work: () => T): T {
  const before = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = before;
  }
}

/** A fault of a YAML file, and its line, in one sentence. */
export function sentenceFor(source: string, { code, message, pos }: YamlFault): string {
  const line = source.slice(0, pos[0]).split('\n').length;
  if (code === 'DUPLICATE_KEY') return `The file is not valid YAML: a key stands twice in line ${line}.`;
  if (code === 'TAB_AS_INDENT') return `The file is not valid YAML: a tab is used to indent in line ${line}.`;
  if (code === 'MULTIPLE_DOCS') return `The file holds more than one YAML document in line ${line}.`;
  const [detail = ''] = message.slice(0, LONGEST_DETAIL).split('\n');
  return `The file is not valid YAML in line ${line}: ${detail.replace(/[.:]$/, '')}.`;
}

/** The parser's words can repeat what the file says. */
const LONGEST_DETAIL = 200;

/** Far above any file that people write. */
const MOST = 200;

/**
 * Whether YAML may be nested so deeply that its parser, which recurses, exhausts the stack: the runtime can end as a
 * whole then, which nothing catches. Told from the text alone: a block lies no deeper than its column, and a flow no
 * deeper than the brackets that are open. Linear.
 */
export function isTooDeep(source: string): boolean {
  let open = 0;
  for (const line of source.split('\n')) {
    if (columnOf(line) > MOST) return true;
    for (let at = 0; at < line.length; at += 1) {
      const char = line[at];
      // Outside of a flow a bracket within a word is text: the colours that scripts print, `\033[31m`.
      const begins = at === 0 || /[\s[{,:("']/.test(line[at - 1] ?? '');
      if (begins && (char === '"' || char === "'")) at = endOfQuoted(line, at);
      else if ((char === '[' || char === '{') && (open > 0 || begins)) open += 1;
      else if ((char === ']' || char === '}') && open > 0) open -= 1;
      if (open > MOST) return true;
    }
  }
  return false;
}

/** Where a quoted text of the line ends: what it holds opens and closes nothing. The place itself when it does not end. */
function endOfQuoted(line: string, from: number): number {
  const quote = line[from];
  for (let at = from + 1; at < line.length; at += 1) {
    if (line[at] === '\\' && quote === '"') at += 1;
    else if (line[at] === quote) return at;
  }
  return from;
}

/** Where a line's content begins, behind spaces and the signs of lists and keys. */
function columnOf(line: string): number {
  let at = 0;
  while (at <= MOST && /^(?:[ \t]|[?:-](?:[ \t]|$))/.test(line.slice(at, at + 2))) at += 1;
  return line.trim() === '' ? 0 : at;
}
