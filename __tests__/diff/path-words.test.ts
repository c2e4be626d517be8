import { describe, expect, test } from '@jest/globals';
import { coversPath, pathsIn, readPath } from '../../src/diff/path-words.ts';

describe('readPath', () => {
  test.each([
    ['modules/images.py', true],
    ['./modules/images.py', true],
    ['modules/', true],
    ['src/api/**', true],
    ['*.md', true],
    ['Dockerfile.dev.yml', true],
    ['docs/milestones/M09/*', true],
    ['modules/api', false],
    ['text/html', false],
  ])('%s is a path (sure: %s)', (words, sure) => {
    expect(readPath(words)?.sure).toBe(sure);
  });

  test.each([
    'shared.sd_model',
    'shared.*',
    'process_images()',
    'p.runtime_context',
    '/api/v1/txt2img',
    'npm ci',
    'M09',
    '',
  ])('%s is no path', (words) => {
    expect(readPath(words)).toBeNull();
  });
});

test('only code spans name paths', () => {
  expect(pathsIn('keep modules/a.py and `modules/b.py`').map(({ pattern }) => pattern)).toEqual([
    'modules/b.py',
  ]);
});

describe('coversPath', () => {
  test.each([
    ['modules/', 'modules/a/b.py', true],
    ['modules', 'modules/a.py', true],
    ['modules', 'modules2/a.py', false],
    ['images.py', 'modules/images.py', true],
    ['images.py', 'modules/my_images.py', false],
    ['docs/milestones/M09/*', 'docs/milestones/M09/M09_plan.md', true],
    ['*.md', 'docs/a.md', true],
    ['src/**/*.ts', 'src/a/b.ts', true],
    ['src/*.ts', 'src/a/b.ts', false],
    ['src/ab?/*.ts', 'src/a/b.ts', true],
    ['lib/**', 'src/lib/a.ts', false],
  ])('%s covers %s: %s', (pattern, file, covered) => {
    expect(coversPath(pattern, file)).toBe(covered);
  });
});
