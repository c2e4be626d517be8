import { expect, test } from '@jest/globals';
import { skipWords } from '../../src/workflow/trigger-filters.ts';

test.each<[string, string | null]>([
  ['Docs [skip ci]', '[skip ci]'],
  ['x [CI Skip]', '[CI Skip]'],
  ['Read an empty text\n\nOnly a sketch. [no ci]\n', '[no ci]'],
  ['Read an empty text\n\n\nskip-checks: true\n', 'skip-checks: true'],
  ['Read an empty text\n\n\nskip-checks:true', 'skip-checks:true'],
  ['Explain skip ci', null],
  ['Tell of skip-checks: true', null],
  ['', null],
])('%j', (message, words) => {
  expect(skipWords(message)).toBe(words);
});
