import { expect, test } from '@jest/globals';
import { undoing } from '../../../src/facts/checks/undoing.ts';
import { code, plain } from '../../../src/text/prose.ts';

test.each([
  ['|| true', 'remove || true', 'remove || true from Unit tests'],
  ['set +e', 'remove set +e', 'remove set +e from Unit tests'],
  ['&&', 'give pytest a line of its own', 'give pytest a line of its own in Unit tests'],
  [';', 'put && in place of ; behind pytest', 'put && in place of ; behind pytest in Unit tests'],
])('what %s hides can fail again', (idiom, alone, within) => {
  expect(plain(undoing(idiom, code('pytest')))).toBe(alone);
  expect(plain(undoing(idiom, code('pytest'), code('Unit tests')))).toBe(within);
});
