import {
  type FolderNode,
  folderQuery,
  parseFolder,
  type ReportsFolder,
  readFolders,
} from '../collect/repository/reports-on-branch.ts';
import type { GitHub } from '../github/client.ts';
import type { Repository } from '../settings/context.ts';
import type { Seen } from './commit.ts';

/** The folders of other branches that a new number is looked for on; none for a document that keeps its own. */
export function othersOf(
  { kind, branch }: { kind: string; branch: string },
  folders: readonly ReportsFolder[],
): ReportsFolder[] {
  return kind === 'update' ? [] : folders.filter(({ isBranch, ref }) => isBranch && ref !== branch);
}

/** The selection that reads them together with the commit. */
export function othersQuery(others: readonly ReportsFolder[]): string {
  return others.map((folder, index) => folderQuery(`other${index}`, folder)).join(' ');
}

/**
 * The same folders after the commit.
 *
 * @param seen what was read together with it; null: its answer was lost, so they are read now.
 */
export async function othersAfter(
  { github, repository, viewer }: { github: GitHub; repository: Repository; viewer: string },
  others: ReportsFolder[],
  seen: Seen | null,
): Promise<ReportsFolder[]> {
  if (others.length === 0) return [];
  if (seen === null) return readFolders(github, repository, others);
  return others.map((folder, index) => parseFolder(folder, seen[`other${index}`] as FolderNode, viewer));
}
