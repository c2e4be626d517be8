import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../src/rules/judge.ts';
import { plain } from '../../../src/text/prose.ts';
import {
  definition,
  evidence,
  job,
  jobDefinition,
  run,
  steps,
  workflowFile,
} from '../../builders/evidence.ts';

/** CI with one job of a time limit, cancelled after some minutes. */
function cancelledAfter(minutes: number, timeoutMinutes?: number) {
  const completedAt = new Date(Date.parse('2026-03-12T04:00:00Z') + minutes * 60_000).toISOString();
  const cancelled = job('test', {
    conclusion: 'cancelled',
    startedAt: '2026-03-12T04:00:00Z',
    completedAt,
    steps: steps('Set up job', { name: 'Run make test', conclusion: 'cancelled' }),
  });
  const ci = definition({
    name: 'CI',
    jobs: [jobDefinition('test', timeoutMinutes ? { timeoutMinutes } : {})],
  });
  return judge(
    evidence({
      runs: [run('CI', { conclusion: 'cancelled', jobs: [cancelled] })],
      workflows: [workflowFile('CI', ci)],
    }),
  );
}

describe('a cancelled job', () => {
  test.each([
    ['before its limit was cancelled', 9, 10, 'rerun', 'cancelled'],
    ['at its limit timed out', 10, 10, 'blocked', 'timed_out'],
    ['beyond its limit timed out', 14, 10, 'blocked', 'timed_out'],
    ['without a limit has six hours', 359, undefined, 'rerun', 'cancelled'],
    ['without a limit times out after six hours', 360, undefined, 'blocked', 'timed_out'],
  ] as const)('%s', (_name, minutes, limit, outcome, mark) => {
    const { verdict, inventory } = cancelledAfter(minutes, limit);
    expect(verdict.outcome).toBe(outcome);
    expect(inventory.workflows[0]?.jobs[0]?.mark).toBe(mark);
    expect(verdict.workflows).toEqual([{ name: 'CI', mark }]);
  });

  test('the step that ran at the limit is named', () => {
    expect(plain(cancelledAfter(10, 10).verdict.headline)).toBe('Run make test timed out');
  });
});
