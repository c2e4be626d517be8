import type { PullSpec } from '../../fake/world.ts';
import { jobsOf, pullRequest, rule, type Situation, workflow } from './change.ts';

/** A second workflow, `Docs`, that has no run for the head. */
function withDocs(on: unknown, more: Parameters<typeof pullRequest>[0] = {}): Situation {
  return pullRequest({ workflows: { 'docs.yml': workflow('Docs', on, { docs: {} }) }, ...more });
}

/** It should have run. */
export const expected = (): Situation => withDocs({ pull_request: {} });

export const pathFilter = (): Situation => withDocs({ pull_request: { paths: ['docs/**'] } });
export const branchFilter = (): Situation => withDocs({ pull_request: { branches: ['release/**'] } });
export const activityTypes = (): Situation => withDocs({ pull_request: { types: ['labeled'] } });
export const otherEvents = (): Situation =>
  withDocs({ schedule: [{ cron: '0 4 * * *' }], workflow_call: {}, workflow_dispatch: {} });

export const disabled = (): Situation =>
  withDocs(
    { pull_request: {} },
    {
      world: {
        workflows: [{ path: '.github/workflows/docs.yml', name: 'Docs', state: 'disabled_manually' }],
      },
    },
  );

/** Only `pull_request_target` starts CI, which no word in the commit keeps away. */
function startedByTarget(more: { message?: string; pull?: Partial<PullSpec> }): Situation {
  return withDocs(
    { pull_request: {} },
    {
      ci: workflow('CI', { pull_request_target: {} }, { lint: {}, test: {} }),
      run: { event: 'pull_request_target' },
      ...more,
    },
  );
}

export const skipCi = (): Situation => startedByTarget({ message: 'Read an empty text [skip ci]\n' });

/** The words may stand in the body of the message, too. */
export const skipCiInBody = (): Situation =>
  startedByTarget({ message: 'Read an empty text as no options\n\nOnly a sketch. [skip ci]\n' });

export const conflict = (): Situation => startedByTarget({ pull: { mergeable: 'conflict' } });

/** A bot opened it with the default token, which starts nothing; a person started CI by hand. */
export function defaultToken(): Situation {
  return withDocs(
    { pull_request: {} },
    {
      ci: workflow('CI', { pull_request: {}, workflow_dispatch: {} }, { lint: {}, test: {} }),
      run: { event: 'workflow_dispatch', pullRequests: [] },
      pull: { author: 'github-actions[bot]' },
    },
  );
}

/** A push to a fork happens there. */
export function forkPush(): Situation {
  const repository = 'stranger/octo-repo';
  return withDocs(
    { push: {} },
    {
      run: { repository, actor: 'stranger', pullRequests: [] },
      pull: { author: 'stranger', headRepository: repository },
      world: {
        branches: { main: 'main' },
        forks: [{ name: repository, branches: { 'fix-empty-text': 'head' } }],
      },
    },
  );
}

/** Runs on pushes to `main`: after the merge. */
export const later = (): Situation => withDocs({ push: { branches: ['main'] } });

/** A pull request into the branch of another one: CI takes those into `main` alone. Only `Docs` runs. */
export function stackedBase(required: string[] = []): Situation {
  const toMain = { push: { branches: ['main'] }, pull_request: { branches: ['main'] } };
  return pullRequest({
    ci: workflow('CI', toMain, { lint: {}, test: {} }),
    workflows: { 'docs.yml': workflow('Docs', { pull_request: {} }, { docs: {} }) },
    run: { workflow: '.github/workflows/docs.yml', jobs: jobsOf(501, { docs: 'success' }) },
    pull: { base: 'parser' },
    world: {
      branches: { main: 'main', parser: 'main', 'fix-empty-text': 'head' },
      ...(required.length > 0 && { rules: { parser: [rule(...required)] } }),
    },
  });
}
