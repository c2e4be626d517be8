import { describe, expect, test } from '@jest/globals';
import { buildWorld } from './build.ts';
import { example } from './example.ts';
import type { WorldSpec } from './world.ts';

describe('commits', () => {
  test('have ids that depend on their description alone', () => {
    const [one, two] = [buildWorld(example()), buildWorld(example())];
    expect(one.sha('head')).toBe(two.sha('head'));
    expect(one.sha('head')).toMatch(/^[0-9a-f]{40}$/);
  });

  test('change their id with a nonce and with a time zone', () => {
    const commit = { files: { a: 'a' }, date: '2026-03-11T21:39:12-07:00' };
    const world = buildWorld({
      commits: {
        plain: { ...commit, parents: [], message: 'x' },
        nonce: { ...commit, parents: [], message: 'x', nonce: '1' },
        utc: { ...commit, parents: [], message: 'x', date: '2026-03-12T04:39:12Z' },
      },
      branches: {},
    });
    expect(new Set(['plain', 'nonce', 'utc'].map((name) => world.sha(name))).size).toBe(3);
  });

  test('follow the one described before unless they name parents', () => {
    const world = buildWorld(example());
    expect(world.git.commit(world.sha('base')).parents).toEqual([world.sha('first')]);
    expect(world.git.commit(world.sha('change')).parents).toEqual([world.sha('first')]);
  });

  test('with an unknown parent are refused', () => {
    const spec: WorldSpec = { commits: { a: { parents: ['none'] } }, branches: {} };
    expect(() => buildWorld(spec)).toThrow('Commit "a" has the unknown parent "none".');
  });
});

describe('runs', () => {
  test('derive attempt, status and conclusion from their jobs', () => {
    const world = buildWorld(example());
    const run = world.run(22_984_770_390);
    expect([run.attempt, run.status, run.conclusion, run.attempts[0]?.conclusion]).toEqual([
      2,
      'completed',
      'success',
      'failure',
    ]);
    const open = world.run(22_984_770_391);
    expect([open.status, open.conclusion, open.pullRequests]).toEqual(['in_progress', null, []]);
  });

  test('of a workflow without a file make that workflow', () => {
    const path = 'dynamic/github-code-scanning/codeql';
    const runs = [{ id: 9, workflow: path, name: 'CodeQL', event: 'dynamic', head: 'head', jobs: [] }];
    const world = buildWorld(example({ runs, workflows: [{ path, name: 'CodeQL' }] }));
    expect(world.contents.workflows.map((workflow) => workflow.name)).toEqual(['CodeQL', 'CI']);
    expect(world.run(9).workflowId).toBe(world.contents.workflows[0]?.id);
  });
});

describe('a living world', () => {
  test('takes commits of other writers and moves the branch', () => {
    const world = buildWorld(example());
    const oid = world.commitTo('m01-feature', { files: { 'src/b.py': null }, message: 'Remove b' });
    expect(world.tip('m01-feature')).toBe(oid);
    expect(world.git.commit(oid).parents).toEqual([world.sha('head')]);
    const fork = world.commitTo('patch', { files: { 'x.txt': 'x' } }, 'stranger/octo-repo');
    expect(world.tip('patch', 'stranger/octo-repo')).toBe(fork);
    expect(world.tip('patch')).toBeUndefined();
  });

  test('says what it does not have', () => {
    const world = buildWorld(example());
    expect(() => world.sha('none')).toThrow('The world has no commit "none".');
    expect(() => world.run(1)).toThrow('The world has no run 1.');
    expect(() => world.commitTo('none', {})).toThrow('The world has no branch "none"');
  });
});
