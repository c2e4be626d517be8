import type { Evidence } from '../../../evidence/evidence.ts';
import type { Run } from '../../../evidence/run.ts';
import type { JobDefinition } from '../../../evidence/workflow.ts';
import { explainsName } from '../../../workflow/definition.ts';
import { looksAtNeeds } from '../../../workflow/outcomes.ts';
import { ownPath } from '../../../workflow/own-path.ts';
import { requiredChecks, requiredFrom, requiredJob } from '../../checks/requiredness.ts';
import { decides } from '../../rows.ts';
import type { Version } from '../weakening.ts';
import { reachIn } from './checks.ts';
import { jobName, workflowName } from './pairs.ts';
import type { Versions } from './versions.ts';

/** What is asked of jobs: which of them a merge needs. */
export interface Enforcement {
  evidence: Evidence;
  versions: Versions;
  /** What is known already. */
  known: { required: Map<JobDefinition, boolean>; gatherers: Map<Version, JobDefinition[]> };
}

export const enforcement = (evidence: Evidence, versions: Versions): Enforcement => ({
  evidence,
  versions,
  known: { required: new Map(), gatherers: new Map() },
});

/**
 * Whether a job of the version before the change is a required check: rules or configuration name it, or a job that
 * looks at its result; or the rules name nothing and it runs on every change.
 */
export function isEnforced(asked: Enforcement, version: Version, job: JobDefinition): boolean {
  const { required } = asked.known;
  const known = required.get(job);
  if (known !== undefined) return known;
  const { evidence, versions } = asked;
  const found = gatherers(asked, version, job).some((each) => isRequired(evidence, versions, version, each));
  required.set(job, found);
  return found;
}

/** The job itself, and the jobs that judge by its result. */
function gatherers({ known }: Enforcement, version: Version, job: JobDefinition): JobDefinition[] {
  const all =
    known.gatherers.get(version) ?? version.workflow.jobs.filter(({ steps }) => steps.some(looksAtNeeds));
  known.gatherers.set(version, all);
  const found = [job];
  for (const each of found) {
    const next = all.filter(({ needs }) => needs.includes(each.id));
    found.push(...next.filter((other) => !found.includes(other)));
  }
  return found;
}

function isRequired(evidence: Evidence, versions: Versions, version: Version, job: JobDefinition): boolean {
  const reach = reachIn(version, job);
  if (reach === 0) return false;
  const run = { event: 'push', workflow: workflowName(version), path: version.path, conclusion: 'success' };
  const names = namesOf(evidence, versions, version, job);
  const required = names.some((name) =>
    decides(requiredJob(evidence, run as Run, { name, conclusion: 'success' }, job.continueOnError)),
  );
  return required && (reach === 3 || requiredFrom(evidence) === 'rules' || isConfigured(evidence));
}

/** Whether the configuration names checks that are required. */
export const isConfigured = ({ config }: Evidence): boolean => config.required?.checks !== undefined;

/** The names under which GitHub may show the job: its own, those of rules that mean it, and behind each caller's. */
function namesOf(evidence: Evidence, versions: Versions, { path }: Version, job: JobDefinition): string[] {
  const callers = versions.before.flatMap(({ workflow }) =>
    workflow.jobs.filter(({ uses }) => ownPath(uses) === path),
  );
  const rules = requiredChecks(evidence).map(({ name }) => name);
  const called = callers.flatMap((caller) => [
    `${jobName(caller)} / ${jobName(job)}`,
    ...rules.filter((name) => isNamedBehind(name, caller, job)),
  ]);
  const own = rules.filter(
    (name) => explainsName(job, name) || (job.uses !== undefined && isFirst(name, job)),
  );
  return [jobName(job), ...own, ...called];
}

function isNamedBehind(name: string, caller: JobDefinition, job: JobDefinition): boolean {
  const at = name.indexOf(' / ');
  return at !== -1 && explainsName(caller, name.slice(0, at)) && explainsName(job, name.slice(at + 3));
}

/** A rule for a job of the called workflow: `call / test`. */
function isFirst(name: string, caller: JobDefinition): boolean {
  const at = name.indexOf(' / ');
  return at !== -1 && explainsName(caller, name.slice(0, at));
}
