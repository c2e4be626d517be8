import type { PullRequest } from '../../evidence/change.ts';
import type { GitHub } from '../../github/client.ts';
import { parsePlan } from '../../plan/plan.ts';
import type { Repository } from '../../settings/context.ts';
import { redact } from '../../text/redact.ts';
import { parseTold, type ToldReport } from '../base/told-reports.ts';
import { type GateTexts, parseGateTexts } from '../change/gates.ts';
import { codeownersPaths } from '../change/owners.ts';
import type { Gaps } from '../reading/gaps.ts';
import type { GitAuthor } from './author.ts';
import { type OverviewRequest, overviewQuery } from './overview-query.ts';
import { askPartially, isHole, noteHole, noteLostCommit } from './partial.ts';
import { parseShelf, type Shelf } from './shelf.ts';

/** A file as GraphQL gives it; `text` is null when it is binary or larger than GraphQL hands out. */
export interface TextFile {
  name: string;
  oid: string;
  text: string | null;
}

export interface PullRequestOverview {
  pull: PullRequest;
  /** What the pull request says, secrets masked; empty: nothing. */
  body: string;
  /** The newest head commit's message: a commit of Docket's own does not make a head older. */
  headMessage: string;
  locked: boolean;
  total: { files: number; additions: number; deletions: number };
}

/** A commit status; the state is GitHub's, in capitals. */
export interface CommitStatus {
  context: string;
  state: string;
  targetUrl: string | null;
  description: string | null;
}

export interface Overview {
  /** The account of the token; an app's with `[bot]` at its end. */
  viewer: string;
  head: {
    message: string;
    author: GitAuthor | null;
    parents: string[];
    statuses: CommitStatus[] | null;
  } | null;
  pulls: PullRequestOverview[];
  workflows: { head: TextFile[] | null; base: TextFile[] | null };
  config: TextFile | null;
  /** Configuration files of tools at the head, which may set thresholds. */
  gateTexts: GateTexts;
  /** CODEOWNERS of the base branch; null when it has none. */
  codeowners: TextFile | null;
  plan: { path: string; text: string | null } | null;
  shelves: Shelf[];
  /** Reports of any milestone that commits of Docket's tell of, newest first. */
  told: ToldReport[];
}

/**
 * Asks for the overview. What the token may not see comes back as null with an error beside it; each such hole is a
 * gap naming the permission.
 */
export async function readOverview(
  github: GitHub,
  repository: Repository,
  request: OverviewRequest,
  gaps: Gaps,
): Promise<Overview> {
  const answer = await askPartially(github, overviewQuery(request), {
    owner: repository.owner,
    name: repository.name,
    sha: request.sha,
  });
  for (const error of answer.errors) noteHole(error, gaps);
  const { repository: repo, viewer } = answer;
  const isUnseen = answer.errors.some(({ path }) => path?.[1] === 'head' && path.length === 2);
  if (repo.head?.message === undefined && !isUnseen) noteLostCommit(request.sha, gaps);
  return {
    viewer,
    head: repo.head?.message === undefined ? null : toHead(repo.head),
    pulls: request.pullNumbers.flatMap((number) => {
      const node = repo[`pull${number}`];
      return node ? [toPull(node)] : [];
    }),
    workflows: { head: toFolder(repo.headWorkflows), base: toFolder(repo.baseWorkflows) },
    config: repo.config ? toFile(request.configPath, repo.config) : null,
    gateTexts: parseGateTexts(repo),
    codeowners: toCodeowners(repo),
    plan: repo.plan && request.planPath ? { path: request.planPath, text: toFile('', repo.plan).text } : null,
    // One that GitHub failed to read is no empty one: whoever needs it reads it again.
    shelves: request.shelves.flatMap((shelf, index) =>
      isHole(answer.errors, `shelf${index}`) ? [] : [parseShelf(shelf, repo[`shelf${index}`], viewer)],
    ),
    told: request.reports.flatMap((place, index) => parseTold(place, repo[`reports${index}`], viewer)),
  };
}

// The query is built by hand, so its answer has no generated type; every field is read in the functions below.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Node = any;

function toFile(name: string, node: Node): TextFile {
  return { name, oid: node.oid, text: node.isTruncated ? null : (node.text ?? null) };
}

/** The first of the places that has the file; a folder of that name is none. */
function toCodeowners(repo: Node): TextFile | null {
  const found = codeownersPaths.findIndex((_, index) => repo[`codeowners${index}`]?.text !== undefined);
  return found === -1 ? null : toFile(codeownersPaths[found]!, repo[`codeowners${found}`]);
}

function toFolder(node: Node): TextFile[] | null {
  if (!node?.entries) return null;
  return node.entries
    .filter((entry: Node) => entry.object)
    .map((entry: Node) => toFile(entry.name, { ...entry.object, oid: entry.oid }));
}

function toHead(node: Node): NonNullable<Overview['head']> {
  return {
    message: node.message,
    author: node.author,
    parents: node.parents.nodes.map((parent: Node) => parent.oid),
    statuses: node.status ? node.status.contexts : [],
  };
}

function toPull(node: Node): PullRequestOverview {
  const login: string | null = node.author?.login ?? null;
  const body = node.body ? redact(node.body) : '';
  return {
    body,
    headMessage: node.commits?.nodes[0]?.commit?.message ?? '',
    locked: node.locked,
    total: { files: node.changedFiles, additions: node.additions, deletions: node.deletions },
    pull: {
      number: node.number,
      title: node.title,
      url: node.url,
      author: login,
      byDefaultToken: login === 'github-actions' || login === 'github-actions[bot]',
      state: node.state === 'OPEN' ? 'open' : node.state === 'MERGED' ? 'merged' : 'closed',
      draft: node.isDraft,
      headSha: node.headRefOid,
      headBranch: node.headRefName,
      headRepository: node.headRepository?.nameWithOwner ?? null,
      fork: node.isCrossRepository,
      baseBranch: node.baseRefName,
      mergeCommit: node.mergeCommit?.oid ?? null,
      milestone: node.milestone?.title ?? null,
      mergeable:
        node.mergeable === 'CONFLICTING' ? 'conflict' : node.mergeable === 'MERGEABLE' ? 'yes' : 'unknown',
      body: body === '' ? null : parsePlan(body),
    },
  };
}
