import type { Context } from '../../context.ts';
import type { Trigger } from '../../evidence/workflow.ts';
import type { GitHub } from '../../github/client.ts';
import { isRequestFailure } from '../../github/errors.ts';
import { parseWorkflow } from '../../parse/workflow.ts';
import { readText } from '../reading/text.ts';

/**
 * Reads which runs Docket's own workflow listens to: `on.workflow_run` of the file that this run was started from.
 *
 * @returns null when the file cannot be read or does not listen to runs; then nobody will call again.
 */
export async function readListens(github: GitHub, context: Context): Promise<Trigger | null> {
  if (context.ownWorkflow === null) return null;
  const { path, ref } = context.ownWorkflow;
  try {
    const text = await readText(github, context.repository, path, ref);
    const parsed = parseWorkflow(text);
    return 'definition' in parsed ? (parsed.definition.on.workflow_run ?? null) : null;
  } catch (error) {
    if (isRequestFailure(error)) return null;
    throw error;
  }
}
