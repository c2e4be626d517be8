import { readFileSync } from 'node:fs';
import type { Environment } from './inputs.ts';

export interface Repository {
  owner: string;
  name: string;
}

/** `octo/shop`. */
export const fullName = ({ owner, name }: Repository): string => `${owner}/${name}`;

/** Where Docket runs: repository, event and the addresses of this GitHub. */
export interface Context {
  repository: Repository;
  eventName: string;
  payload: unknown;
  /** As the event says; null for events that do not. */
  defaultBranch: string | null;
  /** Everybody may see the repository, as the event says. */
  isPublic: boolean;
  apiUrl: string;
  graphqlUrl: string;
  serverUrl: string;
  /** The run that Docket itself runs in, and its page, which shows the step summary. */
  ownRunId: number | null;
  ownRunUrl: string | null;
  /** Id of Docket's job in its workflow file, and the runner that it runs on. */
  ownJob: string | null;
  ownRunner: string | null;
  /** Docket's workflow file and the ref that it was read from. */
  ownWorkflow: { path: string; ref: string } | null;
  temp: string | null;
}

/**
 * Reads what the runner says of itself and of the event.
 *
 * @throws when the repository or the event cannot be read, naming the variable.
 */
export function readContext(env: Environment): Context {
  const apiUrl = env.GITHUB_API_URL || 'https://api.github.com';
  const payload = readPayload(env.GITHUB_EVENT_PATH);
  const serverUrl = (env.GITHUB_SERVER_URL || 'https://github.com').replace(/\/$/, '');
  return {
    repository: readRepository(env.GITHUB_REPOSITORY),
    eventName: env.GITHUB_EVENT_NAME || '',
    payload,
    defaultBranch: textIn(payload, 'default_branch'),
    isPublic: textIn(payload, 'visibility') === 'public',
    apiUrl,
    graphqlUrl: env.GITHUB_GRAPHQL_URL || `${apiUrl.replace(/\/v3\/?$/, '')}/graphql`,
    serverUrl,
    ownRunId: Number(env.GITHUB_RUN_ID) || null,
    ownRunUrl: readRunUrl(env, serverUrl),
    ownJob: env.GITHUB_JOB || null,
    ownRunner: env.RUNNER_NAME || null,
    ownWorkflow: readWorkflowRef(env.GITHUB_WORKFLOW_REF),
    temp: env.RUNNER_TEMP || null,
  };
}

function readRepository(value: string | undefined): Repository {
  const [owner, name, ...rest] = (value ?? '').split('/');
  if (!owner || !name || rest.length > 0) {
    throw new Error(
      `GITHUB_REPOSITORY is "${value ?? ''}", but must be owner/name: run Docket as a GitHub Action.`,
    );
  }
  return { owner, name };
}

function readRunUrl(env: Environment, serverUrl: string): string | null {
  const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt } = env;
  if (!Number(id)) return null;
  return `${serverUrl}/${repository}/actions/runs/${id}${Number(attempt) ? `/attempts/${attempt}` : ''}`;
}

function readPayload(path: string | undefined): unknown {
  if (!path) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new Error(`GITHUB_EVENT_PATH is "${path}", but no JSON can be read there.`, { cause });
  }
}

/** What the event says of the repository; null: nothing. */
function textIn(payload: unknown, field: 'default_branch' | 'visibility'): string | null {
  const repository = (payload as { repository?: Record<string, unknown> } | null)?.repository;
  const value = repository?.[field];
  return typeof value === 'string' ? value : null;
}

/** `owner/name/.github/workflows/docket.yml@refs/heads/main`. */
function readWorkflowRef(value: string | undefined): Context['ownWorkflow'] {
  const match = /^[^/]+\/[^/]+\/(.+?)@(.+)$/.exec(value ?? '');
  return match?.[1] && match[2] ? { path: match[1], ref: match[2] } : null;
}
