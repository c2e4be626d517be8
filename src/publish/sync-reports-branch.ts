import type { ReportsFolder } from '../collect/repository/reports-on-branch.ts';
import type { GitHub } from '../github/client.ts';
import { isRequestFailure, whyRefused } from '../github/errors.ts';
import type { Repository } from '../settings/context.ts';
import { compareBranches } from './branches.ts';
import { readFailure } from './write-failure.ts';

export interface Forward {
  /** The reports branch, as it was read. */
  reports: ReportsFolder;
  /** The branch that it was made from. */
  into: string;
}

/**
 * Brings a reports branch whose documents were merged to where they were merged, so that a pull request from it shows
 * only what is new. Merged as it is (its tip is an ancestor): it is moved forward. Squashed or rebased: the other branch is
 * merged into it. Never by force, and never while it has a document that the other branch lacks: then there is nothing
 * to gain. What refuses this costs nothing: the report is committed where the branch stands.
 * https://docs.github.com/en/rest/git/refs#update-a-reference
 * https://docs.github.com/en/rest/branches/branches#merge-a-branch
 *
 * @returns whether the branch moved, or may have (a lost answer): it is to be read again.
 */
export async function syncReportsBranch(
  github: GitHub,
  repository: Repository,
  { reports, into }: Forward,
  folders: readonly ReportsFolder[],
): Promise<boolean> {
  const other = folders.find(({ ref }) => ref === into);
  if (!other || other.headOid === reports.headOid || !holds(other, reports)) return false;
  const compared = await unlessRefused(compareBranches(github, repository, reports.ref, into));
  if (compared === null || !('otherTip' in compared)) return false;
  const move = compared.kind === 'behind' ? moveForward : mergeInto;
  try {
    await move(github, repository, { branch: reports.ref, into, otherTip: compared.otherTip });
    return true;
  } catch (error) {
    if (!isRequestFailure(error)) throw error;
    return readFailure(error).kind === 'unclear';
  }
}

/** Whether one folder has each file of the other one, byte for byte. */
function holds(folder: ReportsFolder, { files }: ReportsFolder): boolean {
  const oids = new Map(folder.files.map(({ name, oid }) => [name, oid]));
  return files.every(({ name, oid }) => oids.get(name) === oid);
}

/** Null: GitHub does not tell, now or at all. */
async function unlessRefused<T>(read: Promise<T>): Promise<T | null> {
  try {
    return await read;
  } catch (error) {
    whyRefused(error);
    return null;
  }
}

interface Move {
  branch: string;
  into: string;
  otherTip: string;
}

async function moveForward(
  github: GitHub,
  { owner, name: repo }: Repository,
  { branch, otherTip }: Move,
): Promise<void> {
  await github.rest.git.updateRef({ owner, repo, ref: `heads/${branch}`, sha: otherTip, force: false });
}

async function mergeInto(
  github: GitHub,
  { owner, name: repo }: Repository,
  { branch, into, otherTip }: Move,
): Promise<void> {
  const commit_message = `Bring ${into} into ${branch}\n\n[skip ci]`;
  await github.rest.repos.merge({ owner, repo, base: branch, head: otherTip, commit_message });
}
