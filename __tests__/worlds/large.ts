import type { JobSpec, RunSpec, WorldSpec } from '../fake/world.ts';
import { headTime, packageCommit, workflowFile } from './ordinary/scenario.ts';
import { linterRunId, smokeRunId } from './seed/runs.ts';
import { seedWorld } from './seed/seed.ts';
import { after, stepsFrom } from './times.ts';

interface Large {
  world: WorldSpec;
  runId: number;
}

/** The seed's world while the smoke tests still run: the end of the linter starts Docket. */
export function waiting(seedFolder: string): Large {
  const world = seedWorld(seedFolder);
  const runs = world.runs?.map(
    (run): RunSpec =>
      run.id === smokeRunId ? { ...run, status: 'in_progress', conclusion: null, jobs: [] } : run,
  );
  return { world: { ...world, ...(runs && { runs }) }, runId: linterRunId };
}

/** A pull request with that many workflows, jobs in each and steps in each job, all green. */
export function manyJobs(workflows: number, jobs: number, steps: number): Large {
  const numbers = count(workflows);
  const path = (number: number): string => `.github/workflows/part-${number}.yml`;
  const commands = Object.fromEntries(count(jobs).map((job) => [`unit-${job}`, `make unit-${job}`]));
  const files = numbers.map((number) => [
    path(number),
    workflowFile(`Part ${number}`, 'on: pull_request\n', commands),
  ]);
  const runs = numbers.map(
    (number): RunSpec => ({
      id: 8000 + number,
      workflow: path(number),
      event: 'pull_request',
      head: 'head',
      branch: 'm12-many-jobs',
      createdAt: headTime,
      startedAt: headTime,
      jobs: count(jobs).map((job) => jobOf(number * 1000 + job, `unit-${job}`, steps)),
    }),
  );
  return {
    world: pullRequestWorld(Object.fromEntries(files), { 'src/options.js': 'export {};\n' }, runs),
    runId: 8001,
  };
}

/** A pull request that changes that many files, two lines each. */
export function manyFiles(files: number): Large {
  const path = '.github/workflows/ci.yml';
  const changed = Object.fromEntries(
    count(files).map((number) => [
      `src/part-${number % 40}/module-${number}.js`,
      `export function part${number}() {\n}\n`,
    ]),
  );
  const run: RunSpec = {
    id: 8001,
    workflow: path,
    event: 'pull_request',
    head: 'head',
    branch: 'm12-many-jobs',
    createdAt: headTime,
    startedAt: headTime,
    jobs: [jobOf(1, 'test', 5)],
  };
  const ci = { [path]: workflowFile('CI', 'on: pull_request\n', { test: 'npm test' }) };
  return { world: pullRequestWorld(ci, changed, [run]), runId: 8001 };
}

/** A pull request of many jobs, every other one failed, many files and many failed tests with long messages. */
export function everythingAtOnce(size: {
  workflows: number;
  jobs: number;
  files: number;
  tests: number;
}): Large {
  const { world, runId } = manyJobs(size.workflows, size.jobs, 8);
  const files = manyFiles(size.files).world.commits.head?.files ?? {};
  const runs = (world.runs ?? []).map((run, index): RunSpec => {
    const jobs = run.jobs?.map((each, at) => (at % 2 === 0 ? failing(each) : each)) ?? [];
    if (index > 0) return { ...run, jobs };
    return {
      ...run,
      jobs,
      artifacts: [{ id: 1, name: 'junit', files: { 'junit.xml': failedTests(size.tests) } }],
    };
  });
  const head = { ...world.commits.head, files: { ...world.commits.head?.files, ...files } };
  return { world: { ...world, commits: { ...world.commits, head }, runs }, runId };
}

function failing(job: JobSpec): JobSpec {
  const annotations = count(10).map((line): NonNullable<JobSpec['annotations']>[number] => ({
    level: 'failure',
    message: `${LONG} in ${job.name}`,
    path: `src/part-${line}/module-${line}.js`,
    line,
  }));
  const steps = job.steps?.map((step, index) =>
    index === 5 ? { ...step, conclusion: 'failure' as const } : step,
  );
  return { ...job, conclusion: 'failure', annotations, ...(steps && { steps }) };
}

/** Each sign of it takes several in Markdown. */
const LONG = 'expected $5 <b> | *a* _b_ [c](d) to be $6 '.repeat(8);

function failedTests(cases: number): string {
  const each = count(cases).map(
    (number) =>
      `<testcase classname="suite ${number % 50}" name="case ${number} ${LONG.slice(0, 60).replace(/</g, '&lt;')}"><failure message="${LONG.replace(/</g, '&lt;')}"/></testcase>`,
  );
  return `<testsuite name="all">${each.join('')}</testsuite>`;
}

function pullRequestWorld(
  workflows: Record<string, string>,
  changed: Record<string, string>,
  runs: RunSpec[],
): WorldSpec {
  return {
    commits: {
      main: packageCommit(workflows),
      head: { parents: ['main'], files: changed, date: '2026-05-06T09:58:00Z', message: 'Change much\n' },
    },
    branches: { main: 'main', 'm12-many-jobs': 'head' },
    runs,
    pulls: [
      {
        number: 12,
        title: 'M12: Change much',
        headBranch: 'm12-many-jobs',
        base: 'main',
        createdAt: headTime,
      },
    ],
    now: '2026-05-06T11:00:00Z',
  };
}

function jobOf(id: number, name: string, steps: number): JobSpec {
  const startedAt = after(headTime, 4);
  const rows = count(steps).map((step): [string, number] => [`Step ${step} of ${name}`, 3]);
  return { id, name, startedAt, completedAt: after(startedAt, 3 * steps), steps: stepsFrom(startedAt, rows) };
}

function count(to: number): number[] {
  return Array.from({ length: to }, (_, index) => index + 1);
}
