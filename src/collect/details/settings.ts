import type { ChangedFile } from '../../evidence/change.ts';
import type { ChangedSetting } from '../../evidence/setting.ts';
import type { BlobNode } from '../../github/graphql.ts';
import { type BothTexts, changedSettings } from '../../tools/settings/changed.ts';
import { isConfiguration } from '../../tools/settings/meanings.ts';
import type { Reading } from '../reading/reading.ts';

/** Files of settings that are compared; a change of people touches fewer. */
const MOST_FILES = 40;

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
  const files = comparedFiles(changed).slice(0, MOST_FILES);
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
  const { repository } = answer;
  const texts = files.flatMap(({ path, old, now }, index): BothTexts[] => {
    const [before, after] = [repository[`before${index}`] ?? null, repository[`after${index}`] ?? null];
    // What GitHub hands out in part, or not at all, is not compared.
    const isRead = (asked: string | null, blob: BlobNode | null): boolean =>
      asked === null || (typeof blob?.text === 'string' && !blob.isTruncated);
    if (!isRead(old, before) || !isRead(now, after)) return [];
    return [{ path, before: before?.text ?? null, after: after?.text ?? null }];
  });
  return changedSettings(texts);
}

const objectOf = (alias: string, commit: string, path: string): string =>
  `${alias}: object(expression: ${JSON.stringify(`${commit}:${path}`)}) { ...Text }`;

/** A file of settings, and its paths before and after the change; null: it is not there. */
interface ComparedFile {
  path: string;
  old: string | null;
  now: string | null;
}

/** The changed files that hold settings: also those that only a new name makes to one, or no longer. */
export function comparedFiles(changed: readonly ChangedFile[]): ComparedFile[] {
  return changed.flatMap(({ path, previousPath = path, status }): ComparedFile[] => {
    const [was, is] = [isConfiguration(previousPath), isConfiguration(path)];
    const old = was && status !== 'added' ? previousPath : null;
    const now = is && status !== 'removed' ? path : null;
    return old === null && now === null ? [] : [{ path: now ?? previousPath, old, now }];
  });
}
