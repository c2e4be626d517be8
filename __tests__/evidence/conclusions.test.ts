import { expect, test } from '@jest/globals';
import { conclusionOf, statusOf } from '../../src/evidence/conclusions.ts';

test.each([
  ['success', 'success'],
  ['timed_out', 'timed_out'],
  ['splendid', 'stale'],
  ['', null],
  [null, null],
  [undefined, null],
] as const)('the conclusion %j counts as %j', (text, counts) => expect(conclusionOf(text)).toBe(counts));

test.each([
  ['completed', 'completed'],
  ['queued', 'queued'],
  ['thinking', 'pending'],
  [null, 'pending'],
] as const)('the state %j counts as %j', (text, counts) => expect(statusOf(text)).toBe(counts));
