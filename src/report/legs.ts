import { withoutLeg } from '../facts/checks/check-index.ts';
import { valuesOfLeg } from '../facts/checks/shards.ts';
import { groupedBy } from '../text/grouped.ts';
import { isFailure, type Mark } from '../workflow/marks.ts';

/** Legs that are named by their values; of more their number is told. */
const NAMED = 3;
/** Failed legs stand alone, each with its log, as long as there are no more of one job. */
const FAILED_ALONE = 5;

/** What tells legs of one job apart from others. */
interface Leg {
  name: string;
  mark: Mark;
}

/** Jobs of a workflow that are legs of one matrix and ended alike, in one row. */
export interface Legs<Job extends Leg> {
  /** `test (3.11)`, `test (3.11 · 3.12)` or `test (255 legs)`. */
  name: string;
  jobs: [Job, ...Job[]];
}

/**
 * The jobs of one workflow, legs of one matrix that ended alike together, where the first of them stands.
 *
 * @param alike what else must be the same of them, as text
 */
export function byLegs<Job extends Leg>(
  jobs: readonly Job[],
  alike: (job: Job) => unknown = () => null,
): Legs<Job>[] {
  const groups = groupedBy(jobs, (job) => JSON.stringify([withoutLeg(job.name), job.mark, alike(job)]));
  return [...groups.values()].flatMap((group) => {
    const standAlone = isFailure(group[0].mark) && group.length <= FAILED_ALONE;
    return standAlone ? group.map((job) => together([job])) : [together(group)];
  });
}

function together<Job extends Leg>(jobs: [Job, ...Job[]]): Legs<Job> {
  const [{ name }] = jobs;
  if (jobs.length === 1) return { name, jobs };
  const values = jobs.map((job) => valuesOfLeg(job.name).join(', '));
  const isNamed = jobs.length <= NAMED && values.every((value) => value !== '');
  return { name: `${withoutLeg(name)} (${isNamed ? values.join(' · ') : `${jobs.length} legs`})`, jobs };
}

/** The name of the job that a row for several legs stands for; of any other row its name. */
export function withoutLegs(name: string): string {
  const start = name.lastIndexOf(' (');
  const values = start > 0 && name.endsWith(')') ? name.slice(start + 2, -1) : '';
  return values.includes(' · ') || /^\d+ legs$/.test(values) ? name.slice(0, start) : name;
}
