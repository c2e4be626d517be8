import type { Job, Run } from '../../evidence/run.ts';
import type { JobDefinition, WorkflowDefinition, WorkflowFile } from '../../evidence/workflow.ts';
import { ownPath } from '../../workflow/own-path.ts';
import { titleText } from '../../workflow/steps.ts';
import { takesBranch } from '../../workflow/trigger-filters.ts';

/** Of what a pull request starts, the event that says most of a merge. */
const EVENTS = ['pull_request', 'pull_request_target', 'merge_group', 'push'] as const;

/**
 * The runs that the workflow files ask for on a pull request, as if all of their jobs had passed: one job for each that
 * is defined, whatever its matrix, condition and path filters. A clone has no other.
 *
 * @param baseBranch the branch that the pull request would go into
 * @param at when they would have run, an instant in UTC
 */
export function passedRuns(files: readonly WorkflowFile[], baseBranch: string, at: string): Run[] {
  const defined = new Map(files.flatMap(({ path, head }) => (head === null ? [] : [[path, head] as const])));
  let jobId = 0;
  return [...defined].flatMap(([path, workflow], index) => {
    const event = EVENTS.find((name) => starts(workflow, name, baseBranch));
    if (event === undefined) return [];
    const jobs = workflow.jobs.flatMap((job) => jobsOf(job, defined));
    const run: Run = {
      id: index + 1,
      workflowId: index + 1,
      workflow: workflow.name ?? path,
      path,
      event,
      number: 1,
      attempt: 1,
      status: 'completed',
      conclusion: 'success',
      headBranch: null,
      createdAt: at,
      startedAt: at,
      url: '',
      displayTitle: '',
      pullRequests: [],
      jobs: jobs.map((job) => {
        jobId += 1;
        return { ...passed(job, at), id: jobId };
      }),
    };
    return [run];
  });
}

function starts({ on }: WorkflowDefinition, event: string, baseBranch: string): boolean {
  const trigger = on[event];
  if (trigger === undefined) return false;
  return takesBranch(trigger, event === 'push' ? TOPIC : baseBranch);
}

/** Any branch that somebody may push. */
const TOPIC = 'some-topic';

interface NamedJob {
  name: string;
  definition: JobDefinition;
}

/** The job, or those of the workflow in this repository that it calls. */
function jobsOf(job: JobDefinition, defined: ReadonlyMap<string, WorkflowDefinition>, deep = 0): NamedJob[] {
  const name = job.name ?? job.id;
  const called = defined.get(ownPath(job.uses) ?? '');
  if (called === undefined || deep > MOST_CALLS) return [{ name, definition: job }];
  return called.jobs
    .flatMap((each) => jobsOf(each, defined, deep + 1))
    .map((each) => ({ ...each, name: `${name} / ${each.name}` }));
}

/** https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows#nesting-reusable-workflows */
const MOST_CALLS = 10;

function passed({ name, definition }: NamedJob, at: string): Job {
  return {
    id: 0,
    name,
    attempt: 1,
    status: 'completed',
    conclusion: 'success',
    startedAt: at,
    completedAt: at,
    url: '',
    steps: definition.steps.map((step, index) => ({ number: index + 1, name: titleText(step) })),
  };
}
