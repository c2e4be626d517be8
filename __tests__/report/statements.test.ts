import { expect, test } from '@jest/globals';
import { OUTCOMES, type Outcome } from '../../src/evidence/outcome.ts';
import { draftOf } from '../../src/report/report.ts';
import { statementsOf } from '../../src/report/statements.ts';
import { evidence, job, otherCheck, run } from '../builders/evidence.ts';

const value = evidence({
  runs: [
    run('CI', {
      path: '.github/workflows/ci.yml',
      attempt: 2,
      jobs: [
        job('lint'),
        job('test', { conclusion: 'failure' }),
        job('flaky', { attempt: 1, conclusion: 'failure' }),
        job('flaky', { attempt: 2 }),
        job('docs', { conclusion: 'skipped' }),
      ],
    }),
    run('Broken', { path: null, conclusion: 'startup_failure', jobs: [] }),
  ],
  otherChecks: [otherCheck('preview'), otherCheck('scan', { conclusion: 'failure' })],
});
value.document = { ...value.document, path: 'docs/milestones/M09/M09_run1.md', number: 1 };
const draft = draftOf(value);

test('checks are told by how they ended; one that did not run is not told', () => {
  const [result] = statementsOf(draft);
  expect(result?.predicate).toEqual({
    result: 'FAILED',
    configuration: [
      {
        name: '.github/workflows/ci.yml',
        uri: `git+https://github.com/octo/serena@${value.head.sha}#.github/workflows/ci.yml`,
      },
    ],
    url: `https://github.com/octo/serena/commit/${value.head.sha}/checks`,
    passedTests: ['CI / lint', 'preview'],
    warnedTests: ['CI / flaky'],
    failedTests: ['Broken', 'CI / test', 'scan'],
  });
});

test.each<[Outcome, string[]]>([
  ['approved', ['PASSED', 'PASSED', 'DOCKET_APPROVED']],
  ['debt', ['WARNED', 'PASSED', 'DOCKET_DEBT']],
  ['rerun', ['FAILED', 'FAILED', 'FAILED']],
  ['pending', []],
  ['blocked', ['FAILED', 'FAILED', 'FAILED']],
])('%s', (outcome, words) => {
  const assessment = { ...draft.assessment, verdict: { ...draft.assessment.verdict, outcome } };
  const told = statementsOf({ ...draft, assessment }).flatMap(({ predicate }) =>
    [predicate.result, predicate.verificationResult, predicate.verifiedLevels].filter(
      (one) => one !== undefined,
    ),
  );
  expect(told.flat()).toEqual(words);
  expect(OUTCOMES).toContain(outcome);
});

test('a report that no file holds states nothing', () => {
  const document = { ...value.document, path: null };
  expect(statementsOf({ ...draft, evidence: { ...value, document } })).toEqual([]);
});
