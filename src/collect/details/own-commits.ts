import { parseMessage } from '../../evidence/message.ts';
import { isReportFile } from '../../evidence/report-files.ts';
import type { GitHub } from '../../github/client.ts';
import type { Repository } from '../../settings/context.ts';
import type { Reading } from '../reading/reading.ts';
import { isAccount, isBy } from '../repository/author.ts';
import type { TestedHead } from '../repository/head.ts';
import type { Overview } from '../repository/overview.ts';

/** GitHub names no more files of a comparison than these. */
const MOST_FILES = 300;

type Known = Pick<Overview, 'head' | 'pulls' | 'viewer'>;

/** How Docket's own commits stand to the head. */
export interface OwnCommits {
  /** The head commit is one of them. */
  isOwnCommit: boolean;
  /** They are all that came after the head on its pull request. */
  isFollowedByOwn: boolean;
  /** Something else came after it. */
  older: boolean;
  /** The list of pull requests and the overview show different heads. */
  isTorn: boolean;
}

/** Reads whether the head, and what came after it, are commits of Docket's own. */
export async function readOwnCommits(
  reading: Reading,
  head: TestedHead,
  overview: Known,
): Promise<OwnCommits> {
  const [listed, seen] = [head.pulls[0], overview.pulls[0]];
  const isTorn = listed !== undefined && seen !== undefined && listed.headSha !== seen.pull.headSha;
  const isOlder = head.older || (isTorn && !head.postMerge);
  const [isFollowedByOwn, isOwnCommit] = await Promise.all([
    readIsFollowedByOwn(reading, { ...head, older: isOlder }, overview),
    readIsOwnCommit(reading, head, overview),
  ]);
  return { isOwnCommit, isFollowedByOwn, older: isOlder && !isFollowedByOwn, isTorn };
}

/**
 * Whether the head commit is one of Docket's own: its account made it, it has the trailer, and changes report files only.
 * A squash can carry the trailer along, and the files of a pull request are not those of its head commit, so its own are
 * read. On a pull request all that came since the head that it reports must be Docket's: a stranger's commit below it is
 * tested with it.
 */
async function readIsOwnCommit(
  reading: Reading,
  head: Pick<TestedHead, 'sha' | 'repository' | 'pulls' | 'postMerge'>,
  { head: commit, viewer }: Known,
): Promise<boolean> {
  if (!isHere(head, reading.context.repository) || !isBy(commit?.author, viewer)) return false;
  const [parent, ...others] = commit?.parents ?? [];
  const reported = parseMessage(commit?.message ?? '')?.headSha;
  if (parent === undefined || others.length > 0 || reported === undefined) return false;
  const isOnPull = head.pulls.length > 0 && !head.postMerge;
  return readIsOwnSince(reading, isOnPull ? reported : parent, head.sha, viewer);
}

/**
 * Whether commits of Docket's own are all that makes the head an older one. A message proves nothing: whoever may push can
 * write one.
 */
async function readIsFollowedByOwn(
  reading: Reading,
  head: Pick<TestedHead, 'sha' | 'repository' | 'older'>,
  { pulls: [newest], viewer }: Known,
): Promise<boolean> {
  const isLikely = newest !== undefined && parseMessage(newest.headMessage) !== null;
  if (!head.older || !isLikely || !isHere(head, reading.context.repository)) return false;
  return readIsOwnSince(reading, head.sha, newest.pull.headSha, viewer);
}

/**
 * Whether a commit descends from another, and all between them is of Docket's account and changes report files only.
 * https://docs.github.com/en/rest/commits/commits#compare-two-commits
 */
async function readIsOwnSince(
  { github, context, inputs, gaps }: Reading,
  from: string,
  to: string,
  viewer: string,
): Promise<boolean> {
  const { owner, name: repo } = context.repository;
  const query = { owner, repo, basehead: `${from}...${to}`, per_page: 100 };
  const answer = await gaps.optional(github.rest.repos.compareCommitsWithBasehead(query), {
    about: 'pull request',
    what: `The commits from \`${from.slice(0, 8)}\` to \`${to.slice(0, 8)}\``,
    permission: 'contents: read',
  });
  return answer !== null && onlyOwnCommits(answer.data, inputs.reportsDir, viewer);
}

type Comparison = Awaited<ReturnType<GitHub['rest']['repos']['compareCommitsWithBasehead']>>['data'];

/** Whether one side goes on from the other one by commits of an account that change report files only. */
export function onlyOwnCommits(
  { status, commits, files = [], total_commits: total }: Comparison,
  reportsDir: string,
  viewer: string,
): boolean {
  const isOurs = ({ author }: (typeof commits)[number]): boolean => isAccount(author?.login, viewer);
  const isReport = ({ filename, previous_filename: before = filename }: (typeof files)[number]): boolean =>
    [filename, before].every((path) => isReportFile(path, reportsDir));
  return (
    status === 'ahead' &&
    files.length > 0 &&
    files.length < MOST_FILES &&
    commits.length === total &&
    commits.every(isOurs) &&
    files.every(isReport)
  );
}

/** Docket never commits to a fork: the trailer of a commit there is a stranger's. */
function isHere({ repository: of }: Pick<TestedHead, 'repository'>, { owner, name }: Repository): boolean {
  return of?.owner === owner && of.name === name;
}
