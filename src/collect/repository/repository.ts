import type { Changes } from '../../evidence/change.ts';
import type { Config } from '../../evidence/config.ts';
import { byText } from '../../evidence/order.ts';
import { ledgerPath } from '../../evidence/report-files.ts';
import type { OtherCheck } from '../../evidence/run.ts';
import { surfaceTest } from '../../facts/change/surfaces.ts';
import { whyRefused } from '../../github/errors.ts';
import { parsePlan } from '../../plan/plan.ts';
import { parseConfig } from '../../settings/config-file.ts';
import { type Inputs, targetWords } from '../../settings/inputs.ts';
import { laterBy } from '../../text/time.ts';
import type { Reading } from '../reading/reading.ts';
import type { ListedRun } from '../runs/runs.ts';
import type { Listing, MergeBase } from './changes.ts';
import { readCheckRuns, statusesOf } from './checks.ts';
import type { CheckRuns } from './checks-in-overview.ts';
import type { HeadPlace, TestedHead } from './head.ts';
import { branchToSearch } from './likely-place.ts';
import { type Candidate, candidatesFor, type Milestone, milestoneAmong, planPath } from './milestone.ts';
import { askOpenly } from './open-overview.ts';
import { answers, askOverview, type Overview, type OverviewReply, toOverview } from './overview.ts';
import type { OverviewRequest } from './overview-query.ts';
import { type FolderRef, readFolders } from './reports-on-branch.ts';
import { type ReadReviews, readReviews } from './review-state.ts';
import { type BranchRules, readRules } from './rules.ts';

/** Reports of commits that are compared with are not older than half a year before the head's runs. */
const REPORTS_SECONDS = 180 * 86_400;

/** The phase of the repository: what the head, its pull requests and the branches look like, and what is changed. */
export interface RepositoryPhase {
  head: TestedHead;
  overview: Overview;
  config: Config;
  milestone: Milestone | null;
  /** Who approved and labelled the pull request; null: nobody asks, or it could not be read. */
  reviews: ReadReviews | null;
  otherChecks: OtherCheck[];
  annotationCounts: CheckRuns['annotationCounts'];
  /** All annotations of jobs, where they are known already. */
  annotations: CheckRuns['annotations'];
  /** How many requests check runs and changed files took. */
  requests: number;
  /** The changed files, as far as they could be listed before the overview was known. */
  listed: Changes;
  /** They are those of a comparison: the pull request may say that it has others. */
  isCompared: boolean;
  mergeBase: MergeBase | null;
  /** Of the base branch. */
  rules: BranchRules | null;
  defaultRules: BranchRules | null;
}

/**
 * Asks for the overview of the place where the head most likely stands.
 *
 * @returns null when it could not be read: then it is asked for again, and says why.
 */
export async function lookEarly(
  { github, context, inputs }: Reading,
  place: HeadPlace,
  runs: readonly ListedRun[],
): Promise<OverviewReply | null> {
  // Without a token it takes many requests: it is asked for once it is known for what.
  if (inputs.token === null) return null;
  const request = overviewRequest(inputs, place, candidatesFor(inputs, place), runs);
  const asked = askOverview(github, context.repository, { ...request, headBranch: branchToSearch(place) });
  return asked.catch((error: unknown) => {
    whyRefused(error);
    return null;
  });
}

/**
 * Reads what the overview of the repository says of the head, and where it leaves something open what REST says: check runs
 * and rules.
 *
 * @param early the overview of the place where the head was most likely to stand: it is asked for again if that was wrong
 */
export async function readRepository(
  reading: Reading,
  head: TestedHead,
  runs: readonly ListedRun[],
  listing: Promise<Listing>,
  early: OverviewReply | null,
): Promise<RepositoryPhase> {
  const { github, context, inputs, gaps } = reading;
  const { repository } = context;
  const candidates = candidatesFor(inputs, head);
  if (inputs.milestonePattern.isSlow()) gaps.add('reports', SLOW_PATTERN);
  const request = overviewRequest(inputs, head, candidates, runs);
  const reply = early && answers(early, request) ? early : await ask(reading, request, runs);
  const overview = toOverview(reply, request, gaps);
  const onDefault = head.baseBranch === head.defaultBranch;
  const { base, default: seenOfDefault } = overview.rules;
  const [checkRuns, { changes: listed, mergeBase, isCompared, requests }, rules, ofDefault] =
    await Promise.all([
      overview.checkRuns ?? readCheckRuns(github, repository, head.sha, gaps, reading.budget),
      listing,
      head.baseBranch === null ? null : readRules(github, repository, head.baseBranch, gaps, base),
      onDefault ? null : readRules(github, repository, head.defaultBranch, gaps, seenOfDefault),
    ]);
  const config = readConfig(inputs, overview);
  const milestone = milestoneAmong(candidates, overview.folders, inputs.reportsDir, overview.milestones);
  const isDeeper = !candidates.some(({ dir }) => dir === milestone?.dir);
  return {
    head,
    overview: await withFolders(reading, head, withMentions(overview, config), isDeeper ? milestone : null),
    config,
    milestone,
    reviews: await reviewsOf(reading, head, config, overview, runs),
    otherChecks: byName([...statusesOf(overview.head), ...checkRuns.foreign]),
    annotationCounts: checkRuns.annotationCounts,
    annotations: checkRuns.annotations,
    requests: checkRuns.requests + requests,
    listed,
    isCompared,
    mergeBase,
    rules,
    defaultRules: onDefault ? rules : ofDefault,
  };
}

/** GitHub answers queries only to those who have a token. */
const ask = (
  reading: Reading,
  request: OverviewRequest,
  runs: readonly ListedRun[],
): Promise<OverviewReply> =>
  reading.inputs.token === null
    ? askOpenly(reading, request, runs.length)
    : askOverview(reading.github, reading.context.repository, request);

/** After a merge, and in a merge queue, the head of the pull request was reviewed, and not the commit that is reported. */
export const isReviewedElsewhere = ({
  postMerge,
  branch,
}: Pick<TestedHead, 'postMerge' | 'branch'>): boolean =>
  postMerge || (branch?.startsWith('gh-readonly-queue/') ?? false);

async function reviewsOf(
  reading: Reading,
  head: TestedHead,
  { declarations }: Config,
  { pulls: [first] }: Overview,
  runs: readonly ListedRun[],
): Promise<ReadReviews | null> {
  if (declarations !== 'reviewer' || first === undefined) return null;
  const { pull } = first;
  return isReviewedElsewhere(head) && pull.headSha !== head.sha
    ? readReviews(reading, pull, pull.headSha, null)
    : readReviews(reading, pull, head.sha, runs);
}

/**
 * Of a milestone that lies deeper than expected the folders are read now; null: it does not. Without a token nothing is
 * written, so nobody asks what lies there.
 */
async function withFolders(
  { github, context, inputs }: Reading,
  head: TestedHead,
  overview: Overview,
  milestone: Milestone | null,
): Promise<Overview> {
  if (milestone === null || inputs.token === null) return overview;
  const refs = foldersFor(inputs, head, milestone.dir);
  const folders = await readFolders(github, context.repository, refs);
  return { ...overview, folders: [...overview.folders, ...folders] };
}

const SLOW_PATTERN =
  'The input `milestone-pattern` takes too long on what branch, title and commit are called, so they were not searched for a milestone: give a pattern that repeats nothing which is repeated itself.';

function overviewRequest(
  inputs: Inputs,
  head: HeadPlace,
  candidates: Candidate[],
  runs: readonly ListedRun[],
): OverviewRequest {
  const likely = candidates[0];
  const [started] = runs.map(({ run }) => run.createdAt).sort();
  return {
    sha: head.sha,
    headBranch: null,
    baseBranch: head.baseBranch,
    defaultBranch: head.defaultBranch,
    pullNumbers: head.pulls.flatMap(({ number }) => number ?? []),
    configPath: inputs.config,
    planPath: likely ? planPath(inputs.reportsDir, likely.id) : null,
    reportsDir: inputs.reportsDir,
    folders: candidates.flatMap(({ dir }) => foldersFor(inputs, head, dir)),
    reports: folderRefs(inputs, head, inputs.reportsDir).filter(({ ref }) => ref !== head.sha),
    since: started === undefined ? null : laterBy(started, -REPORTS_SECONDS),
  };
}

const foldersFor = (inputs: Inputs, head: HeadPlace, dir: string): FolderRef[] => [
  ...folderRefs(inputs, head, dir),
  ...ownHead(inputs, head).map((ref) => ({ ref, dir })),
];

/** Where reports of a milestone may lie: base, default branch, reports branch, a given branch, and the head itself. */
function folderRefs(inputs: Inputs, head: HeadPlace, dir: string): FolderRef[] {
  const given = targetWords.includes(inputs.commitTo) ? [] : [inputs.commitTo];
  const base = head.baseBranch === null ? [] : [head.baseBranch];
  const refs = [...base, head.defaultBranch, inputs.reportsBranch, ...given, head.sha];
  const page = inputs.ledger ? { ledgerPath: ledgerPath(inputs.reportsDir) } : {};
  return [...new Set(refs)].map((ref) => ({ ref, dir, ...page }));
}

/** The pull request's own branch, where its reports lie with `commit-to: head`. */
function ownHead({ commitTo }: Inputs, { pulls }: HeadPlace): string[] {
  const [pull] = pulls;
  return commitTo === 'head' && pull?.open && !pull.fork ? [pull.headBranch] : [];
}

/** Reads once more what pull requests say, for the surfaces that the configuration names. */
function withMentions(overview: Overview, config: Config): Overview {
  if (Object.keys(config.surfaces ?? {}).length === 0) return overview;
  const isNamed = surfaceTest(config);
  const pulls = overview.pulls.map((item) => {
    const body = item.body === '' ? null : parsePlan(item.body, { isAsked: isNamed });
    return { ...item, pull: { ...item.pull, body } };
  });
  return { ...overview, pulls };
}

/** @throws when the file does not validate: a report by wrong settings would be worse than none. */
function readConfig(inputs: Inputs, overview: Overview): Config {
  if (overview.config === null) return {};
  if (overview.config.text === null) throw new Error(`${inputs.config} is binary or too large to read.`);
  return parseConfig(overview.config.text, inputs.config);
}

function byName(checks: OtherCheck[]): OtherCheck[] {
  return checks.sort((a, b) => byText(a.name, b.name));
}
