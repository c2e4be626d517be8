import { expect, test } from '@jest/globals';
import { ownPath } from '../../src/workflow/own-path.ts';

test.each([
  ['./.github/actions/lint', '.github/actions/lint'],
  ['./.github/actions/lint/', '.github/actions/lint'],
  ['$/.github/actions/lint', '.github/actions/lint'],
  ['$/./.github/workflows/test.yml', '.github/workflows/test.yml'],
  ['./', ''],
  ['actions/checkout@v4', null],
  [undefined, null],
])('%s', (uses, path) => expect(ownPath(uses)).toBe(path));
