import { expect, test } from '@jest/globals';
import { staleAmong } from '../../../src/collect/details/artifact-choice.ts';
import type { Job } from '../../../src/evidence/run.ts';
import { job, steps } from '../../builders/evidence.ts';

const at = (minute: number): string => `2026-03-12T10:${String(minute).padStart(2, '0')}:00Z`;

/** A job of an attempt that ran from one minute to another. */
const ran = (name: string, attempt: number, from: number, to: number, over: Partial<Job> = {}): Job =>
  job(name, { attempt, startedAt: at(from), completedAt: at(to), ...over });
const red = { conclusion: 'failure' as const };
const linting = { ...red, steps: steps('Set up job', 'Run actions/checkout@v4', 'Run ruff check .') };

/** The newest attempt starts at minute 20; artifacts as `name@minute`. */
test.each<[string, string[], Job[], string[]]>([
  ['nothing is old', ['a@20', 'b@25'], [], []],
  ['its jobs are not known', ['a@5'], [], ['a@5']],
  ['all jobs ran again', ['a@5'], [ran('test', 1, 0, 9, red), ran('test', 2, 20, 29)], ['a@5']],
  [
    'the job that ran then did not run again',
    ['a@5'],
    [ran('test', 1, 0, 9), ran('deploy', 1, 10, 12, red), ran('deploy', 2, 20, 29)],
    [],
  ],
  [
    'a job that ran beside it did, and may have uploaded it',
    ['a@5'],
    [ran('test', 1, 0, 9), ran('e2e', 1, 0, 9, red), ran('e2e', 2, 20, 29)],
    ['a@5'],
  ],
  [
    'a job that ran beside it did, and uploads nothing',
    ['a@5'],
    [ran('test', 1, 0, 9), ran('lint', 1, 0, 9, linting), ran('lint', 2, 20, 29)],
    [],
  ],
  [
    'a leg of the matrix did',
    ['a@5', 'b@8'],
    [ran('t (1)', 1, 0, 6, red), ran('t (2)', 1, 0, 9), ran('t (1)', 2, 20, 29)],
    ['a@5'],
  ],
  ['a newer one has its name', ['a@5', 'a@25'], [ran('test', 1, 0, 9)], ['a@5']],
  ['of two old ones the newer stands', ['a@5', 'a@6', 'b@5'], [ran('test', 1, 0, 9)], ['a@5']],
  ['no job ran then', ['a@15'], [ran('test', 1, 0, 9)], ['a@15']],
  [
    'the attempt took the job over as it was',
    ['a@5'],
    [ran('test', 1, 0, 9), ran('lint', 1, 10, 12, red), ran('test', 2, 0, 9), ran('lint', 2, 20, 22)],
    [],
  ],
  [
    'the job that ran again had been skipped',
    ['a@5'],
    [ran('test', 1, 0, 9), ran('gate', 1, 5, 5, { conclusion: 'skipped' }), ran('gate', 2, 20, 22)],
    [],
  ],
  [
    'when the job ran that ran again is not known',
    ['a@5'],
    [ran('test', 1, 0, 9), job('e2e', { ...red, startedAt: null, completedAt: null }), ran('e2e', 2, 20, 29)],
    ['a@5'],
  ],
])('%s', (_name, names, jobs, stale) => {
  const artifacts = names.map((text) => {
    const [name = '', minute] = text.split('@');
    return { text, name, createdAt: at(Number(minute)) };
  });
  expect([...staleAmong(artifacts, at(20), jobs)].map(({ text }) => text)).toEqual(stale);
});

test('without the time of artifact or attempt nothing is stale', () => {
  expect(staleAmong([{ name: 'a', createdAt: null }], at(20), []).size).toBe(0);
  expect(staleAmong([{ name: 'a', createdAt: at(5) }], null, []).size).toBe(0);
});
