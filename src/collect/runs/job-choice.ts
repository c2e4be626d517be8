import type { Run } from '../../evidence/run.ts';
import { countedRuns } from '../../workflow/jobs.ts';

/** Older runs of the same workflow and event tell whether a check is flaky; so many are read. */
const MOST_OLDER = 10;

/** Whose jobs are read, in the order of their worth. */
export interface JobChoice {
  read: Run[];
  /** Counted runs that are one too many. */
  unread: Run[];
  /** Older runs that are not read. */
  older: Run[];
}

/**
 * Chooses the runs whose jobs are read. The newest run of each workflow, event and pull request counts: those that did not
 * succeed come first. Of the older ones those that failed do, since they may tell of a flaky check.
 *
 * @param most runs are read
 */
export function chooseForJobs(runs: Run[], most: number): JobChoice {
  const counted = countedRuns(runs).sort(byUrgency);
  const older = runs.filter((run) => !counted.includes(run)).sort((a, b) => rank(a) - rank(b) || b.id - a.id);
  const read = counted.slice(0, most);
  const room = Math.min(MOST_OLDER, most - read.length);
  return {
    read: [...read, ...older.slice(0, room)],
    unread: counted.slice(most),
    older: older.slice(room),
  };
}

/** Those that did not succeed first; of equals the first that was there. */
export function byUrgency(a: Run, b: Run): number {
  return rank(a) - rank(b) || a.id - b.id;
}

function rank({ conclusion }: Run): number {
  if (conclusion === 'success') return 1;
  return conclusion === 'skipped' || conclusion === 'neutral' ? 2 : 0;
}
