import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { buildWorld } from '../fake/build.ts';
import { entryAt } from '../fake/git/tree.ts';
import type { World } from '../fake/state.ts';
import { workflowRunEvent } from './event.ts';
import { ordinaryScenarios } from './ordinary.ts';

const scenarios = ordinaryScenarios();

function yamlAt(world: World, commit: string, path: string) {
  const entry = entryAt(world.git, world.git.commit(commit).tree, path);
  if (!entry) throw new Error(`${path} is not in ${commit}.`);
  return parse(world.git.blob(entry.oid)?.toString() ?? '');
}

function built(name: string) {
  const scenario = scenarios.find((candidate) => candidate.name === name);
  if (!scenario) throw new Error(`There is no scenario "${name}".`);
  const world = buildWorld(scenario.world);
  return { world, run: world.run(scenario.runId), event: workflowRunEvent(world, scenario.runId) };
}

describe.each(scenarios)('$name', ({ world: spec, runId }) => {
  const world = buildWorld(spec);
  const run = world.run(runId);

  test('starts Docket with a finished run of a workflow that Docket listens to', () => {
    const docket = yamlAt(world, world.tip('main') ?? '', '.github/workflows/docket.yml');
    expect(docket.on.workflow_run.workflows).toContain(run.name);
    expect(workflowRunEvent(world, runId)).toMatchObject({
      action: 'completed',
      workflow_run: { id: runId, status: 'completed', head_sha: run.head },
    });
  });

  test('has the jobs that the workflow file of the head defines', () => {
    const jobs: [string, { name?: string }][] = Object.entries(yamlAt(world, run.head, run.workflow).jobs);
    const defined = jobs.map(([id, { name }]) => name ?? id);
    const ran = run.jobs.map((job) => job.name.replace(/ \(.*\)$/, ''));
    expect([...new Set(ran)].sort()).toEqual(defined.sort());
  });

  test('has job and run times in order', () => {
    for (const job of run.jobs.filter((candidate) => candidate.attempt === run.attempt)) {
      expect(run.startedAt <= job.startedAt).toBe(true);
      expect(job.startedAt <= (job.completedAt ?? '')).toBe(true);
    }
  });
});

describe('the worlds differ as their names say', () => {
  test('no milestone is named', () => {
    const { world } = built('no plan and no milestone');
    expect(world.contents.pulls[0]).toMatchObject({ headBranch: 'fix-empty-text', milestone: null });
  });

  test('the run of a fork names no pull request', () => {
    const { event } = built('pull request from a fork, of its branch main');
    expect(event.workflow_run).toMatchObject({ pull_requests: [], head_branch: 'main' });
    expect(event.workflow_run.head_repository.full_name).toBe('stranger/octo-repo');
    expect(event.workflow_run.repository.full_name).toBe('octo-org/octo-repo');
  });

  test('a stacked pull request names its own base', () => {
    const { event } = built('stacked pull request');
    expect(event.workflow_run.pull_requests.map((pull) => [pull.number, pull.base.ref])).toEqual([
      [16, 'm03-empty-text'],
    ]);
  });

  test('only the workflow whose paths changed ran', () => {
    const { world, run } = built('monorepo with path filters');
    expect(world.contents.runs.map((candidate) => candidate.name)).toEqual(['API']);
    expect(yamlAt(world, run.head, '.github/workflows/web.yml').on.pull_request.paths).toEqual([
      'packages/web/**',
    ]);
  });

  test('the required commit status stands on the tested head', () => {
    const { world, run } = built('a required commit status of another CI app');
    expect(world.contents.statuses).toMatchObject([
      { commit: run.head, context: 'ci/circleci: build', state: 'success' },
    ]);
  });

  test('a run of skipped jobs is skipped', () => {
    expect(built('draft whose jobs are all skipped').run.conclusion).toBe('skipped');
  });

  test('a failing leg with continue-on-error leaves the run green, on head and base', () => {
    const { world } = built('matrix with an experimental leg that fails, as on the base');
    for (const run of world.contents.runs) {
      expect(run.conclusion).toBe('success');
      expect(run.jobs.map((job) => job.conclusion)).toEqual(['success', 'success', 'failure']);
    }
  });

  test('the branch of the merge queue names the commit that it builds on', () => {
    const { world, run } = built('merge queue');
    expect(run.branch).toBe(`gh-readonly-queue/main/pr-25-${world.tip('main')}`);
    expect(world.git.commit(run.head).parents[0]).toBe(world.tip('main'));
  });

  test('the second attempt holds the jobs that were run again alone', () => {
    const { run } = built('re-run of the failed jobs that passes');
    expect(run.jobs.map((job) => [job.name, job.attempt, job.conclusion])).toEqual([
      ['lint', 1, 'success'],
      ['test', 1, 'failure'],
      ['test', 2, 'success'],
    ]);
    expect(run.attempts.map((attempt) => attempt.conclusion)).toEqual(['failure']);
  });

  test('the squashed commit is the tip of main and the merge commit of its pull request', () => {
    const { world, run } = built('post-merge push of a squash merge');
    expect(world.tip('main')).toBe(run.head);
    expect(world.pull(26)).toMatchObject({ state: 'merged', mergeCommit: run.head });
  });
});
