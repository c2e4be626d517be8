import type * as schema from '@octokit/graphql-schema';
import { conclusionOf } from '../../evidence/conclusions.ts';
import { checkRunId } from '../../evidence/marker.ts';
import { OtherCheck } from '../../evidence/run.ts';
import { nodesOf, type Selected } from '../../github/graphql.ts';
import type { ReportedAnnotation } from '../../logs/annotations.ts';

/**
 * What is asked for of a commit's checks. GitHub counts what is asked for, whether it is there or not, so these numbers are
 * those of an ordinary head; where they do not reach, the list of REST is read.
 * https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#predicting-the-point-value-of-a-query
 */
const MOST_SUITES = 10;
const MOST_CHECK_RUNS = 20;
const MOST_ANNOTATIONS = 10;

/** The fields of a `ChecksNode`. */
export const checksFragment = `fragment Checks on GitObject { ... on Commit {
    checkSuites(first: ${MOST_SUITES}) { totalCount nodes {
      app { databaseId name slug }
      checkRuns(first: ${MOST_CHECK_RUNS}, filterBy: { checkType: LATEST }) { totalCount nodes {
        databaseId name status conclusion url externalId
        annotations(first: ${MOST_ANNOTATIONS}) { totalCount nodes {
          annotationLevel message path title location { start { line } }
        } }
      } }
    } }
  } }`;

type Connection<Node> = { totalCount: number; nodes: (Node | null)[] | null };

type AnnotationNode = Selected<
  schema.CheckAnnotation,
  { annotationLevel: true; message: true; path: true; title: true; location: { start: { line: true } } }
>;

type CheckRunNode = Selected<
  schema.CheckRun,
  { databaseId: true; name: true; status: true; conclusion: true; url: true; externalId: true }
> & { annotations: Connection<AnnotationNode> | null };

type SuiteNode = { checkRuns: Connection<CheckRunNode> | null } & Selected<
  schema.CheckSuite,
  { app: { databaseId: true; name: true; slug: true } }
>;

/** The checks of a commit, as `checksFragment` gets them; without suites nobody may see them. */
export interface ChecksNode {
  checkSuites?: Connection<SuiteNode> | null;
}

/** What the check runs of a commit say beside its jobs. */
export interface CheckRuns {
  /** The check runs of other apps; Docket's own is no evidence about the change. */
  foreign: OtherCheck[];
  /** How many annotations each job has, by its id; null when the check runs could not be read. */
  annotationCounts: ReadonlyMap<number, number> | null;
  /** All annotations of jobs, of those that were seen whole. */
  annotations: ReadonlyMap<number, ReportedAnnotation[]>;
  /** How many requests it took. */
  requests: number;
}

/** GitHub Actions reports its jobs as check runs too; those are read as jobs. */
export const actionsSlug = 'github-actions';

/** Whether a check run is of another app, and none of Docket's. */
export const isForeign = (slug: string | undefined, externalId: string | null): boolean =>
  slug !== actionsSlug && externalId !== checkRunId;

/**
 * Reads the checks that came with the overview: the newest check runs of the head, newest first.
 *
 * @returns null where they are not seen, or not all of them: then the list of REST tells.
 */
export function checkRunsIn(node: ChecksNode | null | undefined): CheckRuns | null {
  const suites = node?.checkSuites;
  if (!suites || !isWhole(suites)) return null;
  const listed = nodesOf(suites).map(({ app, checkRuns }) => ({ app, checkRuns }));
  if (!listed.every(({ checkRuns }) => checkRuns !== null && isWhole(checkRuns))) return null;
  const runs = listed
    .flatMap(({ app, checkRuns }) => nodesOf(checkRuns).map((run) => ({ app, run })))
    .sort((one, other) => idOf(other.run) - idOf(one.run));
  const jobs = runs.flatMap(({ app, run }) => (app?.slug === actionsSlug ? [run] : []));
  if (jobs.some((run) => Number.isNaN(idOf(run)) || run.annotations === null)) return null;
  return {
    foreign: runs.flatMap(({ app, run }) =>
      isForeign(app?.slug, run.externalId) ? [toCheck(app, run)] : [],
    ),
    annotationCounts: new Map(jobs.map((run) => [idOf(run), run.annotations?.totalCount ?? 0])),
    annotations: new Map(jobs.flatMap(wholeAnnotations)),
    requests: 0,
  };
}

const isWhole = ({ totalCount, nodes }: Connection<unknown>): boolean =>
  (nodes ?? []).filter((node) => node !== null).length === totalCount;

/** The id that REST knows it by stands in its address, too, should the field be too narrow for it. */
const idOf = ({ databaseId, url }: Pick<CheckRunNode, 'databaseId' | 'url'>): number =>
  databaseId ?? Number(/\/(?:runs|job)\/(\d+)$/.exec(url)?.[1] ?? Number.NaN);

function wholeAnnotations(run: CheckRunNode): [number, ReportedAnnotation[]][] {
  const { annotations } = run;
  return annotations !== null && isWhole(annotations)
    ? [[idOf(run), nodesOf(annotations).map(toReported)]]
    : [];
}

const toReported = (node: AnnotationNode): ReportedAnnotation => ({
  annotation_level: node.annotationLevel?.toLowerCase() ?? null,
  message: node.message,
  path: node.path,
  start_line: node.location.start.line,
  title: node.title,
});

function toCheck(app: SuiteNode['app'], run: CheckRunNode): OtherCheck {
  return {
    kind: 'check_run',
    name: run.name,
    app: app?.databaseId == null ? null : { id: app.databaseId, name: app.name },
    status: OtherCheck.shape.status.catch('pending').parse(run.status.toLowerCase()),
    conclusion: conclusionOf(run.conclusion?.toLowerCase()),
    url: run.url,
  };
}
