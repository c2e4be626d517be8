import { expect, test } from '@jest/globals';
import { between, changing, found, using, withSteps } from './guardrail-files.ts';

/**
 * Actions and workflows of the same repository, in both forms of their names.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses
 */

test.each([
  ['./.github/actions/lint', '$/.github/actions/lint'],
  ['$/.github/actions/lint', './.github/actions/lint/'],
])('an action: %s and %s', (before, after) => {
  expect(between(withSteps(using(before)), withSteps(using(after)))).toEqual([]);
});

test('a called workflow goes on in its other form, and reaches as far', () => {
  const called =
    'on: workflow_call\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: pytest\n';
  const caller = (uses: string): string => `on: pull_request\njobs:\n  call:\n    uses: ${uses}\n`;
  const path = '.github/workflows/called.yml';
  const files = {
    [path]: { before: called, after: called.replace('pytest', 'pytest || true') },
    '.github/workflows/ci.yml': { before: caller(`./${path}`), after: caller(`$/${path}`) },
  };
  expect(found(changing({ files }))).toEqual(['failure hidden: blocked']);
});

test('what goes beside an action in its other form goes', () => {
  const before = withSteps(using('./.github/actions/lint'), 'run: pytest');
  expect(between(before, withSteps(using('$/.github/actions/lint')))).toEqual(['check removed: blocked']);
});
