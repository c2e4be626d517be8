/** What is known of the files with some endings. */
export interface Language {
  /** Of the file's name, in lower case, without the dot. */
  endings: readonly string[];
  /** Left out: its definitions are not read. */
  definitions?: Definitions;
  /** Left out: its tests are not read. */
  tests?: Tests;
}

/** A definition that a line begins. */
export interface Found {
  name: string;
  kind: string;
  /** Only a container: its members are named under it, but it is no definition itself (`impl Shape`). */
  unlisted?: boolean;
  /** A member by its own shape (`def f(self)`, `private int f()`), wherever the line stands. */
  member?: boolean;
}

/** Where a line stands. */
export interface Place {
  /** The innermost container, if one is known. */
  parent: { name: string; kind: string } | null;
  /** At the file's top level, as far as the indentation tells. */
  top: boolean;
  /** The line is the context that git prints in a hunk's header. */
  header: boolean;
}

/** How definitions of a language are found line by line. */
export interface Definitions {
  /** The definition that a line, without indentation, begins at that place; null when it is none, or not surely one. */
  recognize(line: string, place: Place): Found | null;
  /** Begins a comment that lasts to the end of the line. */
  lineComments: readonly string[];
  /** Text over several lines in which no definition stands. */
  blocks: 'c' | 'c and backticks' | 'python' | 'ruby' | 'none';
  /** A line that belongs to the definition above although it is not indented below it: `rescue`, `public:`. */
  continues?: RegExp;
  /** Functions commonly stand in functions, so that one below a hunk's header may be a part of it. */
  nests: boolean;
  /** git looks for definitions at any depth and prints the header's line without its indentation. */
  stripsHeader: boolean;
  /** How far one level is usually indented. */
  level: number;
}

/** `name(` with a return type or modifiers in front: the words before the name, the name, and what follows `(`. */
export interface Call {
  before: string;
  name: string;
  after: string;
}

/** Parts a line at its first parenthesis, when a name stands before it. Linear in the line's length. */
export function callOf(line: string): Call | null {
  const open = line.indexOf('(');
  if (open < 1) return null;
  const head = line
    .slice(0, open)
    .trimEnd()
    .replace(/<[^<>]*>$/, '');
  let start = head.length;
  while (start > 0 && /[\w$~:#]/.test(head.charAt(start - 1))) start -= 1;
  const name = head.slice(start);
  return /^[A-Za-z_$~#]/.test(name)
    ? { before: head.slice(0, start).trim(), name, after: line.slice(open + 1) }
    : null;
}

/** What keeps a test from running, or its failure from counting. */
export interface Skip {
  /** As written in the language: `@pytest.mark.skip`, `it.skip`. */
  by: string;
  /** Only under a condition: a platform, a version, a service that is not there. */
  conditional: boolean;
}

/** What one line of code says of tests. */
export interface Said {
  /**
   * `mark`: a decorator or annotation for the definition below it. `test`, `group`: a test, or what holds several.
   * `function`: a test only when a mark above it says so. `statement`: a skip in a body. `file`: one for the whole file.
   * `end`: what a test's last line says of it.
   */
  what: 'mark' | 'test' | 'group' | 'function' | 'statement' | 'file' | 'end';
  /** '' when the line does not tell it. */
  name?: string;
  /** Of a mark: the definition below is a test. */
  isTest?: boolean;
  skips?: Skip[];
  focus?: string;
}

/** A line on one side of a hunk, without indentation. */
export interface CodeLine {
  /** As written. */
  raw: string;
  /** The same with blanks for comments and for what stands in quotes. Of equal length. */
  code: string;
}

/** How tests of a language are seen line by line. */
export interface Tests {
  /** Tests are told by marks of the language, so that they may stand in any file. */
  marked: boolean;
  /** Characters that open and close a string. */
  quotes: string;
  /** Begins a comment that lasts to the end of the line. */
  comments: readonly string[];
  /** Text over several lines. */
  blocks: 'c' | 'templates' | 'c and text blocks' | 'python' | 'ruby' | 'none';
  /**
   * What the line at `index` says. The lines below it are given too: a call may go on there. In comments and text
   * nothing is asked.
   */
  read(lines: readonly CodeLine[], index: number): Said[];
  /** What a line of a comment says: PHPUnit's `@test`, Go's build constraints. */
  readComment?(raw: string): Said[];
  /** The name of the function or group in a hunk's header has lost its indentation. */
  stripsHeader: boolean;
  /** How far one level is usually indented. */
  level: number;
  /** A runner finds tests by their place too: a function within a function is none. */
  flat?: true;
}

export const always = (by: string): Skip => ({ by, conditional: false });
export const sometimes = (by: string): Skip => ({ by, conditional: true });
export const skipIf = (by: string, conditional: boolean): Skip => ({ by, conditional });

export const TRUE = /^\s*(?:true|1|"[^"]*"\s*==\s*"[^"]*")\s*(?:[,)]|$)/i;
export const FALSE = /^\s*(?:false|0)\s*(?:[,)]|$)/i;

/** The text in the quotes that open at or behind an index; null when none do before other characters than blanks. */
export function quotedAt({ code, raw }: CodeLine, from: number, quotes = '\'"`'): string | null {
  let start = from;
  while (code.charAt(start) === ' ') start += 1;
  const quote = code.charAt(start);
  if (quote === '' || !quotes.includes(quote)) return null;
  const end = code.indexOf(quote, start + 1);
  return raw.slice(start + 1, end < 0 ? raw.length : end);
}

/** A call's arguments as far as they stand on the line, or on the next one when the line ends with its parenthesis. */
export function argumentsAt(lines: readonly CodeLine[], index: number, open: number): CodeLine {
  const line = lines[index] ?? { code: '', raw: '' };
  const code = line.code.slice(open + 1);
  if (code.trim() === '') return lines[index + 1] ?? { code: '', raw: '' };
  return { code, raw: line.raw.slice(open + 1) };
}

/** What is said of a test without a body, which is yet to be written. */
export const UNWRITTEN = 'without a block';
