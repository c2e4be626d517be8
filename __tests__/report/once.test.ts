import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const folders = ['__tests__/report/__golden__', '__tests__/run/__golden__'];
const documents = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`),
);

/** Shorter ones are words that stand with several things: `Not assessed.` */
const SENTENCE = 30;

/**
 * The sentences of a document. Not those of its tables, which may show what a sentence tells, nor what logs and tests say.
 */
function sentencesOf(markdown: string): string[] {
  return markdown
    .replace(/^```[\s\S]*?^```$/gm, '')
    .split('\n')
    .filter((line) => !line.startsWith('|'))
    .map((line) => line.replace(/^(- (?:\*\*Failed test:\*\* )?`[^`]*`): .*$/, '$1'))
    .flatMap((line) => line.replace(/ ?\[[^\]]*\]\([^)]*\)(?: · )?/g, '').split(/(?<=[.:]) (?=[A-Z])/))
    .map((text) => text.replace(/^[-*] |\\$/g, '').trim())
    .filter((text) => text.length >= SENTENCE && !text.startsWith('<details>'));
}

test.each(documents)('%s says no sentence twice', (file) => {
  const sentences = sentencesOf(readFileSync(file, 'utf8'));
  expect(sentences.filter((text, index) => sentences.indexOf(text) !== index)).toEqual([]);
});

test('sentences are found', () => {
  const [red = ''] = documents.filter((file) => file.endsWith('M04_comment.md'));
  expect(sentencesOf(readFileSync(red, 'utf8'))).toContain(
    "Add the files that stay to the plan's deliverables, or move them to a change of their own.",
  );
});
