import type { SourceText } from '../../diff/imports/importers.ts';
import type { GitHub } from '../../github/client.ts';
import { isGraphqlFailure } from '../../github/errors.ts';
import type { Repository } from '../../settings/context.ts';
import type { TreeFile } from './dependent-candidates.ts';

const AT_ONCE = 100;

type Answer = { repository: Record<string, { text: string | null; isTruncated: boolean } | null> };

/**
 * Reads the texts of many files, a hundred in a query. Files that are binary, or that GitHub does not hand out, are left
 * out; empty ones need no query.
 *
 * @throws what the client throws.
 */
export async function readTexts(
  github: GitHub,
  repository: Repository,
  files: readonly TreeFile[],
): Promise<SourceText[]> {
  const oids = [...new Set(files.filter(({ size }) => size > 0).map(({ oid }) => oid))];
  const texts = new Map<string, string>();
  for (let at = 0; at < oids.length; at += AT_ONCE) {
    const some = oids.slice(at, at + AT_ONCE);
    const answer = await ask(github, repository, some);
    some.forEach((oid, index) => {
      const blob = answer.repository[`file${index}`];
      if (blob && typeof blob.text === 'string' && !blob.isTruncated) texts.set(oid, blob.text);
    });
  }
  return files.flatMap(({ path, oid, size }) => {
    const text = size === 0 ? '' : texts.get(oid);
    return text === undefined ? [] : [{ path, text }];
  });
}

/**
 * What GraphQL cannot find, or gives up on, stays unread.
 *
 * @throws what the client throws, also where an answer with errors has none of the texts: a refusal.
 */
async function ask(github: GitHub, { owner, name }: Repository, oids: string[]): Promise<Answer> {
  const objects = oids.map((oid, index) => `file${index}: object(oid: "${oid}") { ...Text }`);
  const query = `query texts($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { ${objects.join('\n')} }
  }
  fragment Text on GitObject { ... on Blob { text isTruncated } }`;
  try {
    return await github.graphql<Answer>(query, { owner, name, request: { retries: 1 } });
  } catch (error) {
    const { data } = error as { data?: Partial<Answer> | null };
    const repository = data?.repository ?? {};
    if (!isGraphqlFailure(error) || !Object.values(repository).some((blob) => blob !== null)) throw error;
    return { repository };
  }
}
