import type { GitHub } from '../../github/client.ts';
import { whyRefused } from '../../github/errors.ts';
import { allPages, pagesAfter, somePages } from '../../github/pages.ts';
import type { Repository } from '../../settings/context.ts';
import type { Reading } from '../reading/reading.ts';

type Commit = Awaited<ReturnType<GitHub['rest']['repos']['getCommit']>>['data'];
export type FileAnswer = NonNullable<Commit['files']>[number];

/** What is compared, where a comparison has more files than it lists. */
export interface Difference {
  head: string;
  mergeBase: string;
  /** How many commits the base branch has that the head has not. */
  behind: number;
  /** What the head was made of; empty: not known. */
  parents: readonly string[];
  /** An open pull request, of which GitHub makes a test merge; null: there is none. */
  openPull: number | null;
  /** How many files the pull request says to have: then all pages are asked for at once; null: not known. */
  total: number | null;
}

/** The files of a commit, and whether there may be more. */
export interface CommitFiles {
  files: FileAnswer[];
  isCut: boolean;
}

/**
 * GitHub lists the files of a commit by 300 on a page, ten pages at most: a third of the requests that a pull request's own list
 * takes. https://docs.github.com/en/rest/commits/commits#get-a-commit
 */
const PAGE = 300;
const MOST_PAGES = 10;

/**
 * The files of a commit that makes the very difference that is compared: of the head, where its first parent is the merge base;
 * else of GitHub's test merge, as long as the base branch has not gone on.
 *
 * @param tell is told of each request
 * @returns null: there is no such commit, GitHub did not list it, or the list does not add up to what the commit says.
 */
export async function readCommitFiles(
  { github, context, budget }: Reading,
  difference: Difference,
  tell: () => void,
): Promise<CommitFiles | null> {
  const { repository } = context;
  const most = Math.min(MOST_PAGES, budget.bounds.filePages);
  try {
    const pages =
      difference.parents[0] === difference.mergeBase
        ? await pagesOfHead(github, repository, difference, most, tell)
        : await pagesOfTestMerge(github, repository, difference, most, tell);
    return pages === null ? null : filesIn(pages, most);
  } catch (error) {
    whyRefused(error);
    return null;
  }
}

function pagesOfHead(
  github: GitHub,
  repository: Repository,
  { head, total }: Difference,
  most: number,
  tell: () => void,
): Promise<Commit[]> {
  const read = reader(github, repository, head, tell);
  return total === null
    ? allPages(read, most)
    : somePages(read, Math.min(most, Math.ceil(Math.max(1, total) / PAGE)));
}

async function pagesOfTestMerge(
  github: GitHub,
  repository: Repository,
  { head, mergeBase, behind, openPull }: Difference,
  most: number,
  tell: () => void,
): Promise<Commit[] | null> {
  if (openPull === null || behind > 0) return null;
  const { owner, name: repo } = repository;
  tell();
  const { data: pull } = await github.rest.pulls.get({ owner, repo, pull_number: openPull });
  if (pull.merge_commit_sha === null) return null;
  const read = reader(github, repository, pull.merge_commit_sha, tell);
  const first = await read(1);
  // It may be of another head, or of another state of the base branch.
  const [into, merged] = first.data.parents;
  return into?.sha === mergeBase && merged?.sha === head ? pagesAfter(first, read, most) : null;
}

function reader(github: GitHub, { owner, name: repo }: Repository, ref: string, tell: () => void) {
  return (page: number) => {
    tell();
    return github.rest.repos.getCommit({ owner, repo, ref, page });
  };
}

/** A commit says how many lines it changes, whatever a page lists. */
function filesIn(pages: readonly Commit[], most: number): CommitFiles | null {
  const files = pages.flatMap((page) => page.files ?? []);
  const lines = files.reduce((sum, { additions, deletions }) => sum + additions + deletions, 0);
  if (lines === pages[0]?.stats?.total) return { files, isCut: false };
  return files.length >= PAGE * most ? { files, isCut: true } : null;
}
