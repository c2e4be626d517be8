import type { GraphQLResolveInfo } from 'graphql';
import { suitesOf } from '../checks.ts';
import { patchOf } from '../git/diff.ts';
import { isAncestor, log, logOfPath } from '../git/history.ts';
import { type Commit, signatureDate } from '../git/object.ts';
import { entryAt } from '../git/tree.ts';
import { ownChanges, pullsWith } from '../resolve.ts';
import { latestStatuses } from '../shapes/remark.ts';
import { htmlUrl, nodeId } from '../shapes/urls.ts';
import type { World } from '../state.ts';
import { actor, GITHUB, gitActor } from './actor.ts';
import { suiteNode } from './check.ts';
import { type ConnectionArgs, connection } from './connection.ts';
import { entryNode, treeNode } from './content.ts';
import { guarded } from './problem.ts';
import { pullNode } from './pull.ts';
import { repositoryNode } from './repository.ts';

type Info = GraphQLResolveInfo;

/** A Commit. */
export function commitNode(world: World, commit: Commit): Record<string, unknown> {
  const [headline, ...rest] = commit.message.split('\n');
  return {
    __typename: 'Commit',
    id: nodeId('C', commit.oid),
    oid: commit.oid,
    abbreviatedOid: commit.oid.slice(0, 7),
    url: htmlUrl(world, `/commit/${commit.oid}`),
    message: commit.message,
    messageHeadline: headline,
    messageBody: rest.join('\n').trim(),
    committedDate: signatureDate(commit.committer),
    authoredDate: signatureDate(commit.author),
    author: gitActor(world, commit.author),
    committer: gitActor(world, commit.committer),
    signature: signatureOf(commit),
    repository: () => repositoryNode(world),
    tree: () => treeNode(world, commit.tree),
    file: ({ path }: { path: string }) => fileAt(world, commit, path),
    parents: (args: ConnectionArgs, _: unknown, info: Info) =>
      connection(commit.parents, args, info, (oid) => commitNode(world, world.git.commit(oid))),
    history: (args: HistoryArgs, _: unknown, info: Info) =>
      connection(historyOf(world, commit, args), args, info, (one) => commitNode(world, one)),
    ...sizes(world, commit),
    ...verdicts(world, commit),
  };
}

/** GitHub signs what is committed through its API; people's commits here are not signed. */
function signatureOf({ committer }: Commit): Record<string, unknown> | null {
  const isByGitHub = committer.name === GITHUB.name && committer.email === GITHUB.email;
  return isByGitHub
    ? {
        __typename: 'GpgSignature',
        email: GITHUB.email,
        isValid: true,
        state: 'VALID',
        wasSignedByGitHub: true,
        signer: null,
      }
    : null;
}

interface HistoryArgs extends ConnectionArgs {
  path?: string | null;
  since?: string | null;
  until?: string | null;
}

function historyOf(world: World, commit: Commit, args: HistoryArgs): Commit[] {
  const commits = args.path ? logOfPath(world.git, commit.oid, args.path) : log(world.git, commit.oid);
  const seconds = (instant: string) => Date.parse(instant) / 1000;
  return commits
    .filter((one) => !args.since || one.committer.seconds >= seconds(args.since))
    .filter((one) => !args.until || one.committer.seconds <= seconds(args.until));
}

function fileAt(world: World, commit: Commit, path: string): Record<string, unknown> | null {
  const entry = entryAt(world.git, commit.tree, path);
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
  return entry === undefined ? null : entryNode(world, entry, folder);
}

function sizes(world: World, commit: Commit): Record<string, unknown> {
  const patches = () => ownChanges(world, commit).map(patchOf);
  return {
    additions: () => patches().reduce((sum, patch) => sum + patch.additions, 0),
    deletions: () => patches().reduce((sum, patch) => sum + patch.deletions, 0),
    changedFilesIfAvailable: () => patches().length,
  };
}

/** What is known of a commit besides git. */
function verdicts(world: World, commit: Commit): Record<string, unknown> {
  return {
    status: () => guarded(world, 'statuses', () => statusNode(world, commit.oid)),
    checkSuites: (args: SuiteArgs, _: unknown, info: Info) =>
      guarded(world, 'checks', () => {
        const app = args.filterBy?.appId;
        const suites = suitesOf(world, commit.oid).filter((suite) => app == null || suite.app.id === app);
        return connection(suites, args, info, (suite) => suiteNode(world, suite));
      }),
    associatedPullRequests: (args: ConnectionArgs, _: unknown, info: Info) =>
      guarded(world, 'pull-requests', () =>
        connection(pullsWith(world, commit.oid), args, info, (pull) => pullNode(world, pull)),
      ),
  };
}

interface SuiteArgs extends ConnectionArgs {
  filterBy?: { appId?: number | null } | null;
}

function statusNode(world: World, oid: string): Record<string, unknown> | null {
  const statuses = latestStatuses(world, oid);
  if (statuses.length === 0) return null;
  const states = statuses.map((status) => status.state);
  const worst =
    (['failure', 'error', 'pending'] as const).find((state) => states.includes(state)) ?? 'success';
  const contexts = statuses.map((status) => ({
    id: nodeId('SC', status.id),
    context: status.context,
    state: status.state.toUpperCase(),
    description: status.description,
    targetUrl: status.targetUrl,
    createdAt: status.createdAt,
    creator: actor(world, status.creator),
  }));
  return { id: nodeId('ST', oid), state: worst.toUpperCase(), contexts };
}

/** A Comparison of a ref with a head: how many commits each side has of its own. */
export function comparisonNode(world: World, base: string, head: string): Record<string, unknown> {
  const ahead = log(world.git, head).filter((commit) => !isAncestor(world.git, commit.oid, base));
  const behind = log(world.git, base).filter((commit) => !isAncestor(world.git, commit.oid, head));
  const status =
    ahead.length > 0
      ? behind.length > 0
        ? 'DIVERGED'
        : 'AHEAD'
      : behind.length > 0
        ? 'BEHIND'
        : 'IDENTICAL';
  return {
    id: nodeId('COMPARE', `${base}...${head}`),
    aheadBy: ahead.length,
    behindBy: behind.length,
    status,
    baseTarget: () => commitNode(world, world.git.commit(base)),
    headTarget: () => commitNode(world, world.git.commit(head)),
    commits: (args: ConnectionArgs, _: unknown, info: Info) =>
      connection([...ahead].reverse(), args, info, (commit) => commitNode(world, commit)),
  };
}
