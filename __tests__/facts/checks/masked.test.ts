import { describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../../src/evidence/evidence.ts';
import type { Annotation, BaseRun } from '../../../src/evidence/run.ts';
import type { StepDefinition } from '../../../src/evidence/workflow.ts';
import { masksOnBase } from '../../../src/facts/checks/base.ts';
import { maskedSteps } from '../../../src/facts/checks/masked.ts';
import { judge } from '../../../src/rules/judge.ts';
import { plain } from '../../../src/text/prose.ts';
import {
  annotation,
  evidence,
  exitCode,
  job,
  jobDefinition,
  otherCheck,
  plan,
  rules,
  run,
  steps,
  workflowFile,
} from '../../builders/evidence.ts';

const tolerated = (name: string, more: Partial<StepDefinition> = {}): StepDefinition => ({
  name,
  run: 'make',
  continueOnError: true,
  ...more,
});
const hard = (name: string): StepDefinition => ({ name, run: 'make' });

describe('which steps of a job that passed hid a failure', () => {
  const names = ['a', 'b', 'c'];
  const skippedB = ['a', { name: 'b', conclusion: 'skipped' as const }, 'c'];
  test.each<[string, Annotation[], (string | object)[], StepDefinition[], number[] | null]>([
    ['none without an exit code', [annotation('bad')], names, [tolerated('a'), hard('b')], null],
    ['the one that may fail', [exitCode()], names, [hard('a'), tolerated('b'), hard('c')], [1]],
    [
      'the one that an expression lets fail',
      [exitCode()],
      names,
      [tolerated('a', { continueOnError: '${{ inputs.lax }}' }), hard('b')],
      [0],
    ],
    ['not told of two', [exitCode()], names, [tolerated('a'), tolerated('b')], []],
    ['both when both failed', [exitCode(1), exitCode(2)], names, [tolerated('a'), tolerated('b')], [0, 1]],
    ['both with one code', [exitCode(1, 2)], names, [tolerated('a'), tolerated('b')], [0, 1]],
    ['not one that was skipped', [exitCode()], skippedB, [tolerated('a'), tolerated('b')], [0]],
    ['not told when none may fail', [exitCode()], names, [hard('a'), hard('b')], []],
    ['not told when one is not among the steps', [exitCode()], names, [tolerated('a'), tolerated('x')], []],
    ['not told without the workflow file', [exitCode()], names, [], []],
  ])('%s', (_name, annotations, ran, defined, expected) => {
    const made = job('lint', { annotations, steps: steps(...ran) });
    expect(maskedSteps(made, jobDefinition('lint', { steps: defined }))).toEqual(expected);
  });

  test('none in a job that failed', () => {
    const made = job('lint', { conclusion: 'failure', annotations: [exitCode()], steps: steps('a') });
    expect(maskedSteps(made, jobDefinition('lint', { steps: [tolerated('a')] }))).toBeNull();
  });
});

describe('whether the base branch hides the same failure', () => {
  const base = (over: Partial<BaseRun>) => ({
    branch: 'main',
    greenCommit: null,
    runs: [{ workflowId: 7, runId: 1, sha: 'abc', conclusion: 'success' as const, url: '', ...over }],
  });
  const lint = (...names: string[]) => [{ name: 'lint (3)', steps: names }];
  test.each<[string, Partial<BaseRun>, string, string | null, boolean | null]>([
    ['nobody asked', {}, 'lint (3)', 'ruff', null],
    ['it hides none', { maskedJobs: [] }, 'lint (3)', 'ruff', false],
    ['in the same step', { maskedJobs: lint('ruff') }, 'lint (3)', 'ruff', true],
    ['in another step', { maskedJobs: lint('mypy') }, 'lint (3)', 'ruff', false],
    ['in a step that is not told there', { maskedJobs: lint() }, 'lint (3)', 'ruff', true],
    ['in a step that is not told here', { maskedJobs: lint('ruff') }, 'lint (3)', null, true],
    ['in another leg', { maskedJobs: lint('ruff') }, 'lint (4)', 'ruff', false],
    [
      'in another leg, this one unread',
      { maskedJobs: lint('ruff'), maskedUnread: ['lint (4)'] },
      'lint (4)',
      'ruff',
      true,
    ],
    ['in no leg, this one unread', { maskedJobs: [], maskedUnread: ['lint (4)'] }, 'lint (4)', 'ruff', null],
  ])('%s', (_name, over, name, step, expected) => {
    expect(masksOnBase(base(over), 7, name, step)).toBe(expected);
  });
});

/** A pull request whose job `test` runs these steps and has these annotations. */
function hiding(
  annotations: Annotation[],
  defined: StepDefinition[],
  over: Partial<Evidence> = {},
  maskedJobs?: BaseRun['maskedJobs'],
): Evidence {
  const ci = run('CI', {
    jobs: [job('test', { annotations, steps: steps(...defined.map(({ name }) => name!)) })],
  });
  const base = { workflowId: ci.workflowId, runId: 1, sha: 'abc', conclusion: 'success' as const, url: '' };
  return evidence({
    runs: [ci],
    workflows: [workflowFile('CI', { jobs: [jobDefinition('test', { steps: defined })] })],
    ...(maskedJobs && { baseline: { branch: 'main', greenCommit: null, runs: [{ ...base, maskedJobs }] } }),
    ...over,
  });
}

describe('what a hidden failure is to the verdict', () => {
  const pytest = tolerated('pytest', { id: 'pytest' });
  const stated = (value: Evidence) => {
    const { verdict } = judge(value);
    return [verdict.outcome, verdict.ciStatus, verdict.knownFailures, plain(verdict.headline)];
  };
  const debt = ['debt', 'misleading', 0, 'pytest failed, and continue-on-error hid it'];
  const fine = ['approved', 'green', 0, 'all checks passed'];

  test.each<[string, Evidence, unknown[]]>([
    ['a debt', hiding([exitCode()], [pytest]), debt],
    ['a debt when the base hides none', hiding([exitCode()], [pytest], {}, []), debt],
    [
      'a debt in a job that no rule names',
      hiding([exitCode()], [pytest], { rules: rules(['other']), otherChecks: [otherCheck('other')] }),
      debt,
    ],
    [
      'known when the base hides it too',
      hiding([exitCode()], [pytest], {}, [{ name: 'test', steps: ['pytest'] }]),
      ['approved', 'green', 1, 'all checks passed, 1 known failure'],
    ],
    ['nothing when nothing failed', hiding([], [pytest]), fine],
    [
      'nothing when a later step looks at the outcome',
      hiding([exitCode()], [pytest, { name: 'again', run: 'x', if: "steps.pytest.outcome == 'failure'" }]),
      fine,
    ],
    [
      'nothing when a later step looks at the outcome by index',
      hiding([exitCode()], [pytest, { name: 'again', run: 'x', if: "steps['PyTest'].outcome == 'failure'" }]),
      fine,
    ],
    [
      'nothing when a later step looks at all outcomes',
      hiding([exitCode()], [pytest, { name: 'again', run: 'x', if: "contains(steps.*.outcome, 'failure')" }]),
      fine,
    ],
    [
      'nothing when a later step has the outcome in its environment',
      hiding([exitCode()], [pytest, { name: 'all', run: 'x', looksAt: ['toJSON(steps)'] }]),
      fine,
    ],
    [
      'a debt when a later step looks at the outcome of another',
      hiding([exitCode()], [pytest, { name: 'again', run: 'x', if: "steps.py.outcome == 'failure'" }]),
      debt,
    ],
    [
      'nothing when the step only reports',
      hiding(
        [exitCode()],
        [tolerated('summary', { if: 'always()', run: 'cat log >> $GITHUB_STEP_SUMMARY' })],
      ),
      fine,
    ],
    [
      'nothing in errors that a matcher found',
      hiding([annotation('error', { level: 'failure' })], [pytest]),
      fine,
    ],
    [
      'nothing in what the runner announces',
      hiding([annotation('Node.js 16 actions are deprecated.', { path: null })], [pytest]),
      fine,
    ],
  ])('%s', (_name, value, expected) => {
    expect(stated(value)).toEqual(expected);
  });

  test('the verification of an invariant that hides a failure shows nothing', () => {
    const invariants = [{ name: 'Behaviour', verification: '`CI` passes' }];
    const planned = { path: 'plan.md', content: plan({ invariants }) };
    const [row] = judge(hiding([exitCode()], [pytest], { plan: planned })).invariants;
    expect([row?.status, plain(row?.evidence ?? [])]).toEqual([
      'not assessed',
      'CI passed with a hidden failure',
    ]);
  });
});

describe('what annotations are to the signals', () => {
  const signalOf = (value: Evidence, heading: string) =>
    judge(value)
      .signals.find((signal) => signal.heading.startsWith(heading))!
      .items.map(({ label, text }) => `${label}: ${plain(text)}`);
  const ruff: StepDefinition = { name: 'ruff', run: 'ruff check .' };
  const audit: StepDefinition = { name: 'audit', run: 'pip-audit' };
  const old = (actions: string) =>
    annotation(`Node.js 16 actions are deprecated. Please update: ${actions}.`, { path: null });

  test('a lint job tells its warnings under C', () => {
    const value = hiding([annotation('unused import', { times: 3 }), annotation('long line')], [ruff]);
    expect(signalOf(value, 'C)')).toContain(
      'Annotations: test (CI): 4 warnings; src/a.py:3 unused import (3 times)',
    );
  });

  test('a security job tells its own under D', () => {
    const value = hiding([annotation('CVE-2026-1', { level: 'failure' })], [audit]);
    expect(signalOf(value, 'D)')).toContain(
      'Annotations: test (CI): 1 failure annotation; src/a.py:3 CVE-2026-1',
    );
    expect(signalOf(value, 'C)')).toEqual([expect.stringContaining('No step that is known')]);
  });

  test('at least as many, where GitHub may keep no more', () => {
    const value = hiding([annotation('unused', { times: 10 })], [ruff]);
    value.runs[0]!.jobs[0]!.annotationsCut = true;
    expect(signalOf(value, 'C)')[1]).toContain('at least 10 warnings');
  });

  test('what the runner announces in several jobs is one line', () => {
    const jobs = ['a', 'b', 'c'].map((name) => job(name, { annotations: [old(`actions/${name}@v3`)] }));
    const value = evidence({ runs: [run('CI', { jobs })] });
    expect(signalOf(value, 'D)')).toContain('Announced: Node.js 16 actions are deprecated (in a and 2 more)');
  });

  test('a failed test is told as a failure, not as an annotation', () => {
    const failed = job('test', {
      conclusion: 'failure',
      annotations: [annotation('expected 1', { level: 'failure' }), exitCode()],
      steps: steps({ name: 'pytest', conclusion: 'failure' }),
    });
    const value = evidence({ runs: [run('CI', { conclusion: 'failure', jobs: [failed] })] });
    expect(signalOf(value, 'C)')).toHaveLength(1);
    expect(judge(value).failures[0]!.annotations.map(plain)).toEqual(['src/a.py:3 expected 1']);
  });
});
