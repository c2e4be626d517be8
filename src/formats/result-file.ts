import { TooMuch } from '../text/too-much.ts';
import { decode } from './bytes.ts';
import { formatNamed } from './coverage/names.ts';
import { type Json, looksLikeJson, readJson } from './json.ts';
import { type Recognised, type ResultKind, recognise } from './recognise.ts';
import { rootOf } from './xml.ts';

/** What a file says, together with what is wrong with it; `none`: it says nothing, and may be broken. */
export type ResultFile = (Recognised | { kind: 'none' }) & { problems: string[] };

/**
 * Reads a file as the kinds that it may be, told by its content. A report that has a problem and nothing else says
 * nothing: it would look like one without tests or findings. A file that is simply something else has no problem.
 */
export function readResultFile(file: string, bytes: Uint8Array, kinds: readonly ResultKind[]): ResultFile {
  const text = decode(bytes);
  try {
    return fileOf(file, text, kinds);
  } catch (error) {
    if (error instanceof TooMuch) return { kind: 'none', problems: [error.message] };
    throw error;
  }
}

function fileOf(file: string, text: string, kinds: readonly ResultKind[]): ResultFile {
  const { found, json } = recognise(file, text, kinds);
  if (found === null) return { kind: 'none', problems: problemsOf(file, text, json) };
  const { problems } = found.report;
  return problems.length > 0 && isEmpty(found) ? { kind: 'none', problems } : { ...found, problems };
}

function isEmpty(found: Recognised): boolean {
  if (found.kind === 'tests') return found.report.cases.length === 0;
  if (found.kind === 'sarif') return found.report.findings.length === 0;
  return found.report.lines.total === 0;
}

/** An empty or binary file, broken JSON, or one whose name says what its content does not. */
function problemsOf(file: string, text: string, parsed: Json | null): string[] {
  if (!/\S/.test(text)) return ['The file is empty.'];
  if (isBinary(text)) return ['The file is binary: it holds no text that can be read.'];
  const json = looksLikeJson(text) && !isJsonLines(text) ? (parsed ?? readJson(text)) : null;
  if (json !== null && 'problem' in json) return [json.problem];
  return isNamedWrong(file, text) ? ['The file holds something else than its name says.'] : [];
}

function isNamedWrong(file: string, text: string): boolean {
  if (/\.xml$/i.test(file) && rootOf(text) === null) return true;
  if (/\.json$/i.test(file) && !looksLikeJson(text)) return true;
  return formatNamed(file) !== null || /\.sarif(?:\.json)?$/i.test(file);
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
