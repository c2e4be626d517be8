import type { Evidence } from '../../evidence/evidence.ts';
import { isOwn } from '../../workflow/own.ts';

/**
 * Whether a run's end will start Docket again. GitHub starts it for the workflows that its file names under
 * `on.workflow_run`, from the default branch; there the run's workflow may still have another name. Null: that file is not
 * known.
 */
export function isCalledAgain({ workflows, runs }: Evidence, runId: number): boolean | null {
  const lists = workflows.flatMap(({ head, base }) => {
    const used = base ?? head;
    return used !== null && isOwn(used) ? [used.on.workflow_run?.workflows ?? []] : [];
  });
  if (lists.length === 0) return null;
  const run = runs.find(({ id }) => id === runId);
  const file = workflows.find(({ path }) => path === run?.path);
  const names = [run?.workflow, file?.base?.name];
  return lists.flat().some((name) => names.includes(name));
}
