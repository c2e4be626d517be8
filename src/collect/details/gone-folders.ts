import type { Evidence } from '../../evidence/evidence.ts';
import { emptiedFolders } from '../../facts/workflows/dead-paths.ts';
import { isRequestFailure } from '../../github/errors.ts';
import type { Reading } from '../reading/reading.ts';

/** Folders that are asked for, in one query. */
const MOST = 50;

/**
 * Of the folders that workflow files name and that the diff seems to empty, those of which the head has nothing. Nothing is
 * asked where there is none; what cannot be read is no gap, because nothing is claimed then.
 */
export async function readGoneFolders(
  { github, context, budget }: Pick<Reading, 'github' | 'context' | 'budget'>,
  evidence: Evidence,
): Promise<string[]> {
  const asked = emptiedFolders(evidence).slice(0, MOST);
  if (asked.length === 0 || budget.grant(1) === 0) return [];
  const { owner, name } = context.repository;
  const objects = asked.map(
    (path, index) =>
      `folder${index}: object(expression: ${JSON.stringify(`${evidence.head.sha}:${path}`)}) { oid }`,
  );
  // The commit itself tells a folder that is not there from a head that is not.
  const query = `query folders($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) {
      head: object(expression: ${JSON.stringify(evidence.head.sha)}) { oid }
      ${objects.join('\n')}
    }
  }`;
  try {
    const { repository } = await github.graphql<Answer>(query, { owner, name });
    if (repository?.head == null) return [];
    return asked.filter((_, index) => repository[`folder${index}`] === null);
  } catch (error) {
    if (isRequestFailure(error)) return [];
    throw error;
  }
}

/** By alias; null: there is no such object. */
interface Answer {
  repository: Record<string, { oid: string } | null> | null;
}

/** The evidence with the folders that are gone. */
export function withGoneFolders(evidence: Evidence, gone: readonly string[]): Evidence {
  return gone.length === 0
    ? evidence
    : { ...evidence, changes: { ...evidence.changes, goneFolders: [...gone] } };
}
