import { describe, expect, test } from '@jest/globals';
import { evidenceOn, report } from '../harness/report.ts';
import { type Ran, worldAfter } from '../harness/run-docket.ts';
import { textOn } from '../harness/world.ts';
import { changeWorld, evidenceAt, reportAt, runAgain, runId } from '../worlds/change.ts';
import { type Heavy, heavyRun, heavyWorld } from '../worlds/heavy.ts';

/** The most requests for one head, whatever is there. */
const MOST = 150;

const red = { ending: 'failure', annotated: 1, artifacts: 4, onBase: true } as const;

async function lookAt(heavy: Heavy) {
  const ran = await worldAfter(heavyWorld(heavy), heavyRun);
  expect(ran.failed).toBeNull();
  const evidence = evidenceOn(ran.world, 'main', evidenceAt(1));
  const gaps = evidence.gaps.map(({ about, text }) => `${about}: ${text}`);
  return { ...ran, evidence, gaps, report: textOn(ran.world, 'main', reportAt(1)) ?? '' };
}

const outcome = ({ outputs, stats }: Ran): string =>
  stats.requests <= MOST ? `${outputs.verdict}` : `${stats.requests} requests`;

describe('at most 150 requests are made for a head, and what was not read is told', () => {
  test.each<[much: string, heavy: Heavy, verdict: string, gap: string]>([
    [
      '300 runs of one workflow',
      { workflows: 1, runs: 300 },
      'approved',
      'budget: The jobs of 289 older runs',
    ],
    ['60 workflows × 5', { workflows: 60, runs: 5 }, 'debt', 'jobs: The jobs of 10 of 60 runs were not read'],
    ['300 workflows', { workflows: 300 }, 'debt', 'jobs: The jobs of 250 of 300 runs were not read'],
    ['600 runs', { workflows: 1, runs: 600 }, 'debt', 'runs: Of 600 runs of this commit the newest 500'],
    ['1,000 jobs', { workflows: 1, jobs: 1000 }, 'approved', ''],
    ['60 edited workflows', { workflows: 60, edits: true }, 'debt', 'jobs: The jobs of 10 of 60 runs'],
    ['3,000 files', { workflows: 1, files: 2999 }, 'approved', ''],
    [
      '3,200 files',
      { workflows: 1, files: 3199 },
      'debt',
      "files: GitHub lists 3000 of the pull request's 3200",
    ],
    ['50 artifacts', { workflows: 1, artifacts: 50 }, 'approved', 'artifacts: The artifacts `junit-16`'],
    ['50 red workflows', { workflows: 50, ...red }, 'blocked', 'artifacts: The artifacts of 40 of 50 runs'],
    ['12 red ones of 20 jobs', { workflows: 12, jobs: 20, ...red, annotated: 20 }, 'blocked', 'logs: Of 240'],
    [
      'all of it',
      { workflows: 52, files: 2999, ...red },
      'blocked',
      'baseline: Not all runs of the base branch',
    ],
  ])('%s', async (_much, heavy, verdict, gap) => {
    const ran = await lookAt(heavy);
    expect([outcome(ran), ran.gaps.join('\n')]).toEqual([verdict, expect.stringContaining(gap)]);
    expect(ran.report).toContain(gap.slice(gap.indexOf(': ') + 1).trim());
  });
});

test('of older runs of a workflow those are read that may tell of a flaky check', async () => {
  const spec = heavyWorld({ workflows: 1, runs: 40 });
  const older = spec.runs?.find(({ number }) => number === 961);
  const jobs = older?.jobs?.map((job) => ({ ...job, conclusion: 'failure' as const }));
  Object.assign(older ?? {}, { conclusion: 'failure', jobs });
  const ran = await worldAfter(spec, heavyRun);
  expect(ran.outputs.verdict).toBe('debt');
  expect(textOn(ran.world, 'main', reportAt(1))).toContain('`unit` is flaky: it failed and then passed');
});

test('of runs that count those are read first that did not succeed', async () => {
  const { evidence, outputs, report } = await lookAt({ workflows: 70, fails: (number) => number === 69 });
  expect(outputs.verdict).toBe('blocked');
  expect(evidence.runs.filter(({ jobsUnread }) => jobsUnread)).toHaveLength(20);
  expect(report).toContain('The jobs of this run were not read.');
});

describe('what an ordinary head costs beyond a dry run', () => {
  /** Requests for its first report, for the same again, and for a new attempt. */
  async function costs(inputs: Record<string, string>): Promise<number[]> {
    const world = changeWorld();
    const first = await report(world, runId, inputs);
    const same = await report(world, runId, inputs);
    runAgain(world, runId);
    const next = await report(world, runId, inputs);
    return [first, same, next].map(({ stats }) => stats.requests);
  }

  test.each<[string, Record<string, string>, number[]]>([
    ['report and comment', {}, [2, 3, 5]],
    ['with a status', { status: 'true' }, [4, 3, 5]],
    ['with a check run', { check: 'true' }, [5, 4, 7]],
    ['with comments made anew', { comment: 'recreate' }, [3, 3, 5]],
    ['without comments', { comment: 'never' }, [1, 2, 3]],
  ])('%s', async (_name, inputs, expected) => {
    const dry = await costs({ 'dry-run': 'true' });
    const wet = await costs(inputs);
    expect(wet.map((requests, index) => requests - dry[index]!)).toEqual(expected);
  });
});
