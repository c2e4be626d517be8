import { expect, test } from '@jest/globals';
import type { Outcome } from '../../src/evidence/outcome.ts';
import { publishStatus, type StatusRequest } from '../../src/publish/status.ts';
import { repository, serving, smallWorld } from './desk.ts';

const request = (sha: string, over: Partial<StatusRequest> = {}): StatusRequest => ({
  sha,
  outcome: 'approved',
  description: 'Ready to merge: all required checks passed',
  targetUrl: 'https://github.com/octo/serena/blob/main/docs/milestones/M09/M09_run1.md',
  known: null,
  ...over,
});

test.each<[Outcome, string]>([
  ['approved', 'success'],
  ['debt', 'success'],
  ['pending', 'pending'],
  ['rerun', 'failure'],
  ['blocked', 'failure'],
])('%s is %s', async (outcome, state) => {
  const world = smallWorld();
  await serving(world, async (github) => {
    expect(await publishStatus(github, repository, request(world.sha('head'), { outcome }))).toEqual({
      kind: 'posted',
    });
  });
  expect(world.contents.statuses).toMatchObject([
    { context: 'docket/verdict', state, commit: world.sha('head'), targetUrl: request('').targetUrl },
  ]);
});

test.each<[string, { state?: 'FAILURE'; description?: string; targetUrl?: string }, string]>([
  ['all of it', {}, 'unchanged'],
  ['another state', { state: 'FAILURE' }, 'posted'],
  ['another description', { description: 'Merge blocked' }, 'posted'],
  ['another address', { targetUrl: 'https://github.com/octo/serena' }, 'posted'],
])('where the status has already %s: %s', async (_what, over, kind) => {
  const world = smallWorld();
  const { description, targetUrl } = request('');
  const known = { context: 'docket/verdict', state: 'SUCCESS' as const, description, targetUrl, ...over };
  await serving(world, async (github) => {
    const { kind: how } = await publishStatus(github, repository, request(world.sha('head'), { known }));
    expect(how).toBe(kind);
  });
});

test('a long description is cut to 140 characters', async () => {
  const world = smallWorld();
  await serving(world, (github) =>
    publishStatus(
      github,
      repository,
      request(world.sha('head'), { description: '…é'.repeat(100), targetUrl: null }),
    ),
  );
  expect([...world.contents.statuses[0]!.description!]).toHaveLength(140);
});

test('without the permission the reason is what GitHub says', async () => {
  const world = smallWorld({ permissions: { statuses: 'read' } });
  await serving(world, async (github) => {
    expect(await publishStatus(github, repository, request(world.sha('head')))).toEqual({
      kind: 'forbidden',
      reason: '403 Resource not accessible by integration',
    });
  });
});

test('a lost answer is followed by one more try', async () => {
  const world = smallWorld();
  world.fail({ method: 'POST', path: '/statuses/', status: 502 });
  await serving(world, async (github) => {
    expect(await publishStatus(github, repository, request(world.sha('head')))).toEqual({ kind: 'posted' });
  });
});
