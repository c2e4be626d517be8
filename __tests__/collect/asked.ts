import { readSubject, type Subject } from '../../src/collect/runs/subject.ts';
import type { GitHub } from '../../src/github/client.ts';
import type { Context } from '../../src/settings/context.ts';
import type { World } from '../fake/state.ts';

/** The context of a call for the world's repository. */
export function contextOf(world: World, over: Partial<Context> = {}): Context {
  const { owner, name, defaultBranch, serverUrl } = world.contents.repository;
  return {
    repository: { owner, name },
    eventName: 'workflow_run',
    payload: null,
    defaultBranch,
    isPublic: true,
    apiUrl: '',
    graphqlUrl: '',
    serverUrl,
    ownRunId: null,
    ownRunUrl: null,
    ownJob: null,
    ownRunner: null,
    ownWorkflow: { path: '.github/workflows/docket.yml', ref: `refs/heads/${defaultBranch}` },
    temp: null,
    ...over,
  };
}

/** What is to be reported when a run ends. */
export function subjectOf(github: GitHub, context: Context, runId: number): Promise<Subject> {
  return readSubject(github, context, { kind: 'run', runId, headSha: null });
}
