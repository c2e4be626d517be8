import type { GitHub } from '../../github/client.ts';
import type { Repository } from '../../settings/context.ts';
import { isSameRepository, type Origin } from '../runs/origin.ts';

interface Answer {
  repository: {
    pullRequests: {
      nodes: {
        number: number;
        headRefOid: string;
        headRepository: { name: string; owner: { login: string } } | null;
      }[];
    };
  };
}

const query = `query pullsByName($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    pullRequests(first: 50, headRefName: $branch, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { number headRefOid headRepository { name owner { login } } }
    }
  }
}`;

/** More pull requests of one commit and branch name than these are not read. */
const MOST = 5;

/**
 * The numbers of pull requests whose head is this commit on a branch of that name: GraphQL also finds those whose fork is
 * gone, or belongs to somebody else now. Where GitHub does not tell the fork of the run, the only one of a fork counts.
 * https://docs.github.com/en/graphql/reference/objects#repository (`pullRequests`)
 *
 * @throws the client's error.
 */
export async function readNumbersByBranchName(
  github: GitHub,
  ours: Repository,
  { branch, repository }: Origin,
  sha: string,
): Promise<number[]> {
  if (branch === null) return [];
  const { owner, name } = ours;
  const answer = await github.graphql<Answer>(query, { owner, name, branch });
  const found = answer.repository.pullRequests.nodes
    .filter(({ headRefOid }) => headRefOid === sha)
    .map(({ number, headRepository: head }) => ({
      number,
      head: head && { owner: head.owner.login, name: head.name },
    }))
    .filter(({ head }) => !isSameRepository(head, ours));
  const same = found.filter(({ head }) => isSameRepository(head, repository));
  const chosen = same.length === 0 && repository === null && found.length === 1 ? found : same;
  return chosen.slice(0, MOST).map(({ number }) => number);
}
