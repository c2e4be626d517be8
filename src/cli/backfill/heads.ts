import type { GitHub } from '../../github/client.ts';
import type { Repository } from '../../settings/context.ts';
import { makesDocument } from '../../workflow/document-events.ts';

/** A commit that CI tested. */
export interface Head {
  sha: string;
  /** When the first of its runs was made. */
  createdAt: string;
  /** All of its runs have ended. */
  isFinished: boolean;
}

/** Instants as GitHub takes them, both included. */
export interface Span {
  from: string;
  to: string;
}

type RunAnswer = Awaited<
  ReturnType<GitHub['rest']['actions']['listWorkflowRunsForRepo']>
>['data']['workflow_runs'][number];

/** GitHub gives so many runs to a query that asks for a time, whatever there is. */
const MOST_FOUND = 1_000;
const PAGE = 100;

/**
 * Lists the heads whose runs of a change were made in a time, oldest first. Where GitHub would not give all runs of it, the
 * time is halved.
 * https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-repository
 *
 * @param ready is waited for before each request
 * @throws the client's error.
 */
export async function listHeads(
  github: GitHub,
  repository: Repository,
  span: Span,
  ready: () => Promise<void>,
  tell: (runs: number) => void,
): Promise<Head[]> {
  const heads = new Map<string, Head>();
  let seen = 0;
  await listRuns(span);
  return [...heads.values()].sort((a, b) => order(a).localeCompare(order(b)));

  async function listRuns({ from, to }: Span): Promise<void> {
    const first = await page(from, to, 1);
    const [start, end] = [Date.parse(from), Date.parse(to)];
    if (first.total_count >= MOST_FOUND && end - start >= 2_000) {
      const middle = start + Math.floor((end - start) / 2_000) * 1_000;
      await listRuns({ from, to: instantOf(middle) });
      return listRuns({ from: instantOf(middle + 1_000), to });
    }
    take(first.workflow_runs);
    const pages = Math.ceil(Math.min(first.total_count, MOST_FOUND) / PAGE);
    for (let number = 2; number <= pages; number += 1) take((await page(from, to, number)).workflow_runs);
  }

  async function page(from: string, to: string, number: number) {
    await ready();
    const { owner, name: repo } = repository;
    const query = { owner, repo, created: `${from}..${to}`, exclude_pull_requests: true, per_page: PAGE };
    return (await github.rest.actions.listWorkflowRunsForRepo({ ...query, page: number })).data;
  }

  function take(runs: readonly RunAnswer[]): void {
    for (const run of runs.filter(({ event }) => makesDocument(event))) addRun(heads, run);
    seen += runs.length;
    tell(seen);
  }
}

function addRun(heads: Map<string, Head>, { head_sha: sha, created_at, status }: RunAnswer): void {
  const createdAt = instantOf(Date.parse(created_at));
  const known = heads.get(sha) ?? { sha, createdAt, isFinished: true };
  heads.set(sha, {
    sha,
    createdAt: createdAt < known.createdAt ? createdAt : known.createdAt,
    isFinished: known.isFinished && status === 'completed',
  });
}

const order = ({ createdAt, sha }: Head): string => `${createdAt} ${sha}`;

const instantOf = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;
