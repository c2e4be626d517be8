import { describe, expect, test } from '@jest/globals';
import { readBaseline } from '../../../src/collect/base/baseline.ts';
import { BaseReader } from '../../../src/collect/base/reader.ts';
import { listBaseRuns } from '../../../src/collect/base/runs.ts';
import { Budget } from '../../../src/collect/budget.ts';
import { Gaps, type Reading } from '../../../src/collect/reading/reading.ts';
import { readJobsOf } from '../../../src/collect/runs/jobs.ts';
import { readRuns } from '../../../src/collect/runs/runs.ts';
import { failsOnBase } from '../../../src/facts/checks/base.ts';
import type { GitHub } from '../../../src/github/client.ts';
import type { Context } from '../../../src/settings/context.ts';
import { buildWorld } from '../../fake/build.ts';
import type { World } from '../../fake/state.ts';
import type { JobSpec, RunSpec } from '../../fake/world.ts';
import { serving } from '../../publish/desk.ts';
import {
  ciFile,
  ciPath,
  ciRun,
  headCommit,
  headTime,
  job,
  packageCommit,
} from '../../worlds/ordinary/scenario.ts';
import { after } from '../../worlds/times.ts';
import { contextOf } from '../asked.ts';

function testedBy(...runs: RunSpec[]): World {
  return buildWorld({
    commits: { main: packageCommit({ [ciPath]: ciFile }), next: headCommit, head: { message: 'Head\n' } },
    branches: { main: 'next', feature: 'head' },
    runs,
    pulls: [{ number: 5, title: 'Feature', headBranch: 'feature', base: 'main' }],
  });
}

const ofHead = (over: Partial<RunSpec> = {}) =>
  ciRun({ id: 7001, event: 'pull_request', head: 'head', branch: 'feature', ...over });

const runsOf = (world: World) => serving(world, (github) => listed(github, world));

const listed = async (github: GitHub, world: World) =>
  (await readRuns(github, contextOf(world).repository, world.sha('head'))).runs;

async function jobsOf(world: World, over: Partial<Context> = {}, gaps = new Gaps()) {
  const context = contextOf(world, over);
  const read = async (github: GitHub) => readJobsOf(github, context, await listed(github, world), gaps);
  return (await serving(world, read)).runs;
}

describe('runs', () => {
  test('of more than one page are all read', async () => {
    const many = Array.from({ length: 130 }, (_, index) => ofHead({ id: 8000 + index, jobs: [] }));
    expect(await runsOf(testedBy(...many))).toHaveLength(130);
  });

  test('name the pull requests of this repository only', async () => {
    const pullRequests = [{ number: 5 }, { number: 77, base: 'stranger/octo-repo', baseId: 4711 }];
    const [first] = await runsOf(testedBy(ofHead({ pullRequests })));
    expect(first?.run.pullRequests).toEqual([5]);
  });

  test.each<[string, Partial<RunSpec>, string]>([
    ['by the workflow', {}, 'CI'],
    ['by the file, where they have a title of their own', { runName: 'Check #5' }, ciPath],
    ['by the file, where they have no name', { name: '' }, ciPath],
    [
      'by the file of another repository, where they have a title of their own',
      { workflow: 'octo-org/policies/.github/workflows/audit.yml@refs/heads/main', runName: 'Audit #5' },
      'octo-org/policies/.github/workflows/audit.yml',
    ],
    [
      "by GitHub's own workflow, whose title is its name",
      { workflow: 'dynamic/pages/pages-build-deployment', event: 'dynamic', runName: 'pages' },
      'pages',
    ],
  ])('are called %s', async (_what, over, name) => {
    const [listed] = await runsOf(testedBy(ofHead(over)));
    expect(listed?.run.workflow).toBe(name);
  });

  test.each([
    ['the last change', after(headTime, 90), 90],
    ['nothing, where it came a year later', '2027-05-06T10:00:00Z', null],
  ])('take as long as %s', async (_what, updatedAt, seconds) => {
    const [listed] = await runsOf(testedBy(ofHead({ updatedAt })));
    expect(listed?.seconds).toBe(seconds);
  });

  test('of other commits do not count', async () => {
    const runs = await runsOf(testedBy(ofHead(), ofHead({ id: 7002, head: 'main' })));
    expect(runs.map(({ run }) => run.id)).toEqual([7001]);
  });
});

describe('jobs', () => {
  test('of all attempts and pages are read, in their order', async () => {
    const leg = (index: number, attempt: number): JobSpec =>
      job(9000 - index, `leg ${index}`, 'npm test', { attempt });
    const jobs = [
      ...Array.from({ length: 150 }, (_, index) => leg(index, 1)),
      ...Array.from({ length: 3 }, (_, index) => leg(1000 + index, 2)),
    ];
    const [run] = await jobsOf(testedBy(ofHead({ attempt: 2, jobs })));
    expect(run?.jobs).toHaveLength(153);
    const keys = run?.jobs.map(({ attempt, id }) => attempt * 1e6 + id) ?? [];
    expect(keys).toEqual([...keys].sort((a, b) => a - b));
  });

  test('of more than five thousand are cut, and the run is not read whole', async () => {
    const many = Array.from(
      { length: 5050 },
      (_, index): JobSpec => ({ id: 10_000 + index, name: `leg ${index}` }),
    );
    const gaps = new Gaps();
    const [run] = await jobsOf(testedBy(ofHead({ jobs: many })), {}, gaps);
    expect([run?.jobs.length, run?.jobsUnread]).toEqual([5000, true]);
    expect(gaps.list).toMatchObject([
      { about: 'jobs', text: expect.stringContaining('Of the 5050 jobs of CI (7001) 5000 were read') },
    ]);
  });

  test('with too many steps keep a share of them, what failed first; the rest is told', async () => {
    const leg = (id: number, ending: 'success' | 'failure'): JobSpec => ({
      id,
      name: `leg ${id}`,
      conclusion: ending,
      steps: Array.from({ length: 60 }, (_, index) => ({
        name: `Step ${index}`,
        conclusion: index === 59 ? ending : ('success' as const),
      })),
    });
    const jobs = Array.from({ length: 100 }, (_, index) => leg(index + 1, index > 0 ? 'success' : 'failure'));
    const gaps = new Gaps();
    const [run] = await jobsOf(testedBy(ofHead({ jobs })), {}, gaps);
    expect(run?.jobs.every(({ steps, stepsDropped }) => steps.length === 50 && stepsDropped === 10)).toBe(
      true,
    );
    expect(run?.jobs[0]?.steps.at(-1)).toMatchObject({ name: 'Step 59', conclusion: 'failure' });
    expect(gaps.list).toEqual([
      { about: 'budget', text: expect.stringContaining('1000 steps of 100 jobs of CI (7001) were not read') },
    ]);
  });

  test('without steps, not started, or ended before they began are read as they are', async () => {
    const times = { startedAt: '2026-05-06T10:00:09Z', completedAt: '2026-05-06T10:00:08Z' };
    const jobs: JobSpec[] = [
      { id: 1, name: 'skipped', conclusion: 'skipped', ...times },
      { id: 2, name: 'queued', status: 'queued', runner: null },
    ];
    const [run] = await jobsOf(testedBy(ofHead({ jobs })));
    expect(run?.jobs).toMatchObject([
      { name: 'skipped', conclusion: 'skipped', steps: [] },
      { name: 'queued', status: 'queued', conclusion: null, completedAt: null, steps: [] },
    ]);
  });

  const own = { ownRunId: 7001, ownJob: 'report', ownRunner: 'GitHub Actions 77' };
  const ours: JobSpec = { id: 3, name: 'Docket', status: 'in_progress', runner: 'GitHub Actions 77' };
  const queued: JobSpec = { id: 4, name: 'deploy', status: 'queued', runner: null };

  test('leave out our own, by its runner; the run then counts as finished', async () => {
    const jobs = [job(1, 'test', 'npm test', { conclusion: 'failure' }), ours];
    const [run] = await jobsOf(testedBy(ofHead({ status: 'in_progress', jobs })), own);
    expect(run).toMatchObject({ status: 'completed', conclusion: 'failure', jobs: [{ name: 'test' }] });
  });

  test('leave out our own, by its id in the workflow file', async () => {
    const jobs = [job(1, 'test', 'npm test'), { ...ours, name: 'report', runner: 'other' }];
    const [run] = await jobsOf(testedBy(ofHead({ status: 'in_progress', jobs })), own);
    expect(run?.jobs.map(({ name }) => name)).toEqual(['test']);
  });

  test('of which one still waits for a runner are not finished, also when our runner has no name', async () => {
    const jobs = [job(1, 'test', 'npm test'), ours, queued];
    const [run] = await jobsOf(testedBy(ofHead({ status: 'in_progress', jobs })), {
      ...own,
      ownRunner: null,
    });
    expect(run?.jobs.map(({ name }) => name)).toContain('deploy');
    expect(run?.status).toBe('in_progress');
  });

  test('that cannot be read are a gap, and the run says so', async () => {
    const world = testedBy(ofHead());
    world.fail({ path: '/jobs?', status: 404, body: { message: 'Not Found' } });
    const gaps = new Gaps();
    expect(await jobsOf(world, {}, gaps)).toMatchObject([{ jobs: [], jobsUnread: true }]);
    expect(gaps.list).toEqual([
      {
        about: 'jobs',
        text: 'Jobs of CI (7001) could not be read (404 Not Found); it needs the permission `actions: read`.',
      },
    ]);
  });
});

describe('the baseline', () => {
  const push = (id: number, at: number, over: Partial<RunSpec> = {}) =>
    ciRun({ id, event: 'push', head: 'main', branch: 'main', startedAt: after(headTime, at), ...over });
  const redJob = (id: number) => [job(id, 'test', 'npm test', { conclusion: 'failure' })];

  async function baselineOf(...runs: RunSpec[]) {
    const world = testedBy(ofHead({ jobs: redJob(70011) }), ...runs);
    const head = await jobsOf(world);
    const tested = { sha: world.sha('head'), baseBranch: 'main' };
    const read = async (github: GitHub) => {
      const reading = {
        github,
        context: contextOf(world),
        gaps: new Gaps(),
        budget: new Budget(),
      } as unknown as Reading;
      const base = await listBaseRuns(reading, tested, head, null);
      return readBaseline(new BaseReader(reading, []), base, head, reading.gaps);
    };
    return { world, baseline: await serving(world, read) };
  }

  test('is the newest finished run before the head, with what failed in it', async () => {
    const { baseline } = await baselineOf(
      push(6003, -100, { status: 'in_progress', conclusion: null, jobs: [] }),
      push(6002, -200, { head: 'next', jobs: redJob(60021) }),
      push(6001, -300),
    );
    expect(baseline).toMatchObject({
      branch: 'main',
      runs: [{ runId: 6002, failedJobs: [{ name: 'test', steps: ['Run npm test'] }] }],
    });
  });

  describe('of a job that was skipped there', () => {
    const skipped = (id: number) => [job(id, 'test', 'npm test', { conclusion: 'skipped', steps: [] })];

    test('nothing is known without a run in which it ran', async () => {
      const { baseline } = await baselineOf(push(6002, -200, { head: 'next', jobs: skipped(60021) }));
      expect(baseline?.runs).toMatchObject([{ failedJobs: [], idleJobs: ['test'] }]);
      expect(baseline?.earlierJobs).toBeUndefined();
      expect(failsOnBase(baseline, baseline!.runs[0]!.workflowId, 'test', 'Run npm test')).toBeNull();
    });

    test.each([
      ['failed', true],
      ['passed', false],
    ])('the last run in which it ran counts: it %s', async (_, failed) => {
      const jobs = failed ? redJob(60011) : [job(60011, 'test', 'npm test')];
      const { baseline } = await baselineOf(
        push(6002, -200, { head: 'next', jobs: skipped(60021) }),
        push(6001, -300, { conclusion: failed ? 'failure' : 'success', jobs }),
      );
      expect(baseline?.earlierJobs).toMatchObject([{ name: 'test', of: 'base', runId: 6001, failed }]);
      expect(failsOnBase(baseline, baseline!.runs[0]!.workflowId, 'test', 'Run npm test')).toBe(failed);
    });
  });

  test('names the last green commit', async () => {
    const { world, baseline } = await baselineOf(
      push(6002, -200, { head: 'next', jobs: redJob(60021) }),
      push(6001, -300),
    );
    expect(baseline?.greenCommit).toBe(world.sha('main'));
  });

  test('does not move when the base goes on', async () => {
    const { baseline } = await baselineOf(push(6009, 600, { head: 'next' }));
    expect(baseline).toMatchObject({ greenCommit: null, runs: [] });
  });

  test('knows only workflows that ran for the head', async () => {
    const { baseline } = await baselineOf(push(6001, -300, { workflow: '.github/workflows/docket.yml' }));
    expect(baseline).toMatchObject({ greenCommit: null, runs: [] });
  });
});
