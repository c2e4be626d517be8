import type { Evidence } from '../../evidence/evidence.ts';
import type { JobDefinition, Trigger, WorkflowDefinition, WorkflowFile } from '../../evidence/workflow.ts';
import { byName } from '../../tools/known.ts';
import { usedDefinition } from '../../workflow/definition.ts';
import { isOwn } from '../../workflow/own.ts';
import { titleText } from '../../workflow/steps.ts';
import { takesBranch, takesEveryHead, takesPaths } from '../../workflow/trigger-filters.ts';
import type { KindedStep } from '../checks/kinded-steps.ts';
import { isDocumentation } from '../results/lost-explained.ts';
import type { CheckRow, WorkflowRows } from '../rows.ts';
import { openPullRequest } from './events.ts';
import { kindOfJob, kindOfStep, mayTest } from './kinds.ts';

/** Tests that start for pull requests into the default branch, and not for this one, which has another base. */
export interface UnstartedTests {
  base: string;
  workflows: UnstartedWorkflow[];
  /** Something else ran that may well have tested: a command or a check that nobody knows. */
  maybeTested: boolean;
}

export interface UnstartedWorkflow {
  path: string;
  name: string;
  event: string;
  /** The filter that leaves the base out, and what it names. */
  filter: 'branches' | 'branches-ignore';
  patterns: string[];
}

/** What of a head is looked at. */
interface World {
  evidence: Evidence;
  workflows: WorkflowRows[];
  steps: KindedStep[];
  otherChecks: CheckRow[];
}

const EVENTS = ['pull_request', 'pull_request_target'];

/**
 * The workflows with tests that an open pull request starts none of because of its base, where no job with tests ran at
 * all: a pull request that is stacked on another one. Null: tests ran, may have run in a run that could not be read, or
 * would start for no base.
 */
export function unstartedTests({ evidence, workflows, steps, otherChecks }: World): UnstartedTests | null {
  const pull = openPullRequest(evidence);
  const base = pull?.baseBranch;
  if (base === undefined || evidence.head.postMerge || base === evidence.repository.defaultBranch)
    return null;
  if (isDocumentation(evidence) || workflows.some(({ jobsUnread }) => jobsUnread)) return null;
  const ran = steps.filter(({ mark }) => mark !== 'skipped');
  const checks = otherChecks.map(({ name }) => kindOfJob(evidence, { job: name, path: name }));
  if (ran.some(({ kind }) => kind === 'tests') || checks.includes('tests')) return null;
  const present = new Set(evidence.runs.map(({ path }) => path));
  const unstarted = evidence.workflows
    .filter(({ path }) => !present.has(path))
    .flatMap((file) => unstartedBy(evidence, file, base));
  if (unstarted.length === 0) return null;
  const maybeTested = checks.length > 0 || ran.some(mayHaveTested);
  return { base, workflows: unstarted, maybeTested };
}

/** Programs of the repository, and commands whose names say no more than that all is looked at. */
const ANYTHING =
  /(?:^|\s)(?:\.{1,2}\/\S|(?:ba|z)?sh \S|(?:node|python3?|ruby|php|tsx|ts-node) \S{1,200}\.\w|docker\b)|\b(?:ci|checks?|all|verify|validate|qa|precommit|presubmit)\b/;
/** Programs that run what a project calls by a name; without one, its default. */
const RUNNERS = new Set(byName('targets').keys());

const mayHaveTested = ({ kind, name, definition }: KindedStep): boolean =>
  mayTest(kind) && mayBeAnything(definition?.run ?? definition?.uses ?? name.replace(/^Run /, ''));

const mayBeAnything = (work: string): boolean =>
  ANYTHING.test(work) || work.split('\n').some((line) => RUNNERS.has(line.trim()));

function unstartedBy(evidence: Evidence, file: WorkflowFile, base: string): UnstartedWorkflow[] {
  const { head, path, state = 'active' } = file;
  if (head === null || isOwn(head) || state !== 'active') return [];
  const found = EVENTS.flatMap((event): UnstartedWorkflow[] => {
    const definition = usedDefinition(evidence, file, event);
    const trigger = definition?.on[event];
    if (!definition || trigger === undefined || !leavesOut(evidence, trigger, base)) return [];
    if (!definition.jobs.some((job) => hasTests(evidence, definition, job))) return [];
    const { branches, branchesIgnore = [] } = trigger;
    const filter = branches === undefined ? ('branches-ignore' as const) : ('branches' as const);
    return [{ path, name: head.name ?? path, event, filter, patterns: branches ?? branchesIgnore }];
  });
  return found.slice(0, 1);
}

/** It would start if the base were the default branch. */
function leavesOut(evidence: Evidence, trigger: Trigger, base: string): boolean {
  return (
    !takesBranch(trigger, base) &&
    takesBranch(trigger, evidence.repository.defaultBranch) &&
    takesEveryHead(trigger) &&
    takesPaths(evidence, trigger) !== false
  );
}

function hasTests(evidence: Evidence, { name = '' }: WorkflowDefinition, job: JobDefinition): boolean {
  const title = job.name ?? job.id;
  const place = { job: title, path: `${name} / ${title}` };
  if (job.uses !== undefined) return kindOfJob(evidence, place) === 'tests';
  return job.steps.some((step) => kindOfStep(evidence, place, titleText(step), step) === 'tests');
}
