import { buildWorld } from '../fake/build.ts';
import { buildRuns } from '../fake/build-runs.ts';
import type { World } from '../fake/state.ts';
import type { PullSpec, RunSpec, WorldSpec } from '../fake/world.ts';
import { headCommit, headTime, job, packageCommit, workflowFile } from '../worlds/ordinary/scenario.ts';
import { after } from '../worlds/times.ts';

const onPulls = 'on:\n  push:\n    branches: [main]\n  pull_request:\n';

/** Three workflows of one job each, all of which call Docket. */
const workflows = {
  CI: { path: '.github/workflows/ci.yml', name: 'CI', job: 'test', command: 'npm test' },
  Lint: { path: '.github/workflows/lint.yml', name: 'Lint', job: 'lint', command: 'npm run lint' },
  Docs: { path: '.github/workflows/docs.yml', name: 'Docs', job: 'build', command: 'npm run docs' },
} as const;

export type Workflow = keyof typeof workflows;

/** A run of one of the workflows, in one of its states. */
export interface RunPlan {
  id: number;
  of: Workflow;
  head: string;
  branch: string;
  event?: string;
  attempt?: number;
  repository?: string;
  /** Left out: it succeeded. */
  state?: 'running' | 'failed';
}

/** A pull request of a milestone, or of none. */
export interface PullPlan {
  number: number;
  branch: string;
  /** Left out: M09. Null: none. */
  milestone?: string | null;
  head?: string;
  fork?: string;
}

/** What is different from the ordinary. */
export interface Plan {
  /** Which workflows there are; left out: CI and Lint. */
  workflows?: Workflow[];
  pulls: PullPlan[];
  runs: RunPlan[];
  over?: Partial<WorldSpec>;
}

const author = 'octocat';

/** The repository of a small package, with one commit for each pull request on top of `main`. */
export function worldOf({ workflows: used = ['CI', 'Lint'], pulls, runs, over = {} }: Plan): World {
  const files = Object.fromEntries(
    used.map((name) => {
      const { path, job: id, command } = workflows[name];
      return [path, workflowFile(name, onPulls, { [id]: command })];
    }),
  );
  const heads = pulls.map(({ number }) => [
    `head${number}`,
    { ...headCommit, message: `Read an empty text as no options (${number})\n` },
  ]);
  const own = pulls.filter(({ fork }) => fork === undefined);
  const forks = [...new Set(pulls.flatMap(({ fork }) => (fork ? [fork] : [])))];
  return buildWorld({
    commits: { main: packageCommit(files), ...Object.fromEntries(heads) },
    branches: {
      main: 'main',
      ...Object.fromEntries(own.map(({ number, branch }) => [branch, `head${number}`])),
    },
    forks: forks.map((name) => ({
      name,
      branches: Object.fromEntries(
        pulls.filter(({ fork }) => fork === name).map(({ number, branch }) => [branch, `head${number}`]),
      ),
    })),
    runs: runs.map(runOf),
    pulls: pulls.map(pullOf),
    now: '2026-05-06T10:15:00Z',
    ...over,
  });
}

function pullOf({ number, branch, milestone = 'M09', fork }: PullPlan): PullSpec {
  return {
    number,
    title: milestone === null ? 'Empty text' : `${milestone}: Empty text`,
    headBranch: branch,
    base: 'main',
    createdAt: headTime,
    author: fork?.split('/')[0] ?? author,
    ...(fork && { headRepository: fork }),
  };
}

/** The description of a run in the state that it is in. */
function runOf(plan: RunPlan): RunSpec {
  const { id, of, head, branch, event = 'pull_request', attempt = 1, repository, state } = plan;
  const { path, job: name, command } = workflows[of];
  const jobs = Array.from({ length: attempt }, (_, index) => {
    const startedAt = after(headTime, 4 + index * 600);
    const isLast = index + 1 === attempt;
    const conclusion = isLast && state === 'failed' ? 'failure' : 'success';
    const made = job(id * 100 + index, name, command, { startedAt, attempt: index + 1, conclusion });
    if (!isLast || state !== 'running') return made;
    return { ...made, status: 'in_progress' as const, conclusion: null, completedAt: null, steps: [] };
  });
  return {
    id,
    number: id,
    workflow: path,
    event,
    head,
    branch,
    attempt,
    createdAt: headTime,
    startedAt: after(headTime, (attempt - 1) * 600),
    jobs,
    ...(repository && { repository, pullRequests: [] }),
  };
}

/** Puts a run into another state, or adds it. */
export function setRun(world: World, plan: RunPlan): void {
  const [run] = buildRuns(world, [runOf(plan)]);
  const { runs } = world.contents;
  const index = runs.findIndex(({ id }) => id === plan.id);
  if (index === -1) runs.push(run!);
  else runs[index] = run!;
}

/** Pushes another commit to a branch; its id can be asked for by the branch's tip. */
export function push(world: World, branch: string, text: string, repository?: string): string {
  const files = { 'README.md': `# options\n\nReads options. ${text}\n` };
  return world.commitTo(branch, { message: `Tell what reads options (${text})\n`, files }, repository);
}

/** Merges a pull request into its base as one commit. */
export function merge(world: World, number: number): string {
  const pull = world.pull(number);
  pull.head = world.tip(pull.headBranch) ?? null;
  const files = headCommit.files ?? {};
  const oid = world.commitTo(pull.base, { message: `${pull.title} (#${number})\n`, files });
  Object.assign(pull, { state: 'merged', mergeCommit: oid, mergedAt: world.now() });
  for (const run of world.contents.runs) run.pullRequests = [];
  return oid;
}

/** Adds a comment of a person. */
export function say(world: World, pull: number, body: string): void {
  const at = world.now();
  world.contents.comments.push({ id: world.nextId(), pull, author, body, createdAt: at, updatedAt: at });
}
