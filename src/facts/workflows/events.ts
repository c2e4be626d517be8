import type { PullRequest } from '../../evidence/change.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { code, type Prose, say } from '../../text/prose.ts';
import { isOwn } from '../../workflow/own.ts';

/** What keeps GitHub from starting anything for an event. */
export type Suppression = 'conflict' | 'skip words' | 'default token';

/** Whether an event happened for the head. `suppressed`: it did, but GitHub starts nothing for it; the text says why. */
type Occurrence =
  | { happened: 'yes' | 'no' }
  | { happened: 'unknown'; text: Prose }
  | { happened: 'suppressed'; by: Suppression; text: Prose };

/** A head of a fork: its pushes happen there. */
export function fromElsewhere(evidence: Evidence): boolean {
  return evidence.head.repository !== evidence.repository.name;
}

/** The open pull request that the head is tested for: the first one whose newest head it is. */
export function openPullRequest(evidence: Evidence): PullRequest | null {
  return (
    evidence.pullRequests.find(({ state, headSha }) => state === 'open' && headSha === evidence.head.sha) ??
    null
  );
}

/**
 * Whether the event happened for the head commit. Another run of the same event proves it; a pull request that is
 * open and can be merged proves `pull_request`. A push that started nothing here is not known to have happened: it
 * may have been made with the default token.
 */
export function occurrenceOf(evidence: Evidence, event: string): Occurrence {
  if (evidence.runs.some((run) => run.event === event)) return { happened: 'yes' };
  if (event === 'pull_request' || event === 'pull_request_target')
    return pullRequestOccurrence(evidence, event);
  if (event === 'push' && !fromElsewhere(evidence) && evidence.head.branch !== null) {
    return (
      skipped(evidence, event) ?? { happened: 'unknown', text: say`no push run of this commit was seen` }
    );
  }
  return { happened: 'no' };
}

function pullRequestOccurrence(evidence: Evidence, event: string): Occurrence {
  const pullRequest = openPullRequest(evidence);
  if (pullRequest === null) return { happened: 'no' };
  const { mergeable, byDefaultToken, fork } = pullRequest;
  if (event === 'pull_request' && mergeable === 'conflict') {
    return { happened: 'suppressed', by: 'conflict', text: say`the pull request has a merge conflict` };
  }
  const skip = event === 'pull_request' ? skipped(evidence, event) : null;
  if (skip !== null) return skip;
  if (byDefaultToken) {
    return {
      happened: 'suppressed',
      by: 'default token',
      text: say`events of the default ${code('GITHUB_TOKEN')} start no workflow`,
    };
  }
  // A repository can switch off runs for forks, and then nothing of the kind starts.
  if (fork) return { happened: 'unknown', text: say`no ${code(event)} run was seen for this fork` };
  if (event === 'pull_request' && mergeable === 'unknown') {
    return { happened: 'unknown', text: say`GitHub does not say whether the pull request can be merged` };
  }
  return { happened: 'yes' };
}

function skipped(evidence: Evidence, event: string): Occurrence | null {
  const { skipWords } = evidence.head;
  if (skipWords === undefined) return null;
  return {
    happened: 'suppressed',
    by: 'skip words',
    text: say`the commit says ${code(skipWords)}, so ${code(event)} starts nothing`,
  };
}

/**
 * Whether a run's end will start Docket again. GitHub starts it for the workflows that its file names under
 * `on.workflow_run`, from the default branch; there the run's workflow may still have another name. Null: that file is not
 * known.
 */
export function isCalledAgain({ workflows, runs }: Evidence, runId: number): boolean | null {
  const lists = workflows.flatMap(({ head, base }) => {
    const used = base ?? head;
    return used !== null && isOwn(used) ? [used.on.workflow_run?.workflows ?? []] : [];
  });
  if (lists.length === 0) return null;
  const run = runs.find(({ id }) => id === runId);
  const file = workflows.find(({ path }) => path === run?.path);
  const names = [run?.workflow, file?.base?.name];
  return lists.flat().some((name) => names.includes(name));
}
