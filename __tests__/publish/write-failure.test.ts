import { describe, expect, test } from '@jest/globals';
import { readFailure, type WriteFailure } from '../../src/publish/write-failure.ts';
import type { Fault } from '../fake/interference.ts';
import { repository, serving, smallWorld } from './desk.ts';

/** What a failure means, of a write by REST or by GraphQL. */
async function meaning(fault: Fault): Promise<WriteFailure> {
  const world = smallWorld();
  world.fail({ ...fault, times: 9 });
  return serving(world, async (github) => {
    const ref = { owner: repository.owner, repo: repository.name, ref: 'refs/heads/docket' };
    try {
      if (fault.graphql)
        await github.graphql('mutation { createCommitOnBranch(input: {}) { commit { oid } } }');
      else await github.rest.git.createRef({ ...ref, sha: world.sha('base') });
    } catch (error) {
      return readFailure(error);
    }
    throw new Error('It was written.');
  });
}

const kindOf = async (fault: Fault): Promise<string> => {
  const failure = await meaning(fault);
  return failure.kind === 'refused' && failure.secrets ? 'a secret' : failure.kind;
};

describe('a write by REST', () => {
  const post = { method: 'POST', path: '/git/refs' };
  const no = { status: 403, body: { message: 'No' } };

  test.each<[string, Fault, string]>([
    ['400', { status: 400 }, 'other'],
    ['401', { status: 401 }, 'other'],
    ['403', { status: 403 }, 'refused'],
    ['404', { status: 404 }, 'refused'],
    ['405', { status: 405 }, 'other'],
    ['409', { status: 409 }, 'refused'],
    ['410', { status: 410 }, 'refused'],
    ['422', { status: 422 }, 'refused'],
    ['429', { status: 429 }, 'other'],
    ['499', { status: 499 }, 'other'],
    ['500', { status: 500 }, 'unclear'],
    ['503, with the words of a limit', { status: 503, body: { message: 'API rate limit' } }, 'unclear'],
    ['a cut connection', { drop: true }, 'unclear'],
    ['403, try again later', { ...no, headers: { 'retry-after': '60' } }, 'other'],
    ['403, nothing left of the limit', { ...no, headers: { 'x-ratelimit-remaining': '0' } }, 'other'],
    ['403, more left of the limit', { ...no, headers: { 'x-ratelimit-remaining': '10' } }, 'refused'],
    ['403, in the words of a limit', { ...no, body: { message: 'Secondary Rate Limit exceeded' } }, 'other'],
    ['403, in older words of one', { ...no, body: { message: 'Our abuse detection says no' } }, 'other'],
    ['422, a secret', { status: 422, body: { message: 'It cannot contain Secrets' } }, 'a secret'],
    ['422, a secretary', { status: 422, body: { message: 'Ask the secretary' } }, 'refused'],
  ])('%s', async (_name, fault, kind) => {
    expect(await kindOf({ ...post, ...fault })).toBe(kind);
  });
});

describe('a write by GraphQL', () => {
  const told = (type: string | null, message = 'No'): Fault => ({
    graphql: /^mutation/,
    body: { data: null, errors: [{ ...(type !== null && { type }), message }] },
  });

  test.each<[string | null, string, string]>([
    ['STALE_DATA', 'No', 'stale'],
    [null, 'Expected branch to point to "a" but it did not', 'stale'],
    ['UNPROCESSABLE', 'expected branch to point to "a"', 'stale'],
    ['NOT_FOUND', 'Could not resolve to a Repository', 'stale'],
    ['RATE_LIMITED', 'No', 'other'],
    ['RESOURCE_LIMITS_EXCEEDED', 'No', 'other'],
    [null, 'You have exceeded a secondary rate limit', 'other'],
    ['FORBIDDEN', 'API rate limit exceeded', 'other'],
    ['INTERNAL', 'No', 'unclear'],
    ['SERVICE_UNAVAILABLE', 'No', 'unclear'],
    ['GATEWAY_TIMEOUT', 'No', 'unclear'],
    ['LOADING', 'No', 'unclear'],
    ['INTERNAL', 'Changes must be made through a pull request', 'refused'],
    [null, 'Something went wrong', 'unclear'],
    ['FORBIDDEN', 'No', 'refused'],
    [null, 'Repository rule violations found', 'refused'],
    [null, 'Protected branch update failed', 'refused'],
    [null, 'Cannot change this locked branch', 'refused'],
    [null, 'Repository was archived so is read-only.', 'refused'],
    [null, 'Changes must be made through a pull request.', 'refused'],
    [null, "You're not authorized to push to this branch", 'refused'],
    [null, 'A required status check is expected', 'refused'],
    [null, 'Resource not accessible by integration', 'refused'],
    [null, 'Commits cannot contain secrets', 'a secret'],
    ['UNPROCESSABLE', 'Secret detected in content', 'a secret'],
    ['UNPROCESSABLE', 'Secretive content', 'refused'],
  ])('%s: %s: %s', async (type, message, kind) => {
    expect(await kindOf(told(type, message))).toBe(kind);
  });

  test('its reason is one line, without a full stop, of three hundred characters', async () => {
    const reasonFor = async (message: string) => {
      const failure = await meaning(told('UNPROCESSABLE', message));
      return failure.kind === 'refused' ? failure.reason : failure.kind;
    };
    expect(await reasonFor(' Rule violations\n\n  found.\n ')).toBe('Rule violations found');
    expect(await reasonFor('No. Ask. ')).toBe('No. Ask');
    expect(await reasonFor('x'.repeat(301))).toBe('x'.repeat(300));
  });
});

test('what GitHub did not say means nothing', () => {
  for (const thrown of [new Error('No'), 'No', null, Object.assign(new Error('No'), { errors: [] })])
    expect(readFailure(thrown)).toEqual({ kind: 'other' });
});
