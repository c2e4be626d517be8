import type { GitObject } from '@octokit/graphql-schema';
import type { GitHub } from '../github/client.ts';
import { hasStatus } from '../github/errors.ts';
import type { Selected } from '../github/graphql.ts';
import type { Repository } from '../settings/context.ts';
import { readFailure } from './write-failure.ts';

/**
 * How a branch compares with the one that it was made from. `ahead`: it has something that the other one lacks, or may have.
 * `behind`: its tip is an ancestor of the other one's. `merged`: it has commits of its own (it was squashed or rebased),
 * but all that they changed is in the other one, byte for byte. `unrelated`: they have no commit in common.
 */
export type BranchComparison =
  | { kind: 'level' | 'ahead' | 'unrelated' }
  | { kind: 'behind' | 'merged'; otherTip: string };

type Comparison = Awaited<ReturnType<GitHub['rest']['repos']['compareCommitsWithBasehead']>>['data'];
type FileAnswer = NonNullable<Comparison['files']>[number];

/** GitHub lists no more files of a comparison, and a commit that changes more says nothing here. */
const mostFiles = 300;

/**
 * Compares a branch with the one that it was made from.
 * https://docs.github.com/en/rest/commits/commits#compare-two-commits
 *
 * @throws the client's errors.
 */
export async function compareBranches(
  github: GitHub,
  repository: Repository,
  branch: string,
  other: string,
): Promise<BranchComparison> {
  const compared = await compare(github, repository, `${other}...${branch}`);
  if (compared === null) return { kind: 'unrelated' };
  const otherTip = compared.base_commit.sha;
  if (compared.ahead_by === 0)
    return compared.behind_by === 0 ? { kind: 'level' } : { kind: 'behind', otherTip };
  const files = compared.files ?? [];
  const mayBeMerged = compared.behind_by > 0 && files.length < mostFiles;
  const isMerged = mayBeMerged && (await holdsAll(github, repository, otherTip, files));
  return isMerged ? { kind: 'merged', otherTip } : { kind: 'ahead' };
}

/** Whether all that a commit has is in a branch: the branch goes on from there. */
export async function goesOnFrom(
  github: GitHub,
  repository: Repository,
  branch: string,
  commit: string,
): Promise<boolean> {
  const compared = await compare(github, repository, `${commit}...${branch}`);
  return compared?.behind_by === 0;
}

/** Null: one of the two is gone, or they have no commit in common. */
async function compare(
  github: GitHub,
  { owner, name: repo }: Repository,
  basehead: string,
): Promise<Comparison | null> {
  try {
    const query = { owner, repo, basehead, per_page: 1 };
    return (await github.rest.repos.compareCommitsWithBasehead(query)).data;
  } catch (error) {
    if (hasStatus(error, 404, 422)) return null;
    throw error;
  }
}

type ObjectId = Selected<GitObject, { oid: true }>;

/** Whether a commit has the files as the changes leave them. */
async function holdsAll(
  github: GitHub,
  { owner, name }: Repository,
  commit: string,
  files: readonly FileAnswer[],
): Promise<boolean> {
  const wanted = files.flatMap(leftBy);
  if (wanted.length === 0) return true;
  const selections = wanted.map(
    ({ path }, index) => `file${index}: object(expression: ${JSON.stringify(`${commit}:${path}`)}) { oid }`,
  );
  const { repository } = await github.graphql<{ repository: Record<string, ObjectId | null> }>(
    `query holds($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${selections.join('\n')} } }`,
    { owner, name },
  );
  return wanted.every(({ oid }, index) => (repository[`file${index}`]?.oid ?? null) === oid);
}

/** What lies at the paths of a change after it; null: nothing. */
function leftBy(file: FileAnswer): { path: string; oid: string | null }[] {
  const at = { path: file.filename, oid: file.status === 'removed' ? null : file.sha };
  const before = file.status === 'renamed' ? file.previous_filename : undefined;
  return before === undefined ? [at] : [at, { path: before, oid: null }];
}

export type BranchResult =
  | { kind: 'created' }
  /** Somebody else made it since it was read. */
  | { kind: 'exists' }
  | { kind: 'refused'; reason: string };

/**
 * Makes a branch at a commit.
 * https://docs.github.com/en/rest/git/refs#create-a-reference
 *
 * @throws limits, time-outs and server errors, when the branch is not there afterwards.
 */
export async function createBranch(
  github: GitHub,
  repository: Repository,
  branch: string,
  sha: string,
): Promise<BranchResult> {
  const { owner, name: repo } = repository;
  try {
    await github.rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha });
    return { kind: 'created' };
  } catch (error) {
    if (hasStatus(error, 422) && /already exists/i.test(error.message)) return { kind: 'exists' };
    const failure = readFailure(error);
    if (failure.kind === 'refused') return { kind: 'refused', reason: failure.reason };
    if (failure.kind === 'unclear' && (await branchExists(github, repository, branch)))
      return { kind: 'exists' };
    throw error;
  }
}

async function branchExists(
  github: GitHub,
  { owner, name: repo }: Repository,
  branch: string,
): Promise<boolean> {
  try {
    await github.rest.git.getRef({ owner, repo, ref: `heads/${branch}` });
    return true;
  } catch (error) {
    if (hasStatus(error, 404)) return false;
    throw error;
  }
}
