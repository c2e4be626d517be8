import { getOctokit } from '@actions/github';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { buildWorld } from './build.ts';
import { example } from './example.ts';
import { openFake } from './in-process.ts';
import type { World } from './state.ts';

const repo = { owner: 'octo-org', repo: 'octo-repo' };
describe('REST of the fake GitHub', () => {
  let world: World;
  let fake: ReturnType<typeof openFake>;
  let octokit: ReturnType<typeof getOctokit>;

  beforeEach(() => {
    world = buildWorld(example());
    fake = openFake(world);
    octokit = getOctokit('t', { baseUrl: fake.url, request: { fetch: fake.fetch } });
  });
  afterEach(() => fake.close());

  describe('repository', () => {
    test('gives the repository and a branch with its protection', async () => {
      world.contents.protection.main = { checks: [{ context: 'test', appId: 15_368 }] };
      const { data } = await octokit.rest.repos.get(repo);
      expect([data.full_name, data.default_branch, data.owner.login]).toEqual([
        'octo-org/octo-repo',
        'main',
        'octo-org',
      ]);
      const branch = await octokit.rest.repos.getBranch({ ...repo, branch: 'main' });
      expect(branch.data.commit.sha).toBe(world.sha('base'));
      expect(branch.data.protection.required_status_checks?.contexts).toEqual(['test']);
      await expect(octokit.rest.repos.getBranch({ ...repo, branch: 'none' })).rejects.toThrow(
        'Branch not found',
      );
    });

    test('gives the rules of a branch, or says that the plan has none', async () => {
      const { data } = await octokit.request('GET /repos/{owner}/{repo}/rules/branches/{branch}', {
        ...repo,
        branch: 'main',
      });
      expect(data.map((rule) => [rule.type, rule.ruleset_id])).toEqual([['required_status_checks', 4711]]);
      world.contents.rulesUnavailable = true;
      await expect(octokit.rest.repos.getBranchRules({ ...repo, branch: 'main' })).rejects.toMatchObject({
        status: 403,
      });
    });

    test('reads and creates refs', async () => {
      const ref = await octokit.rest.git.getRef({ ...repo, ref: 'heads/m01-feature' });
      expect(ref.data.object.sha).toBe(world.sha('head'));
      await octokit.rest.git.createRef({ ...repo, ref: 'refs/heads/docket', sha: world.sha('base') });
      expect(world.tip('docket')).toBe(world.sha('base'));
      const again = octokit.rest.git.createRef({ ...repo, ref: 'refs/heads/docket', sha: world.sha('base') });
      await expect(again).rejects.toMatchObject({
        status: 422,
        message: expect.stringContaining('already exists'),
      });
    });
  });

  describe('branches', () => {
    test('a ref moves forward, and elsewhere only by force', async () => {
      const ref = 'heads/m01-feature';
      const aside = octokit.rest.git.updateRef({ ...repo, ref, sha: world.sha('base') });
      await expect(aside).rejects.toMatchObject({
        status: 422,
        message: expect.stringContaining('Update is not a fast forward'),
      });
      const next = world.git.writeCommit({
        ...world.git.commit(world.sha('head')),
        parents: [world.sha('head')],
      });
      await octokit.rest.git.updateRef({ ...repo, ref, sha: next });
      expect(world.tip('m01-feature')).toBe(next);
      await octokit.rest.git.updateRef({ ...repo, ref, sha: world.sha('base'), force: true });
      expect(world.tip('m01-feature')).toBe(world.sha('base'));
      world.contents.rules['m01-feature'] = [{ type: 'update' }];
      const ruled = octokit.rest.git.updateRef({ ...repo, ref, sha: world.sha('base') });
      await expect(ruled).rejects.toMatchObject({ status: 422 });
    });

    test('one is merged into another, unless there is nothing to merge or a conflict', async () => {
      const merge = { ...repo, base: 'm01-feature', head: 'main', commit_message: 'Bring main in' };
      const { data } = await octokit.rest.repos.merge(merge);
      expect(data.parents.map(({ sha }) => sha)).toEqual([world.sha('head'), world.sha('base')]);
      expect(world.git.commit(world.tip('m01-feature')!).message).toBe('Bring main in');
      const { data: file } = await octokit.rest.repos.getContent({
        ...repo,
        path: 'docs/guide.md',
        ref: 'm01-feature',
        mediaType: { format: 'raw' },
      });
      expect(file).toBe('Read this.\n');
      expect((await octokit.rest.repos.merge(merge)).status).toBe(204);
      world.commitTo('main', { files: { 'src/a.py': 'a = 3\n' } });
      await expect(octokit.rest.repos.merge(merge)).rejects.toMatchObject({ status: 409 });
      await expect(octokit.rest.repos.merge({ ...merge, base: 'none' })).rejects.toMatchObject({
        status: 404,
      });
    });
  });

  describe('runs and jobs', () => {
    test('lists the runs of a head and of a workflow', async () => {
      const head = await octokit.rest.actions.listWorkflowRunsForRepo({
        ...repo,
        head_sha: world.sha('head'),
      });
      expect(head.data.workflow_runs.map((run) => [run.id, run.run_attempt, run.conclusion])).toEqual([
        [22_984_770_390, 2, 'success'],
      ]);
      expect(head.data.workflow_runs[0]?.pull_requests?.map((pull) => pull.number)).toEqual([7]);
      const file = await octokit.rest.actions.listWorkflowRuns({
        ...repo,
        workflow_id: 'ci.yml',
        exclude_pull_requests: true,
      });
      expect(file.data.workflow_runs.map((run) => run.id)).toEqual([22_984_770_391, 22_984_770_390]);
      expect(file.data.workflow_runs.map((run) => run.pull_requests)).toEqual([[], []]);
    });

    test('filters runs by branch, event, status and time', async () => {
      const ids = async (query: Record<string, string>) => {
        const { data } = await octokit.rest.actions.listWorkflowRunsForRepo({ ...repo, ...query });
        return data.workflow_runs.map((run) => run.id % 10);
      };
      expect(await ids({ branch: 'patch' })).toEqual([1]);
      expect(await ids({ event: 'push' })).toEqual([]);
      expect(await ids({ status: 'in_progress' })).toEqual([1]);
      expect(await ids({ status: 'success' })).toEqual([0]);
      expect(await ids({ created: '>=2026-03-12T05:00:00Z' })).toEqual([1]);
      expect(await ids({ created: '2026-03-01..2026-03-12' })).toEqual([1, 0]);
    });

    test('gives a run, its attempts and the jobs of each', async () => {
      const run = { ...repo, run_id: 22_984_770_390 };
      const first = await octokit.rest.actions.getWorkflowRunAttempt({ ...run, attempt_number: 1 });
      expect([first.data.run_attempt, first.data.conclusion]).toEqual([1, 'failure']);
      expect((await octokit.rest.actions.getWorkflowRun(run)).data.conclusion).toBe('success');
      const latest = await octokit.rest.actions.listJobsForWorkflowRun(run);
      expect(latest.data.jobs.map((job) => job.run_attempt)).toEqual([2]);
      expect(latest.data.jobs[0]?.steps?.map((step) => step.name)).toEqual(['Set up job', 'Run npm test']);
      const all = await octokit.rest.actions.listJobsForWorkflowRun({ ...run, filter: 'all' });
      expect(all.data.jobs.map((job) => [job.run_attempt, job.conclusion])).toEqual([
        [1, 'failure'],
        [2, 'success'],
      ]);
      const old = await octokit.rest.actions.listJobsForWorkflowRunAttempt({ ...run, attempt_number: 1 });
      expect(old.data.total_count).toBe(1);
      await expect(octokit.rest.actions.getWorkflowRun({ ...repo, run_id: 5 })).rejects.toMatchObject({
        status: 404,
      });
    });

    test('lists workflows by the names in their files', async () => {
      const { data } = await octokit.rest.actions.listRepoWorkflows(repo);
      expect(data.workflows.map((workflow) => [workflow.name, workflow.path])).toEqual([
        ['CI', '.github/workflows/ci.yml'],
      ]);
    });
  });

  describe('pull requests', () => {
    test('lists them by head, also of a fork', async () => {
      const own = await octokit.rest.pulls.list({ ...repo, head: 'octo-org:m01-feature' });
      expect(own.data.map((pull) => pull.number)).toEqual([7]);
      const fork = await octokit.rest.pulls.list({ ...repo, head: 'stranger:patch', state: 'all' });
      expect(fork.data.map((pull) => [pull.number, pull.head.repo?.full_name])).toEqual([
        [8, 'stranger/octo-repo'],
      ]);
    });

    test('opens one for a head and a base, never two', async () => {
      const asked = { ...repo, title: 'Bring it', head: 'm01-feature', base: 'main', body: 'Why.' };
      await expect(octokit.rest.pulls.create(asked)).rejects.toMatchObject({
        status: 422,
        response: {
          data: { errors: [{ message: 'A pull request already exists for octo-org:m01-feature.' }] },
        },
      });
      world.pull(7).state = 'closed';
      const { data } = await octokit.rest.pulls.create(asked);
      expect([data.number, data.title, data.user.login]).toEqual([9, 'Bring it', 'github-actions[bot]']);
      world.git.setRef('refs/heads/level', world.sha('base'));
      await expect(octokit.rest.pulls.create({ ...asked, head: 'level' })).rejects.toMatchObject({
        status: 422,
        response: { data: { errors: [{ message: 'No commits between main and level' }] } },
      });
      await expect(octokit.rest.pulls.create({ ...asked, head: 'none' })).rejects.toMatchObject({
        status: 422,
      });
      world.contents.actionsMayOpenPulls = false;
      await expect(octokit.rest.pulls.create(asked)).rejects.toMatchObject({ status: 403 });
    });

    test('gives one with its totals, files and commits', async () => {
      const { data } = await octokit.rest.pulls.get({ ...repo, pull_number: 7 });
      expect([data.additions, data.deletions, data.changed_files, data.commits]).toEqual([3, 1, 2, 2]);
      expect(data.milestone?.title).toBe('M01');
      const files = await octokit.rest.pulls.listFiles({ ...repo, pull_number: 7 });
      expect(files.data.map((file) => [file.filename, file.status])).toEqual([
        ['src/a.py', 'modified'],
        ['src/b.py', 'added'],
      ]);
      expect(files.data[0]?.patch).toBe('@@ -1,2 +1,2 @@\n def a():\n-    return 1\n+    return 2');
      const commits = await octokit.rest.pulls.listCommits({ ...repo, pull_number: 7 });
      expect(commits.data.map((commit) => commit.sha)).toEqual([world.sha('change'), world.sha('head')]);
    });

    test('gives a deleted fork as null', async () => {
      world.contents.forks[0]!.deleted = true;
      const { data } = await octokit.rest.pulls.get({ ...repo, pull_number: 8 });
      expect(data.head.repo).toBeNull();
    });

    test('stops listing files at 3,000', async () => {
      const files = Object.fromEntries(
        Array.from({ length: 3_050 }, (_, index) => [`many/${index}.txt`, `${index}\n`]),
      );
      world.commitTo('m01-feature', { files });
      const { data } = await octokit.rest.pulls.get({ ...repo, pull_number: 7 });
      expect(data.changed_files).toBe(3_052);
      const all = await octokit.paginate(octokit.rest.pulls.listFiles, {
        ...repo,
        pull_number: 7,
        per_page: 100,
      });
      expect(all.length).toBe(3_000);
    });
  });

  describe('commits', () => {
    test('compares from the merge base', async () => {
      const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
        ...repo,
        basehead: 'main...m01-feature',
      });
      expect([data.status, data.ahead_by, data.behind_by]).toEqual(['diverged', 2, 1]);
      expect(data.merge_base_commit.sha).toBe(world.sha('first'));
      expect(data.files?.map((file) => file.filename)).toEqual(['src/a.py', 'src/b.py']);
    });

    test('gives a commit with its own files', async () => {
      const { data } = await octokit.rest.repos.getCommit({ ...repo, ref: world.sha('head') });
      expect(data.files?.map((file) => [file.filename, file.status])).toEqual([['src/b.py', 'modified']]);
      await expect(octokit.rest.repos.getCommit({ ...repo, ref: 'none' })).rejects.toMatchObject({
        status: 422,
      });
    });

    test('knows the pull requests of a commit, but not those of a fork', async () => {
      const pulls = async (name: string) => {
        const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
          ...repo,
          commit_sha: world.sha(name),
        });
        return data.map((pull) => pull.number);
      };
      expect(await pulls('change')).toEqual([7]);
      expect(await pulls('stranger')).toEqual([]);
    });

    test('combines statuses and takes new ones', async () => {
      const sha = world.sha('head');
      await octokit.rest.repos.createCommitStatus({
        ...repo,
        sha,
        state: 'pending',
        context: 'docket/verdict',
      });
      const { data } = await octokit.rest.repos.getCombinedStatusForRef({ ...repo, ref: sha });
      expect([data.state, data.statuses.map((status) => status.context)]).toEqual([
        'pending',
        ['ci/other', 'docket/verdict'],
      ]);
    });
  });

  describe('checks', () => {
    test('lists suites and the latest check runs of a commit', async () => {
      const ref = world.sha('head');
      const suites = await octokit.rest.checks.listSuitesForRef({ ...repo, ref });
      expect(suites.data.check_suites.map((suite) => [suite.app?.slug, suite.conclusion])).toEqual([
        ['github-actions', 'success'],
        ['codecov', 'failure'],
      ]);
      const runs = await octokit.rest.checks.listForRef({ ...repo, ref });
      expect(runs.data.check_runs.map((run) => run.id)).toContain(66_000_000_002);
      expect(runs.data.total_count).toBe(2);
      const all = await octokit.rest.checks.listForRef({ ...repo, ref, filter: 'all', check_name: 'test' });
      expect(all.data.check_runs.map((run) => run.id)).toEqual([66_000_000_002, 66_000_000_001]);
      const suite = await octokit.rest.checks.listForSuite({
        ...repo,
        check_suite_id: suites.data.check_suites[1]!.id,
      });
      expect(suite.data.check_runs.map((run) => run.name)).toEqual(['codecov/patch']);
    });

    test('lists annotations', async () => {
      const { data } = await octokit.rest.checks.listAnnotations({ ...repo, check_run_id: 66_000_000_002 });
      expect(data.map((annotation) => [annotation.annotation_level, annotation.message])).toEqual([
        ['warning', 'Node.js 16 is deprecated.'],
      ]);
    });
  });

  describe('check runs of a token', () => {
    const output = {
      title: 'Ready',
      summary: 'All passed.',
      annotations: [
        {
          path: 'README.md',
          start_line: 1,
          end_line: 2,
          annotation_level: 'warning' as const,
          message: 'Odd.',
          title: 'Spelling',
        },
      ],
    };

    test('are made and changed, and annotations are added to those that are there', async () => {
      const head_sha = world.sha('head');
      const given = {
        ...repo,
        name: 'Docket',
        head_sha,
        external_id: 'x',
        conclusion: 'success' as const,
        output,
      };
      const { data: made } = await octokit.rest.checks.create(given);
      expect(made).toMatchObject({
        status: 'completed',
        conclusion: 'success',
        app: { slug: 'github-actions' },
      });
      expect(made.output).toMatchObject({ title: 'Ready', annotations_count: 1 });
      const { data: changed } = await octokit.rest.checks.update({
        ...repo,
        check_run_id: made.id,
        conclusion: 'failure',
        output: { ...output, title: 'Blocked' },
      });
      expect(changed).toMatchObject({ id: made.id, external_id: 'x', conclusion: 'failure' });
      expect(changed.output).toMatchObject({ title: 'Blocked', annotations_count: 2 });
      const listed = await octokit.rest.checks.listForRef({ ...repo, ref: head_sha, check_name: 'Docket' });
      expect(listed.data.check_runs.map(({ id }) => id)).toEqual([made.id]);
      world.contents.postedCheckRuns = [];
    });

    test('are those of an app, which alone may change them', async () => {
      const given = { ...repo, name: 'Docket', head_sha: world.sha('head'), status: 'in_progress' as const };
      const { data: made } = await octokit.rest.checks.create(given);
      const { viewer } = world.contents;
      world.contents.viewer = 'octocat';
      await expect(octokit.rest.checks.create(given)).rejects.toMatchObject({ status: 403 });
      world.contents.viewer = 'other-app[bot]';
      const change = octokit.rest.checks.update({ ...repo, check_run_id: made.id, conclusion: 'success' });
      await expect(change).rejects.toMatchObject({ status: 403 });
      const { data: theirs } = await octokit.rest.checks.create(given);
      expect([theirs.app?.slug, theirs.status]).toEqual(['other-app', 'in_progress']);
      world.contents.viewer = viewer;
      world.contents.postedCheckRuns = [];
      world.contents.checkSuites = world.contents.checkSuites.filter(({ app }) => app.slug !== 'other-app');
    });
  });

  describe('contents', () => {
    test('gives a file as JSON and raw, a folder, and a tree', async () => {
      const file = await octokit.rest.repos.getContent({ ...repo, path: 'src/b.py', ref: 'm01-feature' });
      expect(file.data).toMatchObject({ type: 'file', encoding: 'base64' });
      const raw = await octokit.rest.repos.getContent({
        ...repo,
        path: 'src/b.py',
        ref: world.sha('change'),
        mediaType: { format: 'raw' },
      });
      expect(raw.data).toBe('def b():\n    return 3\n');
      const folder = await octokit.rest.repos.getContent({ ...repo, path: 'src', ref: 'm01-feature' });
      expect((folder.data as { name: string }[]).map((entry) => entry.name)).toEqual(['a.py', 'b.py']);
      const object = { ...repo, path: 'src', ref: 'm01-feature', mediaType: { format: 'object' } };
      const listed = (await octokit.rest.repos.getContent(object)).data as { entries?: { path: string }[] };
      expect(listed.entries?.map((entry) => entry.path)).toEqual(['src/a.py', 'src/b.py']);
      await expect(octokit.rest.repos.getContent({ ...repo, path: 'none.txt' })).rejects.toMatchObject({
        status: 404,
      });
      const tree = await octokit.rest.git.getTree({ ...repo, tree_sha: world.sha('base'), recursive: '1' });
      expect(tree.data.tree.map((entry) => entry.path)).toContain('.github/workflows/ci.yml');
    });
  });

  test('gives a blob byte for byte', async () => {
    const oid = world.git.writeBlob(new Uint8Array([0xff, 0, 10]));
    const { data } = await octokit.rest.git.getBlob({ ...repo, file_sha: oid });
    expect([...Buffer.from(data.content, 'base64')]).toEqual([0xff, 0, 10]);
  });

  describe('comments', () => {
    test('are created, changed, listed and deleted', async () => {
      const made = await octokit.rest.issues.createComment({ ...repo, issue_number: 7, body: 'One' });
      expect(made.data.user?.login).toBe('github-actions[bot]');
      await octokit.rest.issues.updateComment({ ...repo, comment_id: made.data.id, body: 'Two' });
      const list = await octokit.rest.issues.listComments({ ...repo, issue_number: 7 });
      expect(list.data.map((comment) => comment.body)).toEqual(['Nice.', 'Report.', 'Two']);
      await octokit.rest.issues.deleteComment({ ...repo, comment_id: made.data.id });
      const gone = octokit.rest.issues.getComment({ ...repo, comment_id: made.data.id });
      await expect(gone).rejects.toMatchObject({ status: 404 });
    });

    test('are refused when too long or the pull request is locked', async () => {
      const long = octokit.rest.issues.createComment({ ...repo, issue_number: 7, body: 'x'.repeat(65_537) });
      await expect(long).rejects.toMatchObject({ status: 422 });
      world.pull(7).locked = true;
      const locked = octokit.rest.issues.createComment({ ...repo, issue_number: 7, body: 'x' });
      await expect(locked).rejects.toMatchObject({ status: 403, message: expect.stringContaining('locked') });
    });
  });
});
