import { expect, test } from '@jest/globals';
import type { Evidence } from '../../../src/evidence/evidence.ts';
import { unmatchedNames } from '../../../src/facts/workflows/configured-names.ts';
import {
  evidence,
  job,
  jobDefinition,
  otherCheck,
  run,
  steps,
  workflowFile,
} from '../../builders/evidence.ts';

/** A run of CI, and a workflow that did not run. */
const known: Partial<Evidence> = {
  runs: [run('CI', { jobs: [job('test (22)', { steps: steps('Run npm test') }), job('e2e / browser')] })],
  otherChecks: [otherCheck('ci/circle')],
  workflows: [
    workflowFile('CI', {
      jobs: [
        jobDefinition('test', { matrix: ['node'], steps: [{ run: 'npm test -- --ci' }] }),
        jobDefinition('e2e', { uses: './.github/workflows/e2e.yml' }),
      ],
    }),
    workflowFile('Nightly', {
      jobs: [
        jobDefinition('soak', { name: 'soak ${{ matrix.os }} test', matrix: ['os'] }),
        jobDefinition('scan', { steps: [{ uses: 'octo/scan@v2' }, { name: 'Tell ${{ env.who }}' }] }),
      ],
    }),
  ],
};

const unmatched = (config: Evidence['config']): string[] =>
  unmatchedNames(evidence({ ...known, config })).map(({ key, name }) => `${key}: ${name}`);

test.each([
  'test (22)',
  'CI / test (22)',
  'test (24)',
  'CI',
  'test*',
  'ci/circle',
  'ci/*',
  'e2e / other',
  'CI / e2e / other',
  'soak linux test',
  'soak * test',
  'Nightly / scan',
])('`required.informational` may name %s', (name) => {
  expect(unmatched({ required: { informational: [name] } })).toEqual([]);
});

test.each(['tset', 'CI / lint', 'Run npm test', 'test / other', 'scan (22)', 'CI / scan', 'xtest*'])(
  '`required.informational` names nothing with %s',
  (name) => {
    expect(unmatched({ required: { informational: [name] } })).toEqual([`required.informational: ${name}`]);
  },
);

test.each(['CI / test (22)', 'CI / test (22) / Run npm test', 'Nightly / scan / Tell Ann', 'Nightly / scan'])(
  '`purposes` may name %s',
  (name) => {
    expect(unmatched({ purposes: { [name]: 'Why' } })).toEqual([]);
  },
);

test.each(['make check', 'npm tst', 'octo/other'])('`signals` names nothing with %s', (name) => {
  expect(unmatched({ signals: { tests: [name] } })).toEqual([`signals.tests: ${name}`]);
});

test.each(['npm test', 'npm', 'octo/scan', 'Run npm test', 'CI / * / Run npm *'])(
  '`signals` may name %s',
  (name) => {
    expect(unmatched({ signals: { tests: [name] } })).toEqual([]);
  },
);

test('each list says where it stands, and what a reason of the verdict tells is not told again', () => {
  const config = {
    required: { checks: ['gone'], informational: ['gone'] },
    purposes: { 'CI / gone': 'Why' },
    invariants: [{ name: 'Smoke', checks: ['gone', 'CI'] }],
    signals: { tests: ['gone'], lint: ['CI'] },
    surfaces: { API: ['gone/**'] },
  };
  expect(unmatched(config)).toEqual([
    'required.informational: gone',
    'purposes: CI / gone',
    'invariants (Smoke): gone',
    'signals.tests: gone',
  ]);
});
