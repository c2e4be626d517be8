import type { GitHub } from '../../github/client.ts';
import { hasStatus } from '../../github/errors.ts';
import type { Repository } from '../../settings/context.ts';
import type { Gaps } from '../reading/gaps.ts';
import { readText } from '../reading/text.ts';

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
  const read =
    paths.length <= MOST_ALONE
      ? await Promise.all(paths.map((path) => textBefore(github, repository, path, mergeBase, gaps)))
      : await gaps.optional(queryTexts(github, repository, paths, mergeBase), {
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

type Answer = { repository: Record<string, { text?: string | null } | null> };

/** A file that is not there is null. https://docs.github.com/en/graphql/reference/objects#repository (`object`) */
async function queryTexts(
  github: GitHub,
  { owner, name }: Repository,
  paths: readonly string[],
  mergeBase: string,
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
    fragment Text on GitObject { ... on Blob { text } }`;
    const { repository } = await github.graphql<Answer>(query, { owner, name });
    texts.push(...some.map((_, index) => repository[`file${index}`]?.text ?? null));
  }
  return texts;
}
