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
 * again.
 */
export function globTest(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.map((glob) => ({
    fits: patternTest(glob.replace(/^!/, '')),
    takes: !glob.startsWith('!'),
  }));
  return (path) => {
    if (path.length > LONGEST_PATH) return false;
    return patterns.findLast(({ fits }) => fits(path))?.takes ?? false;
  };
}
