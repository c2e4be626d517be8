import { conclusionOf, statusOf } from '../../evidence/conclusions.ts';
import type { Run } from '../../evidence/run.ts';
import type { GitHub } from '../../github/client.ts';
import { hasStatus, isRequestFailure, reasonOf } from '../../github/errors.ts';
import { allPages } from '../../github/pages.ts';
import type { Repository } from '../../settings/context.ts';
import { redact } from '../../text/redact.ts';
import { instant, secondsBetween } from '../../text/time.ts';
import { isPullRequestEvent } from '../../workflow/document-events.ts';
import { barePath, workflowPath } from '../../workflow/workflow-path.ts';
import { MOST_RUN_PAGES } from '../budget.ts';

type RunAnswer = Awaited<ReturnType<GitHub['rest']['actions']['getWorkflowRun']>>['data'];

/** A run without its jobs, and what only collecting needs of it. */
export interface ListedRun {
  run: Run;
  /** Its global id, by which GraphQL knows it. */
  nodeId: string;
  headSha: string;
  /** Null: a fork that is gone. */
  headRepository: Repository | null;
  subject: string | null;
  /** The base branches of the pull requests that it names. */
  pullBases: string[];
  /** From the start of its newest attempt to its last change, which may come after its end. */
  seconds: number | null;
}

/**
 * Reads one run.
 *
 * @throws in one sentence when it does not exist or the token may not read it.
 */
export async function readRun(github: GitHub, repository: Repository, runId: number): Promise<ListedRun> {
  const { owner, name } = repository;
  try {
    const { data } = await github.rest.actions.getWorkflowRun({ owner, repo: name, run_id: runId });
    return toListedRun(data, nameNow(data, repository));
  } catch (error) {
    if (hasStatus(error, 404)) {
      throw new Error(
        `Workflow run ${runId} does not exist in ${owner}/${name} any more, or the token may not see it: give the id of a run that GitHub still keeps.`,
        { cause: error },
      );
    }
    throw noRuns(error);
  }
}

/** The runs of a commit. */
export interface ListedRuns {
  runs: ListedRun[];
  /** The repository by the name that it has now: it may have been renamed since Docket was started. */
  repository: Repository;
  /** How many older ones there are, which were not listed. */
  unlisted: number;
}

/**
 * Lists the runs of a head commit, newest first as GitHub gives them, five hundred at most.
 * https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-repository
 *
 * @throws when the token may not read runs: without them nothing can be said.
 */
export async function readRuns(github: GitHub, repository: Repository, sha: string): Promise<ListedRuns> {
  const { owner, name: repo } = repository;
  const query = { owner, repo, head_sha: sha, per_page: 100 };
  try {
    const pages = await allPages(
      (page) => github.rest.actions.listWorkflowRunsForRepo({ ...query, page }),
      MOST_RUN_PAGES,
    );
    const answers = pages.flatMap((page) => page.workflow_runs);
    const named = nameNow(answers[0], repository);
    const runs = answers.map((run) => toListedRun(run, named));
    return { runs, repository: named, unlisted: Math.max(0, (pages[0]?.total_count ?? 0) - runs.length) };
  } catch (error) {
    throw noRuns(error);
  }
}

/** GitHub redirects requests under a former name, but not every mutation. */
function nameNow(answer: RunAnswer | undefined, given: Repository): Repository {
  const { owner, name } = answer?.repository ?? {};
  return owner?.login && name ? { owner: owner.login, name } : given;
}

function noRuns(error: unknown): unknown {
  if (hasStatus(error, 401)) {
    return new Error('GitHub refuses the token (401): give a valid one in the input "token".', {
      cause: error,
    });
  }
  if (hasStatus(error, 403, 404)) {
    return new Error(
      `Workflow runs cannot be read (${reasonOf(error)}): give the job the permission "actions: read".`,
      { cause: error },
    );
  }
  return isRequestFailure(error)
    ? new Error(`Workflow runs could not be read (${reasonOf(error)}): run Docket again.`, { cause: error })
    : error;
}

/** GitHub's run as evidence, jobs left empty. */
export function toListedRun(answer: RunAnswer, repository: Repository): ListedRun {
  return {
    nodeId: answer.node_id,
    headSha: answer.head_sha,
    headRepository: headRepositoryOf(answer, repository),
    subject: answer.head_commit?.message ? firstLine(answer.head_commit.message) : null,
    pullBases: ownPullRequests(answer, repository).map(({ base }) => base.ref),
    seconds: secondsOf(answer),
    run: {
      id: answer.id,
      workflowId: answer.workflow_id,
      // Masked like the names in workflow files, with which it is compared.
      workflow: redact(nameOf(answer)),
      path: workflowPath(answer.path, repository),
      event: answer.event,
      number: answer.run_number,
      attempt: answer.run_attempt ?? 1,
      status: statusOf(answer.status),
      conclusion: conclusionOf(answer.conclusion),
      headBranch: answer.head_branch,
      createdAt: instant(answer.created_at),
      startedAt: instant(answer.run_started_at ?? answer.created_at),
      url: answer.html_url,
      displayTitle: firstLine(answer.display_title ?? ''),
      pullRequests: ownPullRequests(answer, repository).map(({ number }) => number),
      jobs: [],
    },
  };
}

/**
 * The workflow's name as far as the run tells it. With `run-name` GitHub gives a run's title as its name, too; then the
 * path of the file stands for the workflow. https://github.com/actions/runner/issues/4141
 */
function nameOf({ name, path, display_title, workflow_id }: RunAnswer): string {
  const file = barePath(path ?? '');
  const isFile = file.includes('.github/workflows/');
  if (name && !(isFile && name === display_title)) return name;
  return isFile ? file : `workflow ${workflow_id}`;
}

/**
 * GitHub also updates a run long after its end, as when its logs are deleted: what lasts longer than a job may on GitHub's
 * runners is not taken for its duration. https://docs.github.com/en/actions/reference/limits
 */
function secondsOf({ run_started_at, updated_at }: RunAnswer): number | null {
  const seconds = secondsBetween(run_started_at, updated_at);
  return seconds === null || seconds > MOST_SECONDS ? null : seconds;
}

const MOST_SECONDS = 6 * 3_600;

/**
 * Where the commit came from: of what no pull request started this repository, whatever its name is or was. A deleted
 * fork is null, unless a pull request that the run names says that it was none.
 */
function headRepositoryOf(answer: RunAnswer, repository: Repository): Repository | null {
  if (!isPullRequestEvent(answer.event)) return repository;
  const { head_repository: head, repository: base, pull_requests: pulls } = answer;
  const id = head?.id ?? pulls?.[0]?.head.repo.id;
  if (id !== undefined && id === base?.id) return repository;
  return head ? { owner: head.owner?.login ?? '', name: head.name } : null;
}

/** A run can name pull requests of forks that share the branch: only those with our repository as base count. */
function ownPullRequests(answer: RunAnswer, repository: Repository) {
  const ours = answer.repository?.id;
  return (answer.pull_requests ?? []).filter((pull) =>
    ours ? pull.base.repo.id === ours : pull.base.repo.name === repository.name,
  );
}

function firstLine(text: string): string {
  return text.split(/\r?\n/, 1)[0] ?? '';
}
