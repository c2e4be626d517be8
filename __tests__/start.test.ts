import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const { join, normalize } = posix;

/** What a source file imports at once, types left out. */
function importsOf(file: string): string[] {
  const imported = readFileSync(file, 'utf8').matchAll(
    /^(?:import|export)\s(?!type\b)(?:[^;'"]*\sfrom\s)?'([^']+)'/gm,
  );
  return [...imported].map(([, path]) =>
    path!.startsWith('.') ? normalize(join(file, '..', path!)) : path!,
  );
}

/** The files and packages that are loaded with a file. */
function loadedWith(file: string): string[] {
  const found = new Set<string>();
  const open = [file];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    if (next.endsWith('.ts')) open.push(...importsOf(next));
  }
  return [...found];
}

const isPackage = (path: string): boolean => !/^src\/|^node:|\.json$/.test(path);

describe('what is loaded before it is known that a head is reported', () => {
  const first = ['@actions/core', '@actions/github', '@octokit/plugin-retry', '@octokit/plugin-throttling'];
  const rows: [file: string, packages: string[]][] = [
    ['src/run.ts', first],
    ['src/waiting.ts', ['yaml']],
  ];

  test.each(rows)('with %s packages that it needs, and no others', (file, packages) => {
    const loaded = loadedWith(file).filter(isPackage);
    const names = new Set(loaded.map((path) => /^(?:@[^/]+\/)?[^/]+/.exec(path)![0]));
    expect([...names].sort()).toEqual(packages);
  });

  test.each(rows)('with %s no schema of the Evidence, no catalogue of tools and no fact', (file) => {
    const large = loadedWith(file).filter((path) =>
      /^src\/(?:evidence\/evidence|tools|facts|rules)\b/.test(path),
    );
    expect(large).toEqual([]);
  });
});

test('an ordinary head is reported without the parser of scripts', () => {
  const loaded = loadedWith('src/report-subject.ts');
  expect(loaded).toContain('zod');
  expect(loaded).not.toContain('@babel/parser');
});
