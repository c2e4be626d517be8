import { expect, test } from '@jest/globals';
import type { Collected } from '../../src/collect/collect.ts';
import type { FoundPullRequest } from '../../src/collect/repository/pull-requests.ts';
import { readDestinations } from '../../src/publish/destinations.ts';
import { evidence } from '../builders/evidence.ts';
import { repository, serving, smallWorld } from './desk.ts';

/** A head whose pull request was found, while the overview could tell nothing of it. */
function withoutOverview(pull: Partial<FoundPullRequest>): Collected {
  const pulls = [{ open: true, merged: false, fork: false, headBranch: 'docket', ...pull }];
  const head = { pulls, baseBranch: 'main', defaultBranch: 'main' };
  return { head, pulls: [], evidence: evidence(), defaultRules: null } as unknown as Collected;
}

const asked = { commitTo: 'auto', reportsBranch: 'docket', reportsPullRequest: false };
const groundOf = (pull: Partial<FoundPullRequest>) =>
  serving(smallWorld(), (github) => readDestinations(github, repository, asked, withoutOverview(pull)));

test('a stranger stays off the default branch also when the overview tells nothing of the pull request', async () => {
  const { targets } = await groundOf({ fork: true });
  expect(targets.map(({ branch }) => branch)).toEqual(['docket']);
});

test('its own branch is a head, and its paths are not written elsewhere', async () => {
  const { openHeads, diffPaths } = await groundOf({});
  expect([...openHeads]).toEqual(['docket']);
  expect([...diffPaths]).toEqual(evidence().changes.files.map(({ path }) => path));
});
