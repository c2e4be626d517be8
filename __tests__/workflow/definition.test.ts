import { describe, expect, test } from '@jest/globals';
import type { JobDefinition, WorkflowDefinition } from '../../src/evidence/workflow.ts';
import { findJob, matchJob, usedDefinition } from '../../src/workflow/definition.ts';
import {
  changedFile,
  definition,
  evidence,
  jobDefinition,
  pathOf,
  pullRequest,
  run,
  workflowFile,
} from '../builders/evidence.ts';

function idFor(jobs: JobDefinition[], name: string): string | null {
  return findJob(evidence(), definition({ jobs }), name, 'push')?.job?.id ?? null;
}

describe('a job is found by the name that GitHub shows', () => {
  const jobs = [
    jobDefinition('lint'),
    jobDefinition('test', { matrix: ['python', 'os'] }),
    jobDefinition('build', { name: 'Build (${{ matrix.target }})', matrix: ['target'] }),
    jobDefinition('docs', { name: 'Documentation', matrix: ['lang'] }),
    jobDefinition('any', { name: '${{ matrix.title }}', matrix: ['title'] }),
  ];

  test.each([
    ['lint', 'lint'],
    ['test', 'test'],
    ['test (3.10, ubuntu-latest)', 'test'],
    ['Build (arm64)', 'build'],
    ['Build (${{ matrix.target }})', 'build'],
    ['Documentation', 'docs'],
    ['Documentation (de)', 'docs'],
    ['Whatever the leg is called', 'any'],
  ])('%s', (name, id) => {
    expect(idFor(jobs, name)).toBe(id);
  });

  test('a name that two jobs fit alike belongs to none', () => {
    const twins = ['a', 'b'].map((id) =>
      jobDefinition(id, { name: '${{ matrix.title }}', matrix: ['title'] }),
    );
    expect(idFor(twins, 'x')).toBeNull();
  });

  test('no job fits', () => {
    expect(idFor([jobDefinition('lint')], 'test (1)')).toBeNull();
    expect(idFor([jobDefinition('lint')], 'lint (1)')).toBeNull();
  });
});

describe('called workflows', () => {
  const called: Partial<WorkflowDefinition> = {
    on: { workflow_call: {} },
    jobs: [jobDefinition('inner', { matrix: ['os'] })],
  };
  const world = evidence({
    workflows: [
      workflowFile('CI', {
        jobs: [
          jobDefinition('call', { uses: `./${pathOf('Reusable')}` }),
          jobDefinition('far', { uses: 'octo/ci/.github/workflows/x.yml@v1', matrix: ['a'] }),
          jobDefinition('lint / format'),
        ],
      }),
      workflowFile('Reusable', called),
    ],
  });
  const found = (name: string) => matchJob(world, run('CI'), name);

  test('a job of a workflow in this repository', () => {
    const match = found('call / inner (linux)')!;
    expect(match.callers.map(({ id }) => id)).toEqual(['call']);
    expect(match.job?.id).toBe('inner');
  });

  test('a job of a workflow elsewhere is out of sight', () => {
    const match = found('far (1) / test')!;
    expect(match).toMatchObject({ callers: [{ id: 'far' }], job: null, workflow: null });
  });

  test('the calling job itself, and a name that only looks like a call', () => {
    expect(found('call')?.job?.id).toBe('call');
    expect(found('lint / format')?.job?.id).toBe('lint / format');
    expect(found('lint / x')).toBeNull();
  });

  test('a workflow that calls itself ends', () => {
    const loop = evidence({
      workflows: [workflowFile('CI', { jobs: [jobDefinition('a', { uses: `./${pathOf('CI')}` })] })],
    });
    expect(matchJob(loop, run('CI'), 'a / '.repeat(50))).toBeNull();
  });

  test('a run without a file here has no definitions', () => {
    expect(matchJob(world, run('CI', { path: null }), 'call')).toBeNull();
  });
});

describe('the version that GitHub used', () => {
  const [head, base, mergeBase] = ['head', 'base', 'merge base'].map((name) => definition({ name }));
  const other = evidence();
  const touching = evidence({
    changes: { source: 'pull request', files: [changedFile(pathOf('CI'))], total: null },
  });

  test.each([
    ['pull_request', other, 'base'],
    ['pull_request', touching, 'head'],
    ['pull_request_target', touching, 'base'],
    ['push', other, 'head'],
    ['merge_group', other, 'head'],
  ] as const)('%s', (event, world, expected) => {
    expect(usedDefinition(world, { path: pathOf('CI'), head: head!, base: base! }, event)?.name).toBe(
      expected,
    );
  });

  test('a file that differs from the merge base is touched by the change', () => {
    const file = { path: pathOf('CI'), head: head!, base: base!, mergeBase: mergeBase! };
    expect(usedDefinition(other, file, 'pull_request')?.name).toBe('head');
  });

  test('the same text everywhere', () => {
    expect(
      usedDefinition(evidence({ pullRequests: [pullRequest()] }), workflowFile('CI'), 'pull_request')?.name,
    ).toBe('CI');
  });
});
