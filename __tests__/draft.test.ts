import { expect, test } from '@jest/globals';
import { draftAt, draftOf } from '../src/draft.ts';
import { serialize } from '../src/evidence/serialize.ts';
import type { Placement } from '../src/publish/placement.ts';
import { evidence, job, run, steps } from './builders/evidence.ts';

const placement: Placement = {
  kind: 'new',
  branch: 'main',
  number: 1,
  path: 'docs/milestones/M09/M09_run1.md',
  evidencePath: 'docs/milestones/M09/M09_run1.json',
};
const request = { placement, found: null, earlier: [], fresh: false, excerpts: true };
const jobs = Array.from({ length: 600 }, (_, id) => job(`job ${id}`, { id, steps: steps('Set up', 'Test') }));

/** Evidence whose committed file would have this many bytes more than is allowed. */
function exceeding(excess: number) {
  const filled = (length: number) => {
    const value = evidence({ runs: [run('CI', { jobs })] });
    value.head.subject = 'x'.repeat(length);
    return value;
  };
  const committed = (length: number) => {
    const value = filled(length);
    value.document = { ...value.document, ...placed, earlier: [], notes: '', purposes: {} };
    return Buffer.byteLength(serialize(value));
  };
  const placed = { number: 1, path: placement.path, hash: 'f'.repeat(64) };
  return filled(1000 + 400_000 + excess - committed(1000));
}

test.each([-1, 1, 70])('a file that would be %i bytes over the limit fits, hash and all', (excess) => {
  const { evidence: drafted, report } = draftAt(exceeding(excess), request);
  const size = Buffer.byteLength(serialize(drafted));
  expect(size).toBeLessThanOrEqual(400_000);
  expect(drafted.gaps.some(({ about }) => about === 'size')).toBe(excess > 0);
  expect(drafted.document.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(draftOf(drafted).report).toBe(report);
});
