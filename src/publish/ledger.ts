import type { ReportsFolder } from '../collect/repository/reports-on-branch.ts';
import type { Placement } from '../documents/placement.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { ledgerPath } from '../evidence/report-files.ts';
import { changedLedger } from '../report/ledger/read-ledger.ts';
import { ledgerRow, linkTo } from '../report/ledger/row.ts';
import type { CommitFile } from './commit.ts';

/** Which ledger is kept. */
export interface LedgerRequest {
  /** The branch that has it. On others, merged into this one by people, it would conflict. */
  branch: string;
  reportsDir: string;
}

/** What a commit does to the reports of a branch. */
export interface ReportsChange {
  placement: Placement;
  /** The report's own Evidence. */
  evidence: Evidence;
  /** Of the reports that come along. */
  brought: readonly Evidence[];
}

/**
 * The ledger that goes with reports, in their commit: none on another branch than its own, unless the report is listed there
 * already; none where the open pull request brings one (both would conflict), where the page is somebody's own, and where it
 * could not be read.
 *
 * @param folder the branch as it was read
 * @param diffPaths the paths that the pull request changes
 */
export function ledgerFile(
  request: LedgerRequest | null,
  { ledger }: ReportsFolder,
  { placement, evidence, brought }: ReportsChange,
  diffPaths: ReadonlySet<string>,
): CommitFile[] {
  if (request === null || ledger === undefined) return [];
  const path = ledgerPath(request.reportsDir);
  const linkOf = (report: string): string => linkTo(report.slice(request.reportsDir.length + 1));
  const isListed = ledger?.includes(`](${linkOf(placement.path)})`) ?? false;
  if (diffPaths.has(path) || !(placement.branch === request.branch || isListed)) return [];
  const documents = [
    ...brought.map((each) => [each, each.document.path] as const),
    [evidence, placement.path] as const,
  ];
  const content = changedLedger(ledger, {
    repository: evidence.repository.name,
    rows: documents.flatMap(([each, report]) => (report === null ? [] : ledgerRow(each, linkOf(report)))),
    gone: (placement.replaces ?? []).map(linkOf),
  });
  return content === null || content === ledger ? [] : [{ path, content }];
}
