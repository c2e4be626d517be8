import type { Changes } from '../../evidence/change.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { GateFile } from '../../evidence/gate.ts';
import type { WorkflowFile } from '../../evidence/workflow.ts';
import { surfaceTest } from '../../facts/change/surfaces.ts';
import { type Parts, unmasked } from '../assemble.ts';
import { readBaseline, withFailedTestsOnBase } from '../base/baseline.ts';
import { type Counterparts, readCounterparts, wantedOf, withComparison } from '../base/comparison.ts';
import { withLogsOnBase } from '../base/logs.ts';
import { BaseReader } from '../base/reader.ts';
import type { BaseRuns, ComparedAt } from '../base/runs.ts';
import type { Begun } from '../begun.ts';
import type { Reading } from '../reading/reading.ts';
import { readChanges, withTotal } from '../repository/changes.ts';
import type { TestedHead } from '../repository/head.ts';
import type { Milestone } from '../repository/milestone.ts';
import type { Overview } from '../repository/overview.ts';
import type { Around } from '../repository/repository.ts';
import { namedRuns } from '../runs/workflow-names.ts';
import { readGateFiles } from './gates.ts';
import { type ReadLogs, readLogs } from './logs.ts';
import { ownersOf, tellUnreadOwners } from './owners.ts';
import { readPlan } from './plan.ts';
import { type FoundResult, toResults } from './results.ts';
import { readWorkflows } from './workflows.ts';

/** What is known before the rest is read. */
export type Known = Pick<Parts, 'context' | 'inputs' | 'head' | 'version'> & { around: Around };

/** What jobs, artifacts and overview lead to. */
export interface Rest {
  parts: Parts;
  logs: ReadLogs;
  /** What the head is compared with. */
  against: Against;
}

/** The side of the base branch, and what of the head is compared with it. */
interface Against {
  reader: BaseReader;
  base: BaseRuns | null;
  counterparts: Counterparts | null;
  found: readonly FoundResult[];
  /** Paths of the changed files that were listed. */
  changed: readonly string[];
}

/** Reads, side by side, what the overview points to, the base branch's runs, results, and the logs that are needed. */
export async function readRest(
  reading: Reading,
  begun: Begun,
  { around, ...known }: Known,
  base: BaseRuns | null,
): Promise<Rest> {
  const { runs, loggedSteps } = await begun.jobs;
  const reader = new BaseReader(reading, around.overview.committedReports);
  const listed = around.listed.files.map(({ path }) => path);
  const pointing = readPointed(reading, known.head, around);
  const finding = Promise.all([pointing, begun.artifacts]).then(([{ changes }, { found }]) =>
    toResults(
      found,
      changes.files.map(({ path }) => path),
    ),
  );
  const naming = pointing.then((files) => namedRuns(runs, files));
  const soFar = { ...known, ...around, baseline: null };
  const [pointed, named, results, baseline, counterparts, logs] = await Promise.all([
    pointing,
    naming,
    finding,
    readBaseline(reader, base, runs, reading.gaps),
    begun.artifacts.then(({ found }) => {
      const compared = {
        runs,
        found,
        changed: listed,
        postMerge: known.head.postMerge,
        config: around.config,
      };
      return readCounterparts(reading, reader, compared, base, mergeBaseOf(around));
    }),
    Promise.all([pointing, naming, finding]).then(([pointed, runs, results]) =>
      readLogs(reading, unmasked({ ...soFar, ...pointed, runs, results }, []), loggedSteps),
    ),
  ]);
  const { found, gaps } = await begun.artifacts;
  for (const { about, text } of gaps) reading.gaps.add(about, text);
  return {
    parts: { ...soFar, ...pointed, runs: named, baseline, results },
    logs,
    against: { reader, base, counterparts, found, changed: listed },
  };
}

const mergeBaseOf = ({ mergeBase, mergeBaseAt }: Around): ComparedAt | null =>
  mergeBase === null ? null : { sha: mergeBase, committedAt: mergeBaseAt };

/** Adds what the base branch says of what is found on the head: its logs, its tests, and the comparison of signals. */
export async function withBase(
  reading: Reading,
  evidence: Evidence,
  { reader, base, counterparts, found, changed }: Against,
): Promise<Evidence> {
  const logged = await withLogsOnBase(reading, reader, evidence, base);
  const compared = await withComparison(reader, logged, counterparts, found);
  return withFailedTestsOnBase(reader, compared, base, wantedOf(found, changed));
}

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
  const folder = overview.folders.find((item) => item.ref === head.sha && item.dir === milestone.dir);
  return { sha: head.sha, dir: milestone.dir, overview: overview.plan, folder };
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
    baseIsMergeBase: mergeBase !== null && overview.folders.some((folder) => folder.headOid === mergeBase),
  };
  return readWorkflows(github, context.repository, texts, files, gaps);
}

function readGates(
  { github, context, gaps }: Reading,
  { overview, mergeBase }: Around,
  files: Changes['files'],
): Promise<GateFile[]> {
  const texts = { texts: overview.configuration, mergeBase };
  return readGateFiles(github, context.repository, texts, files, gaps);
}
