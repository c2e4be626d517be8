import type { WorkflowRun } from '@octokit/graphql-schema';
import type { Run } from '../../evidence/run.ts';
import type { Trigger } from '../../evidence/workflow.ts';
import type { GitHub } from '../../github/client.ts';
import { isRequestFailure } from '../../github/errors.ts';
import { type BlobNode, type Selected, textOf } from '../../github/graphql.ts';
import type { Context } from '../../settings/context.ts';
import { redact } from '../../text/redact.ts';
import { triggersIn } from '../../workflow/file/triggers.ts';
import type { ListedRun } from './runs.ts';

/** What decides whether a later run will call Docket again. */
export interface Listening {
  /** `on.workflow_run` of Docket's own file; null: it cannot be read, or does not listen to runs. */
  listens: Trigger | null;
  /** The runs, those that are not finished called like their workflows. */
  runs: Run[];
}

/** GitHub takes no more ids at once. */
const MOST_NODES = 100;

const query = `query listening($owner: String!, $name: String!, $file: String!, $runs: [ID!]!) {
  repository(owner: $owner, name: $name) { file: object(expression: $file) { ... on Blob { text isTruncated } } }
  nodes(ids: $runs) { ... on WorkflowRun { workflow { name } } }
}`;

interface Answer {
  repository?: { file?: BlobNode | null } | null;
  nodes?: (Partial<Selected<WorkflowRun, { workflow: { name: true } }>> | null)[] | null;
}

/**
 * Reads, in one request, which workflows Docket's own file listens to, and which ones the unfinished runs are of: GitHub
 * starts `workflow_run` by the name of the workflow, and a run with `run-name` is called otherwise.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflow_run
 * https://github.com/actions/runner/issues/4141
 */
export async function readListening(
  github: GitHub,
  context: Context,
  listed: readonly ListedRun[],
): Promise<Listening> {
  const runs = listed.map(({ run }) => run);
  if (context.ownWorkflow === null) return { listens: null, runs };
  const { owner, name } = context.repository;
  const { path, ref } = context.ownWorkflow;
  const open = listed.filter(({ run }) => run.status !== 'completed').slice(0, MOST_NODES);
  const variables = { owner, name, file: `${ref}:${path}`, runs: open.map(({ nodeId }) => nodeId) };
  const answer = await ask(github, variables);
  const names = new Map(open.map(({ run }, index) => [run.id, answer.nodes?.[index]?.workflow?.name]));
  return {
    listens: listensOf(answer),
    runs: runs.map((run) => ({ ...run, workflow: redact(names.get(run.id) || run.workflow) })),
  };
}

/** What could not be read is left out of the answer. */
async function ask(github: GitHub, variables: Record<string, unknown>): Promise<Answer> {
  try {
    return await github.graphql<Answer>(query, variables);
  } catch (error) {
    if (isRequestFailure(error)) return {};
    const { data, errors } = error as { data?: Answer | null; errors?: unknown };
    if (errors === undefined) throw error;
    return data ?? {};
  }
}

function listensOf({ repository }: Answer): Trigger | null {
  const text = repository?.file ? textOf(repository.file) : null;
  return text === null ? null : (triggersIn(text)?.workflow_run ?? null);
}
