import type { Evidence } from '../../evidence/evidence.ts';
import { leftOutPaths } from '../../facts/weakenings/settings/left-out-paths.ts';
import { emptiedFolders } from '../../facts/workflows/dead-paths.ts';
import type { Reading } from '../reading/reading.ts';
import { absentPaths } from './absent-paths.ts';

/** What the trees of head and merge base say of paths that files name. */
export interface Absent {
  /** Folders that workflow files name, and of which the change leaves nothing. */
  gone: string[];
  /** Paths that settings newly leave out, and of which there was nothing before. */
  fresh: string[];
}

/** Asks the trees for paths, where the diff gives reason to. */
export async function readTrees(
  reading: Pick<Reading, 'github' | 'context' | 'budget'>,
  evidence: Evidence,
): Promise<Absent> {
  const mergeBase = evidence.base?.mergeBase ?? null;
  const [gone, fresh] = await Promise.all([
    absentPaths(reading, evidence.head.sha, emptiedFolders(evidence)),
    mergeBase === null ? [] : absentPaths(reading, mergeBase, leftOutPaths(evidence)),
  ]);
  return { gone, fresh };
}

/** The evidence with the paths that are gone or new. */
export function withTrees(evidence: Evidence, { gone, fresh }: Absent): Evidence {
  if (gone.length + fresh.length === 0) return evidence;
  return {
    ...evidence,
    changes: {
      ...evidence.changes,
      ...(gone.length > 0 && { goneFolders: gone }),
      ...(fresh.length > 0 && { newPaths: fresh }),
    },
  };
}
