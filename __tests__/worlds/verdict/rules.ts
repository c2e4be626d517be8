import type { World } from '../../fake/state.ts';
import { ciPath } from '../ordinary/scenario.ts';
import { type Jobs, pullRequest, type Situation, workflow } from './change.ts';

const passed: Jobs = { lint: 'success', test: 'success' };
const red: Jobs = { lint: 'success', test: 'failure' };
export const githubActions = 15_368;

/** Classic branch protection names `test`. */
export function classicProtection(jobs: Jobs): Situation {
  return pullRequest({
    jobs,
    world: { protection: { main: { checks: [{ context: 'test', appId: null }] } } },
  });
}

/** A ruleset takes `test` from one app alone. */
export function ofApp(integration: number): Situation {
  const checks = [{ context: 'test', integration_id: integration }];
  const rule = {
    type: 'required_status_checks',
    parameters: { strict_required_status_checks_policy: false, required_status_checks: checks },
  };
  return pullRequest({ world: { rules: { main: [rule] } } });
}

/** A ruleset of the organisation requires a workflow file to pass. */
export function organisationWorkflow(path: string, jobs: Jobs = passed): Situation {
  const workflows = [{ path, repository_id: 77, ref: 'refs/heads/main' }];
  const rule = {
    type: 'workflows',
    parameters: { do_not_enforce_on_create: false, workflows },
    sourceType: 'Organization' as const,
  };
  return pullRequest({
    jobs,
    world: { repository: { organization: true }, rules: { main: [rule] } },
  });
}

/** The workflow of this repository is the one that the organisation requires. */
export const requiredWorkflowFails = (): Situation => organisationWorkflow(ciPath, red);

/** Reading the rules fails on GitHub's side, each time that it is tried. */
export function unreadable(jobs: Jobs = passed): Situation {
  const meanwhile = (world: World) => world.fail({ path: '/rules/branches/', status: 502, times: 99 });
  return { ...pullRequest({ jobs }), meanwhile };
}

/** A private repository of a free account: GitHub answers 403 and asks for an upgrade. */
export function withoutRules(jobs: Jobs = passed): Situation {
  return pullRequest({ jobs, world: { rulesUnavailable: true, repository: { private: true } } });
}

/** The required check's workflow is for other paths. */
export function requiredButFiltered(): Situation {
  const web = workflow('Web', { pull_request: { paths: ['web/**'] } }, { web: {} });
  return pullRequest({ workflows: { 'web.yml': web }, requires: ['test', 'web'] });
}

/** The required check's workflow matches, and has no run. */
export function requiredButAbsent(): Situation {
  const e2e = workflow('End to end', { pull_request: {} }, { e2e: {} });
  return pullRequest({ workflows: { 'e2e.yml': e2e }, requires: ['test', 'e2e'] });
}

/** The required check's workflow runs on pushes to `main` alone. */
export function requiredButLater(): Situation {
  const quality = workflow('Quality', { push: { branches: ['main'] } }, { quality: {} });
  return pullRequest({ workflows: { 'quality.yml': quality }, requires: ['test', 'quality'] });
}

/** Nobody reports a check of that name. */
export const requiredButUnknown = (): Situation => pullRequest({ requires: ['test', 'tests'] });
