import { buildWorld } from '../fake/build.ts';
import type { World } from '../fake/state.ts';
import type { FileSpec, PullEventSpec, PullSpec, ReviewSpec, WorldSpec } from '../fake/world.ts';
import { branch, changeSpec, forkWorld, pullNumber, runId } from './change.ts';
import { workflowRunEvent } from './event.ts';
import { account } from './event-repository.ts';
import { ciFile, ciPath, headCommit } from './ordinary/scenario.ts';

/** The file by which a repository asks for a reviewer, and the check that the change weakens. */
const config = { '.github/docket.yml': 'declarations: reviewer\n' };
const tolerant = ciFile.replace('  lint:\n', '  lint:\n    continue-on-error: true\n');

/** When the head's run was made, and when people looked at it. */
export const before = '2026-05-06T09:59:00Z';
export const after = '2026-05-06T10:05:00Z';
export const later = '2026-05-06T10:06:00Z';

export const approval = (author: string | null, over: Partial<ReviewSpec> = {}): ReviewSpec => ({
  author,
  state: 'APPROVED',
  commit: 'head',
  at: after,
  ...over,
});

export const labelled = (
  actor: string | null,
  at = after,
  over: Partial<PullEventSpec> = {},
): PullEventSpec => ({
  type: 'LabeledEvent',
  actor,
  at,
  label: 'docket:accepted',
  ...over,
});

export const unlabelled = (actor: string, at = later): PullEventSpec =>
  labelled(actor, at, { type: 'UnlabeledEvent' });

/** A push by force. */
export const forced = (to: string, at = after): PullEventSpec => ({
  type: 'HeadRefForcePushedEvent',
  actor: 'octocat',
  at,
  after: to,
});

/** A head with these files, where the repository asks for a reviewer. */
export function skippingWorld(files: Record<string, FileSpec | null>, pull: Partial<PullSpec>): World {
  const pulls = [{ number: pullNumber, title: '', headBranch: branch, base: 'main', ...pull }];
  return buildWorld(changeSpec({ pulls }, { main: config, head: files }));
}

/** The author lets the lint job fail, says so in the title, and the repository asks for a reviewer. */
export function weakeningWorld(
  pull: Partial<PullSpec> = {},
  over: Partial<WorldSpec> & { asks?: boolean } = {},
): World {
  const { asks = true, ...world } = over;
  const title = 'M09: Allow the lint job to fail';
  const spec = changeSpec(
    {
      pulls: [{ number: pullNumber, title, headBranch: branch, base: 'main', ...pull }],
      ...world,
    },
    { main: asks ? config : {}, head: { [ciPath]: tolerant } },
  );
  return buildWorld(spec);
}

/** The same from a stranger's fork. */
export function weakeningFork(pull: Partial<PullSpec> = {}, asks = true): World {
  const { commits } = changeSpec({}, { main: asks ? config : {} });
  const files = { ...headCommit.files, [ciPath]: tolerant };
  const world = forkWorld({ commits: { ...commits, head: { ...headCommit, files } } });
  const title = 'M09: Allow the lint job to fail';
  Object.assign(world.pull(pullNumber), { title, ...pull });
  return world;
}

/** A label of the pull request as an event, as GitHub writes it. */
export function labelEvent(world: World, action: 'labeled' | 'unlabeled', label = 'docket:accepted') {
  const { pullRequest, ...rest } = ofPullRequest(world, action);
  return { ...rest, pull_request: pullRequest, label: { name: label, color: 'ededed', default: false } };
}

/**
 * The end of a run that a review started, as `workflow_run` tells of it: its head is that of the pull request, and of a fork
 * it names none.
 */
export function passedOn(world: World) {
  const run = world.run(runId);
  const { workflow_run: ofRun, ...rest } = workflowRunEvent(world, run.id);
  const path = '.github/workflows/reviewed.yml';
  const pull = world.pull(pullNumber);
  const sha = pull.head ?? world.tip(pull.headBranch, pull.headRepository) ?? '';
  return {
    ...rest,
    workflow_run: {
      ...ofRun,
      id: 9900,
      name: 'Reviewed',
      path,
      event: 'pull_request_review',
      head_sha: sha,
      head_branch: pull.headBranch,
    },
  };
}

function ofPullRequest(world: World, action: string) {
  const pull = world.pull(pullNumber);
  const [owner = '', name = ''] = pull.headRepository.split('/');
  const sha = pull.head ?? world.tip(pull.headBranch, pull.headRepository) ?? '';
  const repo = { name, full_name: pull.headRepository, owner: account(owner) };
  return {
    action,
    number: pull.number,
    pullRequest: { number: pull.number, head: { ref: pull.headBranch, sha, repo } },
    repository: {
      name: world.contents.repository.name,
      owner: account(world.contents.repository.owner),
      default_branch: world.contents.repository.defaultBranch,
    },
    sender: account('hubot'),
  };
}
