import type { Evidence } from '../../evidence/evidence.ts';
import { isOwn } from './own.ts';

/**
 * Whether a run's end will start Docket again. GitHub starts it for the workflows that its file names under
 * `on.workflow_run`, from the default branch. Null: that file is not known.
 */
export function isCalledAgain(evidence: Evidence, workflow: string): boolean | null {
  const lists = evidence.workflows.flatMap(({ head, base }) => {
    const used = base ?? head;
    return used !== null && isOwn(used) ? [used.on.workflow_run?.workflows ?? []] : [];
  });
  return lists.length === 0 ? null : lists.flat().includes(workflow);
}
