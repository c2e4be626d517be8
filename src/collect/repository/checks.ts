import { conclusionOf } from '../../evidence/conclusions.ts';
import { statusContext } from '../../evidence/marker.ts';
import { OtherCheck } from '../../evidence/run.ts';
import type { GitHub } from '../../github/client.ts';
import { allPages } from '../../github/pages.ts';
import type { Repository } from '../../settings/context.ts';
import { Budget } from '../budget.ts';
import type { Gaps } from '../reading/reading.ts';
import { actionsSlug, type CheckRuns, isForeign } from './checks-in-overview.ts';
import type { Overview } from './overview.ts';

type Head = NonNullable<Overview['head']>;
type CheckRunAnswer = Awaited<
  ReturnType<GitHub['rest']['checks']['listForRef']>
>['data']['check_runs'][number];

/**
 * Lists the newest check runs of the head: those of other apps are checks of their own, and those of GitHub Actions
 * carry the number of annotations of the job that has the same id.
 * https://docs.github.com/en/rest/checks/runs#list-check-runs-for-a-git-reference
 */
export async function readCheckRuns(
  github: GitHub,
  repository: Repository,
  sha: string,
  gaps: Gaps,
  { bounds }: Budget = new Budget(),
): Promise<CheckRuns> {
  const listed = await gaps.optional(listCheckRuns(github, repository, sha, bounds.checkPages), {
    about: 'checks',
    what: 'Check runs (those of other apps, and the annotations of jobs)',
    permission: 'checks: read',
  });
  if (listed === null) return { foreign: [], annotationCounts: null, annotations: new Map(), requests: 1 };
  const { runs, pages, total } = listed;
  if (runs.length < total)
    gaps.add('checks', `Of ${total} check runs ${runs.length} were listed: ${bounds.exceeded}.`);
  const isJob = ({ app }: CheckRunAnswer): boolean => app?.slug === actionsSlug;
  return {
    foreign: runs.filter(({ app, external_id }) => isForeign(app?.slug, external_id)).map(toCheck),
    annotationCounts: new Map(runs.filter(isJob).map(({ id, output }) => [id, output.annotations_count])),
    annotations: new Map(),
    requests: pages,
  };
}

interface Listed {
  runs: CheckRunAnswer[];
  pages: number;
  total: number;
}

async function listCheckRuns(
  github: GitHub,
  repository: Repository,
  sha: string,
  most: number,
): Promise<Listed> {
  const { owner, name: repo } = repository;
  const query = { owner, repo, ref: sha, filter: 'latest' as const, per_page: 100 };
  const pages = await allPages((page) => github.rest.checks.listForRef({ ...query, page }), most);
  return {
    runs: pages.flatMap((page) => page.check_runs),
    pages: pages.length,
    total: pages[0]?.total_count ?? 0,
  };
}

function toCheck(answer: CheckRunAnswer): OtherCheck {
  return {
    kind: 'check_run',
    name: answer.name,
    app: answer.app ? { id: answer.app.id, name: answer.app.name } : null,
    status: OtherCheck.shape.status.catch('pending').parse(answer.status),
    conclusion: conclusionOf(answer.conclusion),
    url: answer.html_url,
  };
}

/** The head's commit statuses. https://docs.github.com/en/rest/commits/statuses */
export function statusesOf(head: Head | null): OtherCheck[] {
  return (head?.statuses ?? [])
    .filter((status) => status.context !== statusContext)
    .map((status) => ({
      kind: 'status',
      name: status.context,
      app: null,
      status: status.state === 'PENDING' || status.state === 'EXPECTED' ? 'pending' : 'completed',
      conclusion:
        status.state === 'SUCCESS' ? 'success' : /ERROR|FAILURE/.test(status.state) ? 'failure' : null,
      url: status.targetUrl,
    }));
}
