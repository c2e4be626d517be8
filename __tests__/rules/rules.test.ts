import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

/** Every rule of the verdict is explained to users, and nothing is explained that is no rule. */

const folder = 'src/rules';
const sources = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
const names = (pattern: RegExp) =>
  sources.flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => name!));
const rules = new Set([
  ...names(/\brule: '([^']+)'/g),
  ...names(/^(?:export )?const [A-Z_]+ = '([a-z -]+)';/gm),
]);

const docs = readFileSync('docs/verdict.md', 'utf8');
const table = docs.slice(docs.indexOf('## The rules'), docs.indexOf('## What decides'));
const rows = [...table.matchAll(/^\| `([^`]+)` \| ([a-z, ]+) \| (.+) \|$/gm)];

test('the table of docs/verdict.md names each rule once, with its outcomes and an example', () => {
  expect(rows.map(([, name]) => name).toSorted()).toEqual([...rules].toSorted());
});

test.each(rows.map(([, name, outcomes]) => [name!, outcomes!.split(', ')] as const))(
  '%s comes to a known outcome',
  (_, outcomes) => {
    expect(['blocked', 'pending', 'rerun', 'debt']).toEqual(expect.arrayContaining([...outcomes]));
  },
);
