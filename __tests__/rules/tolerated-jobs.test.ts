import { describe, expect, test } from '@jest/globals';
import { judge } from '../../src/rules/judge.ts';
import {
  evidence,
  job,
  jobDefinition,
  pullRequest,
  rules,
  run,
  steps,
  workflowFile,
} from '../builders/evidence.ts';

/**
 * A job with `continue-on-error` that fails: its run passes, and its check run does not. Branch protection asks the check
 * run. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idcontinue-on-error
 */

const failed = job('lint', {
  conclusion: 'failure',
  steps: steps('Set up job', { name: 'Run ruff', conclusion: 'failure' }),
});

const outcome = (required: string[], continueOnError: true | string, over = {}) =>
  judge(
    evidence({
      pullRequests: [pullRequest()],
      runs: [run('CI', { conclusion: 'success', jobs: [failed, job('test')] })],
      workflows: [
        workflowFile('CI', { jobs: [jobDefinition('lint', { continueOnError }), jobDefinition('test')] }),
      ],
      rules: rules(required),
      ...over,
    }),
  ).verdict;

describe('a tolerated job that failed', () => {
  test.each([[true as const], ['${{ matrix.experimental }}']])(
    'blocks where a rule names it: %s',
    (tolerance) => {
      const { outcome: found, reasons } = outcome(['lint', 'test'], tolerance);
      expect(found).toBe('blocked');
      expect(reasons.map(({ rule }) => rule)).toEqual(['required check failed']);
    },
  );

  test('is a debt where rules name others, or none', () => {
    expect(outcome(['test'], true).outcome).toBe('debt');
    expect(outcome([], true).outcome).toBe('debt');
  });

  test('blocks where the configuration names it', () => {
    expect(outcome([], true, { config: { required: { checks: ['lint'] } } }).outcome).toBe('blocked');
  });
});
