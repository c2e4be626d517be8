import type { Changes } from '../evidence/change.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { onceFor } from '../text/once.ts';

/** Every path that the change touches: of a renamed file the old one too. */
export const touchedPaths = onceFor((changes: Changes): readonly string[] => {
  const paths = changes.files.flatMap(({ path, previousPath, status }) =>
    previousPath !== undefined && status === 'renamed' ? [path, previousPath] : [path],
  );
  return [...new Set(paths)];
});

/** Whether the list of changed files is known to be whole: read from GitHub, no gap about it, and the total agrees. */
export function changesComplete({ changes, gaps }: Evidence): boolean {
  if (changes.source === 'none' || gaps.some(({ about }) => about === 'files')) return false;
  return changes.total === null || changes.total.files === changes.files.length;
}
