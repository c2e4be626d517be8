import { describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../src/evidence/evidence.ts';
import type { BaseRun, Run } from '../../src/evidence/run.ts';
import { judge } from '../../src/rules/judge.ts';
import { plain } from '../../src/text/prose.ts';
import { evidence, job, pullRequest, rules, run, steps, workflowFile } from '../builders/evidence.ts';

/** CI is green beside a run of `Extra` that has no jobs. */
const beside = (over: Partial<Run>, more: Partial<Evidence> = {}): Evidence =>
  evidence({
    runs: [run('CI'), run('Extra', { jobs: [], ...over })],
    workflows: [workflowFile('CI'), ...(over.path === null ? [] : [workflowFile('Extra', { jobs: [] })])],
    ...more,
  });

const told = (world: Evidence): string[] => {
  const { verdict } = judge(world);
  return [verdict.outcome, ...verdict.reasons.map(({ text }) => plain(text))];
};

const noStart = { conclusion: 'startup_failure' as const };
const waits = { conclusion: 'action_required' as const };
const cancelled = { conclusion: 'cancelled' as const };
const going = { status: 'in_progress' as const, conclusion: null };
const byHand = { event: 'workflow_dispatch' };
const scan = { event: 'dynamic', path: null };
const named = { rules: rules(['test']) };
const older = { pullRequests: [pullRequest({ headSha: 'c'.repeat(40) })] };

describe('a run without jobs', () => {
  test.each<[string, Evidence, string[]]>([
    ['could not start', beside(noStart), ['blocked', 'Extra could not start']],
    [
      'could not start, by hand',
      beside({ ...noStart, ...byHand }),
      ['debt', 'Extra could not start; it is not required'],
    ],
    [
      "could not start, GitHub's own",
      beside({ ...noStart, ...scan }),
      ['debt', 'Extra could not start; it is not required'],
    ],
    [
      'could not start, and rules name other checks',
      beside(noStart, named),
      ['debt', 'Extra could not start; it is not required'],
    ],
    ['waits for approval', beside(waits), ['pending', 'Extra waits for approval']],
    ['waits for approval, by hand', beside({ ...waits, ...byHand }), ['approved']],
    ['waits for approval, and rules name other checks', beside(waits, named), ['approved']],
    ['goes on', beside(going), ['pending', 'Extra is not finished']],
    ['goes on, by hand', beside({ ...going, ...byHand }), ['approved']],
    ["goes on, GitHub's own", beside({ ...going, ...scan }), ['approved']],
    ['goes on, and rules name other checks', beside(going, named), ['approved']],
    [
      'was cancelled',
      beside(cancelled),
      ['rerun', 'Extra gave no result: it was cancelled without a newer push'],
    ],
    ['was cancelled by a newer push', beside(cancelled, older), ['pending', 'Extra was cancelled']],
    ['was cancelled, by hand', beside({ ...cancelled, ...byHand }), ['approved']],
    ['was cancelled, and rules name other checks', beside(cancelled, named), ['approved']],
    ['was skipped', beside({ conclusion: 'skipped' }), ['approved']],
  ])('%s', (_name, world, expected) => {
    expect(told(world)).toEqual(expected);
  });
});

/** A job failed that no rule names; what the base branch's last run of CI failed in. */
function failing(failedJobs: BaseRun['failedJobs'] | null): Evidence {
  const { workflowId } = run('CI');
  const base = {
    workflowId,
    runId: 5,
    sha: 'b'.repeat(40),
    conclusion: 'failure' as const,
    url: 'https://x',
  };
  return evidence({
    ...named,
    runs: [
      run('CI', {
        conclusion: 'failure',
        jobs: [
          job('test'),
          job('extra', { conclusion: 'failure', steps: steps({ name: 'Run it', conclusion: 'failure' }) }),
        ],
      }),
    ],
    baseline: failedJobs && { branch: 'main', greenCommit: null, runs: [{ ...base, failedJobs }] },
  });
}

test.each<[string, Evidence, string[]]>([
  ['nothing is known of the base branch', failing(null), ['debt', 'CI › extra failed; it is not required']],
  ['it does not on the base branch', failing([]), ['debt', 'CI › extra failed; it is not required']],
  ['it does on the base branch', failing([{ name: 'extra', steps: ['Run it'] }]), ['approved']],
])('a job fails that is not required, and %s', (_name, world, expected) => {
  expect(told(world)).toEqual(expected);
});

const though = 'Extra failed, although none of its jobs did';
const lost = 'Extra gave no result: it was cancelled without a newer push';
const fine = { jobs: [job('extra')] };

describe('a run with jobs of which none went wrong', () => {
  test.each<[string, Evidence, string[]]>([
    ['failed', beside({ ...fine, conclusion: 'failure' }), ['blocked', though]],
    ['failed, by hand', beside({ ...fine, ...byHand, conclusion: 'failure' }), ['debt', though]],
    [
      'failed, and rules name other checks',
      beside({ ...fine, conclusion: 'failure' }, named),
      ['debt', though],
    ],
    ['was cancelled', beside({ ...fine, ...cancelled }), ['rerun', lost]],
    ['was cancelled, by hand', beside({ ...fine, ...byHand, ...cancelled }), ['approved']],
    ['was given up', beside({ ...fine, conclusion: 'stale' }), ['pending', 'Extra was given up as stale']],
    [
      'failed, and another run of its workflow passed',
      beside(
        { ...fine, conclusion: 'failure' },
        {
          runs: [
            run('CI'),
            run('Extra', { ...fine, conclusion: 'failure' }),
            run('Extra', { ...fine, event: 'push' }),
          ],
        },
      ),
      ['blocked', though],
    ],
    [
      'was cancelled, and another run of its workflow passed',
      beside(
        {},
        {
          runs: [
            run('CI'),
            run('Extra', { ...fine, ...cancelled }),
            run('Extra', { ...fine, event: 'push' }),
          ],
        },
      ),
      ['approved'],
    ],
  ])('%s', (_name, world, expected) => {
    expect(told(world)).toEqual(expected);
  });
});

test.each<[string, Evidence, { passed: number; total: number; skipped: number }]>([
  ['all passed', evidence(), { passed: 1, total: 1, skipped: 0 }],
  [
    'some were skipped or neutral',
    evidence({
      runs: [
        run('CI', {
          jobs: [job('a'), job('b', { conclusion: 'neutral' }), job('c', { conclusion: 'skipped' })],
        }),
      ],
    }),
    { passed: 1, total: 1, skipped: 2 },
  ],
  [
    'some failed, or go on',
    evidence({
      runs: [
        run('CI', {
          status: 'in_progress',
          conclusion: null,
          jobs: [
            job('a'),
            job('b', { conclusion: 'failure' }),
            job('c', { status: 'queued', conclusion: null }),
          ],
        }),
      ],
    }),
    { passed: 1, total: 3, skipped: 0 },
  ],
])('how many checks passed: %s', (_name, world, counts) => {
  expect(judge(world).checks).toEqual(counts);
});
