import type { Collected } from './collect/collect.ts';
import type { Evidence } from './evidence/evidence.ts';
import { bySource } from './evidence/results.ts';
import type { Run } from './evidence/run.ts';
import type { Meter } from './github/meter.ts';
import { spent } from './publish/end-of-log.ts';
import { group } from './publish/log.ts';
import { count } from './text/text.ts';
import { countedRuns, currentJobs } from './workflow/jobs.ts';

// What the log of the step tells before anything is written: `publish/end-of-log.ts` tells the end.

const RUNS_SHOWN = 20;
const FILES_SHOWN = 30;

/** What was read, with the details folded. */
export function tellRead({ evidence }: Collected, meter: Meter): void {
  const { runs, changes, results } = evidence;
  const files = resultFiles(results);
  const artifacts = new Set(files.map(({ runId, artifact }) => `${runId} ${artifact}`));
  const counts = [
    count(runs.length, 'run'),
    count(runs.flatMap(currentJobs).length, 'job'),
    ...(changes.source === 'none' ? [] : [count(changes.files.length, 'changed file')]),
    ...(files.length === 0
      ? []
      : [`${count(files.length, 'result file')} in ${count(artifacts.size, 'artifact')}`]),
  ];
  group(`Read ${counts.join(', ')}: ${spent(meter)}`, details(evidence));
}

function details(evidence: Evidence): string[] {
  const { runs, plan, workflows, baseline } = evidence;
  const newest = new Set(countedRuns(runs));
  const files = resultFiles(evidence.results);
  const compared = baseline?.comparison?.runs.map(({ base }) => base) ?? [];
  return [
    ...firstLines(
      runs.map((run) => runLine(run, newest.has(run))),
      RUNS_SHOWN,
      'run',
    ),
    ...(workflows.length === 0 ? [] : [`${count(workflows.length, 'workflow file')} of the commit`]),
    ...(plan === null ? [] : [`The plan ${plan.path}`]),
    ...firstLines(
      files.map(({ format, file, artifact }) => `${format}: ${file} in the artifact ${artifact}`),
      FILES_SHOWN,
      'result file',
    ),
    ...firstLines(
      compared.map(
        ({ runId, sha }) => `To compare with: run ${runId} of ${baseline?.branch}, ${sha.slice(0, 8)}`,
      ),
      RUNS_SHOWN,
      'run',
    ),
  ];
}

function resultFiles({ tests, coverage, analyses }: Evidence['results']) {
  return [...tests, ...coverage, ...analyses].sort(bySource);
}

function runLine(run: Run, isNewest: boolean): string {
  const attempt = run.attempt > 1 ? `, attempt ${run.attempt}` : '';
  const older = isNewest ? '' : ' (a newer run of it counts)';
  return `${run.workflow} #${run.number}${attempt}, ${run.event}: ${run.conclusion ?? run.status}, ${count(currentJobs(run).length, 'job')}${older}`;
}

function firstLines(lines: string[], most: number, noun: string): string[] {
  const more = lines.length - most;
  return more > 0 ? [...lines.slice(0, most), `and ${count(more, `more ${noun}`)}`] : lines;
}
