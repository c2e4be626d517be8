import { stringify } from 'yaml';
import type { World } from '../../fake/state.ts';
import type {
  CommitSpec,
  JobSpec,
  PullSpec,
  RuleSpec,
  RunSpec,
  StepSpec,
  WorldSpec,
} from '../../fake/world.ts';
import type { Start } from '../../harness/environment.ts';
import { baseTime, ciPath, ciRun, headCommit, headTime, job, packageCommit } from '../ordinary/scenario.ts';
import { after } from '../times.ts';

/** A world and the run whose completion starts Docket there. */
export interface Situation {
  world: WorldSpec;
  runId: number;
  /** What differs from an ordinary `workflow_run` without inputs. */
  start?: Partial<Start>;
  /** What happens to the world before Docket looks. */
  meanwhile?: (world: World) => void;
}

/** How a job ended or stands, or what else is known of it. */
type Ending = NonNullable<JobSpec['conclusion']> | 'running' | 'queued' | 'waiting' | Partial<JobSpec>;
export type Jobs = Record<string, Ending>;

/** The run that starts Docket in these worlds. */
export const runId = 501;
export const branch = 'fix-empty-text';

interface Parts {
  /** The text of `ci.yml`; left out: `lint` and `test` on pull requests and on pushes to `main`. */
  ci?: string;
  /** The jobs of the CI run; left out: both passed. */
  jobs?: Jobs;
  run?: Partial<RunSpec>;
  /** Further workflow files that Docket listens to, by file name. */
  workflows?: Record<string, string>;
  /** Further files of `main`. */
  files?: Record<string, string>;
  /** Further files that the pull request changes. */
  changed?: CommitSpec['files'];
  message?: string;
  /** Further runs. */
  runs?: RunSpec[];
  pull?: Partial<PullSpec>;
  /** The checks that a ruleset of `main` requires. */
  requires?: string[];
  world?: Partial<WorldSpec>;
}

/** Pull request #31 of `fix-empty-text` into `main`, one CI run for its head. */
export function pullRequest(parts: Parts = {}): Situation {
  const { ci = ciText(), jobs = { lint: 'success', test: 'success' }, requires } = parts;
  return {
    runId,
    world: {
      commits: {
        main: packageCommit({ [ciPath]: ci, ...inFolder(parts.workflows ?? {}) }, parts.files),
        head: {
          ...headCommit,
          ...(parts.message && { message: parts.message }),
          files: { ...headCommit.files, ...parts.changed },
        },
      },
      branches: { main: 'main', [branch]: 'head' },
      runs: [headRun({ jobs: jobsOf(runId, jobs), ...parts.run }), ...(parts.runs ?? [])],
      pulls: [
        {
          number: 31,
          title: 'Read an empty text as no options',
          headBranch: branch,
          base: 'main',
          createdAt: headTime,
          ...parts.pull,
        },
      ],
      ...(requires && { rules: { main: [rule(...requires)] } }),
      now: '2026-05-06T11:00:00Z',
      ...parts.world,
    },
  };
}

/** A run for the head of the pull request. */
export function headRun(over: Partial<RunSpec>): RunSpec {
  return ciRun({ id: runId, event: 'pull_request', head: 'head', branch, ...over });
}

/** The newest run of CI on `main` before the change. */
export function mainRun(jobs: Jobs, over: Partial<RunSpec> = {}): RunSpec {
  const startedAt = baseTime;
  return ciRun({
    id: 400,
    event: 'push',
    head: 'main',
    branch: 'main',
    startedAt,
    jobs: jobsOf(400, jobs),
    ...over,
  });
}

/** Jobs of a run by name; each checks out, installs and runs `npm test` or `npm run <name>`. */
export function jobsOf(run: number, jobs: Jobs, over: Partial<JobSpec> = {}): JobSpec[] {
  return Object.entries(jobs).map(([name, ending], index) => {
    const id = run * 100 + index + (over.attempt ?? 0) * 20;
    return withoutFailedStep(
      job(id, name, commandOf(name), { ...over, ...endingOf(ending, over.startedAt) }),
    );
  });
}

const commandOf = (job: string): string => (/^test\b/.test(job) ? 'npm test' : `npm run ${job}`);

function endingOf(ending: Ending, startedAt = after(headTime, 4)): Partial<JobSpec> {
  if (typeof ending !== 'string') return ending;
  if (ending === 'running') return { status: 'in_progress', completedAt: null, steps: stepsUnderWay };
  if (ending === 'queued' || ending === 'waiting') return { status: ending, completedAt: null, steps: [] };
  if (ending === 'skipped') return { conclusion: ending, completedAt: startedAt, steps: [] };
  return { conclusion: ending };
}

/** GitHub lists all steps as soon as the runner knows them. */
const stepsUnderWay: StepSpec[] = [
  { name: 'Set up job' },
  { name: 'Run actions/checkout@v4', status: 'in_progress' },
  { name: 'Run npm ci', status: 'queued' },
  { name: 'Run npm test', status: 'queued' },
  { name: 'Post Run actions/checkout@v4', status: 'queued' },
];

/** A job that ran out of time: GitHub cancels the step that took it. */
function withoutFailedStep({ steps = [], ...spec }: JobSpec): JobSpec {
  if (spec.conclusion !== 'timed_out') return { ...spec, steps };
  return {
    ...spec,
    steps: steps.map((step) =>
      step.conclusion === 'timed_out' ? { ...step, conclusion: 'cancelled' } : step,
    ),
  };
}

/** A workflow whose jobs run `npm test` or `npm run <id>`, each with further keys. */
export function workflow(name: string, on: unknown, jobs: Record<string, Record<string, unknown>>): string {
  const written = Object.entries(jobs).map(([id, more]) => {
    const steps = [{ uses: 'actions/checkout@v4' }, { run: 'npm ci' }, { run: commandOf(id) }];
    return [id, { 'runs-on': 'ubuntu-latest', steps, ...more }];
  });
  return stringify({ name, on, jobs: Object.fromEntries(written) });
}

/** The CI workflow, on pull requests and on pushes to `main`. */
export function ciText(jobs: Record<string, Record<string, unknown>> = { lint: {}, test: {} }): string {
  return workflow('CI', { push: { branches: ['main'] }, pull_request: {} }, jobs);
}

/** A ruleset's rule that requires checks, of any app. */
export function rule(...contexts: string[]): RuleSpec {
  const checks = contexts.map((context) => ({ context }));
  return {
    type: 'required_status_checks',
    parameters: { strict_required_status_checks_policy: false, required_status_checks: checks },
  };
}

function inFolder(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`.github/workflows/${name}`, text]));
}
