import { describe, expect, test } from '@jest/globals';
import { Gaps } from '../../../src/collect/reading/reading.ts';
import { askOverview, toOverview } from '../../../src/collect/repository/overview.ts';
import { type OverviewRequest, overviewQuery } from '../../../src/collect/repository/overview-query.ts';
import type { GitHub } from '../../../src/github/client.ts';
import { repository } from '../../publish/desk.ts';

const sha = '3'.repeat(40);
const asked: OverviewRequest = {
  sha,
  headBranch: null,
  baseBranch: 'main',
  defaultBranch: 'main',
  pullNumbers: [5],
  configPath: '.github/docket.yml',
  planPath: null,
  reportsDir: 'docs/milestones',
  folders: [{ ref: 'main', dir: 'docs/milestones/M09' }],
  reports: [{ ref: 'main', dir: 'docs/milestones' }],
  since: '2025-09-13T04:31:10Z',
};

const head = { message: 'Head\n', parents: { nodes: [] }, status: null };
const whole = {
  head,
  headWorkflows: { entries: [{ name: 'ci.yml', oid: 'a', object: { text: 'x', isTruncated: false } }] },
  baseWorkflows: null,
  config: null,
  pull5: pull(),
  folder0: null,
};

/** A pull request as GitHub answers when its author and its fork are gone and it says nothing. */
function pull(over: Record<string, unknown> = {}) {
  return {
    number: 5,
    title: 'Feature',
    url: 'https://github.com/octo/serena/pull/5',
    body: '',
    state: 'CLOSED',
    isDraft: false,
    locked: false,
    mergeable: 'UNKNOWN',
    additions: 1,
    deletions: 0,
    changedFiles: 1,
    isCrossRepository: true,
    author: null,
    headRefOid: sha,
    headRefName: 'feature',
    headRepository: null,
    baseRefName: 'main',
    mergeCommit: null,
    milestone: null,
    commits: { nodes: [] },
    ...over,
  };
}

/** Reads the overview from an answer, with errors beside the data as GitHub's client throws them. */
async function read(over: Record<string, unknown>, errors: object[] = []) {
  const gaps = new Gaps();
  const answer = { viewer: { login: 'github-actions[bot]' }, repository: { ...whole, ...over } };
  const graphql = async () => {
    if (errors.length === 0) return answer;
    throw Object.assign(new Error('Some of it failed'), { data: answer, errors });
  };
  const reply = await askOverview({ graphql } as unknown as GitHub, repository, asked);
  const overview = toOverview(reply, asked, gaps);
  return { overview, gaps: gaps.list.map(({ about, text }) => `${about}: ${text}`) };
}

test('a ghost from a deleted fork, without a word, is read', async () => {
  const { overview, gaps } = await read({});
  expect(gaps).toEqual([]);
  expect(overview.pulls[0]?.pull).toMatchObject({
    author: null,
    byDefaultToken: false,
    headRepository: null,
    fork: true,
    state: 'closed',
    mergeable: 'unknown',
    body: null,
  });
});

describe('a hole in the answer is a gap', () => {
  const forbidden = { type: 'FORBIDDEN', message: 'Resource not accessible by integration' };

  test('the statuses', async () => {
    const { gaps } = await read({}, [{ ...forbidden, path: ['repository', 'head', 'status'] }]);
    expect(gaps).toEqual([
      'checks: Commit statuses could not be read (Resource not accessible by integration); it needs the permission `statuses: read`.',
    ]);
  });

  test('the pull request', async () => {
    const { overview, gaps } = await read({ pull5: null }, [{ ...forbidden, path: ['repository', 'pull5'] }]);
    expect(overview.pulls).toEqual([]);
    expect(gaps).toEqual([expect.stringMatching(/^pull request: .* `pull-requests: read`\.$/)]);
  });

  test('a folder that is not there is none', async () => {
    const missing = { type: 'NOT_FOUND', message: 'Not there', path: ['repository', 'folder0'] };
    expect((await read({}, [missing])).gaps).toEqual([]);
  });

  test.each([
    ['config', 'config: The configuration'],
    ['plan', 'plan: The plan'],
    ['headWorkflows', 'workflows: Files of head and base'],
    ['head', 'workflows: Files of head and base'],
    ['folder0', 'reports: Earlier reports'],
  ])('%s', async (alias, what) => {
    const { gaps } = await read({ [alias]: null }, [{ ...forbidden, path: ['repository', alias] }]);
    expect(gaps).toEqual([
      `${what} could not be read (Resource not accessible by integration); it needs the permission \`contents: read\`.`,
    ]);
  });

  test('a folder that GitHub failed to read is no empty one', async () => {
    const failed = { message: 'Something went wrong', path: ['repository', 'folder0'] };
    const { overview, gaps } = await read({}, [failed]);
    expect(overview.folders).toEqual([]);
    expect(gaps).toEqual(['reports: Earlier reports could not be read (Something went wrong).']);
  });

  test('a commit that GitHub has no more: its files and statuses are not known', async () => {
    const { overview, gaps } = await read({ head: null, headWorkflows: null });
    expect(overview.workflows.head).toBeNull();
    expect(gaps).toEqual([
      'workflows: The workflow files of `33333333` could not be read: GitHub does not have the commit any more.',
      'checks: Commit statuses could not be read: GitHub does not have the commit `33333333` any more.',
    ]);
  });
});

test('names cannot leave their quotes in the query', () => {
  const hostile = 'x"){viewer{login}}#\\"\n\u2028';
  const query = overviewQuery({
    ...asked,
    baseBranch: hostile,
    configPath: hostile,
    planPath: hostile,
    folders: [{ ref: hostile, dir: hostile }],
  });
  const outside = query.replace(/"(?:[^"\\\n]|\\.)*"/g, '""');
  expect(outside).not.toMatch(/viewer\{|login\}\}/);
});
