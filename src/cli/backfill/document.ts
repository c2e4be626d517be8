import type { Collected } from '../../collect/collect.ts';
import { choosePredecessor } from '../../collect/repository/documents.ts';
import type { Milestone } from '../../collect/repository/milestone.ts';
import type { ReportsFolder } from '../../collect/repository/reports-on-branch.ts';
import { type Before, draftAt } from '../../documents/draft.ts';
import { earlierThan, type Placement, place } from '../../documents/placement.ts';
import type { Draft } from '../../report/report.ts';
import type { ReportsOnDisk } from './on-disk.ts';

/** A document and where it goes. */
export interface Placed {
  placement: Placement;
  draft: Draft;
}

/**
 * Makes the document of a head for a folder of this machine, as the action would for a branch: stubs are filled, numbers that
 * GitHub's branches have are taken, and what people wrote into the document before lives on.
 */
export async function documentFor(
  collected: Collected,
  milestone: Milestone,
  disk: ReportsOnDisk,
): Promise<Placed> {
  const branch = collected.head.defaultBranch;
  const here = disk.folder(milestone.dir, branch);
  const folders = [here, ...collected.folders];
  const nothing = { found: null, diffPaths: new Set<string>(), bringFrom: null };
  const placed = place({ ...nothing, milestone, branch, folders, humanReports: disk.stubs(here) });
  const placement = placed.kind === 'leave' ? placed.placement : placed;
  const earlier = earlierThan(placement.number, folders);
  const before = await beforeIn(here, disk, collected.head.pulls[0]?.number ?? null);
  const request = { placement, found: null, earlier, excerpts: true };
  return { placement, draft: draftAt(collected.evidence, request, before) };
}

/** What the newest document in the folder says, and which one this follows. */
async function beforeIn(
  { reports }: ReportsFolder,
  disk: ReportsOnDisk,
  pullRequest: number | null,
): Promise<Before> {
  const newestFirst = reports.filter(({ evidence }) => evidence !== null).reverse();
  const open = (at: number) => {
    const report = newestFirst[at];
    return report === undefined ? null : disk.open(report);
  };
  const newest = open(0);
  const predecessor = newest && (await choosePredecessor(newest, pullRequest, async () => open(1)));
  return { newest, predecessor };
}
