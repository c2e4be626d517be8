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
  const name = text.replace(/^\.+/, '');
  return (
    NAMES.has(text) ||
    (name.includes('.') && ENDINGS.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase()))
  );
}

/** `actions/checkout@v4`. */
const isVersioned = (text: string): boolean => /@(?:v?\d|[0-9a-f]{7})/.test(text);

/** A path as the repository writes it: without `./` in front. */
export const normalPath = (path: string): string => path.replace(/^(?:\.\/)+/, '');
