import { hasKnownExtension } from '../../diff/paths.ts';
import { isFailure } from '../../workflow/marks.ts';
import { failureAnnotations } from '../checks/annotated.ts';
import type { JudgedJob } from '../rows.ts';
import { linesOf } from './failure-class.ts';
import { toPlace } from './scope.ts';

/** A file and a line in what a tool says: `src/a.ts:3:7`, `src/a.cs(3,7)`, `File "a.py", line 3`. */
const PLACE = /([\w@.+/\\-]{1,300}\.[A-Za-z]\w{0,9})(?::|\(|", line )(\d{1,7})/g;

/** Places of a failure that are compared. */
const MOST = 5;

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
  const roots: { job: JudgedJob; places: string[] }[] = [];
  const found = new Map<number, SameCause>();
  for (const job of jobs) {
    if (!isFailure(job.row.mark) || job.infrastructure !== null || job.passesOn.length > 0) continue;
    const places = placesOf(job);
    const first = places[0];
    if (first === undefined) continue;
    const root = roots.find(
      (one) => one.places.includes(first) && places.includes(one.places[0]!) && one.job.onBase === job.onBase,
    );
    if (root === undefined) roots.push({ job, places });
    else found.set(job.row.id, { root: root.job, place: first });
  }
  return found;
}

/** The first places in the repository that a failure names, in its order. */
function placesOf(job: JudgedJob): string[] {
  const annotated = failureAnnotations(job.job).flatMap(({ path, line }) =>
    path === null || line === null ? [] : [`${path}:${line}`],
  );
  const said = linesOf(job).flatMap((text) =>
    [...text.matchAll(PLACE)].flatMap(([, path = '', line = '']) => {
      const place = hasKnownExtension(path) ? toPlace(path) : null;
      return place === null ? [] : [`${place}:${line}`];
    }),
  );
  return [...new Set(said.length > 0 ? said : annotated)].slice(0, MOST);
}
