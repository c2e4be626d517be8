import type { CheckRunSpec, StatusSpec } from '../../fake/world.ts';
import { pullRequest, type Situation } from './change.ts';

const context = 'ci/circleci: build';

/** A commit status of another CI, required or not. */
export function commitStatus(state: StatusSpec['state'], requires?: string[]): Situation {
  return pullRequest({
    ...(requires && { requires }),
    world: { statuses: [{ commit: 'head', context, state }] },
  });
}

export const requiredStatus = (state: StatusSpec['state']): Situation => commitStatus(state, [context]);

/** A check run of another app that a rule requires. */
export function requiredCheckRun(check: Partial<CheckRunSpec>): Situation {
  const name = 'SonarCloud Code Analysis';
  const app = { id: 12_526, slug: 'sonarqubecloud', name: 'SonarQubeCloud' };
  return pullRequest({
    requires: ['test', name],
    world: { checkSuites: [{ app, commit: 'head', checkRuns: [{ name, ...check }] }] },
  });
}

/** A required status that has not come yet. */
export const statusNotYetThere = (): Situation => pullRequest({ requires: ['test', context] });
