import { expect, test } from '@jest/globals';
import type { Evidence } from '../../src/evidence/evidence.ts';
import type { Trigger } from '../../src/evidence/workflow.ts';
import { judge } from '../../src/rules/judge.ts';
import { plain } from '../../src/text/prose.ts';
import {
  changedFile,
  evidence,
  job,
  jobDefinition,
  otherCheck,
  pullRequest,
  rules,
  run,
  steps,
  workflowFile,
} from '../builders/evidence.ts';

/** A pull request into another branch than `main`; `Lint` ran for it, and these are the triggers of `Tests`. */
function stacked(on: Record<string, Trigger>, command = 'npm test', over: Partial<Evidence> = {}): Evidence {
  const lint = jobDefinition('lint', { steps: [{ name: 'Run eslint', run: 'npx eslint .' }] });
  const testing = jobDefinition('unit', { steps: [{ name: 'Run them', run: command }] });
  return evidence({
    pullRequests: [pullRequest({ baseBranch: 'parser' })],
    base: { branch: 'parser', mergeBase: 'b'.repeat(40) },
    runs: [run('Lint', { jobs: [job('lint', { steps: steps('Run eslint') })] })],
    workflows: [
      workflowFile('Lint', { on: { pull_request: {} }, jobs: [lint] }),
      workflowFile('Tests', { on, jobs: [testing] }),
    ],
    changes: {
      source: 'pull request',
      files: [changedFile('src/cart.js')],
      total: { files: 1, additions: 3, deletions: 1 },
    },
    ...over,
  });
}

const TEXT =
  'No job with tests ran, because those that have some do not start for pull requests into parser: Tests (branches of pull_request: main)';
const toMain = { pull_request: { branches: ['main'] } };
const told = (world: Evidence): string[] => {
  const { verdict } = judge(world);
  return [verdict.outcome, ...verdict.reasons.map(({ text }) => plain(text)), ...verdict.notes.map(plain)];
};
const ran = (name: string, command: string) => ({
  runs: [
    run('Lint', {
      jobs: [job('lint', { steps: steps('Run eslint') }), job(name, { steps: steps(command) })],
    }),
  ],
});

test.each<[string, Evidence, string[]]>([
  ['no tests ran, and no rule asks for any', stacked(toMain), ['debt', TEXT]],
  [
    'a filter that leaves branches out',
    stacked({ pull_request: { branchesIgnore: ['parser'] } }),
    ['debt', TEXT.replace('branches of pull_request: main', 'branches-ignore of pull_request: parser')],
  ],
  ['the workflow has no tests', stacked(toMain, 'npm run build'), ['approved']],
  ['the workflow is for release branches', stacked({ pull_request: { branches: ['rel/**'] } }), ['approved']],
  [
    'the workflow is for other paths',
    stacked({ pull_request: { branches: ['main'], paths: ['web/**'] } }),
    ['approved'],
  ],
  ['tests ran in another workflow', stacked(toMain, 'npm test', ran('unit', 'Run npm test')), ['approved']],
  [
    'something ran that may have tested',
    stacked(toMain, 'npm test', ran('all', 'Run ./ci.sh')),
    ['approved', TEXT],
  ],
  [
    'another app says something',
    stacked(toMain, 'npm test', { otherChecks: [otherCheck('ci/build')] }),
    ['approved', TEXT],
  ],
  [
    'another app tests',
    stacked(toMain, 'npm test', { otherChecks: [otherCheck('ci/circleci: unit tests')] }),
    ['approved'],
  ],
  [
    'rules of the base name what is required',
    stacked(toMain, 'npm test', { rules: rules(['lint']) }),
    ['approved', TEXT],
  ],
  [
    'into the default branch',
    stacked(toMain, 'npm test', {
      pullRequests: [pullRequest({ baseBranch: 'next' })],
      repository: { ...evidence().repository, defaultBranch: 'next' },
    }),
    ['approved'],
  ],
  [
    'a change of documentation alone',
    stacked(toMain, 'npm test', {
      changes: { source: 'pull request', files: [changedFile('README.md')], total: null },
    }),
    ['approved'],
  ],
  [
    'a closed pull request',
    stacked(toMain, 'npm test', { pullRequests: [pullRequest({ baseBranch: 'parser', state: 'closed' })] }),
    ['approved'],
  ],
])('a pull request into another branch: %s', (_name, world, expected) => {
  expect(told(world)).toEqual(expected);
});
