import type { Context } from '../context.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { statusContext } from '../evidence/marker.ts';
import type { Run } from '../evidence/run.ts';
import type { GitHub } from '../github/client.ts';
import type { Inputs } from '../inputs.ts';
import type { AbsentWorkflow } from '../judge/rows.ts';
import { countedRuns } from '../judge/workflow/jobs.ts';
import { absentWorkflows } from '../judge/workflow/triggers.ts';
import { type Around, readAround } from './around.ts';
import { assemble, unmasked } from './assemble.ts';
import { withLogsOnBase } from './base/base-logs.ts';
import { BaseReader } from './base/base-reader.ts';
import { type ComparedAt, listBaseRuns } from './base/base-runs.ts';
import { withFailedTestsOnBase } from './base/base-tests.ts';
import { readBaseline } from './base/baseline.ts';
import { readCounterparts, wantedOf, withComparison } from './base/comparison.ts';
import { awaitDependents } from './change/dependents.ts';
import { readHead, type TestedHead } from './change/head.ts';
import { listEarly } from './change/listing.ts';
import type { Milestone } from './change/milestone.ts';
import type { BranchRules } from './change/rules.ts';
import { readWorkflowStates } from './change/workflows.ts';
import { readLogs, withLogs } from './logs/logs.ts';
import type { CommitStatus, PullRequestOverview } from './overview/overview.ts';
import type { Shelf } from './overview/shelf.ts';
import { readPointed } from './pointed.ts';
import { Gaps } from './reading/gaps.ts';
import type { Reading } from './reading/reading.ts';
import { readArtifacts, type SourceRun } from './results/artifacts.ts';
import { toResults } from './results/results.ts';
import { withAnnotations } from './runs/annotations.ts';
import { type ReadJobs, readJobsOf } from './runs/jobs.ts';
import { isFollowedByOwnCommit, readIsOwnCommit } from './runs/own-commit.ts';
import type { Subject } from './runs/subject.ts';

/** All that was read for one report: the Evidence, and what only publishing needs. */
export interface Collected {
  evidence: Evidence;
  head: TestedHead;
  milestone: Milestone | null;
  pulls: PullRequestOverview[];
  /** The milestone's reports on the branches where they may lie. */
  shelves: Shelf[];
  /** The head commit is one of Docket's own. */
  isOwnCommit: boolean;
  /** Docket's own commit status, as it was read. */
  ownStatus: CommitStatus | null;
  /** The default branch's rules tell whether the report may go there. */
  defaultRules: BranchRules | null;
}

/**
 * Reads everything about the head, as much as possible side by side: first the jobs and the pull request, then one
 * overview of the repository and what hangs on the pull request, last what the overview points to.
 */
export async function collect(
  github: GitHub,
  context: Context,
  inputs: Inputs,
  subject: Subject,
  version: string,
): Promise<Collected> {
  const reading: Reading = { github, context, inputs, gaps: new Gaps() };
  const jobs = readJobsOf(github, context, subject.runs, reading.gaps);
  const artifacts = readArtifacts(
    reading,
    countedRuns(subject.runs.map(({ run }) => run)).map(withJobs(jobs)),
  );
  const early = listEarly(reading, subject);
  const head = await readHead(github, context, subject, reading.gaps);
  const [around, base] = await Promise.all([
    readAround(reading, head, early),
    listBaseRuns(
      reading,
      head,
      subject.runs.map(({ run }) => run),
    ),
  ]);
  const reader = new BaseReader(reading, around.overview.told);
  const { runs, loggedSteps } = await jobs;
  const known = around.listed.files.map(({ path }) => path);
  const pointing = readPointed(reading, head, around);
  const soFar = { context, inputs, head, version, ...around, baseline: null, runs };
  const [pointed, baseline, counterparts, logs] = await Promise.all([
    pointing,
    readBaseline(reader, base, runs, reading.gaps),
    artifacts.then(({ found }) => {
      const compared = { runs, found, changed: known, postMerge: head.postMerge, config: around.config };
      return readCounterparts(reading, reader, compared, base, mergeBaseOf(around));
    }),
    Promise.all([pointing, artifacts]).then(([pointed, { found }]) => {
      const parts = { ...soFar, ...pointed, results: toResults(found, []) };
      return readLogs(reading, unmasked(parts, []), loggedSteps);
    }),
  ]);
  const changed = pointed.changes.files.map(({ path }) => path);
  const { found, gaps } = await artifacts;
  for (const { about, text } of gaps) reading.gaps.add(about, text);
  const results = toResults(found, changed);
  const parts = { ...soFar, ...pointed, baseline, results };
  const assembled = await explainAbsences(reading, assemble(parts, reading.gaps.list));
  const annotated = await withAnnotations(reading, assembled, around.annotationCounts, reader);
  for (const text of logs.gaps) reading.gaps.add('logs', text);
  const logged = await withLogsOnBase(reading, withLogs(annotated, logs));
  const compared = await withComparison(reader, logged, counterparts, found);
  const evidence = await withFailedTestsOnBase(reader, compared, base, wantedOf(found, known));
  const dependents = await awaitDependents(reading, head.sha, around, pointed.changes);
  return {
    evidence: { ...evidence, ...dependents, gaps: [...reading.gaps.list] },
    head: { ...head, older: head.older && !isFollowedByOwnCommit(context.repository, head, around.overview) },
    isOwnCommit: await readIsOwnCommit(reading, head, around.overview),
    milestone: around.milestone,
    pulls: around.overview.pulls,
    shelves: around.overview.shelves.filter((shelf) => shelf.dir === around.milestone?.dir),
    ownStatus: around.overview.head?.statuses?.find(({ context }) => context === statusContext) ?? null,
    defaultRules: around.defaultRules,
  };
}

const mergeBaseOf = ({ mergeBase, mergeBaseAt }: Around): ComparedAt | null =>
  mergeBase === null ? null : { sha: mergeBase, committedAt: mergeBaseAt };

/**
 * A workflow that should have run and did not may be disabled: only then its state is asked for. Only then, too, it
 * matters whether GitHub calls the pull request mergeable, which changes as the base moves on.
 */
async function explainAbsences({ github, context, gaps }: Reading, evidence: Evidence): Promise<Evidence> {
  const isExpected = ({ why }: AbsentWorkflow): boolean => why === 'expected';
  if (!absentWorkflows(withoutConflict(evidence, 'yes')).some(isExpected)) {
    return withoutConflict(evidence, 'unknown');
  }
  const states = await gaps.optional(readWorkflowStates(github, context.repository), {
    about: 'workflows',
    what: 'Whether workflows are disabled',
    permission: 'actions: read',
  });
  const workflows = evidence.workflows.map((file) => {
    const state = states?.get(file.path);
    return state && state !== 'active' ? { ...file, state } : file;
  });
  return { ...evidence, workflows, gaps: [...gaps.list] };
}

function withoutConflict(evidence: Evidence, mergeable: 'yes' | 'unknown'): Evidence {
  const pullRequests = evidence.pullRequests.map((pull) =>
    pull.mergeable === 'conflict' ? pull : { ...pull, mergeable },
  );
  return { ...evidence, pullRequests };
}

/** The jobs of a run are on their way; those of a run that could not be read are none. */
const withJobs =
  (reading: Promise<ReadJobs>) =>
  (run: Run): SourceRun => ({
    ...run,
    readJobs: async () => (await reading).runs.find(({ id }) => id === run.id)?.jobs ?? [],
  });
