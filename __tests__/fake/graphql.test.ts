import { getOctokit } from '@actions/github';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { buildWorld } from './build.ts';
import { example } from './example.ts';
import { openFake } from './in-process.ts';
import type { World } from './state.ts';

describe('GraphQL of the fake GitHub', () => {
  let world: World;
  let fake: ReturnType<typeof openFake>;
  let octokit: ReturnType<typeof getOctokit>;

  beforeEach(() => {
    world = buildWorld(example());
    fake = openFake(world);
    octokit = getOctokit('t', { baseUrl: fake.url, request: { fetch: fake.fetch } });
  });
  afterEach(() => fake.close());

  /** The fields of our repository, as plain data. */
  // biome-ignore lint/suspicious/noExplicitAny: the query decides the shape.
  async function ask(fields: string, variables: Record<string, unknown> = {}, declared = ''): Promise<any> {
    const query = `query${declared} { repository(owner: "octo-org", name: "octo-repo") { ${fields} } }`;
    return ((await octokit.graphql(query, variables)) as { repository: unknown }).repository;
  }

  describe('reading', () => {
    test('repository and objects by expression', async () => {
      const answer = await ask(`
      nameWithOwner databaseId defaultBranchRef { name target { oid } }
      workflow: object(expression: "main:.github/workflows/ci.yml") { ... on Blob { text isTruncated byteSize oid } }
      folder: object(expression: "m01-feature:src") { __typename ... on Tree { entries { name path type mode object { ... on Blob { text } } } } }
      commit: object(expression: "${world.sha('head').slice(0, 8)}") { ... on Commit { oid messageHeadline parents(first: 2) { nodes { oid } } } }
      missing: object(expression: "main:none") { oid }
      ref(qualifiedName: "refs/heads/none") { name }`);
      expect(answer).toMatchObject({
        nameWithOwner: 'octo-org/octo-repo',
        defaultBranchRef: { name: 'main', target: { oid: world.sha('base') } },
        workflow: { isTruncated: false, text: expect.stringContaining('name: CI') },
        commit: {
          oid: world.sha('head'),
          messageHeadline: 'head',
          parents: { nodes: [{ oid: world.sha('change') }] },
        },
        missing: null,
        ref: null,
      });
      expect(answer.folder.entries[0]).toEqual({
        name: 'a.py',
        path: 'src/a.py',
        type: 'blob',
        mode: 33_188,
        object: { text: 'def a():\n    return 2\n' },
      });
    });

    test('large and binary blobs', async () => {
      world.commitTo('main', { files: { big: 'x'.repeat(600_000), bin: new Uint8Array([1, 0, 2]) } });
      const answer = await ask(
        'big: object(expression: "main:big") { ... on Blob { text isTruncated byteSize } } bin: object(expression: "main:bin") { ... on Blob { text isBinary } }',
      );
      expect([answer.big.text.length, answer.big.isTruncated, answer.big.byteSize]).toEqual([
        512_000,
        true,
        600_000,
      ]);
      expect(answer.bin).toEqual({ text: null, isBinary: true });
    });

    test('history of a path', async () => {
      const answer = await ask(
        'object(expression: "m01-feature") { ... on Commit { history(first: 10, path: "src/a.py") { nodes { oid } totalCount } } }',
      );
      expect(answer.object.history).toEqual({
        nodes: [{ oid: world.sha('change') }, { oid: world.sha('first') }],
        totalCount: 2,
      });
    });

    test('a pull request with comments, page by page', async () => {
      const fields = `pullRequest(number: 7) { title state isDraft mergeable headRefOid changedFiles milestone { title } author { login }
      files(first: 10) { nodes { path changeType additions } }
      comments(first: 1, after: $after) { nodes { databaseId body viewerDidAuthor author { login } } pageInfo { hasNextPage endCursor } } }`;
      const first = (await ask(fields, { after: null }, '($after: String)')).pullRequest;
      expect(first).toMatchObject({
        state: 'OPEN',
        mergeable: 'MERGEABLE',
        headRefOid: world.sha('head'),
        milestone: { title: 'M01' },
        files: { nodes: [{ path: 'src/a.py', changeType: 'MODIFIED', additions: 1 }, { path: 'src/b.py' }] },
      });
      expect(first.comments.nodes[0]).toMatchObject({
        body: 'Nice.',
        viewerDidAuthor: false,
        author: { login: 'octocat' },
      });
      const { endCursor } = first.comments.pageInfo;
      const second = (await ask(fields, { after: endCursor }, '($after: String)')).pullRequest;
      expect(second.comments).toMatchObject({
        nodes: [{ body: 'Report.', viewerDidAuthor: true, author: { login: 'github-actions' } }],
        pageInfo: { hasNextPage: false },
      });
    });

    test('pull requests of a branch name, statuses and suites of a commit', async () => {
      const answer = await ask(`
      pullRequests(headRefName: "patch", states: [OPEN], first: 5, orderBy: { field: UPDATED_AT, direction: DESC }) {
        nodes { number isCrossRepository headRepository { nameWithOwner } } }
      object(expression: "m01-feature") { ... on Commit {
        status { state contexts { context state targetUrl } }
        checkSuites(first: 10) { nodes { app { slug databaseId } databaseId conclusion workflowRun { databaseId event workflow { name } } } }
        associatedPullRequests(first: 5) { nodes { number } } } }`);
      expect(answer.pullRequests.nodes).toEqual([
        { number: 8, isCrossRepository: true, headRepository: { nameWithOwner: 'stranger/octo-repo' } },
      ]);
      expect(answer.object.status.contexts[0]).toEqual({
        context: 'ci/other',
        state: 'SUCCESS',
        targetUrl: 'https://ci.example.com/1',
      });
      expect(answer.object.checkSuites.nodes[0].workflowRun).toEqual({
        databaseId: 22_984_770_390,
        event: 'pull_request',
        workflow: { name: 'CI' },
      });
      expect(answer.object.checkSuites.nodes[1]).toMatchObject({
        app: { slug: 'codecov' },
        workflowRun: null,
      });
      expect(answer.object.associatedPullRequests.nodes).toEqual([{ number: 7 }]);
    });
  });

  describe('errors', () => {
    test('what is missing gives null and NOT_FOUND', async () => {
      await expect(ask('name pullRequest(number: 99) { title }')).rejects.toMatchObject({
        data: { repository: { name: 'octo-repo', pullRequest: null } },
        errors: [{ type: 'NOT_FOUND', path: ['repository', 'pullRequest'] }],
      });
    });

    test('what the token may not read gives null and FORBIDDEN beside the rest', async () => {
      world.contents.permissions.checks = 'none';
      const query = ask(
        'object(expression: "main") { ... on Commit { oid checkSuites(first: 1) { totalCount } } }',
      );
      await expect(query).rejects.toMatchObject({
        data: { repository: { object: { oid: world.sha('base'), checkSuites: null } } },
        errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
      });
    });

    test('a connection wants its bounds', async () => {
      await expect(ask('pullRequests { totalCount }')).rejects.toMatchObject({
        errors: [{ type: 'MISSING_PAGINATION_BOUNDARIES' }],
      });
      await expect(ask('pullRequests(first: 101) { totalCount }')).rejects.toMatchObject({
        errors: [{ type: 'EXCESSIVE_PAGINATION' }],
      });
    });
  });

  describe('createCommitOnBranch', () => {
    const mutation = `mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid url } } }`;
    const commit = (overrides: Record<string, unknown> = {}) =>
      octokit.graphql<{ createCommitOnBranch: { commit: { oid: string } } }>(mutation, {
        input: {
          branch: { repositoryNameWithOwner: 'octo-org/octo-repo', branchName: 'm01-feature' },
          expectedHeadOid: world.sha('head'),
          message: { headline: 'docs: report', body: 'Docket-Run: 1' },
          fileChanges: {
            additions: [{ path: 'docs/report.md', contents: Buffer.from('# Größe\n').toString('base64') }],
            deletions: [{ path: 'src/b.py' }],
          },
          ...overrides,
        },
      });
    const code = (type: string, message: unknown) => ({
      errors: [{ type, message, path: ['createCommitOnBranch'] }],
    });

    test('commits on top of the branch', async () => {
      const { createCommitOnBranch } = await commit();
      const { oid } = createCommitOnBranch.commit;
      expect(world.tip('m01-feature')).toBe(oid);
      const made = world.git.commit(oid);
      expect([made.parents, made.message]).toEqual([[world.sha('head')], 'docs: report\n\nDocket-Run: 1']);
      expect([made.author.name, made.committer.name]).toEqual(['github-actions[bot]', 'GitHub']);
      const answer = await ask(
        'new: object(expression: "m01-feature:docs/report.md") { ... on Blob { text } } old: object(expression: "m01-feature:src/b.py") { oid }',
      );
      expect(answer).toEqual({ new: { text: '# Größe\n' }, old: null });
    });

    test('refuses a stale head, and changes nothing', async () => {
      const stale = world.sha('change');
      const message = `Expected branch to point to "${stale}" but it did not. Pull and try again.`;
      await expect(commit({ expectedHeadOid: stale })).rejects.toMatchObject(code('STALE_DATA', message));
      expect(world.tip('m01-feature')).toBe(world.sha('head'));
    });

    test('refuses an unknown branch, a missing file and workflow files', async () => {
      const branch = { repositoryNameWithOwner: 'octo-org/octo-repo', branchName: 'none' };
      await expect(commit({ branch })).rejects.toMatchObject({ errors: [{ type: 'NOT_FOUND' }] });
      const deletions = { deletions: [{ path: 'none.txt' }] };
      await expect(commit({ fileChanges: deletions })).rejects.toThrow('does not exist as of commit oid');
      const additions = { additions: [{ path: '.github/workflows/x.yml', contents: '' }] };
      await expect(commit({ fileChanges: additions })).rejects.toThrow('without `workflows` permission');
    });

    test('refuses what the rules of the branch forbid, unless the token may bypass them', async () => {
      world.contents.rules['m01-feature'] = [{ type: 'pull_request' }];
      const words = 'Repository rule violations found\n\nChanges must be made through a pull request.\n\n';
      await expect(commit()).rejects.toMatchObject(code('UNPROCESSABLE', words));
      world.contents.rules = {};
      world.contents.protection['m01-feature'] = { pullRequestRequired: true };
      await expect(commit()).rejects.toThrow('Changes must be made through a pull request.');
      world.contents.bypass = true;
      expect((await commit()).createCommitOnBranch.commit.oid).toBe(world.tip('m01-feature'));
    });

    test('needs the permission to write contents', async () => {
      world.contents.permissions.contents = 'read';
      await expect(commit()).rejects.toMatchObject({ errors: [{ type: 'FORBIDDEN' }] });
    });

    test('can be made to fail like push protection', async () => {
      const message = 'Repository rule violations found\n\nSecret detected in content\n\n';
      const body = { data: { createCommitOnBranch: null }, errors: [{ type: 'UNPROCESSABLE', message }] };
      world.fail({ graphql: /createCommitOnBranch/, status: 200, body });
      await expect(commit()).rejects.toThrow('Secret detected');
      expect(world.tip('m01-feature')).toBe(world.sha('head'));
    });
  });
});
