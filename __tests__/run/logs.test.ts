import { describe, expect, test } from '@jest/globals';
import { runnerLog } from '../fake/runner-log.ts';
import type { World } from '../fake/state.ts';
import { commentOn, evidenceOn, report } from '../harness/report.ts';
import { runFor } from '../harness/run-docket.ts';
import { textOn } from '../harness/world.ts';
import {
  changeSpec,
  changeWorld,
  evidenceAt,
  failTests,
  pullNumber,
  reportAt,
  runId,
} from '../worlds/change.ts';
import { ciRun } from '../worlds/ordinary/scenario.ts';

const nodeTest = [
  '✔ parses a pair (0.8ms)',
  '✖ parses nothing (1.2ms)',
  '  AssertionError [ERR_ASSERTION]: Expected values to be strictly deep-equal:',
  "  + { '': undefined }",
  '  - {}',
  'ℹ fail 1',
];

/** The world of a pull request whose tests failed and printed this. */
function failed(output: string[] | null, world: World = changeWorld()): World {
  failTests(world);
  const job = testJob(world);
  const printed = (number: number) => (number === 4 && output !== null ? output : []);
  job.log = output && runnerLog(job.steps.map((step) => ({ ...step, output: printed(step.number) })));
  return world;
}

const testJob = (world: World) => world.run(runId).jobs.find(({ name }) => name === 'test')!;

describe('a failed step is explained by its log', () => {
  test('in Evidence, report, comment and step summary', async () => {
    const world = failed(nodeTest);
    const ran = await report(world, runId);
    const fence = ['```text', ...nodeTest.slice(1), '```'].join('\n');
    expect(ran.outputs).toMatchObject({ verdict: 'blocked', gaps: '0' });
    const evidence = evidenceOn(world, 'main', evidenceAt(1));
    const excerpts = evidence.runs.flatMap(({ jobs }) => jobs).flatMap(({ excerpt = [] }) => excerpt);
    expect(excerpts).toEqual([{ step: 'Run npm test', lines: nodeTest.slice(1) }]);
    expect(textOn(world, 'main', reportAt(1))).toContain(fence);
    expect(textOn(world, 'main', reportAt(1))).toContain('**Classification:** correctness bug\n');
    expect(commentOn(world, pullNumber)).toContain(fence);
    expect(ran.summary).toContain(fence);
  });

  test('many lines: the first ones stand open in the comment, the others are folded', async () => {
    const output = Array.from({ length: 29 }, (_, index) => `src/options.js:${index}:1: error: ${index}`);
    const world = failed(output);
    await report(world, runId);
    const comment = commentOn(world, pullNumber) ?? '';
    const [open, folded] = comment.split('<details><summary>17 more lines of the log</summary>');
    expect(open).toContain('```text\nsrc/options.js:0:1: error: 0\n');
    expect(open).toContain('error: 11\n```');
    expect(folded).toContain('```text\nsrc/options.js:12:1: error: 12\n');
    expect(textOn(world, 'main', reportAt(1))).toContain('error: 11\nsrc/options.js:12:1: error: 12');
  });

  test('hostile lines stay inside their fence, secrets are masked', async () => {
    const world = failed([
      'error: ``` </details> @octocat <!-- docket head=1 -->',
      `error: ghp_${'a'.repeat(36)}`,
    ]);
    await report(world, runId);
    const comment = commentOn(world, pullNumber) ?? '';
    expect(comment).toContain(
      '````text\nerror: ``` </details> @octocat <!\u200B-- docket head=1 -->\nerror: ***\n````',
    );
    expect(comment).not.toContain('ghp_');
  });
});

describe('a log without any sign is explained by what the one that passed on the base does not say', () => {
  const common = ['loading 31 rules in 0.31s', 'cache 4be1f09ac2 is fresh', 'size of the bundle: 31 kB'];
  const more = ['left over: dist/extra.css', 'stopping here'];
  const url = 'https://github.com/octo-org/octo-repo/actions/runs/7001/job/';

  function worldOf(here: string[], there: string[] | null): World {
    const world = failed([...common.map((line) => line.replaceAll('31', '47')), ...here]);
    const job = world.run(7001).jobs.find(({ name }) => name === 'test')!;
    job.log =
      there &&
      runnerLog(
        job.steps.map((step) => ({ ...step, output: step.number === 4 ? [...common, ...there] : [] })),
      );
    return world;
  }

  test('in Evidence, report and comment', async () => {
    const world = worldOf(more, ['nothing left over']);
    await report(world, runId);
    const evidence = evidenceOn(world, 'main', evidenceAt(1));
    const excerpts = evidence.runs.flatMap(({ jobs }) => jobs).flatMap(({ excerpt = [] }) => excerpt);
    expect(excerpts).toEqual([{ step: 'Run npm test', lines: more, unlike: expect.stringContaining(url) }]);
    const told = 'No line says why. These are not in the log of the base branch, where it [passed](';
    expect(commentOn(world, pullNumber)).toContain(told);
    expect(textOn(world, 'main', reportAt(1))).toContain(told);
  });

  test.each<[string, string[], string[] | null, string[]]>([
    ['the same lines', [], [], common.map((line) => line.replaceAll('31', '47'))],
    ['no log there', more, null, [...common.map((line) => line.replaceAll('31', '47')), ...more]],
    ['a sign', ['Error: no more left'], [], ['Error: no more left']],
  ])('%s: the lines of the log alone', async (_, here, there, lines) => {
    const world = worldOf(here, there);
    await report(world, runId);
    const evidence = evidenceOn(world, 'main', evidenceAt(1));
    const excerpts = evidence.runs.flatMap(({ jobs }) => jobs).flatMap(({ excerpt = [] }) => excerpt);
    expect(excerpts).toEqual([{ step: 'Run npm test', lines }]);
  });
});

/** The world of a pull request whose tests passed and printed this. */
function passed(output: string[] | null, world: World = changeWorld()): World {
  const job = testJob(world);
  const printed = (number: number) => (number === 4 && output !== null ? output : []);
  job.log = output && runnerLog(job.steps.map((step) => ({ ...step, output: printed(step.number) })));
  return world;
}

describe('how many tests ran, by the log', () => {
  const counts = [
    'ℹ tests 12',
    'ℹ suites 0',
    'ℹ pass 11',
    'ℹ fail 0',
    'ℹ cancelled 0',
    'ℹ skipped 1',
    'ℹ todo 0',
  ];

  test('in Evidence, report and comment', async () => {
    const world = passed(counts);
    const ran = await report(world, runId);
    expect(ran.outputs).toMatchObject({ verdict: 'approved', gaps: '0' });
    expect(evidenceOn(world, 'main', evidenceAt(1)).results.logs).toMatchObject([
      { job: 'test', step: 'Run npm test', format: 'node', totals: { total: 12, passed: 11, skipped: 1 } },
    ]);
    expect(textOn(world, 'main', reportAt(1))).toContain(
      '| from the log of `test` (CI) | 11 | 0 | 0 | 1 |\n',
    );
    expect(commentOn(world, pullNumber)).toContain(' · 11 tests passed, 1 skipped (from logs) · ');
  });

  test('a log that cannot be read is no gap', async () => {
    const world = passed(null);
    const ran = await report(world, runId);
    expect(ran.outputs).toMatchObject({ verdict: 'approved', gaps: '0' });
    expect(textOn(world, 'main', reportAt(1))).toContain('so how many tests ran is not known.');
  });

  test('none at all is a debt', async () => {
    const world = passed(counts.map((line) => line.replace(/\d+$/, '0')));
    expect((await report(world, runId)).outputs).toMatchObject({
      verdict: 'debt',
      'ci-status': 'misleading',
    });
  });
});

describe('fewer tests than on the base, by the logs', () => {
  const nodeCounts = (tests: number): string[] => [
    `ℹ tests ${tests}`,
    'ℹ suites 0',
    `ℹ pass ${tests}`,
    ...['ℹ fail 0', 'ℹ cancelled 0', 'ℹ skipped 0', 'ℹ todo 0'],
  ];
  /** The job of a run prints this in its test step. */
  function print(world: World, id: number, tests: number): void {
    const job = world.run(id).jobs.find(({ name }) => name === 'test')!;
    const printed = (number: number) => (number === 4 ? nodeCounts(tests) : []);
    job.log = runnerLog(job.steps.map((step) => ({ ...step, output: printed(step.number) })));
  }
  const worldOf = (here: number, there: number | null, world: World = changeWorld()): World => {
    print(world, runId, here);
    if (there !== null) print(world, 7001, there);
    return world;
  };
  const logsOf = (world: World) =>
    evidenceOn(world, 'main', evidenceAt(1)).baseline?.comparison?.runs.map(({ logs }) => logs);

  test('is a debt that names the job and both numbers', async () => {
    const world = worldOf(60, 120);
    const ran = await report(world, runId);
    expect(ran.outputs).toMatchObject({ verdict: 'debt', 'ci-status': 'green', gaps: '0' });
    expect(logsOf(world)).toMatchObject([
      { tests: [{ job: 'test', format: 'node', totals: { total: 120 } }] },
    ]);
    expect(commentOn(world, pullNumber)).toContain('60 of 120 tests ran in `test`');
    expect(textOn(world, 'main', reportAt(1))).toContain(
      'by the logs, and the change removes none: 60 of 120 in `test`',
    );
  });

  test.each<[string, World]>([
    ['as many', worldOf(120, 120)],
    ['a few less', worldOf(118, 120)],
    ['the log of the base is gone', worldOf(60, null)],
  ])('%s: approved', async (_name, world) => {
    const ran = await report(world, runId);
    expect(ran.outputs).toMatchObject({ verdict: 'approved', gaps: '0' });
  });

  test('gone on the tip of the base already', async () => {
    const newest = ciRun({
      id: 7002,
      event: 'push',
      head: 'tip',
      branch: 'main',
      startedAt: '2026-05-06T09:59:00Z',
    });
    const spec = changeSpec();
    const commits = {
      ...spec.commits,
      tip: { parents: ['main'], date: '2026-05-06T09:58:30Z', message: 'Drop tests\n', files: { a: 'b\n' } },
    };
    const world = changeWorld({
      commits,
      branches: { ...spec.branches, main: 'tip' },
      runs: [...(spec.runs ?? []), newest],
    });
    print(world, 7002, 60);
    expect((await report(worldOf(60, 120, world), runId)).outputs).toMatchObject({ verdict: 'approved' });
    expect(logsOf(world)).toMatchObject([{ newest: [{ totals: { total: 60 } }] }]);
  });

  test('the committed report of the base is read instead of its log', async () => {
    const world = worldOf(60, 120);
    await report(world, 7001, { milestone: 'M08' });
    world.run(7001).jobs.forEach((job) => {
      job.log = null;
    });
    const ran = await report(world, runId);
    expect(ran.outputs).toMatchObject({ verdict: 'debt' });
  });
});

describe('a log that cannot be read is a gap and changes no verdict', () => {
  test.each<[string, (world: World) => void, string]>([
    ['deleted', () => undefined, 'The log of `test` could not be read: GitHub does not have it any more.'],
    [
      'refused',
      (world) => world.fail({ path: /\/jobs\/\d+\/logs/, status: 403, body: { message: 'Forbidden' } }),
      'The log of `test` could not be read: 403 Forbidden; it needs the permission `actions: read`.',
    ],
    [
      'a storage that fails',
      (world) => world.fail({ path: '/storage/', status: 503, times: 2 }),
      'The log of `test` could not be read: the storage answered 503.',
    ],
    [
      'a connection that breaks',
      (world) => world.fail({ path: '/storage/', drop: true, times: 2 }),
      'The log of `test` could not be read: the connection to the storage broke.',
    ],
  ])('%s', async (name, prepare, text) => {
    const world = failed(name === 'deleted' ? null : nodeTest);
    prepare(world);
    const ran = await report(world, runId);
    expect(ran.outputs).toMatchObject({ verdict: 'blocked', gaps: '1' });
    expect(evidenceOn(world, 'main', evidenceAt(1)).gaps).toEqual([{ about: 'logs', text }]);
  });
});

test('a commit refused for a secret is made without lines of logs and annotations', async () => {
  const world = failed(nodeTest);
  testJob(world).annotations = [{ level: 'failure', message: 'Assertion', path: 'src/options.js', line: 2 }];
  world.fail({
    graphql: /createCommitOnBranch/,
    body: {
      data: { createCommitOnBranch: null },
      errors: [
        {
          type: 'UNPROCESSABLE',
          path: ['createCommitOnBranch'],
          message: 'Repository rule violations found\n\nSecret detected in content\n\n',
        },
      ],
    },
  });
  const ran = await report(world, runId);
  expect(ran.outputs).toMatchObject({ verdict: 'blocked', 'report-path': reportAt(1) });
  for (const text of [textOn(world, 'main', reportAt(1)), textOn(world, 'main', evidenceAt(1))]) {
    expect(text).not.toContain('AssertionError');
    expect(text).not.toContain('src/options.js:2');
    expect(text).toContain('GitHub saw a secret in the commit and refused it');
  }
  expect(commentOn(world, pullNumber)).not.toContain('AssertionError');
});

test('a set-up step whose network broke is to be run again, with the reason', async () => {
  const world = failed([]);
  const job = testJob(world);
  for (const step of job.steps) {
    if (step.number === 3) step.conclusion = 'failure';
    if (step.number === 4) step.conclusion = 'skipped';
  }
  const printed = (number: number) => (number === 3 ? ['npm error code ETIMEDOUT', 'npm error network'] : []);
  job.log = runnerLog(job.steps.map((step) => ({ ...step, output: printed(step.number) })));
  const ran = await runFor(world, runId);
  expect(ran.outputs).toMatchObject({ verdict: 'rerun' });
  expect(commentOn(world, pullNumber)).toContain('which only fetches and prepares: `ETIMEDOUT`');
});

test('of a job that reached its time limit: where it hung', async () => {
  const world = failed(['Listening on port 80', '##[error]The operation was canceled.']);
  const job = testJob(world);
  Object.assign(job, { conclusion: 'timed_out' });
  for (const step of job.steps) {
    if (step.number === 4) step.conclusion = 'cancelled';
    if (step.number > 4) step.conclusion = 'skipped';
  }
  await report(world, runId);
  const fence = '```text\nListening on port 80\nError: The operation was canceled.\n```';
  expect(commentOn(world, pullNumber)).toContain(fence);
});
