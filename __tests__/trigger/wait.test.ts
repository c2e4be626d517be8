import { expect, test } from '@jest/globals';
import type { Run } from '../../src/evidence/run.ts';
import type { Trigger } from '../../src/evidence/workflow.ts';
import { waitFor } from '../../src/trigger/wait.ts';
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
