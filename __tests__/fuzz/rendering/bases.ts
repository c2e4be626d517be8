import type { Evidence } from '../../../src/evidence/evidence.ts';
import {
  annotation,
  changedFile,
  coverageResult,
  evidence,
  job,
  jobDefinition,
  logResult,
  otherCheck,
  plan,
  previous,
  pullRequest,
  rules,
  run,
  steps,
  testResult,
  workflowFile,
} from '../../builders/evidence.ts';
import { resultsEvidence } from '../../report/sample-results.ts';

const both = (name: string) => ({ total: 2, tests: [{ name, by: '@skip' }, { name: `${name}_2` }] });

/** A head of a fork in which nearly everything that Evidence can tell is told. */
function everything(): Evidence {
  const [ci, site] = [
    run('CI', {
      conclusion: 'failure',
      attempt: 2,
      jobs: [
        job('lint', { steps: steps('Set up job', 'ruff check') }),
        job('test (3.12)', {
          conclusion: 'failure',
          attempt: 2,
          steps: steps('Set up job', { name: 'Run tests', conclusion: 'failure' }, 'Upload report'),
          annotations: [
            annotation('assert 1 == 2', { level: 'failure', title: 'test_cart' }),
            annotation('unused import', { times: 3 }),
            annotation('Node 16 is old', { path: null }),
          ],
          excerpt: { step: 'Run tests', lines: ['E   assert 1 == 2', '…', 'FAILED tests/test_cart.py'] },
        }),
        job('test (3.12)', {
          id: 7,
          conclusion: 'failure',
          steps: steps({ name: 'Run tests', conclusion: 'failure' }),
        }),
        job('deploy', { status: 'waiting', conclusion: null, completedAt: null }),
      ],
    }),
    run('Site', { jobs: [job('build'), job('links', { conclusion: 'skipped' })] }),
  ];
  return evidence({
    config: {
      invariants: [{ name: 'The API stays', unchanged: ['api/**'], mandatory: true }],
      purposes: { 'CI / lint': 'Style of `src`' },
      surfaces: { 'public API': ['src/**'] },
      owner: 'ines',
    },
    document: {
      milestone: 'M09',
      milestoneFrom: 'branch',
      number: 2,
      path: 'docs/milestones/M09/M09_run2.md',
      movedFrom: 'main',
      earlier: [{ number: 1, headSha: null, outcome: 'blocked' }],
      previous: previous({
        summary: { checks: [{ name: 'CI / lint', mark: 'failure' }], coverage: 81.5, files: 2 },
      }),
      notes: '<p>A note.</p>',
      purposes: { 'CI / test (3.12) / Run tests': 'Unit tests, `pytest`' },
      hash: null,
    },
    pullRequests: [
      pullRequest({
        fork: true,
        headRepository: 'stranger/serena',
        body: plan({ intent: 'Make it quick', statements: ['The step lint is removed'] }),
      }),
    ],
    runs: [ci, site],
    otherChecks: [
      otherCheck('ci/circleci', { url: 'https://ci.example/1', conclusion: 'failure' }),
      otherCheck('Vercel', {
        kind: 'check_run',
        app: { id: 3, name: 'Vercel' },
        url: 'https://ci.example/2',
      }),
    ],
    results: {
      tests: [testResult({ runId: site.id, suites: [{ name: 'cart', passed: 3, skipped: 1 }] })],
      coverage: [
        coverageResult({
          changed: [{ path: 'src/cart.ts', lines: { covered: 1, total: 9 }, branches: null }],
        }),
      ],
      analyses: [],
      logs: [
        logResult({ passed: 3, failed: 1 }, { coverage: [{ metric: 'lines', percent: 71, lines: null }] }),
      ],
    },
    rules: rules(['test (3.12)', 'gone check'], {
      workflows: [{ path: '.github/workflows/org.yml', repositoryId: 5, source: 'ruleset 9' }],
    }),
    workflows: [
      workflowFile(
        'CI',
        {
          jobs: [
            jobDefinition('test', {
              name: 'test',
              matrix: ['python'],
              comment: 'All of `tests`',
              steps: [
                { name: 'Run tests', run: 'pytest --cov-fail-under=70', comment: 'Unit' },
                { uses: 'actions/upload-artifact@v4', with: { name: 'x' } },
              ],
            }),
            jobDefinition('lint', { continueOnError: true, steps: [{ run: 'ruff check || true' }] }),
            jobDefinition('deploy', {
              needs: ['test'],
              if: "github.ref == 'refs/heads/main'",
              environment: 'production',
            }),
          ],
        },
        {
          mergeBase: {
            on: { pull_request: {} },
            jobs: [
              jobDefinition('test', {
                name: 'test',
                steps: [{ name: 'Run tests', run: 'pytest --cov-fail-under=80' }],
              }),
              jobDefinition('audit', { steps: [{ run: 'pip-audit' }] }),
            ],
          },
        },
      ),
      workflowFile('Site', {
        jobs: [jobDefinition('build'), jobDefinition('links', { if: 'github.event.label' })],
      }),
      workflowFile('Nightly', { on: { schedule: {} } }),
      workflowFile('Broken', null, { problem: 'It is no YAML: a tab in line 3' }),
      workflowFile('Docs', { on: { pull_request: { paths: ['docs/**'] } } }),
    ],
    gates: [
      {
        path: 'pyproject.toml',
        head: [
          {
            tool: 'coverage.py',
            metric: 'total',
            minimum: 70,
            where: 'tool.coverage.report fail_under',
            line: 4,
          },
        ],
      },
    ],
    changes: {
      source: 'pull request',
      files: [
        changedFile('src/cart.ts', {
          definitions: [
            { name: 'Cart.add', kind: 'method', change: 'changed' },
            { name: 'Cart', kind: 'class', change: 'changed' },
          ],
        }),
        changedFile('src/old.ts', { status: 'renamed', previousPath: 'src/older.ts' }),
        changedFile('test/cart.test.ts', {
          tests: {
            removed: both('adds'),
            skipped: both('takes'),
            focused: both('only'),
            skippedIf: both('win'),
            retired: both('old'),
            retiredWith: 'src/gone.ts',
            added: 2,
          },
        }),
        changedFile('package.json', {
          tasks: [{ name: 'test', before: 'jest --ci', after: 'jest --ci || true' }],
          strictness: ['strict'],
        }),
        changedFile('.github/workflows/ci.yml'),
      ],
      total: { files: 5, additions: 15, deletions: 5 },
    },
    owners: {
      path: '.github/CODEOWNERS',
      rules: [
        { pattern: '*', owners: ['@octo/all'] },
        { pattern: '/src/', owners: ['@lead', 'dev@example.org'] },
      ],
    },
    dependents: {
      searched: 40,
      partial: 'only the nearest were searched',
      modules: [
        { of: 'src/cart.ts', by: ['src/shop.ts'], total: 4, tests: ['test/cart.test.ts'], totalTests: 1 },
      ],
      more: 2,
    },
    plan: {
      path: 'docs/milestones/M09/M09_plan.md',
      content: plan({
        title: 'Cart',
        phase: 'Phase 2',
        posture: 'Behaviour stays, `api` too',
        intent: 'Move the `Cart` out of the shop',
        inScope: ['`src/cart.ts`'],
        outOfScope: ['`legacy/`', 'the database'],
        invariants: [
          { name: 'Prices stay', surface: 'API', verification: '`CI` and `Site`' },
          { name: 'No new dependency' },
        ],
        verification: [
          { check: 'lint', expected: 'passes' },
          { check: 'load test', expected: 'under 2 s' },
        ],
        deliverables: [
          { path: 'src/cart.ts', text: 'the `Cart`', change: 'modified' },
          { path: 'src/new.ts', text: 'not there yet' },
        ],
      }),
    },
    baseline: {
      branch: 'main',
      greenCommit: null,
      runs: [
        {
          workflowId: ci.workflowId,
          runId: 11,
          sha: 'ba5e000000000000000000000000000000000000',
          conclusion: 'failure',
          url: 'https://github.com/octo/serena/actions/runs/11',
          failedJobs: [{ name: 'lint', steps: ['ruff check'] }],
        },
      ],
      comparison: {
        runs: [
          {
            runId: site.id,
            base: {
              runId: 12,
              sha: 'ba5e000000000000000000000000000000000000',
              url: 'https://github.com/octo/serena/actions/runs/12',
            },
            ran: { total: 9, ran: 8 },
            tests: {
              ...{
                added: cases('new'),
                gone: cases('gone'),
                vanished: cases('lost'),
                skipped: cases('skipped'),
              },
              ...{ reasons: ['needs a display'], failing: cases('failing'), before: 9 },
            },
            jobs: [{ name: 'build', seconds: 5 }],
            findings: [
              { artifact: 'sarif', file: 'a.sarif', added: 1, gone: 0, first: ['src/a.ts:3 F401 unused'] },
            ],
          },
        ],
      },
    },
    gaps: [
      { about: 'logs', text: 'The log of `lint` could not be read: HTTP 410' },
      { about: 'artifacts', text: 'Artifact `web` is larger than 50 MB' },
    ],
  });
}

function cases(suite: string) {
  return { total: 3, suites: [{ suite, file: 'test/a.test.ts', count: 3, names: ['one', 'two'] }] };
}

/** Heads in whose Evidence strangers choose the words. */
export const bases = (): Evidence[] => [everything(), resultsEvidence(), evidence()];
