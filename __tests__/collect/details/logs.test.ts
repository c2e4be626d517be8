import { describe, expect, test } from '@jest/globals';
import { withLogsOnBase } from '../../../src/collect/base/logs.ts';
import { BaseReader } from '../../../src/collect/base/reader.ts';
import { Budget } from '../../../src/collect/budget.ts';
import { readLogs } from '../../../src/collect/details/logs.ts';
import { Gaps, type Reading } from '../../../src/collect/reading/reading.ts';
import { downloadEnd } from '../../../src/collect/reading/storage.ts';
import type { CommittedReport } from '../../../src/collect/repository/reports-on-branch.ts';
import type { ListedRun } from '../../../src/collect/runs/runs.ts';
import type { Evidence } from '../../../src/evidence/evidence.ts';
import type { LogResult } from '../../../src/evidence/results.ts';
import type { Run } from '../../../src/evidence/run.ts';
import { serialize } from '../../../src/evidence/serialize.ts';
import {
  evidence,
  job,
  jobDefinition,
  logResult,
  results,
  rules,
  run,
  steps,
  testResult,
  workflowFile,
} from '../../builders/evidence.ts';
import { runnerLog } from '../../fake/runner-log.ts';
import type { World } from '../../fake/state.ts';
import type { JobSpec } from '../../fake/world.ts';
import { repository, serving, smallWorld } from '../../publish/desk.ts';

/** A world with failed jobs of these logs, and the Evidence of them. */
function failing(logs: Record<string, JobSpec['log']>, over: Partial<Evidence> = {}) {
  const jobs = Object.entries(logs).map(([name, log], index): JobSpec => {
    return { id: 100 + index, name, conclusion: 'failure', ...(log !== undefined && { log }) };
  });
  const path = '.github/workflows/ci.yml';
  const runs = [{ id: 50, workflow: path, event: 'pull_request', head: 'head', jobs }];
  const made = jobs.map(({ id, name }) => job(name, { id, conclusion: 'failure' }));
  return {
    world: smallWorld({ runs }),
    evidence: evidence({ runs: [run('CI', { id: 50, conclusion: 'failure', jobs: made })], ...over }),
  };
}

const readWhole = ({ world, evidence: about }: { world: World; evidence: Evidence }) =>
  serving(world, (github) => {
    const reading = {
      github,
      context: { repository },
      gaps: new Gaps(),
      budget: new Budget(),
    } as unknown as Reading;
    return readLogs(reading, about, new Map());
  });

async function read(of: { world: World; evidence: Evidence }) {
  const { excerpts, results, uncounted, gaps } = await readWhole(of);
  const about = of.evidence;
  const jobs = about.runs.flatMap((each) => each.jobs);
  const names = jobs.filter(({ id }) => excerpts.has(id)).map(({ name }) => name);
  const stated = results.map(({ job, step, format, totals }) => [job, step, format, totals?.total]);
  return {
    names,
    excerpts: [...excerpts.values()],
    stated,
    gaps,
    uncounted: jobs.filter(({ id }) => uncounted.includes(id)).map(({ name }) => name),
  };
}

const log = (...output: string[]): string =>
  runnerLog([{ name: 'Run npm test', conclusion: 'failure', output }]);

describe('logs of failed jobs', () => {
  test('ten at most, required ones first', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `leg ${index}`);
    const logs = Object.fromEntries(names.map((name) => [name, log(`error: ${name}`)]));
    const { names: read10, gaps } = await read(failing(logs, { rules: rules(['leg 10', 'leg 11']) }));
    expect(read10).toEqual([...names.slice(0, 8), 'leg 10', 'leg 11']);
    expect(gaps).toEqual(['Of 12 failed jobs the logs of 10 were read.']);
  });

  test('those that are gone stand in one gap', async () => {
    const { names, gaps } = await read(failing({ a: null, b: log('error: b'), c: null, d: null, e: null }));
    expect(names).toEqual(['b']);
    expect(gaps).toEqual([
      'The logs of `a`, `c`, `d` and 1 more could not be read: GitHub does not have it any more.',
    ]);
  });

  test('a log without words is no excerpt', async () => {
    expect(await read(failing({ a: log() }))).toMatchObject({
      names: [],
      excerpts: [],
      stated: [],
      gaps: [],
    });
  });
});

describe('logs of jobs that run tests', () => {
  /** A world with jobs that passed and printed this, and the Evidence of them. */
  function passing(
    logs: Record<string, JobSpec['log']>,
    over: Partial<Evidence> = {},
    name = 'Run npm test',
  ) {
    const made = failing(logs, over);
    const jobs = made.evidence.runs[0]!.jobs.map((each) => ({
      ...each,
      conclusion: 'success' as const,
      steps: steps('Set up job', 'Run actions/checkout@v4', name),
    }));
    return { ...made, evidence: { ...made.evidence, runs: [{ ...made.evidence.runs[0]!, jobs }] } };
  }
  const jest = log('Test Suites: 1 passed, 1 total', 'Tests:       3 passed, 3 total');

  test.each<[string, ReturnType<typeof passing>, unknown[], string[]]>([
    ['one', passing({ test: jest }), [['test', 'Run npm test', 'jest', 3]], []],
    [
      'one that is gone is no gap',
      passing({ test: jest, other: null }),
      [['test', 'Run npm test', 'jest', 3]],
      ['other'],
    ],
    ['one that says nothing', passing({ test: log('done') }), [], ['test']],
    ['a job that lints', passing({ ruff: jest }, {}, 'Run ruff check'), [], []],
    [
      'a job that is for tests by its name',
      passing({ 'unit tests': jest }, {}, 'Run make'),
      [['unit tests', 'Run make', 'jest', 3]],
      [],
    ],
    [
      'a run with a test report',
      passing({ test: jest }, { results: results({ tests: [testResult({ runId: 50 })] }) }),
      [],
      [],
    ],
    [
      'a run with a report of examples',
      passing(
        { test: jest },
        { results: results({ tests: [testResult({ runId: 50, artifact: 'examples' })] }) },
      ),
      [['test', 'Run npm test', 'jest', 3]],
      [],
    ],
  ])('%s', async (_name, world, expected, uncounted) => {
    expect(await read(world)).toEqual({ names: [], excerpts: [], stated: expected, uncounted, gaps: [] });
  });

  test('ten at most, required ones first, told in the order of the jobs', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `leg ${index}`);
    const logs = Object.fromEntries(names.map((each) => [each, jest]));
    const { stated, gaps } = await read(passing(logs, { rules: rules(['leg 10', 'leg 11']) }));
    expect(stated.map(([job]) => job)).toEqual([...names.slice(0, 8), 'leg 10', 'leg 11']);
    expect(gaps).toEqual([]);
  });

  test.each<[string, string, string[]]>([
    ['whose steps can fail: none of what passed', 'mypy src', []],
    [
      'whose steps cannot fail: after those that look for vulnerabilities',
      'mypy src || true',
      ['types 0', 'types 1', 'types 2'],
    ],
  ])('of jobs that only look for mistakes, %s', async (_name, command, expected) => {
    const mypy = { name: 'Run mypy src', output: ['Success: no issues found in 12 source files'] };
    const audit = { name: 'Run pip-audit', output: ['No known vulnerabilities found'] };
    const types = Array.from({ length: 5 }, (_, index) => [`types ${index}`, runnerLog([mypy])]);
    const logs = Object.fromEntries([...types, ['audit', runnerLog([audit])]]);
    const definitions = types.map(([id = '']) =>
      jobDefinition(id, { steps: [{ name: 'Run mypy src', run: command }] }),
    );
    const made = passing(logs, {}, mypy.name);
    const run0 = made.evidence.runs[0]!;
    const scanning = run0.jobs.map((each) =>
      each.name === 'audit' ? { ...each, steps: steps('Set up job', audit.name) } : each,
    );
    const { results: found } = await readWhole({
      ...made,
      evidence: {
        ...made.evidence,
        runs: [{ ...run0, jobs: scanning }],
        workflows: [workflowFile('CI', { jobs: definitions })],
      },
    });
    expect(found.map(({ job: name, step, findings }) => [name, step, findings])).toEqual([
      ...expected.map((name) => [name, 'Run mypy src', 0]),
      ['audit', 'Run pip-audit', 0],
    ]);
  });

  test('the log of a job that failed serves both', async () => {
    const made = failing({
      test: log('Test Suites: 1 failed, 1 total', 'Tests: 1 failed, 2 passed, 3 total'),
    });
    const run0 = made.evidence.runs[0]!;
    const jobs = run0.jobs.map((each) => ({
      ...each,
      steps: steps({ name: 'Run npm test', conclusion: 'failure' as const }),
    }));
    const { names, stated } = await read({
      ...made,
      evidence: { ...made.evidence, runs: [{ ...run0, jobs }] },
    });
    expect([names, stated]).toEqual([['test'], [['test', 'Run npm test', 'jest', 3]]]);
  });
});

describe('the same logs on the base branch', () => {
  const red = ['Test Suites: 1 failed, 1 total', 'Tests: 1 failed, 2 passed, 3 total'];
  const green = ['Test Suites: 1 passed, 1 total', 'Tests: 3 passed, 3 total'];

  /**
   * What is kept of the base branch's run 50, whose job `test` printed this, when the head's log says that. The base's
   * own report, if there is one, has other logs.
   */
  async function logsOnBase(
    printed: JobSpec['log'],
    result: LogResult,
    over: Partial<JobSpec> = {},
    reported: LogResult[] | null = null,
  ) {
    const made = failing({ test: printed });
    const [spec] = made.world.contents.runs;
    Object.assign(spec!.jobs[0]!, { conclusion: 'success', ...over });
    const head = run('CI', { jobs: [job('test', { steps: steps('Run npm test') })] });
    const known = {
      workflowId: head.workflowId,
      runId: 50,
      sha: 'ba5e',
      conclusion: 'success' as const,
      url: '',
    };
    const about = evidence({
      runs: [head],
      results: results({ logs: [result] }),
      baseline: { branch: 'main', greenCommit: null, runs: [known] },
    });
    const listed = listedRun(run('CI', { id: 50, jobs: [job('test')] }), 'ba5e');
    const stated = reported === null ? [] : [reportOf(made.world, listed, reported)];
    return serving(made.world, async (github, fake) => {
      const reading = {
        github,
        context: { repository },
        gaps: new Gaps(),
        budget: new Budget(),
      } as unknown as Reading;
      const reader = new BaseReader(reading, stated);
      await reader.jobs(50);
      const base = { branch: 'main', runs: [listed], more: false };
      const { baseline } = await withLogsOnBase(reading, reader, about, base);
      return { logs: baseline?.runs[0]?.logs, requests: fake.stats().requests - 1 };
    });
  }

  const listedRun = (of: Run, headSha: string): ListedRun => ({
    run: of,
    nodeId: '',
    pullBases: [],
    headSha,
    headRepository: null,
    subject: null,
    seconds: null,
  });

  /** Commits the report of a run of the base branch. */
  function reportOf(world: World, { run: of, headSha }: ListedRun, logs: LogResult[]): CommittedReport {
    const about = evidence({ runs: [of], results: results({ logs }) });
    const text = serialize({ ...about, head: { ...about.head, sha: headSha } });
    const path = 'docs/milestones/M08/M08_run1';
    const oid = world.commitTo('main', { files: { [`${path}.json`]: text }, message: 'Report\n' });
    const files = { path: `${path}.md`, evidencePath: `${path}.json` };
    return { ref: 'main', oid, headSha, milestone: 'M08', number: 1, ...files };
  }

  const failed = logResult({ passed: 2, failed: 1 }, { step: null });

  test.each<[string, Parameters<typeof logsOnBase>, unknown]>([
    [
      'as bad',
      [log(...red), failed],
      { logs: [{ job: 'test', step: null, total: 3, failed: 1 }], requests: 2 },
    ],
    [
      'better',
      [log(...green), failed],
      { logs: [{ job: 'test', step: null, total: 3, failed: 0 }], requests: 2 },
    ],
    ['gone', [null, failed], { logs: undefined, requests: 1 }],
    [
      'of a job that failed there',
      [log(...red), failed, { conclusion: 'failure' }],
      { logs: undefined, requests: 0 },
    ],
    [
      'told by the report of that run',
      [log(...green), failed, {}, [logResult({ passed: 3, failed: 2 }, { runId: 50 })]],
      { logs: [{ job: 'test', step: null, total: 5, failed: 2 }], requests: 1 },
    ],
    [
      'not in the report of that run',
      [log(...red), failed, {}, [logResult({ passed: 3 }, { runId: 50, jobId: 7 })]],
      { logs: [{ job: 'test', step: null, total: 3, failed: 1 }], requests: 3 },
    ],
    [
      'not asked for when all is well',
      [log(...red), logResult({ passed: 3 })],
      { logs: undefined, requests: 0 },
    ],
  ])('%s', async (_name, asked, expected) => {
    expect(await logsOnBase(...asked)).toEqual(expected);
  });
});

describe('of a large file', () => {
  /** Downloads what a storage of the test's own gives; the ranges that it was asked for. */
  async function end(give: (range: string | null) => Response) {
    const ranges: (string | null)[] = [];
    const fetch = async (_url: string, { headers = {} }: { headers?: Record<string, string> }) => {
      ranges.push(headers.range ?? null);
      return give(headers.range ?? null);
    };
    const github = { request: { endpoint: { DEFAULTS: { request: { fetch } } } } };
    const text = await downloadEnd(github as never, 'https://storage.example/log');
    return { text, ranges };
  }
  const line = `${'x'.repeat(999)}\n`;

  test('the end is asked for when it is larger than ten megabytes', async () => {
    const { text, ranges } = await end((range) => {
      const headers = { 'content-length': '12000000' };
      return range === null ? new Response(line, { headers }) : new Response(`part\n${line}`);
    });
    expect(ranges).toEqual([null, 'bytes=10000000-']);
    expect(text).toBe(line);
  });

  test('the end is kept when its length is not told', async () => {
    const { text } = await end(() => new Response(chunks(5_000)));
    expect(text.length).toBeLessThanOrEqual(2_001_000);
    expect(text.length).toBeGreaterThanOrEqual(1_900_000);
    expect(text.startsWith('x'.repeat(999))).toBe(true);
  });

  test('also of one of more than ten megabytes', async () => {
    const { text } = await end(() => new Response(chunks(20_000)));
    expect(text.length).toBeLessThanOrEqual(2_001_000);
    expect(text.length).toBeGreaterThanOrEqual(1_900_000);
  });

  test('it is given up when there is no end to it', async () => {
    const endless = chunks(Number.POSITIVE_INFINITY, line.repeat(1000));
    await expect(end(() => new Response(endless))).rejects.toThrow('it is larger than 100 MB');
  });

  function chunks(count: number, chunk = line): ReadableStream<Uint8Array> {
    const bytes = new TextEncoder().encode(chunk);
    let left = count;
    return new ReadableStream({
      pull(controller) {
        if (left-- > 0) controller.enqueue(bytes);
        else controller.close();
      },
    });
  }
});
