import type { LikelyHead } from '../collect/sweep/likely.ts';
import { statusContext, toldWaiting } from '../evidence/marker.ts';
import type { GitHub } from '../github/client.ts';
import { nodesOf } from '../github/graphql.ts';
import type { Repository } from '../settings/context.ts';
import type { Inputs } from '../settings/inputs.ts';
import { type Look, type LookNode, lookFields, toLook } from './pull-request-look.ts';

/** `told`: it stands there already, for the same reason. `deleted`: a person deleted the comment, and nothing is new. */
export type ToldBefore = 'told' | 'deleted';

type Node = LookNode & {
  newestCommit: {
    nodes:
      | ({ commit: { status: { contexts: { context: string; state: string }[] } | null } } | null)[]
      | null;
  };
};

/**
 * Reads by one query on which pull requests a sweep has nothing to write, by their numbers.
 *
 * @param viewer the account of the token
 * @throws the client's error when they cannot be seen.
 */
export async function readToldBefore(
  github: GitHub,
  repository: Repository,
  inputs: Pick<Inputs, 'comment' | 'status'>,
  likely: readonly LikelyHead[],
  viewer: string,
): Promise<ReadonlyMap<number, ToldBefore>> {
  const { owner, name } = repository;
  const query = `query told($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) {
      ${likely.map(({ head: { number } }) => `pull${number}: pullRequest(number: ${number}) { ...Told }`).join('\n      ')}
    }
  }
  fragment Told on PullRequest {
    ${lookFields}
    newestCommit: commits(last: 1) { nodes { commit { ${inputs.status ? 'status { contexts { context state } }' : 'oid'} } } }
  }`;
  const answer = await github.graphql<{ repository: Record<`pull${number}`, Node> }>(query, { owner, name });
  const told = new Map<number, ToldBefore>();
  for (const one of likely) {
    const { number } = one.head;
    const node = answer.repository[`pull${number}`];
    if (node === undefined) continue;
    const state = toldBefore(inputs, one, node, await toLook(github, repository, number, viewer, node));
    if (state !== null) told.set(number, state);
  }
  return told;
}

function toldBefore(
  { comment, status }: Pick<Inputs, 'comment' | 'status'>,
  { head, why }: LikelyHead,
  node: Node,
  look: Look,
): ToldBefore | null {
  if (status && !isPending(node)) return null;
  if (comment === 'never') return 'told';
  const own = look.own.filter(({ marker }) => marker.headSha === head.sha);
  if (own.some(({ body }) => why === null || toldWaiting(body, why))) return 'told';
  const isUnwanted = look.own.length === 0 && (look.deletedAt ?? '') >= (head.commit?.committedAt ?? '');
  return isUnwanted ? 'deleted' : null;
}

function isPending({ newestCommit }: Node): boolean {
  const contexts = nodesOf(newestCommit)[0]?.commit.status?.contexts ?? [];
  return contexts.some(({ context, state }) => context === statusContext && state === 'PENDING');
}
