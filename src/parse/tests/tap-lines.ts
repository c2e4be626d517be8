/** What a line of TAP says (testanything.org/tap-version-14-specification.html). `depth` counts indents of four. */
export type TapLine =
  | {
      kind: 'point';
      depth: number;
      ok: boolean;
      title: string;
      directive: 'skip' | 'todo' | null;
      reason: string;
    }
  | { kind: 'plan'; depth: number; count: number }
  | { kind: 'subtest'; depth: number; title: string }
  | { kind: 'bail'; reason: string }
  | { kind: 'block'; indent: number }
  | null;

/** Longer lines are cut: a title is never that long. */
const MAX_LINE = 4_000;
const INDENT = 4;
const MAX_DEPTH = 20;

/** Reads one line; null for comments, versions and anything else. */
export function tapLineOf(line: string): TapLine {
  const indent = indentOf(line);
  const text = line.slice(indent, indent + MAX_LINE).trimEnd();
  const depth = Math.min(Math.floor(indent / INDENT), MAX_DEPTH);
  if (text === '---') return { kind: 'block', indent };
  if (text.startsWith('Bail out!')) return { kind: 'bail', reason: text.slice('Bail out!'.length).trim() };
  if (text.startsWith('# Subtest: '))
    return { kind: 'subtest', depth, title: text.slice('# Subtest: '.length) };
  const [, last] = /^1\.\.(\d{1,9})(?!\d)/.exec(text) ?? [];
  if (last !== undefined) return { kind: 'plan', depth, count: Number(last) };
  return pointOf(text, depth);
}

/** How many spaces a line begins with. */
export function indentOf(line: string): number {
  let indent = 0;
  while (line[indent] === ' ') indent += 1;
  return indent;
}

function pointOf(text: string, depth: number): TapLine {
  const [start, not] = /^(not )?ok(?![\w-])(?: +\d{1,9})?(?: +-(?= |$))? */.exec(text) ?? [];
  if (start === undefined) return null;
  const { title, directive, reason } = directiveOf(text.slice(start.length));
  return { kind: 'point', depth, ok: not === undefined, title, directive, reason };
}

/** `title # SKIP reason`; a `#` of the title itself is written `\#`. */
function directiveOf(text: string): { title: string; directive: 'skip' | 'todo' | null; reason: string } {
  const found = /(?<!\\)# ?(skip|todo)/i.exec(text);
  if (found === null) return { title: plain(text), directive: null, reason: '' };
  const directive = found[1]?.toLowerCase() === 'skip' ? 'skip' : 'todo';
  const reason = text.slice(found.index + found[0].length).replace(/^\S*\s*/, '');
  return { title: plain(text.slice(0, found.index)), directive, reason };
}

const plain = (text: string): string => text.replace(/\\([#\\])/g, '$1').trim();
