import { expect, test } from '@jest/globals';
import { parsePlan } from '../../src/plan/plan.ts';
import { hostilePlans } from './hostile-plans.ts';

test('hostile input of four thousand characters is read to its end and never throws', () => {
  for (const text of hostilePlans(4_000)) expect(parsePlan(text).milestone).toBeNull();
});

test('comments stay hidden in a document of four thousand sections', () => {
  const hidden = `<!--\n${'# a\n\nwords words words\n'.repeat(4_000)}\n## Summary\n\nHidden.\n-->\n\n## Goal\n\nSeen.`;
  expect(parsePlan(hidden).intent).toBe('Seen.');
});
