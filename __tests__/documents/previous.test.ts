import { expect, test } from '@jest/globals';
import { draftAt } from '../../src/documents/draft.ts';
import type { Placement } from '../../src/documents/placement.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { evidence, run } from '../builders/evidence.ts';
import { foundReport } from '../publish/folders.ts';

const at = (...createdAt: string[]) => createdAt.map((instant) => run('CI', { createdAt: instant }));
const first = '2026-03-12T04:00:00Z';
const second = '2026-03-12T05:00:00Z';
const third = '2026-03-12T06:00:00Z';

/** Whether a document of one number and its runs stands before one of another, of another head. */
function comesBefore(runs: Evidence['runs'], ownRuns: Evidence['runs'], number = 1, own: number | null = 2) {
  const before = evidence({ runs });
  before.head.sha = '4'.repeat(40);
  const collected = evidence({ runs: ownRuns });
  const predecessor = foundReport({ number, evidence: before });
  const path = 'docs/milestones/M09/M09_run2.md';
  const evidencePath = 'docs/milestones/M09/M09_run2.json';
  const placement: Placement | null =
    own === null ? null : { kind: 'new', branch: 'main', number: own, path, evidencePath };
  const request = { placement, found: null, earlier: [], excerpts: true };
  const { evidence: drafted } = draftAt(collected, request, { newest: null, predecessor });
  return drafted.document.previous !== undefined;
}

test.each<[string, boolean, boolean]>([
  ['begun earlier', comesBefore(at(first), at(second)), true],
  ['begun at the same moment', comesBefore(at(first), at(first)), true],
  ['begun later', comesBefore(at(second), at(first)), false],
  ['begun earlier, and run again later', comesBefore(at(third, first), at(second)), true],
  ['begun later than the first of several runs', comesBefore(at(second), at(third, first)), false],
  ['of which no run is known', comesBefore([], at(first)), true],
  ['beside one of which no run is known', comesBefore(at(first), []), false],
  ['with the same number', comesBefore(at(first), at(second), 2, 2), false],
  ['with a higher number', comesBefore(at(first), at(second), 3, 2), false],
  ['beside one without a number', comesBefore(at(first), at(second), 1, null), false],
])('a document %s is the run before: %s', (_name, is, expected) => {
  expect(is).toBe(expected);
});
