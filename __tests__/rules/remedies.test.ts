import { expect, test } from '@jest/globals';
import type { CaseList, RunComparison, TestComparison } from '../../src/evidence/comparison.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import type { Run } from '../../src/evidence/run.ts';
import { judge } from '../../src/rules/judge.ts';
import { plain } from '../../src/text/prose.ts';
import {
  coverageResult,
  evidence,
  exitCode,
  job,
  jobDefinition,
  logResult,
  otherCheck,
  postMergeEvidence,
  pullRequest,
  results,
  rules,
  run,
  steps,
  testFailure,
  testResult,
  workflowFile,
} from '../builders/evidence.ts';
import { changing, ci, failed, planned, red } from '../builders/heads.ts';

/** What is to be done about each reason of a verdict, and where it can be looked at. */

const going = (over: Partial<Run> = {}) =>
  run('CI', { status: 'in_progress', conclusion: null, jobs: [], ...over });
const older = { pullRequests: [pullRequest({ headSha: 'c'.repeat(40) })] };
const testing = workflowFile('CI', { jobs: [jobDefinition('test', { steps: [{ run: 'npm test' }] })] });
const ranTests = ci(job('test', { steps: steps('Run npm test') }));
const tolerant = workflowFile('CI', {
  jobs: [jobDefinition('test', { steps: [{ name: 'Lint', run: 'npm run lint', continueOnError: true }] })],
});
const matrix = [
  workflowFile('CI', {
    jobs: [jobDefinition('test', { matrix: ['python'], continueOnError: "${{ matrix.python == '3.14' }}" })],
  }),
];
const onMain = (name: string): Evidence['baseline'] => ({
  branch: 'main',
  greenCommit: null,
  runs: [
    {
      workflowId: run('CI').workflowId,
      runId: 5,
      sha: 'b'.repeat(40),
      conclusion: 'failure',
      url: 'https://x',
      failedJobs: [{ name, steps: ['Run tests'] }],
    },
  ],
});
const closed = (...runs: Run[]) => evidence({ pullRequests: [pullRequest({ state: 'closed' })], runs });

/** `run`, or `job` and its name, for the addresses of this world; `-` where there is none. */
function placeOf({ runs }: Evidence, url: string | null): string {
  if (runs.some((each) => each.url === url)) return 'run';
  const found = runs.flatMap(({ jobs }) => jobs).find((each) => each.url === url);
  return found === undefined ? (url ?? '-') : `job ${found.name}`;
}

/** The run of the ordinary world, compared with one of the base branch. */
function compared(over: Partial<RunComparison>, more: Partial<Evidence> = {}): Evidence {
  const base = { runId: 7, sha: '461e5d98aa11bb22cc33dd44ee55ff6600112233', url: 'https://x' };
  const comparison: RunComparison = { runId: run('CI').id, base, ...over };
  const baseline = { branch: 'main', greenCommit: null, runs: [], comparison: { runs: [comparison] } };
  return evidence({ results: results({ tests: [testResult()] }), baseline, ...more });
}
const cases = (...names: string[]): CaseList => ({
  total: names.length,
  suites: names.length === 0 ? [] : [{ suite: 'cart', count: names.length, names }],
});
const differing = (over: Partial<TestComparison>): Partial<RunComparison> => ({
  tests: {
    ...{ added: cases(), gone: cases(), vanished: cases(), skipped: cases(), failing: cases(), before: 50 },
    ...over,
  },
});
const covered = (percent: number, there: number): Evidence =>
  compared(
    {
      coverage: [
        {
          artifact: 'coverage',
          file: 'coverage.xml',
          lines: { covered: there * 10, total: 1000 },
          branches: null,
        },
      ],
    },
    { results: results({ coverage: [coverageResult({ lines: { covered: percent * 10, total: 1000 } })] }) },
  );

/** A world, the first line of its verdict, and of each reason the rule, the text, the remedy and where it can be seen. */
const worlds: [string, Evidence, string, string[][]][] = [
  [
    'a check failed',
    evidence({ runs: [red(failed('test'))] }),
    'Run tests failed',
    [
      [
        'required check failed',
        'CI › test › Run tests failed',
        'fix Run tests, or revert the change that breaks it',
        'job test',
      ],
    ],
  ],
  [
    'a check failed on main too',
    evidence({ runs: [red(failed('test'))], baseline: onMain('test') }),
    'Run tests failed',
    [
      [
        'required check failed',
        'CI › test › Run tests failed',
        'fix Run tests on main first, where it fails too',
        'job test',
      ],
    ],
  ],
  [
    'a check took too long',
    evidence({ runs: [red(job('test', { conclusion: 'timed_out' }))] }),
    'test timed out',
    [
      [
        'required check failed',
        'CI › test timed out',
        'find what takes test so long, or raise its time limit',
        'job test',
      ],
    ],
  ],
  [
    'a run could not start',
    evidence({ runs: [run('CI', { conclusion: 'startup_failure', jobs: [] })] }),
    'CI could not start',
    [
      [
        'required check failed',
        'CI could not start',
        'fix the workflow file: its run says what GitHub could not read',
        'run',
      ],
    ],
  ],
  [
    'a run failed, its jobs unread',
    evidence({ runs: [run('CI', { conclusion: 'failure', jobs: [], jobsUnread: true })] }),
    'CI failed',
    [
      [
        'required check failed',
        'CI failed, and which of its jobs did could not be read',
        'look at the run of CI, and run Docket again once its jobs can be read',
        'run',
      ],
    ],
  ],
  [
    "another app's required check failed",
    evidence({
      rules: rules(['test', 'ci']),
      otherChecks: [otherCheck('ci', { conclusion: 'failure', url: 'https://ci' })],
    }),
    'ci failed',
    [['required check failed', 'Commit status › ci failed', 'fix what ci reports', 'https://ci']],
  ],
  [
    "another app's check failed",
    evidence({ otherChecks: [otherCheck('ci', { conclusion: 'failure', url: 'https://ci' })] }),
    'ci failed, but is not required',
    [
      [
        'informational failure',
        'Commit status › ci failed; it is not required',
        'fix ci, or make it a required check once it passes',
        'https://ci',
      ],
    ],
  ],
  [
    'a run failed, none of its jobs did',
    evidence({ runs: [red(job('test'))] }),
    'CI failed, although none of its jobs did',
    [
      [
        'run ended outside its jobs',
        'CI failed, although none of its jobs did',
        'look at the run of CI: GitHub says there what it could not start',
        'run',
      ],
    ],
  ],
  [
    'a run was cancelled, none of its jobs was',
    evidence({ runs: [run('CI', { conclusion: 'cancelled' })] }),
    'CI: it was cancelled without a newer push',
    [
      [
        'run ended outside its jobs',
        'CI gave no result: it was cancelled without a newer push',
        're-run CI',
        'run',
      ],
    ],
  ],
  [
    'a run was cancelled by a newer push',
    evidence({ runs: [run('CI', { conclusion: 'cancelled' })], ...older }),
    'a new run of CI, which was cancelled',
    [
      [
        'run ended outside its jobs',
        'CI was cancelled',
        'look at the newest commit, or start it again',
        'run',
      ],
    ],
  ],
  [
    'a job was cancelled',
    evidence({
      runs: [run('CI', { conclusion: 'cancelled', jobs: [job('test', { conclusion: 'cancelled' })] })],
    }),
    'test: it was cancelled without a newer push',
    [
      [
        'infrastructure',
        'CI › test gave no result: it was cancelled without a newer push',
        're-run the failed jobs of CI',
        'job test',
      ],
    ],
  ],
  [
    'a job was cancelled by a newer push',
    evidence({
      runs: [run('CI', { conclusion: 'cancelled', jobs: [job('test', { conclusion: 'cancelled' })] })],
      ...older,
    }),
    'a new run of test, which was cancelled',
    [
      [
        'check not finished',
        'CI › test was cancelled',
        'look at the newest commit, or start it again',
        'job test',
      ],
    ],
  ],
  [
    'a job got stale',
    evidence({ runs: [run('CI', { conclusion: 'stale', jobs: [job('test', { conclusion: 'stale' })] })] }),
    'a new run of test, which was given up as stale',
    [['check not finished', 'CI › test was given up as stale', 'start test again', 'job test']],
  ],
  [
    'a run goes on',
    evidence({ runs: [going()] }),
    'CI',
    [['check not finished', 'CI is not finished', 'wait for CI', 'run']],
  ],
  [
    'a run waits for approval',
    evidence({ runs: [going({ status: 'completed', conclusion: 'action_required' })] }),
    'the approval of CI',
    [['check not finished', 'CI waits for approval', 'approve the run on GitHub', 'run']],
  ],
  [
    "another app's required check waits for an action",
    evidence({
      rules: rules(['test', 'ci']),
      otherChecks: [otherCheck('ci', { conclusion: 'action_required', url: 'https://ci' })],
    }),
    'an action on ci',
    [
      [
        'check not finished',
        'Commit status › ci waits for an action',
        'look at what ci asks for',
        'https://ci',
      ],
    ],
  ],
  [
    'a required check is missing',
    evidence({ rules: rules(['test', 'ci']) }),
    'required check ci',
    [
      [
        'required check missing',
        'Required check ci is missing: no workflow file of this commit defines it, and no other app has reported it',
        'run what reports ci, or remove it from the rules',
        '-',
      ],
    ],
  ],
  [
    'a check that the configuration requires is missing',
    evidence({ config: { required: { checks: ['ci'] } } }),
    'required check ci',
    [
      [
        'required check missing',
        'Required check ci is missing: no workflow file of this commit defines it, and no other app has reported it',
        'run what reports ci, or remove it from required.checks in .github/docket.yml',
        '-',
      ],
    ],
  ],
  [
    'a check that the configuration requires goes with this change',
    evidence({
      config: { required: { checks: ['lint'] } },
      inputs: { ...evidence().inputs, config: 'ci/docket.yml' },
      workflows: [
        {
          ...workflowFile('CI'),
          mergeBase: workflowFile('CI', { jobs: [jobDefinition('test'), jobDefinition('lint')] }).head,
        },
      ],
    }),
    'required check lint is missing',
    [
      [
        'required check missing',
        'Required check lint is missing: this change takes it out of .github/workflows/ci.yml (renamed or removed): ci/docket.yml would wait for ever',
        'let a job report lint again, or change required.checks in ci/docket.yml with it',
        '-',
      ],
    ],
  ],
  [
    'a required workflow is missing',
    evidence({
      rules: rules(['test'], {
        workflows: [
          { path: '.github/workflows/x.yml', repository: 'octo/rules', source: 'ruleset 1' },
        ] as never,
      }),
    }),
    'required workflow .github/workflows/x.yml',
    [
      [
        'required check missing',
        'Required workflow .github/workflows/x.yml is missing: no run of this commit belongs to it',
        'run .github/workflows/x.yml, or remove it from the rules',
        '-',
      ],
    ],
  ],
  [
    'a workflow has not run',
    evidence({ workflows: [workflowFile('CI'), workflowFile('Linter')] }),
    'Linter, which has not run',
    [
      [
        'expected workflow absent',
        'Linter has not run, although pull_request happened for this commit and its filters match',
        'start Linter for this commit',
        '-',
      ],
    ],
  ],
  [
    'a workflow has not run after the merge',
    postMergeEvidence({
      workflows: [workflowFile('CI', { on: { push: {} } }), workflowFile('Linter', { on: { push: {} } })],
    }),
    'Linter has not run',
    [
      [
        'expected workflow absent',
        'Linter has not run, although push happened for this commit and its filters match',
        'start Linter for this commit',
        '-',
      ],
    ],
  ],
  [
    'workflows run later, or not for this change',
    evidence({
      workflows: [
        workflowFile('CI'),
        workflowFile('Later', { on: { push: { branches: ['main'] } } }),
        workflowFile('Docs', { on: { pull_request: { paths: ['docs/**'] } } }),
      ],
    }),
    'all checks passed',
    [],
  ],
  [
    'checks to run: every job or step was skipped',
    evidence({ runs: [ci(job('test', { conclusion: 'skipped' }))] }),
    'checks to run: every job or step was skipped',
    [
      [
        'no work done',
        'No job did any work: every job or step was skipped',
        'meet the condition under which the checks run (label, branch, path), and run them',
        'run',
      ],
      [
        'required check skipped',
        'CI › test was skipped: its workflow file does not say why',
        'find out why GitHub did not start test',
        'job test',
      ],
    ],
  ],
  [
    'no job did any work in a draft',
    evidence({
      runs: [ci(job('test', { conclusion: 'skipped' }))],
      pullRequests: [pullRequest({ draft: true })],
    }),
    'checks to run: every job or step was skipped',
    [
      [
        'no work done',
        'No job did any work: every job or step was skipped',
        'mark the pull request as ready for review, so that its checks run',
        'run',
      ],
      [
        'required check skipped',
        'CI › test was skipped: its workflow file does not say why',
        'find out why GitHub did not start test',
        'job test',
      ],
    ],
  ],
  [
    'a step failed unseen',
    evidence({
      runs: [ci(job('test', { steps: steps('Lint'), annotations: [exitCode()] }))],
      workflows: [tolerant],
    }),
    'Lint failed, and continue-on-error hid it',
    [
      [
        'masked failure',
        'CI › test › Lint failed, and continue-on-error hid it',
        'fix Lint, and remove continue-on-error so that it can fail',
        'job test',
      ],
    ],
  ],
  [
    'a step failed unseen, nobody knows which',
    evidence({ runs: [ci(job('test', { annotations: [exitCode()] }))] }),
    'test passed although a step of it failed',
    [
      [
        'masked failure',
        'A step of CI › test failed, and the job passed',
        'find the failed step in the log of test, and fix it',
        'job test',
      ],
    ],
  ],
  [
    'a job that is not required failed',
    evidence({ rules: rules(['test']), runs: [red(job('test'), failed('extra'))] }),
    'extra failed, but is not required',
    [
      [
        'informational failure',
        'CI › extra failed; it is not required',
        'fix extra, or make it a required check once it passes',
        'job extra',
      ],
    ],
  ],
  [
    'a check is flaky',
    evidence({
      runs: [
        run('CI', { attempt: 2, jobs: [failed('test', { id: 1 }), job('test', { id: 2, attempt: 2 })] }),
      ],
    }),
    'test is flaky: it failed and then passed',
    [
      [
        'flaky check',
        'CI › test failed in attempt 1 and passed in attempt 2 of the same commit',
        'find what test depends on besides the code, and remove that',
        'job test',
      ],
    ],
  ],
  [
    'a test failed in a green run',
    evidence({ results: results({ tests: [testResult({ failures: [testFailure('adds')] })] }) }),
    'cart › adds failed, and its run passed',
    [
      [
        'failed tests in a green run',
        'CI › test passed although its report has failed tests: cart › adds: 1 != 2',
        'fix cart › adds, and let the job fail when its tests do',
        'run',
      ],
    ],
  ],
  [
    'tests failed in a green run',
    evidence({
      results: results({ tests: [testResult({ failures: [testFailure('adds'), testFailure('removes')] })] }),
    }),
    'cart › adds failed with 1 more, and its run passed',
    [
      [
        'failed tests in a green run',
        'CI › test passed although its report has failed tests: cart › adds: 1 != 2, and 1 more',
        'fix cart › adds, and let the job fail when its tests do',
        'run',
      ],
    ],
  ],
  [
    'a test is flaky',
    evidence({
      results: results({ tests: [testResult({ failures: [testFailure('adds', { outcome: 'flaky' })] })] }),
    }),
    'cart › adds failed and then passed',
    [
      [
        'flaky test',
        'CI has a test that failed and then passed: cart › adds: 1 != 2',
        'find what cart › adds depends on besides the code, and remove that',
        'run',
      ],
    ],
  ],
  [
    'tests are flaky',
    evidence({
      results: results({
        tests: [
          testResult({
            failures: ['adds', 'removes'].map((name) => testFailure(name, { outcome: 'flaky' })),
          }),
        ],
      }),
    }),
    'cart › adds failed and then passed, and 1 more',
    [
      [
        'flaky test',
        'CI has tests that failed and then passed: cart › adds: 1 != 2, and 1 more',
        'find what cart › adds depends on besides the code, and remove that',
        'run',
      ],
    ],
  ],
  [
    'a report counts flaky tests without names',
    evidence({
      results: results({
        tests: [
          testResult({ totals: { total: 10, passed: 7, failed: 0, errored: 0, skipped: 0, flaky: 3 } }),
        ],
      }),
    }),
    '3 tests failed and then passed',
    [
      [
        'flaky test',
        'CI has tests that failed and then passed: 3 tests',
        'find what they depend on besides the code, and remove that',
        'run',
      ],
    ],
  ],
  [
    'a log tells of a flaky test',
    evidence({
      runs: [ranTests],
      workflows: [testing],
      results: results({ logs: [logResult({ passed: 3, flaky: 1 })] } as never),
    }),
    '1 test of test failed and then passed',
    [
      [
        'flaky test',
        '1 test failed and then passed, from the log of test (CI)',
        'find what it depends on besides the code, and remove that',
        'run',
      ],
    ],
  ],
  [
    'a log tells of flaky tests',
    evidence({
      runs: [ranTests],
      workflows: [testing],
      results: results({ logs: [logResult({ passed: 3, flaky: 2 })] } as never),
    }),
    '2 tests of test failed and then passed',
    [
      [
        'flaky test',
        '2 tests failed and then passed, from the log of test (CI)',
        'find what they depend on besides the code, and remove that',
        'run',
      ],
    ],
  ],
  [
    'no test ran',
    evidence({
      runs: [ranTests],
      workflows: [testing],
      results: results({ tests: [testResult({ passed: 0 })] }),
    }),
    'Run npm test passed without running a test',
    [
      [
        'zero tests',
        'CI › Run npm test passed, and its report junit.xml has no test',
        'let Run npm test run tests, or fail when it finds none',
        'run',
      ],
    ],
  ],
  [
    'the one test was skipped',
    evidence({
      runs: [ranTests],
      workflows: [testing],
      results: results({ tests: [testResult({ passed: 0, skipped: 1 })] }),
    }),
    'Run npm test passed without running a test',
    [
      [
        'zero tests',
        'CI › Run npm test passed, and its report junit.xml has the one test skipped',
        'let Run npm test run tests, or fail when it finds none',
        'run',
      ],
    ],
  ],
  [
    'no test ran by the log',
    evidence({
      runs: [ranTests],
      workflows: [testing],
      results: results({ logs: [logResult({})] } as never),
    }),
    'Run npm test passed without running a test',
    [
      [
        'zero tests',
        'CI › Run npm test passed, and no test ran, from the log of test (CI)',
        'let Run npm test run tests, or fail when it finds none',
        'run',
      ],
    ],
  ],
  [
    'all tests were skipped by the log',
    evidence({
      runs: [ranTests],
      workflows: [testing],
      results: results({ logs: [logResult({ skipped: 2 })] } as never),
    }),
    'Run npm test passed without running a test',
    [
      [
        'zero tests',
        'CI › Run npm test passed, and all 2 tests were skipped, from the log of test (CI)',
        'let Run npm test run tests, or fail when it finds none',
        'run',
      ],
    ],
  ],
  [
    'an unplanned file',
    evidence({ plan: planned({ deliverables: [{ path: 'src/other.py', text: '' }] }) }),
    'src/app.py is not in the plan',
    [
      [
        'unplanned code',
        'Code changed that is not in the plan: src/app.py',
        "add the files that stay to the plan's deliverables, or move them to a change of their own",
        '-',
      ],
    ],
  ],
  [
    'unplanned files',
    evidence({
      plan: planned({ deliverables: [{ path: 'src/other.py', text: '' }] }),
      changes: changing(...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => `src/${name}.py`)),
    }),
    '7 code files are not in the plan',
    [
      [
        'unplanned code',
        'Code changed that is not in the plan: src/a.py, src/b.py, src/c.py, src/d.py, src/e.py and 2 more',
        "add the files that stay to the plan's deliverables, or move them to a change of their own",
        '-',
      ],
    ],
  ],
  [
    'a mandatory invariant',
    evidence({ config: { invariants: [{ name: 'CLI', mandatory: true }] } as never }),
    'mandatory invariant not assessed: CLI',
    [
      [
        'mandatory invariant not assessed',
        'Mandatory invariant not assessed: CLI',
        'name a check of this commit, or paths that must not change, that show it',
        '-',
      ],
    ],
  ],
  [
    'the configuration was not read',
    evidence({ gaps: [{ about: 'config', text: 'Config unread.' }] }),
    'the configuration could not be read',
    [
      [
        'evidence unread',
        'Config unread.',
        'look at it on GitHub, or run Docket again on this commit once it can be read',
        '-',
      ],
    ],
  ],
  [
    'coverage under a gate',
    evidence({
      runs: [ranTests],
      config: { coverage: { minimum: 90 } } as never,
      results: results({ coverage: [coverageResult()] }),
    }),
    'coverage is 80.0%, under its gate of 90%',
    [
      [
        'coverage under its gate',
        'CI: coverage.xml has 80.0%, and the configuration asks for line coverage ≥ 90%',
        'test what the change adds, or lower the gate and say so in the description',
        'run',
      ],
    ],
  ],
  [
    'a leg that may fail did, and fail-fast cancelled one',
    evidence({
      runs: [red(failed('test (3.14)'), job('test (3.13)', { conclusion: 'cancelled' }))],
      workflows: matrix,
    }),
    'Run tests failed',
    [
      [
        'required check failed',
        'CI › test (3.14) › Run tests failed',
        'fix Run tests, or revert the change that breaks it',
        'job test (3.14)',
      ],
    ],
  ],
  [
    'coverage dropped',
    covered(80.5, 84.3),
    'coverage dropped by 3.8 points',
    [
      [
        'coverage dropped',
        'CI: coverage.xml covers 80.5% of the lines, 461e5d98 84.3%',
        'test what the change adds',
        'run',
      ],
    ],
  ],
  ['coverage dropped within the tolerance', covered(80.5, 81.5), 'all checks passed', []],
  [
    'a test vanished',
    compared(differing({ gone: cases('adds'), vanished: cases('adds') })),
    '1 test of the base branch did not run',
    [
      [
        'tests vanished',
        'CI has no result of 1 test that 461e5d98 has, and the change does not touch them: cart (adds)',
        'bring these tests back, or say in the pull request why they are gone',
        'run',
      ],
    ],
  ],
  [
    'tests vanished',
    compared(differing({ gone: cases('adds', 'removes'), vanished: cases('adds', 'removes') })),
    '2 tests of the base branch did not run',
    [
      [
        'tests vanished',
        'CI has no result of 2 tests that 461e5d98 has, and the change does not touch them: cart (adds, removes)',
        'bring these tests back, or say in the pull request why they are gone',
        'run',
      ],
    ],
  ],
  [
    'a test is newly skipped',
    compared(differing({ skipped: cases('adds') })),
    '1 test is skipped that passed on the base branch',
    [
      [
        'tests newly skipped',
        'CI: 1 test is skipped that passed in 461e5d98: cart (adds)',
        'let the tests run, or say in the pull request why they are skipped',
        'run',
      ],
    ],
  ],
  [
    'tests are newly skipped',
    compared(differing({ skipped: cases('adds', 'removes') })),
    '2 tests are skipped that passed on the base branch',
    [
      [
        'tests newly skipped',
        'CI: 2 tests are skipped that passed in 461e5d98: cart (adds, removes)',
        'let the tests run, or say in the pull request why they are skipped',
        'run',
      ],
    ],
  ],
  [
    'the one test was skipped by the log',
    evidence({
      runs: [ranTests],
      workflows: [testing],
      results: results({ logs: [logResult({ skipped: 1 })] } as never),
    }),
    'Run npm test passed without running a test',
    [
      [
        'zero tests',
        'CI › Run npm test passed, and the one test was skipped, from the log of test (CI)',
        'let Run npm test run tests, or fail when it finds none',
        'run',
      ],
    ],
  ],
  [
    'coverage under a gate by the log',
    evidence({
      runs: [ranTests],
      workflows: [testing],
      config: { coverage: { minimum: 90 } } as never,
      results: results({
        logs: [logResult(null, { coverage: [{ metric: 'total', percent: 80.55, lines: null }] })],
      } as never),
    }),
    'coverage is 80.5%, under its gate of 90%',
    [
      [
        'coverage under its gate',
        'CI: coverage is 80.5%, from the log of test (CI), and the configuration asks for line coverage ≥ 90%',
        'test what the change adds, or lower the gate and say so in the description',
        'run',
      ],
    ],
  ],
  [
    'two jobs failed',
    evidence({ runs: [red(failed('test'), failed('lint'))] }),
    'Run tests failed, and 1 more failed check',
    [
      [
        'required check failed',
        'CI › test › Run tests failed',
        'fix Run tests, or revert the change that breaks it',
        'job test',
      ],
      [
        'required check failed',
        'CI › lint › Run tests failed',
        'fix Run tests, or revert the change that breaks it',
        'job lint',
      ],
    ],
  ],
  [
    "a job failed, and another app's check",
    evidence({ runs: [red(failed('test'))], otherChecks: [otherCheck('ci', { conclusion: 'failure' })] }),
    'Run tests failed',
    [
      [
        'required check failed',
        'CI › test › Run tests failed',
        'fix Run tests, or revert the change that breaks it',
        'job test',
      ],
      [
        'informational failure',
        'Commit status › ci failed; it is not required',
        'fix ci, or make it a required check once it passes',
        'https://github.com/octo/serena/commit/398e281d11111111111111111111111111111111',
      ],
    ],
  ],
  [
    'two debts',
    evidence({
      otherChecks: [otherCheck('a', { conclusion: 'failure' }), otherCheck('b', { conclusion: 'failure' })],
    }),
    'a failed, but is not required, and 1 more reason',
    [
      [
        'informational failure',
        'Commit status › a failed; it is not required',
        'fix a, or make it a required check once it passes',
        'https://github.com/octo/serena/commit/398e281d11111111111111111111111111111111',
      ],
      [
        'informational failure',
        'Commit status › b failed; it is not required',
        'fix b, or make it a required check once it passes',
        'https://github.com/octo/serena/commit/398e281d11111111111111111111111111111111',
      ],
    ],
  ],
  [
    'three debts',
    evidence({ otherChecks: ['a', 'b', 'c'].map((name) => otherCheck(name, { conclusion: 'failure' })) }),
    'a failed, but is not required, and 2 more reasons',
    [
      [
        'informational failure',
        'Commit status › a failed; it is not required',
        'fix a, or make it a required check once it passes',
        'https://github.com/octo/serena/commit/398e281d11111111111111111111111111111111',
      ],
      [
        'informational failure',
        'Commit status › b failed; it is not required',
        'fix b, or make it a required check once it passes',
        'https://github.com/octo/serena/commit/398e281d11111111111111111111111111111111',
      ],
      [
        'informational failure',
        'Commit status › c failed; it is not required',
        'fix c, or make it a required check once it passes',
        'https://github.com/octo/serena/commit/398e281d11111111111111111111111111111111',
      ],
    ],
  ],
];

test.each(worlds)('%s', (_name, world, first, expected) => {
  const { headline, reasons } = judge(world).verdict;
  expect(plain(headline)).toBe(first);
  const told = reasons.map(({ rule, text, remedy, url }) => [
    rule,
    plain(text),
    remedy === null ? '-' : plain(remedy),
    placeOf(world, url),
  ]);
  expect(told).toEqual(expected);
});

test.each<[string, Evidence, string[]]>([
  [
    'an open pull request',
    evidence({ runs: [red(failed('test'))] }),
    ['Fix Run tests, or revert the change that breaks it (this pull request)'],
  ],
  ['a closed one: nothing is mended', closed(red(failed('test'))), []],
  [
    'a closed one: what is lost can be had again',
    closed(run('CI', { conclusion: 'cancelled' })),
    ['Re-run CI (this pull request)'],
  ],
  [
    'one that was merged meanwhile',
    evidence({ pullRequests: [pullRequest({ state: 'merged' })], runs: [red(failed('test'))] }),
    ['Fix Run tests, or revert the change that breaks it (a new pull request)'],
  ],
  [
    'one that was merged meanwhile: what is lost can be had again here',
    evidence({
      pullRequests: [pullRequest({ state: 'merged' })],
      runs: [run('CI', { conclusion: 'cancelled' })],
    }),
    ['Re-run CI (this pull request)'],
  ],
  [
    'the commit that the merge made',
    postMergeEvidence({
      runs: [run('CI', { event: 'push', conclusion: 'failure', jobs: [failed('test')] })],
    }),
    ['Fix Run tests, or revert the change that breaks it (base branch)'],
  ],
])('where it is to be done: %s', (_name, world, expected) => {
  expect(judge(world).actions.map(({ action, scope }) => `${plain(action)} (${scope})`)).toEqual(expected);
});
