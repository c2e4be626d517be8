import { pathsMatch } from '../text/filter.ts';
import { lastSegment } from '../text/path.ts';
import { hasKnownExtension } from './paths.ts';

/**
 * A path, folder or glob as a plan writes it. `sure` is false for words with a slash that may as well be something
 * else (`text/html`, `origin/main`): they count only when a changed file proves that they are a folder.
 */
export interface PathWords {
  pattern: string;
  sure: boolean;
}

const plausible = /^[\w.@+*?[\]{}!-][\w.@+*?[\]{}!/-]*$/;

/** Reads words from a code span as path, folder or glob; null when they are none. */
export function readPath(words: string): PathWords | null {
  const pattern = words.trim().replace(/^\.\//, '');
  if (!plausible.test(pattern) || pattern.includes('//')) return null;
  if (pattern.endsWith('/')) return { pattern, sure: true };
  if (pattern.includes('*'))
    return pattern.includes('/') || hasKnownExtension(pattern) ? { pattern, sure: true } : null;
  if (hasKnownExtension(pattern)) return { pattern, sure: true };
  return pattern.includes('/') ? { pattern, sure: false } : null;
}

/** All paths in the code spans of a text. */
export function pathsIn(text: string): PathWords[] {
  return Array.from(text.matchAll(/`([^`]+)`/g), (span) => readPath(span[1] ?? '')).filter(
    (path) => path !== null,
  );
}

/**
 * Whether a file is the path, lies in the folder, or is matched by the glob (GitHub's filter patterns). A name without
 * folder means the file of that name wherever it lies.
 */
export function coversPath(pattern: string, file: string): boolean {
  if (pattern.includes('*')) {
    if (pattern.includes('/') && !file.startsWith(literalStart(pattern))) return false;
    const globs = pattern.includes('/') ? [pattern] : [pattern, `**/${pattern}`];
    return pathsMatch({ paths: globs }, [file]);
  }
  const path = pattern.replace(/\/$/, '');
  if (file === path || file.startsWith(`${path}/`)) return true;
  return !pattern.includes('/') && lastSegment(file) === path;
}

/** What a path must begin with to be matched at all; `?` and `+` are about the character before them. */
function literalStart(glob: string): string {
  const at = glob.search(/[*?+[\]{}!\\]/);
  return glob.slice(0, /[?+]/.test(glob.charAt(at)) ? Math.max(0, at - 1) : at);
}
