import type { World } from '../fake/state.ts';
import { addRun } from './change.ts';

/** The accounts of tokens: the job's own, an App's, a person's. */
export const ownToken = 'github-actions[bot]';
export const appToken = 'docket-reports[bot]';
export const personToken = 'octocat';

/**
 * What GitHub does after a push to the head of an open pull request: CI starts for it, unless the job's own token pushed or
 * the message forbids it.
 * https://docs.github.com/en/actions/concepts/security/github_token#when-github_token-triggers-workflow-runs
 *
 * @returns the run's id; null: none started.
 */
export function startCi(world: World, branch: string, id: number): number | null {
  const head = world.tip(branch) ?? '';
  const { message, author } = world.git.commit(head);
  const isOpen = world.contents.pulls.some((pull) => pull.state === 'open' && pull.headBranch === branch);
  const byOwnToken = author.name === ownToken;
  if (!isOpen || byOwnToken || /\[skip ci\]/.test(message)) return null;
  addRun(world, { id, event: 'pull_request', head, branch });
  return id;
}

/** The pull requests from a branch, by number and state. */
export function pullsFrom(world: World, branch: string): string[] {
  return world.contents.pulls
    .filter((pull) => pull.headBranch === branch)
    .map((pull) => `#${pull.number} ${pull.state}`);
}
