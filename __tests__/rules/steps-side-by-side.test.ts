import { describe, expect, test } from '@jest/globals';
import { parseWorkflow } from '../../src/workflow/file/workflow.ts';
import { between, withSteps } from './guardrail-files.ts';

/**
 * Steps of a job that run at the same time.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsparallel
 */

const before = withSteps('run: pytest', 'run: ruff check .');
const group = 'parallel:\n  - run: pytest\n  - run: ruff check .';
const background = (script: string, id: string): string => `run: ${script}\nid: ${id}\nbackground: true`;

describe('the same steps, and some of them at the same time', () => {
  test.each([
    ['in a group', withSteps(group)],
    ['in a group behind another step', withSteps('run: pip install .', group)],
    ['waited for by name', withSteps(background('pytest', 'a'), 'run: ruff check .', 'wait: a')],
    [
      'waited for by their names',
      withSteps(background('pytest', 'a'), background('ruff check .', 'b'), 'wait: [a, b]'),
    ],
    [
      'waited for all together',
      withSteps(background('pytest', 'a'), background('ruff check .', 'b'), 'wait-all:'),
    ],
    ['and the runner waits at the end', withSteps(background('pytest', 'a'), 'run: ruff check .')],
    [
      'waited for before what would cancel them',
      withSteps(background('pytest', 'a'), 'run: ruff check .', 'wait: a', 'cancel: a'),
    ],
  ])('%s', (_, after) => {
    expect(between(before, after)).toEqual([]);
    expect(between(after, before)).toEqual([]);
  });

  test('the names and scripts of a group stand in the order of the file', () => {
    const parsed = parseWorkflow(withSteps('run: pip install .', group, 'run: mypy .'));
    const steps = 'definition' in parsed ? parsed.definition.jobs[0]!.steps : [];
    expect(steps.map(({ run }) => run)).toEqual(['pip install .', 'pytest', 'ruff check .', 'mypy .']);
  });
});

describe('what of it no longer decides', () => {
  test.each([
    ['one is gone from the group', withSteps('parallel:\n  - run: ruff check .'), 'check removed: blocked'],
    [
      'one of the group may fail',
      withSteps('parallel:\n  - run: pytest\n    continue-on-error: true\n  - run: ruff check .'),
      'failure tolerated: blocked',
    ],
    [
      'it is cancelled before anything waits for it',
      withSteps(background('pytest', 'a'), 'run: ruff check .', 'cancel: a'),
      'failure tolerated: blocked',
    ],
    [
      'what waits for it may fail',
      withSteps(background('pytest', 'a'), 'run: ruff check .', 'wait-all:\ncontinue-on-error: true'),
      'failure tolerated: blocked',
    ],
  ])('%s', (_, after, outcome) => {
    expect(between(before, after)).toEqual([outcome]);
  });
});
