import { toChangedFiles } from '../../assemble/changed-files.ts';
import type { Changes } from '../../evidence/change.ts';
import type { GitHub } from '../../github/client.ts';
import { allPages, somePages } from '../../github/pages.ts';
import type { Repository } from '../../settings/context.ts';
import { instantOrNull } from '../../text/time.ts';
import { type Gaps, inBackground, type Reading } from '../reading/reading.ts';
import type { HeadPlace, TestedHead } from './head.ts';

type FileAnswer = Awaited<ReturnType<GitHub['rest']['pulls']['listFiles']>>['data'][number];

const none: Changes = { source: 'none', files: [], total: null };

/** The changed files, as far as they could be listed, and the commit that head and base have in common. */
export interface Listing {
  changes: Changes;
  /** Null: there is no base, or it could not be read. */
  mergeBase: MergeBase | null;
  /** They are those of a comparison: the pull request may say that it has others. */
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

/**
 * Lists the changed files: those of the comparison with the base branch; of more than it lists, and of what is merged
 * already, those that the pull request names.
 *
 * @param total how many files a pull request says to have; null: not known yet
 */
export async function listChanges(
  reading: Reading,
  { sha, comparedWith, baseBranch, older, pulls }: TestedHead,
  early: EarlyComparison | null,
  total: (number: number) => number | null = () => null,
): Promise<Listing> {
  const { github, context, gaps } = reading;
  const pull = older ? undefined : pulls[0];
  const listed = (number: number, mergeBase: MergeBase | null, made: number): Promise<Listing> =>
    ofPull(reading, { number, total: total(number) }, mergeBase, made);
  if (comparedWith === null) return pull ? listed(pull.number, null, 0) : nothing;
  const comparing =
    early?.base === comparedWith
      ? early.compared
      : inBackground(compareCommits(github, context.repository, comparedWith, sha));
  const compared = await gaps.optional(comparing, {
    about: 'workflows',
    what: `The merge base with ${baseBranch}`,
    permission: 'contents: read',
  });
  const mergeBase = compared?.mergeBase ?? null;
  if (pull && (compared === null || compared.isCut)) return listed(pull.number, mergeBase, 1);
  const changes = await ofComparison(comparing, gaps);
  const source = pull ? 'pull request' : changes.source;
  return { changes: { ...changes, source }, mergeBase, isCompared: true, requests: 1 };
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
  if (compared === null) return none;
  if (compared.isCut)
    gaps.add(
      'files',
      `GitHub lists at most ${comparisonLimit} files of a comparison, so later ones may be missing.`,
    );
  return { source: 'compare', files: compared.files, total: null };
}

/** The files that a commit which was pushed to its branch changes against the one before. */
export function readPushed(
  { github, context, gaps }: Reading,
  parent: string,
  sha: string,
): Promise<Changes> {
  return ofComparison(compareCommits(github, context.repository, parent, sha), gaps);
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

/** What a commit has that another one has not. */
export interface Comparison {
  files: Changes['files'];
  mergeBase: MergeBase;
  /** There may be more files. */
  isCut: boolean;
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
    isCut: files.length >= comparisonLimit,
  };
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
