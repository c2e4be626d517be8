import { touchedBefore, toWorkflowFiles, type WorkflowTexts } from '../../assemble/workflow-files.ts';
import type { ChangedFile } from '../../evidence/change.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { WorkflowFile } from '../../evidence/workflow.ts';
import type { AbsentWorkflow } from '../../facts/rows.ts';
import { absentWorkflows } from '../../facts/workflows/triggers.ts';
import { untestedHead } from '../../facts/workflows/untested.ts';
import type { GitHub } from '../../github/client.ts';
import { allPages } from '../../github/pages.ts';
import type { Repository } from '../../settings/context.ts';
import type { Gaps, Reading } from '../reading/reading.ts';
import { textsBefore } from '../reading/texts.ts';

/**
 * Reads the meaning of the workflow files at head and base, and at the merge base for those that the change touches.
 */
export async function readWorkflows(
  github: GitHub,
  repository: Repository,
  texts: WorkflowTexts,
  changed: ChangedFile[],
  gaps: Gaps,
): Promise<WorkflowFile[]> {
  const asked = touchedBefore(texts, changed);
  const before = await textsBefore(github, repository, asked, texts.mergeBase ?? '', gaps);
  return toWorkflowFiles(texts, changed, before);
}

/** States of the workflows (`active`, `disabled_manually` …) by path; asked only when an absence needs explaining. */
export async function readWorkflowStates(
  github: GitHub,
  repository: Repository,
): Promise<Map<string, string>> {
  const query = { owner: repository.owner, repo: repository.name, per_page: 100 };
  const pages = await allPages((page) => github.rest.actions.listRepoWorkflows({ ...query, page }));
  return new Map(pages.flatMap(({ workflows }) => workflows).map(({ path, state }) => [path, state]));
}

/** What is known of workflows that should have run and did not. */
export interface Absences {
  /** Some are missing for no reason that files and events tell. */
  areUnexplained: boolean;
  /** States of the workflows by path; null: they were not asked for, or could not be read. */
  states: ReadonlyMap<string, string> | null;
}

/** A workflow that should have run and did not may be disabled: only then its state is asked for. */
export async function readAbsences(
  { github, context, gaps }: Reading,
  evidence: Evidence,
): Promise<Absences> {
  const isExpected = ({ why }: AbsentWorkflow): boolean => why === 'expected';
  const mergeable = withoutConflict(evidence, 'yes');
  if (!absentWorkflows(mergeable).some(isExpected) && untestedHead(mergeable)?.why !== 'absent')
    return { areUnexplained: false, states: null };
  const states = await gaps.optional(readWorkflowStates(github, context.repository), {
    about: 'workflows',
    what: 'Whether workflows are disabled',
    permission: 'actions: read',
  });
  return { areUnexplained: true, states };
}

/**
 * The evidence with what explains absences. Only where some are unexplained it matters whether GitHub calls the pull
 * request mergeable, which changes as the base moves on.
 */
export function withAbsences(evidence: Evidence, { areUnexplained, states }: Absences): Evidence {
  if (!areUnexplained) return withoutConflict(evidence, 'unknown');
  const workflows = evidence.workflows.map((file) => {
    const state = states?.get(file.path);
    return state && state !== 'active' ? { ...file, state } : file;
  });
  return { ...evidence, workflows };
}

function withoutConflict(evidence: Evidence, mergeable: 'yes' | 'unknown'): Evidence {
  const pullRequests = evidence.pullRequests.map((pull) =>
    pull.mergeable === 'conflict' ? pull : { ...pull, mergeable },
  );
  return { ...evidence, pullRequests };
}
