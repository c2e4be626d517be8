import type { Evidence } from '../../evidence/evidence.ts';
import type { RunSummary } from '../../evidence/previous.ts';
import { isFailure, type Mark, worst } from '../../workflow/marks.ts';
import type { Measured } from '../findings.ts';
import type { CheckRow, WorkflowRows } from '../rows.ts';

/** Enough for nearly every repository; the Evidence of the next run carries it along. */
const MOST_CHECKS = 100;

/** What a summary is made from: parts of an Assessment. */
export interface Summarized {
  workflows: WorkflowRows[];
  otherChecks: CheckRow[];
  measured: Measured;
  /** Null when the list of files is not complete. */
  files: number | null;
}

/**
 * The numbers of a run that the next one is compared with. Tests and coverage are left out while a run is unfinished and
 * where an artifact could not be read: a part of the reports compared with all of them would tell of lost tests.
 */
export function summarize(evidence: Evidence, { measured, files, ...rows }: Summarized): RunSummary {
  const checks = checksOf(rows);
  const { tests, coverage } = isWhole(evidence) ? measured : { tests: null, coverage: null };
  return {
    checks: checks.slice(0, MOST_CHECKS),
    ...(checks.length > MOST_CHECKS && { checksCut: true as const }),
    ...(tests &&
      tests.fromLog !== 'part' && {
        tests: { total: tests.total, failed: tests.failed, skipped: tests.skipped },
      }),
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
function checksOf({ workflows, otherChecks }: Pick<Summarized, 'workflows' | 'otherChecks'>) {
  const marks = new Map<string, Mark[]>();
  const rows = [
    ...workflows.flatMap(({ jobs }) => jobs.map(({ key, mark }) => ({ name: key, mark }))),
    ...otherChecks,
  ];
  for (const { name, mark } of rows) marks.set(name, [...(marks.get(name) ?? []), mark]);
  const checks = [...marks].map(([name, all]) => ({ name, mark: worst(all) ?? 'neutral' }));
  return [...checks.filter(({ mark }) => isFailure(mark)), ...checks.filter(({ mark }) => !isFailure(mark))];
}
