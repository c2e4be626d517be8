import { acceptancesOf } from '../assemble/acceptances.ts';
import { authorsOf } from '../assemble/authorship.ts';
import { assemble, unmasked, writtenOf } from '../assemble/evidence.ts';
import type { Acceptance } from '../evidence/acceptance.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { statusContext } from '../evidence/marker.ts';
import { type View, viewOf } from '../evidence/view.ts';
import type { GitHub } from '../github/client.ts';
import type { Context } from '../settings/context.ts';
import type { Inputs } from '../settings/inputs.ts';
import { redactAll } from '../text/redact.ts';
import { compareWithBase, readBase } from './base/base.ts';
import { listBaseRuns, listEarly } from './base/runs.ts';
import { Budget, shareBudget } from './budget.ts';
import { beginArtifacts } from './details/artifacts.ts';
import {
  type DetailFiles,
  type Named,
  readDetails,
  readFollowUps,
  withFollowUps,
} from './details/details.ts';
import { beginDependents, dependentsOf } from './details/importers.ts';
import type { OwnCommits } from './details/own-commits.ts';
import { Gaps, inBackground, type Reading } from './reading/reading.ts';
import { compareEarly, listChanges } from './repository/changes.ts';
import { readDefaultBranch, readHead, type TestedHead } from './repository/head.ts';
import { likelyPlace } from './repository/likely-place.ts';
import type { Milestone } from './repository/milestone.ts';
import { type CommitStatus, knownOf, pullsIn } from './repository/overview.ts';
import type { PullRequestOverview } from './repository/pulls-in-overview.ts';
import type { ReportsFolder } from './repository/reports-on-branch.ts';
import {
  isReviewedElsewhere,
  lookEarly,
  type RepositoryPhase,
  readRepository,
} from './repository/repository.ts';
import type { BranchRules } from './repository/rules.ts';
import { readHeadRuns } from './runs/jobs.ts';
import type { Subject } from './runs/subject.ts';

/** All that was read for one report: the Evidence, and what only publishing needs. */
export interface Collected {
  evidence: Evidence;
  head: TestedHead;
  milestone: Milestone | null;
  pulls: PullRequestOverview[];
  /** The milestone's reports on the branches where they may lie. */
  folders: ReportsFolder[];
  /** The head commit is one of Docket's own. */
  isOwnCommit: boolean;
  /** When the head was committed; null: not known. */
  committedAt: string | null;
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
 * Reads everything about the head, in phases named by what they read: its runs, the repository, the details
 * that those point to, and the base branch. Whatever does not wait for an answer is asked for side by side.
 *
 * @param tell is told how far it is, in lines for the log.
 */
export async function collect(
  github: GitHub,
  context: Context,
  inputs: Inputs,
  subject: Subject,
  version: string,
  tell: (progress: string) => void = () => {},
): Promise<Collected> {
  const reading: Reading = { github, context, inputs, gaps: new Gaps(), budget: new Budget(inputs.token) };
  const listed = subject.runs.map(({ run }) => run);

  // Runs, and what they name already.
  const runs = inBackground(readHeadRuns(reading, subject));
  const artifacts = beginArtifacts(reading, listed, runs);

  // The repository, and which runs its base branch has.
  const { repository: here } = context;
  const defaultBranch = await readDefaultBranch(github, context);
  const likely = likelyPlace(subject, here, defaultBranch);
  const comparing = compareEarly(reading, likely);
  const earlyRuns = listEarly(reading, likely, listed);
  const early = await lookEarly(reading, likely, subject.runs);
  const known = early ? pullsIn(early) : { ofBranch: null, ofCommit: null };
  const head = await readHead(github, { repository: here, defaultBranch, known }, subject, reading.gaps);
  tell(placeOf(head));
  const listing = inBackground(listChanges(reading, head, comparing, knownOf(early)));
  const importers = beginDependents(
    reading,
    head.sha,
    listing.then(({ changes }) => changes),
  );
  const [repository, baseRuns] = await Promise.all([
    readRepository(reading, head, subject.runs, listing, early),
    listBaseRuns(reading, head, listed, earlyRuns),
  ]);
  const headRuns = await runs;
  await shareBudget(reading.budget, subject, headRuns, artifacts, repository.requests);

  // The details, next to the base branch's side.
  tell(`${milestoneOf(repository.milestone)}; now artifacts, logs and the base branch are read`);
  const collected = { context, inputs, version, repository };
  const toEvidence = (details: DetailFiles & Named): Evidence =>
    unmasked({ ...collected, ...details, baseline: null }, []);
  const [base, details] = await Promise.all([
    readBase(reading, headRuns, repository, artifacts.results, baseRuns),
    readDetails(reading, headRuns, repository, artifacts.results, importers, toEvidence),
  ]);
  const assembled = assemble({ ...collected, ...details, baseline: base.baseline }, reading.gaps.list);
  const followUps = await readFollowUps(reading, assembled, repository);

  // The comparison of both.
  const own = withFollowUps(assembled, followUps, details.logs);
  const compared = await compareWithBase(reading, own, base, followUps.annotations, details.logs);
  const dependents = dependentsOf(await details.importers);

  const { isTorn, isOwnCommit, isFollowedByOwn, older } = details.commits;
  const acceptances = acceptancesFor(repository, details.commits);
  const whole = {
    ...compared,
    ...(acceptances.length > 0 && { acceptances }),
    ...dependents,
    gaps: reading.gaps.sorted(),
  };
  const { overview, milestone } = repository;
  return {
    evidence: isFollowedByOwn ? asNewest(whole) : whole,
    head: { ...head, older },
    isOwnCommit,
    committedAt: overview.head?.committedAt ?? null,
    milestone,
    pulls: overview.pulls,
    folders: overview.folders.filter((folder) => folder.dir === milestone?.dir),
    ownStatus: overview.head?.statuses?.find(({ context }) => context === statusContext) ?? null,
    isTorn,
    listed: viewOf(listed),
    viewer: overview.viewer,
    baseRules: repository.rules,
    defaultRules: repository.defaultRules,
  };
}

/** Where the head belongs, for the log. */
function placeOf({ pulls: [pull], branch, older }: TestedHead): string {
  if (!pull) return branch === null ? 'No pull request has it' : `No pull request: it is on ${branch}`;
  const state = pull.merged ? ', merged' : pull.open ? '' : ', closed';
  return `It belongs to pull request #${pull.number} (${pull.headBranch} into ${pull.baseBranch}${state})${older ? ', which has a newer commit' : ''}`;
}

const milestoneOf = (milestone: Milestone | null): string =>
  milestone === null ? 'No milestone is named' : `Milestone ${milestone.id}, in ${milestone.dir}`;

/** Who accepts what the change does. Commits of Docket's own on top of the head change nothing of it. */
function acceptancesFor(
  { head, overview, reviews }: RepositoryPhase,
  { isFollowedByOwn, older }: OwnCommits,
): Acceptance[] {
  const [first] = overview.pulls;
  if (reviews === null || first === undefined) return [];
  const written = writtenOf({ head, overview });
  const isElsewhere = isReviewedElsewhere(head);
  const all = first.commits.list.map(({ sha }) => sha);
  const onTop = isFollowedByOwn && all.includes(head.sha) ? all.slice(all.indexOf(head.sha) + 1) : [];
  const found = acceptancesOf(reviews, {
    authors: written === null ? [] : authorsOf(written),
    commits: isElsewhere ? [first.pull.headSha] : [head.sha, ...onTop],
    isShown: isElsewhere || !older,
    pushedAt: reviews.pushedAt,
  });
  return redactAll(found);
}

/** Commits of Docket's own on top of a head do not make it an older one: for the verdict it is the newest. */
function asNewest(evidence: Evidence): Evidence {
  const { sha } = evidence.head;
  const [pull, ...others] = evidence.pullRequests;
  return pull ? { ...evidence, pullRequests: [{ ...pull, headSha: sha }, ...others] } : evidence;
}
