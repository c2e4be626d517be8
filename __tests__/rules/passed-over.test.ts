import { describe, expect, test } from '@jest/globals';
import type { Job } from '../../src/evidence/run.ts';
import type { JobDefinition } from '../../src/evidence/workflow.ts';
import { judge } from '../../src/rules/judge.ts';
import { plain } from '../../src/text/prose.ts';
import { evidence, job, jobDefinition, pullRequest, rules, run, workflowFile } from '../builders/evidence.ts';
import { type Edit, editing, found } from './guardrail-files.ts';

/** Required jobs that pass although a job which they need did not succeed. */

const gate = (over: Partial<JobDefinition> = {}) =>
  jobDefinition('gate', { needs: ['lint', 'test'], if: 'always()', ...over });

const verdict = (jobs: Job[], { required = ['gate'], lint = {}, own = {} } = {}) => {
  const { verdict: judged } = judge(
    evidence({
      pullRequests: [pullRequest()],
      runs: [run('CI', { conclusion: 'failure', jobs: [...jobs, job('gate')] })],
      workflows: [
        workflowFile('CI', { jobs: [jobDefinition('lint', lint), jobDefinition('test'), gate(own)] }),
      ],
      rules: rules(required),
    }),
  );
  return [
    judged.outcome,
    judged.ciStatus,
    ...judged.reasons.map(({ rule, text }) => `${rule}: ${plain(text)}`),
    plain(judged.headline),
  ];
};

describe('in this run', () => {
  test('a failed job is told once, and the green is misleading', () => {
    expect(verdict([job('lint', { conclusion: 'failure' }), job('test')])).toEqual([
      'debt',
      'misleading',
      'failure passed over: CI › gate passed although a job that it needs did not: lint failed',
      'gate passed although lint failed',
    ]);
  });

  test('a cancelled one too', () => {
    expect(
      verdict([job('lint', { conclusion: 'cancelled' }), job('test', { conclusion: 'failure' })])[2],
    ).toBe(
      'failure passed over: CI › gate passed although jobs that it needs did not: lint was cancelled, test failed',
    );
  });

  test.each([
    ['skipped', [job('lint', { conclusion: 'skipped' }), job('test')], {}],
    ['passed', [job('lint'), job('test')], {}],
    ['tolerated', [job('lint', { conclusion: 'failure' }), job('test')], { lint: { continueOnError: true } }],
    ['not needed', [job('lint', { conclusion: 'failure' }), job('test')], { own: { needs: ['test'] } }],
    [
      'required itself',
      [job('lint', { conclusion: 'failure' }), job('test')],
      { required: ['gate', 'lint'] },
    ],
  ])('none where it is %s', (_, jobs, over) => {
    expect(verdict(jobs as Job[], over).join('\n')).not.toContain('failure passed over');
  });
});

const FAILURE = "contains(needs.*.result, 'failure')";
const BOTH = `${FAILURE} || contains(needs.*.result, 'cancelled')`;
const ALL =
  "contains(needs.*.result, 'failure') || contains(needs.*.result, 'cancelled') || contains(needs.*.result, 'skipped')";

describe('by this change', () => {
  const between = (before: string, after: string): string[] => {
    const edits = (condition: string): Edit[] => [[FAILURE, condition]];
    const [old, now] = [editing(edits(before)), editing(edits(after))];
    const [was, is] = [old.workflows[0]!.head, now.workflows[0]!];
    return found({ ...now, workflows: [{ ...is, base: was, mergeBase: was }] });
  };

  test.each([
    [BOTH, FAILURE, ['aggregator weakened: blocked']],
    [
      "needs.lint.result != 'success' || contains(needs.*.result, 'failure')",
      FAILURE,
      ['aggregator weakened: blocked'],
    ],
    [ALL, BOTH, ['aggregator weakened: debt']],
    [FAILURE, BOTH, []],
    [BOTH, ALL, []],
    [BOTH, "contains(needs.*.result, 'cancelled') || contains(needs.*.result, 'failure')", []],
  ])('%s becomes %s', (before, after, expected) => {
    expect(between(before, after)).toEqual(expected);
  });
});
