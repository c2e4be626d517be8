import {
  type FoundReport,
  findReport,
  type HeadOfReport,
  readHumanReports,
} from '../collect/repository/documents.ts';
import type { Milestone } from '../collect/repository/milestone.ts';
import { type ReportsFolder, readFolders } from '../collect/repository/reports-on-branch.ts';
import { ledgerPath } from '../evidence/report-files.ts';
import type { GitHub } from '../github/client.ts';
import type { Repository } from '../settings/context.ts';
import type { Target } from './destinations.ts';
import type { LedgerRequest } from './ledger.ts';

/** What lies on the folders at one moment, and this head's document among it. */
export interface Snapshot {
  folders: ReportsFolder[];
  found: FoundReport | null;
}

/** Of which head, and where reports are looked for. */
export interface SnapshotRequest {
  github: GitHub;
  repository: Repository;
  head: HeadOfReport;
  milestone: Pick<Milestone, 'id' | 'dir'>;
  /** Branches and commits whose reports count for the number: base, head and every target. */
  refs: readonly string[];
  /** Whose page is read with the branches; null: none is. */
  ledger: LedgerRequest | null;
}

/** Reads the folders as they are now. */
export async function readSnapshot(request: SnapshotRequest): Promise<Snapshot> {
  const { github, repository, head, milestone, refs, ledger } = request;
  const page = ledger === null ? {} : { ledgerPath: ledgerPath(ledger.reportsDir) };
  const folders = await readFolders(
    github,
    repository,
    refs.map((ref) => ({ ref, dir: milestone.dir, ...page })),
  );
  return { folders, found: await findReport(github, repository, folders, head) };
}

/** The folders of the targets before the others: of one document on several branches that on a target counts. */
export function targetsFirst(folders: readonly ReportsFolder[], targets: readonly Target[]): ReportsFolder[] {
  const isOther = ({ ref }: ReportsFolder): boolean => targets.every(({ branch }) => branch !== ref);
  return [...folders].sort((one, other) => Number(isOther(one)) - Number(isOther(other)));
}

/** The folder of a target. A branch that is yet to be made has that of the branch it will be made from. */
export function folderFor(
  { folders }: Snapshot,
  target: Target,
): { folder: ReportsFolder; mustCreate: boolean } | null {
  const on = (branch: string | undefined): ReportsFolder | undefined =>
    folders.find(({ ref, headOid }) => ref === branch && headOid !== null);
  const own = on(target.branch);
  if (own) return { folder: own, mustCreate: false };
  const origin = on(target.createFrom);
  return origin ? { folder: { ...origin, ref: target.branch }, mustCreate: true } : null;
}

/** Texts of short human reports on a target; none are read when the head has its document there already. */
export async function humanReportsOn(
  github: GitHub,
  repository: Repository,
  { found }: Snapshot,
  folder: ReportsFolder,
): Promise<Map<string, string>> {
  if (found?.isBranch && found.ref === folder.ref) return new Map();
  return readHumanReports(github, repository, folder);
}
