import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClientOptions } from '../../src/github/client.ts';
import type { Fake } from '../fake/exchange.ts';
import type { World } from '../fake/state.ts';

/** What starts Docket: the event as the runner would write it, and the inputs. */
export interface Start {
  eventName: string;
  payload: unknown;
  inputs?: Record<string, string>;
  /** Docket's own workflow file; null when the runner does not tell. */
  workflowPath?: string | null;
  /** Run Docket against the fake as a GitHub Enterprise Server. */
  enterprise?: boolean;
  environment?: Record<string, string>;
  /** Ask GitHub over the network. */
  overHttp?: boolean;
  /** Options of the client that differ from those of the tests. */
  client?: Partial<ClientOptions>;
}

/**
 * The environment that a runner gives to the action, with the event file and the files for outputs and summary in
 * `folder`.
 */
export function runnerEnvironment(
  world: World,
  fake: Pick<Fake, 'url' | 'graphqlUrl' | 'enterpriseUrl'>,
  folder: string,
  start: Start,
): Record<string, string> {
  const eventPath = join(folder, 'event.json');
  writeFileSync(eventPath, JSON.stringify(start.payload));
  for (const name of ['output', 'summary', 'state']) writeFileSync(join(folder, name), '');
  const { owner, name, defaultBranch, serverUrl } = world.contents.repository;
  const path = start.workflowPath === undefined ? '.github/workflows/docket.yml' : start.workflowPath;
  const inputs = Object.entries({ token: 'ghs_fake', ...start.inputs });
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: `${owner}/${name}`,
    GITHUB_EVENT_NAME: start.eventName,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_API_URL: start.enterprise ? fake.enterpriseUrl : fake.url,
    GITHUB_GRAPHQL_URL: start.enterprise ? fake.enterpriseUrl.replace('/v3', '/graphql') : fake.graphqlUrl,
    GITHUB_SERVER_URL: serverUrl,
    GITHUB_RUN_ID: '99000000001',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_JOB: 'report',
    GITHUB_SHA: world.git.ref(`refs/heads/${defaultBranch}`) ?? '',
    GITHUB_REF: `refs/heads/${defaultBranch}`,
    ...(path && { GITHUB_WORKFLOW_REF: `${owner}/${name}/${path}@refs/heads/${defaultBranch}` }),
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_STATE: join(folder, 'state'),
    RUNNER_NAME: 'GitHub Actions 77',
    RUNNER_TEMP: folder,
    ...Object.fromEntries(inputs.map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value])),
    ...start.environment,
  };
}

/** The outputs that the action wrote: `name<<delimiter`, value, delimiter. */
export function readOutputs(folder: string): Record<string, string> {
  const text = readFileSync(join(folder, 'output'), 'utf8');
  const blocks = text.matchAll(/^(.+?)<<(ghadelimiter_.+)\n([\s\S]*?)\n?\2$/gm);
  return Object.fromEntries(Array.from(blocks, (match) => [match[1], match[3]]));
}

/** The step summary that the action wrote. */
export function readSummary(folder: string): string {
  return readFileSync(join(folder, 'summary'), 'utf8');
}
