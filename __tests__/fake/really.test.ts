import { getOctokit } from '@actions/github';
import { describe, expect, test } from '@jest/globals';
import { buildWorld } from './build.ts';
import { example } from './example.ts';
import { openFake } from './in-process.ts';
import type { JobSpec, RunSpec, WorldSpec } from './world.ts';

const repo = { owner: 'octo-org', repo: 'octo-repo' };
const ofHead: RunSpec = {
  id: 1,
  workflow: '.github/workflows/ci.yml',
  event: 'pull_request',
  head: 'head',
  branch: 'm01-feature',
};

/** What GitHub answers for one run of the example, and for its jobs. */
async function ask(run: Partial<RunSpec>, over: Partial<WorldSpec> = {}) {
  const world = buildWorld(example({ runs: [{ ...ofHead, ...run }], ...over }));
  const fake = openFake(world);
  try {
    const octokit = getOctokit('t', { baseUrl: fake.url, request: { fetch: fake.fetch } });
    const { data } = await octokit.rest.actions.getWorkflowRun({ ...repo, run_id: 1 });
    const { data: listed } = await octokit.rest.actions.listJobsForWorkflowRun({ ...repo, run_id: 1 });
    return { run: data, jobs: listed.jobs };
  } finally {
    await fake.close();
  }
}

describe('as GitHub really answers', () => {
  test.each<[string, Partial<RunSpec>, string, string]>([
    ['a run is called like its workflow', {}, 'CI', 'M01: add b'],
    ['a push by its commit', { event: 'push' }, 'CI', 'head'],
    ['a run by hand by its workflow', { event: 'workflow_dispatch' }, 'CI', 'CI'],
    ['with run-name by that alone', { runName: 'Check #7' }, 'Check #7', 'Check #7'],
  ])('%s', async (_what, spec, name, title) => {
    const { run } = await ask(spec);
    expect([run.name, run.display_title]).toEqual([name, title]);
  });

  test('a run of an old server has neither path nor title', async () => {
    const { run } = await ask({}, { oldServer: true });
    expect(run).not.toHaveProperty('path');
    expect(run).not.toHaveProperty('display_title');
  });

  const none = { runner_id: null, runner_name: null, runner_group_id: null, runner_group_name: null };
  test.each<[string, Partial<JobSpec>, object]>([
    [
      'waits',
      { status: 'waiting' },
      { ...none, status: 'waiting', conclusion: null, completed_at: null, steps: [] },
    ],
    ['was skipped', { conclusion: 'skipped' }, { ...none, labels: [], steps: [] }],
    ['runs', { status: 'in_progress' }, { runner_name: 'GitHub Actions 1', completed_at: null }],
  ])('a job that %s', async (_what, spec, expected) => {
    const { jobs } = await ask({ jobs: [{ id: 2, name: 'test', ...spec }] });
    expect(jobs[0]).toMatchObject({ ...expected, started_at: expect.any(String) });
  });

  test('steps are counted with a gap, timed with milliseconds, and without times until they begin', async () => {
    const steps: JobSpec['steps'] = [
      { name: 'Set up job' },
      { name: 'Run npm test', status: 'in_progress' },
      { name: 'Post Run actions/checkout@v4', status: 'queued' },
      { name: 'Complete job', status: 'queued' },
    ];
    const { jobs } = await ask({ jobs: [{ id: 2, name: 'test', status: 'in_progress', steps }] });
    const stated = jobs[0]?.steps?.map((step) => [step.number, step.started_at, step.completed_at]);
    const at = '2026-03-12T04:39:20.000Z';
    expect(stated).toEqual([
      [1, at, at],
      [2, at, null],
      [4, null, null],
      [5, null, null],
    ]);
  });

  test('steps are timed in the time zone of the account', async () => {
    const { jobs } = await ask(
      { jobs: [{ id: 2, name: 'test', steps: [{ name: 'Set up job' }] }] },
      { timeZone: '+01:00' },
    );
    expect(jobs[0]?.steps?.[0]?.started_at).toBe('2026-03-12T05:39:20.000+01:00');
  });
});
