import { type FoundReport, findReport, readHumanReports } from '../collect/overview/documents.ts';
import type { HeadOfReport } from '../collect/overview/same-head.ts';
import { readShelves, type Shelf } from '../collect/overview/shelf.ts';
import type { GitHub } from '../github/client.ts';
import type { Repository } from '../settings/context.ts';
import type { Folder } from './placement.ts';
import type { Target } from './target.ts';

/** What lies on the shelves at one moment, and this head's document among it. */
export interface Situation {
  shelves: Shelf[];
  found: FoundReport | null;
}

export interface Watched {
  github: GitHub;
  repository: Repository;
  head: HeadOfReport;
  folder: Folder;
  /** Branches and commits whose reports count for the number: base, head and every target. */
  refs: readonly string[];
}

/** Reads the shelves as they are now. */
export async function readSituation(watched: Watched): Promise<Situation> {
  const { github, repository, head, folder, refs } = watched;
  const shelves = await readShelves(
    github,
    repository,
    refs.map((ref) => ({ ref, dir: folder.dir })),
  );
  return { shelves, found: await findReport(github, repository, shelves, head) };
}

/** The shelves of the targets before the others: of one document on several branches that on a target counts. */
export function targetsFirst(shelves: readonly Shelf[], targets: readonly Target[]): Shelf[] {
  const isTarget = (shelf: Shelf): boolean => targets.some((target) => target.branch === shelf.ref);
  return [...shelves.filter(isTarget), ...shelves.filter((shelf) => !isTarget(shelf))];
}

/** The shelf of a target. A branch that is yet to be made has that of the branch it will be made from. */
export function shelfOf(
  { shelves }: Situation,
  target: Target,
): { shelf: Shelf; mustCreate: boolean } | null {
  const on = (branch: string | undefined): Shelf | undefined =>
    shelves.find((shelf) => shelf.isBranch && shelf.ref === branch && shelf.headOid !== null);
  const own = on(target.branch);
  if (own) return { shelf: own, mustCreate: false };
  const origin = on(target.createFrom);
  return origin ? { shelf: { ...origin, ref: target.branch }, mustCreate: true } : null;
}

/** Texts of short human reports on a target; none are read when the head has its document there already. */
export async function humanReportsOn(
  github: GitHub,
  repository: Repository,
  { found }: Situation,
  shelf: Shelf,
): Promise<Map<string, string>> {
  if (found?.isBranch && found.ref === shelf.ref) return new Map();
  return readHumanReports(github, repository, shelf);
}
