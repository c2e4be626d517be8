import type { CheckRun, CheckSuite, Job, Run, World } from './state.ts';
import type { AppSpec } from './world.ts';

export const ACTIONS_APP: AppSpec = { id: 15_368, slug: 'github-actions', name: 'GitHub Actions' };

/** A check suite; `run` is the workflow run that it belongs to, null for another app's. */
export interface Suite extends CheckSuite {
  run: Run | null;
}

/** All check suites of a commit: those of other apps, and one for each workflow run. */
export function suitesOf(world: World, commit: string): Suite[] {
  const others = world.contents.checkSuites.filter((suite) => suite.commit === commit);
  const runs = world.contents.runs.filter((run) => run.head === commit);
  return [...runs.map((run) => suiteOfRun(world, run)), ...others.map((suite) => ({ ...suite, run: null }))];
}

/** Every check suite of the repository. */
export function allSuites(world: World): Suite[] {
  const others = world.contents.checkSuites.map((suite) => ({ ...suite, run: null }));
  return [...world.contents.runs.map((run) => suiteOfRun(world, run)), ...others];
}

/** The app whose token is used; null: it is a person's. */
export function appOfToken({ contents: { viewer, checkSuites } }: World): AppSpec | null {
  const slug = /^(.+)\[bot\]$/.exec(viewer)?.[1];
  if (slug === undefined) return null;
  if (slug === ACTIONS_APP.slug) return ACTIONS_APP;
  const known = checkSuites.find(({ app }) => app.slug === slug)?.app;
  return known ?? { id: 770_000, slug, name: slug };
}

/**
 * Puts a new check run where GitHub does: into the app's own suite of the commit, one of GitHub Actions into that of the
 * commit's first workflow run.
 * https://github.com/orgs/community/discussions/24616
 */
export function addCheckRun(world: World, app: AppSpec, commit: string, run: CheckRun): void {
  const { runs, checkSuites, postedCheckRuns } = world.contents;
  const [first] = runs.filter(({ head }) => head === commit).sort((a, b) => a.id - b.id);
  if (app.id === ACTIONS_APP.id && first) {
    postedCheckRuns.push({ suiteId: first.checkSuiteId, run });
    return;
  }
  const suite = checkSuites.find((one) => one.commit === commit && one.app.id === app.id);
  if (suite) suite.checkRuns.push(run);
  else checkSuites.push({ id: world.nextId(), app, commit, branch: null, checkRuns: [run] });
}

/** `filter=latest`: of several check runs with one name in a suite, the newest. */
export function latestOf(checkRuns: readonly CheckRun[]): CheckRun[] {
  const newest = new Map<string, CheckRun>();
  for (const run of checkRuns) if ((newest.get(run.name)?.id ?? 0) < run.id) newest.set(run.name, run);
  return checkRuns.filter((run) => newest.get(run.name) === run);
}

/** Status and conclusion of a suite: those of its run, else of its check runs. */
export function suiteState(suite: Suite): { status: string; conclusion: string | null } {
  if (suite.run) return { status: suite.run.status, conclusion: suite.run.conclusion };
  // GitHub makes a suite for each installed app with every push, whether it does anything or not.
  if (suite.checkRuns.length === 0) return { status: 'queued', conclusion: null };
  const open = suite.checkRuns.find((run) => run.status !== 'completed');
  if (open) return { status: open.status, conclusion: null };
  const bad = suite.checkRuns.find(
    (run) => !['success', 'neutral', 'skipped'].includes(run.conclusion ?? ''),
  );
  return { status: 'completed', conclusion: bad?.conclusion ?? 'success' };
}

function suiteOfRun(world: World, run: Run): Suite {
  return {
    id: run.checkSuiteId,
    app: ACTIONS_APP,
    commit: run.head,
    branch: run.branch,
    checkRuns: [
      ...run.jobs.map((job) => checkRunOfJob(world, run, job)),
      ...world.contents.postedCheckRuns
        .filter(({ suiteId }) => suiteId === run.checkSuiteId)
        .map((posted) => posted.run),
    ],
    run,
  };
}

/** The id of a job is the id of its check run. */
function checkRunOfJob(world: World, run: Run, job: Job): CheckRun {
  return {
    id: job.id,
    name: job.name,
    status: job.status,
    conclusion: job.conclusion,
    startedAt: job.startedAt,
    completedAt: job.completedAt,
    detailsUrl: `${world.contents.repository.serverUrl}/${world.fullName}/actions/runs/${run.id}/job/${job.id}`,
    externalId: '',
    title: null,
    summary: null,
    text: null,
    annotations: job.annotations,
  };
}
