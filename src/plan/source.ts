import type { RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** As much of a document as is read. */
const LONGEST_DOCUMENT = 200_000;
const LONGEST_LINE = 2_000;
/** Deeper quotes and lists in one line are no text that anybody reads. */
const DEEPEST_NESTING = 12;
/**
 * A Markdown parser's time grows with the square of what one paragraph or list holds, so long documents are parsed in
 * pieces: parted where a block begins after so many characters, at the latest after four times as many.
 */
const LONG_DOCUMENT = 20_000;
const PIECE = 3_000;

const EXTENSIONS = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

/** A Markdown document, ready to be read: its front matter's lines, and its blocks. */
export interface Source {
  frontMatter: string[];
  blocks: RootContent[];
}

/** Parses Markdown with GitHub's extensions. Never throws; input beyond 200,000 characters is not read. */
export function readSource(markdown: string): Source {
  const lines = markdown
    .slice(0, LONGEST_DOCUMENT)
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .map((line) => line.slice(0, LONGEST_LINE));
  const end = endOfFrontMatter(lines);
  const body = withTagsAsHeadings(lines.slice(end)).map((line) =>
    nesting(line) > DEEPEST_NESTING ? '' : line,
  );
  return {
    frontMatter: lines.slice(1, Math.max(1, end - 1)),
    blocks: pieces(body).flatMap((piece) => fromMarkdown(piece, EXTENSIONS).children),
  };
}

/** The line after the front matter: `---`, lines `key: value`, `---` at the very start. 0 when there is none. */
function endOfFrontMatter(lines: readonly string[]): number {
  if (lines[0]?.trimEnd() !== '---') return 0;
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  const isYaml = lines.slice(1, end).every((line) => /^(?:\s|#|-|[\w-]+:|$)/.test(line));
  return end > 1 && isYaml && /^[\w-]+:/.test(lines[1] ?? '') ? end + 1 : 0;
}

/** Alone in its line: `<objective>`, `<task type="auto">`, `</verification>`. */
const TAG = /^\s*<(\/?)([a-z][a-z_]{2,30})(?:\s[^<>]*)?>\s*$/;
/** Elements of HTML, which part nothing. */
const HTML = new Set(
  'abbr address article aside audio blockquote body button canvas center code data datalist del details dialog div embed fieldset figcaption figure footer form frame head header hgroup html iframe img input ins kbd label legend link main map mark menu meta nav noscript object ol optgroup option output param picture pre progress samp script search section select slot small source span strong style sub summary sup svg table tbody template textarea tfoot thead time title track tr ul var video wbr'.split(
    ' ',
  ),
);

/**
 * Some plans are parted by tags in place of headings (`<success_criteria>` … `</success_criteria>`): those that stand
 * alone in their lines, outside of code and comments, and are closed.
 */
function withTagsAsHeadings(lines: readonly string[]): string[] {
  const closed = new Set(
    lines.flatMap((line) => (TAG.exec(line)?.[1] === '/' ? (TAG.exec(line)?.[2] ?? []) : [])),
  );
  if (closed.size === 0) return [...lines];
  let open: Open = null;
  let depth = 1;
  let indent = 0;
  return lines.flatMap((line, index) => {
    const [tag, end, name = ''] = open === null ? (TAG.exec(line) ?? []) : [];
    open = nextOpen(open, line);
    if (tag === undefined || HTML.has(name) || !closed.has(name)) return [outdented(line, indent)];
    // What stands indented in a tag is no code.
    const next = lines.slice(index + 1, index + 4).find((one) => one.trim() !== '') ?? '';
    indent = next.length - next.trimStart().length;
    if (end === '/') {
      depth = Math.max(1, depth - 1);
      return [''];
    }
    depth += 1;
    return ['', `${'#'.repeat(Math.min(6, depth))} ${name.replaceAll('_', ' ')}`, ''];
  });
}

const outdented = (line: string, indent: number): string =>
  line.slice(Math.min(indent, line.length - line.trimStart().length));

const MARKER = /\s*(?:>|[-*+](?=\s|$)|\d{1,9}[.)](?=\s|$))/y;

/** How many quote and list markers stand at the start of a line. */
function nesting(line: string): number {
  let depth = 0;
  MARKER.lastIndex = 0;
  while (MARKER.test(line)) depth += 1;
  return depth;
}

/** What a line leaves open for the next: a code fence or an HTML comment. */
type Open = { with: string; until: RegExp } | null;

function pieces(lines: readonly string[]): string[] {
  const whole = lines.join('\n');
  if (whole.length <= LONG_DOCUMENT) return [whole];
  const finished: string[] = [];
  let current: string[] = [];
  let size = 0;
  let open: Open = null;
  for (const [index, line] of lines.entries()) {
    const atBlock = size > PIECE && open === null && beginsBlock(line, lines[index - 1] ?? '');
    if (atBlock || size > 4 * PIECE) {
      finished.push(current.join('\n'));
      current = open === null ? [] : [open.with];
      size = 0;
    }
    current.push(line);
    size += line.length + 1;
    open = nextOpen(open, line);
  }
  return [...finished, current.join('\n')];
}

/** A heading, an entry of a list, or what follows an empty line, unless it is indented below something. */
function beginsBlock(line: string, before: string): boolean {
  return /^(?:#{1,6}|[-*+]|\d{1,9}[.)])\s/.test(line) || (/^\S/.test(line) && before.trim() === '');
}

function nextOpen(open: Open, line: string): Open {
  if (open !== null) return open.until.test(line) ? null : open;
  const fence = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
  if (fence !== undefined) {
    return { with: fence, until: new RegExp(`^ {0,3}${fence.charAt(0)}{${fence.length},}\\s*$`) };
  }
  const comment = line.lastIndexOf('<!--');
  return comment >= 0 && !line.includes('-->', comment) ? { with: '<!--', until: /-->/ } : null;
}
