import { describe, expect, test } from '@jest/globals';
import type { StepDefinition } from '../../src/evidence/workflow.ts';
import { isRunnerStep } from '../../src/workflow/runner-steps.ts';
import { matchSteps } from '../../src/workflow/steps.ts';
import { steps } from '../builders/evidence.ts';

const match = (names: string[], defined: StepDefinition[]) =>
  matchSteps(steps(...names), defined).map((found) => (found === null ? null : defined.indexOf(found)));

describe('steps are paired with their definitions', () => {
  test('by name, by command and by action, around the runner steps', () => {
    const defined: StepDefinition[] = [
      { uses: 'actions/checkout@v4' },
      { name: 'Set up Python ${{ matrix.python }}', uses: 'actions/setup-python@v5' },
      { run: 'npm ci\nnpm test' },
      { name: 'Lint', run: 'ruff .' },
    ];
    const names = [
      'Set up job',
      'Run actions/checkout@v4',
      'Set up Python 3.10',
      'Run npm ci',
      'Lint',
      'Post Set up Python 3.10',
      'Complete job',
    ];
    expect(match(names, defined)).toEqual([null, 0, 1, 2, 3, null, null]);
  });

  test('steps of one name keep their order', () => {
    const defined = [
      { name: 'Build', run: 'a' },
      { name: 'Build', run: 'b' },
    ];
    expect(match(['Build', 'Build'], defined)).toEqual([0, 1]);
    expect(match(['Build'], defined)).toEqual([0]);
  });

  test('a name made of an expression takes what is left, never a runner step', () => {
    const defined = [
      { name: '${{ matrix.title }}', run: 'a' },
      { name: 'Test', run: 'b' },
    ];
    expect(match(['Set up job', 'Anything', 'Test', 'Complete job'], defined)).toEqual([null, 0, 1, null]);
  });

  test('a step that another version of the file does not have stays unmatched', () => {
    expect(match(['Build', 'New', 'Test'], [{ name: 'Build' }, { name: 'Old' }, { name: 'Test' }])).toEqual([
      0,
      null,
      2,
    ]);
  });

  test('dropped steps leave gaps', () => {
    expect(match(['Test'], [{ name: 'Build' }, { name: 'Test' }])).toEqual([1]);
    expect(match([], [{ name: 'Build' }])).toEqual([]);
    expect(match(['Build'], [])).toEqual([null]);
  });
});

test.each([
  ['Set up job', true],
  ['Complete job', true],
  ['Initialize containers', true],
  ['Stop containers', true],
  ['Post Checkout', true],
  ['Pre Checkout', true],
  ['Post results', false],
  ['Checkout', false],
])('runner step? %s', (name, expected) => {
  expect(isRunnerStep(name, ['Checkout', 'Post results'])).toBe(expected);
});
