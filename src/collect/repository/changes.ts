import { toChangedFiles } from '../../assemble/changed-files.ts';
import type { Changes } from '../../evidence/change.ts';
import type { GitHub } from '../../github/client.ts';
import { allPages } from '../../github/pages.ts';
import type { Repository } from '../../settings/context.ts';
import { instantOrNull } from '../../text/time.ts';
import { Gaps, type Reading } from '../reading/reading.ts';
import type { Subject } from '../runs/subject.ts';
import type { TestedHead } from './head.ts';

type FileAnswer = Awaited<ReturnType<GitHub['rest']['pulls']['listFiles']>>['data'][number];

const none: Changes = { source: 'none', files: [], total: null };

/** What the change is compared with. */
export type ChangeSource =
  | { kind: 'pull request'; number: number }
  | { kind: 'compare'; from: string; to: string }
  | { kind: 'none' };

/**
 * Reads the changed files with the definitions that their patches touch. GitHub hands out 3,000 files of a pull
 * request and 300 of a comparison.
 */
export async function readChanges(
  github: GitHub,
  repository: Repository,
  source: ChangeSource,
  gaps: Gaps,
): Promise<Changes> {
  if (source.kind === 'none') return none;
  const read =
    source.kind === 'compare' ? compare(github, repository, source) : pullFiles(github, repository, source);
  const changes = await gaps.optional(read, {
    about: 'files',
    what: 'The changed files',
    permission: source.kind === 'compare' ? 'contents: read' : 'pull-requests: read',
  });
  if (changes?.source === 'compare' && changes.files.length >= comparisonLimit) {
    gaps.add(
      'files',
      `GitHub lists at most ${comparisonLimit} files of a comparison, so later ones may be missing.`,
    );
  }
  return changes ?? none;
}

async function pullFiles(
  github: GitHub,
  repository: Repository,
  source: Extract<ChangeSource, { kind: 'pull request' }>,
): Promise<Changes> {
  const query = { owner: repository.owner, repo: repository.name, pull_number: source.number, per_page: 100 };
  const pages = await allPages((page) => github.rest.pulls.listFiles({ ...query, page }));
  return { source: 'pull request', files: changedFiles(pages.flat()), total: null };
}

async function compare(
  github: GitHub,
  repository: Repository,
  source: Extract<ChangeSource, { kind: 'compare' }>,
): Promise<Changes> {
  const { data } = await github.rest.repos.compareCommitsWithBasehead({
    owner: repository.owner,
    repo: repository.name,
    basehead: `${source.from}...${source.to}`,
    per_page: 1,
  });
  return { source: 'compare', files: changedFiles(data.files ?? []), total: null };
}

const comparisonLimit = 300;

/** Compares the list with the pull request's own totals: what is missing, or does not add up, is a gap. */
export function withTotal(changes: Changes, total: NonNullable<Changes['total']>, gaps: Gaps): Changes {
  if (changes.source !== 'pull request') return changes;
  const { files } = changes;
  if (files.length < total.files) {
    gaps.add('files', `GitHub lists ${files.length} of the pull request's ${total.files} changed files.`);
  }
  const lines = files.reduce((sum, file) => sum + file.additions + file.deletions, 0);
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

/**
 * The commit that head and base branch have in common.
 * https://docs.github.com/en/rest/commits/commits#compare-two-commits
 */
export async function readMergeBase(
  github: GitHub,
  repository: Repository,
  base: string,
  head: string,
): Promise<MergeBase> {
  const { data } = await github.rest.repos.compareCommitsWithBasehead({
    owner: repository.owner,
    repo: repository.name,
    basehead: `${base}...${head}`,
    // Files stand on the first page only, and they are not needed here.
    per_page: 1,
    page: 2,
  });
  const { sha, commit } = data.merge_base_commit;
  return { sha, committedAt: instantOrNull(commit.committer?.date) };
}

/** A list of changed files that was asked for before it was known whether it is the right one. */
export interface EarlyListing {
  number: number;
  changes: Promise<Changes>;
  /** What could not be read: told only when the list is used. */
  gaps: Gaps;
}

/** Lists the files of the pull request that the runs name, while the rest of it is found out; null when they name none. */
export function listEarly({ github, context }: Reading, { runs }: Subject): EarlyListing | null {
  const [number, ...others] = new Set(runs.flatMap(({ run }) => run.pullRequests));
  if (number === undefined || others.length > 0) return null;
  const gaps = new Gaps();
  const changes = readChanges(github, context.repository, { kind: 'pull request', number }, gaps);
  // Whoever uses the list waits for it: until then its failure is not to end the process.
  changes.catch(() => null);
  return { number, changes, gaps };
}

/** The changed files: those that were listed early, if they are the ones. */
export async function listChanges(
  { github, context, gaps }: Reading,
  head: TestedHead,
  early: EarlyListing | null,
): Promise<Changes> {
  const source = sourceOf(head);
  if (source.kind !== 'pull request' || source.number !== early?.number)
    return readChanges(github, context.repository, source, gaps);
  const changes = await early.changes;
  for (const { about, text } of early.gaps.list) gaps.add(about, text);
  return changes;
}

/** A pull request lists the files of its newest head; those of an older one are compared with the base. */
function sourceOf(head: TestedHead): ChangeSource {
  const pull = head.pulls[0];
  if (pull && !head.older) return { kind: 'pull request', number: pull.number };
  return head.comparedWith !== null
    ? { kind: 'compare', from: head.comparedWith, to: head.sha }
    : { kind: 'none' };
}
