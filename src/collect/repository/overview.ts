import type * as schema from '@octokit/graphql-schema';
import type { SignedCommit } from '../../assemble/authorship.ts';
import type { ConfigurationTexts } from '../../assemble/gate-files.ts';
import type { TextFile } from '../../assemble/workflow-files.ts';
import type { GitHub } from '../../github/client.ts';
import { type BlobNode, nodesOf, type Selected, textOf } from '../../github/graphql.ts';
import type { Repository } from '../../settings/context.ts';
import { GATE_FILES } from '../../tools/settings/thresholds.ts';
import type { Gaps } from '../reading/reading.ts';
import type { GitAuthor } from './author.ts';
import type { KnownOfHead } from './changes.ts';
import { type CheckRuns, type ChecksNode, checkRunsIn } from './checks-in-overview.ts';
import { folderOfMilestone, type MilestoneFolders } from './milestone.ts';
import { CODEOWNERS_PATHS, type OverviewRequest, overviewQuery } from './overview-query.ts';
import {
  askPartially,
  type GraphqlError,
  isHole,
  isUnknownField,
  noteHole,
  noteLostCommit,
} from './partial-answer.ts';
import type { KnownPullRequests } from './pull-requests.ts';
import {
  type PullNode,
  type PullRequestOverview,
  signedOf,
  toFoundPull,
  toPull,
} from './pulls-in-overview.ts';
import {
  type CommittedReport,
  type FolderNode,
  type FolderRef,
  type HistoryAnswer,
  parseFolder,
  parseHistory,
  type ReportsFolder,
} from './reports-on-branch.ts';
import type { RulesNode } from './rules-in-overview.ts';

/** A commit status; the state is GitHub's, in capitals. */
export type CommitStatus = Selected<
  schema.StatusContext,
  { context: true; state: true; targetUrl: true; description: true }
>;

export interface Overview {
  /** The account of the token; an app's with `[bot]` at its end. */
  viewer: string;
  head: {
    message: string;
    /** When it was committed. */
    committedAt: string;
    author: GitAuthor | null;
    /** The same, with what tells who wrote it; left out: nothing does. */
    signed?: SignedCommit;
    parents: string[];
    statuses: CommitStatus[] | null;
  } | null;
  pulls: PullRequestOverview[];
  workflows: { head: TextFile[] | null; base: TextFile[] | null };
  config: TextFile | null;
  /** Configuration files of tools at the head, which may set thresholds. */
  configuration: ConfigurationTexts;
  /** CODEOWNERS of the base branch; null when it has none. */
  codeowners: TextFile | null;
  plan: { path: string; text: string | null } | null;
  folders: ReportsFolder[];
  /** Where milestones lie at the head. */
  milestones: MilestoneFolders;
  /** Reports of any milestone that commits of Docket's name, newest first. */
  committedReports: CommittedReport[];
  /** Null: not seen, or not all of them. */
  checkRuns: CheckRuns | null;
  /** Undefined: not asked for, or not seen; null: there is no such branch. */
  rules: { base?: RulesNode | null | undefined; default?: RulesNode | null | undefined };
}

/** What GitHub answered to a request for the overview. */
export interface OverviewReply {
  request: OverviewRequest;
  viewer: string;
  repository: OverviewAnswer;
  errors: GraphqlError[];
}

/**
 * Asks for the overview. What the token may not see comes back as null with an error beside it. A server that does not know
 * all the fields is asked for those of all versions.
 *
 * @throws in one sentence when the repository cannot be read.
 */
export async function askOverview(
  github: GitHub,
  repository: Repository,
  request: OverviewRequest,
): Promise<OverviewReply> {
  const { owner, name } = repository;
  const ask = (isPlain: boolean) =>
    askPartially<OverviewAnswer>(github, overviewQuery(request, isPlain), { owner, name, sha: request.sha });
  try {
    return { request, ...(await ask(false)) };
  } catch (error) {
    if (!isUnknownField(error)) throw error;
    return { request, ...(await ask(true)) };
  }
}

/** The pull requests in a reply, by number. */
function pullNodesOf({ request, repository: repo }: OverviewReply): Map<number, PullNode> {
  const asked = request.pullNumbers.flatMap((number) => repo[`pull${number}`] ?? []);
  const nodes = [...asked, ...nodesOf(repo.found), ...nodesOf(repo.head?.associatedPullRequests)];
  return new Map(nodes.map((node) => [node.number, node]));
}

/** The pull requests that a reply knows of. */
export function pullsIn(reply: OverviewReply): KnownPullRequests {
  const { head, found } = reply.repository;
  const { headBranch } = reply.request;
  return {
    ofBranch:
      headBranch === null || !found || found.pageInfo.hasNextPage
        ? null
        : { branch: headBranch, pulls: nodesOf(found).map(toFoundPull) },
    ofCommit: head?.associatedPullRequests ? nodesOf(head.associatedPullRequests).map(toFoundPull) : null,
  };
}

/** What a reply to one request knows of the head and its pull requests; null: there is none. */
export const knownOf = (reply: OverviewReply | null): KnownOfHead => ({
  filesOf: (number) => (reply && pullNodesOf(reply).get(number)?.changedFiles) ?? null,
  parents: nodesOf(reply?.repository.head?.parents).map(({ oid }) => oid),
});

/** Whether a reply to one request tells all that another one asks for. */
export function answers(reply: OverviewReply, request: OverviewRequest): boolean {
  const { request: asked } = reply;
  const pulls = pullNodesOf(reply);
  const has = (known: readonly FolderRef[], wanted: readonly FolderRef[]): boolean =>
    wanted.every((ref) => placeOf(known, ref) !== -1);
  return (
    asked.sha === request.sha &&
    [asked.baseBranch, null].includes(request.baseBranch) &&
    [asked.planPath, null].includes(request.planPath) &&
    asked.defaultBranch === request.defaultBranch &&
    asked.since === request.since &&
    has(asked.folders, request.folders) &&
    has(asked.reports, request.reports) &&
    request.pullNumbers.every((number) => pulls.has(number))
  );
}

const placeOf = (known: readonly FolderRef[], { ref, dir }: FolderRef): number =>
  known.findIndex((one) => one.ref === ref && one.dir === dir);

/**
 * Reads what a reply says of a request that it answers; each hole is a gap naming the permission, but where something else
 * can tell.
 */
export function toOverview(reply: OverviewReply, request: OverviewRequest, gaps: Gaps): Overview {
  const { repository: repo, viewer, request: asked } = reply;
  for (const error of reply.errors) noteHole(error, gaps);
  const pulls = pullNodesOf(reply);
  const milestones = toMilestones(repo.milestones);
  const ofBase = <T>(seen: T): T | null => (request.baseBranch === null ? null : seen);
  const isUnseen = reply.errors.some(({ path }) => path?.[1] === 'head' && path.length === 2);
  if (repo.head?.message === undefined && !isUnseen) noteLostCommit(request.sha, gaps);
  return {
    viewer,
    head: repo.head ? toHead(request.sha, repo.head) : null,
    pulls: request.pullNumbers.flatMap((number) => {
      const node = pulls.get(number);
      return node ? [toPull(node)] : [];
    }),
    workflows: { head: toFolder(repo.headWorkflows), base: ofBase(toFolder(repo.baseWorkflows)) },
    config: repo.config ? toFile(request.configPath, repo.config) : null,
    configuration: toConfiguration(repo),
    codeowners: ofBase(toCodeowners(repo)),
    plan: repo.plan && request.planPath ? { path: request.planPath, text: toFile('', repo.plan).text } : null,
    // One that GitHub failed to read is no empty one: whoever needs it reads it again.
    folders: request.folders.flatMap((folder) => {
      const alias = `folder${placeOf(asked.folders, folder)}` as const;
      return isHole(reply.errors, alias) ? [] : [parseFolder(folder, repo[alias], viewer)];
    }),
    milestones,
    committedReports: request.reports.flatMap((place) =>
      parseHistory(place, repo[`reports${placeOf(asked.reports, place)}`], viewer, (id) =>
        folderOfMilestone(id, request.reportsDir, milestones),
      ),
    ),
    checkRuns: checkRunsIn(repo.head),
    rules: {
      base: request.baseBranch === null ? undefined : rulesAt(reply, 'baseRules'),
      default: rulesAt(reply, asked.baseBranch === asked.defaultBranch ? 'baseRules' : 'defaultRules'),
    },
  };
}

/** Rules of which a part was refused say nothing of the rest. */
function rulesAt(
  { repository, errors }: OverviewReply,
  alias: 'baseRules' | 'defaultRules',
): RulesNode | null | undefined {
  return errors.some(({ path }) => path?.[1] === alias) ? undefined : repository[alias];
}

/** Folders in folders in the folder of all milestones; a folder's or a file's entry as GraphQL gives it. */
interface FolderOfFolders {
  entries?: { name: string; type: string; object: FolderOfFolders | null }[] | null;
}

/** The names of the folders in the folder of all milestones, each with those inside. */
function toMilestones(node: FolderOfFolders | null | undefined): MilestoneFolders {
  const foldersIn = (folder: FolderOfFolders | null | undefined) =>
    (folder?.entries ?? []).filter(({ type }) => type === 'tree');
  return new Map(
    foldersIn(node).map(({ name, object }) => [name, foldersIn(object).map((each) => each.name)]),
  );
}

/** An object of git in an answer: a file, or something else of that name. */
export type FileNode = Selected<schema.GitObject, { oid: true }> & BlobNode;

/** A folder; without entries it is none. */
interface FolderOfFiles {
  entries?: (Selected<schema.TreeEntry, { name: true; oid: true }> & { object: FileNode | null })[] | null;
}

/** The tested commit; without a message it is none. */
type HeadNode = ChecksNode & {
  associatedPullRequests?: { nodes: (PullNode | null)[] | null } | null;
} & Partial<
    Selected<
      schema.Commit,
      {
        message: true;
        committedDate: true;
        author: { name: true; email: true; user: { login: true } };
        parents: { nodes: { oid: true } };
        status: { contexts: { context: true; state: true; targetUrl: true; description: true } };
      }
    >
  >;

/** What `overviewQuery` gets of the repository, by its aliases. */
export interface OverviewAnswer {
  head?: HeadNode | null;
  headWorkflows?: FolderOfFiles | null;
  baseWorkflows?: FolderOfFiles | null;
  config?: FileNode | null;
  milestones?: FolderOfFolders | null;
  plan?: FileNode | null;
  found?: { nodes: (PullNode | null)[] | null; pageInfo: { hasNextPage: boolean } } | null;
  baseRules?: RulesNode | null;
  defaultRules?: RulesNode | null;
  [codeowners: `codeowners${number}`]: FileNode | null | undefined;
  [configuration: `gate${number}`]: FileNode | null | undefined;
  [pull: `pull${number}`]: PullNode | null | undefined;
  [folder: `folder${number}`]: FolderNode | undefined;
  [history: `reports${number}`]: HistoryAnswer | null | undefined;
}

function toFile(name: string, node: FileNode): TextFile {
  return { name, oid: node.oid, text: textOf(node) };
}

/** The first of the places that has the file; a folder of that name is none. */
function toCodeowners(repo: OverviewAnswer): TextFile | null {
  for (const [index, path] of CODEOWNERS_PATHS.entries()) {
    const node = repo[`codeowners${index}`];
    if (node?.text !== undefined) return toFile(path, node);
  }
  return null;
}

function toConfiguration(repo: OverviewAnswer): ConfigurationTexts {
  const found = GATE_FILES.flatMap((path, index): [string, string | null][] => {
    const node = repo[`gate${index}`];
    return node ? [[path, textOf(node)]] : [];
  });
  return new Map(found);
}

function toFolder(node: FolderOfFiles | null | undefined): TextFile[] | null {
  if (!node?.entries) return null;
  return node.entries.flatMap(({ name, oid, object }) => (object ? [toFile(name, { ...object, oid })] : []));
}

function toHead(
  sha: string,
  { message, committedDate = '', author, parents, status }: HeadNode,
): Overview['head'] {
  if (message === undefined) return null;
  return {
    message,
    committedAt: committedDate,
    author: author ?? null,
    signed: signedOf(sha, message, author ?? null),
    parents: nodesOf(parents).map(({ oid }) => oid),
    statuses: status ? status.contexts : [],
  };
}
