import { describe, expect, test } from '@jest/globals';
import type { Run } from '../../src/evidence/run.ts';
import type { Trigger } from '../../src/evidence/workflow.ts';
import { hasFailed, waitFor } from '../../src/trigger/wait.ts';
import { run as aRun } from '../builders/evidence.ts';

const listens: Trigger = { workflows: ['Linter', 'Tests'] };
const linter = aRun('Linter', { id: 1 });
const failed: Run = { ...linter, conclusion: 'failure' };
const running = (run: Partial<Run>): Run =>
  aRun('Tests', { id: 2, status: 'in_progress', conclusion: null, ...run });

test.each([
  ['nothing else runs', [linter], listens, 'go', []],
  ['a listed sibling runs', [linter, running({})], listens, 'stop', ['Tests']],
  ['a listed sibling is queued', [linter, running({ status: 'queued' })], listens, 'stop', ['Tests']],
  ['the run failed and a sibling runs', [failed, running({})], listens, 'tell', ['Tests']],
  [
    'a cancelled run is no failure to tell',
    [{ ...linter, conclusion: 'cancelled' as const }, running({})],
    listens,
    'stop',
    ['Tests'],
  ],
  ['the sibling will not call again', [linter, running({ workflow: 'CodeQL' })], listens, 'go', []],
  ['own file unreadable', [linter, running({})], null, 'go', []],
  ['own file without workflows', [linter, running({})], {}, 'go', []],
  [
    'its branch is filtered out',
    [linter, running({ headBranch: 'x' })],
    { ...listens, branches: ['main'] },
    'go',
    [],
  ],
  [
    'its branch is let in',
    [linter, running({ headBranch: 'm09-x' })],
    { ...listens, branches: ['m*'] },
    'stop',
    ['Tests'],
  ],
  [
    'its branch is ignored',
    [linter, running({ headBranch: 'wip/x' })],
    { ...listens, branchesIgnore: ['wip/**'] },
    'go',
    [],
  ],
] as [string, Run[], Trigger | null, string, string[]][])('%s', (_name, runs, own, decision, workflows) => {
  expect(waitFor(runs, 1, own)).toEqual({ decision, for: workflows });
});

describe('while a sibling runs that will call again', () => {
  test.each<[Run['conclusion'], 'tell' | 'stop']>([
    ['failure', 'tell'],
    ['timed_out', 'tell'],
    ['startup_failure', 'tell'],
    ['cancelled', 'stop'],
    ['action_required', 'stop'],
    ['stale', 'stop'],
    ['neutral', 'stop'],
    ['skipped', 'stop'],
    ['success', 'stop'],
    [null, 'stop'],
  ])('a run that ended with %s: %s', (conclusion, decision) => {
    const ended: Run = { ...linter, conclusion };
    expect(waitFor([ended, running({})], 1, listens).decision).toBe(decision);
    expect(hasFailed(ended)).toBe(decision === 'tell');
  });

  test.each<[string, Run[], string[]]>([
    [
      'that another run failed is not told by this one',
      [linter, { ...failed, id: 3 }, running({})],
      ['Tests'],
    ],
    [
      'each workflow is named once',
      [linter, running({}), running({ id: 3 }), running({ id: 4, workflow: 'Linter' })],
      ['Tests', 'Linter'],
    ],
    ['its own run does not wait for itself', [{ ...linter, status: 'in_progress' }, running({})], ['Tests']],
  ])('%s', (_name, runs, awaited) => {
    expect(waitFor(runs, 1, listens)).toEqual({ decision: 'stop', for: awaited });
  });
});

describe('a sibling whose branch is not known', () => {
  const unknown = running({ headBranch: null });
  test.each<[string, Trigger, 'go' | 'stop']>([
    ['is let in by no pattern', { branches: ['m*', 'w*'] }, 'go'],
    ['is let in where nothing is said of branches', {}, 'stop'],
    ['is ignored by no pattern', { branchesIgnore: ['m*', 'w*'] }, 'stop'],
  ])('%s', (_name, filter, decision) => {
    expect(waitFor([linter, unknown], 1, { ...listens, ...filter }).decision).toBe(decision);
  });
});
