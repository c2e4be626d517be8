import { describe, expect, test } from '@jest/globals';
import type { RunComparison } from '../../src/evidence/comparison.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { keepKnown } from '../../src/evidence/keep.ts';
import type { LogResult } from '../../src/evidence/results.ts';
import { serialize } from '../../src/evidence/serialize.ts';
import {
  coverageResult,
  evidence,
  job,
  results,
  run,
  testFailure,
  testResult,
} from '../builders/evidence.ts';

const expired = { about: 'artifacts', text: 'The artifact `results` (CI) was not read: expired.' } as const;
const lost = { about: 'logs', text: 'The log of `test` could not be read.' } as const;
const failed = testResult({ failures: [testFailure('adds')] });
const covered = coverageResult();
const said: LogResult = {
  ...{ runId: run('CI').id, jobId: job('test').id, job: 'test', step: null, format: 'pytest' },
  totals: { total: 9, passed: 9, failed: 0, errored: 0, skipped: 0, flaky: 0 },
};
const excerpt = { step: 'Run pytest', lines: ['E assert 1 == 2'] };

const seen = (over: Partial<Evidence>): Evidence => evidence(over);
const before = seen({ results: results({ tests: [failed], coverage: [covered] }) });

describe('what GitHub does not give any more lives on', () => {
  test.each<[string, Evidence, Partial<Evidence>]>([
    ['result files', before, { gaps: [expired] }],
    [
      'what a log told',
      seen({ results: results({ logs: [said] }) }),
      { results: results({ uncounted: [said.jobId] }) },
    ],
    [
      'the lines that explained a failure',
      seen({ runs: [run('CI', { jobs: [job('test', { excerpt })] })] }),
      { runs: [run('CI', { jobs: [job('test')] })], gaps: [lost] },
    ],
    [
      'a comparison with the base branch',
      seen({ baseline: { branch: 'main', greenCommit: null, runs: [], comparison: { runs: [compared()] } } }),
      { baseline: { branch: 'main', greenCommit: null, runs: [] } },
    ],
    [
      'the gaps of then, without that of the size',
      { ...before, gaps: [{ ...expired, text: 'The artifact `old` (CI) was not read: expired.' }] },
      { gaps: [{ ...expired, text: 'The artifacts `old`, `results` (CI) were not read: expired.' }] },
    ],
  ])('%s', (_name, committed, now) => {
    expect(serialize(keepKnown(seen(now), committed))).toBe(serialize(committed));
  });
});

describe('what was read now comes first', () => {
  const again = { runs: [run('CI', { attempt: 2 })] };
  test.each<[string, Partial<Evidence>]>([
    ['nothing is missing now: other inputs ask for other files', {}],
    ['another attempt is told', { ...again, gaps: [expired] }],
    ['the run was not finished', { runs: [run('CI', { status: 'in_progress' })], gaps: [expired] }],
    ['another commit', { head: { ...before.head, sha: '4'.repeat(40) }, gaps: [expired] }],
    [
      'the same files say something else',
      {
        results: results({ tests: [testResult()], coverage: [{ ...covered, format: 'lcov' }] }),
        gaps: [expired],
      },
    ],
  ])('%s', (_name, now) => {
    expect(keepKnown(seen(now), before).results).toEqual(seen(now).results);
  });

  test('of some files that cannot be read any more only those are kept, in their order', () => {
    const first = testResult({ artifact: 'a' });
    const now = seen({ results: results({ tests: [first] }), gaps: [expired] });
    const then = seen({ results: results({ tests: [testResult({ artifact: 'a', passed: 1 }), failed] }) });
    expect(keepKnown(now, then).results.tests).toEqual([first, failed]);
  });
});

describe('a comparison with the base branch', () => {
  const none = { total: 0, suites: [] };
  const gone = { total: 3, suites: [{ suite: 'cart', count: 3, names: [] }] };
  const tests = { added: none, gone, vanished: gone, skipped: none, failing: none, before: 9 };
  const open = { ...tests, gone: none, vanished: none, open: 'artifacts' as const };
  const on = (branch: string, over: Partial<RunComparison>): Evidence['baseline'] => ({
    ...{ branch, greenCommit: null, runs: [] },
    comparison: { runs: [{ ...compared(), ...over }] },
  });
  const reports = { results: results({ tests: [failed] }) };
  const then = seen({ ...reports, baseline: on('main', { tests }) });
  test.each<[string, Partial<Evidence>, Evidence['baseline']]>([
    [
      'that artifacts made uncertain is that of then',
      { gaps: [expired], baseline: on('main', { tests: open }) },
      then.baseline,
    ],
    ['whose base reports are gone is that of then', { baseline: on('main', {}) }, then.baseline],
    [
      'that knows as much is that of now',
      { baseline: on('main', { tests: open }) },
      on('main', { tests: open }),
    ],
    ['with another branch says nothing of this one', { baseline: on('release', {}) }, on('release', {})],
    [
      'of another attempt says nothing of this one',
      { runs: [run('CI', { attempt: 2 }), run('Lint')], baseline: on('main', {}) },
      on('main', {}),
    ],
  ])('%s', (_name, now, expected) => {
    const before = { ...then, runs: [...then.runs, run('Lint')] };
    expect(keepKnown(seen({ ...reports, ...now }), before).baseline).toEqual(expected);
  });
});

test('gaps of what nothing was kept of stay', () => {
  const other = { ...lost, text: 'Another log.' };
  const now = seen({ gaps: [expired, lost] });
  expect(keepKnown(now, seen({ gaps: [other] })).gaps).toEqual([expired, lost]);
});

function compared(): RunComparison {
  const base = { runId: 7, sha: '4'.repeat(40), url: 'https://github.com/octo/serena/actions/runs/7' };
  return { runId: run('CI').id, base, jobs: [{ name: 'test', seconds: 60 }] };
}
