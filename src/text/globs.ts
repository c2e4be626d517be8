import { patternTest } from './filter.ts';

/** Longer paths are no files that a tool wrote for people. */
const LONGEST_PATH = 1_000;

/** A list of globs as an input has it: one or several, separated by commas or new lines. */
export function globList(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((glob) => glob.trim())
    .filter((glob) => glob !== '');
}

/**
 * A test for paths: as in GitHub's own `paths:` filters the last glob that fits decides, and one with `!` excludes
 * again. Archives hold thousands of files, so a glob is tried only where the letters at its end fit.
 */
export function globTest(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.map((glob) => {
    const pattern = glob.replace(/^!/, '');
    return { fits: patternTest(pattern), end: literalEnd(pattern), takes: !glob.startsWith('!') };
  });
  return (path) => {
    if (path.length > LONGEST_PATH) return false;
    const last = patterns.findLast(({ fits, end }) => path.endsWith(end) && fits(path));
    return last?.takes ?? false;
  };
}

/** What stands behind the last slash (`**` and a slash may stand for nothing) or character with a meaning of its own. */
function literalEnd(pattern: string): string {
  let from = pattern.length;
  while (from > 0 && !/[*?+[\]\\/]/.test(pattern.charAt(from - 1))) from -= 1;
  return pattern.slice(from);
}
