import { z } from 'zod';
import type { Context, Repository } from '../settings/context.ts';
import type { Inputs } from '../settings/inputs.ts';
import { makesDocument } from '../workflow/document-events.ts';
import { workflowPath } from '../workflow/workflow-path.ts';

/** What Docket is asked to report, or why there is nothing to do. */
export type Trigger =
  | { kind: 'run'; runId: number; headSha: string | null }
  | {
      kind: 'commit';
      sha: string;
      /** The branch of the open pull request whose head it is, where that is known; no repository: a fork that is gone. */
      from?: { repository: Repository | null; branch: string };
    }
  /** The open pull requests are looked through for heads that CI never ran for. */
  | { kind: 'sweep' }
  | { kind: 'none'; reason: string };

const Payload = z.object({
  action: z.string(),
  workflow_run: z.object({
    id: z.int(),
    head_sha: z.string().regex(/^[0-9a-f]{40}$/),
    event: z.string(),
    path: z.string().nullish(),
    workflow_id: z.int(),
  }),
  workflow: z.object({ path: z.string() }).nullish(),
});

/**
 * Decides what to report: with `sweep` the open pull requests, else the inputs `run-id` and `sha` win, else the event must
 * be `workflow_run`.
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads#workflow_run
 *
 * @throws when the event says nothing of a run, in one sentence.
 */
export function triggerOf(
  context: Pick<Context, 'eventName' | 'payload' | 'ownWorkflow' | 'repository'>,
  inputs: Inputs,
): Trigger {
  if (inputs.sweep) return sweepOn(context.eventName, inputs);
  if (inputs.runId !== null) return { kind: 'run', runId: inputs.runId, headSha: inputs.sha };
  if (inputs.sha !== null) return { kind: 'commit', sha: inputs.sha };
  if (context.eventName !== 'workflow_run') {
    throw new Error(
      `Event "${context.eventName}" names no workflow run: start Docket on workflow_run, or give the input run-id or sha.`,
    );
  }
  return triggerOfPayload(context);
}

/** Other events say which run they are about, and a sweep for each of them would cost too much. */
function sweepOn(event: string, { runId, sha }: Inputs): Trigger {
  if (runId !== null || sha !== null)
    throw new Error('Input "sweep" is "true" beside run-id or sha: give only one of them.');
  if (event === 'schedule' || event === 'workflow_dispatch') return { kind: 'sweep' };
  throw new Error(
    `Input "sweep" is "true" on the event "${event}": it works on schedule and workflow_dispatch alone, so give it in a workflow of these events.`,
  );
}

function triggerOfPayload({
  payload,
  ownWorkflow,
  repository,
}: Pick<Context, 'payload' | 'ownWorkflow' | 'repository'>): Trigger {
  const read = Payload.safeParse(payload);
  if (!read.success) {
    const problem = read.error.issues[0];
    throw new Error(
      `The workflow_run event cannot be read: "${problem?.path.join('.') || 'the payload'}" is missing or not as GitHub sends it; give the input run-id instead.`,
    );
  }
  const { action, workflow_run: run, workflow } = read.data;
  if (action !== 'completed')
    return none(`the event's action is "${action}", and only "completed" is reported`);
  if (ownWorkflow !== null && workflowPath(run.path ?? workflow?.path, repository) === ownWorkflow.path)
    return none("the run is one of Docket's own workflow");
  if (!makesDocument(run.event)) return none(`a run of the event "${run.event}" does not speak of a change`);
  return { kind: 'run', runId: run.id, headSha: run.head_sha };
}

function none(reason: string): Trigger {
  return { kind: 'none', reason };
}
