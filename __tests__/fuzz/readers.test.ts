import { test } from '@jest/globals';
import fc from 'fast-check';
import { READERS } from './readers.ts';

/** `npm run fuzz-readers` tries many more. */
const INPUTS = 60;

test.each(READERS)('$name: whatever they hold, they are read or told', ({ property }) => {
  fc.assert(property(), { numRuns: INPUTS, seed: 1 });
});
