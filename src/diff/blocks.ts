import type { Definitions } from './languages/language.ts';

/** Tells for each line of one side of a hunk, in order, whether it is code or stands in a comment or string. */
export type Blocks = (line: string) => 'code' | 'text';

/** For the given lines of one side; `fromStart`: they begin at the file's first line. Lines come without indentation. */
export function blocksOf(kind: Definitions['blocks'], lines: readonly string[], fromStart: boolean): Blocks {
  switch (kind) {
    case 'c':
      return cComments(lines);
    case 'c and backticks': {
      const comments = cComments(lines);
      const templates = backticks(lines);
      return (line) => (comments(line) === 'text' ? 'text' : templates(line));
    }
    case 'python':
      return tripleQuotes(lines, fromStart);
    case 'ruby':
      return delimited(/^=begin\b/, /^=end\b/);
    case 'none':
      return () => 'code';
  }
}

function delimited(open: RegExp, close: RegExp): Blocks {
  let inside = false;
  return (line) => {
    if (inside) {
      inside = !close.test(line);
      return 'text';
    }
    inside = open.test(line);
    return inside ? 'text' : 'code';
  };
}

/** A hunk that shows the end of a comment before any beginning began inside one. */
function cComments(lines: readonly string[]): Blocks {
  const first = lines.find((line) => opensComment(line) || closesComment(line) || line.startsWith('/*'));
  let inside = first?.includes('*/') === true && !first.includes('/*');
  return (line) => {
    if (inside) {
      inside = !line.includes('*/');
      return 'text';
    }
    inside = opensComment(line);
    return line.startsWith('/*') || /^\*(?:\s|\/|$)/.test(line) ? 'text' : 'code';
  };
}

/** `*\/` behind a quote is a part of a text, behind `.`, a bracket or `\s` the end of an expression. */
const closesComment = (line: string): boolean => /^[^"'`]{0,500}(?<![.)\]\\]|\\\w)\*\//.test(line);

/** A comment that goes on in the next line, in JSX behind a brace; `'src/**'` in quotes opens none. */
function opensComment(line: string): boolean {
  const open = line.lastIndexOf('/*');
  if (open < 0 || line.includes('*/', open) || !/(?:^\{?|\s)$/.test(line.slice(0, open))) return false;
  return line.slice(0, open).split(/["'`]/).length % 2 === 1 && !line.slice(0, open).includes('//');
}

const ticks = (line: string): number => line.replace(/\\./g, '').split('`').length - 1;

/** With an odd number in the hunk it cannot be told which of them open. */
function backticks(lines: readonly string[]): Blocks {
  const isPaired = lines.reduce((sum, line) => sum + ticks(line), 0) % 2 === 0;
  let inside = false;
  return (line) => {
    const was = inside;
    if (isPaired && ticks(line) % 2 === 1) inside = !inside;
    return was ? 'text' : 'code';
  };
}

const TRIPLE = /"""|'''/g;

function tripleQuotes(lines: readonly string[], fromStart: boolean): Blocks {
  let open: string | null = beginsInside(lines, fromStart);
  return (line) => {
    const was = open;
    for (const [quotes] of line.matchAll(TRIPLE)) {
      if (open === null) open = quotes;
      else if (open === quotes) open = null;
    }
    return was === null && !/^[rRbBuUfF]{0,2}(?:"""|''')/.test(line) ? 'code' : 'text';
  };
}

/** The quotes that the hunk's first lines stand in: the first triple quotes that it shows close rather than open. */
function beginsInside(lines: readonly string[], fromStart: boolean): string | null {
  const index = lines.findIndex((line) => line.includes('"""') || line.includes("'''"));
  const line = lines[index];
  if (fromStart || line === undefined) return null;
  const found = Array.from(line.matchAll(TRIPLE));
  const quotes = found[0]?.[0] ?? '';
  const before = line.slice(0, found[0]?.index).trimEnd();
  if (found.length % 2 === 0) return null;
  // `@moduledoc """` and `~S"""` of Elixir.
  if (before !== '')
    return /(?:[=(,[{:+%]|\breturn|\b[rRbBuUfF]{1,2}|^@\w{1,60}|~[A-Za-z])$/.test(before) ? null : quotes;
  const behind = line.slice(quotes.length).trimStart();
  if (behind !== '') return /^[)\],;.%]/.test(behind) ? quotes : null;
  const previous = (lines.slice(0, index).findLast((other) => other !== '') ?? '').replace(/ +# .*$/, '');
  // A block of code may stand in the text, too: then as many close as open.
  const all = lines.reduce((sum, other) => sum + Array.from(other.matchAll(TRIPLE)).length, 0);
  if (previous.endsWith('{') && all % 2 === 0) return null;
  return /(?:[=(,[:+]|\breturn|^\/\/.*)$/.test(previous) ? null : quotes;
}
