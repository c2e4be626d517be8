import type { Context, Repository } from '../settings/context.ts';
import type { Inputs } from '../settings/inputs.ts';
import { makesDocument } from '../workflow/document-events.ts';
import { workflowPath } from '../workflow/workflow-path.ts';
import { member, orNull, type Part, textIn, UnreadableEvent, wholeIn } from './event.ts';

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
  if (actions === undefined) return null;
  try {
    const event: Part = { value: payload, path: '' };
    if (!actions.includes(textIn(member(event, 'action')))) return null;
    const head = member(member(event, 'pull_request'), 'head');
    const repository = repositoryIn(member(head, 'repo'));
    return {
      kind: 'commit',
      sha: shaIn(head, 'sha'),
      head: { repository, branch: textIn(member(head, 'ref')) },
    };
  } catch (error) {
    if (error instanceof UnreadableEvent) return null;
    throw error;
  }
}

const shaIn = (part: Part, name: string): string => textIn(member(part, name), /^[0-9a-f]{40}$/);

/** Null: a fork that is gone. */
const repositoryIn = (part: Part): Repository | null =>
  orNull(part, (repository) => ({
    owner: textIn(member(member(repository, 'owner'), 'login')),
    name: textIn(member(repository, 'name')),
  }));

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
  const { action, run } = completedRun(payload);
  if (action !== 'completed')
    return none(`the event's action is "${action}", and only "completed" is reported`);
  if (ownWorkflow !== null && workflowPath(run.path, repository) === ownWorkflow.path)
    return none("the run is one of Docket's own workflow");
  // A workflow without permissions passes on that there was a review: that of a fork has no token that writes.
  if (run.event === 'pull_request_review' && run.headBranch)
    return {
      kind: 'commit',
      sha: run.headSha,
      head: { repository: run.headRepository, branch: run.headBranch },
    };
  if (!makesDocument(run.event)) return none(`a run of the event "${run.event}" does not speak of a change`);
  return { kind: 'run', runId: run.id, headSha: run.headSha };
}

/** The run that an event of `workflow_run` is about. */
function completedRun(payload: unknown) {
  try {
    const event: Part = { value: payload, path: '' };
    const run = member(event, 'workflow_run');
    const text = (name: string): string | null => orNull(member(run, name), textIn);
    const file = orNull(member(event, 'workflow'), (workflow) => textIn(member(workflow, 'path')));
    return {
      action: textIn(member(event, 'action')),
      run: {
        id: wholeIn(member(run, 'id')),
        headSha: shaIn(run, 'head_sha'),
        headBranch: text('head_branch'),
        headRepository: repositoryIn(member(run, 'head_repository')),
        event: textIn(member(run, 'event')),
        path: text('path') ?? file,
      },
    };
  } catch (error) {
    if (!(error instanceof UnreadableEvent)) throw error;
    throw new Error(
      `The workflow_run event cannot be read: ${error.message}; give the input run-id instead.`,
      { cause: error },
    );
  }
}

function none(reason: string): Trigger {
  return { kind: 'none', reason };
}
