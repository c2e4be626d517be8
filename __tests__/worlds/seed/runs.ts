import type { RunSpec } from '../../fake/world.ts';
import { stepsFrom } from '../times.ts';
import { linterJobs, qualitySteps, smokeSteps } from './jobs.ts';
import { smokeLog } from './log.ts';

/** The id of the run whose completion starts Docket: Smoke Tests on the pull request. */
export const smokeRunId = 22984770373;
export const linterRunId = 22984770390;
/** Docket's own run, started by the completion of Smoke Tests. */
export const docketRunId = 22984845020;

const linter = '.github/workflows/linter.yml';
const smoke = '.github/workflows/smoke_tests.yml';
const quality = '.github/workflows/quality_tests.yml';
const docket = '.github/workflows/docket.yml';

const headRuns: RunSpec[] = [
  {
    id: linterRunId,
    workflow: linter,
    event: 'pull_request',
    head: 'head',
    branch: 'm09-execution-context',
    number: 61,
    createdAt: '2026-03-12T04:31:10Z',
    startedAt: '2026-03-12T04:31:10Z',
    updatedAt: '2026-03-12T04:31:30Z',
    displayTitle: 'M09: Execution Context Introduction',
    jobs: linterJobs(66685412703, '2026-03-12T04:31:13Z'),
  },
  {
    id: smokeRunId,
    workflow: smoke,
    event: 'pull_request',
    head: 'head',
    branch: 'm09-execution-context',
    number: 24,
    createdAt: '2026-03-12T04:31:10Z',
    startedAt: '2026-03-12T04:31:10Z',
    updatedAt: '2026-03-12T04:34:10Z',
    displayTitle: 'M09: Execution Context Introduction',
    jobs: [
      {
        id: 66685412651,
        name: 'smoke tests',
        startedAt: '2026-03-12T04:31:14Z',
        completedAt: '2026-03-12T04:34:09Z',
        steps: smokeSteps('2026-03-12T04:31:14Z'),
        log: smokeLog(smokeSteps('2026-03-12T04:31:14Z')),
      },
    ],
  },
];

const baseRuns: RunSpec[] = [
  {
    id: 22938340127,
    workflow: linter,
    event: 'push',
    head: 'main',
    branch: 'main',
    number: 60,
    createdAt: '2026-03-11T05:12:44Z',
    startedAt: '2026-03-11T05:12:44Z',
    updatedAt: '2026-03-11T05:13:04Z',
    displayTitle: 'M08: Options Snapshot (#25)',
    jobs: linterJobs(66541870214, '2026-03-11T05:12:47Z'),
  },
  {
    id: 22938340131,
    workflow: quality,
    event: 'push',
    head: 'main',
    branch: 'main',
    number: 9,
    createdAt: '2026-03-11T05:12:44Z',
    startedAt: '2026-03-11T05:12:44Z',
    updatedAt: '2026-03-11T05:15:02Z',
    displayTitle: 'M08: Options Snapshot (#25)',
    jobs: [
      {
        id: 66541870240,
        name: 'quality tests',
        startedAt: '2026-03-11T05:12:48Z',
        completedAt: '2026-03-11T05:15:01Z',
        steps: qualitySteps('2026-03-11T05:12:48Z'),
      },
    ],
  },
];

/** Docket's own runs: one that found Smoke Tests unfinished, and the one that is running now. */
const ownRuns: RunSpec[] = [
  {
    id: 22984786012,
    workflow: docket,
    event: 'workflow_run',
    head: 'main',
    branch: 'main',
    number: 7,
    createdAt: '2026-03-12T04:31:31Z',
    startedAt: '2026-03-12T04:31:31Z',
    updatedAt: '2026-03-12T04:31:42Z',
    displayTitle: 'Docket',
    jobs: [
      {
        id: 66685464903,
        name: 'report',
        startedAt: '2026-03-12T04:31:35Z',
        completedAt: '2026-03-12T04:31:41Z',
        steps: stepsFrom('2026-03-12T04:31:35Z', [
          ['Set up job', 4],
          ['Run docket-ci/docket@v1', 2],
          ['Complete job', 0],
        ]),
      },
    ],
  },
  {
    id: docketRunId,
    workflow: docket,
    event: 'workflow_run',
    head: 'main',
    branch: 'main',
    number: 8,
    status: 'in_progress',
    conclusion: null,
    createdAt: '2026-03-12T04:34:11Z',
    startedAt: '2026-03-12T04:34:11Z',
    updatedAt: '2026-03-12T04:34:15Z',
    displayTitle: 'Docket',
    jobs: [
      {
        id: 66685642318,
        name: 'report',
        status: 'in_progress',
        conclusion: null,
        startedAt: '2026-03-12T04:34:15Z',
        completedAt: null,
      },
    ],
  },
];

/** All workflow runs of the seed world: those of the head, of `main` before it, and Docket's own. */
export const seedRuns: RunSpec[] = [...baseRuns, ...headRuns, ...ownRuns].map((run) => ({
  ...run,
  actor: 'm-cahill',
}));
