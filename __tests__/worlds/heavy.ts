import type { ArtifactSpec, CommitSpec, JobSpec, RunSpec, WorldSpec } from '../fake/world.ts';
import { junit } from './artifacts.ts';
import { branch, changeSpec, pullNumber } from './change.ts';
import { headTime, job, packageCommit, workflowFile } from './ordinary/scenario.ts';
import { after } from './times.ts';

/** How much there is of everything. */
export interface Heavy {
  workflows: number;
  /** Runs of each workflow on the head. */
  runs?: number;
  /** Jobs of each newest run. */
  jobs?: number;
  /** How the jobs end; the runs end as they do. */
  ending?: 'success' | 'failure';
  /** Jobs that end otherwise, by the workflow's number. */
  fails?: (workflow: number) => boolean;
  /** Jobs of each run that have annotations. */
  annotated?: number;
  /** Artifacts of each newest run. */
  artifacts?: number;
  /** Changed files beside the usual ones. */
  files?: number;
  /** The change edits each workflow, and the base has moved on since. */
  edits?: boolean;
  /** Each workflow ran on the base, too. */
  onBase?: boolean;
}

/** The run whose completion starts Docket: the newest of the first workflow. */
export const heavyRun = 1_000_000;
const pathOf = (workflow: number): string => `.github/workflows/part-${workflow}.yml`;
const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** A pull request of milestone M09 with that much of everything. */
export function heavyWorld(heavy: Heavy): WorldSpec {
  const numbers = upTo(heavy.workflows);
  const files = numbers.map((number) => [
    pathOf(number),
    workflowFile(`Part ${number}`, 'on:\n  push:\n    branches: [main]\n  pull_request:\n', {
      unit: 'npm test',
    }),
  ]);
  const edited = heavy.edits ? files.map(([path, text]) => [path, `${text}# Edited\n`]) : [];
  const changed = upTo(heavy.files ?? 0).map((number) => [`lib/part-${number}.txt`, `${number}\n`]);
  const head: CommitSpec = {
    parents: ['main'],
    date: '2026-05-06T09:58:00Z',
    message: 'Change much\n',
    files: { 'src/options.js': 'export {};\n', ...Object.fromEntries([...changed, ...edited]) },
  };
  const moved: CommitSpec = { parents: ['main'], files: { 'NEWS.md': '# News\n' }, message: 'Tell news\n' };
  return changeSpec({
    commits: { main: packageCommit(Object.fromEntries(files)), head, moved },
    branches: { main: heavy.edits ? 'moved' : 'main', [branch]: 'head' },
    pulls: [{ number: pullNumber, title: 'M09: Empty text', headBranch: branch, base: 'main' }],
    runs: numbers.flatMap((number) => [
      ...(heavy.onBase ? [baseRunOf(heavy, number)] : []),
      ...upTo(heavy.runs ?? 1).map((age) => runOf(heavy, number, age)),
    ]),
  });
}

function runOf(heavy: Heavy, workflow: number, age: number): RunSpec {
  const id = heavyRun + workflow * 1000 - age;
  const { ending = 'success', jobs = 1 } = heavy;
  const failing = heavy.fails?.(workflow) ? 'failure' : ending;
  const startedAt = after(headTime, -age);
  return {
    id,
    workflow: pathOf(workflow),
    event: 'pull_request',
    head: 'head',
    branch,
    number: 1000 - age,
    createdAt: startedAt,
    startedAt,
    conclusion: age === 0 ? failing : 'success',
    jobs: upTo(age === 0 ? jobs : 1).map((number) => jobOf(heavy, id * 1000 + number, number, failing)),
    artifacts: upTo(age === 0 ? (heavy.artifacts ?? 0) : 0).map((number) =>
      artifactOf(id * 100 + number, number),
    ),
  };
}

function baseRunOf(heavy: Heavy, workflow: number): RunSpec {
  const startedAt = '2026-05-05T10:00:00Z';
  const id = 500_000 + workflow;
  return {
    id,
    workflow: pathOf(workflow),
    event: 'push',
    head: 'main',
    branch: 'main',
    createdAt: startedAt,
    startedAt,
    jobs: upTo(heavy.jobs ?? 1).map((number) =>
      jobOf({ workflows: 1 }, id * 1000 + number, number, 'success'),
    ),
    artifacts: upTo(heavy.artifacts ?? 0).map((number) => artifactOf(id * 100 + number, number)),
  };
}

/** Of thousands of jobs the steps are left out, for the sake of time. */
function jobOf(
  { annotated = 0, jobs = 1 }: Heavy,
  id: number,
  number: number,
  conclusion: 'success' | 'failure',
): JobSpec {
  return job(id, number === 0 ? 'unit' : `unit (${number})`, 'npm test', {
    conclusion,
    startedAt: after(headTime, 4),
    ...(jobs > 1000 && { steps: [] }),
    ...(number < annotated && {
      annotations: [
        { level: 'warning' as const, message: `Mind ${number}`, path: 'src/options.js', line: 1 },
      ],
    }),
  });
}

const artifactOf = (id: number, number: number): ArtifactSpec => ({
  id,
  name: `junit-${number}`,
  files: { [`junit-${number}.xml`]: junit({ [`case ${number}`]: null }) },
});
