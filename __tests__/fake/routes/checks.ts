import { type Call, countedPage, listPage, orNotFound, type Route } from '../answer.ts';
import { allSuites, latestOf, type Suite, suitesOf } from '../checks.ts';
import { annotationShape, checkRunShape, suiteShape } from '../shapes/check.ts';
import type { CheckRun } from '../state.ts';
import { commitOf } from './commits.ts';

const READ = { any: ['checks' as const], level: 'read' as const };

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
      const id = Number(call.params.check_run_id);
      const suite = orNotFound(
        allSuites(call.world).find((candidate) => candidate.checkRuns.some((run) => run.id === id)),
      );
      const { annotations } = suite.checkRuns.find((run) => run.id === id)!;
      return listPage(call, annotations, (annotation) => annotationShape(call.world, suite, annotation));
    },
  },
];

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
