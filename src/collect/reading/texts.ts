import type { SourceText } from '../../diff/imports/importers.ts';
import type { GitHub } from '../../github/client.ts';
import { hasStatus, isGraphqlFailure } from '../../github/errors.ts';
import { type BlobNode, textOf } from '../../github/graphql.ts';
import type { Repository } from '../../settings/context.ts';
import type { Gaps } from './reading.ts';

/**
 * Reads a text file at a commit or branch.
 * https://docs.github.com/en/rest/repos/contents#get-repository-content
 */
export async function readText(
  github: GitHub,
  repository: Repository,
  path: string,
  ref: string,
): Promise<string> {
  const { data } = await github.rest.repos.getContent({
    owner: repository.owner,
    repo: repository.name,
    path,
    ref,
    mediaType: { format: 'raw' },
  });
  // The raw media type answers with the text itself, which the client's types do not know.
  return String(data);
}

/** The text of a file at the merge base; null when there is none, or when it could not be read. */
export async function textBefore(
  github: GitHub,
  repository: Repository,
  path: string,
  mergeBase: string,
  gaps: Gaps,
): Promise<string | null> {
  const read = readText(github, repository, path, mergeBase).catch((error: unknown) => {
    if (hasStatus(error, 404)) return null;
    throw error;
  });
  return gaps.optional(read, {
    about: 'workflows',
    what: `\`${path}\` before the change`,
    permission: 'contents: read',
  });
}

/** What queries for texts get, by alias; null: there is no such object. */
interface BlobsAnswer {
  repository: Record<string, BlobNode | null>;
}

/** More files than these are read by one query, a hundred at once. */
const MOST_ALONE = 5;
const AT_ONCE = 100;

/** The texts of files at the merge base, by their path; those that are not there, or could not be read, are left out. */
export async function textsBefore(
  github: GitHub,
  repository: Repository,
  paths: readonly string[],
  mergeBase: string,
  gaps: Gaps,
): Promise<ReadonlyMap<string, string>> {
  const alone = (path: string): Promise<string | null> =>
    textBefore(github, repository, path, mergeBase, gaps);
  const read =
    paths.length <= MOST_ALONE
      ? await Promise.all(paths.map(alone))
      : await gaps.optional(queryTexts(github, repository, paths, mergeBase, alone), {
          about: 'workflows',
          what: `${paths.length} files before the change`,
          permission: 'contents: read',
        });
  const found = paths.flatMap((path, index): [string, string][] => {
    const text = read?.[index] ?? null;
    return text === null ? [] : [[path, text]];
  });
  return new Map(found);
}

/**
 * A file that is not there is null; one of which GraphQL hands out a part only is read alone.
 * https://docs.github.com/en/graphql/reference/objects#repository (`object`)
 */
async function queryTexts(
  github: GitHub,
  { owner, name }: Repository,
  paths: readonly string[],
  mergeBase: string,
  alone: (path: string) => Promise<string | null>,
): Promise<(string | null)[]> {
  const texts: (string | null)[] = [];
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    const some = paths.slice(at, at + AT_ONCE);
    const objects = some.map(
      (path, index) =>
        `file${index}: object(expression: ${JSON.stringify(`${mergeBase}:${path}`)}) { ...Text }`,
    );
    const query = `query before($owner: String!, $name: String!) {
      repository(owner: $owner, name: $name) { ${objects.join('\n')} }
    }
    fragment Text on GitObject { ... on Blob { text isTruncated } }`;
    const { repository } = await github.graphql<BlobsAnswer>(query, { owner, name });
    const asked = some.map((path, index) => {
      const blob = repository[`file${index}`];
      return blob?.isTruncated ? alone(path) : (blob?.text ?? null);
    });
    texts.push(...(await Promise.all(asked)));
  }
  return texts;
}

/** A file of the repository's tree. */
export interface TreeFile {
  path: string;
  oid: string;
  size: number;
}

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
      const text = blob ? textOf(blob) : null;
      if (text !== null) texts.set(oid, text);
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
async function ask(github: GitHub, { owner, name }: Repository, oids: string[]): Promise<BlobsAnswer> {
  const objects = oids.map((oid, index) => `file${index}: object(oid: "${oid}") { ...Text }`);
  const query = `query texts($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { ${objects.join('\n')} }
  }
  fragment Text on GitObject { ... on Blob { text isTruncated } }`;
  try {
    return await github.graphql<BlobsAnswer>(query, { owner, name, request: { retries: 1 } });
  } catch (error) {
    const { data } = error as { data?: Partial<BlobsAnswer> | null };
    const repository = data?.repository ?? {};
    if (!isGraphqlFailure(error) || !Object.values(repository).some((blob) => blob !== null)) throw error;
    return { repository };
  }
}
