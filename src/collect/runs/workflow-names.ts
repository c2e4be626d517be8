import type { Evidence } from '../../evidence/evidence.ts';
import { byText } from '../../evidence/order.ts';
import type { Run } from '../../evidence/run.ts';
import type { WorkflowFile } from '../../evidence/workflow.ts';
import { usedDefinition } from '../../workflow/definition.ts';

/** What tells how a workflow was called when it ran. */
type Files = Pick<Evidence, 'workflows' | 'changes'>;

/**
 * Calls each run like its workflow: by `name:` of its file in the version that GitHub used, else by the file's path. Where
 * that version cannot be read, the run's own name stands, and where that is only the path, the name on the base branch.
 *
 * @returns the runs in the order of the report.
 */
export function namedRuns(runs: readonly Run[], files: Files): Run[] {
  return runs.map((run) => named(run, files)).sort(inReportOrder);
}

/** By workflow, then by id. */
export function inReportOrder(a: Run, b: Run): number {
  return byText(a.workflow, b.workflow) || a.id - b.id;
}

function named(listed: Run, files: Files): Run {
  const run = listed.path === null ? withPath(listed, files) : listed;
  const file = files.workflows.find(({ path }) => path === run.path);
  if (file === undefined) return run;
  const name = nameAt(file, run.event, files);
  if (name !== null) return { ...run, workflow: name };
  const onBase = file.base ?? file.mergeBase;
  return run.workflow === run.path && onBase?.name ? { ...run, workflow: onBase.name } : run;
}

function nameAt(file: WorkflowFile, event: string, files: Files): string | null {
  const used = usedDefinition(files, file, event);
  return used === null ? null : (used.name ?? file.path);
}

/**
 * Servers from before 2022 tell neither path nor title of a run: its file is the one that has its name. A run that has no
 * file here always has a title.
 */
function withPath(run: Run, files: Files): Run {
  if (run.displayTitle !== '') return run;
  const [file, ...others] = files.workflows.filter((one) => nameAt(one, run.event, files) === run.workflow);
  return file !== undefined && others.length === 0 ? { ...run, path: file.path } : run;
}
