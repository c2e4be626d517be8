import { expect, test } from '@jest/globals';
import { pathIndex, toRepositoryPath } from '../../../src/formats/coverage/paths.ts';

const known = pathIndex([
  'index.js',
  'main.py',
  'pkg/main.py',
  'src/a.py',
  'src/a.cs',
  'src/main/java/com/example/A.java',
  'one/src/com/example/B.java',
  'two/src/com/example/B.java',
  'area/area.go',
  'lib/index.js',
]);

test.each<[string, string, string[], string]>([
  ['a path of the repository', 'src/a.py', [], 'src/a.py'],
  ['the runner', '/home/runner/work/repo/repo/src/a.py', [], 'src/a.py'],
  ['the runner on macOS', '/Users/runner/work/repo/repo/main.py', [], 'main.py'],
  ['the runner on Windows', 'D:\\a\\repo\\repo\\src\\a.cs', [], 'src/a.cs'],
  ['a container', '/__w/repo/repo/src/a.py', [], 'src/a.py'],
  ['a container action', '/github/workspace/src/a.py', [], 'src/a.py'],
  ['another machine', '/builds/someone/app/src/a.py', [], 'src/a.py'],
  ['a deterministic build', '/_/src/a.cs', [], 'src/a.cs'],
  ['an address of a file', 'file:///home/runner/work/repo/repo/src/a.py', [], 'src/a.py'],
  ['dots', './src/../src/./a.py', [], 'src/a.py'],
  ['up from a single folder', 'lib/../index.js', [], 'index.js'],
  ['up beyond the root stays', '/../../src/a.py', [], 'src/a.py'],
  ['up from outside stays', '../src/a.py', [], 'src/a.py'],
  ['a source folder', 'a.py', ['/home/runner/work/repo/repo/src'], 'src/a.py'],
  [
    'a source folder before the same name at the root',
    'main.py',
    ['/home/runner/work/repo/repo/pkg'],
    'pkg/main.py',
  ],
  ['a source folder on Windows', 'src\\a.cs', ['D:\\a\\repo\\repo\\'], 'src/a.cs'],
  ['one of several source folders', 'a.py', ['/nowhere', 'src/'], 'src/a.py'],
  ['a Java package', 'com/example/A.java', [], 'src/main/java/com/example/A.java'],
  ['a Go module', 'github.com/someone/shapes/area/area.go', [], 'area/area.go'],
  ['a name that fits two files stays', 'com/example/B.java', [], 'com/example/B.java'],
  [
    'code of others stays',
    '/home/runner/work/repo/repo/node_modules/x/lib/index.js',
    [],
    'node_modules/x/lib/index.js',
  ],
  ['a built file stays', '/home/runner/work/repo/repo/dist/index.js', [], 'dist/index.js'],
  ['an unknown path stays', '/opt/elsewhere/z.c', [], '/opt/elsewhere/z.c'],
  ['nothing stays nothing', '', [], ''],
])('%s', (_name, path, sources, expected) => {
  expect(toRepositoryPath(path, sources, known)).toBe(expected);
});

test('a path of a hundred thousand folders', () => {
  const deep = 'a/'.repeat(100_000);
  expect(toRepositoryPath(`${deep}z.c`, [deep], pathIndex([`${deep}y.c`, 'src/a.py']))).toBe(`${deep}z.c`);
});
