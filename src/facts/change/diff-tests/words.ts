import type { TestList } from '../../../evidence/test-change.ts';
import { code, join, type Part, type Prose, say } from '../../../text/prose.ts';
import { count } from '../../../text/text.ts';
import type { FileLoss } from '../diff-tests.ts';

const TESTS_SHOWN = 5;
const FILES_SHOWN = 5;

/** `` `test_a`, `test_b` and 3 more in `tests/test_cart.py`; … ``. */
export function inFiles(losses: Pick<FileLoss, 'path' | 'total' | 'tests'>[]): Prose {
  const shown = losses.slice(0, FILES_SHOWN).map(inFile);
  const more = losses.length - shown.length;
  return join(more > 0 ? [...shown, [count(more, 'more file')]] : shown, '; ');
}

function inFile({ path, total, tests }: Pick<FileLoss, 'path' | 'total' | 'tests'>): Prose {
  if (total === null) return say`all of ${code(path)}`;
  return say`${namesOf({ total, tests })} in ${code(path)}`;
}

/** The first names of a list and how many more there are; a number where none is known. */
export function namesOf({ total, tests }: TestList): Prose {
  const named = tests.filter(({ name }) => name !== '').slice(0, TESTS_SHOWN);
  const more = total - named.length;
  const by = tests.find(({ name }) => name === '')?.by;
  if (named.length === 0) return [count(total, 'test'), ...byWords(by)];
  const names = join(named.map(({ name, by: each }): Prose => [code(name), ...byWords(each)]));
  return more > 0 ? say`${names} and ${more} more` : names;
}

const byWords = (by: string | undefined): Part[] => (by === undefined ? [] : [' (', code(by), ')']);

/** For a first line: `` test `test_a` was removed ``, `3 tests were removed`, `` the tests of `x` were removed ``. */
export function shortly(losses: FileLoss[], act: string): Prose {
  const [first] = losses;
  const whole = losses.find(({ total }) => total === null);
  if (whole !== undefined) return say`the tests of ${code(whole.path)} were ${act}`;
  const total = totalOf(losses);
  const name = first?.tests[0]?.name ?? '';
  if (total === 1 && first !== undefined)
    return name === '' ? say`a test of ${code(first.path)} was ${act}` : say`test ${code(name)} was ${act}`;
  return [`${total} tests were ${act}`];
}

/** How many tests there are, those of files aside whose number is not known. */
const totalOf = (losses: FileLoss[]): number => losses.reduce((sum, { total }) => sum + (total ?? 0), 0);
