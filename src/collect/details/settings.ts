import { comparedFiles, toChangedSettings } from '../../assemble/settings.ts';
import type { ChangedFile } from '../../evidence/change.ts';
import type { ChangedSetting } from '../../evidence/setting.ts';
import { type BlobNode, textOf } from '../../github/graphql.ts';
import type { Reading } from '../reading/reading.ts';

/** Both versions of files, by alias; null: there is no such object. */
interface Answer {
  repository: Record<string, BlobNode | null>;
}

/**
 * The settings of tools that the change alters, from both versions of the files that hold them: one query, and none
 * where it touches no such file.
 * https://docs.github.com/en/graphql/reference/objects#repository (`object`)
 */
export async function readChangedSettings(
  { github, context, gaps }: Reading,
  head: string,
  mergeBase: string | null,
  changed: readonly ChangedFile[],
): Promise<ChangedSetting[]> {
  const files = comparedFiles(changed);
  if (mergeBase === null || files.length === 0) return [];
  const objects = files.flatMap(({ old, now }, index) => [
    ...(old === null ? [] : [objectOf(`before${index}`, mergeBase, old)]),
    ...(now === null ? [] : [objectOf(`after${index}`, head, now)]),
  ]);
  const query = `query settings($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { ${objects.join('\n')} }
  }
  fragment Text on GitObject { ... on Blob { text isTruncated } }`;
  const { owner, name } = context.repository;
  const answer = await gaps.optional(github.graphql<Answer>(query, { owner, name }), {
    about: 'workflows',
    what: `${files.length === 1 ? `\`${files[0]?.path}\`` : `${files.length} files of settings`} before and after the change`,
    permission: 'contents: read',
  });
  if (answer === null) return [];
  const textAt = (alias: string): string | null => textOf(answer.repository[alias] ?? {});
  return toChangedSettings(
    files.map((file, index) => ({
      ...file,
      before: textAt(`before${index}`),
      after: textAt(`after${index}`),
    })),
  );
}

const objectOf = (alias: string, commit: string, path: string): string =>
  `${alias}: object(expression: ${JSON.stringify(`${commit}:${path}`)}) { ...Text }`;
