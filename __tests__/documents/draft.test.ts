import { describe, expect, test } from '@jest/globals';
import { draftAt } from '../../src/documents/draft.ts';
import type { Placement } from '../../src/documents/placement.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import type { Previous } from '../../src/evidence/previous.ts';
import { serialize } from '../../src/evidence/serialize.ts';
import { draftOf } from '../../src/report/report.ts';
import { statedVerdict } from '../../src/rules/stated-verdict.ts';
import { evidence, HEAD, job, previous, run, steps } from '../builders/evidence.ts';
import { foundReport } from '../publish/folders.ts';

const placement: Placement = {
  kind: 'new',
  branch: 'main',
  number: 1,
  path: 'docs/milestones/M09/M09_run1.md',
  evidencePath: 'docs/milestones/M09/M09_run1.json',
};
const request = { placement, found: null, earlier: [], fresh: false, excerpts: true };
const jobs = Array.from({ length: 60 }, (_, id) => job(`job ${id}`, { id, steps: steps('Set up', 'Test') }));

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
    const verdict = statedVerdict(draftOf(value).assessment);
    return Buffer.byteLength(serialize({ ...value, verdict }));
  };
  const placed = { number: 1, path: placement.path, hash: 'f'.repeat(64) };
  return filled(1000 + 400_000 + excess - committed(1000));
}

test.each([-1, 0, 1, 70])('a file that would be %i bytes over the limit fits, hash and all', (excess) => {
  const { evidence: drafted, report } = draftAt(exceeding(excess), request);
  const size = Buffer.byteLength(serialize(drafted));
  expect(size).toBeLessThanOrEqual(400_000);
  expect(drafted.gaps.some(({ about }) => about === 'size')).toBe(excess > 0);
  expect(drafted.document.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(draftOf(drafted).report).toBe(report);
});

describe('the run before', () => {
  const second = { ...placement, number: 2, path: 'docs/milestones/M09/M09_run2.md' };
  const other = (over: Partial<Evidence> = {}): Evidence => {
    const value = evidence(over);
    return { ...value, head: { ...value.head, sha: '4'.repeat(40) } };
  };
  const draft = (
    before: Partial<ReturnType<typeof foundReport>>,
    over: Partial<typeof request> = {},
  ): Previous | undefined => {
    const predecessor = foundReport({ evidence: other(), ...before });
    const asked = { ...request, placement: second, ...over };
    return draftAt(evidence(), asked, { newest: predecessor, predecessor }).evidence.document.previous;
  };
  const later = run('CI', { createdAt: '2026-03-12T05:00:00Z' });
  const stated = {
    markdown: '# M09 CI Run 1\n\n**Outcome:** ⛔ blocked — Merge blocked: x.\n',
    outcome: null,
  };

  test('is kept in few words', () => {
    expect(draft({ outcome: 'debt' })).toEqual({
      number: 1,
      path: 'docs/milestones/M09/M09_run1.md',
      headSha: '4'.repeat(40),
      outcome: 'debt',
      pullRequest: 26,
      summary: { checks: [{ name: 'CI / test', mark: 'success' }], files: 1 },
    });
  });

  test('has no number of files where not all of them were read', () => {
    const changes = { ...evidence().changes, total: { files: 4000, additions: 1, deletions: 1 } };
    expect(draft({ evidence: other({ changes }) })?.summary).not.toHaveProperty('files');
  });

  test.each<[string, ReturnType<typeof draft>]>([
    ['of the same head', draft({ evidence: evidence() })],
    ['of a head that was pushed later', draft({ evidence: other({ runs: [later] }) })],
    ['with a higher number', draft({ number: 3 })],
    ['of no document', draft({}, { placement: null as never })],
  ])('is not one %s', (_, found) => expect(found).toBeUndefined());

  const of = (line: string) => draft({ outcome: null, markdown: `# Run 1\n\n${line}\n` })?.outcome;

  test.each<[string, string | null | undefined, string | null]>([
    ['its report tells', draft(stated)?.outcome, 'blocked'],
    ['its report tells, in one word', of('**Outcome:** ✅ approved'), 'approved'],
    ['its report tells, on Windows', of('**Outcome:** ✅ approved\r\nAll passed.'), 'approved'],
    ['its report tells, behind more of a picture', of('**Outcome:** ⚠️ debt'), 'debt'],
    ['its report speaks of one', of('The line was: **Outcome:** ⛔ blocked'), null],
    ['its report has more words there', of('**Outcome:** ⛔ blocked by hand'), null],
    ['its report has no picture', of('**Outcome:** blocked'), null],
    ['its report tells what is none', of('**Outcome:** ⛔ perfect — Well done.'), null],
    ['both tell, and the commit counts', draft({ ...stated, outcome: 'debt' })?.outcome, 'debt'],
    ['nothing tells', draft({ ...stated, markdown: '# x\n' })?.outcome, null],
    ['there is no report, and no commit tells', draft({ outcome: null, markdown: null })?.outcome, null],
    ['a commit tells what is none', draft({ outcome: 'perfect', markdown: null })?.outcome, null],
  ])('its outcome: %s', (_, outcome, expected) => expect(outcome).toBe(expected));

  test('stays as the document of this head has it', () => {
    const found = foundReport();
    found.evidence.document.previous = previous({ number: 7, headSha: HEAD });
    expect(draft({}, { found: found as never })?.number).toBe(7);
  });
});
