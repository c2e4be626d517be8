import { makesDocument, startsTests } from '../../workflow/document-events.ts';
import type { HeadRun, OpenHead } from './open-heads.ts';

/**
 * Why a sweep leaves a pull request alone. `tested`: CI ran, so that its end has called Docket. `running`: it will.
 * `forgotten`: GitHub may have deleted what ran for it.
 */
export type PassedOver =
  | 'tested'
  | 'running'
  | 'fresh'
  | 'draft'
  | 'queued'
  | 'own commit'
  | 'bot in conflict'
  | 'forgotten';

/** GitHub makes the runs of a push within minutes. */
const FRESH_MS = 15 * 60_000;
/** GitHub deletes runs after some time, sooner where a setting says so. */
const FORGOTTEN_MS = 90 * 86_400_000;

/** Before this instant nothing is looked at. */
export const oldest = (now: number): string => new Date(now - FORGOTTEN_MS).toISOString();

/** Bots that bring their pull requests up to date themselves. */
const REBASING: readonly string[] = ['dependabot', 'renovate'];

/**
 * Why the head of an open pull request needs no look; null: no run is known that has tested it, or will.
 *
 * @param now milliseconds, as the clock tells
 * @param ownPath Docket's workflow file, whose runs test nothing
 */
export function passedOver(head: OpenHead, now: number, ownPath: string | null): PassedOver | null {
  const { commit, isDraft, isQueued, updatedAt, mergeable, author } = head;
  if (isDraft) return 'draft';
  if (isQueued) return 'queued';
  if (commit === null || now - Date.parse(updatedAt) < FRESH_MS) return 'fresh';
  if (commit.isOwn) return 'own commit';
  const runs = speakingRuns(head, ownPath);
  if (runs.some(({ conclusion }) => conclusion === null)) return 'running';
  if (commit.isCut || runs.some(isOfCi)) return 'tested';
  if (now - Date.parse(commit.committedAt) > FORGOTTEN_MS) return 'forgotten';
  if (mergeable === 'conflict' && REBASING.includes((author ?? '').replace(/\[bot\]$/, '')))
    return 'bot in conflict';
  return null;
}

/** The runs of a head that speak of the change; those of Docket's own workflow do not. */
export function speakingRuns({ commit }: OpenHead, ownPath: string | null): HeadRun[] {
  return (commit?.runs ?? []).filter(({ event, path }) => makesDocument(event) && path !== ownPath);
}

/** A run that tested the change. One that waits for an approval did not begin. */
const isOfCi = (run: HeadRun): boolean => startsTests(run.event) && !isHeld(run);

/** Whether a run waits for an approval. */
export const isHeld = ({ conclusion }: HeadRun): boolean => conclusion === 'ACTION_REQUIRED';
