import { describe, test } from '@jest/globals';
import fc from 'fast-check';
import { blocks } from './blocks.ts';
import { wrong } from './oracle.ts';

describe('whatever strangers write, the page shows what Docket meant', () => {
  test('in every kind of block', () => {
    fc.assert(
      fc.property(blocks, (document) => {
        const problem = wrong(document);
        if (problem !== null) throw new Error(`${problem}\n${document.markdown}`);
      }),
      { numRuns: 1500 },
    );
  });
});
