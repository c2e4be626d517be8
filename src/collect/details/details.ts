import type { Changes } from '../../evidence/change.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { GateFile } from '../../evidence/gate.ts';
import type { WorkflowFile } from '../../evidence/workflow.ts';
import { surfaceTest } from '../../facts/change/surfaces.ts';
import { inBackground, type Reading } from '../reading/reading.ts';
import { addsUp, readPullChanges, readPushed, withTotal } from '../repository/changes.ts';
import type { TestedHead } from '../repository/head.ts';
import type { Milestone } from '../repository/milestone.ts';
import type { Overview } from '../repository/overview.ts';
import type { RepositoryPhase } from '../repository/repository.ts';
import type { RunsPhase } from '../runs/jobs.ts';
import { namedRuns } from '../runs/workflow-names.ts';
import {
  type HeadAnnotations,
  type KnownAnnotations,
  readHeadAnnotations,
  withAnnotations,
} from './annotations.ts';
import type { ReadArtifacts } from './artifacts.ts';
import { readGateFiles } from './gate-files.ts';
import { readDependents, type Search } from './importers.ts';
import { type ReadLogs, readLogs, withLogs } from './logs.ts';
import { type OwnCommits, readOwnCommits } from './own-commits.ts';
import { ownersOf, tellUnreadOwners } from './owners.ts';
import { readPlan } from './plan.ts';
import { toResults } from './results.ts';
import { readChangedSettings } from './settings.ts';
import { type Absent, readTrees, withTrees } from './trees.ts';
import { type Absences, readAbsences, readWorkflows, withAbsences } from './workflows.ts';

/** What the overview points to. */
export type DetailFiles = Pick<Evidence, 'changes' | 'gates' | 'owners' | 'plan' | 'settings' | 'workflows'>;

/** What runs and artifacts say, as the overview explains them: runs are called like their workflows. */
export type Named = Pick<Evidence, 'runs' | 'results'>;

/** The phase of the details: what runs and repository point to. */
export interface DetailsPhase extends DetailFiles, Named {
  /** What logs say of failures and of tests. */
  logs: ReadLogs;
  commits: OwnCommits;
  /** Who imports what is changed. It takes longest, and nothing but the report waits for it. */
  importers: Search;
}

/**
 * Reads, side by side, the files that the overview points to, what the artifacts hold, the logs that are needed, and whose
 * commits stand around the head.
 *
 * @param importers the search among the files that were listed early
 * @param toEvidence what is known so far as Evidence, secrets not masked: it decides which logs are read
 */
export async function readDetails(
  reading: Reading,
  { runs, loggedSteps }: RunsPhase,
  repository: RepositoryPhase,
  artifacts: Promise<ReadArtifacts>,
  importers: Search,
  toEvidence: (known: DetailFiles & Named) => Evidence,
): Promise<DetailsPhase> {
  const { head, overview, listed } = repository;
  const readingFiles = readFiles(reading, repository);
  const naming = Promise.all([readingFiles, artifacts]).then(([files, { found }]) => ({
    ...files,
    runs: namedRuns(runs, files),
    results: toResults(
      found,
      files.changes.files.map(({ path }) => path),
    ),
  }));
  const [named, logs, commits] = await Promise.all([
    naming,
    naming.then((named) => readLogs(reading, toEvidence(named), loggedSteps)),
    readOwnCommits(reading, head, overview),
  ]);
  for (const { about, text } of (await artifacts).gaps) reading.gaps.add(about, text);
  for (const text of logs.gaps) reading.gaps.add('logs', text);
  return {
    ...named,
    logs,
    commits,
    // Where only the overview could tell what is changed the search begins now.
    importers:
      listed.source === 'none' ? inBackground(readDependents(reading, head.sha, named.changes)) : importers,
  };
}

/** What only some evidence asks for. */
export interface FollowUps {
  absences: Absences;
  annotations: HeadAnnotations | null;
  trees: Absent;
}

/** Reads what explains absent workflows, what the jobs had to say, and whether folders are left that the diff empties. */
export async function readFollowUps(
  reading: Reading,
  evidence: Evidence,
  checks: KnownAnnotations,
): Promise<FollowUps> {
  const [absences, annotations, trees] = await Promise.all([
    readAbsences(reading, evidence),
    readHeadAnnotations(reading, evidence, checks),
    readTrees(reading, evidence),
  ]);
  return { absences, annotations, trees };
}

/** The evidence with what it was asked further, whatever looks like a secret masked. */
export function withFollowUps(
  evidence: Evidence,
  { absences, annotations, trees }: FollowUps,
  logs: ReadLogs,
): Evidence {
  const explained = withTrees(withAbsences(evidence, absences), trees);
  return withLogs(withAnnotations(explained, annotations), logs);
}

/** Reads plan, workflow files, and the changes that only the overview could tell how to read. */
async function readFiles(reading: Reading, phase: RepositoryPhase): Promise<DetailFiles> {
  const { github, context, gaps } = reading;
  const { repository } = context;
  const { head, overview, milestone, config } = phase;
  const changes = completeChanges(reading, phase);
  const [plan, workflows, gates, settings] = await Promise.all([
    milestone && readPlan(github, repository, planAt(head, milestone, overview), gaps, surfaceTest(config)),
    changes.then(({ files }) => readWorkflowFiles(reading, phase, files)),
    changes.then(({ files }) => readGates(reading, phase, files)),
    changes.then(({ files }) => readChangedSettings(reading, head.sha, phase.mergeBase?.sha ?? null, files)),
  ]);
  const owners = ownersOf(overview.codeowners, await changes);
  tellUnreadOwners(overview.codeowners, owners, gaps);
  return {
    changes: await changes,
    owners: owners ?? undefined,
    plan,
    workflows,
    gates: gates.length > 0 ? gates : undefined,
    settings: settings.length > 0 ? settings : undefined,
  };
}

function planAt(head: TestedHead, milestone: Milestone, overview: Overview): Parameters<typeof readPlan>[2] {
  const folder = overview.folders.find((item) => item.ref === head.sha && item.dir === milestone.dir);
  return { sha: head.sha, dir: milestone.dir, overview: overview.plan, folder };
}

/**
 * A commit that was pushed to its base without a pull request is compared with its parent. Where the comparison of a pull
 * request gives other files than it says to have, its own list counts.
 */
async function completeChanges(
  reading: Reading,
  { head, overview, listed, isCompared }: RepositoryPhase,
): Promise<Changes> {
  const [pull] = overview.pulls;
  if (listed.source === 'pull request' && pull) {
    const { total } = pull;
    const isRight = !isCompared || addsUp(listed, total);
    const changes = isRight ? listed : await readPullChanges(reading, pull.pull.number, total.files);
    return withTotal(changes, total, reading.gaps);
  }
  const parent = overview.head?.parents[0];
  if (listed.source !== 'none' || !head.postMerge || !parent) return listed;
  return readPushed(reading, parent, head.sha);
}

async function readWorkflowFiles(
  { github, context, gaps }: Reading,
  { overview, mergeBase }: RepositoryPhase,
  files: Changes['files'],
): Promise<WorkflowFile[]> {
  const head = overview.workflows.head ?? [];
  const texts = {
    head,
    base: overview.workflows.base ?? head,
    mergeBase: mergeBase?.sha ?? null,
    baseIsMergeBase: mergeBase !== null && overview.folders.some(({ headOid }) => headOid === mergeBase.sha),
  };
  return readWorkflows(github, context.repository, texts, files, gaps);
}

function readGates(
  { github, context, gaps }: Reading,
  { overview, mergeBase }: RepositoryPhase,
  files: Changes['files'],
): Promise<GateFile[]> {
  const texts = { texts: overview.configuration, mergeBase: mergeBase?.sha ?? null };
  return readGateFiles(github, context.repository, texts, files, gaps);
}
