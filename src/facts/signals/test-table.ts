import type { Evidence } from '../../evidence/evidence.ts';
import type { TestTotals } from '../../evidence/totals.ts';
import { groupedBy } from '../../text/grouped.ts';
import { code, joinFirst, type Prose, say } from '../../text/prose.ts';
import { count } from '../../text/text.ts';
import { type LoggedTests, logOf } from '../results/log-reports.ts';
import { type LoggedSuite, type LoggedWhole, loggedSuites } from '../results/logged-suites.ts';
import { type Report, sumOf, testReports } from '../results/test-reports.ts';
import type { SignalTable } from '../sections.ts';

const ROWS = 20;
const LEGS_SHOWN = 6;
const HEAD = ['Suite', 'Passed', 'Failed', 'Flaky', 'Skipped'];

/** A suite in one place, or what all of them come to; null: not known. */
interface Row {
  suite: Prose;
  totals: TestTotals | null;
}

/**
 * What each test report, and where there is none each log, counts, and all together; legs that count the same are one row.
 * The last column tells how many tests are new and gone against the base branch. Undefined without a number.
 */
export function testTable(evidence: Evidence, counted: Report[]): SignalTable | undefined {
  const reports = testReports(evidence);
  const logged = loggedSuites(evidence);
  const rows = [...alike(reports).map(reportRow), ...logged.suites.flatMap(suiteRows)];
  if (rows.length === 0) return undefined;
  const left = rows.length - ROWS;
  const more: Prose[][] = left > 0 ? [[[`and ${left} more`], [], [], [], []]] : [];
  const totals = [...reportTotal(counted, reports), ...logTotal(logged)];
  const change = changeOf(evidence);
  const whole = totals[0] ?? (rows.length === 1 ? rows[0] : undefined);
  const isCompared = change !== null && whole !== undefined;
  const withChange = (row: Row): Prose[] => [
    ...cells(row),
    ...(isCompared ? [[row === whole ? change : '']] : []),
  ];
  return {
    head: isCompared ? [...HEAD, 'Δ'] : HEAD,
    rows: [
      ...rows.slice(0, ROWS).map(withChange),
      ...more.map((row) => (isCompared ? [...row, []] : row)),
      ...totals.map(withChange),
    ],
  };
}

function cells({ suite, totals }: Row): Prose[] {
  if (totals === null) return [suite, ['not known'], [], [], []];
  const { passed, failed, errored, flaky, skipped } = totals;
  return [suite, ...[passed, failed + errored, flaky, skipped].map((number) => [String(number)])];
}

/** Reports of one name that count the same: those of a matrix. */
function alike(reports: Report[]): Report[][] {
  const groups = groupedBy(reports, ({ run, result: { file, totals }, isUncounted }) =>
    JSON.stringify([run.id, file, totals, isUncounted]),
  );
  return [...groups.values()];
}

/** `` `junit.xml` in `results-3.11`, `results-3.12` (CI) ``. */
function reportRow(reports: Report[]): Row {
  const [{ result, run, isUncounted }] = reports as [Report];
  const artifacts = joinFirst(
    reports.map((report) => code(report.result.artifact)),
    LEGS_SHOWN,
  );
  const aside = isUncounted ? '; does not count for the verdict' : '';
  return {
    suite: say`${code(result.file)} in ${artifacts} (${run.workflow})${reports.length > 1 ? ', each' : ''}${aside}`,
    totals: result.totals,
  };
}

/** Legs that count the same are one row. */
function suiteRows({ logs, totals }: LoggedSuite): Row[] {
  const [first] = logs;
  const isSame = (one: TestTotals): boolean => JSON.stringify(one) === JSON.stringify(totals);
  const isOne = first !== undefined && logs.length > 1 && logs.every((log) => isSame(log.totals));
  if (!isOne) return logs.map(logRow);
  const jobs = [...new Set(logs.map(({ result }) => result.job))];
  const runs = jobs.length === 1 ? `in ${logs.length} runs` : `in each of ${jobs.length} jobs`;
  const names = joinFirst(jobs.map(code), LEGS_SHOWN);
  return [{ suite: say`${runs}: from the logs of ${names} (${first.run.workflow})`, totals }];
}

const logRow = (log: LoggedTests): Row => ({ suite: logOf(log), totals: log.totals });

function reportTotal(counted: Report[], all: Report[]): Row[] {
  if (all.length < 2 || counted.length === 0) return [];
  const left = all.filter(({ isUncounted }) => !isUncounted).length - counted.length;
  const merged = left === 0 ? '' : '; what several reports hold is counted once';
  const suite: Prose = [`Total of ${count(counted.length, 'report')}${merged}`];
  return [{ suite, totals: sumOf(counted) }];
}

function logTotal({ suites, totals }: LoggedWhole): Row[] {
  const logs = suites.reduce((sum, suite) => sum + suite.logs.length, 0);
  if (logs < 2) return [];
  if (totals === null)
    return [{ suite: ['Total: some logs are missing, or may count the same tests'], totals: null }];
  const merged = logs === suites.length ? '' : '; what several legs ran is counted once';
  return [{ suite: [`Total of ${logs} logs${merged}`], totals }];
}

/** `+3 −1`, over the runs whose tests could be compared; null: none could. */
function changeOf({ baseline }: Evidence): string | null {
  const compared = (baseline?.comparison?.runs ?? []).flatMap(({ tests }) => tests ?? []);
  if (compared.length === 0) return null;
  const added = compared.reduce((sum, tests) => sum + tests.added.total, 0);
  const gone = compared.reduce((sum, tests) => sum + tests.gone.total, 0);
  const words = [...(added > 0 ? [`+${added}`] : []), ...(gone > 0 ? [`−${gone}`] : [])];
  return words.length === 0 ? '±0' : words.join(' ');
}
