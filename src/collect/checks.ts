import type { Repository } from '../context.ts';
import { statusContext } from '../evidence/marker.ts';
import { OtherCheck } from '../evidence/run.ts';
import type { GitHub } from '../github/client.ts';
import { allPages } from '../github/pages.ts';
import type { Gaps } from './gaps.ts';
import type { Overview } from './overview.ts';
import { conclusionOf } from './runs.ts';

type Head = NonNullable<Overview['head']>;
type CheckRunAnswer = Awaited<
  ReturnType<GitHub['rest']['checks']['listForSuite']>
>['data']['check_runs'][number];

/** GitHub Actions reports its jobs as check runs too; those are read as jobs. */
const actionsSlug = 'github-actions';

/**
 * Reads the commit statuses and check runs that other apps left on the head.
 * https://docs.github.com/en/rest/checks/suites#list-check-suites-for-a-git-reference
 */
export async function readCheckRuns(
  github: GitHub,
  repository: Repository,
  sha: string,
  gaps: Gaps,
): Promise<OtherCheck[]> {
  const checkRuns = await gaps.optional(foreignCheckRuns(github, repository, sha), {
    about: 'checks',
    what: 'Check runs of other apps',
    permission: 'checks: read',
  });
  return checkRuns ?? [];
}

async function foreignCheckRuns(github: GitHub, repository: Repository, sha: string): Promise<OtherCheck[]> {
  const query = { owner: repository.owner, repo: repository.name, ref: sha, per_page: 100 };
  const pages = await allPages((page) => github.rest.checks.listSuitesForRef({ ...query, page }));
  const foreign = pages
    .flatMap((page) => page.check_suites)
    .filter((suite) => suite.app?.slug !== actionsSlug && suite.latest_check_runs_count > 0);
  return (await Promise.all(foreign.map((suite) => readSuite(github, repository, suite.id)))).flat();
}

async function readSuite(github: GitHub, repository: Repository, id: number): Promise<OtherCheck[]> {
  const query = { owner: repository.owner, repo: repository.name, check_suite_id: id, per_page: 100 };
  const pages = await allPages((page) => github.rest.checks.listForSuite({ ...query, page }));
  return pages.flatMap((page) => page.check_runs).map(toCheck);
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
