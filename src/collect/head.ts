import type { Context, Repository } from '../context.ts';
import type { GitHub } from '../github/client.ts';
import type { Gaps } from './gaps.ts';
import { type FoundPullRequest, findPullRequests } from './pull-requests.ts';
import type { Subject } from './subject.ts';

/** The tested head: where it stands and which pull requests it belongs to. */
export interface TestedHead {
  sha: string;
  branch: string | null;
  repository: Repository | null;
  subject: string | null;
  defaultBranch: string;
  pulls: FoundPullRequest[];
  /** The branch whose rules count: the pull request's base, or the branch itself when it is the default one. */
  baseBranch: string | null;
  /** The commit is on its base branch already. */
  postMerge: boolean;
  /** The pull request has moved on since: its comment belongs to the newer head. */
  older: boolean;
}

/** Finds out what the head is, from its runs and the pull requests of its branch. */
export async function readHead(
  github: GitHub,
  context: Context,
  subject: Subject,
  gaps: Gaps,
): Promise<TestedHead> {
  const { repository } = context;
  const defaultBranch = context.defaultBranch ?? (await readDefaultBranch(github, repository));
  const { run, headRepository, subject: line } = leadingRun(subject, defaultBranch);
  const named = [...new Set(subject.runs.flatMap((item) => item.run.pullRequests))];
  const pulls = await gaps.optional(
    findPullRequests(github, repository, {
      sha: subject.sha,
      branch: run.headBranch,
      repository: headRepository,
      named,
      defaultBranch,
    }),
    { about: 'pull request', what: 'The pull request', permission: 'pull-requests: write' },
  );
  const pull = pulls?.[0] ?? null;
  const onBase = pull
    ? pull.merged && onItsBase(pull, subject.sha, run.headBranch)
    : run.headBranch === defaultBranch;
  return {
    sha: subject.sha,
    branch: run.headBranch,
    repository: headRepository,
    subject: line,
    defaultBranch,
    pulls: pulls ?? [],
    baseBranch: pull?.baseBranch ?? (onBase ? run.headBranch : null),
    postMerge: onBase,
    older: Boolean(pull?.open) && pull?.headSha !== subject.sha && run.event !== 'merge_group',
  };
}

function onItsBase(pull: FoundPullRequest, sha: string, branch: string | null): boolean {
  return pull.mergeCommit === sha || branch === pull.baseBranch;
}

/** A merge queue pushes the commit that it tested: then the push to the default branch says where the head stands. */
function leadingRun(subject: Subject, defaultBranch: string): Subject['runs'][number] {
  const pushed = subject.runs.find(
    (item) => item.run.event === 'push' && item.run.headBranch === defaultBranch,
  );
  const first = pushed ?? subject.run ?? subject.runs[0];
  if (!first) throw new Error(`Commit ${subject.sha} has no run.`);
  return first;
}

async function readDefaultBranch(github: GitHub, repository: Repository): Promise<string> {
  const { data } = await github.rest.repos.get({ owner: repository.owner, repo: repository.name });
  return data.default_branch;
}
