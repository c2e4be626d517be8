import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { blocks } from './blocks.ts';
import { documentsOf, plots } from './documents.ts';
import { hostileText } from './hostile-text.ts';
import { logged, wrongInLog } from './log-lines.ts';
import { type Written, wrong } from './oracle.ts';

// `npm run fuzz` tries any number, with GitHub's own engine too. A failure here tells the seed and the smallest example.

function expectAsMeant(document: Written): void {
  const problem = wrong(document);
  if (problem !== null) throw new Error(`${problem}\n${document.markdown.slice(0, 4_000)}`);
}

test('whatever strangers write, a page shows what Docket meant', () => {
  fc.assert(fc.property(blocks, expectAsMeant), { numRuns: 200 });
});

test('so do report, comment and summary of a whole head, also where parts are left out', () => {
  const property = fc.property(plots, (plot) => documentsOf(plot).forEach(expectAsMeant));
  fc.assert(property, { numRuns: 4 });
});

test('the log holds no command but those of Docket', () => {
  const property = fc.property(hostileText, (text) => expect(wrongInLog(logged(text))).toBeNull());
  fc.assert(property, { numRuns: 150 });
});
