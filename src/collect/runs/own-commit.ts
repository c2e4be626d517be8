import type { Repository } from '../../context.ts';
import { parseMessage } from '../../evidence/message.ts';
import { readChanges } from '../change/changes.ts';
import type { TestedHead } from '../change/head.ts';
import { isBy, isSameLogin } from '../overview/author.ts';
import type { Overview } from '../overview/overview.ts';
import type { Reading } from '../reading/reading.ts';

/**
 * Whether the head commit is one of Docket's own: its account made it, it has the trailer, and changes report files only.
 * A squash can carry the trailer along, and the files of a pull request are not those of its head commit, so its own are
 * read.
 */
export async function readIsOwnCommit(
  { github, context, inputs, gaps }: Reading,
  head: Pick<TestedHead, 'sha' | 'repository'>,
  { head: commit, viewer }: Pick<Overview, 'head' | 'viewer'>,
): Promise<boolean> {
  if (commit === null || !isOurs(head, context.repository) || !isBy(commit.author, viewer)) return false;
  const [parent, ...others] = commit.parents;
  if (parent === undefined || others.length > 0 || parseMessage(commit.message) === null) return false;
  const own = { kind: 'compare' as const, from: parent, to: head.sha };
  const { files } = await readChanges(github, context.repository, own, gaps);
  return files.length > 0 && files.every(({ path }) => isReportFile(path, inputs.reportsDir));
}

/**
 * Whether commits of Docket's own are all that makes the head an older one: the pull request's head descends from it, and
 * every commit in between is of Docket's account and changes report files only. A message proves nothing: whoever may
 * push can write one.
 */
export async function readIsFollowedByOwn(
  { github, context, inputs, gaps }: Reading,
  head: Pick<TestedHead, 'sha' | 'repository' | 'older'>,
  { pulls, viewer }: Pick<Overview, 'pulls' | 'viewer'>,
): Promise<boolean> {
  const [newest] = pulls;
  const isLikely = newest !== undefined && parseMessage(newest.headMessage) !== null;
  if (!head.older || !isLikely || !isOurs(head, context.repository)) return false;
  const { owner, name: repo } = context.repository;
  const query = { owner, repo, basehead: `${head.sha}...${newest.pull.headSha}`, per_page: 100 };
  const answer = await gaps.optional(github.rest.repos.compareCommitsWithBasehead(query), {
    about: 'pull request',
    what: 'The commits after the tested one',
    permission: 'contents: read',
  });
  if (answer === null) return false;
  const { status, commits, files = [], total_commits: total } = answer.data;
  const isOfDocket = (author: { login?: string } | null): boolean => isSameLogin(author?.login ?? '', viewer);
  return (
    status === 'ahead' &&
    commits.length === total &&
    commits.every(({ author }) => isOfDocket(author)) &&
    files.every(({ filename }) => isReportFile(filename, inputs.reportsDir))
  );
}

/** Docket never commits to a fork: the trailer of a commit there is a stranger's. */
function isOurs({ repository: of }: Pick<TestedHead, 'repository'>, { owner, name }: Repository): boolean {
  return of?.owner === owner && of.name === name;
}

function isReportFile(path: string, reportsDir: string): boolean {
  return path.startsWith(`${reportsDir}/`) && /_run\d+\.(md|json)$/.test(path);
}
