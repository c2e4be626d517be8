import type { GraphQLResolveInfo } from 'graphql';
import { resolveRef } from '../resolve.ts';
import { repositoryId } from '../shapes/repository.ts';
import { htmlUrl, nodeId } from '../shapes/urls.ts';
import { branchRef, type Pull, type World } from '../state.ts';
import { actor } from './actor.ts';
import { commitNode, comparisonNode } from './commit.ts';
import { type ConnectionArgs, connection } from './connection.ts';
import { objectAt, objectById } from './content.ts';
import { GraphProblem, guarded } from './problem.ts';
import { pullNode } from './pull.ts';
import { protectionNode, ruleNode } from './rule.ts';

type Info = GraphQLResolveInfo;

/** Our Repository. */
export function repositoryNode(world: World): Record<string, unknown> {
  return {
    ...names(world, world.fullName),
    isFork: world.contents.repository.fork ?? false,
    isArchived: world.contents.repository.archived ?? false,
    isPrivate: world.contents.repository.private,
    defaultBranchRef: () =>
      guarded(world, 'contents', () => refNode(world, branchRef(world.contents.repository.defaultBranch))),
    object: (args: { expression?: string | null; oid?: string | null }) =>
      guarded(world, 'contents', () =>
        args.oid ? objectById(world, args.oid) : args.expression ? objectAt(world, args.expression) : null,
      ),
    ref: ({ qualifiedName }: { qualifiedName: string }) =>
      guarded(world, 'contents', () => refNode(world, fullRef(world, qualifiedName))),
    refs: (args: RefsArgs, _: unknown, info: Info) =>
      guarded(world, 'contents', () => {
        const refs = world.git
          .refs(args.refPrefix)
          .filter((name) => !args.query || name.includes(args.query));
        return connection(refs, args, info, (name) => refNode(world, name));
      }),
    pullRequest: ({ number }: { number: number }) =>
      guarded(world, 'pull-requests', () => {
        const pull = world.contents.pulls.find((candidate) => candidate.number === number);
        if (pull) return pullNode(world, pull);
        throw new GraphProblem(
          'NOT_FOUND',
          `Could not resolve to a PullRequest with the number of ${number}.`,
        );
      }),
    pullRequests: (args: PullsArgs, _: unknown, info: Info) =>
      guarded(world, 'pull-requests', () =>
        connection(pullsAsked(world, args), args, info, (pull) => pullNode(world, pull)),
      ),
  };
}

/** The Repository of a fork; null when it was deleted. */
export function forkNode(world: World, fullName: string): Record<string, unknown> | null {
  const gone = world.contents.forks.find((fork) => fork.name === fullName)?.deleted ?? false;
  return gone ? null : { ...names(world, fullName), isFork: true, isPrivate: false };
}

/** A Ref by its full name, of our repository or of a fork; null when there is none. */
export function refNode(
  world: World,
  fullName: string,
  fork: string | null = null,
): Record<string, unknown> | null {
  const branch = fullName.replace('refs/heads/', '');
  const oid = world.git.ref(fork === null ? fullName : branchRef(branch, fork));
  if (oid === undefined) return null;
  const prefix = fullName.split('/').slice(0, 2).join('/');
  return {
    id: nodeId('REF', fullName),
    name: fullName.slice(prefix.length + 1),
    prefix: `${prefix}/`,
    target: () => commitNode(world, world.git.commit(oid)),
    rules: (args: ConnectionArgs, _: unknown, info: Info) =>
      connection(
        fork === null && !world.contents.rulesUnavailable ? (world.contents.rules[branch] ?? []) : [],
        args,
        info,
        ruleNode,
      ),
    refUpdateRule: () =>
      fork === null && !world.contents.rulesUnavailable && world.contents.protection[branch]
        ? protectionNode(branch)
        : null,
    repository: () => (fork === null ? repositoryNode(world) : forkNode(world, fork)),
    compare: ({ headRef }: { headRef: string }) => {
      const head = resolveRef(world, headRef);
      return head === undefined ? null : comparisonNode(world, oid, head);
    },
  };
}

interface RefsArgs extends ConnectionArgs {
  refPrefix: string;
  query?: string | null;
}

interface PullsArgs extends ConnectionArgs {
  states?: string[] | null;
  headRefName?: string | null;
  baseRefName?: string | null;
  orderBy?: { field: string; direction: 'ASC' | 'DESC' } | null;
}

/** Unlike REST all states by default, oldest first. A head branch's name does not say whose branch. */
function pullsAsked(world: World, args: PullsArgs): Pull[] {
  const sign = args.orderBy?.direction === 'DESC' ? -1 : 1;
  const key = (pull: Pull) =>
    Date.parse(args.orderBy?.field === 'UPDATED_AT' ? pull.updatedAt : pull.createdAt);
  return world.contents.pulls
    .filter((pull) => !args.states || args.states.includes(pull.state.toUpperCase()))
    .filter((pull) => !args.headRefName || pull.headBranch === args.headRefName)
    .filter((pull) => !args.baseRefName || pull.base === args.baseRefName)
    .sort((a, b) => sign * (key(a) - key(b) || a.number - b.number));
}

/** GitHub takes `refs/heads/main`, `heads/main` and `main`. */
function fullRef(world: World, name: string): string {
  const candidates = [name, `refs/${name}`, `refs/heads/${name}`];
  return candidates.find((candidate) => world.git.ref(candidate) !== undefined) ?? name;
}

function names(world: World, fullName: string): Record<string, unknown> {
  const [owner, name] = fullName.split('/') as [string, string];
  const id = repositoryId(world, fullName);
  return {
    __typename: 'Repository',
    id: nodeId('R', id),
    databaseId: id,
    name,
    nameWithOwner: fullName,
    owner: actor(world, owner),
    url: htmlUrl(world, '', fullName),
  };
}
