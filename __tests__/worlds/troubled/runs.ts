import { runnerLog } from '../../fake/runner-log.ts';
import type { JobSpec, RunSpec } from '../../fake/world.ts';
import { after, stepsFrom } from '../times.ts';
import { ciPath, endToEndPath, legs } from './files.ts';
import { baseBrowser, baseResults, headBrowser, headResults } from './results.ts';

/** The runs whose completion starts Docket: of `main`, of the first commit of the branch, and of its head. */
export const baseRunId = 401;
export const firstRunId = 411;
export const headRunId = 421;

const branch = 'm04-berth-rates';

const testOutput = [
  '=================================== FAILURES ===================================',
  '_____________________________ test_rounds_half_up ______________________________',
  '',
  '    def test_rounds_half_up():',
  '>       assert str(charge("1.335", "2")) == "2.68"',
  "E       AssertionError: assert '2.67' == '2.68'",
  'E         ',
  'E         - 2.68',
  'E         + 2.67',
  '',
  'tests/test_rates.py:5: AssertionError',
  '=========================== short test summary info ============================',
  "FAILED tests/test_rates.py::test_rounds_half_up - AssertionError: assert '2.67' == '2.68'",
  '==================== 1 failed, 6 passed, 1 skipped in 3.12s ====================',
];

const lintOutput = ['tide/rates.py:1:1: F401 `decimal` imported but unused', 'Found 1 error.'];

/** A job of these steps; a failed one with what it printed, and a log. */
function job(
  id: number,
  name: string,
  start: string,
  rows: [name: string, seconds: number][],
  failed?: { step: string; output: string[] },
): JobSpec {
  const steps = stepsFrom(start, rows).map((step) =>
    step.name === failed?.step ? { ...step, conclusion: 'failure' as const } : step,
  );
  return {
    id,
    name,
    startedAt: start,
    completedAt: steps.at(-1)?.completedAt ?? null,
    conclusion: failed ? 'failure' : 'success',
    steps,
    ...(failed && {
      log: runnerLog(
        steps.map((step) => (step.name === failed.step ? { ...step, output: failed.output } : step)),
      ),
    }),
  };
}

const lintJob = (id: number, start: string, failed?: { step: string; output: string[] }): JobSpec =>
  job(
    id,
    'lint',
    start,
    [
      ['Set up job', 2],
      ['Run actions/checkout@v4', 1],
      ['Install', 14],
      ['Lint', 2],
      ['Check types', 9],
    ],
    failed,
  );

function testJob(
  id: number,
  leg: string,
  start: string,
  failed?: { step: string; output: string[] },
): JobSpec {
  const upload = 'Run actions/upload-artifact@v4';
  return job(
    id,
    `test (${leg})`,
    start,
    [
      ['Set up job', 2],
      ['Run actions/checkout@v4', 1],
      ['Run actions/setup-python@v5', 6],
      ['Install', 21],
      ['Run tests', 38],
      [upload, 1],
    ],
    failed,
  );
}

const browserJob = (id: number, start: string): JobSpec =>
  job(id, 'browser', start, [
    ['Set up job', 2],
    ['Run actions/checkout@v4', 1],
    ['Install', 25],
    ['Run browser tests', 71],
    ['Run actions/upload-artifact@v4', 1],
  ]);

function runs(
  id: number,
  at: string,
  of: Pick<RunSpec, 'event' | 'head' | 'branch'>,
  ci: Partial<RunSpec>,
  browser: Partial<RunSpec>,
): RunSpec[] {
  const times = { createdAt: at, startedAt: at };
  const start = after(at, 4);
  return [
    { id, workflow: ciPath, number: id - 380, ...of, ...times, ...ci },
    {
      id: id + 1,
      workflow: endToEndPath,
      number: id - 390,
      ...of,
      ...times,
      jobs: [browserJob(id * 100 + 90, start)],
      ...browser,
    },
  ];
}

const results = (id: number, files: (leg: string) => Record<string, string>) =>
  legs.map((leg, index) => ({ id: id * 10 + index, name: `results-${leg}`, files: files(leg) }));

const masked = {
  annotations: [
    { level: 'failure' as const, message: 'Process completed with exit code 1.', path: '.github', line: 31 },
  ],
};

const baseAt = '2026-05-05T10:00:00Z';
const firstAt = '2026-05-06T09:00:00Z';
const headAt = '2026-05-06T10:00:00Z';
const ofPull = { event: 'pull_request', branch };

/** All runs: those of `main`, of the first commit, which lint refused, and of the head. */
export const troubledRuns: RunSpec[] = [
  ...runs(
    baseRunId,
    baseAt,
    { event: 'push', head: 'main', branch: 'main' },
    {
      jobs: [
        lintJob(40100, after(baseAt, 4)),
        ...legs.map((leg, index) => testJob(40101 + index, leg, after(baseAt, 4))),
      ],
      artifacts: results(401, () => baseResults),
    },
    { artifacts: [{ id: 4019, name: 'browser', files: baseBrowser }] },
  ),
  ...runs(
    firstRunId,
    firstAt,
    { ...ofPull, head: 'first' },
    {
      jobs: [
        lintJob(41100, after(firstAt, 4), { step: 'Lint', output: lintOutput }),
        ...legs.map((leg, index) => testJob(41101 + index, leg, after(firstAt, 4))),
      ],
      artifacts: results(411, () => baseResults),
    },
    { artifacts: [{ id: 4119, name: 'browser', files: baseBrowser }] },
  ),
  ...runs(
    headRunId,
    headAt,
    { ...ofPull, head: 'head' },
    {
      jobs: [
        { ...lintJob(42100, after(headAt, 4)), ...masked },
        ...legs.map((leg, index) =>
          testJob(
            42101 + index,
            leg,
            after(headAt, 4),
            leg === '3.13' ? { step: 'Run tests', output: testOutput } : undefined,
          ),
        ),
      ],
      artifacts: results(421, headResults),
    },
    { artifacts: [{ id: 4219, name: 'browser', files: headBrowser }] },
  ),
];
