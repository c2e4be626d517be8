import { describe, expect, test } from '@jest/globals';
import type { CaseList, RunComparison, TestComparison } from '../../src/evidence/comparison.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import type { Baseline } from '../../src/evidence/run.ts';
import { judge } from '../../src/rules/judge.ts';
import { plain } from '../../src/text/prose.ts';
import {
  changedFile,
  coverageResult,
  evidence,
  job,
  jobDefinition,
  pullRequest,
  results,
  run,
  steps,
  testFailure,
  testResult,
  workflowFile,
} from '../builders/evidence.ts';

const BASE = '461e5d98aa11bb22cc33dd44ee55ff6600112233';
const tested = job('test', { steps: steps('Set up job', 'Run npm test') });
const ci = (over = {}) => run('CI', { jobs: [tested], ...over });

/** Cases by suite: `cart` to names, or to how many there are. */
const cases = (suites: Record<string, string[] | number>, file?: string): CaseList => {
  const listed = Object.entries(suites).map(([suite, names]) => ({
    suite,
    ...(file && { file }),
    count: typeof names === 'number' ? names : names.length,
    names: typeof names === 'number' ? [] : names,
  }));
  return { total: listed.reduce((sum, { count }) => sum + count, 0), suites: listed };
};

const none = cases({});
const tests = (over: Partial<TestComparison>): TestComparison => ({
  ...{ added: none, gone: none, vanished: none, skipped: none, failing: none, before: 50 },
  ...over,
});
const lost = (list: CaseList, over: Partial<TestComparison> = {}) =>
  tests({ gone: list, vanished: list, ...over });

/** A head whose run was compared with one of the base. */
function world(compared: Partial<RunComparison>, over: Partial<Evidence> = {}): Evidence {
  const url = 'https://github.com/octo/serena/actions/runs/7';
  const comparison: RunComparison = { runId: ci().id, base: { runId: 7, sha: BASE, url }, ...compared };
  const baseline: Baseline = {
    branch: 'main',
    greenCommit: BASE,
    runs: [],
    comparison: { runs: [comparison] },
  };
  return evidence({ runs: [ci()], results: results({ tests: [testResult()] }), baseline, ...over });
}

const verdictOf = (judged: Evidence) => {
  const { verdict } = judge(judged);
  return [verdict.outcome, verdict.ciStatus, ...verdict.reasons.map(({ text }) => plain(text))];
};
const notesOf = (judged: Evidence) => judge(judged).verdict.notes.map(plain);
const signalOf = (judged: Evidence, heading: string) =>
  judge(judged)
    .signals.find((signal) => signal.heading.startsWith(heading))
    ?.items.map(({ label, text }) => `${label}: ${plain(text)}`);

const changed = (...files: ReturnType<typeof changedFile>[]): Partial<Evidence> => ({
  changes: { source: 'pull request', files, total: { files: files.length, additions: 3, deletions: 1 } },
});
const approved = ['approved', 'green'];
const two = cases({ 'test.test_cart.TestCart': ['adds', 'removes'] });

describe('while CI is red', () => {
  const linter = () =>
    job('lint', {
      conclusion: 'failure',
      steps: steps({ name: 'Run ruff check', conclusion: 'failure' }),
    });
  const definitions = (lint: string, test = 'npm test') => ({
    workflows: [
      workflowFile('CI', {
        jobs: [
          jobDefinition('test', { steps: [{ run: test }] }),
          jobDefinition('lint', { steps: [{ uses: 'actions/checkout@v4' }, { run: lint }] }),
        ],
      }),
    ],
  });
  const red = (over: Partial<Evidence>, tested_ = tested) => ({
    runs: [ci({ conclusion: 'failure', jobs: [tested_, linter()] })],
    ...over,
  });
  const dropped = {
    coverage: [
      {
        artifact: coverageResult().artifact,
        file: coverageResult().file,
        lines: { covered: 85, total: 100 },
        branches: null,
      },
    ],
  };

  test.each<[string, Evidence, number]>([
    [
      'a linter fails: tests that vanished stand',
      world({ tests: lost(two) }, red(definitions('ruff check'))),
      1,
    ],
    [
      'a linter fails: coverage that dropped stands',
      world(
        dropped,
        red({ ...definitions('ruff check'), results: results({ coverage: [coverageResult()] }) }),
      ),
      1,
    ],
    [
      'a job fails that may have made the tests',
      world({ tests: lost(two) }, red(definitions('./everything.sh'))),
      0,
    ],
    ['nobody knows what the job does', world({ tests: lost(two) }, red({ workflows: [] })), 0],
    [
      'the tests fail themselves',
      world(
        { tests: lost(two) },
        red(definitions('ruff check'), {
          ...tested,
          conclusion: 'failure',
          steps: steps({ name: 'Run npm test', conclusion: 'failure' }),
        }),
      ),
      0,
    ],
  ])('%s', (_name, judged, debts) => {
    const { verdict } = judge(judged);
    expect(verdict.outcome).toBe('blocked');
    expect(verdict.reasons.filter(({ outcome }) => outcome === 'debt')).toHaveLength(debts);
  });
});

describe('tests that vanish', () => {
  const RED = [
    'debt',
    'green',
    'CI has no result of 2 tests that 461e5d98 has, and the change does not touch them: test.test_cart.TestCart (adds, removes)',
  ];
  test.each<[string, Evidence, string[]]>([
    ['nothing does', world({ tests: tests({}) }), approved],
    ['two do', world({ tests: lost(two) }), RED],
    ['renamed ones are gone and new', world({ tests: tests({ gone: two, added: two }) }), approved],
    [
      'the change touches their file',
      world({ tests: lost(two) }, changed(changedFile('test/test_cart.py'))),
      approved,
    ],
    [
      'the change removes a file',
      world({ tests: lost(two) }, changed(changedFile('src/cart.py', { status: 'removed' }))),
      approved,
    ],
    [
      'the change removes what they are named after',
      world(
        { tests: lost(two) },
        changed(
          changedFile('src/a.py', { definitions: [{ name: 'Cart', kind: 'class', change: 'removed' }] }),
        ),
      ),
      approved,
    ],
    [
      'they are made from data that the change touches',
      world({ tests: lost(two) }, changed(changedFile('test/data/cases.yml'))),
      approved,
    ],
    [
      'the change touches documentation alone',
      world({ tests: lost(two) }, changed(changedFile('README.md'))),
      approved,
    ],
    [
      'another suite of a file that the change touches stands',
      world({ tests: lost(two) }, changed(changedFile('test/test_api.py'))),
      RED,
    ],
    [
      'the author says so',
      world({ tests: lost(two) }, { pullRequests: [pullRequest({ title: 'Remove `TestCart`' })] }),
      approved,
    ],
    [
      'the author says so by the whole name',
      world(
        { tests: lost(two) },
        { pullRequests: [pullRequest({ title: 'Remove `test.test_cart.TestCart`' })] },
      ),
      approved,
    ],
    ['a job did not run that makes them', world({ tests: lost(two, { open: 'jobs' }) }), approved],
    ['an artifact was not read', world({ tests: lost(two, { open: 'artifacts' }) }), approved],
    ['a leg of the matrix is gone', world({ tests: lost(two, { open: 'reports' }) }), approved],
    ['the tip of the base was not read', world({ tests: lost(two, { open: 'base' }) }), approved],
    ['most did not run, and the change chooses none', world({ tests: lost(cases({ 'a.b': 40 })) }), approved],
    [
      'most did not run, and the change touches the settings',
      world({ tests: lost(cases({ 'a.b': 40 })) }, changed(changedFile('pyproject.toml'))),
      [
        'debt',
        'green',
        'CI has no result of 40 tests that 461e5d98 has, and the change does not touch them: 40 of a.b',
      ],
    ],
    [
      'no test ran at all: told once',
      world({ tests: lost(two) }, { results: results({ tests: [testResult({ passed: 0 })] }) }),
      ['debt', 'misleading', 'CI › Run npm test passed, and its report junit.xml has no test'],
    ],
    [
      'of a run that failed nothing is said',
      world({ tests: lost(two) }, { runs: [ci({ conclusion: 'cancelled' })] }),
      ['rerun', 'red', 'CI gave no result: it was cancelled without a newer push'],
    ],
  ])('%s', (_name, judged, expected) => {
    expect(verdictOf(judged)).toEqual(expected);
  });

  test.each([
    ['npm test -- --changedSince=origin/main'],
    ['npx nx affected -t test'],
    ["pytest ${{ github.event_name == 'pull_request' && '-m \"not slow\"' || '' }}"],
    ['pytest --testmon'],
    ['turbo run test --filter="[origin/main]"'],
    ['jest --findRelatedTests src/cart.js'],
    ['npx vitest related src/cart.ts --run'],
    ['pnpm test --filter "...{packages/cart}"'],
  ])('a command that chooses tests explains it: %s', (command) => {
    const steps = [{ name: 'Run npm test', run: command }];
    const workflows = [workflowFile('CI', { jobs: [jobDefinition('test', { steps })] })];
    const judged = world({ tests: lost(two) }, { workflows });
    expect(verdictOf(judged)).toEqual(approved);
    expect(notesOf(judged)).toEqual([
      'CI: 2 tests of 461e5d98 did not run here: which tests run depends on event or change',
    ]);
  });
});

describe('tests that are newly skipped', () => {
  const skipped = tests({ skipped: two, reasons: ['needs curl'] });
  const RED = [
    'debt',
    'green',
    'CI: 2 tests are skipped that passed in 461e5d98: test.test_cart.TestCart (adds, removes); needs curl',
  ];
  const byFork = pullRequest({ fork: true });
  test.each<[string, Evidence, string[]]>([
    ['two are', world({ tests: skipped }), RED],
    ['two are, although jobs did not run', world({ tests: { ...skipped, open: 'jobs' } }), RED],
    ['a fork has no secrets', world({ tests: skipped }, { pullRequests: [byFork] }), approved],
    [
      'nor has Dependabot',
      world({ tests: skipped }, { pullRequests: [pullRequest({ author: 'dependabot' })] }),
      approved,
    ],
    ['the tip of the base was not read', world({ tests: { ...skipped, open: 'base' } }), approved],
    [
      'the change touches the workflow',
      world({ tests: skipped }, changed(changedFile('.github/workflows/ci.yml'))),
      approved,
    ],
    [
      'the diff tells of them',
      world(
        { tests: skipped },
        changed(
          changedFile('test/test_cart.py', {
            tests: { skippedIf: { total: 1, tests: [{ name: 'adds' }] } },
          }),
        ),
      ),
      approved,
    ],
  ])('%s', (_name, judged, expected) => {
    expect(verdictOf(judged)).toEqual(expected);
  });
});

describe('coverage against the base', () => {
  const lines = (covered: number) => ({ covered, total: 100 });
  const place = { artifact: 'coverage', file: 'coverage.xml', branches: null };
  const covered = (there: number, over: Partial<RunComparison> = {}, more: Partial<Evidence> = {}) =>
    world(
      { coverage: [{ ...place, lines: lines(there) }], ...over },
      { results: results({ coverage: [coverageResult()] }), ...more },
    );
  const allowing = (drop: number) => ({
    ...evidence().rules!,
    coverage: [{ minimum: null, drop, source: 'ruleset 1' }],
  });
  const RED = ['debt', 'green', 'CI: coverage.xml covers 80.0% of the lines, 461e5d98 85.0%'];
  test.each<[string, Evidence, string[]]>([
    ['higher', covered(70), approved],
    ['a point lower', covered(81), approved],
    ['five points lower', covered(85), RED],
    [
      'five points lower, which is tolerated',
      covered(85, {}, { config: { tolerances: { coverage: 5 } } }),
      approved,
    ],
    ['five points lower, as a ruleset allows', covered(85, {}, { rules: allowing(6) }), approved],
    ['five points lower, and a ruleset allows four', covered(85, {}, { rules: allowing(4) }), RED],
    [
      'five points lower, which a ruleset does not allow, whatever the configuration says',
      covered(85, {}, { rules: allowing(4), config: { tolerances: { coverage: 5 } } }),
      RED,
    ],
    [
      'lower than before, as on the tip of the base',
      covered(85, { coverage: [{ ...place, lines: lines(85), newest: lines(80) }] }),
      approved,
    ],
    ['a report of one side is missing', covered(85, { coverageAlone: true }), approved],
    ['a job did not run', covered(85, { tests: tests({ open: 'jobs' }) }), approved],
    ['documentation alone', covered(85, {}, changed(changedFile('README.md'))), approved],
  ])('%s', (_name, judged, expected) => {
    expect(verdictOf(judged)).toEqual(expected);
  });

  test('under its gate here as there is known', () => {
    const judged = covered(80, {}, { config: { coverage: { minimum: 90 } } });
    expect(verdictOf(judged)).toEqual(approved);
    expect(notesOf(judged)).toEqual([
      'CI: coverage.xml lies under line coverage ≥ 90%, set in the configuration; so it does on main',
    ]);
    expect(
      verdictOf(covered(95, {}, { config: { coverage: { minimum: 90 }, tolerances: { coverage: 50 } } }))[0],
    ).toBe('debt');
  });

  test('the difference stands with the report', () => {
    const report = { milestone: 'M08', number: 3, path: 'docs/milestones/M08/M08_run3.md' };
    const base = { runId: 7, sha: BASE, url: '', report };
    expect(signalOf(covered(78.8, { base }), 'B')).toEqual([
      'Report: lines 80.0% (80 of 100): coverage.xml in coverage (CI); +1.2 points against 461e5d98 (report 3 of M08)',
    ]);
  });
});

test('no test ran, as on the base: known', () => {
  const judged = world(
    { ran: { total: 3, ran: 0 } },
    { results: results({ tests: [testResult({ passed: 0, skipped: 3 })] }) },
  );
  expect(verdictOf(judged)).toEqual(approved);
  expect(notesOf(judged)).toEqual(['CI › Run npm test runs no test; so it is on main']);
});

describe('what is told of tests', () => {
  test('counts and names', () => {
    const compared = tests({
      added: cases({ cart: ['adds', 'counts', 'empties', 'removes'] }),
      gone: cases({ api: 2 }),
      failing: cases({ '': ['sums'] }),
    });
    expect(signalOf(world({ tests: compared }), 'A')).toEqual(
      expect.arrayContaining([
        'Against the base: +4 new, 2 gone, 1 newly failing against 461e5d98 (CI)',
        'New tests: cart (adds, counts, empties and 1 more)',
        'Gone tests: 2 of api',
        'Newly failing: no suite (sums)',
      ]),
    );
  });

  test('nothing changed, and too many', () => {
    expect(signalOf(world({ tests: tests({ alone: 2 }) }), 'A')).toContain(
      'Against the base: the same tests as 461e5d98 (CI); 2 reports of the base have no counterpart',
    );
    expect(signalOf(world({ testsOmitted: 'too many' }), 'A')).toContain(
      'Against the base: The tests of CI are too many to be compared.',
    );
  });

  test('a failed test that passed on the base is marked in its failure', () => {
    const failure = testFailure('adds');
    const failed = job('test', {
      conclusion: 'failure',
      steps: steps('Set up job', { name: 'Run npm test', conclusion: 'failure' }),
    });
    const judged = world(
      { tests: tests({ failing: cases({ cart: ['adds'] }) }) },
      {
        runs: [ci({ conclusion: 'failure', jobs: [failed] })],
        results: results({ tests: [testResult({ failures: [failure] })] }),
      },
    );
    expect(judge(judged).failures[0]?.tests.lines.map(plain)).toEqual([
      'cart › adds: 1 != 2 (it passed on the base)',
    ]);
  });
});

describe('durations', () => {
  const timed = (seconds: number) =>
    job('test', { steps: [], completedAt: new Date(Date.UTC(2026, 2, 12, 4, 30, seconds)).toISOString() });
  test.each([
    [
      'as long',
      60,
      60,
      ['Longest job: test of CI: 1m 0s, 1m 0s on the base', 'Compared: 1m 0s in 1 job, 1m 0s in 461e5d98'],
    ],
    [
      'much longer',
      200,
      60,
      [
        'Longest job: test of CI: 3m 20s, 1m 0s on the base',
        'Slower: test of CI: 3m 20s, 1m 0s on the base',
        'Compared: 3m 20s in 1 job, 1m 0s in 461e5d98',
      ],
    ],
    [
      'much shorter',
      60,
      200,
      [
        'Longest job: test of CI: 1m 0s, 3m 20s on the base',
        'Faster: test of CI: 1m 0s, 3m 20s on the base',
        'Compared: 1m 0s in 1 job, 3m 20s in 461e5d98',
      ],
    ],
    [
      'twice as long, but of a few seconds',
      20,
      10,
      ['Longest job: test of CI: 20s, 10s on the base', 'Compared: 20s in 1 job, 10s in 461e5d98'],
    ],
  ])('%s', (_name, here, there, expected) => {
    const judged = world(
      { jobs: [{ name: 'test', seconds: there }] },
      { runs: [ci({ jobs: [timed(here)] })] },
    );
    expect(signalOf(judged, 'E')).toEqual(expected);
    expect(verdictOf(judged)).toEqual(approved);
  });
});

describe('a run whose base run has test reports', () => {
  const ran = { ran: { total: 61, ran: 58 } };
  const stated = 'CI: no test report was read here; 61 tests are in those of 461e5d98';
  const without = { results: results({}) };
  const skipped = job('test', { conclusion: 'skipped' });
  test.each<[string, Partial<RunComparison>, Partial<Evidence>, string[]]>([
    ['and this one has none', ran, without, [stated]],
    ['and this one has one', ran, {}, []],
    ['but no test', { ran: { total: 0, ran: 0 } }, without, []],
    ['and this one failed', ran, { ...without, runs: [ci({ conclusion: 'failure' })] }, []],
    ['and a job of this one was skipped', ran, { ...without, runs: [ci({ jobs: [tested, skipped] })] }, []],
    ['and artifacts could not be read', ran, { ...without, gaps: [{ about: 'artifacts', text: 'x' }] }, []],
  ])('%s', (_name, compared, over, notes) => {
    const judged = world(compared, over);
    expect(notesOf(judged).filter((note) => note.startsWith('CI: no test report'))).toEqual(notes);
    expect(judge(judged).verdict.reasons.map(({ rule }) => rule)).not.toContain('tests vanished');
  });
});

test('a run of which the base tells only the whole time', () => {
  const base = { runId: 7, sha: BASE, url: 'https://github.com/octo/serena/actions/runs/7', seconds: 58 };
  const judged = world({ base }, { runs: [ci({ jobs: [job('test')] })] });
  expect(signalOf(judged, 'E')).toEqual([
    'Longest job: test of CI: 1m 0s',
    'Compared: CI 1m 5s, 58s in 461e5d98',
  ]);
});

describe('a case that failed in one report and passed in another', () => {
  const failure = testFailure('adds', { passedIn: [{ artifact: 'again', file: 'junit.xml' }] });
  const reports = (artifact: string) => [
    testResult({ artifact: 'first', passed: 9, failures: [failure] }),
    testResult({ artifact, passed: 1 }),
  ];
  const judgedWith = (jobs: ReturnType<typeof job>[], passed = 'again') =>
    judge(evidence({ runs: [ci({ jobs })], results: results({ tests: reports(passed) }) }));

  test('of one test job is flaky, and counted once', () => {
    const { measured, verdict } = judgedWith([tested, job('lint')]);
    expect(measured.tests).toEqual({ total: 10, failed: 0, skipped: 0, flaky: 1 });
    expect(verdict).toMatchObject({ outcome: 'debt', ciStatus: 'green' });
  });

  test.each([
    ['legs of a matrix', [job('test (18)'), job('test (20)')]],
    ['two jobs that may run tests', [tested, job('e2e')]],
  ])('of %s has failed', (_name, jobs) => {
    const { measured, verdict } = judgedWith(jobs);
    expect(measured.tests).toMatchObject({ total: 11, failed: 1, flaky: 0 });
    expect(verdict.ciStatus).toBe('misleading');
  });

  test('in one artifact is flaky whatever jobs there are', () => {
    const own = testFailure('adds', { passedIn: [{ artifact: 'first', file: 'retry.xml' }] });
    const judged = evidence({
      runs: [ci({ jobs: [job('test (18)'), job('test (20)')] })],
      results: results({
        tests: [
          testResult({ artifact: 'first', failures: [own] }),
          testResult({ artifact: 'first', file: 'retry.xml', passed: 1 }),
        ],
      }),
    });
    expect(judge(judged).measured.tests).toMatchObject({ total: 11, failed: 0, flaky: 1 });
  });
});

describe('the line of numbers', () => {
  const jobs = [{ name: 'test', seconds: 9 }];
  const skipped = cases({ cart: ['adds'] });
  const open = lost(cases({ cart: 3 }), { skipped, open: 'jobs' });
  const ended = (conclusion: 'failure' | 'skipped'): Partial<Evidence> => ({
    runs: [ci({ conclusion: 'failure', jobs: [job('test', { conclusion })] })],
  });

  test.each<[string, Partial<RunComparison>, Partial<Evidence>, unknown]>([
    ['the same tests', { tests: tests({}) }, {}, undefined],
    ['all ran', { tests: lost(cases({ cart: 3 }), { skipped }) }, {}, { gone: 3, skipped: 1 }],
    [
      'a job failed, and all of the base ran',
      { tests: open, jobs },
      ended('failure'),
      { gone: 3, skipped: 1 },
    ],
    ['a job of the base did not run', { tests: open, jobs }, ended('skipped'), undefined],
    ['a report has no counterpart', { tests: { ...open, open: 'reports', alone: 1 } }, {}, undefined],
  ])('tests that are gone: %s', (_name, compared, over, expected) => {
    expect(judge(world(compared, over)).measured.lost).toEqual(expected);
  });
});
