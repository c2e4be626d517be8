import type { Evidence } from '../../evidence/evidence.ts';
import { branchWords, stripMilestone } from '../../plan/milestone.ts';
import { compileMilestonePattern, type MilestonePattern } from '../../plan/milestone-pattern.ts';
import type { WorkflowRows } from '../rows.ts';

/**
 * What the change is called: the plan's title, else the pull request's (without one: the commit's first line) without
 * the milestone prefix, else the branch's words; `(post-merge)` is added for a commit of the base branch.
 */
export function title(evidence: Evidence): string {
  const { plan, pullRequests, head, document } = evidence;
  const pattern = compileMilestonePattern(evidence.inputs.milestonePattern);
  const words =
    (plan?.content.stub === false ? plan.content.title : null) ??
    stripped(pullRequests[0]?.title ?? head.subject, pattern, document.milestone) ??
    (head.branch === null ? null : branchWords(head.branch, pattern)) ??
    head.sha.slice(0, 8);
  return head.postMerge ? `${words} (post-merge)` : words;
}

function stripped(text: string | null, pattern: MilestonePattern, milestone: string | null): string | null {
  return text === null ? null : stripMilestone(text, pattern, milestone);
}

/**
 * The UTC day on which the last job of the counted runs ended; null when none did. A run that ended without a job did so
 * when it started.
 */
export function date({ runs }: Evidence, workflows: WorkflowRows[]): string | null {
  const jobless = workflows.filter(
    ({ jobs, jobsUnread, mark }) =>
      jobs.length === 0 && !jobsUnread && mark !== 'unfinished' && mark !== 'action_required',
  );
  const ends = [
    ...workflows.flatMap(({ jobs }) => jobs.map(({ completedAt }) => completedAt ?? '')),
    ...jobless.map(({ runId }) => runs.find(({ id }) => id === runId)?.startedAt ?? ''),
  ];
  return ends.sort().at(-1)?.slice(0, 10) || null;
}

/** How long an author waits: the longest workflow, in seconds; null when none has finished. */
export function wallSeconds(workflows: WorkflowRows[]): number | null {
  const walls = workflows.map(({ seconds }) => seconds).filter((seconds) => seconds !== null);
  return walls.length === 0 ? null : Math.max(...walls);
}

/** The events that started the runs, each with what it was about: `pull_request (PR to main), push`; `none` without a run. */
export function trigger(evidence: Evidence): string {
  const events = [...new Set(evidence.runs.map(({ event }) => event))].sort();
  return events.length === 0 ? 'none' : events.map((event) => described(event, evidence)).join(', ');
}

function described(event: string, { base, head, pullRequests }: Evidence): string {
  const pull = pullRequests[0];
  const target = pull?.baseBranch ?? base?.branch;
  if (event.startsWith('pull_request') && target !== undefined) return `${event} (PR to ${target})`;
  if (event === 'push' && head.postMerge && pull !== undefined) return `push (merge of #${pull.number})`;
  if (event === 'merge_group' && pull !== undefined) return `merge_group (#${pull.number})`;
  return event;
}
