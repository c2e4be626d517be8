import { describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../src/evidence/evidence.ts';
import type { Job } from '../../src/evidence/run.ts';
import { judge } from '../../src/rules/judge.ts';
import { plain } from '../../src/text/prose.ts';
import { evidence, job, jobDefinition, run, steps, workflowFile } from '../builders/evidence.ts';

/** A job whose step failed and printed this. */
const failing = (name: string, lines: string[], over: Partial<Job> = {}): Job =>
  job(name, {
    conclusion: 'failure',
    excerpt: { step: 'Run tests', lines },
    steps: steps('Set up job', { name: 'Run tests', conclusion: 'failure' }),
    ...over,
  });

const world = (jobs: Job[], over: Partial<Evidence> = {}): Evidence =>
  evidence({ runs: [run('CI', { conclusion: 'failure', jobs })], ...over });

const reasonsOf = (judged: Evidence): string[] =>
  judge(judged).verdict.reasons.map(({ rule, text }) => `${rule}: ${plain(text)}`);

describe('failures at the same file and line', () => {
  const at = (line: number) => ['E   AssertionError: 3 != 2', `tests/test_cart.py:${line}: AssertionError`];

  test('are one reason, told under the first job', () => {
    const judged = world([
      failing('test (3.10)', at(14)),
      failing('test (3.11)', at(14)),
      failing('test (3.12)', at(14)),
    ]);
    expect(reasonsOf(judged)).toEqual([
      'required check failed: CI › test (3.10) › Run tests failed; so do test (3.11), test (3.12), at the same tests/test_cart.py:14',
    ]);
    expect(judge(judged).failures.map(({ sameAs }) => sameAs)).toEqual([null, 'test (3.10)', 'test (3.10)']);
    expect(plain(judge(judged).failures[0]?.note ?? [])).toBe(
      'test (3.11), test (3.12) fail at the same tests/test_cart.py:14',
    );
  });

  test.each([
    ['another line', failing('lint', at(15))],
    ['no place', failing('lint', ['error: it broke'])],
    ['another file', failing('lint', ['tests/test_shop.py:14: AssertionError'])],
    ['a place in code of others', failing('lint', ['site-packages/torch/a.py:14: AssertionError'])],
  ])('two reasons with %s', (_, other) =>
    expect(reasonsOf(world([failing('test', at(14)), other]))).toHaveLength(2),
  );

  test('a helper that both pass through is no cause', () => {
    const through = (own: number) => [
      `tests/test_cart.py:${own}: in test_adds`,
      'tests/helper.py:3: AssertionError',
    ];
    expect(reasonsOf(world([failing('a', through(14)), failing('b', through(90))]))).toHaveLength(2);
  });
});

describe('invariants that rest on one failed check', () => {
  const config = (...names: string[]) => ({
    config: { invariants: names.map((name) => ({ name, checks: ['test'] })) },
  });

  test('are told under its failure', () => {
    const judged = world([failing('test', ['boom'])], config('CLI stays', 'API stays'));
    expect(reasonsOf(judged)).toEqual([
      'required check failed: CI › test › Run tests failed; it violates “CLI stays”, “API stays”',
    ]);
    expect(judge(judged).invariants.filter(({ status }) => status === 'violated')).toHaveLength(2);
  });

  test('are one reason of their own where the check does not decide', () => {
    const optional = jobDefinition('test', {
      continueOnError: true,
      steps: [{ name: 'Run tests', run: 'pytest' }],
    });
    const judged = world([failing('test', ['boom'])], {
      ...config('CLI stays', 'API stays'),
      workflows: [workflowFile('CI', { jobs: [optional] })],
    });
    expect(reasonsOf(judged).filter((text) => text.startsWith('invariant violated'))).toEqual([
      'invariant violated: 2 invariants violated: CLI stays; API stays (test failed)',
    ]);
  });
});

test('a job that cannot fetch what a failed one was to make only passes that on', () => {
  const jobs = [
    jobDefinition('build', { steps: [{ name: 'Run tests', run: 'npm run build' }] }),
    jobDefinition('publish', {
      needs: ['build'],
      if: 'always()',
      steps: [{ name: 'Run tests', uses: 'actions/download-artifact@v4' }],
    }),
  ];
  const judged = world(
    [failing('build', ['boom']), failing('publish', ['Error: Artifact not found for name: dist'])],
    {
      workflows: [workflowFile('CI', { jobs })],
    },
  );
  expect(reasonsOf(judged)).toEqual(['required check failed: CI › build › Run tests failed']);
});

describe('a remedy that the error itself says', () => {
  const remedyOf = (script: string, lines: string[]): string | undefined => {
    const definition = jobDefinition('test', { steps: [{ name: 'Run tests', run: script }] });
    const judged = world([failing('test', lines)], {
      workflows: [workflowFile('CI', { jobs: [definition] })],
    });
    const [reason] = judge(judged).verdict.reasons;
    return reason?.remedy ? plain(reason.remedy) : undefined;
  };

  test.each([
    [
      'a choice',
      'echo begin\n./deploy.py --stage env',
      ["deploy.py: error: argument --stage: invalid choice: 'env' (choose from 'environment', 'all')"],
      'write environment or all in place of env, in line 2 of Run tests in .github/workflows/ci.yml',
    ],
    [
      'an argument that is not known',
      './snapshot.py --shard 1/4',
      ['snapshot.py: error: unrecognized arguments: --shard 1/4'],
      'remove --shard from the call, in line 1 of Run tests in .github/workflows/ci.yml',
    ],
    [
      'what was meant',
      'tool --verbos',
      ["error: unexpected argument '--verbos' found. Did you mean '--verbose'?"],
      'write --verbose in place of --verbos, in line 1 of Run tests in .github/workflows/ci.yml',
    ],
    [
      'a command',
      'uv run pytest',
      ['error: The lockfile at `uv.lock` needs to be updated. To update the lockfile, run `uv lock`.'],
      'run uv lock, and commit what it changes',
    ],
    [
      'nothing',
      'pytest',
      ['run `pytest --help` for more'],
      'fix Run tests, or revert the change that breaks it',
    ],
  ])('%s', (_, script, lines, remedy) => expect(remedyOf(script, lines)).toBe(remedy));
});
