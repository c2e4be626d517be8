import { describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../src/evidence/evidence.ts';
import type { StepDefinition } from '../../src/evidence/workflow.ts';
import { judge } from '../../src/rules/judge.ts';
import { plain } from '../../src/text/prose.ts';
import { evidence, job, jobDefinition, pullRequest, run, steps, workflowFile } from '../builders/evidence.ts';
import { changing } from '../builders/heads.ts';
import { fitToSize } from '../harness/fit.ts';

/** A world whose job failed in a step that runs this, with these lines of its log. */
function failing(
  definition: StepDefinition,
  lines: string[],
  over: Partial<Evidence> = {},
  step = 'Do it',
): Evidence {
  const excerpt = { step, lines };
  const failed = job('check', {
    conclusion: 'failure',
    excerpt,
    steps: steps('Set up job', { name: 'Do it', conclusion: 'failure' }),
  });
  return evidence({
    runs: [run('CI', { conclusion: 'failure', jobs: [failed] })],
    workflows: [
      workflowFile('CI', { jobs: [jobDefinition('check', { steps: [{ name: 'Do it', ...definition }] })] }),
    ],
    ...over,
  });
}

const compiler = ['src/a.ts(3,7): error TS2322: Type mismatch'];
const assertion = ['E   AssertionError: 500 != 200'];
const eslint = ['src/a.js', "  2:43  error  'missing' is not defined  no-undef"];

describe('what the log says for certain names the class', () => {
  test.each<[string, StepDefinition, string[], string]>([
    ['an assertion in tests', { run: 'pytest' }, assertion, 'correctness bug'],
    ['an assertion in a script', { run: './do-it' }, assertion, 'correctness bug'],
    ['a compiler in tests', { run: 'npm test' }, compiler, 'correctness bug (does not compile)'],
    ['a compiler in a build', { run: 'npm run build' }, compiler, 'correctness bug (does not compile)'],
    ['a compiler that checks types', { run: 'npx tsc --noEmit' }, compiler, 'policy violation (types)'],
    ['a linter in a script', { run: './do-it' }, eslint, 'policy violation (lint)'],
    ['an assertion in a linter', { run: 'eslint .' }, assertion, 'policy violation (lint)'],
    ['words that say nothing for certain', { run: 'pytest' }, ['1 failed'], 'test failure'],
  ])('%s', (_name, definition, lines, classification) => {
    const world = failing(definition, lines);
    expect(judge(world).failures).toMatchObject([{ classification, lines }]);
    expect(judge(fitToSize(world, 1)).failures).toMatchObject([{ classification }]);
  });

  test('lines of another step say nothing of this one', () => {
    const [failure] = judge(failing({ run: 'pytest' }, assertion, {}, 'Other')).failures;
    expect(failure).toMatchObject({ classification: 'test failure', lines: [] });
  });
});

describe('the failed tests that the log names', () => {
  const first = 'FAILED tests/test_a.py::test_a - assert 1 == 2';
  const second = 'FAILED tests/test_b.py::test_b - assert 3 == 4';

  test.each<[string, string[], number | null, string, string]>([
    ['one', [first], null, 'test_a failed in check', 'test_a'],
    ['one of one', [first], 1, 'test_a failed in check', 'test_a'],
    ['one of seven', [first], 7, '7 tests failed in check', 'test_a and 6 more tests'],
    [
      'two, and nobody counts',
      [first, second],
      null,
      'test_a and others failed in check',
      'test_a and others',
    ],
    ['none', ['E   assert 1 == 2'], null, 'Do it failed', 'Do it'],
  ])('%s', (_name, lines, failed, headline, fixed) => {
    const world = failing({ run: 'pytest' }, lines);
    if (failed !== null) world.results = logsOf(world, failed);
    for (const judged of [judge(world), judge(fitToSize(world, 1))]) {
      expect(plain(judged.verdict.headline)).toBe(headline);
      expect(plain(judged.verdict.next)).toContain(`Fix ${fixed}, or revert the change`);
    }
  });

  function logsOf({ runs, results: before }: Evidence, failed: number): Evidence['results'] {
    const [{ id, jobs }] = runs as [Evidence['runs'][number]];
    const totals = { total: failed, passed: 0, failed, errored: 0, skipped: 0, flaky: 0 };
    const log = { runId: id, jobId: jobs[0]!.id, job: 'check', step: 'Do it', format: 'pytest', totals };
    return { ...before, logs: [{ ...log, coverage: [] }] };
  }
});

describe('a network that broke', () => {
  const timedOut = ['npm error code ETIMEDOUT'];
  const noHost = ['fatal: unable to access: Could not resolve host: a.example'];
  const lockFile = changing('package-lock.json');

  test.each<[string, StepDefinition, string[], Partial<Evidence>, string, string | null]>([
    ['in a set-up step', { run: 'npm ci' }, timedOut, {}, 'rerun', 'ETIMEDOUT'],
    ['no host', { run: 'npm ci' }, noHost, {}, 'rerun', 'Could not resolve host'],
    ['while packages change', { run: 'npm ci' }, timedOut, { changes: lockFile }, 'rerun', 'ETIMEDOUT'],
    ['no host while packages change', { run: 'npm ci' }, noHost, { changes: lockFile }, 'blocked', null],
    [
      'in a workflow that changes',
      { run: 'npm ci' },
      timedOut,
      { changes: changing('.github/workflows/ci.yml') },
      'blocked',
      null,
    ],
    ['in tests', { run: 'npm test' }, timedOut, {}, 'blocked', null],
    [
      "while a stranger's packages are installed",
      { run: 'npm ci' },
      timedOut,
      { changes: lockFile, pullRequests: [pullRequest({ fork: true })] },
      'blocked',
      null,
    ],
  ])('%s', (_name, definition, lines, over, outcome, words) => {
    const world = failing(definition, lines, over);
    const { verdict, failures } = judge(world);
    expect(verdict.outcome).toBe(outcome);
    expect(plain(failures[0]?.note ?? [])).toBe(
      words === null ? '' : `Do it failed, which only fetches and prepares: ${words}`,
    );
    expect(judge(fitToSize(world, 1)).verdict).toEqual(verdict);
  });
});
