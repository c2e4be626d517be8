import { describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../src/evidence/evidence.ts';
import type { Run } from '../../src/evidence/run.ts';
import { judge } from '../../src/rules/judge.ts';
import { plain } from '../../src/text/prose.ts';
import { definition, evidence, job, jobDefinition, pullRequest, rules, run } from '../builders/evidence.ts';

/** Green jobs beside a run that ended badly: outcome, CI status, and every reason. */

const docs = run('Docs', { jobs: [job('docs')] });
const ci = (over: Partial<Run>) => run('CI', over);
const skipped = job('deploy', { conclusion: 'skipped', startedAt: null, completedAt: null });
const beside = (over: Partial<Run>, more: Partial<Evidence> = {}) =>
  evidence({ runs: [ci(over), docs], ...more });
const newer = { pullRequests: [pullRequest({ headSha: 'f'.repeat(40) })] };

type World = [what: string, world: Evidence, outcome: string, ciStatus: string, reasons: string[]];

const FAILED = 'CI failed, although none of its jobs did';
const CANCELLED = 'CI gave no result: it was cancelled without a newer push';

const worlds: World[] = [
  [
    'it failed after its jobs passed',
    beside({ conclusion: 'failure', jobs: [job('test')] }),
    'blocked',
    'red',
    [FAILED],
  ],
  [
    'it failed, and one was skipped',
    beside({ conclusion: 'failure', jobs: [job('test'), skipped] }),
    'blocked',
    'red',
    [FAILED],
  ],
  [
    'it timed out without jobs',
    beside({ conclusion: 'timed_out', jobs: [] }),
    'blocked',
    'red',
    ['CI timed out, although none of its jobs did'],
  ],
  [
    'it was cancelled while it waited',
    beside({ conclusion: 'cancelled', jobs: [] }),
    'rerun',
    'red',
    [CANCELLED],
  ],
  [
    'a newer push cancelled it',
    beside({ conclusion: 'cancelled', jobs: [] }, newer),
    'pending',
    'pending',
    ['CI was cancelled'],
  ],
  [
    'it was given up',
    beside({ conclusion: 'stale', jobs: [] }),
    'pending',
    'pending',
    ['CI was given up as stale'],
  ],
  [
    'rules name a check of another workflow',
    beside({ conclusion: 'failure', jobs: [job('test')] }, { rules: rules(['docs']) }),
    'debt',
    'green',
    [FAILED],
  ],
  [
    'a cancelled one that no rule needs',
    beside({ conclusion: 'cancelled', jobs: [] }, { rules: rules(['docs']) }),
    'approved',
    'green',
    [],
  ],
  [
    'cancelled in favour of the same workflow for another event',
    evidence({
      runs: [ci({ conclusion: 'cancelled', jobs: [] }), ci({ id: 77, event: 'push', jobs: [job('test')] })],
    }),
    'approved',
    'green',
    [],
  ],
  [
    'a newer run of the workflow counts',
    evidence({
      runs: [ci({ conclusion: 'cancelled', jobs: [] }), ci({ id: 77, number: 999, jobs: [job('test')] })],
    }),
    'approved',
    'green',
    [],
  ],
  [
    'by hand',
    evidence({ runs: [ci({ event: 'workflow_dispatch', conclusion: 'cancelled', jobs: [] }), docs] }),
    'approved',
    'green',
    [],
  ],
];

test.each(worlds)('%s', (_, world, outcome, ciStatus, reasons) => {
  const { verdict } = judge(world);
  expect([verdict.outcome, verdict.ciStatus, verdict.reasons.map(({ text }) => plain(text))]).toEqual([
    outcome,
    ciStatus,
    reasons,
  ]);
});

describe('a workflow file that the change makes unreadable', () => {
  const before = definition({
    name: 'CI',
    on: { pull_request: {} },
    jobs: [jobDefinition('test', { steps: [{ run: 'npm test' }] })],
  });
  const file = {
    path: '.github/workflows/ci.yml',
    head: null,
    base: before,
    mergeBase: before,
    problem: 'The file is not valid YAML in line 3.',
  };
  const stated = (world: Evidence) =>
    judge(world).verdict.reasons.map(({ outcome, text }) => `${outcome}: ${plain(text)}`);

  test('blocks where GitHub did not start it', () => {
    expect(stated(evidence({ workflows: [file], runs: [docs] }))).toEqual([
      'blocked: Gate weakened: CI can no longer be read, and no run of it started: The file is not valid YAML in line 3',
    ]);
  });

  test('blocks once where its run says so', () => {
    const invalid = run(file.path, { path: file.path, conclusion: 'failure', jobs: [] });
    expect(stated(evidence({ workflows: [file], runs: [docs, invalid] }))).toEqual([
      'blocked: .github/workflows/ci.yml could not start',
    ]);
  });

  test('is nothing where GitHub can read it', () => {
    expect(
      stated(evidence({ workflows: [file], runs: [ci({ path: file.path, jobs: [job('test')] })] })),
    ).toEqual([]);
  });

  test('and was so before is nothing', () => {
    expect(stated(evidence({ workflows: [{ ...file, base: null, mergeBase: null }], runs: [docs] }))).toEqual(
      [],
    );
  });
});
