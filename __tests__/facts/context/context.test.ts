import { describe, expect, test } from '@jest/globals';
import { context } from '../../../src/facts/context/context.ts';
import { plain } from '../../../src/text/prose.ts';
import {
  evidence,
  HEAD,
  plan,
  postMergeEvidence,
  previous,
  pullRequest,
  run,
} from '../../builders/evidence.ts';

const OTHER = 'f'.repeat(40);
const path = 'docs/milestones/M09/M09_plan.md';
const earlier = (...outcomes: string[]) => ({
  ...evidence().document,
  earlier: outcomes.map((outcome, index) => ({ number: index + 1, headSha: `${index}`.repeat(40), outcome })),
});

describe('run type', () => {
  test.each([
    ['the first', evidence(), 'First CI verification of M09 implementation'],
    [
      'a re-run',
      evidence({ runs: [run('CI', { attempt: 2 })] }),
      'First CI verification of M09 implementation, re-run (attempt 2)',
    ],
    [
      'after a red run',
      evidence({ document: earlier('approved', 'blocked') }),
      'Corrective CI verification of M09 after report 2 (blocked)',
    ],
    [
      'after a green run',
      evidence({ document: earlier('blocked', 'approved') }),
      'CI verification of M09 after report 2',
    ],
    [
      'the same head again',
      evidence({
        document: { ...evidence().document, earlier: [{ number: 1, headSha: HEAD, outcome: 'blocked' }] },
      }),
      'First CI verification of M09 implementation',
    ],
    ['post-merge', postMergeEvidence(), 'Post-merge verification of M09 on main'],
    [
      'pushed to the base branch without a pull request',
      { ...postMergeEvidence(), pullRequests: [] },
      'Verification of M09 on main, pushed without a pull request',
    ],
    [
      'post-merge, the pull request unread',
      {
        ...postMergeEvidence(),
        pullRequests: [],
        gaps: [{ about: 'pull request' as const, text: 'The pull request could not be read.' }],
      },
      'Post-merge verification of M09 on main',
    ],
    [
      'a merge queue',
      evidence({
        runs: [run('CI', { event: 'merge_group' })],
        pullRequests: [pullRequest({ headSha: OTHER })],
      }),
      'Merge queue verification of M09',
    ],
    [
      'a merge queue without milestone',
      evidence({
        document: { ...evidence().document, milestone: null },
        runs: [run('CI', { event: 'merge_group' })],
      }),
      'Merge queue verification of PR 26',
    ],
    [
      'what a merge queue tested and pushed',
      {
        ...postMergeEvidence(),
        runs: [run('CI', { event: 'merge_group' }), run('CI', { event: 'push' })],
      },
      'Post-merge verification of M09 on main',
    ],
    [
      'a head that a newer one followed',
      evidence({ pullRequests: [pullRequest({ headSha: OTHER })] }),
      'First CI verification of M09 implementation, an older head',
    ],
    [
      'after a red run of this pull request, with one of another in between',
      evidence({
        document: { ...earlier('blocked', 'approved'), previous: previous({ outcome: 'blocked' }) },
      }),
      'Corrective CI verification of M09 after report 1 (blocked)',
    ],
    [
      'after a red run of another pull request',
      evidence({
        document: { ...earlier('blocked'), previous: previous({ outcome: 'blocked', pullRequest: 25 }) },
      }),
      'CI verification of M09 after report 1',
    ],
    [
      'without milestone',
      evidence({ document: { ...evidence().document, milestone: null } }),
      'CI verification of m09-execution-context',
    ],
  ])('%s', (_, world, expected) => {
    expect(context(world, 'T', []).runType).toBe(expected);
  });
});

describe('facts', () => {
  const body = plan({ phase: 'from the body', posture: 'from the body' });
  const world = evidence({
    plan: { path, content: plan({ phase: 'from the plan' }) },
    pullRequests: [pullRequest({ body })],
    config: { milestones: { M09: { phase: 'from config', posture: 'from config', intent: 'from config' } } },
  });

  test('come from the plan, else the body, else config', () => {
    expect(context(world, 'T', [])).toMatchObject({
      milestone: 'M09 — T',
      phase: 'from the plan',
      posture: 'from the body',
      intent: 'from config',
    });
  });

  test('are null where nobody says', () => {
    expect(context(evidence(), 'T', [])).toMatchObject({
      phase: null,
      posture: null,
      intent: null,
      baseline: null,
    });
  });

  test('of a stub do not count', () => {
    const stub = evidence({ plan: { path, content: plan({ stub: true, phase: 'TBD' }) } });
    expect(context(stub, 'T', []).phase).toBeNull();
  });

  test('the baseline is the last green commit of the base branch', () => {
    const greenCommit = 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334';
    const found = context(
      evidence({ baseline: { branch: 'main', greenCommit, runs: [] } }),
      'T',
      [],
    ).baseline;
    expect(plain(found ?? [])).toBe('a1b2c3d4 on main');
  });
});
