import { expect, test } from '@jest/globals';
import type { Config } from '../../src/evidence/config.ts';
import { judge } from '../../src/rules/judge.ts';
import { changedFile, evidence, job, run, steps } from '../builders/evidence.ts';

const world = evidence({
  document: { ...evidence().document, milestone: 'M09' },
  plan: null,
  pullRequests: [],
  runs: [
    run('CI', {
      conclusion: 'failure',
      jobs: [
        job('test', { steps: steps('Run tests') }),
        job('nightly', { conclusion: 'failure', steps: steps({ name: 'Run tests', conclusion: 'failure' }) }),
      ],
    }),
  ],
  changes: { source: 'pull request', files: [changedFile('src/api/a.ts')], total: null },
});

test.each<[string, Config, (assessment: ReturnType<typeof judge>) => unknown, unknown]>([
  [
    'required.checks',
    { required: { checks: ['CI / e2e'] } },
    ({ verdict }) => verdict.reasons.map(({ rule }) => rule),
    ['required check failed', 'required check missing'],
  ],
  [
    'required.informational',
    { required: { informational: ['night*'] } },
    ({ verdict }) => verdict.reasons.map(({ rule }) => rule),
    ['informational failure'],
  ],
  [
    'purposes of a job',
    { purposes: { 'CI / test': 'Unit tests' } },
    ({ inventory }) => inventory.workflows[0]?.jobs[0]?.purpose,
    'Unit tests',
  ],
  [
    'purposes of a step',
    { purposes: { 'CI / test / Run tests': 'All of them' } },
    ({ inventory }) =>
      inventory.workflows[0]?.jobs[0]?.steps.find(({ name }) => name === 'Run tests')?.purpose,
    'All of them',
  ],
  [
    'signals',
    { signals: { security: ['CI / * / Run tests'] } },
    ({ failures }) => failures.map(({ classification }) => classification),
    ['policy violation (security)'],
  ],
  [
    'milestones',
    { milestones: { M09: { title: 'Parser', phase: 'II', posture: 'Careful', intent: 'Read plans' } } },
    ({ context: { milestone, phase, posture, intent } }) => [milestone, phase, posture, intent],
    ['M09 — Parser', 'II', 'Careful', 'Read plans'],
  ],
  [
    'invariants.unchanged',
    { invariants: [{ name: 'API', unchanged: ['src/api/**'] }] },
    ({ invariants }) => invariants.map(({ name, status }) => [name, status]),
    [['API', 'violated']],
  ],
  [
    'invariants.checks',
    { invariants: [{ name: 'Tests', checks: ['test'] }] },
    ({ invariants }) => invariants.map(({ name, status }) => [name, status]),
    [['Tests', 'held']],
  ],
  [
    'invariants.mandatory',
    { invariants: [{ name: 'E2E', checks: ['e2e'], mandatory: true }] },
    ({ verdict }) => verdict.reasons.at(-1)?.rule,
    'mandatory invariant not assessed',
  ],
  [
    'surfaces',
    { surfaces: { 'REST API': ['src/api/**'], CLI: ['src/cli.ts'] } },
    ({ blast }) => [blast.surfaces.map(({ name }) => name), blast.untouched],
    [['REST API'], ['CLI']],
  ],
  [
    'owner',
    { owner: 'octocat' },
    ({ actions }) => [...new Set(actions.map(({ owner }) => owner))],
    ['octocat'],
  ],
])('%s has an effect', (_key, config, stated, expected) => {
  expect(stated(judge({ ...world, config }))).toEqual(expected);
  expect(stated(judge(world))).not.toEqual(expected);
});
