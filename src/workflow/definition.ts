import type { Evidence } from '../evidence/evidence.ts';
import type { Run } from '../evidence/run.ts';
import type { JobDefinition, WorkflowDefinition, WorkflowFile } from '../evidence/workflow.ts';
import { groupedBy } from '../text/grouped.ts';
import { onceFor } from '../text/once.ts';
import { fits, fromExpressions, literalLength } from '../text/wildcard.ts';
import { ownPath } from './own-path.ts';

/** Where a job of a run is defined. */
export interface JobMatch {
  /** The jobs that call the workflow in which it stands, outermost first; empty for a job of the run's own file. */
  callers: JobDefinition[];
  /** Null: it stands in a called workflow that is not in this repository. */
  job: JobDefinition | null;
  /** The workflow that holds `job`. */
  workflow: WorkflowDefinition | null;
}

/** GitHub allows no deeper nesting of called workflows. */
const MAX_CALLS = 10;

/**
 * The version of a workflow file that GitHub used for an event of this head: for `pull_request` the base branch's
 * unless the change touches the file (GitHub runs the merge of both), for `pull_request_target` the base's, and for
 * `push`, `merge_group` and the others the head's. Null: there was no file in that version, or it could not be read.
 */
export function usedDefinition(
  evidence: Pick<Evidence, 'changes'>,
  file: WorkflowFile,
  event: string,
): WorkflowDefinition | null {
  if (file.base === undefined || event === 'push') return file.head;
  if (event === 'pull_request_target') return file.base;
  return event === 'pull_request' && !isTouched(evidence, file) ? file.base : file.head;
}

/** Whether the change touches the file: its merge base differs, or the diff lists it. */
function isTouched(evidence: Pick<Evidence, 'changes'>, file: WorkflowFile): boolean {
  return (
    file.mergeBase !== undefined ||
    evidence.changes.files.some(({ path, previousPath }) => path === file.path || previousPath === file.path)
  );
}

/** The workflow of a run as GitHub used it; null for runs without a file here. */
function definitionOfRun(evidence: Evidence, run: Run): WorkflowDefinition | null {
  const file = evidence.workflows.find(({ path }) => path === run.path);
  return file === undefined ? null : usedDefinition(evidence, file, run.event);
}

/** The definition of a job of the run, by its name. Null: the file is unknown, or no single job fits the name. */
export function matchJob(evidence: Evidence, run: Run, name: string): JobMatch | null {
  const workflow = definitionOfRun(evidence, run);
  return workflow === null ? null : findJob(evidence, workflow, name, run.event);
}

/**
 * Finds a job of a workflow by the name that GitHub gave it: the job's id or `name`, with a matrix leg in brackets,
 * with the values of expressions, and `caller / callee` for called workflows.
 */
export function findJob(
  evidence: Evidence,
  workflow: WorkflowDefinition,
  name: string,
  event: string,
): JobMatch | null {
  return search({ evidence, event }, workflow, name, []);
}

function search(
  context: { evidence: Evidence; event: string },
  workflow: WorkflowDefinition,
  name: string,
  callers: JobDefinition[],
): JobMatch | null {
  const job = bestJob(workflow.jobs, name);
  if (job !== null) return { callers, job, workflow };
  if (callers.length >= MAX_CALLS) return null;
  for (let at = name.indexOf(' / '); at !== -1; at = name.indexOf(' / ', at + 1)) {
    const caller = bestJob(callersIn(workflow), name.slice(0, at));
    if (caller === null) continue;
    const called = calledWorkflow(context, caller);
    if (called === null) return { callers: [...callers, caller], job: null, workflow: null };
    const inner = search(context, called, name.slice(at + 3), [...callers, caller]);
    if (inner !== null) return inner;
  }
  return null;
}

const callsWorkflow = (job: JobDefinition) => job.uses !== undefined;
const callersIn = onceFor(({ jobs }: WorkflowDefinition) => jobs.filter(callsWorkflow));

/** The workflow that a job calls, when it stands in this repository (`./.github/workflows/…`, `$/…`). */
function calledWorkflow(
  { evidence, event }: { evidence: Evidence; event: string },
  caller: JobDefinition,
): WorkflowDefinition | null {
  const path = ownPath(caller.uses);
  const file = evidence.workflows.find((candidate) => candidate.path === path);
  return file === undefined ? null : usedDefinition(evidence, file, event);
}

/** The job that the name says most of; null when none fits or two fit alike. */
function bestJob(jobs: JobDefinition[], name: string): JobDefinition | null {
  const { written, open } = namesOf(jobs);
  const fitting = [...(written.get(name) ?? []), ...open]
    .map((job) => ({ job, weight: nameWeight(job, name) }))
    .filter(({ weight }) => weight !== null)
    .sort((a, b) => b.weight! - a.weight!);
  const [best, second] = fitting;
  return best === undefined || best.weight === second?.weight ? null : best.job;
}

/** The jobs by the name that is written, and those of which the name that GitHub shows may have more. */
const namesOf = onceFor((jobs: JobDefinition[]) => {
  const isOpen = (job: JobDefinition): boolean =>
    job.matrix !== undefined || fromExpressions(writtenName(job)).length > 1;
  const closed = jobs.filter((job) => !isOpen(job));
  return { written: groupedBy(closed, writtenName), open: jobs.filter(isOpen) };
});

const writtenName = (job: JobDefinition): string => job.name ?? job.id;

/** How much of the name the definition explains, in literal characters; null when it does not fit. */
function nameWeight(job: JobDefinition, name: string): number | null {
  const written = writtenName(job);
  // A skipped job keeps its expressions unevaluated.
  if (written === name) return Number.MAX_SAFE_INTEGER;
  const pieces = fromExpressions(written);
  if (callsWorkflow(job) && pieces.length > 1 && name.includes(' / ')) return null;
  if (fits(pieces, name)) return literalLength(pieces);
  if (job.matrix === undefined) return null;
  return fits([...pieces.slice(0, -1), `${pieces.at(-1)} (`, ')'], name) ? literalLength(pieces) : null;
}

/** Whether the name shows literal text of the job's definition; a name made of expressions alone fits anything. */
export function explainsName(job: JobDefinition, name: string): boolean {
  return (nameWeight(job, name) ?? 0) > 0;
}
