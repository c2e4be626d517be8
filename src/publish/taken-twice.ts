import type { FoundReport } from '../collect/overview/documents.ts';
import {
  parseShelf,
  readShelves,
  type Shelf,
  type ShelfNode,
  shelfQuery,
} from '../collect/overview/shelf.ts';
import type { GitHub } from '../github/client.ts';
import type { Repository } from '../settings/context.ts';
import type { Seen } from './commit.ts';
import type { Placement } from './placement.ts';

/**
 * Whether a document of another head has the same number on another branch. Two calls that write to different branches
 * can take it at the same time, which no look before the commit rules out; whoever sees it takes the next one.
 *
 * @param document ours, and the branch where it lies
 */
export function isTakenTwice(
  { number, ref, evidence }: Pick<FoundReport, 'number' | 'ref' | 'evidence'>,
  shelves: readonly Shelf[],
): boolean {
  const others = shelves.filter((shelf) => shelf.isBranch && shelf.ref !== ref);
  return others.some(({ reports }) =>
    reports.some(
      ({ number: other, headSha }) => other === number && headSha !== null && headSha !== evidence.head.sha,
    ),
  );
}

/** The shelves of other branches that a new number is looked for on; none for a document that keeps its own. */
export function othersOf({ kind, branch }: Placement, shelves: readonly Shelf[]): Shelf[] {
  return kind === 'update' ? [] : shelves.filter(({ isBranch, ref }) => isBranch && ref !== branch);
}

/** The selection that reads them together with the commit. */
export function othersQuery(others: readonly Shelf[]): string {
  return others.map((shelf, index) => shelfQuery(`other${index}`, shelf)).join(' ');
}

/**
 * The same shelves after the commit.
 *
 * @param seen what was read together with it; null: its answer was lost, so they are read now.
 */
export async function othersAfter(
  { github, repository, viewer }: { github: GitHub; repository: Repository; viewer: string },
  others: Shelf[],
  seen: Seen | null,
): Promise<Shelf[]> {
  if (others.length === 0) return [];
  if (seen === null) return readShelves(github, repository, others);
  return others.map((shelf, index) => parseShelf(shelf, seen[`other${index}`] as ShelfNode, viewer));
}
