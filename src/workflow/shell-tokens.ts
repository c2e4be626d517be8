/**
 * Words and operators of a shell script, enough to tell which command ends it. Quotes are taken away, comments and
 * here-documents left out; `$(…)`, backticks and GitHub's expressions stay one opaque part of their word.
 */
export type Token =
  | { kind: 'word'; text: string }
  | { kind: 'operator'; text: Operator }
  /** The script is cut or broken here: what follows cannot be told. */
  | { kind: 'broken' };
export type Operator = '\n' | ';' | ';;' | '&' | '&&' | '|' | '||' | '(' | ')';

/** `|&` joins like `|`. */
const OPERATORS = ['&&', '||', '|&', ';;', '\n', ';', '&', '|', '(', ')'] as const;

/** Reads a script into tokens in one pass. */
export function tokens(script: string): Token[] {
  const reading: Reading = { script: script.replaceAll('\r\n', '\n'), at: 0, found: [], pending: [] };
  while (reading.at < reading.script.length) readToken(reading);
  return reading.found;
}

interface Reading {
  script: string;
  at: number;
  found: Token[];
  /** Delimiters of here-documents whose text begins on the next line. */
  pending: { delimiter: string; tabs: boolean }[];
}

function readToken(reading: Reading): void {
  const { script, at } = reading;
  const char = script[at]!;
  if (char === ' ' || char === '\t') reading.at += 1;
  else if (script.startsWith('\\\n', at)) reading.at += 2;
  else if (char === '#') reading.at = lineEnd(script, at);
  else if (char === '\n' && reading.pending.length > 0) skipHereDocuments(reading);
  else if (/^[<>]|^\d+[<>]|^&>/.test(script.slice(at, at + 4))) readRedirection(reading);
  else {
    const operator = OPERATORS.find((candidate) => script.startsWith(candidate, at));
    if (operator === undefined) readWord(reading);
    else {
      reading.found.push({ kind: 'operator', text: operator === '|&' ? '|' : operator });
      reading.at += operator.length;
    }
  }
}

function lineEnd(script: string, from: number): number {
  const end = script.indexOf('\n', from);
  return end === -1 ? script.length : end;
}

/** Redirections are no words of a command; their target is left out. */
function readRedirection(reading: Reading): void {
  const { script } = reading;
  const operator = /^(\d*)(<<<|<<-?|<&|<>|<|&>>?|>>|>&|>\||>)/.exec(script.slice(reading.at, reading.at + 8));
  if (operator === null) {
    readWord(reading);
    return;
  }
  reading.at += operator[0].length;
  const substitution = script[reading.at] === '(';
  while (script[reading.at] === ' ' || script[reading.at] === '\t') reading.at += 1;
  const target = substitution ? parenthesised(reading) : wordText(reading);
  const kind = operator[2];
  if (kind === '<<' || kind === '<<-') reading.pending.push({ delimiter: target, tabs: kind === '<<-' });
}

/** Skips `(…)` of a process substitution. */
function parenthesised(reading: Reading): string {
  reading.at = closing(reading, reading.at + 1, ')');
  return '';
}

function skipHereDocuments(reading: Reading): void {
  reading.at += 1;
  for (const { delimiter, tabs } of reading.pending) {
    for (;;) {
      if (reading.at >= reading.script.length) {
        reading.found.push({ kind: 'broken' });
        break;
      }
      const end = lineEnd(reading.script, reading.at);
      const line = reading.script.slice(reading.at, end);
      reading.at = end + 1;
      if ((tabs ? line.replace(/^\t+/, '') : line) === delimiter) break;
    }
  }
  reading.pending = [];
  reading.found.push({ kind: 'operator', text: '\n' });
}

function readWord(reading: Reading): void {
  reading.found.push({ kind: 'word', text: wordText(reading) });
}

const WORD_ENDS = new Set([' ', '\t', '\n', ';', '&', '|', '(', ')', '<', '>']);

function wordText(reading: Reading): string {
  const { script } = reading;
  let text = '';
  while (reading.at < script.length) {
    const char = script[reading.at]!;
    // An array `NAME=(…)` and a function's `name()` are no groups of commands.
    if (char === '(' && text.endsWith('=')) text += opaque(reading, closing(reading, reading.at + 1, ')'));
    else if (script.startsWith('()', reading.at) && text !== '')
      return text + opaque(reading, reading.at + 2);
    else if (WORD_ENDS.has(char)) break;
    else text += wordPart(reading);
  }
  return text;
}

/** One part of a word: a quoted string without its quotes, a substitution as it is written, or a character. */
function wordPart(reading: Reading): string {
  const { script, at } = reading;
  const char = script[at]!;
  if (char === "'") return quoted(reading, "'");
  if (char === '"') return quoted(reading, '"');
  if (char === '`') return opaque(reading, closing(reading, at + 1, '`'));
  if (script.startsWith('${{', at)) return opaque(reading, after(reading, '}}', at));
  if (script.startsWith('$(', at)) return opaque(reading, closing(reading, at + 2, ')'));
  if (script.startsWith('${', at)) return opaque(reading, closing(reading, at + 2, '}'));
  if (char === '\\') {
    reading.at += 2;
    return script[at + 1] === '\n' ? '' : (script[at + 1] ?? '');
  }
  reading.at += 1;
  return char;
}

function opaque(reading: Reading, end: number): string {
  const text = reading.script.slice(reading.at, end);
  reading.at = end;
  return text;
}

function quoted(reading: Reading, quote: "'" | '"'): string {
  const end = closing(reading, reading.at + 1, quote);
  const text = reading.script.slice(reading.at + 1, end - 1);
  reading.at = end;
  return text;
}

function after(reading: Reading, mark: string, from: number): number {
  const found = reading.script.indexOf(mark, from);
  return found === -1 ? broken(reading) : found + mark.length;
}

/** What a quote or bracket opens inside another one. Single quotes mean nothing between double ones. */
const OPENS: Record<string, string> = { "'": "'", '"': '"', '`': '`', '(': ')' };

/** The place behind the character that closes what was opened, over quotes and brackets nested in it. */
function closing(reading: Reading, from: number, close: string): number {
  const { script } = reading;
  const open = [close];
  for (let at = from; at < script.length; at += 1) {
    const char = script[at]!;
    const inner = open.at(-1)!;
    if (char === '\\' && inner !== "'") at += 1;
    else if (char === inner) {
      open.pop();
      if (open.length === 0) return at + 1;
    } else if (inner === "'" || (inner === '"' && char !== '`' && !script.startsWith('$(', at))) continue;
    else if (script.startsWith('$(', at)) {
      open.push(')');
      at += 1;
    } else if (OPENS[char] !== undefined) open.push(OPENS[char]);
  }
  return broken(reading);
}

function broken(reading: Reading): number {
  reading.found.push({ kind: 'broken' });
  return reading.script.length;
}
