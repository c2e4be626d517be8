/**
 * Events whose runs speak of a change. Those of the others (`schedule`, `issue_comment` …) carry the default
 * branch's tip as their head, whatever they are about.
 */
const documentEvents = new Set([
  'push',
  'pull_request',
  'pull_request_target',
  'merge_group',
  'dynamic',
  'workflow_dispatch',
]);

/** Whether runs of this event make or change a document. */
export function makesDocument(event: string): boolean {
  return documentEvents.has(event);
}

const ofPullRequests = new Set(['pull_request', 'pull_request_target']);

/** Whether a pull request started runs of this event, so that a stranger may have chosen their commit. */
export const isPullRequestEvent = (event: string): boolean => ofPullRequests.has(event);

const ofTests = new Set(['push', 'pull_request', 'merge_group', 'workflow_dispatch']);

/**
 * Whether runs of this event are what CI is made of. Those of `pull_request_target` label and greet, and start where
 * `pull_request` does not; `dynamic` is GitHub's own code scanning.
 */
export const startsTests = (event: string): boolean => ofTests.has(event);
