import type { Evidence } from '../../evidence/evidence.ts';
import type { Outcome } from '../../evidence/outcome.ts';
import { measure } from '../../facts/results/measured.ts';
import { countedReports } from '../../facts/results/test-reports.ts';
import { judge } from '../../rules/judge.ts';
import { countedRuns, currentJobs } from '../../workflow/jobs.ts';

/** What a ledger says of one report. */
export interface LedgerRow {
  /** owner/name */
  repository: string;
  /** Null: none is named. */
  milestone: string | null;
  /** The N of `_run<N>`; null: it was never committed. */
  run: number | null;
  /** UTC day on which the last job ended, `2026-03-12`; null when none did. */
  date: string | null;
  commit: string;
  pullRequest: number | null;
  /** The commit is on its base branch. */
  isMerged: boolean;
  outcome: Outcome;
  tests: { total: number; failed: number } | null;
  /** Of lines, in percent. */
  coverage: number | null;
  /** Where the report can be read; null: not known. */
  link: string | null;
}

/** The address of a file from the ledger's folder, by its path from there. */
export const linkTo = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** The row of a report, from its Evidence: the outcome is the one that was told. */
export function ledgerRow(evidence: Evidence, link: string | null): LedgerRow {
  const { repository, document, head, pullRequests, verdict } = evidence;
  const { tests, coverage } = measure({ evidence, tests: { reports: countedReports(evidence) } });
  return {
    repository: repository.name,
    milestone: document.milestone,
    run: document.number,
    date: dateOf(evidence),
    commit: head.sha,
    pullRequest: pullRequests[0]?.number ?? null,
    isMerged: head.postMerge,
    // Files of format 1 do not state it.
    outcome: verdict?.outcome ?? judge(evidence).verdict.outcome,
    tests: tests && { total: tests.total, failed: tests.failed },
    coverage: coverage === null ? null : Math.round(coverage * 100) / 100,
    link,
  };
}

function dateOf({ runs }: Evidence): string | null {
  const ends = countedRuns(runs).flatMap((run) => {
    const jobs = currentJobs(run);
    return jobs.length === 0 ? [run.startedAt] : jobs.map(({ completedAt }) => completedAt ?? '');
  });
  return ends.sort().at(-1)?.slice(0, 10) || null;
}

/** The newest first; of one day those of a milestone by their numbers. */
export function newestFirst(rows: readonly LedgerRow[]): LedgerRow[] {
  const key = ({ repository, milestone }: LedgerRow): string => `${repository} ${milestone ?? ''}`;
  return [...rows].sort(
    (a, b) =>
      (b.date ?? '').localeCompare(a.date ?? '') ||
      key(a).localeCompare(key(b)) ||
      (b.run ?? 0) - (a.run ?? 0) ||
      a.commit.localeCompare(b.commit),
  );
}
