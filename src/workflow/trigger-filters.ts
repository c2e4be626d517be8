import { changesComplete } from '../diff/changes.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Trigger } from '../evidence/workflow.ts';
import { matchesBranch, pathsMatch } from '../text/filter.ts';

/** GitHub looks at no more files than these when it decides a path filter. */
const FILTERED_FILES = 300;

/** Whether the branch filter of an event takes the branch. A `push` trigger for tags alone takes no branch. */
export function takesBranch(trigger: Trigger, branch: string): boolean {
  const { branches, branchesIgnore, tags, tagsIgnore } = trigger;
  if (branches !== undefined) return matchesBranch(branches, branch);
  if (branchesIgnore !== undefined) return !matchesBranch(branchesIgnore, branch);
  return tags === undefined && tagsIgnore === undefined;
}

/** Whether the event has a path filter. */
export function hasPathFilter(trigger: Trigger): boolean {
  return trigger.paths !== undefined || trigger.pathsIgnore !== undefined;
}

/** The name of the path filter, for readers. */
export function pathFilterName(trigger: Trigger): string {
  return trigger.paths === undefined ? 'paths-ignore' : 'paths';
}

/**
 * Whether the path filter takes the change. Null: it cannot be told, since the list of files is not known to be
 * complete, is longer than what GitHub looks at, or the answer hangs on the old name of a renamed file.
 */
export function takesPaths(evidence: Evidence, trigger: Trigger): boolean | null {
  if (!hasPathFilter(trigger)) return true;
  const { files } = evidence.changes;
  if (!changesComplete(evidence) || files.length > FILTERED_FILES) return null;
  const names = files.map(({ path }) => path);
  const old = files.flatMap(({ previousPath }) => (previousPath === undefined ? [] : [previousPath]));
  const taken = pathsMatch(trigger, names);
  return taken === pathsMatch(trigger, [...names, ...old]) ? taken : null;
}

/** Activities that always happen for a new head of a pull request: one of them, and we cannot tell which. */
const HEAD_ACTIVITIES = ['opened', 'synchronize'];

/** Whether every new head of a pull request starts the workflow, whichever activity brought it. */
export function takesEveryHead(trigger: Trigger): boolean {
  const { types } = trigger;
  return types === undefined || HEAD_ACTIVITIES.every((activity) => types.includes(activity));
}

const SKIP_IN_BRACKETS = /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]/i;
/** A trailer at the end of the message. */
const SKIP_TRAILER = /^skip-checks:[ \t]*true[ \t]*$/im;

/**
 * The words of a commit message that keep `push` and `pull_request` from starting workflows; null without any.
 * https://docs.github.com/en/actions/how-tos/manage-workflow-runs/skip-workflow-runs
 */
export function skipWords(message: string): string | null {
  return (SKIP_IN_BRACKETS.exec(message) ?? SKIP_TRAILER.exec(message))?.[0].trim() ?? null;
}
