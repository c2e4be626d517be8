import { describe, expect, test } from '@jest/globals';
import { draftAt } from '../../src/documents/draft.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { parseEvidence, serialize } from '../../src/evidence/serialize.ts';
import { draftOf } from '../../src/report/report.ts';
import { judge } from '../../src/rules/judge.ts';
import {
  annotation,
  changedFile,
  definition,
  evidence,
  exitCode,
  job,
  jobDefinition,
  results,
  run,
  steps,
  testFailure,
  testResult,
  workflowFile,
} from '../builders/evidence.ts';

interface Size {
  jobs: number;
  /** Every so-many-th job failed; none: all passed. */
  failedEvery?: number;
  files?: number;
  failedTests?: number;
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
const JOBS_OF_A_RUN = 50;

/** A head with so many jobs in runs of fifty, each defined in a file. */
function headOf({
  jobs,
  failedEvery = Number.POSITIVE_INFINITY,
  files = 5,
  failedTests = 0,
}: Size): Evidence {
  const runs = numbers(Math.ceil(jobs / JOBS_OF_A_RUN)).map((of) => {
    const own = numbers(Math.min(JOBS_OF_A_RUN, jobs - (of - 1) * JOBS_OF_A_RUN));
    return { of, own, path: `.github/workflows/part-${of}.yml` };
  });
  const ranSteps = (failed: boolean) =>
    steps(
      'Set up job',
      'Run actions/checkout@v4',
      ...numbers(6).map((step) => `Prepare ${step}`),
      failed ? { name: 'Run npm test', conclusion: 'failure' } : 'Run npm test',
    );
  return evidence({
    runs: runs.map(({ of, own, path }) =>
      run(`Part ${of}`, {
        id: of,
        path,
        conclusion: own.some((id) => id % failedEvery === 0) ? 'failure' : 'success',
        jobs: own.map((id) => {
          const failed = id % failedEvery === 0;
          return job(`unit-${id}`, {
            id: of * 1000 + id,
            steps: ranSteps(failed),
            ...(failed && {
              conclusion: 'failure',
              annotations: [annotation(`expected ${id} to be 0`, { level: 'failure' }), exitCode()],
            }),
          });
        }),
      }),
    ),
    workflows: runs.map(({ own, of, path }) => ({
      ...workflowFile(`Part ${of}`),
      path,
      head: definition({
        name: `Part ${of}`,
        jobs: own.map((id) =>
          jobDefinition(`unit-${id}`, {
            comment: `What unit ${id} is for`,
            steps: [{ uses: 'actions/checkout@v4' }, { run: 'npm test' }],
          }),
        ),
      }),
    })),
    changes: {
      source: 'pull request',
      files: numbers(files).map((id) =>
        changedFile(`src/part-${id % 40}/module-${id}.js`, {
          definitions: [{ name: `part${id}`, kind: 'function', change: 'added' }],
        }),
      ),
      total: null,
    },
    ...(failedTests > 0 && {
      results: results({
        tests: [
          testResult({
            runId: 1,
            failures: numbers(Math.min(failedTests, 50)).map((id) => testFailure(`case ${id}`)),
          }),
        ],
      }),
    }),
  });
}

const request = { placement: null, found: null, earlier: [], excerpts: true };

describe('the committed file stays small, and what is left out changes nothing that is told', () => {
  test.each<[string, Size]>([
    ['10 jobs', { jobs: 10 }],
    ['100 jobs, a third failed', { jobs: 100, failedEvery: 3 }],
    ['300 jobs', { jobs: 300 }],
    ['500 jobs, half of them failed', { jobs: 500, failedEvery: 2 }],
    ['1,000 jobs', { jobs: 1000 }],
    ['2,000 jobs', { jobs: 2000 }],
    ['2,000 jobs, half of them failed', { jobs: 2000, failedEvery: 2 }],
    ['3,000 files', { jobs: 10, files: 3000 }],
    [
      '1,000 jobs, half of them failed, 3,000 files and failed tests',
      { jobs: 1000, failedEvery: 2, files: 3000, failedTests: 5000 },
    ],
  ])('%s', (_name, size) => {
    const whole = headOf(size);
    const { evidence: drafted, assessment, report } = draftAt(whole, request);
    const text = serialize(drafted);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(400_000);
    expect(Buffer.byteLength(report)).toBeLessThanOrEqual(500_000);
    expect(assessment.verdict).toEqual(judge(whole).verdict);
    expect(assessment.checks).toEqual(judge(whole).checks);
    const read = parseEvidence(text);
    expect(read).toEqual(drafted);
    expect(draftOf(read)).toMatchObject({ report, assessment: { verdict: assessment.verdict } });
    const parts = ({ runs, results, changes, workflows }: Evidence) =>
      JSON.stringify([runs, results, changes, workflows]);
    expect(drafted.gaps.some(({ about }) => about === 'size')).toBe(parts(drafted) !== parts(whole));
  });
});
