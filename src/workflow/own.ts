import type { WorkflowDefinition } from '../evidence/workflow.ts';
import { ownPath } from './own-path.ts';

/**
 * Whether the workflow is the one that makes this report: started by `workflow_run`, with a step that uses an action
 * named `docket`, or the repository itself as an action (`./`, `$/`), as the project's own repository does.
 */
export function isOwn(definition: WorkflowDefinition): boolean {
  return (
    Object.hasOwn(definition.on, 'workflow_run') &&
    definition.jobs.some((job) => job.steps.some(({ uses }) => uses !== undefined && isDocket(uses)))
  );
}

function isDocket(uses: string): boolean {
  const [path = ''] = uses.split('@');
  return ownPath(path) === '' || path === '.' || path.toLowerCase().endsWith('/docket');
}
