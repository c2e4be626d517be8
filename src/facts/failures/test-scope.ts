import { touchedPaths } from '../../diff/changes.ts';
import { kindOf } from '../../diff/paths.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { TestFailure } from '../../evidence/results.ts';
import { lastSegment } from '../../text/path.ts';
import type { ToldCases } from '../results/test-reports.ts';

/** Names that many files share. */
const COMMON = new Set([
  'index',
  'main',
  'init',
  '__init__',
  'mod',
  'lib',
  'utils',
  'util',
  'common',
  'types',
]);

/**
 * The changed file that a failed test is about: the test's own file, code beside it, or the code that has its name
 * (`images.py` and `test_images.py`). Null only says that none of this is known.
 */
export function touchedByTests({ changes }: Evidence, { cases }: ToldCases): string | null {
  const touched = touchedPaths(changes);
  return touched.find((path) => cases.some(({ failure }) => isAbout(failure, path))) ?? null;
}

function isAbout({ file, suite }: TestFailure, path: string): boolean {
  if (file === null) return isSuiteOf(suite, path);
  if (path === file) return true;
  if (kindOf(path) !== 'code') return false;
  return folderOf(path) === folderOf(file) || hasNameOf(path, file);
}

/** Whether a suite is the module or class of a file: `test.smoke.test_api`, `org.shop.CartTest`. */
export function isSuiteOf(suite: string, path: string): boolean {
  const dotted = withoutExtension(path).replaceAll('/', '.');
  if (!suite.includes('.')) return false;
  return suite === dotted || suite.startsWith(`${dotted}.`) || dotted.endsWith(`.${suite}`);
}

function hasNameOf(path: string, test: string): boolean {
  const name = withoutExtension(lastSegment(path)).toLowerCase();
  return !COMMON.has(name) && name === subjectOf(test);
}

/** `test_images.py`, `images.test.ts`, `ImagesTest.java` → `images`. */
function subjectOf(test: string): string {
  const name = withoutExtension(lastSegment(test)).replace(/[._-]?(?:tests?|specs?)$/i, '');
  return name.replace(/^tests?[._-]/i, '').toLowerCase();
}

const withoutExtension = (path: string): string => path.replace(/\.[^./]+$/, '');

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
