import { configPath, type Evidence } from '../../evidence/evidence.ts';
import type { RequiredCheck } from '../../evidence/rules.ts';
import type { Job, Run } from '../../evidence/run.ts';
import type { WorkflowDefinition, WorkflowFile } from '../../evidence/workflow.ts';
import { code, type Prose, say } from '../../text/prose.ts';
import { explainsName, findJob, matchJob } from '../../workflow/definition.ts';
import { countedRuns, currentJobs } from '../../workflow/jobs.ts';
import type { AbsentWorkflow } from '../rows.ts';
import { absentWorkflows } from '../workflows/triggers.ts';
import {
  ACTIONS_APP,
  foreignChecks,
  isRequiredWorkflow,
  matchesAny,
  reportableBy,
  requiredChecks,
  requiredWorkflows,
} from './requiredness.ts';

/** A required check that nothing of the head carries. */
export interface MissingCheck {
  name: string;
  kind: 'check' | 'workflow';
  /** The configuration file that demands it; null: a rule of the branch. */
  config: string | null;
  /** The workflow file that would report it, when one of the head does. */
  path: string | null;
  text: Prose;
  /** The change itself takes away what reported it, so that the rule would wait for ever. */
  gone: boolean;
  /** On the base branch's own commit: the check belongs to pull requests, nobody waits for it here. */
  explained: boolean;
}

/** The required checks that no job, commit status or check run of the head carries, each with why. */
export function requiredButMissing(evidence: Evidence): MissingCheck[] {
  const absent = absentWorkflows(evidence);
  return [
    ...requiredChecks(evidence)
      .filter((check) => !isReported(evidence, check.name, (app) => reportableBy(check, app)))
      .map((check) =>
        reportableBy(check, ACTIONS_APP)
          ? missingCheck(evidence, absent, check.name, null)
          : missingFromApp(evidence, check),
      ),
    ...(evidence.config.required?.checks ?? [])
      .filter((name) => !isReported(evidence, name, () => true))
      .map((name) => missingCheck(evidence, absent, name, configPath(evidence))),
    ...requiredWorkflows(evidence)
      .filter(() => !evidence.runs.some((run) => isRequiredWorkflow(evidence, run)))
      .map(({ path }) => missingWorkflow(evidence, absent, path)),
  ];
}

function isReported(evidence: Evidence, name: string, mayReport: (app: number | null) => boolean): boolean {
  const means = meaning(name);
  const jobs = mayReport(ACTIONS_APP)
    ? countedRuns(evidence.runs).flatMap((run) => currentJobs(run).map((job) => ({ run, job })))
    : [];
  return (
    jobs.some(({ run, job }) => means([job.name, `${run.workflow} / ${job.name}`])) ||
    foreignChecks(evidence).some((check) => mayReport(check.app?.id ?? null) && means([check.name]))
  );
}

/** Names of rules are literal; a `*` in one can only come from the configuration. */
const meaning = (name: string) => (names: string[]) => names.includes(name) || matchesAny(name, names);

/** A rule that takes the check from another app alone: no workflow can report it. */
function missingFromApp(evidence: Evidence, { name, appId }: RequiredCheck): MissingCheck {
  const text = say`the rule takes it from the app ${appId ?? ''} alone, which has not reported it`;
  return {
    kind: 'check',
    name,
    config: null,
    path: null,
    text,
    gone: false,
    explained: evidence.head.postMerge,
  };
}

function missingCheck(
  evidence: Evidence,
  absent: AbsentWorkflow[],
  name: string,
  config: string | null,
): MissingCheck {
  const file = evidence.workflows.find(({ head }) => head !== null && defines(evidence, head, name));
  if (file !== undefined) return withFile(evidence, absent, { kind: 'check', name, config }, file);
  const before = evidence.workflows.find(({ mergeBase }) => mergeBase && defines(evidence, mergeBase, name));
  return {
    kind: 'check',
    name,
    config,
    path: null,
    text: before === undefined ? unknownOrigin(evidence) : goneWith(before, config),
    gone: before !== undefined,
    // What another app reports on pull requests it need not report on the base branch.
    explained: evidence.head.postMerge && before === undefined,
  };
}

function missingWorkflow(evidence: Evidence, absent: AbsentWorkflow[], path: string): MissingCheck {
  const file = evidence.workflows.find((candidate) => candidate.path === path && candidate.head !== null);
  const demanded = { kind: 'workflow' as const, name: path, config: null };
  if (file !== undefined) return withFile(evidence, absent, demanded, file);
  const text = say`no run of this commit belongs to it`;
  return { ...demanded, path: null, text, gone: false, explained: evidence.head.postMerge };
}

/** The check's workflow is known: it has no run, or its run has no such job (yet). */
function withFile(
  evidence: Evidence,
  absent: AbsentWorkflow[],
  check: Pick<MissingCheck, 'kind' | 'name' | 'config'>,
  file: WorkflowFile,
): MissingCheck {
  const workflow = file.head?.name ?? file.path;
  const missing = absent.find(({ path }) => path === file.path);
  const run = countedRuns(evidence.runs).find(({ path }) => path === file.path);
  return {
    ...check,
    path: file.path,
    text:
      missing === undefined
        ? withoutJob(evidence, workflow, run, check.name)
        : say`${code(workflow)} ${missing.clause}`,
    gone: false,
    explained: evidence.head.postMerge && missing !== undefined && missing.why !== 'expected',
  };
}

function withoutJob(evidence: Evidence, workflow: string, run: Run | undefined, name: string): Prose {
  if (run?.jobsUnread) {
    return say`the jobs of ${code(workflow)} could not be read, so whether it ran is not known`;
  }
  const whole = run && skippedWhole(evidence, run, name);
  if (whole)
    return say`${code(whole.name)} was skipped as a whole, so GitHub made no legs of its matrix and reports none of them`;
  return run !== undefined && run.status !== 'completed'
    ? say`${code(workflow)} is not finished and has not started it yet`
    : say`the run of ${code(workflow)} has no job of that name`;
}

/** A matrix job whose condition was not met is one job, under the name without values: its legs never appear. */
function skippedWhole(evidence: Evidence, run: Run, name: string): Job | undefined {
  const definition = matchJob(evidence, run, name)?.job;
  if (definition?.matrix === undefined) return undefined;
  return currentJobs(run).find(
    (job) => job.conclusion === 'skipped' && matchJob(evidence, run, job.name)?.job === definition,
  );
}

function unknownOrigin(evidence: Evidence): Prose {
  const unread = evidence.workflows.filter(({ head, problem }) => head === null && problem !== undefined);
  return unread.length > 0
    ? say`no workflow file that could be read defines it, and nothing of this commit reports it`
    : say`no workflow file of this commit defines it, and no other app has reported it`;
}

function goneWith(file: WorkflowFile, config: string | null): Prose {
  const waiting = config === null ? ['the rule'] : [code(config)];
  return say`this change takes it out of ${code(file.path)} (renamed or removed): ${waiting} would wait for ever`;
}

/** Whether the workflow has a job that GitHub would show under this name. */
function defines(evidence: Evidence, workflow: WorkflowDefinition, name: string): boolean {
  const [event = 'push'] = Object.keys(workflow.on);
  const match = findJob(evidence, workflow, name, event);
  const [caller] = match?.callers ?? [];
  if (caller !== undefined) return explainsName(caller, name.slice(0, name.indexOf(' / ')));
  return match?.job != null && explainsName(match.job, name);
}
