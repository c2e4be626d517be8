import { describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../../src/evidence/evidence.ts';
import type { Step } from '../../../src/evidence/run.ts';
import { readAlias } from '../../../src/facts/checks/alias.ts';
import { judge } from '../../../src/rules/judge.ts';
import { plain } from '../../../src/text/prose.ts';
import {
  coverageResult,
  evidence,
  job,
  jobDefinition,
  plan,
  results,
  run,
  steps,
  testResult,
  workflowFile,
} from '../../builders/evidence.ts';

/** A world with one job `checks` that runs these commands, by the names of their steps. */
function world(
  commands: Record<string, string>,
  over: Partial<Evidence> = {},
  ends: Record<string, Partial<Step>> = {},
) {
  const names = Object.keys(commands);
  const failed = names.some((name) => ends[name]?.conclusion === 'failure');
  const conclusion = failed ? ('failure' as const) : ('success' as const);
  const made = job('checks', { conclusion, steps: steps(...names.map((name) => ({ name, ...ends[name] }))) });
  const defined = Object.entries(commands).map(([name, command]) => ({ name, run: command }));
  return evidence({
    runs: [run('CI', { conclusion, jobs: [made] })],
    workflows: [workflowFile('CI', { jobs: [jobDefinition('checks', { steps: defined })] })],
    ...over,
  });
}

function observed(read: Evidence, check: string, expected?: string): string {
  const content = plan({ verification: [{ check, ...(expected !== undefined && { expected }) }] });
  const [row] = judge({ ...read, plan: { path: 'p.md', content } }).delta.expected;
  return `${row?.mark ?? 'not assessed'}: ${plain(row?.observed ?? [])}`;
}

const tools = {
  Lint: 'ruff check .',
  Types: 'mypy src',
  Smoke: 'pytest test/smoke',
  Suite: 'pytest test/fast',
  Audit: 'pip-audit',
  Pages: 'mkdocs build # docs',
  Wheel: 'python -m build',
};
const none = 'not assessed: no check of this commit is named';
const suites = (...names: [string, number, number][]): Partial<Evidence> => ({
  results: results({
    tests: [
      testResult({
        suites: names.map(([name, passed, failed]) => ({ name, passed, ...(failed > 0 && { failed }) })),
      }),
    ],
  }),
});
const covered = (covered: number): Partial<Evidence> => ({
  results: results({ coverage: [coverageResult({ lines: { covered, total: 1000 } })] }),
});

describe('a row that names no check means a kind of them', () => {
  test.each<[string, string]>([
    [
      'Static gates',
      'success: steps that lint or check types: Lint (CI › checks) passed, Types (CI › checks) passed',
    ],
    [
      'Static analysis',
      'success: steps that lint or check types: Lint (CI › checks) passed, Types (CI › checks) passed',
    ],
    ['Type check', 'success: steps that check types: Types (CI › checks) passed'],
    ['Smoke tests', 'success: steps that run tests: Smoke (CI › checks) passed'],
    ['Unit tests pass', 'success: steps that run tests: Suite (CI › checks) passed'],
    ['Security scan', 'success: steps that check security: Audit (CI › checks) passed'],
    ['Dependency audit', 'success: steps that check security: Audit (CI › checks) passed'],
    ['CI gate', 'success: checks that decide: checks passed'],
    ['All required checks', 'success: checks that decide: checks passed'],
    ['API tests', none],
    ['E2E tests', none],
    ['Golden/snapshot', none],
    ['Behavior', none],
    ['API contract', none],
    ['Security of the API', none],
    ['No new tests', none],
    ['Tests of the new parser', none],
    ['Coverage', none],
    ['', none],
  ])('%s', (check, expected) => expect(observed(world(tools), check)).toBe(expected));
});

describe('a row that names what only runs after the merge says so', () => {
  const nightly = workflowFile('Slow Suite', { on: { schedule: {} } });
  const quality = workflowFile('Quality Gate', { on: { push: { branches: ['main'] } } });
  const read = world({ Lint: 'ruff check .' });
  const later = { ...read, workflows: [...read.workflows, quality, nightly] };
  test.each<[string, string, string]>([
    [
      'Coverage',
      'at least 40 %, enforced by Quality Gate',
      'not assessed: Quality Gate runs after the merge',
    ],
    ['Lint', 'clean, in Quality Gate again', 'success: steps that lint: Lint (CI › checks) passed'],
    ['Coverage', 'no change of Quality Gate', none],
    ['Coverage', 'shown by Slow Suite', none],
  ])('%s: %s', (check, expected, said) => expect(observed(later, check, expected)).toBe(said));
});

describe('a row that is a command means the steps that run it on no less', () => {
  const ci = {
    Lint: 'ruff check .',
    Suite: 'uv run pytest tests/unit tests/api -q',
    Types: 'mypy src || true',
  };
  test.each<[string, string]>([
    ['`ruff check .`', 'success: steps that run it: Lint (CI › checks) passed'],
    ['`ruff check src`', 'success: steps that run it: Lint (CI › checks) passed'],
    ['`ruff format --check .`', none],
    ['`pytest tests/unit tests/api`', 'success: steps that run it: Suite (CI › checks) passed'],
    ['`pytest tests`', none],
    ['`pytest -q`', none],
    [
      '`mypy src`',
      'not assessed: steps that run it: Types (CI › checks) passed; a failure would not show (|| true)',
    ],
  ])('%s', (check, expected) => expect(observed(world(ci), check)).toBe(expected));

  test('a command that checks nothing is no row', () => {
    const content = plan({ verification: [{ check: '`pip install -r requirements.txt`' }] });
    expect(judge({ ...world(ci), plan: { path: 'p.md', content } }).delta.expected).toEqual([]);
  });
});

describe('a mark needs something that ran and would have shown a failure', () => {
  test.each<[string, Evidence, string]>([
    [
      'a failure',
      world({ Unit: 'pytest', More: 'pytest more' }, {}, { More: { conclusion: 'failure' } }),
      'failure: steps that run tests: More (CI › checks) failed, Unit (CI › checks) passed',
    ],
    [
      'skipped',
      world({ Suite: 'pytest' }, {}, { Suite: { conclusion: 'skipped' } }),
      'skipped: steps that run tests: Suite (CI › checks) was skipped',
    ],
    [
      'hidden',
      world({ Suite: 'pytest || true' }),
      'not assessed: steps that run tests: Suite (CI › checks) passed; a failure would not show (|| true)',
    ],
    ['no step', world({ Lint: 'ruff check' }), none],
  ])('%s', (_, read, expected) => expect(observed(read, 'Tests')).toBe(expected));
});

describe('tests are known by their suites too', () => {
  test.each<[string, string, Partial<Evidence>, string]>([
    [
      'by name',
      'API tests',
      suites(['test.api.test_images', 3, 0], ['test.web', 9, 0]),
      'success: tests of suites named api: 3 passed, 0 failed',
    ],
    [
      'by the name of the file',
      'API tests',
      suites(['test_api', 3, 0]),
      'success: tests of suites named api: 3 passed, 0 failed',
    ],
    [
      'failed',
      'Snapshot tests',
      suites(['a snapshot', 3, 1]),
      'failure: tests of suites named snapshot: 3 passed, 1 failed',
    ],
    [
      'golden',
      'Golden tests',
      suites(['golden images', 2, 0]),
      'success: tests of suites named golden: 2 passed, 0 failed',
    ],
    ['none passed', 'API tests', suites(['api', 0, 0]), none],
    ['of another name', 'API tests', suites(['rapid', 3, 0]), none],
  ])('%s', (_, check, over, expected) =>
    expect(observed(world({ Suite: 'pytest' }, over), check)).toBe(expected),
  );
});

describe('coverage', () => {
  const gate = { Suite: 'pytest --cov --cov-fail-under=40' };
  test.each<[string, Evidence, string, string | undefined, string]>([
    [
      'as high as expected',
      world(tools, covered(412)),
      'Coverage ≥ 40%',
      undefined,
      'success: coverage is 41.2%',
    ],
    [
      'in the other column',
      world(tools, covered(412)),
      'Coverage',
      '≥40% of lines',
      'success: coverage is 41.2%',
    ],
    ['too low', world(tools, covered(375)), 'Coverage', 'at least 40 %', 'failure: coverage is 37.5%'],
    [
      'nothing expected',
      world(tools, covered(375)),
      'Coverage',
      undefined,
      'not assessed: coverage is 37.5%',
    ],
    ['by its gate', world(gate), 'Coverage', '≥ 40%', 'success: the gate of 40% held (CI › checks › Suite)'],
    ['by a lower gate', world(gate), 'Coverage', '≥ 60%', none],
    [
      'by a gate that failed',
      world(gate, {}, { Suite: { conclusion: 'failure' } }),
      'Coverage',
      '≥ 40%',
      none,
    ],
    ['by a gate that is hidden', world({ Suite: `${gate.Suite} || true` }), 'Coverage', '≥ 40%', none],
    ['of something else', world(tools, covered(412)), 'Coverage of the docs', '≥ 40%', none],
  ])('%s', (_, read, check, expected, shown) => expect(observed(read, check, expected)).toBe(shown));
});

describe('a plan can expect another end', () => {
  const red = world(
    { 'Run legacy tests': './legacy' },
    {},
    { 'Run legacy tests': { conclusion: 'failure' } },
  );
  const green = world({ 'Run legacy tests': './legacy' });
  test.each<[string, Evidence, string | undefined, string]>([
    ['a pass', green, 'pass', 'success: Run legacy tests passed'],
    ['a failure', red, 'fail', 'success: Run legacy tests failed, as expected'],
    [
      'a failure that did not come',
      green,
      'must fail',
      'failure: Run legacy tests passed, although expected otherwise',
    ],
    ['words about something else', red, 'they fail only on Windows', 'failure: Run legacy tests failed'],
    ['nothing', red, undefined, 'failure: Run legacy tests failed'],
  ])('%s', (_, read, expected, shown) => expect(observed(read, 'Run legacy tests', expected)).toBe(shown));
});

test.each([
  ['Docs build', { kind: 'steps', kinds: ['build'], qualifiers: ['docs'] }],
  ['End-to-end tests', { kind: 'steps', kinds: ['tests'], qualifiers: ['e2e'] }],
  ['Unit and integration tests', { kind: 'steps', kinds: ['tests'], qualifiers: ['unit', 'integration'] }],
  ['Lint', { kind: 'steps', kinds: ['lint'], qualifiers: [] }],
  ['API lint', null],
  ['Line coverage', { kind: 'coverage' }],
  ['CI is green', { kind: 'deciding' }],
  ['CI on Windows', null],
  ['constructor tests', null],
])('%s is read as %j', (text, alias) => expect(readAlias(text)).toEqual(alias));
