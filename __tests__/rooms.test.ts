import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

/** Source files below a folder. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

const linesMatching = (files: string[], pattern: RegExp): string[] =>
  files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );

describe('the pure rooms', () => {
  const pure = ['src/parse', 'src/judge', 'src/report', 'src/evidence', 'src/config'].flatMap(filesBelow);

  test('have files', () => {
    expect(pure.length).toBeGreaterThan(50);
  });

  test('read no clock', () => {
    expect(linesMatching(pure, /Date\.now\(|new Date\(\)|performance\.now\(/)).toEqual([]);
  });

  test('import no room that reads or writes', () => {
    expect(linesMatching(pure, /from '.*\/(?:collect|publish|github)\//)).toEqual([]);
  });
});

test('one file alone imports the Markdown writer', () => {
  const all = filesBelow('src');
  expect(linesMatching(all, /from 'mdast-util-to-markdown'/)).toEqual([
    expect.stringContaining('src/report/markdown.ts: '),
  ]);
});

test('what is said to the runner goes through one file, outputs and summary aside', () => {
  const importers = linesMatching(filesBelow('src'), /from '@actions\/core'/).map(
    (line) => line.split(': ')[0],
  );
  expect(importers.sort()).toEqual([
    'src/publish/log.ts',
    'src/publish/outputs.ts',
    'src/publish/summary.ts',
  ]);
});

test('no test file sets up or tears down outside of a describe: many files are run as one', () => {
  const files = filesBelow('__tests__').filter((name) => name.endsWith('.test.ts'));
  expect(linesMatching(files, /^(?:before|after)(?:Each|All)\(/)).toEqual([]);
});
