import type { GitHub } from '../../github/client.ts';
import { isGraphqlFailure } from '../../github/errors.ts';
import { nodesOf } from '../../github/graphql.ts';
import { folderFragment } from './listed.ts';
import {
  type ListedRepository,
  ONCE_MORE,
  type ReportsPlace,
  type RepositoryNode,
  reportsFields,
  toListed,
} from './of-repository.ts';

/** Which repositories of an owner are meant. */
export interface Wanted {
  archived: boolean;
  forks: boolean;
}

/** The repositories of an owner. */
export interface ListedOwner {
  repositories: ListedRepository[];
  /** How many the token may not read. */
  hidden: number;
}

/** With their folders of reports so many repositories are a query that GitHub answers in time. */
const AT_ONCE = 25;

interface Answer {
  repositoryOwner: {
    repositories: {
      nodes: ((RepositoryNode & { isArchived: boolean; isFork: boolean }) | null)[] | null;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  } | null;
}

/**
 * Lists the repositories of an organisation or a person that the token may see, with their reports.
 *
 * @throws the client's error.
 * @returns null when there is no such owner.
 */
export async function listOwner(
  github: GitHub,
  owner: string,
  place: ReportsPlace,
  wanted: Wanted,
  tell: (repositories: number) => void,
): Promise<ListedOwner | null> {
  const query = `query owner($owner: String!, $after: String) {
    repositoryOwner(login: $owner) {
      repositories(first: ${AT_ONCE}, after: $after, ownerAffiliations: [OWNER], orderBy: { field: NAME, direction: ASC }) {
        nodes { isArchived isFork ${reportsFields(place)} }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
  ${folderFragment}`;
  const found: ListedRepository[] = [];
  let hidden = 0;
  for (let after: string | null = null; ; ) {
    const { repositoryOwner }: Answer = await partially(
      github.graphql<Answer>(query, { owner, after, ...ONCE_MORE }),
    );
    if (repositoryOwner === null) return null;
    const { nodes, pageInfo } = repositoryOwner.repositories;
    hidden += (nodes ?? []).filter((node) => node === null).length;
    for (const node of nodesOf({ nodes })) {
      const isMeant = (wanted.archived || !node.isArchived) && (wanted.forks || !node.isFork);
      if (isMeant) found.push(toListed(node, place));
    }
    tell(found.length);
    if (!pageInfo.hasNextPage) return { repositories: found, hidden };
    after = pageInfo.endCursor;
  }
}

/** Repositories that the token may not read are null, with an error beside them. */
async function partially(asked: Promise<Answer>): Promise<Answer> {
  try {
    return await asked;
  } catch (error) {
    const data = isGraphqlFailure(error) ? (error.data as Answer | null) : null;
    if (!data?.repositoryOwner) throw error;
    return data;
  }
}
