import type { Evidence } from '../../../evidence/evidence.ts';
import type { JobDefinition, StepDefinition, WorkflowDefinition } from '../../../evidence/workflow.ts';
import { code, say } from '../../../text/prose.ts';
import { ownPath } from '../../../workflow/own-path.ts';
import { checksIn } from '../compared/checks.ts';
import { type Enforcement, isEnforced } from '../compared/enforced.ts';
import { type JobPair, jobName, workflowName } from '../compared/pairs.ts';
import { withoutRef } from '../compared/scripts.ts';
import type { Weakening } from '../weakening.ts';

/** What a job looks at: the change, something else, or nothing that it fetched; `open`: nobody can tell. */
type Tree = 'change' | 'other' | 'none' | 'open';

/**
 * A job whose checks looked at the change, and that now checks out something else: another branch or repository, or what
 * `pull_request_target` has without a `ref`, the base branch.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request_target
 */
export function otherTrees(asked: Enforcement, pair: JobPair): Weakening[] {
  const { file, before, after } = pair;
  if (after === null || file.after === null || checksIn(file.before, before).length === 0) return [];
  const was = bestTree(asked.evidence, file.before.workflow, before);
  const is = bestTree(asked.evidence, file.after.workflow, after);
  if (was !== 'change' || (is !== 'other' && is !== 'none')) return [];
  if (is === 'none' && checksIn(file.after, after).length === 0) return [];
  const enforced = is === 'other' && isEnforced(asked, file.before, before);
  const name = say`${code(jobName(before))} of ${code(workflowName(file.before))}`;
  return [
    {
      kind: 'other tree',
      weight: enforced ? 'enforcement' : 'lesser',
      path: file.before.path,
      job: before.id,
      things: [...namesOf(after), 'checkout', before.id, jobName(before)],
      act: 'skip',
      text:
        is === 'none'
          ? say`${name} no longer checks the change out`
          : say`${name} checks out ${what(file.after.workflow, after)}, and no longer the change`,
      remedy: say`let ${code(jobName(before))} check out the change, or say in the description what it looks at`,
    },
  ];
}

const isCheckout = ({ uses }: StepDefinition): boolean => withoutRef(uses ?? '') === 'actions/checkout';

/** Events that test a change. */
const OF_CHANGES = ['pull_request', 'pull_request_target', 'push', 'merge_group'];
const ORDER: readonly Tree[] = ['change', 'open', 'other', 'none'];

/** What a job looks at in the events of its workflow that test a change: the change, where one of them has it. */
function bestTree(evidence: Evidence, workflow: WorkflowDefinition, job: JobDefinition): Tree {
  if (job.uses !== undefined) return 'open';
  const events = Object.keys(workflow.on);
  const pulls = events.filter((event) => event.startsWith('pull_request'));
  const tested = pulls.length > 0 ? pulls : events.filter((event) => OF_CHANGES.includes(event));
  if (tested.length === 0) return 'open';
  const trees = tested.map((event) => treeOf(evidence, event, job));
  const found = ORDER.find((tree) => trees.includes(tree)) ?? 'open';
  // What another job of the run made may be the change.
  return found === 'none' && getsArtifact(workflow, job) ? 'open' : found;
}

const isNamed = (steps: readonly StepDefinition[], action: RegExp): boolean =>
  steps.some(({ uses = '' }) => action.test(withoutRef(uses)));

/** Whether a job takes what a job that it needs, also over others, hands on. */
function getsArtifact({ jobs }: WorkflowDefinition, job: JobDefinition): boolean {
  if (!isNamed(job.steps, /\/download-artifact$/)) return false;
  const needed = new Set(job.needs);
  for (const id of needed)
    for (const next of jobs.find((each) => each.id === id)?.needs ?? []) needed.add(next);
  return jobs.some(({ id, steps }) => needed.has(id) && isNamed(steps, /\/upload-artifact$/));
}

/** A script, or another action, may fetch the code too. */
const FETCHES = /\bgit\s+(?:clone|fetch|checkout|pull|switch|worktree)\b|\bgh\s+(?:pr checkout|repo clone)\b/;

function treeOf(evidence: Evidence, event: string, { steps }: JobDefinition): Tree {
  const checkouts = steps.filter(isCheckout);
  if (steps.some(({ run = '' }) => FETCHES.test(run))) return 'open';
  if (checkouts.length === 0)
    return steps.some(
      ({ uses = '', with: inputs = {} }) =>
        inputs.checkout === 'true' || ownPath(uses) !== null || /checkout|clone/i.test(uses),
    )
      ? 'open'
      : 'none';
  const trees = checkouts.map((step) => checkedOut(evidence, event, step.with ?? {}));
  return ORDER.find((tree) => trees.includes(tree)) ?? 'open';
}

function checkedOut(
  { repository }: Evidence,
  event: string,
  { ref, repository: named }: Record<string, string>,
): Tree {
  const ofOther =
    named !== undefined && !named.includes('${{') && named.toLowerCase() !== repository.name.toLowerCase();
  if (ofOther) return 'other';
  const isTarget = event === 'pull_request_target';
  if (ref === undefined) return isTarget ? 'other' : 'change';
  if (!ref.includes('${{')) return /^refs\/pull\//.test(ref) ? 'change' : 'other';
  if (/head|merge_commit_sha|pull_request\.number|event\.number/.test(ref)) return 'change';
  if (/base_ref|\.base\.|default_branch/.test(ref)) return 'other';
  if (/\bgithub\.(?:sha|ref)\b/.test(ref)) return isTarget ? 'other' : 'change';
  return 'open';
}

/** What is checked out in place of the change. */
function what({ on }: WorkflowDefinition, { steps }: JobDefinition) {
  const { ref, repository } = steps.find(isCheckout)?.with ?? {};
  if (repository !== undefined) return say`the repository ${code(repository)}`;
  if (ref !== undefined) return code(ref);
  return Object.hasOwn(on, 'pull_request_target')
    ? say`the base branch, as ${code('pull_request_target')} does without ${code('ref')}`
    : 'something else';
}

const namesOf = ({ steps }: JobDefinition): string[] =>
  steps
    .filter(isCheckout)
    .flatMap(({ with: inputs = {} }) => [
      ...(inputs.ref === undefined ? [] : [inputs.ref]),
      ...(inputs.repository === undefined ? [] : [inputs.repository]),
      'pull_request_target',
    ]);
