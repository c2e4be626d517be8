import type { Signal } from '../assessment.ts';
import type { JudgedJob } from '../judged-job.ts';
import { code, type Prose, say } from '../prose.ts';

/** E) The job that took longest. Durations of earlier runs are not read. */
export function performanceSignal(jobs: JudgedJob[]): Signal {
  return {
    heading: 'E) Performance',
    items: [
      ...longest(jobs).map((text) => ({ label: 'Longest job', text })),
      { label: '', text: ['No durations of earlier runs were read, so none is compared.'] },
    ],
  };
}

function longest(jobs: JudgedJob[]): Prose[] {
  const timed = jobs.flatMap(({ row, workflow }) =>
    row.seconds === null ? [] : [{ name: row.name, workflow: workflow.workflow, seconds: row.seconds }],
  );
  const [first] = timed.sort((one, other) => other.seconds - one.seconds);
  return first === undefined ? [] : [say`${code(first.name)} of ${first.workflow}`];
}
