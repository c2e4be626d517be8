import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { sourcesBelow } from './harness/sources.ts';

/**
 * Which room of `src` may import from which others, types included (docs/architecture.md says why). The rooms stand from
 * the ground up: none imports from one that comes later in this table.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  text: [],
  evidence: ['text'],
  formats: ['evidence', 'text'],
  tools: ['evidence', 'formats', 'text'],
  diff: ['evidence', 'formats', 'text', 'tools'],
  workflow: ['diff', 'evidence', 'formats', 'text', 'tools'],
  logs: ['evidence', 'text', 'tools'],
  plan: ['evidence', 'text'],
  settings: ['evidence', 'formats', 'plan', 'text'],
  trigger: ['evidence', 'settings', 'text', 'workflow'],
  facts: ['diff', 'evidence', 'formats', 'plan', 'text', 'tools', 'workflow'],
  assemble: ['diff', 'evidence', 'facts', 'formats', 'settings', 'text', 'tools', 'workflow'],
  github: [],
  collect: [
    ...['assemble', 'diff', 'evidence', 'facts', 'formats', 'github', 'logs', 'plan'],
    ...['settings', 'text', 'tools', 'trigger', 'workflow'],
  ],
  rules: ['evidence', 'facts', 'text', 'workflow'],
  report: ['evidence', 'facts', 'rules', 'text', 'workflow'],
  documents: ['collect', 'evidence', 'facts', 'report', 'rules', 'text'],
  publish: ['collect', 'documents', 'evidence', 'facts', 'github', 'report', 'settings', 'text'],
  // The command line reads files, clones and GitHub, and renders; it never comes near what writes to GitHub.
  cli: [
    ...['assemble', 'collect', 'diff', 'documents', 'evidence', 'facts', 'formats', 'github', 'plan'],
    ...['report', 'rules', 'settings', 'text', 'tools', 'trigger', 'workflow', 'version.ts'],
  ],
};
/** The files of the top (`run.ts`, `rounds.ts`, `index.ts`) may import from everywhere. */
const rooms = Object.keys(MAY_IMPORT);

const { join, normalize } = posix;

/** What a source file imports of this project, types included, as paths from the root. */
function importsOf(file: string): string[] {
  const relative = readFileSync(file, 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g);
  return [...relative].map(([, path]) => normalize(join(file, '..', path!)));
}

const roomOf = (file: string): string => file.split('/')[1]!;

const linesMatching = (files: string[], pattern: RegExp): string[] =>
  files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );

describe('rooms import from earlier ones of the table only', () => {
  test('each folder of src is a room of the table', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual([...rooms].sort());
  });

  test.each(rooms)('%s', (room) => {
    const outside = sourcesBelow(join('src', room)).flatMap((file) =>
      importsOf(file)
        .filter((path) => ![room, ...MAY_IMPORT[room]!].includes(roomOf(path)))
        .map((path) => `${file} imports ${path}`),
    );
    expect(outside).toEqual([]);
  });

  test('the table itself allows nothing later', () => {
    const later = rooms.flatMap((room, index) =>
      MAY_IMPORT[room]!.filter((other) => rooms.indexOf(other) >= index).map((other) => `${room}: ${other}`),
    );
    expect(later).toEqual([]);
  });

  test('each permission is used', () => {
    const unused = rooms.flatMap((room) => {
      const used = new Set(sourcesBelow(join('src', room)).flatMap((file) => importsOf(file).map(roomOf)));
      return MAY_IMPORT[room]!.filter((other) => !used.has(other)).map((other) => `${room}: ${other}`);
    });
    expect(unused).toEqual([]);
  });
});

describe('a phase of collect knows those before it, and none after', () => {
  const phases = ['reading', 'runs', 'repository', 'details', 'base'];

  test.each(phases)('%s', (phase) => {
    const later = phases.slice(phases.indexOf(phase) + 1);
    const upwards = sourcesBelow(join('src/collect', phase)).flatMap((file) =>
      importsOf(file)
        .filter((path) => path.startsWith('src/collect/') && later.includes(path.split('/')[2]!))
        .map((path) => `${file} imports ${path}`),
    );
    expect(upwards).toEqual([]);
  });
});

test('no file imports itself by way of others, types included', () => {
  const files = sourcesBelow('src').sort();
  const imports = new Map(files.map((file) => [file, importsOf(file)]));
  const done = new Set<string>();
  const circleFrom = (file: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of imports.get(file) ?? []) {
      const circle = circleFrom(next, [...way, file]);
      if (circle !== null) return circle;
    }
    done.add(file);
    return null;
  };
  expect(files.flatMap((file) => circleFrom(file, []) ?? [])).toEqual([]);
});

test('no file stands beside a folder of its name, and no folder is deeper than three', () => {
  const all = sourcesBelow('src');
  const folders = new Set(all.map((file) => join(file, '..')));
  expect(all.filter((file) => folders.has(file.replace(/\.ts$/, '')))).toEqual([]);
  expect([...folders].filter((folder) => folder.split('/').length > 4)).toEqual([]);
});

describe('the pure rooms', () => {
  const effects = ['collect', 'github', 'publish', 'settings', 'cli'];
  const pure = rooms
    .filter((room) => !effects.includes(room))
    .flatMap((room) => sourcesBelow(join('src', room)));

  test('have files', () => {
    expect(pure.length).toBeGreaterThan(50);
  });

  test('read no clock', () => {
    expect(linesMatching(pure, /Date\.now\(|new Date\(\)|performance\.now\(/)).toEqual([]);
  });
});

test('one file alone imports the Markdown writer', () => {
  const all = sourcesBelow('src');
  expect(linesMatching(all, /from 'mdast-util-to-markdown'/)).toEqual([
    expect.stringContaining('src/report/markdown.ts: '),
  ]);
});

test('the parser of expressions stands behind two files', () => {
  const importers = linesMatching(sourcesBelow('src'), /from '@actions\/expressions\b/).map(
    (line) => line.split(': ')[0],
  );
  expect([...new Set(importers)].sort()).toEqual(['src/workflow/evaluate.ts', 'src/workflow/expression.ts']);
});

test('what is said to the runner goes through one file, outputs and summary aside', () => {
  const importers = linesMatching(sourcesBelow('src'), /from '@actions\/core'/).map(
    (line) => line.split(': ')[0],
  );
  expect(importers.sort()).toEqual(['src/publish/log.ts', 'src/publish/runner.ts']);
});

test('no comment is wider than the text around it, addresses aside', () => {
  expect(linesMatching(sourcesBelow('src'), /^(?=\s*(?:\*|\/\*|\/\/))(?!.*https?:).{131,}/)).toEqual([]);
});

test('no test file sets up or tears down outside of a describe: `npm run mutate` runs each of its tests alone', () => {
  const files = sourcesBelow('__tests__').filter((name) => name.endsWith('.test.ts'));
  expect(linesMatching(files, /^(?:before|after)(?:Each|All)\(/)).toEqual([]);
});
