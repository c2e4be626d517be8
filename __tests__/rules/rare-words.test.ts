import { expect, test } from '@jest/globals';
import type { Evidence } from '../../src/evidence/evidence.ts';
import type { Gap } from '../../src/evidence/gap.ts';
import { judge } from '../../src/rules/judge.ts';
import { plain } from '../../src/text/prose.ts';
import {
  definition,
  evidence,
  job,
  jobDefinition,
  plan,
  pullRequest,
  results,
  rules,
  run,
  steps,
  testResult,
  workflowFile,
} from '../builders/evidence.ts';

const base = { runId: 7, sha: '461e5d98aa11bb22cc33dd44ee55ff6600112233', url: 'https://x' };
const skipped = (needs: string[]) =>
  evidence({
    rules: rules(['lint', 'test']),
    runs: [run('CI', { jobs: [job('lint'), job('test', { conclusion: 'skipped' })] })],
    workflows: [workflowFile('CI', { jobs: [jobDefinition('lint'), jobDefinition('test', { needs })] })],
  });
const files = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    path: `docs/${String.fromCharCode(97 + index)}.md`,
    text: '',
  }));

/** What rarely happens: a world, and text and remedy of each reason, or the notes. */
const reasons: [string, Evidence, [text: string, remedy: string][]][] = [
  [
    'the change takes away a required check',
    evidence({
      rules: rules(['test', 'lint']),
      workflows: [
        workflowFile(
          'CI',
          { jobs: [jobDefinition('test')] },
          { mergeBase: definition({ name: 'CI', jobs: [jobDefinition('test'), jobDefinition('lint')] }) },
        ),
      ],
    }),
    [
      [
        'Required check lint is missing: this change takes it out of .github/workflows/ci.yml (renamed or removed): the rule would wait for ever',
        'let a job report lint again, or change the rule with it',
      ],
    ],
  ],
  [
    'a required job that needs others was skipped',
    skipped(['lint']),
    [
      [
        'CI › test was skipped: its workflow file does not say why',
        'give test the condition always(), and let it fail when a job that it needs did not succeed',
      ],
    ],
  ],
  [
    'a required job that needs none was skipped',
    skipped([]),
    [['CI › test was skipped: its workflow file does not say why', 'find out why GitHub did not start test']],
  ],
  [
    'a run was cancelled, those of two other workflows passed',
    evidence({
      runs: [run('CI'), run('Lint'), run('Extra', { conclusion: 'cancelled' })],
      workflows: ['CI', 'Lint', 'Extra'].map((name) => workflowFile(name)),
    }),
    [['Extra gave no result: it was cancelled without a newer push', 're-run Extra']],
  ],
];

test.each(reasons)('%s', (_name, world, expected) => {
  const { verdict } = judge(world);
  expect(
    verdict.reasons.map(({ text, remedy }) => [plain(text), remedy === null ? '-' : plain(remedy)]),
  ).toEqual(expected);
});

test.each([
  [1, '1 test is'],
  [2, '2 tests are'],
])('a run without a report, whose base run has %i', (total, told) => {
  const comparison = { runs: [{ runId: run('CI').id, base, ran: { total, ran: total } }] };
  const world = evidence({ baseline: { branch: 'main', greenCommit: null, runs: [], comparison } });
  expect(judge(world).verdict.notes.map(plain)).toEqual([
    `CI: no test report was read here; ${told} in those of 461e5d98`,
  ]);
});

test.each([
  [2, 'docs/a.md, docs/b.md'],
  [
    10,
    'docs/a.md, docs/b.md, docs/c.md, docs/d.md, docs/e.md, docs/f.md, docs/g.md, docs/h.md, docs/i.md, docs/j.md',
  ],
  [
    12,
    'docs/a.md, docs/b.md, docs/c.md, docs/d.md, docs/e.md, docs/f.md, docs/g.md, docs/h.md, docs/i.md, docs/j.md',
  ],
])('of %i files that are planned and not changed the first are told', (count, told) => {
  const content = plan({ deliverables: [{ path: 'src/app.py', text: '' }, ...files(count)] });
  const { verdict } = judge(evidence({ plan: { path: 'p.md', content } }));
  expect(verdict.notes.map(plain)).toEqual([`Planned but not changed here: ${told}`]);
});

test('flaky tests whose names are not known are counted', () => {
  const totals = { total: 9, passed: 6, failed: 0, errored: 0, skipped: 0, flaky: 3 };
  const { verdict } = judge(evidence({ results: results({ tests: [testResult({ totals })] }) }));
  expect(verdict.reasons.map(({ text }) => plain(text))).toEqual([
    'CI has tests that failed and then passed: 3 tests',
  ]);
});

const broken = steps({ name: 'Run tests', conclusion: 'failure' });
const red = run('CI', {
  conclusion: 'failure',
  jobs: [job('test', { conclusion: 'failure', steps: broken })],
});
const lost = run('CI', { conclusion: 'cancelled' });
const fork = { head: { ...evidence().head, repository: null } };
const orphan = { pullRequests: [pullRequest({ headRepository: null, fork: true })] };

test.each<[string, Partial<Evidence>, string]>([
  ['is open', { runs: [red] }, 'this pull request'],
  ['was merged', { runs: [red], pullRequests: [pullRequest({ state: 'merged' })] }, 'a new pull request'],
  ['came from a repository that is gone', { runs: [red], ...orphan }, 'a new pull request'],
  ['is gone with its repository', { runs: [red], pullRequests: [], ...fork }, 'a new pull request'],
  [
    'is gone with its repository, and a run was lost',
    { runs: [lost], pullRequests: [], ...fork },
    'this pull request',
  ],
  ['was never there', { runs: [red], pullRequests: [] }, 'this pull request'],
])('where to fix what is wrong with a pull request that %s', (_name, over, scope) => {
  expect(judge(evidence(over)).actions.map((action) => action.scope)).toEqual([scope]);
});

test.each<[string, Gap['about'], Evidence['changes']['source'], string[]]>([
  ['the pull request, and nothing tells of the change', 'pull request', 'none', ['Unread.']],
  ['the pull request, and its files are known', 'pull request', 'pull request', []],
  ['logs, and nothing tells of the change', 'logs', 'none', []],
  ['files, and nothing tells of the change', 'files', 'none', ['Unread.']],
])('not read: %s', (_name, about, source, told) => {
  const changes = source === 'none' ? { source, files: [], total: null } : evidence().changes;
  const { verdict } = judge(evidence({ gaps: [{ about, text: 'Unread.' }], changes }));
  expect(verdict.reasons.map(({ text }) => plain(text))).toEqual(told);
});
