import { beneathOwnCommits } from '../../collect/runs/subject.ts';
import type { GitHub } from '../../github/client.ts';
import type { Repository } from '../../settings/context.ts';
import type { Trigger } from '../../trigger/trigger.ts';
import type { Target } from './target.ts';

/** What `collect` is asked for. */
export interface Asked {
  trigger: Extract<Trigger, { kind: 'run' | 'commit' }>;
  /** Null: the answer did not tell. */
  defaultBranch: string | null;
}

/** A name that is wrong, or a network that is down, is told soon. */
const ONCE_MORE = { request: { retries: 1 } };

/**
 * Looks the target up: the first request, which also tells whether GitHub can be reached and shows it.
 *
 * @throws the client's error.
 */
export async function lookUp(github: GitHub, target: Target): Promise<Asked> {
  const { owner, name: repo } = target.repository;
  if (target.kind === 'run') {
    const query = { owner, repo, run_id: target.id, ...ONCE_MORE };
    const { data } = await github.rest.actions.getWorkflowRun(query);
    return { trigger: { kind: 'run', runId: target.id, headSha: data.head_sha }, defaultBranch: null };
  }
  if (target.kind === 'commit') {
    const query = { owner, repo, ref: target.sha, per_page: 1, ...ONCE_MORE };
    const { data } = await github.rest.repos.getCommit(query);
    return { trigger: { kind: 'commit', sha: data.sha }, defaultBranch: null };
  }
  const query = { owner, repo, pull_number: target.number, ...ONCE_MORE };
  const { data } = await github.rest.pulls.get(query);
  const { ref: branch, repo: head, sha } = data.head;
  const repository: Repository | null = head && { owner: head.owner.login, name: head.name };
  const isOurs = head?.id === data.base.repo.id;
  return {
    trigger: {
      kind: 'commit',
      // Docket commits to no fork.
      sha: isOurs ? await beneathOwnCommits(github, target, sha) : sha,
      head: { repository, branch },
    },
    defaultBranch: data.base.repo.default_branch,
  };
}
