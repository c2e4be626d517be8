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

/** What has to be known of a language to find definitions line by line. */
export interface Language {
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

/** Kinds whose members are named under them. */
const CONTAINERS = new Set([
  'class',
  'interface',
  'struct',
  'enum',
  'trait',
  'impl',
  'object',
  'module',
  'record',
  'union',
  'namespace',
]);

export const isContainer = (kind: string): boolean => CONTAINERS.has(kind);

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
