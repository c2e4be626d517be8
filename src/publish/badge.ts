import { onlyOwnCommits } from '../collect/details/own-commits.ts';
import type { Outcome } from '../evidence/outcome.ts';
import { badgePath } from '../evidence/report-files.ts';
import type { GitHub } from '../github/client.ts';
import { hasStatus, whyRefused } from '../github/errors.ts';
import { isBadge, renderBadge } from '../report/badge.ts';
import type { Repository } from '../settings/context.ts';
import type { CommitFile } from './commit.ts';
import { type Notice, notice } from './notice.ts';

/** Whose badge it is: that of the newest tested commit of the default branch. */
export interface BadgeRequest {
  /** The tested commit, on the default branch. */
  sha: string;
  defaultBranch: string;
  reportsDir: string;
  /** The account of the token. */
  viewer: string;
}

/** The file that goes along, if any, and what is to be said of it. */
export interface Badge {
  files: CommitFile[];
  notices: Notice[];
}

/** No file, and nothing to say. */
export const noBadge: Badge = { files: [], notices: [] };

/**
 * The badge that goes with a report, in its commit; none where the default branch has moved on, commits of Docket's own
 * aside, where it says so already, and where its file is another's. What cannot be read leaves the old badge.
 */
export async function badgeFile(
  github: GitHub,
  repository: Repository,
  request: BadgeRequest,
  branch: string,
  outcome: Outcome,
): Promise<Badge> {
  const path = badgePath(request.reportsDir);
  const content = renderBadge(outcome);
  try {
    const [isNewest, there] = await Promise.all([
      isNewestHead(github, repository, request),
      textAt(github, repository, path, branch),
    ]);
    if (!isNewest || there === content) return noBadge;
    const isOurs = there === null || isBadge(there);
    return isOurs
      ? { ...noBadge, files: [{ path, content }] }
      : { ...noBadge, notices: [notice(`No badge: ${path} on ${branch} is none of Docket's.`)] };
  } catch (error) {
    return { ...noBadge, notices: [notice(`No badge: ${whyRefused(error)}. The next report brings it.`)] };
  }
}

/** https://docs.github.com/en/rest/commits/commits#compare-two-commits */
async function isNewestHead(
  github: GitHub,
  { owner, name: repo }: Repository,
  { sha, defaultBranch, reportsDir, viewer }: BadgeRequest,
): Promise<boolean> {
  const query = { owner, repo, basehead: `${sha}...${defaultBranch}`, per_page: 100 };
  const { data } = await github.rest.repos.compareCommitsWithBasehead(query);
  return data.status === 'identical' || onlyOwnCommits(data, reportsDir, viewer);
}

/** A branch that is yet to be made has none. https://docs.github.com/en/rest/repos/contents#get-repository-content */
async function textAt(
  github: GitHub,
  { owner, name: repo }: Repository,
  path: string,
  ref: string,
): Promise<string | null> {
  try {
    const { data } = await github.rest.repos.getContent({ owner, repo, path, ref });
    return 'content' in data ? Buffer.from(data.content, 'base64').toString() : '';
  } catch (error) {
    if (hasStatus(error, 404)) return null;
    throw error;
  }
}
