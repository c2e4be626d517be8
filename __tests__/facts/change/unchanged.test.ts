import { expect, test } from '@jest/globals';
import { unchangedPaths } from '../../../src/facts/invariants/unchanged.ts';

test.each([
  ['no change to `modules/images.py`', ['modules/images.py'], true],
  ['No changes in `a.py` and `b.py`.', ['a.py', 'b.py'], true],
  ['Save paths and format unchanged: no change to `modules/images.py`', ['modules/images.py'], true],
  ['`src/api/**` unchanged', ['src/api/**'], true],
  ['`a.py` must not be changed', ['a.py'], true],
  ['does not touch `modules/cmd_args.py`', ['modules/cmd_args.py'], true],
  ['no change to the public names of `a.py`', ['a.py'], false],
  ['no API changes in `a.py`', ['a.py'], false],
])('%s', (text, paths, whole) => {
  const found = unchangedPaths(text);
  expect(found.map(({ pattern }) => pattern)).toEqual(paths);
  expect(found.every((path) => path.whole === whole)).toBe(true);
});

test.each([
  'no changes outside `modules/`',
  'changes `modules/images.py`',
  'only `modules/a.py` changed',
  'shared.* unchanged',
  '`shared.*` unchanged',
  'format unchanged',
  '`process_images()` unchanged',
])('%s names no path that must not change', (text) => {
  expect(unchangedPaths(text)).toEqual([]);
});
