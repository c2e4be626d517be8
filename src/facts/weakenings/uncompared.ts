import { isWorkflowFile } from '../../diff/paths.ts';
import type { ChangedFile } from '../../evidence/change.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { isOwn } from '../../workflow/own.ts';

/** A workflow file that the change touches, and of which nobody can tell what it weakens. */
export interface Uncompared {
  path: string;
  /** A clause: why. */
  why: string;
}

/**
 * The touched workflow files whose versions before and after the change could not both be read. What GitHub could not
 * start before the change either enforced nothing; what it cannot start any more is told as that.
 */
export function uncompared(evidence: Evidence): Uncompared[] {
  if (evidence.head.postMerge || evidence.pullRequests.length === 0) return [];
  return evidence.changes.files.flatMap((file) => {
    const why = reason(evidence, file);
    return why === null ? [] : [{ path: file.path, why }];
  });
}

function reason({ workflows, gaps }: Evidence, { path, previousPath, status }: ChangedFile): string | null {
  const old = status === 'renamed' ? (previousPath ?? path) : path;
  if (status === 'added' || !isWorkflowFile(old)) return null;
  const file = workflows.find((each) => each.path === path) ?? workflows.find((each) => each.path === old);
  const isUnread = gaps.some(({ about }) => about === 'workflows');
  if (file === undefined) return isUnread ? 'it could not be read' : null;
  if ((file.head !== null && isOwn(file.head)) || (file.base != null && isOwn(file.base))) return null;
  if (file.mergeBase === null) return isUnread ? 'its version before the change could not be read' : null;
  if (file.head === null && file.problem !== undefined && status !== 'removed')
    return file.problem.replace(/\.$/, '');
  // A renamed file is compared with what its old name has on the base branch.
  return file.mergeBase === undefined && status !== 'renamed' && isUnread
    ? 'the merge base is not known'
    : null;
}
