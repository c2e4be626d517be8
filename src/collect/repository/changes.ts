import { toChangedFiles } from '../../assemble/changed-files.ts';
import type { Changes } from '../../evidence/change.ts';
import type { GitHub } from '../../github/client.ts';
import { allPages, somePages } from '../../github/pages.ts';
import type { Repository } from '../../settings/context.ts';
import { instantOrNull } from '../../text/time.ts';
import { type Gaps, inBackground, type Reading } from '../reading/reading.ts';
import { type Difference, type FileAnswer, readCommitFiles } from './commit-files.ts';
import type { HeadPlace, TestedHead } from './head.ts';

const none: Changes = { source: 'none', files: [], total: null };

/** The changed files, as far as they could be listed, and the commit that head and base have in common. */
export interface Listing {
  changes: Changes;
  /** Null: there is no base, or it could not be read. */
  mergeBase: MergeBase | null;
  /** They are all those of a comparison: the pull request may say that it has others. */
  isCompared: boolean;
  /** How many requests it took. */
  requests: number;
}

/** A comparison that is under way before it is known whether it is the right one. */
export interface EarlyComparison {
  base: string;
  compared: Promise<Comparison>;
}

/** Compares with the branch that the head most likely goes to, while that is found out; null: it is there already. */
export function compareEarly(
  { github, context }: Reading,
  { sha, baseBranch, postMerge }: HeadPlace,
): EarlyComparison | null {
  if (postMerge || baseBranch === null) return null;
  const compared = inBackground(compareCommits(github, context.repository, baseBranch, sha));
  return { base: baseBranch, compared };
}

/** What is known of the head and its pull requests before the files are listed. */
export interface KnownOfHead {
  /** How many files a pull request says to have; null: not known. */
  filesOf: (number: number) => number | null;
  /** The head's; empty: not known. */
  parents: readonly string[];
}

/**
 * Lists the changed files: those of the comparison with the base branch; of more than it lists those of a commit that makes the
 * same difference, else, and of what is merged already, those that the pull request names.
 */
export async function listChanges(
  reading: Reading,
  { sha, comparedWith, baseBranch, older, pulls }: TestedHead,
  early: EarlyComparison | null,
  { filesOf, parents }: KnownOfHead,
): Promise<Listing> {
  const { github, context, gaps } = reading;
  const pull = older ? undefined : pulls[0];
  const listed = (number: number, mergeBase: MergeBase | null, made: number): Promise<Listing> =>
    ofPull(reading, { number, total: filesOf(number) }, mergeBase, made);
  if (comparedWith === null) return pull ? listed(pull.number, null, 0) : nothing;
  const begun =
    early?.base === comparedWith
      ? early.compared
      : compareCommits(github, context.repository, comparedWith, sha);
  const head = {
    head: sha,
    parents,
    openPull: pull?.open ? pull.number : null,
    total: pull ? filesOf(pull.number) : null,
  };
  const comparing = inBackground(begun.then((compared) => wholeOf(reading, compared, head)));
  const compared = await gaps.optional(comparing, {
    about: 'workflows',
    what: `The merge base with ${baseBranch}`,
    permission: 'contents: read',
  });
  const mergeBase = compared?.mergeBase ?? null;
  const requests = compared?.requests ?? 1;
  if (pull && (compared === null || compared.cut?.of === 'comparison')) {
    return listed(pull.number, mergeBase, requests);
  }
  const changes = await ofComparison(comparing, gaps);
  const cut = compared?.cut ?? null;
  // A pull request says how many there are.
  if (cut !== null && !pull) tellCut(cut, gaps);
  const source = pull ? 'pull request' : changes.source;
  return { changes: { ...changes, source }, mergeBase, isCompared: cut === null, requests };
}

const nothing: Listing = { changes: none, mergeBase: null, isCompared: false, requests: 0 };

async function ofPull(
  reading: Reading,
  pull: { number: number; total: number | null },
  mergeBase: MergeBase | null,
  made: number,
): Promise<Listing> {
  const changes = await readPullChanges(reading, pull.number, pull.total);
  return { changes, mergeBase, isCompared: false, requests: made + Math.ceil(changes.files.length / PAGE) };
}

async function ofComparison(comparing: Promise<Comparison>, gaps: Gaps): Promise<Changes> {
  const compared = await gaps.optional(comparing, {
    about: 'files',
    what: 'The changed files',
    permission: 'contents: read',
  });
  return compared === null ? none : { source: 'compare', files: compared.files, total: null };
}

const tellCut = ({ of, listed }: Cut, gaps: Gaps): void =>
  gaps.add('files', `Of the ${of} the first ${listed} files were listed, so later ones may be missing.`);

/** The files that a commit which was pushed to its branch changes against the one before, its first parent. */
export function readPushed(reading: Reading, parent: string, sha: string): Promise<Changes> {
  const { github, context, gaps } = reading;
  const head = { head: sha, parents: [parent], openPull: null, total: null };
  const comparing = compareCommits(github, context.repository, parent, sha).then(async (compared) => {
    const whole = await wholeOf(reading, compared, head);
    if (whole.cut !== null) tellCut(whole.cut, gaps);
    return whole;
  });
  return ofComparison(comparing, gaps);
}

/** Files on a page. GitHub lists 3,000 of a pull request at most. */
const PAGE = 100;

/**
 * The files that a pull request lists, with the definitions that their patches touch: 3,000 at most.
 *
 * @param total how many it says to have: then all pages are asked for at once; null: not known.
 */
export async function readPullChanges(
  { github, context, gaps, budget }: Reading,
  number: number,
  total: number | null = null,
): Promise<Changes> {
  const { filePages } = budget.bounds;
  const changes = await gaps.optional(pullFiles(github, context.repository, number, total, filePages), {
    about: 'files',
    what: 'The changed files',
    permission: 'pull-requests: read',
  });
  return changes ?? none;
}

async function pullFiles(
  github: GitHub,
  { owner, name: repo }: Repository,
  number: number,
  total: number | null,
  most: number,
): Promise<Changes> {
  const query = { owner, repo, pull_number: number, per_page: PAGE };
  const read = (page: number) => github.rest.pulls.listFiles({ ...query, page });
  const pages =
    total === null
      ? await allPages(read, most)
      : await somePages(read, Math.min(most, Math.ceil(Math.max(1, total) / PAGE)));
  return { source: 'pull request', files: changedFiles(pages.flat()), total: null };
}

/** There may be more files: of what they were listed, and how many. */
interface Cut {
  of: 'comparison' | 'commit';
  listed: number;
}

/** What a commit has that another one has not. */
export interface Comparison {
  files: Changes['files'];
  mergeBase: MergeBase;
  /** How many commits only the other one has. */
  behind: number;
  /** Null: these are all files. */
  cut: Cut | null;
  /** How many requests it took. */
  requests: number;
}

/** GitHub lists no more files of a comparison. */
const comparisonLimit = 300;

/**
 * Compares a head with a branch or commit: the files that the change touches, and the commit that both have in common.
 * https://docs.github.com/en/rest/commits/commits#compare-two-commits
 *
 * @throws the client's error.
 */
async function compareCommits(
  github: GitHub,
  { owner, name: repo }: Repository,
  base: string,
  head: string,
): Promise<Comparison> {
  const { data } = await github.rest.repos.compareCommitsWithBasehead({
    owner,
    repo,
    basehead: `${base}...${head}`,
    // The commits themselves are not needed; the files stand on the first page.
    per_page: 1,
  });
  const { sha, commit } = data.merge_base_commit;
  const files = data.files ?? [];
  return {
    files: changedFiles(files),
    mergeBase: { sha, committedAt: instantOrNull(commit.committer?.date) },
    behind: data.behind_by,
    cut: files.length < comparisonLimit ? null : { of: 'comparison', listed: comparisonLimit },
    requests: 1,
  };
}

/** Where a comparison lists not all files, those of a commit that makes the same difference. */
async function wholeOf(
  reading: Reading,
  compared: Comparison,
  head: Pick<Difference, 'head' | 'parents' | 'openPull' | 'total'>,
): Promise<Comparison> {
  if (compared.cut === null) return compared;
  const { mergeBase, behind } = compared;
  let { requests } = compared;
  const listed = await readCommitFiles(reading, { ...head, mergeBase: mergeBase.sha, behind }, () => {
    requests += 1;
  });
  if (listed === null) return { ...compared, requests };
  const cut = listed.isCut ? { of: 'commit' as const, listed: listed.files.length } : null;
  return { ...compared, files: changedFiles(listed.files), cut, requests };
}

type Total = NonNullable<Changes['total']>;

const linesOf = (files: Changes['files']): number =>
  files.reduce((sum, file) => sum + file.additions + file.deletions, 0);

/** Whether the listed files are as many as the pull request says, with as many lines. */
export const addsUp = ({ files }: Changes, total: Total): boolean =>
  files.length === total.files && linesOf(files) === total.additions + total.deletions;

/** Compares the list with the pull request's own totals: what is missing, or does not add up, is a gap. */
export function withTotal(changes: Changes, total: Total, gaps: Gaps): Changes {
  if (changes.source !== 'pull request') return changes;
  const { files } = changes;
  if (files.length < total.files) {
    gaps.add('files', `GitHub lists ${files.length} of the pull request's ${total.files} changed files.`);
  }
  const lines = linesOf(files);
  const expected = total.additions + total.deletions;
  if (files.length >= total.files && lines !== expected) {
    gaps.add('files', `The changed files add up to ${lines} changed lines, the pull request to ${expected}.`);
  }
  return { ...changes, total };
}

/** So that a run can tell which files changed since the one before; of more files the Evidence would grow too much. */
const MOST_BLOBS = 300;
const BLOB_LETTERS = 10;

/** GitHub's files as evidence. */
const changedFiles = (answers: readonly FileAnswer[]): Changes['files'] =>
  toChangedFiles(
    answers.map(({ filename, previous_filename, status, additions, deletions, patch, sha }) => ({
      path: filename,
      ...(previous_filename && { previousPath: previous_filename }),
      status,
      additions,
      deletions,
      ...(sha && answers.length <= MOST_BLOBS && { blob: sha.slice(0, BLOB_LETTERS) }),
      patch,
    })),
  );

/** A commit of the base branch, and when it was committed; null when GitHub does not say. */
export interface MergeBase {
  sha: string;
  committedAt: string | null;
}
