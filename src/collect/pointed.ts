import type { Changes } from '../evidence/change.ts';
import type { GateFile } from '../evidence/gate.ts';
import type { WorkflowFile } from '../evidence/workflow.ts';
import { surfaceTest } from '../facts/change/surfaces.ts';
import type { Around } from './around.ts';
import type { Parts } from './assemble.ts';
import { readChanges, withTotal } from './change/changes.ts';
import { readGateFiles } from './change/gates.ts';
import type { TestedHead } from './change/head.ts';
import type { Milestone } from './change/milestone.ts';
import { ownersOf, tellUnreadOwners } from './change/owners.ts';
import { readPlan } from './change/plan.ts';
import { readWorkflows } from './change/workflows.ts';
import type { Overview } from './overview/overview.ts';
import type { Reading } from './reading/reading.ts';

/** What the overview points to. */
export type Pointed = Pick<Parts, 'changes' | 'gates' | 'owners' | 'plan' | 'workflows'>;

/** Reads plan, workflow files, and the changes that only the overview could tell how to read. */
export async function readPointed(reading: Reading, head: TestedHead, around: Around): Promise<Pointed> {
  const { github, context, gaps } = reading;
  const { repository } = context;
  const { overview, milestone } = around;
  const changes = completeChanges(reading, head, around);
  const [plan, workflows, gates] = await Promise.all([
    milestone &&
      readPlan(github, repository, planAt(head, milestone, overview), gaps, surfaceTest(around.config)),
    changes.then(({ files }) => readWorkflowFiles(reading, around, files)),
    changes.then(({ files }) => readGates(reading, around, files)),
  ]);
  const owners = ownersOf(overview.codeowners, await changes);
  tellUnreadOwners(overview.codeowners, owners, gaps);
  return {
    changes: await changes,
    owners: owners ?? undefined,
    plan,
    workflows,
    gates: gates.length > 0 ? gates : undefined,
  };
}

function planAt(head: TestedHead, milestone: Milestone, overview: Overview): Parameters<typeof readPlan>[2] {
  const shelf = overview.shelves.find((item) => item.ref === head.sha && item.dir === milestone.dir);
  return { sha: head.sha, dir: milestone.dir, overview: overview.plan, shelf };
}

/** A commit that was pushed to its base without a pull request is compared with its parent. */
async function completeChanges(
  { github, context, gaps }: Reading,
  head: TestedHead,
  around: Around,
): Promise<Changes> {
  const total = around.overview.pulls[0]?.total;
  if (around.listed.source === 'pull request' && total) return withTotal(around.listed, total, gaps);
  const parent = around.overview.head?.parents[0];
  if (around.listed.source !== 'none' || !head.postMerge || !parent) return around.listed;
  return readChanges(github, context.repository, { kind: 'compare', from: parent, to: head.sha }, gaps);
}

async function readWorkflowFiles(
  { github, context, gaps }: Reading,
  { overview, mergeBase }: Around,
  files: Changes['files'],
): Promise<WorkflowFile[]> {
  const head = overview.workflows.head ?? [];
  const texts = {
    head,
    base: overview.workflows.base ?? head,
    mergeBase,
    baseIsMergeBase: mergeBase !== null && overview.shelves.some((shelf) => shelf.headOid === mergeBase),
  };
  return readWorkflows(github, context.repository, texts, files, gaps);
}

function readGates(
  { github, context, gaps }: Reading,
  { overview, mergeBase }: Around,
  files: Changes['files'],
): Promise<GateFile[]> {
  const texts = { texts: overview.gateTexts, mergeBase };
  return readGateFiles(github, context.repository, texts, files, gaps);
}
