/** Where the badge of the default branch lies, beside the folders of the milestones. */
export const badgePath = (reportsDir: string): string => `${reportsDir}/badge.json`;

/** Where the ledger lies, the page that GitHub shows with the folder of all milestones. */
export const ledgerPath = (reportsDir: string): string => `${reportsDir}/README.md`;

/**
 * Whether Docket writes such a file: a report, its Evidence, the ledger, or the badge. A commit that changes anything else is
 * none of Docket's own, whatever it says.
 */
export function isReportFile(path: string, reportsDir: string): boolean {
  const isDocument = path.startsWith(`${reportsDir}/`) && /_run\d+\.(md|json)$/.test(path);
  return isDocument || path === badgePath(reportsDir) || path === ledgerPath(reportsDir);
}
