import type { Evidence } from '../../src/evidence/evidence.ts';
import {
  analysisResult,
  changedFile,
  coverageResult,
  evidence,
  job,
  jobDefinition,
  results,
  run,
  steps,
  testFailure,
  testResult,
  workflowFile,
} from '../builders/evidence.ts';

/**
 * A made-up head whose reports say more than its jobs: a run with failed tests, one that passed with a failed and a
 * flaky test, coverage under a gate that hides its failure, and findings.
 */
export function resultsEvidence(): Evidence {
  const unit = run('Unit', {
    jobs: [job('unit', { steps: steps('Set up job', 'Run tests', 'Coverage gate') })],
  });
  const smoke = run('Smoke', {
    conclusion: 'failure',
    jobs: [
      job('smoke (3.10)', {
        conclusion: 'failure',
        steps: steps({ name: 'Run pytest test/smoke', conclusion: 'failure' }),
      }),
      job('lint', { steps: steps('Run ruff check .') }),
    ],
  });
  return evidence({
    runs: [unit, smoke],
    workflows: [
      workflowFile('Unit', {
        jobs: [
          jobDefinition('unit', {
            steps: [
              { name: 'Run tests', run: 'pytest test/unit || true' },
              { name: 'Coverage gate', run: 'coverage report --fail-under=40 || true' },
            ],
          }),
        ],
      }),
      workflowFile('Smoke', {
        jobs: [jobDefinition('smoke', { name: 'smoke', matrix: ['python'] }), jobDefinition('lint')],
      }),
    ],
    changes: {
      source: 'pull request',
      files: [changedFile('modules/api.py'), changedFile('modules/processing.py')],
      total: null,
    },
    results: results({
      tests: [smokeReport(smoke.id), unitReport(unit.id), examples(unit.id)],
      coverage: [
        coverageResult({
          runId: unit.id,
          lines: { covered: 412, total: 1100 },
          branches: { covered: 60, total: 200 },
          changed: [{ path: 'modules/api.py', lines: { covered: 30, total: 40 }, branches: null }],
        }),
      ],
      analyses: [
        analysisResult('ruff', {
          runId: smoke.id,
          totals: { error: 1, warning: 2, note: 0 },
          findings: [
            {
              rule: 'F401',
              level: 'error',
              message: '`os` imported but unused',
              path: 'modules/api.py',
              line: 3,
            },
          ],
        }),
        analysisResult('CodeQL', { runId: unit.id }),
      ],
    }),
  });
}

function smokeReport(runId: number) {
  const names = ['test_txt2img', 'test_img2img', 'test_options', 'test_models', 'test_samplers', 'test_ping'];
  const failures = names.map((name, index) =>
    testFailure(name, {
      suite: 'test.smoke.test_api',
      file: 'test/smoke/test_api.py',
      line: 12 + 7 * index,
      message: 'AssertionError: 500 != 200',
    }),
  );
  return testResult({ runId, artifact: 'smoke-3.10', failures, passed: 55, skipped: 2 });
}

function unitReport(runId: number) {
  return testResult({
    runId,
    artifact: 'unit',
    passed: 120,
    failures: [
      testFailure('test_<b>bold</b> @octocat', {
        suite: 'test.unit.test_html',
        message: "'<b>' not in `text`",
      }),
      testFailure('test_clock', { suite: 'test.unit.test_time', outcome: 'flaky', message: 'timed out' }),
    ],
  });
}

const examples = (runId: number) =>
  testResult({
    runId,
    artifact: 'examples',
    file: 'broken.xml',
    failures: [testFailure('fails on purpose')],
  });
