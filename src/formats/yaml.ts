import { type Document, parseDocument, type YAMLError } from 'yaml';
import { isTooDeep } from './yaml-depth.ts';

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
    const [fault] = document.errors;
    return fault === undefined ? { document } : { problem: sentenceFor(source, fault) };
  } catch (error) {
    // The parser recurses: a file nested some thousand levels deep exhausts the stack.
    if (error instanceof RangeError) return { problem: TOO_DEEP };
    throw error;
  }
}

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
