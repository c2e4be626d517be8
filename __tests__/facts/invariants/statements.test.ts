import { describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../../src/evidence/evidence.ts';
import type { PlanInvariant } from '../../../src/evidence/plan.ts';
import { judge } from '../../../src/rules/judge.ts';
import { plain } from '../../../src/text/prose.ts';
import {
  changedFile,
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

// Sentences of plans that no check, test or path is named in.

const changed = (...paths: string[]): Partial<Evidence> => ({
  changes: { source: 'pull request', files: paths.map((path) => changedFile(path)), total: null },
});
const tests = (passed: number, skipped = 0, failed = 0): Partial<Evidence> => ({
  results: results({
    tests: [
      testResult({
        totals: { total: passed + skipped + failed, passed, skipped, failed, errored: 0, flaky: 0 },
      }),
    ],
  }),
});

/** A world with one job that lints and tests. */
function stated(
  invariant: PlanInvariant,
  over: Partial<Evidence>,
  conclusion: 'success' | 'failure' = 'success',
) {
  const made = job('checks', {
    conclusion,
    steps: steps({ name: 'Lint', conclusion }, { name: 'Suite', conclusion: 'success' }),
  });
  const defined = [
    { name: 'Lint', run: 'ruff check .' },
    { name: 'Suite', run: 'pytest' },
  ];
  const world = evidence({
    runs: [run('Pipeline', { id: run('CI').id, conclusion, jobs: [made] })],
    workflows: [workflowFile('Pipeline', { jobs: [jobDefinition('checks', { steps: defined })] })],
    plan: { path: 'p.md', content: plan({ invariants: [invariant] }) },
    ...changed('src/a.py'),
    ...over,
  });
  const row = judge(world).invariants[0]!;
  return `${row.status}: ${plain(row.evidence ?? [])}`;
}

const open = 'not assessed: ';

describe('a sentence that the evidence settles', () => {
  test.each<[string, string, Partial<Evidence>]>([
    ['No workflow changes', 'held: no workflow file is changed', {}],
    ['No CI workflow diffs', 'held: no workflow file is changed', {}],
    ['Workflows remain unchanged', 'held: no workflow file is changed', {}],
    [
      'No workflow changes',
      'violated: .github/workflows/ci.yml changed',
      changed('.github/workflows/ci.yml', 'src/a.py'),
    ],
    ['No workflow changes except the new job', open, changed('.github/workflows/ci.yml')],
    ['CI remains truthful', 'held: this change weakens no gate', {}],
    ['No `continue-on-error` added', 'held: this change weakens no gate', {}],
    ['No weakening of existing checks', 'held: this change weakens no gate', {}],
    ['Required checks remain enforced', 'held: this change weakens no gate', {}],
    ['All 205 tests pass', 'held: 205 tests passed, 4 skipped', tests(205, 4)],
    ['All 205 tests pass', 'held: 210 tests passed', tests(210)],
    ['All 205 tests pass', 'not assessed: 190 tests passed', tests(190)],
    ['All existing tests pass', 'not assessed: 3 tests passed, 1 failed', tests(3, 0, 1)],
    ['All existing tests still pass', 'held: 205 tests passed', tests(205)],
    ['All smoke tests pass', open, tests(205)],
    ['All tests pass', open, tests(0, 4)],
    ['4 skipped tests remain skipped', 'held: 4 tests of 209 skipped', tests(205, 4)],
    ['4 tests remain skipped', 'not assessed: 5 tests of 210 skipped', tests(205, 5)],
    ['CI green', 'held: checks that decide: checks passed', {}],
    [
      'Coverage ≥ 85%',
      'held: coverage is 91.0%',
      { results: results({ coverage: [coverageResult({ lines: { covered: 910, total: 1000 } })] }) },
    ],
    [
      'Coverage must not drop below current baseline (94.13%)',
      'violated: coverage is 91.0%',
      { results: results({ coverage: [coverageResult({ lines: { covered: 910, total: 1000 } })] }) },
    ],
    ['Registry coverage remains 100%', open, {}],
    ['EPB schema unchanged', open, {}],
    ['Golden outputs preserved', open, {}],
    ['No CLI expansion', 'not assessed: src/tool/cli.py changed', changed('src/tool/cli.py', 'src/a.py')],
    [
      'No changes to the plugin interface',
      'not assessed: src/plugins/base.py changed',
      changed('src/plugins/base.py'),
    ],
    ['CLI unchanged', open, changed('docs/cli.md', 'src/client.py')],
  ])('%s → %s', (name, expected, over) => expect(stated({ name }, over)).toBe(expected));

  test('a name names a job where the verification does not', () => {
    expect(stated({ name: 'The check checks passes', verification: 'looked at by hand' }, {})).toBe(
      'held: checks passed',
    );
  });

  test('a kind of check that failed', () => {
    expect(stated({ name: 'Lint clean' }, {}, 'failure')).toBe(
      'violated: steps that lint: Lint (Pipeline › checks) failed',
    );
  });

  test('where the list of files is cut, nothing is said of other files', () => {
    const gaps: Evidence['gaps'] = [{ about: 'files', text: 'GitHub lists 3,000 files at most.' }];
    expect(stated({ name: 'No workflow changes' }, { gaps })).toBe(open);
    expect(stated({ name: 'CI remains truthful' }, { gaps })).toBe(open);
  });
});

describe('a change without code', () => {
  const without = changed('docs/a.md', '.github/workflows/ci.yml');
  test.each<[string, string, Partial<Evidence>]>([
    ['Hashing rules unchanged', 'held: no code file is changed', without],
    ['No randomness', 'held: no code file is changed', without],
    ['No randomness', open, changed('docs/a.md', 'src/a.py')],
    ['No randomness', open, changed('docs/a.md', 'pyproject.toml')],
    ['Docs say what the code does', open, without],
    ['Coverage measured from day one', open, without],
  ])('%s → %s', (name, expected, over) => expect(stated({ name }, over)).toBe(expected));
});

test('acceptance criteria are read alike, but that nothing changed fulfils none', () => {
  const acceptance = ['CI green', '✅ All 205 tests pass', 'Runner is deterministic'];
  const world = evidence({
    runs: [run('CI', { jobs: [job('checks')] })],
    plan: { path: 'p.md', content: plan({ acceptance }) },
    ...changed('docs/a.md'),
    ...tests(205),
  });
  const rows = judge(world).delta.acceptance;
  expect(rows.map(({ text, status, evidence: shown }) => [text, status, shown && plain(shown)])).toEqual([
    ['CI green', 'held', 'CI passed'],
    ['✅ All 205 tests pass', 'held', '205 tests passed'],
    ['Runner is deterministic', 'not assessed', null],
  ]);
});
