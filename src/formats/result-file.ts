import { TooMuch } from '../text/too-much.ts';
import { decode } from './bytes.ts';
import { Content } from './content.ts';
import type { Reports, ResultKind } from './format.ts';
import { looksLikeJson, readJson } from './json.ts';
import { type AnyFormat, FORMATS } from './registry.ts';
import { detached } from './test-reports/model.ts';

/** A result file as it was understood. */
export type Recognised = {
  [Kind in ResultKind]: { kind: Kind; format: string; report: Reports[Kind] };
}[ResultKind];

/** What a file says, together with what is wrong with it; `none`: it says nothing, and may be broken. */
export type ResultFile = (Recognised | { kind: 'none' }) & { problems: string[] };

const ALL: readonly ResultKind[] = ['tests', 'coverage', 'sarif'];

/**
 * Tells what a file is by its content, among the kinds that it may be. The name counts only for a test report that is
 * empty or can no longer be read: it has a problem instead of cases. Null: none of them. Throws TooMuch.
 */
export function recognise(
  file: string,
  content: Content,
  kinds: readonly ResultKind[] = ALL,
): Recognised | null {
  const format = FORMATS.find((one) => kinds.includes(one.kind) && isOf(one, content));
  if (format !== undefined) return readAs(format, content);
  const named = kinds.includes('tests') && content.root === null ? formatNamed(file, ['tests']) : null;
  return named && { kind: 'tests', format: named.id, report: { cases: [], problems: [noTests(content)] } };
}

/** XML is told by its root first, and nothing else is XML. */
function isOf({ roots, detect }: AnyFormat, content: Content): boolean {
  const { root } = content;
  const mayBe = roots === undefined ? root === null : root !== null && roots.includes(root);
  return mayBe && (detect === undefined || detect(content));
}

function readAs(format: AnyFormat, content: Content): Recognised {
  const { id } = format;
  if (format.kind === 'tests') return { kind: 'tests', format: id, report: detached(format.read(content)) };
  if (format.kind === 'coverage') return { kind: 'coverage', format: id, report: format.read(content) };
  return { kind: 'sarif', format: id, report: format.read(content) };
}

const noTests = ({ text }: Content): string =>
  isBlank(text) ? EMPTY : 'The file holds no test results, though its name says so.';

const EMPTY = 'The file is empty.';
const isBlank = (text: string): boolean => !/\S/.test(text);

/** The format that a file's name tells of, among some kinds; null when it tells of none. */
export function formatNamed(file: string, kinds: readonly ResultKind[]): AnyFormat | null {
  return FORMATS.find(({ kind, named }) => kinds.includes(kind) && named?.test(file) === true) ?? null;
}

/**
 * Reads a file as the kinds that it may be, told by its content. A report that has a problem and nothing else says
 * nothing: it would look like one without tests or findings. A file that is simply something else has no problem.
 */
export function readResultFile(file: string, bytes: Uint8Array, kinds: readonly ResultKind[]): ResultFile {
  const content = new Content(decode(bytes));
  try {
    const found = recognise(file, content, kinds);
    if (found === null) return { kind: 'none', problems: problemsOf(file, content) };
    const { problems } = found.report;
    return problems.length > 0 && saysNothing(found) ? { kind: 'none', problems } : { ...found, problems };
  } catch (error) {
    if (error instanceof TooMuch) return { kind: 'none', problems: [error.message] };
    throw error;
  }
}

function saysNothing(found: Recognised): boolean {
  if (found.kind === 'tests') return found.report.cases.length === 0;
  if (found.kind === 'sarif') return found.report.findings.length === 0;
  return found.report.lines.total === 0;
}

/** An empty or binary file, broken JSON, or one whose name says what its content does not. */
function problemsOf(file: string, content: Content): string[] {
  const { text } = content;
  if (isBlank(text)) return [EMPTY];
  if (isBinary(text)) return ['The file is binary: it holds no text that can be read.'];
  const json = looksLikeJson(text) && !isJsonLines(text) ? content.json : null;
  if (json !== null && 'problem' in json) return [json.problem];
  return isNamedWrong(file, content) ? ['The file holds something else than its name says.'] : [];
}

function isNamedWrong(file: string, { root, text }: Content): boolean {
  if (/\.xml$/i.test(file) && root === null) return true;
  if (/\.json$/i.test(file) && !looksLikeJson(text)) return true;
  return formatNamed(file, ['coverage', 'sarif']) !== null;
}

/** How far into a file is looked, as git does. */
const HEAD = 8_000;
/** Of so many characters one may be what invalid bytes are decoded to. */
const CLEAN = 5;

function isBinary(text: string): boolean {
  const head = text.slice(0, HEAD);
  return head.includes('\0') || head.split('\ufffd').length - 1 > head.length / CLEAN;
}

/** A first line that is a whole value: a log, one value a line. */
const isJsonLines = (text: string): boolean => 'value' in readJson(text.slice(0, text.indexOf('\n') + 1));
