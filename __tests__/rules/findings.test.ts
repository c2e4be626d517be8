import { describe, expect, test } from '@jest/globals';
import type { TestChange } from '../../src/evidence/change.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { factsOf } from '../../src/facts/facts.ts';
import { judge } from '../../src/rules/judge.ts';
import { findingsOf } from '../../src/rules/rule.ts';
import { rules } from '../../src/rules/rules.ts';
import { statedVerdict } from '../../src/rules/stated-verdict.ts';
import { plain, say } from '../../src/text/prose.ts';
import { assessment, failure, reason, verdict } from '../builders/assessment.ts';
import {
  changedFile,
  evidence,
  job,
  jobDefinition,
  logResult,
  pullRequest,
  results,
  run,
  steps,
  workflowFile,
} from '../builders/evidence.ts';
import { CI_PATH, editing } from './guardrail-files.ts';

/** What a rule finds, in a line each: status, text, and the changed files in which it stands. */
const found = (world: Evidence, rule: string): [string, string, readonly string[] | undefined][] =>
  findingsOf(rules, factsOf(world))
    .filter((finding) => finding.rule === rule)
    .map(({ status, text, paths }) => [status, plain(text), paths]);

function withTests(tests: TestChange, title = 'Cart'): Evidence {
  return evidence({
    pullRequests: [pullRequest({ title })],
    changes: {
      source: 'pull request',
      files: [changedFile('src/cart.js'), changedFile('test/cart.test.js', { tests })],
      total: null,
    },
  });
}
const list = (...names: string[]) => ({ total: names.length, tests: names.map((name) => ({ name })) });

describe('what is found says where it stands, and why it makes no outcome', () => {
  test('tests that go as the author says', () => {
    const world = withTests({ removed: list('adds') }, 'Remove the test adds');
    expect(found(world, 'tests removed')).toEqual([
      ['declared', 'Tests removed, as the author says: adds in test/cart.test.js', ['test/cart.test.js']],
    ]);
    expect(judge(world).verdict.notes.map(plain)).toEqual(
      expect.arrayContaining(['Tests removed, as the author says: adds in test/cart.test.js']),
    );
  });

  test('tests that go with their code', () => {
    const retired = { retired: list('adds'), retiredWith: 'add' };
    expect(found(withTests(retired), 'tests removed')).toEqual([
      ['explained', 'Tests removed with their code add: adds in test/cart.test.js', ['test/cart.test.js']],
    ]);
    expect(found(withTests({ ...retired, file: 'removed' }), 'tests removed')).toEqual([
      ['explained', 'Tests removed with their code add: all of test/cart.test.js', ['test/cart.test.js']],
    ]);
  });

  test('a gate that is weakened', () => {
    const world = editing([['run: ruff check .', 'run: ruff check . || true']]);
    expect(found(world, 'gate weakened').map(([status, , paths]) => [status, paths])).toEqual([
      ['new', [CI_PATH]],
    ]);
  });

  test('a command that may run no test in one leg', () => {
    const legs = ['test (ubuntu)', 'test (windows)'] as const;
    const step = { name: 'Run npm test', run: 'npx vitest run --passWithNoTests' };
    const logs = [logResult({ passed: 120 }, { job: legs[0] }), logResult({}, { job: legs[1] })];
    const world = evidence({
      runs: [run('CI', { jobs: legs.map((name) => job(name, { steps: steps('Run npm test') })) })],
      workflows: [workflowFile('CI', { jobs: [jobDefinition('test', { matrix: ['os'], steps: [step] })] })],
      results: results({ logs }),
    });
    expect(found(world, 'zero tests').map(([status]) => status)).toEqual(['explained']);
  });
});

describe('the verdict as data', () => {
  const many = <T>(count: number, make: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => make(index));

  test('is bounded', () => {
    const cases = many(12, (index) => ({ name: `test ${index}`, file: 'a.js', line: 3, message: null }));
    const stated = statedVerdict(
      assessment({
        failures: many(25, (index) =>
          failure('CI', `job ${index}`, {
            blocking: index === 24,
            tests: { lines: [], cases, total: 30 },
          }),
        ),
        verdict: verdict({
          reasons: many(30, (index) => reason(`reason ${index}`)),
          noted: many(15, (index) => ({ rule: 'flaky test', status: 'known', text: [`note ${index}`] })),
          next: say`${'x'.repeat(600)}`,
        }),
      }),
    );
    expect([stated.failures.length, stated.reasons.length, stated.next.length]).toEqual([20, 40, 500]);
    expect(stated.failures[0]).toMatchObject({ job: 'job 24', testsTotal: 30 });
    expect(stated.failures[0]?.tests).toEqual(cases.slice(0, 10));
    expect(stated.reasons.at(-1)).toEqual({
      rule: 'flaky test',
      status: 'known',
      outcome: null,
      text: 'note 9',
      remedy: null,
      url: null,
    });
  });
});
