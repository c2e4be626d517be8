import { isRequestFailure } from '../../github/errors.ts';
import type { Reading } from '../reading/reading.ts';

/** Paths that are asked for, in one query. */
const MOST = 50;

/**
 * Of some paths those of which a commit has nothing. Nothing is asked where there is none; what cannot be read is no gap,
 * because nothing is claimed then.
 */
export async function absentPaths(
  { github, context, budget }: Pick<Reading, 'github' | 'context' | 'budget'>,
  commit: string,
  paths: readonly string[],
): Promise<string[]> {
  const asked = paths.slice(0, MOST);
  if (asked.length === 0 || budget.grant(1) === 0) return [];
  const { owner, name } = context.repository;
  const objects = asked.map(
    (path, index) => `path${index}: object(expression: ${JSON.stringify(`${commit}:${path}`)}) { oid }`,
  );
  // The commit itself tells a path that is not there from a commit that is not.
  const query = `query paths($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) {
      commit: object(expression: ${JSON.stringify(commit)}) { oid }
      ${objects.join('\n')}
    }
  }`;
  try {
    const { repository } = await github.graphql<Answer>(query, { owner, name });
    if (repository?.commit == null) return [];
    return asked.filter((_, index) => repository[`path${index}`] === null);
  } catch (error) {
    if (isRequestFailure(error)) return [];
    throw error;
  }
}

/** By alias; null: there is no such object. */
interface Answer {
  repository: Record<string, { oid: string } | null> | null;
}
