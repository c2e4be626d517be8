import type { Shelf } from '../collect/overview/shelf.ts';
import type { Repository } from '../context.ts';
import type { GitHub } from '../github/client.ts';
import { hasStatus } from '../github/errors.ts';
import { readStanding } from './branch-standing.ts';
import { readFailure } from './failure.ts';

export interface Forward {
  /** The reports branch, as it was read. */
  reports: Shelf;
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
 * @throws limits, and server errors of reads.
 */
export async function bringForward(
  github: GitHub,
  repository: Repository,
  { reports, into }: Forward,
  shelves: readonly Shelf[],
): Promise<boolean> {
  const other = shelves.find((shelf) => shelf.isBranch && shelf.ref === into);
  if (!other || other.headOid === reports.headOid || !holds(other, reports)) return false;
  const { kind, otherTip } = await readStanding(github, repository, reports.ref, into);
  const { owner, name: repo } = repository;
  if (kind === 'behind') {
    const ref = `heads/${reports.ref}`;
    return wasDone(github.rest.git.updateRef({ owner, repo, ref, sha: otherTip, force: false }));
  }
  if (kind === 'merged') {
    const commit_message = `Bring ${into} into ${reports.ref}\n\n[skip ci]`;
    return wasDone(
      github.rest.repos.merge({ owner, repo, base: reports.ref, head: otherTip, commit_message }),
    );
  }
  return false;
}

/** Whether one shelf has each file of the other one, byte for byte. */
function holds(shelf: Shelf, { files }: Shelf): boolean {
  const oids = new Map(shelf.files.map(({ name, oid }) => [name, oid]));
  return files.every(({ name, oid }) => oids.get(name) === oid);
}

async function wasDone(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    const failure = readFailure(error);
    if (failure.kind === 'unclear') return true;
    if (failure.kind === 'refused' || hasStatus(error, 409)) return false;
    throw error;
  }
}
