/** A line of a file list: its path, and what stands behind it. */
interface Leaf {
  path: string;
  text: string;
}

interface Line {
  indent: number;
  name: string;
  text: string;
  /** The text stands in a column of its own. */
  isColumn: boolean;
}

/** Branches of a drawn tree, also those of `tree --charset=ascii`. */
const BRANCHES = /^[\s│├└─┬|+`\\-]*/u;
/** As much of a drawn tree may be something else than files: a remark, a check point, a title. */
const MOST_ASIDE = 0.4;
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
  const hasFolders = lines.some(({ name, text }) => name.endsWith('/') && text === '');
  const files = lines.filter((line) => isFile(line, hasFolders));
  const isDrawn = /^[\s│]*[├└]/mu.test(block) && files.some(({ name }) => isFileOrFolder(name));
  const isMarked = 2 * files.filter(({ text }) => MARK.test(text)).length >= lines.length;
  if (lines.length - files.length > (isDrawn || isMarked ? lines.length * MOST_ASIDE : 0)) return [];
  const open: Line[] = [];
  return files.flatMap((line, index) => {
    while (open.length > 0 && (open.at(-1)?.indent ?? 0) >= line.indent) open.pop();
    // What stands below a file hangs on it, as in a graph of dependencies, and lies elsewhere.
    if (isFileWithEnding(open.at(-1)?.name ?? '')) open.length = 0;
    open.push(line);
    const next = files[index + 1];
    const hasOthersBelow = next !== undefined && next.indent > line.indent && !isFileWithEnding(line.name);
    // Words that stand alone, without folder or file ending, are names of other things: a branch, a class, a command.
    const isWord = open.length === 1 && !isFileOrFolder(line.name);
    return hasOthersBelow || isWord || line.name === '.' ? [] : [leafOf(open, roots)];
  });
}

/** What is done to a file, in a column of its own: `src/cart.ts  NEW  adds up`. */
const MARK =
  /^(?:NEW|ADD(?:ED)?|CREATED?|MOD(?:IFIED|IFY)?|EDIT(?:ED)?|UPDATED?|CHANGED?|DEL(?:ETED?)?|REMOVED?|RENAMED?)\b/;

/** What may stand behind a file's name: a mark, a comment, an arrow, a dash, something in parentheses. */
const REMARK = /^(?:#|\/\/|←|<-+|->?|--|[—–(]|\+ )/;

/** @param hasFolders whether a folder stands alone in a line: then what stands in a column behind a file is a remark */
function isFile({ name, text, isColumn }: Line, hasFolders: boolean): boolean {
  const isName = name === '.' || isPath(name) || /^[\w.-]*\w[\w.-]*\/?$/.test(name);
  const isRemark = hasFolders && isColumn && isFileOrFolder(name) && /^\p{L}/u.test(text);
  return isName && (text === '' || REMARK.test(text) || MARK.test(text) || isRemark);
}

function lineOf(line: string): Line {
  const indent = BRANCHES.exec(line)?.[0].length ?? 0;
  const words = line.slice(indent).trim();
  const [name = '', ...rest] = words.split(/\s+/);
  const isColumn = words.startsWith('  ', name.length);
  return { indent, name: name.replace(/[,;]$/, ''), text: rest.join(' '), isColumn };
}

function leafOf(open: readonly Line[], roots: readonly string[]): Leaf {
  const names = open.map(({ name }) => name.replace(/\/$/, ''));
  const isRoot = names[0] === '.' || (names.length > 1 && roots.some((root) => isNamed(root, names[0]!)));
  const folder = open.at(-1)?.name.endsWith('/') ? '/' : '';
  return {
    path: normalPath(`${names.slice(isRoot ? 1 : 0).join('/')}${folder}`),
    text: (open.at(-1)?.text ?? '').replace(/^(?:#+|\/\/|←|[<>–—-]+)\s*/, ''),
  };
}

const isNamed = (root: string, folder: string): boolean => plain(root) === plain(folder);

/** What lies in a repository's own folder. */
const TOP = new Set(
  (
    '.github .gitignore .gitlab-ci.yml .env.example README.md LICENSE CHANGELOG.md CONTRIBUTING.md docs ' +
    'pnpm-workspace.yaml'
  ).split(' '),
);

/** The folder around a tree, where two that lie at the top of a repository stand right below it. */
export function rootOf(block: string): string | null {
  const lines = block
    .split('\n')
    .slice(0, MOST_LINES)
    .filter((line) => /\w/.test(line))
    .map(lineOf);
  const [first, ...others] = lines;
  if (first === undefined || !/^[\w.-]+\/$/.test(first.name)) return null;
  const below = others[0]?.indent ?? 0;
  if (below <= first.indent || others.some(({ indent }) => indent < below)) return null;
  const top = others.filter(({ indent, name }) => indent === below && TOP.has(name.replace(/\/$/, '')));
  return top.length < 2 ? null : first.name.slice(0, -1);
}

/** `Tunix RT`, `tunix_rt`, `tunix-rt`. */
const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, '-');

/** Endings that make a bare name a file's: `ci.yml`, but neither `p.runtime_context` nor `v0.0.9`. */
const ENDINGS = new Set(
  [
    'ada adoc asm astro bash bat bicep bzl c cc cfg cjs clj cljs cmake cmd conf cpp cr cs cshtml csproj css csv cts',
    'cu cue cxx d dart dockerfile edn ejs el elm env erb erl ex exs f90 fish fs fsproj fsx gif glsl go gql gradle graphql',
    'groovy h haml hbs hcl hpp hrl hs html ico ini ipynb java jinja jl jpeg jpg js json json5 jsonc jsonl jsx kt kts less',
    'liquid lisp lock lua m4a md mdx mjs mk ml mli mm mp3 mp4 mts nim nix odin odt org otf pas pdf php pl plist pm png prisma',
    'props proto ps1 psm1 pug py pyi pyx r razor rb resx rkt rs rst sarif sass scala scm scss sh sln slnx sol sql st sv',
    'svelte svg swift targets tex tf tfvars thrift toml ts tsx ttf txt v vb vbproj vhd vue wasm wav webp wgsl woff woff2 xaml',
    'xhtml xml xsd yaml yml zig zsh',
  ].flatMap((line) => line.split(' ')),
);
const NAMES = new Set(
  (
    'Dockerfile Containerfile Makefile LICENSE CODEOWNERS Gemfile Rakefile Jenkinsfile Procfile Caddyfile Vagrantfile ' +
    'Justfile justfile Brewfile Podfile Fastfile Pipfile go.mod go.sum'
  ).split(' '),
);
/** A name with what it is for behind it: `Dockerfile.prod`. */
const NAMED_FOR = /^(?:Dockerfile|Containerfile|Makefile|Jenkinsfile|Procfile)\.[\w-]{1,20}$/;
/** Files of settings whose name begins with a dot: `.env.sample`, `.gitignore`, `.eslintrc`, `.npmrc`. */
const DOTFILE =
  /^\.(?:env|git[a-z]+|editorconfig|\w{1,20}rc|\w{0,20}ignore|tool-versions|\w{1,10}-version)(?:[.-]\w{1,20})*$/;
const LONGEST_PATH = 400;
/** `src/app.ts:40-52`, `tests/test_app.py::TestCart`: lines of a file, a test in it. */
const LINES = /:\d{1,6}(?:[-:,–]\d{1,6})*$|(?:::\w{1,80}){1,3}$/;

/** Whether a text is written like a path in a repository: no spaces, and a slash or a known file ending. */
export function isPath(words: string): boolean {
  const text = words.replace(LINES, '');
  if (text === '' || text.length > LONGEST_PATH || !/^[\w.@/*{},[\]+~-]+$/.test(text)) return false;
  if (/^(?:\/|-|~|\.\.?$|@[\w-]+\/[\w-]+@)/.test(text) || text.includes('//')) return false;
  if (!/\w/.test(text)) return false;
  if (text.includes('/')) return !/^\d+\/\d+$/.test(text) && !isVersioned(text);
  return isFileOrFolder(text);
}

/** Whether the end of a path says that it is one: a known file ending, a known name, or a slash. */
export function isFileOrFolder(all: string): boolean {
  const [path = ''] = eachPath(all);
  const last = path.slice(path.lastIndexOf('/') + 1).replace(LINES, '');
  if (last === '' || last === '*' || last === '**' || NAMES.has(last)) return true;
  if (NAMED_FOR.test(last) || DOTFILE.test(last)) return true;
  const name = last.replace(/^\.+/, '');
  return name.includes('.') && ENDINGS.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase());
}

/** A file that no folder has the name of. */
const isFileWithEnding = (name: string): boolean =>
  !/[/*]$/.test(name) && isFileOrFolder(name) && name !== '';

/** `actions/checkout@v4`. */
const isVersioned = (text: string): boolean => /@(?:v?\d|[0-9a-f]{7})/.test(text);

/** As many paths as one with braces may stand for. */
const MOST_ALTERNATIVES = 20;
const BRACES = /\{([^{},]+(?:,[^{},]+)+)\}/;

/** The paths that one stands for: `web/{ui,api}.rs` for two. */
export function eachPath(path: string): string[] {
  let paths = [path];
  while (paths.length <= MOST_ALTERNATIVES && paths.some((one) => BRACES.test(one))) {
    paths = paths.flatMap((one) => {
      const [all, words = ''] = BRACES.exec(one) ?? [];
      const named = words.split(',').filter((word) => !/^\.+$/.test(word));
      return all === undefined ? [one] : named.map((word) => one.replace(all, () => word));
    });
  }
  return paths;
}

/**
 * What stands for a part of a name that is not known yet: `[timestamp]_carts.sql`, `YYYYMMDD_carts.sql`. A name that is
 * all brackets is one of its own, as frameworks have them: `[token]/page.tsx`.
 */
const BRACKETS = /\[[A-Za-z][\w -]{0,30}\]|\{[A-Za-z][\w -]{0,30}\}/g;
const LETTERS = /(?<![{\w])(?:YYYY(?:[-_]?(?:MM|DD|HH|SS)){0,5}|N{3,6}|X{3,6})(?=[_-])/g;

/** A path as the repository writes it: without `./` in front, and without the numbers of lines behind it. */
export function normalPath(path: string): string {
  const whole = path.replace(/^(?:\.\/)+/, '').replace(LINES, '');
  const last = whole.lastIndexOf('/') + 1;
  const name = whole
    .slice(last)
    .replace(BRACKETS, (all, at: number, text: string) =>
      /[_-]/.test(text.charAt(at - 1) + text.charAt(at + all.length)) ? '*' : all,
    )
    .replace(LETTERS, '*');
  return `${whole.slice(0, last)}${name}`;
}
