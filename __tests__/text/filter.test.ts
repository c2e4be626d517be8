import { describe, expect, test } from '@jest/globals';
import { matchesBranch, pathsMatch, patternTest } from '../../src/text/filter.ts';

describe('patterns for branches and tags', () => {
  test.each([
    ['feature/*', ['feature/my-branch', 'feature/your-branch'], ['feature/a/b', 'feature', 'my-feature/a']],
    [
      'feature/**',
      ['feature/beta-a/my-branch', 'feature/your-branch', 'feature/mona/the/octocat'],
      ['feature'],
    ],
    ['main', ['main'], ['main2', 'my-main', 'Main']],
    ['releases/mona-the-octocat', ['releases/mona-the-octocat'], ['releases']],
    ['*', ['main', 'releases'], ['all/the/branches']],
    ['**', ['all/the/branches', 'every/tag', 'main'], []],
    ['*feature', ['mona-feature', 'feature', 'ver-10-feature'], ['feature-x', 'a/feature']],
    ['v2*', ['v2', 'v2.0', 'v2.9'], ['v1', 'v2/a', 'av2']],
    ['v[12].[0-9]+.[0-9]+', ['v1.10.1', 'v2.0.0'], ['v3.0.0', 'v1.10', 'v1..1', 'v1x10.1']],
    ['Octoc?t', ['Octoct', 'Octot'], ['Octocat', 'Octocct']],
    ['[CB]at', ['Cat', 'Bat'], ['at', 'Rat', 'cat']],
    ['[1-2]00', ['100', '200'], ['300', '00']],
    ['[0-9a-f]+', ['7', 'c0ffee'], ['', 'C0FFEE', 'g']],
    ['a\\*b', ['a*b'], ['ab', 'axb']],
    ['a[b', ['a[b'], ['ab']],
  ])('%s', (pattern, taken, refused) => {
    expect(taken.filter((ref) => !matchesBranch([pattern], ref))).toEqual([]);
    expect(refused.filter((ref) => matchesBranch([pattern], ref))).toEqual([]);
  });

  test('a negated pattern excludes what an earlier one took, a later one takes it back', () => {
    expect(matchesBranch(['releases/**', '!releases/**-alpha'], 'releases/10')).toBe(true);
    expect(matchesBranch(['releases/**', '!releases/**-alpha'], 'releases/10-alpha')).toBe(false);
    expect(matchesBranch(['!releases/**-alpha', 'releases/**'], 'releases/10-alpha')).toBe(true);
    expect(matchesBranch(['!main'], 'topic')).toBe(false);
  });

  test('a full ref counts as its short name', () => {
    expect(matchesBranch(['main'], 'refs/heads/main')).toBe(true);
    expect(matchesBranch(['v1'], 'refs/tags/v1')).toBe(true);
  });
});

describe('patterns for paths', () => {
  test.each([
    [['*'], ['README.md', 'server.rb'], ['a/b.rb']],
    [['*.jsx?'], ['page.js', 'page.jsx'], ['page.ts', 'a/page.js']],
    [['**'], ['all/the/files.md'], []],
    [['*.js'], ['app.js', 'index.js'], ['src/app.js']],
    [['**.js'], ['index.js', 'js/index.js', 'src/js/app.js'], ['index.jsx']],
    [['docs/*'], ['docs/README.md', 'docs/file.txt'], ['docs/a/b.md', 'a/docs/b.md']],
    [['docs/**'], ['docs/README.md', 'docs/mona/octocat.txt'], ['doc/a', 'my/docs/a']],
    [
      ['docs/**/*.md'],
      ['docs/README.md', 'docs/mona/hello-world.md', 'docs/a/markdown/file.md'],
      ['docs/a.txt'],
    ],
    [['**/docs/**'], ['docs/hello.md', 'dir/docs/my-file.txt', 'space/docs/plan/space.doc'], ['mydocs/a.md']],
    [['**/README.md'], ['README.md', 'js/README.md'], ['MYREADME.md', 'js/README.md.bak']],
    [['**/*src/**'], ['a/src/app.js', 'my-src/code/js/app.js'], ['src.js', 'a/srcs/b']],
    [['**/*-post.md'], ['my-post.md', 'path/their-post.md'], ['post.md', 'path/post.md']],
    [
      ['**/migrate-*.sql'],
      ['migrate-10909.sql', 'db/migrate-v1.0.sql', 'db/sept/migrate-v1.sql'],
      ['migrate.sql'],
    ],
    [['*.md', '!README.md'], ['hello.md'], ['README.md', 'docs/hello.md']],
    [['*.md', '!README.md', 'README*'], ['hello.md', 'README.md', 'README.doc'], ['docs/hello.md']],
  ])('%j', (paths, taken, refused) => {
    expect(taken.filter((file) => !pathsMatch({ paths }, [file]))).toEqual([]);
    expect(refused.filter((file) => pathsMatch({ paths }, [file]))).toEqual([]);
  });

  test('one matching file is enough for paths', () => {
    expect(pathsMatch({ paths: ['src/**'] }, ['README.md', 'src/a.ts'])).toBe(true);
    expect(pathsMatch({ paths: ['src/**'] }, [])).toBe(false);
  });

  test('paths-ignore stops a change only when every file is ignored', () => {
    expect(pathsMatch({ pathsIgnore: ['docs/**'] }, ['docs/a.md'])).toBe(false);
    expect(pathsMatch({ pathsIgnore: ['docs/**'] }, ['docs/a.md', 'src/a.ts'])).toBe(true);
  });

  test('no filter takes everything', () => {
    expect(pathsMatch({}, [])).toBe(true);
  });
});

// Matching that is not linear would not end here.
test('a hostile pattern comes to an end', () => {
  expect(patternTest(`${'**a+'.repeat(100)}b`)('a'.repeat(5000))).toBe(false);
});
