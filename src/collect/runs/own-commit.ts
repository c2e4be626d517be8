import type { Repository } from '../../context.ts';
import { parseMessage } from '../../evidence/message.ts';
import { readChanges } from '../change/changes.ts';
import type { TestedHead } from '../change/head.ts';
import type { Overview } from '../overview/overview.ts';
import type { Reading } from '../reading/reading.ts';

/**
 * Whether the head commit is one of Docket's own: it has the trailer, and changes report files only. A squash can
 * carry the trailer along, and the files of a pull request are not those of its head commit, so its own are read.
 */
export async function readIsOwnCommit(
  { github, context, inputs, gaps }: Reading,
  head: Pick<TestedHead, 'sha' | 'repository'>,
  overview: Pick<Overview, 'head'>,
): Promise<boolean> {
  if (!isOurs(head, context.repository)) return false;
  const [parent, ...others] = overview.head?.parents ?? [];
  if (parent === undefined || others.length > 0 || parseMessage(overview.head?.message ?? '') === null)
    return false;
  const own = { kind: 'compare' as const, from: parent, to: head.sha };
  const { files } = await readChanges(github, context.repository, own, gaps);
  return files.length > 0 && files.every(({ path }) => isReportFile(path, inputs.reportsDir));
}

/** Whether a commit of Docket's own on top of the head is all that makes it an older one. */
export function isFollowedByOwnCommit(
  repository: Repository,
  head: Pick<TestedHead, 'sha' | 'repository'>,
  overview: Pick<Overview, 'pulls'>,
): boolean {
  const newest = overview.pulls[0]?.headMessage ?? '';
  return isOurs(head, repository) && parseMessage(newest)?.headSha === head.sha;
}

/** Docket never commits to a fork: the trailer of a commit there is a stranger's. */
function isOurs({ repository: of }: Pick<TestedHead, 'repository'>, { owner, name }: Repository): boolean {
  return of?.owner === owner && of.name === name;
}

function isReportFile(path: string, reportsDir: string): boolean {
  return path.startsWith(`${reportsDir}/`) && /_run\d+\.(md|json)$/.test(path);
}
