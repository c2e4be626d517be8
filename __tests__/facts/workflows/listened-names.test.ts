import { expect, test } from '@jest/globals';
import { unknownListened } from '../../../src/facts/workflows/listened-names.ts';
import { evidence, jobDefinition, run, workflowFile } from '../../builders/evidence.ts';

const own = (...workflows: string[]) =>
  workflowFile('Docket', {
    on: { workflow_run: { workflows } },
    jobs: [jobDefinition('report', { steps: [{ uses: 'docket-ci/docket@v1' }] })],
  });
const unnamed = { ...workflowFile('Lint'), head: { on: {}, jobs: [] }, path: '.github/workflows/lint.yml' };

test.each<[string, string[], string[]]>([
  ['a name', ['CI'], []],
  ['a name in other letters', ['ci'], ['ci']],
  ['a typing mistake', ['CI', 'Cl'], ['Cl']],
  ['a wildcard', ['C*'], ['C*']],
  ['the name of a file', ['ci.yml'], ['ci.yml']],
  ['the path of one without a name', ['.github/workflows/lint.yml'], []],
  ['what has no file, but ran', ['CodeQL'], []],
])('%s', (_name, listened, unknown) => {
  const head = evidence({
    workflows: [workflowFile('CI'), unnamed, own(...listened)],
    runs: [run('CI'), run('CodeQL', { event: 'dynamic', path: null })],
  });
  expect(unknownListened(head).map(({ name }) => name)).toEqual(unknown);
});

test('what another workflow listens to is its own affair', () => {
  const other = workflowFile('Deploy', { on: { workflow_run: { workflows: ['Cl'] } } });
  expect(unknownListened(evidence({ workflows: [workflowFile('CI'), other] }))).toEqual([]);
});

test('where a file could not be read, nobody knows its name', () => {
  const unread = { ...workflowFile('Tests'), head: null, problem: 'too large' };
  expect(unknownListened(evidence({ workflows: [unread, own('Tests')] }))).toEqual([]);
});
