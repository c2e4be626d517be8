import type { FoundReport } from '../collect/repository/documents.ts';
import type { ListedReport, ReportsFolder } from '../collect/repository/reports-on-branch.ts';

/**
 * Whether a document of another head has the same number, on another branch. Two calls that write to different branches
 * can take it at the same time, which no look before the commit rules out; whoever sees it takes the next one.
 *
 * @param document ours
 */
export function isTakenTwice(
  { number, evidence }: Pick<FoundReport, 'number' | 'evidence'>,
  folders: readonly ReportsFolder[],
): boolean {
  const isOfOther = (report: ListedReport): boolean =>
    report.number === number && report.headSha !== null && report.headSha !== evidence.head.sha;
  return folders.some(({ isBranch, reports }) => isBranch && reports.some(isOfOther));
}
