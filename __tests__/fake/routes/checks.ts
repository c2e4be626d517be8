import {
  type Answer,
  type Call,
  countedPage,
  HttpError,
  listPage,
  ok,
  orNotFound,
  type Route,
} from '../answer.ts';
import { addCheckRun, allSuites, appOfToken, latestOf, type Suite, suitesOf } from '../checks.ts';
import { annotationShape, checkRunShape, suiteShape } from '../shapes/check.ts';
import type { CheckRun, World } from '../state.ts';
import type { AnnotationSpec, AppSpec } from '../world.ts';
import { commitOf } from './commits.ts';

const READ = { any: ['checks' as const], level: 'read' as const };
const WRITE = { any: ['checks' as const], level: 'write' as const };

/** Check suites, check runs and annotations. */
export const checkRoutes: Route[] = [
  {
    operation: 'GET /repos/{owner}/{repo}/commits/{ref}/check-suites',
    needs: READ,
    handle: (call) => {
      const app = call.query.get('app_id');
      const suites = suitesOf(call.world, commitOf(call).oid).filter(
        (suite) => app === null || String(suite.app.id) === app,
      );
      return countedPage(call, 'check_suites', suites, (suite) => suiteShape(call.world, suite));
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    needs: READ,
    handle: (call) => {
      const app = call.query.get('app_id');
      const suites = suitesOf(call.world, commitOf(call).oid);
      return checkRunsPage(
        call,
        suites.filter((suite) => app === null || String(suite.app.id) === app),
      );
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs',
    needs: READ,
    handle: (call) => {
      const id = Number(call.params.check_suite_id);
      return checkRunsPage(call, [orNotFound(allSuites(call.world).find((suite) => suite.id === id))]);
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
    needs: READ,
    handle: (call) => {
      const { suite, run } = withCheckRun(call.world, Number(call.params.check_run_id));
      return listPage(call, run.annotations, (annotation) => annotationShape(call.world, suite, annotation));
    },
  },
  {
    operation: 'POST /repos/{owner}/{repo}/check-runs',
    needs: WRITE,
    handle: createCheckRun,
  },
  {
    operation: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
    needs: WRITE,
    handle: updateCheckRun,
  },
];

/** What a request may say of a check run. */
interface Given {
  name: string;
  head_sha: string;
  details_url?: string;
  external_id?: string;
  status?: CheckRun['status'];
  conclusion?: NonNullable<CheckRun['conclusion']>;
  output?: {
    title?: string;
    summary?: string;
    annotations?: {
      path: string;
      start_line: number;
      end_line: number;
      annotation_level: AnnotationSpec['level'];
      message: string;
      title?: string;
    }[];
  };
}

function createCheckRun({ world, body }: Call): Answer {
  const app = appWith(world);
  const given = body as Given;
  if (world.git.findCommit(given.head_sha) === undefined)
    throw new HttpError(422, `No commit found for SHA: ${given.head_sha}`);
  const run = changed(world, given, {
    id: world.nextId(),
    name: given.name,
    status: 'queued',
    conclusion: null,
    startedAt: world.now(),
    completedAt: null,
    detailsUrl: null,
    externalId: '',
    title: null,
    summary: null,
    text: null,
    annotations: [],
  });
  addCheckRun(world, app, given.head_sha, run);
  return ok(shapeOf(world, run.id), 201);
}

function updateCheckRun({ world, params, body }: Call): Answer {
  const app = appWith(world);
  const { suite, run } = withCheckRun(world, Number(params.check_run_id));
  if (suite.app.id !== app.id)
    throw new HttpError(
      403,
      `Invalid app_id \`${app.id}\` - check run can only be modified by the GitHub App that created it.`,
    );
  Object.assign(run, changed(world, body as Partial<Given>, run));
  return ok(shapeOf(world, run.id));
}

function appWith(world: World): AppSpec {
  const app = appOfToken(world);
  if (app === null) throw new HttpError(403, 'You must authenticate via a GitHub App.');
  return app;
}

const mostAnnotations = 50;
const mostSummary = 65_535;

/** The run as a request makes it. Annotations are added to those that it has; a conclusion completes it. */
function changed(world: World, given: Partial<Given>, run: CheckRun): CheckRun {
  const { title, summary, annotations = [] } = given.output ?? {};
  if (annotations.length > mostAnnotations || (summary ?? '').length > mostSummary)
    throw new HttpError(422, 'Invalid request.');
  const conclusion = given.conclusion ?? (given.status === undefined ? run.conclusion : null);
  return {
    ...run,
    name: given.name ?? run.name,
    detailsUrl: given.details_url ?? run.detailsUrl,
    externalId: given.external_id ?? run.externalId,
    status: conclusion === null ? (given.status ?? run.status) : 'completed',
    conclusion,
    completedAt: conclusion === null ? null : world.now(),
    title: title ?? run.title,
    summary: summary ?? run.summary,
    annotations: [
      ...run.annotations,
      ...annotations.map((one) => ({
        path: one.path,
        line: one.start_line,
        endLine: one.end_line,
        level: one.annotation_level,
        message: one.message,
        ...(one.title !== undefined && { title: one.title }),
      })),
    ],
  };
}

function withCheckRun(world: World, id: number): { suite: Suite; run: CheckRun } {
  const suite = orNotFound(allSuites(world).find(({ checkRuns }) => checkRuns.some((run) => run.id === id)));
  return { suite, run: suite.checkRuns.find((run) => run.id === id)! };
}

function shapeOf(world: World, id: number): Record<string, unknown> {
  const { suite, run } = withCheckRun(world, id);
  return checkRunShape(world, suite, run);
}

/** Check runs newest first, by default only the latest of each name in a suite. */
function checkRunsPage(call: Call, suites: readonly Suite[]) {
  const { query } = call;
  const latest = query.get('filter') !== 'all';
  const wanted = (run: CheckRun) =>
    (!query.has('check_name') || run.name === query.get('check_name')) &&
    (!query.has('status') || run.status === query.get('status'));
  const runs = suites.flatMap((suite) =>
    (latest ? latestOf(suite.checkRuns) : suite.checkRuns).filter(wanted).map((run) => ({ suite, run })),
  );
  runs.sort((a, b) => b.run.id - a.run.id);
  return countedPage(call, 'check_runs', runs, ({ suite, run }) => checkRunShape(call.world, suite, run));
}
