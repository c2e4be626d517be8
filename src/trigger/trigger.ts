import * as z from 'zod/mini';
import type { Context, Repository } from '../settings/context.ts';
import type { Inputs } from '../settings/inputs.ts';
import { makesDocument } from '../workflow/document-events.ts';
import { workflowPath } from '../workflow/workflow-path.ts';

/** What Docket is asked to report, or why there is nothing to do. */
export type Trigger =
  | { kind: 'run'; runId: number; headSha: string | null }
  | { kind: 'commit'; sha: string; head?: PullRequestHead }
  /** The open pull requests are looked through for heads that CI never ran for. */
  | { kind: 'sweep' }
  | { kind: 'none'; reason: string };

/** The branch that a pull request asks to merge, where the event names it. Null: the fork is gone. */
export interface PullRequestHead {
  repository: Repository | null;
  branch: string;
}

const SHA = z.string().check(z.regex(/^[0-9a-f]{40}$/));
const HeadRepository = z.nullable(z.object({ name: z.string(), owner: z.object({ login: z.string() }) }));

const Payload = z.object({
  action: z.string(),
  workflow_run: z.object({
    id: z.int(),
    head_sha: SHA,
    head_branch: z.nullish(z.string()),
    head_repository: z.optional(HeadRepository),
    event: z.string(),
    path: z.nullish(z.string()),
    workflow_id: z.int(),
  }),
  workflow: z.nullish(z.object({ path: z.string() })),
});

/** What a review or a label tells of its pull request. */
const OfPullRequest = z.object({
  action: z.string(),
  pull_request: z.object({ head: z.object({ sha: SHA, ref: z.string(), repo: HeadRepository }) }),
});

/** Events that change who accepts a pull request, and their actions. */
const ACCEPTING: Record<string, readonly string[]> = {
  pull_request_review: ['submitted', 'edited', 'dismissed'],
  pull_request_target: ['labeled', 'unlabeled'],
  pull_request: ['labeled', 'unlabeled'],
};

/**
 * Decides what to report: with `sweep` the open pull requests, else the inputs `run-id` and `sha` win, else the event must
 * be `workflow_run`, or a review or a label of a pull request, which may accept what it does: then its head is reported.
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
  const ofPullRequest = ofAcceptance(context);
  if (ofPullRequest !== null) return ofPullRequest;
  if (context.eventName !== 'workflow_run') {
    throw new Error(
      `Event "${context.eventName}" names no workflow run: start Docket on workflow_run, or give the input run-id or sha.`,
    );
  }
  return triggerOfPayload(context);
}

/** Null: the event is another one, or says nothing of who accepts. */
function ofAcceptance({ eventName, payload }: Pick<Context, 'eventName' | 'payload'>): Trigger | null {
  const actions = ACCEPTING[eventName];
  const read = OfPullRequest.safeParse(payload);
  if (actions === undefined || !read.success || !actions.includes(read.data.action)) return null;
  const { sha, ref, repo } = read.data.pull_request.head;
  return { kind: 'commit', sha, head: { repository: repositoryOf(repo), branch: ref } };
}

const repositoryOf = (repo: z.infer<typeof HeadRepository> | undefined): Repository | null =>
  repo ? { owner: repo.owner.login, name: repo.name } : null;

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
  // A workflow without permissions passes on that there was a review: that of a fork has no token that writes.
  if (run.event === 'pull_request_review' && run.head_branch)
    return {
      kind: 'commit',
      sha: run.head_sha,
      head: { repository: repositoryOf(run.head_repository), branch: run.head_branch },
    };
  if (!makesDocument(run.event)) return none(`a run of the event "${run.event}" does not speak of a change`);
  return { kind: 'run', runId: run.id, headSha: run.head_sha };
}

function none(reason: string): Trigger {
  return { kind: 'none', reason };
}
