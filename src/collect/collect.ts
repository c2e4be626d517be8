import type { Evidence } from '../evidence/evidence.ts';
import { statusContext } from '../evidence/marker.ts';
import { type View, viewOf } from '../evidence/view.ts';
import type { GitHub } from '../github/client.ts';
import type { Context } from '../settings/context.ts';
import type { Inputs } from '../settings/inputs.ts';
import { explainAbsences } from './absences.ts';
import { readAround } from './around.ts';
import { assemble } from './assemble.ts';
import { listBaseRuns } from './base/base-runs.ts';
import { begin, divide } from './begun.ts';
import { Budget } from './budget.ts';
import { awaitDependents } from './change/dependents.ts';
import { readHead, type TestedHead } from './change/head.ts';
import type { Milestone } from './change/milestone.ts';
import type { BranchRules } from './change/rules.ts';
import { withLogs } from './logs/logs.ts';
import type { CommitStatus, Overview, PullRequestOverview } from './overview/overview.ts';
import type { Shelf } from './overview/shelf.ts';
import { Gaps } from './reading/gaps.ts';
import type { Reading } from './reading/reading.ts';
import { readRest, withBase } from './rest.ts';
import { withAnnotations } from './runs/annotations.ts';
import { readIsFollowedByOwn, readIsOwnCommit } from './runs/own-commit.ts';
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
  /** The pull request moved while it was read: what was read before and after does not belong together. */
  isTorn: boolean;
  /** What GitHub listed of the runs of the head. */
  listed: View;
  /** The account of the token; an app's with `[bot]` at its end. */
  viewer: string;
  baseRules: BranchRules | null;
  /** The default branch's rules tell whether the report may go there. */
  defaultRules: BranchRules | null;
}

/**
 * Reads everything about the head, as much as possible side by side: first jobs, artifacts and the pull request, then one
 * overview of the repository and what hangs on the pull request, then what all these lead to, last what only some
 * evidence asks for.
 */
export async function collect(
  github: GitHub,
  context: Context,
  inputs: Inputs,
  subject: Subject,
  version: string,
): Promise<Collected> {
  const reading: Reading = { github, context, inputs, gaps: new Gaps(), budget: new Budget() };
  const begun = begin(reading, subject);
  const runs = subject.runs.map(({ run }) => run);
  const head = await readHead(github, context, subject, reading.gaps);
  const [around, base] = await Promise.all([
    readAround(reading, head, runs, begun.early),
    listBaseRuns(reading, head, runs),
  ]);
  await divide(reading, begun, subject, around.pages);
  const known = { context, inputs, head, version, around };
  const { parts, logs, against } = await readRest(reading, begun, known, base);
  const assembled = await explainAbsences(reading, assemble(parts, reading.gaps.list));
  const annotated = await withAnnotations(reading, assembled, around.annotationCounts, against.reader);
  for (const text of logs.gaps) reading.gaps.add('logs', text);
  const evidence = await withBase(reading, withLogs(annotated, logs), against);
  const dependents = await awaitDependents(reading, head.sha, around, parts.changes);
  const isTorn = movedMeanwhile(head, around.overview);
  const isOlder = head.older || (isTorn && !head.postMerge);
  const [isFollowed, isOwnCommit] = await Promise.all([
    readIsFollowedByOwn(reading, { ...head, older: isOlder }, around.overview),
    readIsOwnCommit(reading, head, around.overview),
  ]);
  const whole = { ...evidence, ...dependents, gaps: reading.gaps.sorted() };
  return {
    evidence: isFollowed ? asNewest(whole) : whole,
    head: { ...head, older: isOlder && !isFollowed },
    isOwnCommit,
    milestone: around.milestone,
    pulls: around.overview.pulls,
    shelves: around.overview.shelves.filter((shelf) => shelf.dir === around.milestone?.dir),
    ownStatus: around.overview.head?.statuses?.find(({ context }) => context === statusContext) ?? null,
    isTorn,
    listed: viewOf(runs),
    viewer: around.overview.viewer,
    baseRules: around.rules,
    defaultRules: around.defaultRules,
  };
}

/** The list of pull requests and the overview show different heads. */
function movedMeanwhile({ pulls: [listed] }: TestedHead, { pulls: [seen] }: Overview): boolean {
  return listed !== undefined && seen !== undefined && listed.headSha !== seen.pull.headSha;
}

/** Commits of Docket's own on top of a head do not make it an older one: for the verdict it is the newest. */
function asNewest(evidence: Evidence): Evidence {
  const { sha } = evidence.head;
  const [pull, ...others] = evidence.pullRequests;
  return pull ? { ...evidence, pullRequests: [{ ...pull, headSha: sha }, ...others] } : evidence;
}
