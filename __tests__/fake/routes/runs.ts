import { type Call, countedPage, HttpError, notFound, ok, orNotFound, type Route } from '../answer.ts';
import { artifactShape, jobShape, runShape, workflowShape } from '../shapes/run.ts';
import type { Job, Run, Workflow } from '../state.ts';
import { artifactOf, jobOf, storagePath } from '../storage.ts';

const READ = { any: ['actions' as const], level: 'read' as const };
/** With a filter GitHub finds at most this many runs. */
const MOST_FILTERED = 1_000;

/** Workflows, runs and jobs. */
export const runRoutes: Route[] = [
  {
    operation: 'GET /repos/{owner}/{repo}/actions/runs',
    needs: READ,
    handle: (call) => runsPage(call, call.world.contents.runs),
  },
  {
    operation: 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
    needs: READ,
    handle: (call) => {
      const workflow = workflowOf(call);
      return runsPage(
        call,
        call.world.contents.runs.filter((run) => run.workflowId === workflow.id),
      );
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
    needs: READ,
    handle: (call) => ok(runShape(call.world, runOf(call), { pulls: !withoutPulls(call) })),
  },
  {
    operation: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}',
    needs: READ,
    handle: (call) => {
      const run = runOf(call);
      const number = Number(call.params.attempt_number);
      if (number === run.attempt) return ok(runShape(call.world, run, { pulls: !withoutPulls(call) }));
      const attempt = orNotFound(run.attempts.find((candidate) => candidate.number === number));
      return ok(runShape(call.world, run, { attempt, pulls: !withoutPulls(call) }));
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs',
    needs: READ,
    handle: (call) => {
      const run = runOf(call);
      const all = call.query.get('filter') === 'all';
      return jobsPage(call, run, all ? run.jobs : run.jobs.filter((job) => job.attempt === run.attempt));
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs',
    needs: READ,
    handle: (call) => {
      const run = runOf(call);
      const number = Number(call.params.attempt_number);
      if (number < 1 || number > run.attempt) orNotFound(null);
      return jobsPage(
        call,
        run,
        run.jobs.filter((job) => job.attempt === number),
      );
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/actions/jobs/{job_id}',
    needs: READ,
    handle: ({ world, params }) => {
      const id = Number(params.job_id);
      const run = orNotFound(world.contents.runs.find((one) => one.jobs.some((job) => job.id === id)));
      return ok(jobShape(world, run, run.jobs.find((job) => job.id === id)!));
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs',
    needs: READ,
    handle: ({ world, params, address }) => {
      const { id, status, log } = orNotFound(jobOf(world, Number(params.job_id)));
      if (status !== 'completed') throw notFound();
      if (log === null) throw new HttpError(410, 'Gone');
      return { status: 302, headers: { location: `${new URL(address).origin}${storagePath('logs', id)}` } };
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
    needs: READ,
    handle: (call) => {
      const run = runOf(call);
      return countedPage(call, 'artifacts', run.artifacts, (one) => artifactShape(call.world, run, one));
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
    needs: READ,
    handle: ({ world, params, address }) => {
      const { id, expired } = orNotFound(artifactOf(world, Number(params.artifact_id)));
      if (expired) throw new HttpError(410, 'Artifact has expired');
      return {
        status: 302,
        headers: { location: `${new URL(address).origin}${storagePath('artifacts', id)}` },
      };
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/actions/workflows',
    needs: READ,
    handle: (call) =>
      countedPage(call, 'workflows', call.world.contents.workflows, (workflow) =>
        workflowShape(call.world, workflow),
      ),
  },
  {
    operation: 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}',
    needs: READ,
    handle: (call) => ok(workflowShape(call.world, workflowOf(call))),
  },
];

function runOf({ world, params }: Call): Run {
  return orNotFound(world.contents.runs.find((run) => run.id === Number(params.run_id)));
}

/** A workflow by its id or by its file name. */
function workflowOf({ world, params }: Call): Workflow {
  const wanted = params.workflow_id!;
  return orNotFound(
    world.contents.workflows.find(
      ({ id, path }) => String(id) === wanted || path.split('/').at(-1) === wanted,
    ),
  );
}

function withoutPulls(call: Call): boolean {
  return call.query.get('exclude_pull_requests') === 'true';
}

/** Runs newest first, filtered as the query asks. */
function runsPage(call: Call, runs: readonly Run[]) {
  const kept = runs
    .filter((run) => wanted(call.query, run))
    .sort((a, b) => orderOf(b) - orderOf(a) || b.id - a.id);
  const filtered = ['actor', 'branch', 'check_suite_id', 'created', 'event', 'head_sha', 'status'].some(
    (key) => call.query.has(key),
  );
  const shown = filtered ? kept.slice(0, MOST_FILTERED) : kept;
  const shape = (run: Run) => runShape(call.world, run, { pulls: !withoutPulls(call) });
  return countedPage(call, 'workflow_runs', shown, shape, kept.length);
}

function orderOf(run: Run): number {
  return Date.parse(run.createdAt);
}

function wanted(query: URLSearchParams, run: Run): boolean {
  const same = (key: string, ...values: unknown[]) =>
    !query.has(key) || values.map(String).includes(query.get(key)!);
  return (
    same('head_sha', run.head) &&
    same('branch', run.branch) &&
    same('event', run.event) &&
    same('actor', run.actor) &&
    same('check_suite_id', run.checkSuiteId) &&
    same('status', run.status, run.conclusion) &&
    created(query.get('created'), run)
  );
}

/** GitHub's date syntax: `>=t`, `<t`, `a..b` with `*` for no end, or one day. */
function created(range: string | null, run: Run): boolean {
  if (range === null) return true;
  const at = orderOf(run);
  const [from, to] = range.split('..');
  if (to !== undefined) return (from === '*' || at >= Date.parse(from!)) && (to === '*' || at <= endOf(to));
  const [, sign, instant] = /^([<>]=?)?(.*)$/.exec(range)!;
  const time = Date.parse(instant!);
  if (sign === '>=') return at >= time;
  if (sign === '>') return at > time;
  if (sign === '<=') return at <= endOf(instant!);
  if (sign === '<') return at < time;
  return at >= time && at <= endOf(instant!);
}

/** A day without a time lasts until its end. */
function endOf(instant: string): number {
  const time = Date.parse(instant);
  return /^\d{4}-\d\d-\d\d$/.test(instant) ? time + 86_399_999 : time;
}

function jobsPage(call: Call, run: Run, jobs: readonly Job[]) {
  return countedPage(call, 'jobs', jobs, (job) => jobShape(call.world, run, job));
}
