import { getOctokit } from '@actions/github';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { buildWorld } from './build.ts';
import { depthOf } from './depth.ts';
import { example } from './example.ts';
import type { Fake } from './exchange.ts';
import { startFake } from './server.ts';
import type { World } from './state.ts';

const repo = { owner: 'octo-org', repo: 'octo-repo' };
describe('the fake GitHub over HTTP', () => {
  let world: World;
  let fake: Fake;
  let octokit: ReturnType<typeof getOctokit>;

  beforeEach(async () => {
    world = buildWorld(example());
    fake = await startFake(world);
    octokit = getOctokit('t', { baseUrl: fake.url });
  });
  afterEach(() => fake.close().catch(() => undefined));

  describe('strictness', () => {
    const misuse = async (route: string, options: Record<string, unknown> = {}) => {
      await expect(octokit.request(route, { ...repo, ...options })).rejects.toMatchObject({ status: 500 });
      return fake.violations.join();
    };

    test('an unknown operation is a violation', async () => {
      expect(await misuse('GET /repos/{owner}/{repo}/topics')).toContain('no operation for GET');
      await expect(fake.close()).rejects.toThrow('The fake GitHub was misused');
    });

    test('an unknown query parameter is a violation', async () => {
      expect(await misuse('GET /repos/{owner}/{repo}/actions/runs', { sha: 'x' })).toContain('"sha"');
    });

    test('a query value that is not allowed is a violation', async () => {
      expect(await misuse('GET /repos/{owner}/{repo}/pulls', { state: 'merged' })).toContain('?state');
    });

    test('a body that does not validate is a violation', async () => {
      expect(await misuse('POST /repos/{owner}/{repo}/git/refs', { ref: 5, sha: 'x' })).toContain(
        '/ref must be string',
      );
    });

    test('a GraphQL field that does not exist, or that the fake does not model, is a violation', async () => {
      await octokit.graphql('{ viewer { nothing } }').catch(() => undefined);
      await octokit.graphql('{ viewer { bio } }').catch(() => undefined);
      expect(fake.violations).toEqual([
        expect.stringContaining('Cannot query field "nothing" on type "User".'),
        'The fake GitHub does not model User.bio.',
      ]);
    });
  });

  describe('credentials and permissions', () => {
    test.each([
      ['a public repository', false, '', 200],
      ['a private repository', true, '', 404],
      ['a log', false, '/actions/jobs/1/logs', 403],
      ['an archive', false, '/actions/artifacts/1/zip', 401],
    ])('without credentials: %s', async (_what, isPrivate, path, status) => {
      world.contents.repository.private = isPrivate;
      const response = await fetch(`${fake.url}/repos/octo-org/octo-repo${path}`);
      expect(response.status).toBe(status);
    });

    test('without credentials no query is answered', async () => {
      const response = await fetch(fake.graphqlUrl, {
        method: 'POST',
        body: '{"query":"{ viewer { login } }"}',
      });
      expect(response.status).toBe(401);
    });

    test('another repository is not found', async () => {
      const other = octokit.rest.repos.get({ owner: 'octo-org', repo: 'other' });
      await expect(other).rejects.toMatchObject({ status: 404 });
    });

    test('a missing permission is 403 on reading and on writing', async () => {
      world.contents.permissions.checks = 'none';
      world.contents.permissions.contents = 'read';
      const runs = octokit.rest.checks.listForRef({ ...repo, ref: 'main' });
      await expect(runs).rejects.toMatchObject({
        status: 403,
        message: expect.stringContaining('Resource not accessible by integration'),
      });
      const ref = octokit.rest.git.createRef({ ...repo, ref: 'refs/heads/x', sha: world.sha('base') });
      await expect(ref).rejects.toMatchObject({ status: 403 });
      expect((await octokit.rest.repos.getBranch({ ...repo, branch: 'main' })).status).toBe(200);
    });

    test('comments need one of two permissions', async () => {
      world.contents.permissions.issues = 'none';
      world.contents.permissions['pull-requests'] = 'write';
      expect((await octokit.rest.issues.createComment({ ...repo, issue_number: 7, body: 'x' })).status).toBe(
        201,
      );
    });
  });

  describe('pages', () => {
    test('have Link headers that Octokit follows', async () => {
      for (let index = 0; index < 7; index++) {
        await octokit.rest.issues.createComment({ ...repo, issue_number: 7, body: `${index}` });
      }
      const first = await octokit.rest.issues.listComments({ ...repo, issue_number: 7, per_page: 4 });
      expect(first.headers.link).toMatch(/page=2>; rel="next", <.*page=3>; rel="last"/);
      const all = await octokit.paginate(octokit.rest.issues.listComments, {
        ...repo,
        issue_number: 7,
        per_page: 4,
      });
      expect(all.map((comment) => comment.body)).toEqual([
        'Nice.',
        'Report.',
        '0',
        '1',
        '2',
        '3',
        '4',
        '5',
        '6',
      ]);
    });

    test('inside an object count all items', async () => {
      const run = { ...repo, run_id: 22_984_770_390, filter: 'all' as const, per_page: 1 };
      const { data } = await octokit.rest.actions.listJobsForWorkflowRun(run);
      expect([data.total_count, data.jobs.length]).toEqual([2, 1]);
      expect((await octokit.paginate(octokit.rest.actions.listJobsForWorkflowRun, run)).length).toBe(2);
    });
  });

  describe('planted failures', () => {
    test('fail as often as told, with status and body', async () => {
      world.fail({ method: 'GET', path: '/pulls', status: 502, body: { message: 'Bad gateway' }, times: 2 });
      await expect(octokit.rest.pulls.list(repo)).rejects.toMatchObject({ status: 502 });
      await expect(octokit.rest.pulls.list(repo)).rejects.toMatchObject({ status: 502 });
      expect((await octokit.rest.pulls.list(repo)).status).toBe(200);
    });

    test('can fail after the work is done', async () => {
      world.fail({ method: 'POST', path: /\/comments$/, status: 500, afterEffect: true });
      const made = octokit.rest.issues.createComment({ ...repo, issue_number: 7, body: 'Once' });
      await expect(made).rejects.toMatchObject({ status: 500 });
      expect(world.contents.comments.at(-1)?.body).toBe('Once');
    });

    test('can cut the connection, or be late', async () => {
      world.fail({ path: '/branches/', drop: true });
      await expect(octokit.rest.repos.getBranch({ ...repo, branch: 'main' })).rejects.toThrow();
      world.fail({ path: '/branches/', delayMs: 30 });
      const before = performance.now();
      await octokit.rest.repos.getBranch({ ...repo, branch: 'main' });
      expect(performance.now() - before).toBeGreaterThanOrEqual(29);
    });

    test('a hook changes the world before a request', async () => {
      world.before({ path: '/git/ref/' }, () => {
        world.commitTo('main', { files: { 'race.txt': 'x' } });
      });
      const { data } = await octokit.rest.git.getRef({ ...repo, ref: 'heads/main' });
      expect(data.object.sha).toBe(world.tip('main'));
      expect(data.object.sha).not.toBe(world.sha('base'));
    });
  });

  describe('log', () => {
    test('counts requests, writes and points', async () => {
      await Promise.all([octokit.rest.repos.get(repo), octokit.rest.pulls.list(repo)]);
      await octokit.graphql('{ viewer { login } }');
      await octokit.rest.issues.createComment({ ...repo, issue_number: 7, body: 'x' });
      expect(fake.stats()).toEqual({ requests: 4, writes: 1, rest: 3, points: 1 });
    });

    test('how many had to wait for another is counted without a clock', async () => {
      const depth = await depthOf(buildWorld(example()), async (fetch) => {
        const asked = getOctokit('t', { baseUrl: 'http://fake.test', request: { fetch } });
        await Promise.all([asked.rest.repos.get(repo), asked.rest.pulls.list(repo)]);
        await asked.graphql('{ viewer { login } }');
        await asked.rest.issues.createComment({ ...repo, issue_number: 7, body: 'x' });
      });
      expect(depth).toBe(3);
    });

    test('serves under the addresses of GitHub Enterprise Server', async () => {
      const enterprise = getOctokit('t', { baseUrl: fake.enterpriseUrl });
      expect((await enterprise.rest.repos.get(repo)).data.name).toBe('octo-repo');
      const answer = await enterprise.graphql<{ viewer: { login: string } }>('{ viewer { login } }');
      expect(answer.viewer.login).toBe('github-actions[bot]');
      expect(fake.log.map((entry) => entry.path)).toEqual(['/repos/octo-org/octo-repo', '/graphql']);
    });
  });

  describe('logs of jobs', () => {
    const logOf = (job_id: number) =>
      octokit.rest.actions.downloadJobLogsForWorkflowRun({
        ...repo,
        job_id,
        request: { redirect: 'manual' },
      });

    test('lie in a storage that answers signed addresses, whole or in part', async () => {
      world.run(22_984_770_390).jobs[0]!.log = 'one\ntwo\n';
      const { status, headers } = await logOf(66_000_000_001);
      const location = String(headers.location);
      expect([status, location.startsWith(`${fake.url}/storage/`)]).toEqual([302, true]);
      expect(await (await fetch(location)).text()).toBe('one\ntwo\n');
      const rest = await fetch(location, { headers: { range: 'bytes=4-' } });
      expect([rest.status, await rest.text()]).toEqual([206, 'two\n']);
    });

    test.each([
      ['credentials', '', { authorization: 'token t' }, 'was given credentials'],
      ['no signature', '?sig=wrong', {}, 'is not signed'],
    ])('a violation: %s', async (_name, query, headers, complaint) => {
      const { headers: answered } = await logOf(66_000_000_001);
      const location = String(answered.location).replace(/\?.*/, query || '$&');
      expect((await fetch(location, { headers })).status).toBe(403);
      expect(fake.violations).toEqual([expect.stringContaining(complaint)]);
    });

    test('are gone when GitHub has deleted them, and not there while the job runs', async () => {
      world.run(22_984_770_390).jobs[0]!.log = null;
      await expect(logOf(66_000_000_001)).rejects.toMatchObject({ status: 410 });
      await expect(logOf(66_000_000_003)).rejects.toMatchObject({ status: 404 });
    });
  });

  describe('artifacts', () => {
    const run = 22_984_770_390;
    const archiveOf = (artifact_id: number) =>
      octokit.rest.actions.downloadArtifact({
        ...repo,
        artifact_id,
        archive_format: 'zip',
        request: { redirect: 'manual' },
      });
    const planted = {
      createdAt: '2026-03-12T04:39:20Z',
      expired: false,
      archive: Buffer.from('PK'),
      size: 2,
    };

    test('are listed by run, and lie in the storage', async () => {
      world.run(run).artifacts.push({ id: 7, name: 'results', ...planted });
      const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({ ...repo, run_id: run });
      expect(data.artifacts).toMatchObject([{ id: 7, name: 'results', size_in_bytes: 2, expired: false }]);
      const { headers } = await archiveOf(7);
      expect(await (await fetch(String(headers.location))).text()).toBe('PK');
    });

    test('expire', async () => {
      world.run(run).artifacts.push({ id: 8, name: 'old', ...planted, expired: true });
      await expect(archiveOf(8)).rejects.toMatchObject({ status: 410 });
      await expect(archiveOf(9)).rejects.toMatchObject({ status: 404 });
    });
  });
});
