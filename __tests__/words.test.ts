import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parseSync } from '@swc/core';
import { sourcesBelow } from './harness/sources.ts';

/** Words that no reader meets; docs/style.md says what stands in their place. */
const NEVER: readonly [string, RegExp][] = [
  ['mend', /\bmend(?:s|ed|ing)?\b/i],
  ['take back', /\btak(?:e|es|en|ing) back\b/i],
  ['take … from', /\btak(?:e|es|en|ing) …? ?(?:from|out of)\b/i],
  ['without deciding', /\bwithout deciding\b/i],
  ['to close it', /\bto close it\b/i],
  ['debt', /(?:^|[a-z…,] )debts?\b/i],
  ['hangs on', /\bhangs? on\b/i],
  ['a space before %', /(?:\d|…) %(?!\w)/],
  ['praise and apology', /\b(?:great|awesome|congratulations|sorry|oops|unfortunately|please)\b/i],
  ['an exclamation mark', /[a-z]!(?:\s|$)/],
];

/** The rooms whose texts reach a reader. */
const ROOMS = ['assemble', 'collect', 'facts', 'publish', 'report', 'rules', 'settings', 'trigger'];

interface Node {
  type: string;
  [key: string]: unknown;
}

/** The texts of a source file, `…` for each value in them; those of one word are names. */
function textsIn(file: string): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const node = value as Node;
    if (node.type === 'ImportDeclaration') return;
    if (node.type === 'StringLiteral') found.push(String(node.value));
    if (node.type === 'TemplateLiteral')
      found.push((node.quasis as { cooked: string }[]).map(({ cooked }) => cooked).join('…'));
    for (const [key, child] of Object.entries(node)) if (key !== 'span') visit(child);
  };
  visit(parseSync(readFileSync(file, 'utf8'), { syntax: 'typescript', target: 'es2022' }).body);
  return found.filter((text) => text.includes(' '));
}

const sources = ROOMS.flatMap((room) => sourcesBelow(`src/${room}`));
const texts = sources.flatMap((file) => textsIn(file).map((text) => `${file}: ${text}`));

/** What readers get, without the words of others in it. */
const documents = ['examples/M04_comment.md', 'examples/M09_comment.md', 'examples/M09_run1.md'].flatMap(
  (file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => `${file}: ${line.replace(/`[^`]*`/g, '…')}`),
);

test.each(NEVER)('%s is never said', (_word, pattern) => {
  const said = [...texts, ...documents].filter((line) => pattern.test(line.slice(line.indexOf(': ') + 2)));
  expect(said).toEqual([]);
});

test('the texts are found', () => {
  expect(texts.length).toBeGreaterThan(1000);
  expect(texts).toContain('src/rules/failed-checks.ts: fix …, or revert the change that breaks …');
});
