import type { Evidence } from '../evidence/evidence.ts';
import type { AbsentWorkflow } from '../facts/rows.ts';
import { absentWorkflows } from '../facts/workflows/triggers.ts';
import { readWorkflowStates } from './change/workflows.ts';
import type { Reading } from './reading/reading.ts';

/**
 * A workflow that should have run and did not may be disabled: only then its state is asked for. Only then, too, it
 * matters whether GitHub calls the pull request mergeable, which changes as the base moves on.
 */
export async function explainAbsences(
  { github, context, gaps }: Reading,
  evidence: Evidence,
): Promise<Evidence> {
  const isExpected = ({ why }: AbsentWorkflow): boolean => why === 'expected';
  if (!absentWorkflows(withoutConflict(evidence, 'yes')).some(isExpected)) {
    return withoutConflict(evidence, 'unknown');
  }
  const states = await gaps.optional(readWorkflowStates(github, context.repository), {
    about: 'workflows',
    what: 'Whether workflows are disabled',
    permission: 'actions: read',
  });
  const workflows = evidence.workflows.map((file) => {
    const state = states?.get(file.path);
    return state && state !== 'active' ? { ...file, state } : file;
  });
  return { ...evidence, workflows, gaps: [...gaps.list] };
}

function withoutConflict(evidence: Evidence, mergeable: 'yes' | 'unknown'): Evidence {
  const pullRequests = evidence.pullRequests.map((pull) =>
    pull.mergeable === 'conflict' ? pull : { ...pull, mergeable },
  );
  return { ...evidence, pullRequests };
}
