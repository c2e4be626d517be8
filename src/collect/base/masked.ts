import type { Evidence } from '../../evidence/evidence.ts';
import type { BaseRun, Job } from '../../evidence/run.ts';
import { maskedSteps } from '../../facts/checks/masked.ts';
import { findJob, matchJob } from '../../workflow/definition.ts';
import { countedRuns, currentJobs } from '../../workflow/jobs.ts';
import { readAnnotations } from '../details/annotations.ts';
import type { Reading } from '../reading/reading.ts';
import type { BaseReader } from './reader.ts';

/**
 * Adds whether the base branch's last runs hide failures in the jobs in which the head does.
 *
 * @param most jobs there that may be asked for their annotations
 */
export async function withMaskedOnBase(
  reading: Reading,
  evidence: Evidence,
  most: number,
  reader: BaseReader,
): Promise<Evidence> {
  const { baseline } = evidence;
  const asked = (baseline?.runs ?? [])
    .map((base) => ({ base, names: maskedNames(evidence, base.workflowId) }))
    .filter(({ names }) => names.length > 0)
    .slice(0, most);
  if (baseline === null || asked.length === 0) return evidence;
  const share = Math.floor(most / asked.length);
  const read = asked.map(async ({ base, names }) => {
    const found = await reading.gaps.optional(
      readMasked(reading, reader, evidence, base, { names, most: share }),
      {
        about: 'baseline',
        what: `Annotations of the run ${base.runId} on ${baseline.branch}`,
        permission: 'checks: read',
      },
    );
    return { ...base, ...found };
  });
  const known = new Map((await Promise.all(read)).map((base) => [base.workflowId, base]));
  const runs = baseline.runs.map((base) => known.get(base.workflowId) ?? base);
  return { ...evidence, baseline: { ...baseline, runs } };
}

function maskedNames(evidence: Evidence, workflowId: number): string[] {
  const masked = countedRuns(evidence.runs)
    .filter((run) => run.workflowId === workflowId)
    .flatMap((run) =>
      currentJobs(run).filter(
        (job) => maskedSteps(job, matchJob(evidence, run, job.name)?.job ?? null) !== null,
      ),
    );
  return [...new Set(masked.map(({ name }) => name))];
}

async function readMasked(
  { github, context }: Reading,
  reader: BaseReader,
  evidence: Evidence,
  base: BaseRun,
  { names, most }: { names: string[]; most: number },
): Promise<Pick<BaseRun, 'maskedJobs' | 'maskedUnread'>> {
  const jobs = await reader.jobs(base.runId);
  if (jobs === null) return { maskedUnread: names };
  const passed = names.flatMap((name) => newestOf(jobs, name));
  const read = passed.slice(0, most).map(async (job) => {
    const annotated = { ...job, ...(await readAnnotations(github, context.repository, job.id)) };
    const steps = maskedSteps(annotated, definitionOnBase(evidence, base, job.name));
    return steps === null ? [] : [{ name: job.name, steps: steps.map((index) => job.steps[index]!.name) }];
  });
  const unread = passed.slice(most).map(({ name }) => name);
  return {
    maskedJobs: (await Promise.all(read)).flat(),
    ...(unread.length > 0 && { maskedUnread: unread }),
  };
}

function newestOf(jobs: Job[], name: string): Job[] {
  const named = jobs.filter((job) => job.name === name);
  const attempt = Math.max(...named.map((job) => job.attempt));
  return named.filter((job) => job.attempt === attempt && job.conclusion === 'success');
}

/** The job as the base branch's tip defines it. */
function definitionOnBase(evidence: Evidence, base: BaseRun, name: string) {
  const path = evidence.runs.find(({ workflowId }) => workflowId === base.workflowId)?.path;
  const file = evidence.workflows.find((workflow) => workflow.path === path);
  const definition = file?.base === undefined ? file?.head : file.base;
  return (definition && findJob(evidence, definition, name, 'push')?.job) ?? null;
}
