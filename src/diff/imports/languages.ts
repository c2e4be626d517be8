/** The languages whose imports are read; the same kind of file imports the same kind. */
export type ImportLanguage = 'Python' | 'JavaScript and TypeScript';

const ENDINGS: [ImportLanguage, RegExp][] = [
  ['Python', /\.pyi?$/],
  ['JavaScript and TypeScript', /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/],
];

/** Code of others, and what tools made: it imports nothing of this repository. */
const FOREIGN =
  /(?:^|\/)(?:node_modules|vendor|vendored|third_party|dist|\.?venv|site-packages)\/|\.(?:min|bundle)\.[cm]?js$/;

/** The language of a file whose imports can be read; null for any other file and for code of others. */
export function importLanguageOf(path: string): ImportLanguage | null {
  if (FOREIGN.test(path)) return null;
  return ENDINGS.find(([, ending]) => ending.test(path))?.[0] ?? null;
}
