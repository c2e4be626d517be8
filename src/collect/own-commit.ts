import { parseMessage } from '../evidence/message.ts';
import { readChanges } from './changes.ts';
import type { TestedHead } from './head.ts';
import type { Overview } from './overview.ts';
import type { Reading } from './reading.ts';

/**
 * Whether the head commit is one of Docket's own: it has the trailer, and changes report files only. A squash can
 * carry the trailer along, and the files of a pull request are not those of its head commit, so its own are read.
 */
export async function readIsOwnCommit(
  { github, context, inputs, gaps }: Reading,
  head: Pick<TestedHead, 'sha'>,
  overview: Pick<Overview, 'head'>,
): Promise<boolean> {
  const [parent, ...others] = overview.head?.parents ?? [];
  if (parent === undefined || others.length > 0 || parseMessage(overview.head?.message ?? '') === null)
    return false;
  const own = { kind: 'compare' as const, from: parent, to: head.sha };
  const { files } = await readChanges(github, context.repository, own, gaps);
  return files.length > 0 && files.every(({ path }) => isReportFile(path, inputs.reportsDir));
}

function isReportFile(path: string, reportsDir: string): boolean {
  return path.startsWith(`${reportsDir}/`) && /_run\d+\.(md|json)$/.test(path);
}
