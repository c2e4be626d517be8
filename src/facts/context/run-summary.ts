import { createHash } from 'node:crypto';
import type { Evidence } from '../../evidence/evidence.ts';
import type { RunSummary } from '../../evidence/previous.ts';
import { groupedBy } from '../../text/grouped.ts';
import { plain } from '../../text/prose.ts';
import { isFailure, worst } from '../../workflow/marks.ts';
import { shownMark } from '../checks/job-rows.ts';
import { countedReports, failedCases, nameOfCase } from '../results/test-reports.ts';
import type { CheckRow, WorkflowRows } from '../rows.ts';
import type { Failure, Measured } from '../sections.ts';

/** Enough for nearly every repository; the Evidence of the next run carries it along. */
const MOST_CHECKS = 100;

/** What a summary is made from: parts of an Assessment. */
interface Summarized {
  workflows: WorkflowRows[];
  otherChecks: CheckRow[];
  measured: Measured;
  failures: Failure[];
  /** Null when the list of files is not complete. */
  files: number | null;
}

/**
 * The numbers of a run that the next one is compared with. Tests and coverage are left out while a run is unfinished and
 * where an artifact could not be read: a part of the reports compared with all of them would tell of lost tests.
 */
export function summarize(
  evidence: Evidence,
  { measured, files, failures, ...rows }: Summarized,
): RunSummary {
  const checks = checksOf(rows, failures);
  const failed = isWhole(evidence) ? failedTests(evidence) : null;
  const { tests, coverage } = isWhole(evidence) ? measured : { tests: null, coverage: null };
  return {
    checks: checks.slice(0, MOST_CHECKS),
    ...(checks.length > MOST_CHECKS && { checksCut: true as const }),
    ...(tests && { tests: { total: tests.total, failed: tests.failed, skipped: tests.skipped } }),
    ...(failed !== null && { failedTests: failed }),
    ...(coverage !== null && { coverage: Math.round(coverage * 100) / 100 }),
    ...(files !== null && { files }),
  };
}

function isWhole({ runs, gaps }: Evidence): boolean {
  return (
    runs.every(({ status }) => status === 'completed') && !gaps.some(({ about }) => about === 'artifacts')
  );
}

/** Each name once, with its worst mark; failed ones first, else in the order of the report. */
function checksOf(
  { workflows, otherChecks }: Pick<Summarized, 'workflows' | 'otherChecks'>,
  failures: readonly Failure[],
): RunSummary['checks'] {
  const rows = [
    ...workflows.flatMap(({ jobs }) => jobs.map((job) => ({ name: job.key, mark: shownMark(job) }))),
    ...otherChecks,
  ];
  const errors = new Map(
    failures.map((failure) => [`${failure.workflow} / ${failure.job}`, errorOf(failure)]),
  );
  const checks = [...groupedBy(rows, ({ name }) => name)].map(([name, own]) => {
    const mark = worst(own.map((row) => row.mark)) ?? ('neutral' as const);
    const error = errors.get(name);
    return { name, mark, ...(error && { error }) };
  });
  return [...checks.filter(({ mark }) => isFailure(mark)), ...checks.filter(({ mark }) => !isFailure(mark))];
}

/** Of a job whose failed tests are named, these say it. */
function errorOf({ lines, annotations, tests }: Failure): string | undefined {
  if (tests.total > 0) return undefined;
  const words = lines.length > 0 ? lines.join('\n') : annotations.map(plain).join('\n');
  return words === '' ? undefined : gist(words);
}

/** Names and messages of the failed tests; null where no report was read, or not all are named. */
function failedTests(evidence: Evidence): RunSummary['failedTests'] | null {
  const reports = countedReports(evidence);
  const { cases, unnamed } = failedCases(reports);
  if (reports.length === 0 || unnamed > 0 || cases.length > MOST_TESTS) return null;
  return cases.map(({ failure }) => ({
    name: nameOfCase(failure),
    ...(failure.message && { error: gist(failure.message) }),
  }));
}

const MOST_TESTS = 50;

/** A few letters for an error; instants, durations, addresses and places in files are no part of it. */
function gist(words: string): string {
  const bare = words.replace(/0x[\da-f]{1,16}|\d{1,30}/gi, '0').replace(/\s{1,200}/g, ' ');
  return createHash('sha1').update(bare).digest('base64url').slice(0, 8);
}
