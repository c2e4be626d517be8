import type { Evidence } from '../../evidence/evidence.ts';
import type { Trigger, WorkflowFile } from '../../evidence/workflow.ts';
import { code, join, type Prose, say } from '../../text/prose.ts';
import { usedDefinition } from '../../workflow/definition.ts';
import { isOwn } from '../../workflow/own.ts';
import {
  hasPathFilter,
  pathFilterName,
  takesBranch,
  takesEveryHead,
  takesPaths,
} from '../../workflow/trigger-filters.ts';
import type { AbsentWorkflow } from '../rows.ts';
import { bringsOf } from './brings.ts';
import { fromElsewhere, occurrenceOf, openPullRequest, type Suppression } from './events.ts';

/** Why one event of a workflow did not start it. */
interface Cause extends Pick<AbsentWorkflow, 'why' | 'text' | 'clause'> {
  /** Of several events the one with the highest weight speaks for the workflow. */
  weight: number;
  /** The filters take the head, and yet there is no run. */
  missed?: Missed;
}

/** Why a workflow did not start whose filters take the head. `absent`: GitHub does not say. */
export type Missed = Suppression | 'absent';

const expected = (event: string): Cause => {
  const happened = say`${code(event)} happened for this commit and its filters match`;
  return {
    why: 'expected',
    text: say`Expected but absent: ${happened}`,
    clause: say`has not run, although ${happened}`,
    weight: 5,
    missed: 'absent',
  };
};
const later = (branch: string): Cause => ({
  why: 'later',
  text: say`Not yet run (triggered on push to ${branch}; will run post-merge)`,
  clause: say`runs only after the merge, on the push to ${code(branch)}`,
  weight: 3,
});
const notRun = (why: AbsentWorkflow['why'], reason: Prose, weight: number): Cause => ({
  why,
  text: say`Not run: ${reason}`,
  clause: say`has not run: ${reason}`,
  weight,
});
const suppressed = ({ by, text }: { by: Suppression; text: Prose }): Cause => ({
  ...notRun('filtered', text, 4),
  missed: by,
});
/** Nobody saw that the event happened. */
const unseen = (reason: Prose): Cause => ({ ...undecided(reason), missed: 'absent' });
const undecided = (reason: Prose): Cause => notRun('undecided', reason, 2);
const filtered = (reason: Prose): Cause => notRun('filtered', reason, 1);

/** The workflow files of the head that no run of this head belongs to, in the order of their paths, each with why. */
export function absentWorkflows(evidence: Evidence): AbsentWorkflow[] {
  return filesWithoutRun(evidence).map((file) => absent(evidence, file));
}

function filesWithoutRun({ runs, workflows }: Evidence): WorkflowFile[] {
  const present = new Set(runs.map((run) => run.path));
  return workflows
    .filter((file) => !present.has(file.path) && (file.head !== null || file.problem !== undefined))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A workflow whose filters take the head, and which has no run of it. */
export interface MissedWorkflow {
  path: string;
  name: string;
  missed: Missed;
}

/**
 * The workflows that should have started for the head, in the order of their paths: of several events of one the
 * strongest tells why it did not. An activity that not every head brings does not count.
 */
export function missedWorkflows(evidence: Evidence): MissedWorkflow[] {
  return filesWithoutRun(evidence).flatMap((file) => {
    if (file.head === null || !isStarted(file)) return [];
    const [strongest] = allCauses(evidence, file)
      .filter(({ missed }) => missed !== undefined)
      .sort((a, b) => b.weight - a.weight);
    const missed = strongest?.missed;
    return missed === undefined ? [] : [{ path: file.path, name: file.head.name ?? file.path, missed }];
  });
}

/** Whether GitHub starts it at all, and it is not the one that makes this report. */
function isStarted({ head, state }: WorkflowFile): boolean {
  return head !== null && !isOwn(head) && (state === undefined || state === 'active');
}

/** Whether it is open what a filter makes of this change. */
export function hasUndecidedFilter(evidence: Evidence): boolean {
  return filesWithoutRun(evidence).some(
    (file) => isStarted(file) && allCauses(evidence, file).some(({ why }) => why === 'undecided'),
  );
}

function absent(evidence: Evidence, file: WorkflowFile): AbsentWorkflow {
  const { why, text, clause } = causeOf(evidence, file);
  return {
    path: file.path,
    name: file.head?.name ?? file.path,
    why,
    text,
    clause,
    brings: file.head === null ? [] : bringsOf(file.head),
  };
}

function causeOf(evidence: Evidence, file: WorkflowFile): Omit<Cause, 'weight'> {
  if (file.head === null) {
    const unknown = say`and why is not known: ${file.problem ?? ''}`;
    return { why: 'unreadable', text: say`Not run, ${unknown}`, clause: say`has not run, ${unknown}` };
  }
  if (isOwn(file.head)) return { why: 'own', text: say`Makes this report`, clause: say`makes this report` };
  if (file.state !== undefined && file.state !== 'active') {
    return notRun('disabled', say`the workflow is disabled (${code(file.state)})`, 0);
  }
  const [strongest] = allCauses(evidence, file).sort((a, b) => b.weight - a.weight);
  return strongest ?? notRun('other event', onlyOn(Object.keys(file.head.on)), 0);
}

function allCauses(evidence: Evidence, file: WorkflowFile): Cause[] {
  return triggersOf(evidence, file).flatMap(([event, trigger]) => causesOf(evidence, event, trigger));
}

/** The triggers of the workflow, each from the version of the file that GitHub used for the event. */
function triggersOf(evidence: Evidence, file: WorkflowFile): [string, Trigger][] {
  const events = new Set([...Object.keys(file.head?.on ?? {}), ...Object.keys(file.base?.on ?? {})]);
  return [...events].flatMap((event) => {
    const trigger = usedDefinition(evidence, file, event)?.on[event];
    return trigger === undefined ? [] : [[event, trigger] as [string, Trigger]];
  });
}

function causesOf(evidence: Evidence, event: string, trigger: Trigger): Cause[] {
  if (event === 'push') return pushCauses(evidence, trigger);
  if (event === 'pull_request' || event === 'pull_request_target') {
    return pullRequestCauses(evidence, event, trigger);
  }
  if (event !== 'merge_group' || occurrenceOf(evidence, event).happened !== 'yes') return [];
  const branch = evidence.base?.branch;
  return branch === undefined || takesBranch(trigger, branch)
    ? [expected(event)]
    : [branchFiltered(event, branch)];
}

function pullRequestCauses(evidence: Evidence, event: string, trigger: Trigger): Cause[] {
  const occurrence = occurrenceOf(evidence, event);
  const branch = (openPullRequest(evidence) ?? evidence.pullRequests[0])?.baseBranch ?? evidence.base?.branch;
  if (occurrence.happened === 'no' || branch === undefined) return [];
  if (!takesBranch(trigger, branch)) return [branchFiltered(event, branch)];
  const paths = takesPaths(evidence, trigger);
  if (paths === false) return [pathFiltered(trigger)];
  if (occurrence.happened === 'suppressed') return [suppressed(occurrence)];
  if (!takesEveryHead(trigger)) return [undecided(activityText(event, trigger))];
  if (paths === null) return [undecided(unknownPaths(trigger))];
  if (occurrence.happened === 'unknown') return [unseen(occurrence.text)];
  // GitHub takes the file of the default branch, which is read only when it is the base.
  const unread = event === 'pull_request_target' && branch !== evidence.repository.defaultBranch;
  return [unread ? undecided(say`its version on the default branch was not read`) : expected(event)];
}

function pushCauses(evidence: Evidence, trigger: Trigger): Cause[] {
  return [...basePush(evidence, trigger), ...headPush(evidence, trigger)];
}

/** The push that brought the head. A path filter speaks of that push's own range, which is not known. */
function headPush(evidence: Evidence, trigger: Trigger): Cause[] {
  const { branch } = evidence.head;
  if (fromElsewhere(evidence) || branch === null) return [];
  if (!takesBranch(trigger, branch)) return [branchFiltered('push', branch)];
  const occurrence = occurrenceOf(evidence, 'push');
  if (occurrence.happened === 'suppressed') return [suppressed(occurrence)];
  if (occurrence.happened === 'unknown') return [unseen(occurrence.text)];
  return [hasPathFilter(trigger) ? undecided(pushPaths(trigger)) : expected('push')];
}

/** The push to the base branch that a merge will make: its range is the pull request's change. */
function basePush(evidence: Evidence, trigger: Trigger): Cause[] {
  const branch = openPullRequest(evidence)?.baseBranch;
  if (branch === undefined || evidence.head.postMerge || !takesBranch(trigger, branch)) return [];
  const paths = takesPaths(evidence, trigger);
  if (paths === null)
    return [undecided(say`whether it runs after the merge depends on its ${filterName(trigger)} filter`)];
  return [paths ? later(branch) : pathFiltered(trigger)];
}

function branchFiltered(event: string, branch: string): Cause {
  return filtered(say`its ${code(event)} trigger does not take ${code(branch)}`);
}

function pathFiltered(trigger: Trigger): Cause {
  return filtered(say`no changed file passes its ${filterName(trigger)} filter`);
}

const filterName = (trigger: Trigger) => code(pathFilterName(trigger));

function pushPaths(trigger: Trigger): Prose {
  return say`its ${filterName(trigger)} filter speaks of the files of that push alone, which are not known`;
}

function unknownPaths(trigger: Trigger): Prose {
  return say`its ${filterName(trigger)} filter cannot be decided with the list of changed files at hand`;
}

function activityText(event: string, trigger: Trigger): Prose {
  return say`its ${code(event)} trigger takes only the activities ${join((trigger.types ?? []).map(code))}`;
}

function onlyOn(events: string[]): Prose {
  return say`starts only on ${join(events.map(code))}`;
}
