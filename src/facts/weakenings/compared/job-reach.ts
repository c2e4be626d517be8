import type { Evidence } from '../../../evidence/evidence.ts';
import type { JobDefinition, Trigger, WorkflowDefinition } from '../../../evidence/workflow.ts';
import { type Known, truth } from '../../../workflow/evaluate.ts';
import { readCondition } from '../../../workflow/expression.ts';
import { ALL_PASSED } from '../../../workflow/outcomes.ts';
import { takesBranch, takesEveryHead } from '../../../workflow/trigger-filters.ts';
import { baseBranchOf } from '../../change/head.ts';
import type { Reach } from '../weakening.ts';
import { ofEvent } from './condition-value.ts';

/** What runs that an event starts can still stop. */
export function reachOf(evidence: Evidence, event: string, trigger: Trigger): Reach {
  if (event === 'merge_group') return 3;
  if (event === 'pull_request' || event === 'pull_request_target') return takesEveryHead(trigger) ? 3 : 1;
  if (event === 'push') return pushReach(evidence, trigger);
  return event === 'schedule' || event === 'workflow_run' ? 1 : 0;
}

/** A push to any branch speaks of changes; one to the base branch comes after the merge, one of a tag is a release. */
function pushReach(evidence: Evidence, trigger: Trigger): Reach {
  if (takesBranch(trigger, topicOf(evidence))) return 3;
  return takesBranch(trigger, baseBranchOf(evidence)) ? 2 : 0;
}

/** The branch of the change, else one that has no name of its own. */
function topicOf(evidence: Evidence): string {
  const { branch } = evidence.head;
  return branch === null || branch === baseBranchOf(evidence) ? 'some-topic' : branch;
}

/** Events that stand for the runs of a workflow that others call, by what these can stop. */
const CALLED: Record<Reach, string> = { 0: 'workflow_dispatch', 1: 'schedule', 2: 'push', 3: 'pull_request' };

/** The same for every job of a workflow. */
const eventsKnown = new WeakMap<Evidence, Map<string, Known['contexts']>>();

function contextsOf(evidence: Evidence, event: string, branch: string): Known['contexts'] {
  const all = eventsKnown.get(evidence) ?? new Map<string, Known['contexts']>();
  eventsKnown.set(evidence, all);
  const key = `${event} ${branch}`;
  const found = all.get(key) ?? ofEvent(evidence, event, baseBranchOf(evidence), branch);
  all.set(key, found);
  return found;
}

/**
 * What runs of a job can still stop: those of its workflow that its own condition does not leave out for certain, as one
 * that asks for a tag, a schedule or a comment.
 */
export function jobReach(
  evidence: Evidence,
  { on }: WorkflowDefinition,
  { if: condition }: JobDefinition,
  reach: Reach,
): Reach {
  const read = condition === undefined ? null : readCondition(condition);
  if (read === null) return reach;
  const runs = (event: string, branch: string): boolean =>
    truth(read, {
      contexts: contextsOf(evidence, event, branch),
      status: ALL_PASSED,
    }) !== false;
  const own = Object.entries(on).map(([event, trigger]): Reach => {
    const most = reachOf(evidence, event, trigger);
    if (event !== 'push') return runs(event, topicOf(evidence)) ? most : 0;
    if (most === 3 && runs(event, topicOf(evidence))) return 3;
    return most >= 2 && takesBranch(trigger, baseBranchOf(evidence)) && runs(event, baseBranchOf(evidence))
      ? 2
      : 0;
  });
  const called = Object.hasOwn(on, 'workflow_call') && runs(CALLED[reach], topicOf(evidence)) ? reach : 0;
  return Math.min(reach, Math.max(0, called, ...own)) as Reach;
}
