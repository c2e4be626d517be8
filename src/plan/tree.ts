/** A line of a file list: its path, and what stands behind it. */
interface Leaf {
  path: string;
  text: string;
}

interface Line {
  indent: number;
  name: string;
  text: string;
}

/** Branches of a drawn tree, also those of `tree --charset=ascii`. */
const BRANCHES = /^[\s│├└─┬|+`\\-]*/u;
const MOST_LINES = 400;

/**
 * The files of a code block that is nothing but a list of files: one path a line, or a drawn or indented tree whose
 * folders are joined. Empty for other blocks.
 *
 * @param roots names that the repository's own folder may have, if the tree draws it
 */
export function leavesOf(block: string, roots: readonly string[]): Leaf[] {
  const lines = block
    .split('\n')
    .slice(0, MOST_LINES)
    .filter((line) => /\w/.test(line) || line.trim() === '.')
    .map(lineOf);
  if (!lines.every(isFile)) return [];
  const open: Line[] = [];
  return lines.flatMap((line, index) => {
    while (open.length > 0 && (open.at(-1)?.indent ?? 0) >= line.indent) open.pop();
    open.push(line);
    const next = lines[index + 1];
    const hasOthersBelow = next !== undefined && next.indent > line.indent;
    // Words that stand alone, without folder or file ending, are names of other things: a branch, a class, a command.
    const isWord = open.length === 1 && !isFileOrFolder(line.name);
    return hasOthersBelow || isWord || line.name === '.' ? [] : [leafOf(open, roots)];
  });
}

/** What may stand behind a file's name: a comment, an arrow, a dash, something in parentheses. */
const REMARK = /^(?:#|\/\/|←|<-+|->?|--|[—–(])/;

function isFile({ name, text }: Line): boolean {
  const isName = name === '.' || isPath(name) || /^[\w.-]+\/?$/.test(name);
  return isName && (text === '' || REMARK.test(text));
}

function lineOf(line: string): Line {
  const indent = BRANCHES.exec(line)?.[0].length ?? 0;
  const [name = '', ...rest] = line.slice(indent).trim().split(/\s+/);
  return { indent, name, text: rest.join(' ') };
}

function leafOf(open: readonly Line[], roots: readonly string[]): Leaf {
  const names = open.map(({ name }) => name.replace(/\/$/, ''));
  const isRoot =
    names[0] === '.' || (names.length > 1 && roots.some((root) => plain(root) === plain(names[0]!)));
  const folder = open.at(-1)?.name.endsWith('/') ? '/' : '';
  return {
    path: normalPath(`${names.slice(isRoot ? 1 : 0).join('/')}${folder}`),
    text: (open.at(-1)?.text ?? '').replace(/^(?:#+|\/\/|←|[<>–—-]+)\s*/, ''),
  };
}

/** `Tunix RT`, `tunix_rt`, `tunix-rt`. */
const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, '-');

/** Endings that make a bare name a file's: `ci.yml`, but neither `p.runtime_context` nor `v0.0.9`. */
const ENDINGS = new Set(
  'bat c cc cfg cjs cmake conf cpp cs css csv cu cxx dart dockerfile env ex exs gif go gradle graphql h hpp html ini ipynb java jpg js json jsonl jsx kt kts less lock lua md mdx mjs mk php pl png proto ps1 py pyi rb rs rst sarif scala scss sh sql svelte svg swift tf toml ts tsx txt vue xml yaml yml zig'.split(
    ' ',
  ),
);
const NAMES = new Set([
  'Dockerfile',
  'Makefile',
  'LICENSE',
  'CODEOWNERS',
  'Gemfile',
  'Rakefile',
  'Jenkinsfile',
]);
const LONGEST_PATH = 400;

/** Whether a text is written like a path in a repository: no spaces, and a slash or a known file ending. */
export function isPath(text: string): boolean {
  if (text === '' || text.length > LONGEST_PATH || !/^[\w.@/*{},[\]+~-]+$/.test(text)) return false;
  if (/^(?:\/|-|~|\.\.?$|@[\w-]+\/[\w-]+@)/.test(text) || text.includes('//')) return false;
  if (text.includes('/')) return /\w/.test(text) && !/^\d+\/\d+$/.test(text) && !isVersioned(text);
  return isFileOrFolder(text);
}

/** Whether the end of a path says that it is one: a known file ending, a known name, or a slash. */
export function isFileOrFolder(path: string): boolean {
  const last = path.slice(path.lastIndexOf('/') + 1);
  if (last === '' || last === '*' || last === '**' || NAMES.has(last)) return true;
  const name = last.replace(/^\.+/, '');
  return name.includes('.') && ENDINGS.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase());
}

/** `actions/checkout@v4`. */
const isVersioned = (text: string): boolean => /@(?:v?\d|[0-9a-f]{7})/.test(text);

/** A path as the repository writes it: without `./` in front. */
export const normalPath = (path: string): string => path.replace(/^(?:\.\/)+/, '');
