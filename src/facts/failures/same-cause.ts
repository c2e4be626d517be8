import { hasKnownExtension } from '../../diff/paths.ts';
import { isFailure } from '../../workflow/marks.ts';
import type { JudgedJob } from '../rows.ts';
import { linesOf } from './failure-class.ts';
import { toPlace } from './scope.ts';

/** A file and a line in what a tool says: `src/a.ts:3:7`, `src/a.cs(3,7)`, `File "a.py", line 3`. */
const PLACE = /([\w@.+/\\-]{1,300}\.[A-Za-z]\w{0,9})(?::|\(|", line )(\d{1,7})/g;

/** A failure that another one tells too. */
export interface SameCause {
  /** The first job that fails so. */
  root: JudgedJob;
  /** `src/a.ts:3`. */
  place: string;
}

/**
 * The jobs that fail at the file and line at which an earlier one fails: legs of a matrix, a test and the build that it needs.
 * They are one cause. Not where the base branch has one of the two failures.
 *
 * @param jobs the jobs of a head, those that are told first before others
 * @returns by the id of the later job
 */
export function sameCauses(jobs: readonly JudgedJob[]): ReadonlyMap<number, SameCause> {
  const roots: { job: JudgedJob; place: string }[] = [];
  const found = new Map<number, SameCause>();
  for (const job of jobs) {
    if (!isFailure(job.row.mark) || job.infrastructure !== null || job.passesOn.length > 0) continue;
    const place = firstPlace(linesOf(job));
    if (place === null) continue;
    const root = roots.find((one) => one.place === place && one.job.onBase === job.onBase);
    if (root === undefined) roots.push({ job, place });
    else found.set(job.row.id, { root: root.job, place });
  }
  return found;
}

/** The first place in the repository that the log of a failure names. */
function firstPlace(lines: readonly string[]): string | null {
  for (const text of lines) {
    const place = placeIn(text);
    if (place !== null) return place;
  }
  return null;
}

/** `src/a.ts:3`, as a line names it; null: it names none in the repository. */
export function placeIn(text: string): string | null {
  for (const [, path = '', line = ''] of text.matchAll(PLACE)) {
    const place = hasKnownExtension(path) ? toPlace(path) : null;
    if (place !== null) return `${place}:${line}`;
  }
  return null;
}
