import type { CaseList, RunComparison, TestComparison } from '../../evidence/comparison.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { addTotals } from '../../evidence/totals.ts';
import { code, joinFirst, say } from '../../text/prose.ts';
import { count } from '../../text/text.ts';
import { countedRuns } from '../../workflow/jobs.ts';
import { comparedWith } from '../results/compared.ts';
import { type LoggedTests, loggedTests, logOf, silentJobs } from '../results/log-reports.ts';
import { inSuites } from '../results/lost-tests.ts';
import { sourceText } from '../results/result-files.ts';
import {
  caseLines,
  failedCases,
  flakyCases,
  type Report,
  sumOf,
  testReports,
  totalsText,
} from '../results/test-reports.ts';
import type { SignalItem } from '../sections.ts';
import { bounded } from './items.ts';

/** Tests that are named, and jobs. */
const FAILED_SHOWN = 20;
const FLAKY_SHOWN = 10;
const JOBS_SHOWN = 3;

/**
 * What each test report counts, all together, the tests that failed or are flaky, and what the base has; empty without
 * a report.
 */
export function reportItems(evidence: Evidence, counted: Report[]): SignalItem[] {
  const reports = testReports(evidence);
  return [
    ...bounded(reports.map(item), (count) => ({ label: 'Results', text: [`and ${count} more reports`] })),
    ...total(counted, reports),
    ...caseLines(failedCases(counted), FAILED_SHOWN).map((text) => ({ label: 'Failed test', text })),
    ...caseLines(flakyCases(counted), FLAKY_SHOWN).map((text) => ({ label: 'Flaky test', text })),
    ...testsAgainstBase(evidence),
  ];
}

function item(report: Report): SignalItem {
  const aside = report.isUncounted ? '; it does not count for the verdict' : '';
  return { label: 'Results', text: say`${totalsText(report.result.totals)}: ${sourceText(report)}${aside}` };
}

function total(counted: Report[], all: Report[]): SignalItem[] {
  if (all.length < 2 || counted.length === 0) return [];
  const left = all.filter(({ isUncounted }) => !isUncounted).length - counted.length;
  const merged = left === 0 ? '' : '; what several reports hold is counted once';
  const reports = `in ${count(counted.length, 'report')}`;
  return [{ label: 'Total', text: [`${totalsText(sumOf(counted))} ${reports}${merged}`] }];
}

/** What the tests of each run are against the base branch: `+3 new, 1 gone, 2 newly skipped against …`, and which. */
function testsAgainstBase(evidence: Evidence): SignalItem[] {
  const runs = countedRuns(evidence.runs);
  return (evidence.baseline?.comparison?.runs ?? []).flatMap((compared) => {
    const run = runs.find(({ id }) => id === compared.runId);
    if (run === undefined) return [];
    if (compared.testsOmitted !== undefined)
      return [
        { label: 'Against the base', text: [`The tests of ${run.workflow} are too many to be compared.`] },
      ];
    return compared.tests === undefined ? [] : itemsOf(run.workflow, compared, compared.tests);
  });
}

function itemsOf(workflow: string, compared: RunComparison, tests: TestComparison): SignalItem[] {
  const text = say`${changes(tests)} ${comparedWith(compared)} (${workflow})${unsure(tests)}`;
  return [
    { label: 'Against the base', text },
    ...listed('New tests', tests.added),
    ...listed('Gone tests', tests.gone),
    ...listed('Newly skipped', tests.skipped),
    ...listed('Newly failing', tests.failing),
  ];
}

function changes({ added, gone, skipped, failing }: TestComparison): string {
  const counts = [
    [added.total, `+${added.total} new`],
    [gone.total, `${gone.total} gone`],
    [skipped.total, `${skipped.total} newly skipped`],
    [failing.total, `${failing.total} newly failing`],
  ] as const;
  const differences = counts.filter(([count]) => count > 0).map(([, words]) => words);
  return differences.length === 0 ? 'the same tests as' : `${differences.join(', ')} against`;
}

/** What makes the counts uncertain. */
function unsure({ alone }: TestComparison): string {
  if (alone === undefined) return '';
  return alone === 1
    ? '; a report of the base has no counterpart'
    : `; ${alone} reports of the base have no counterpart`;
}

function listed(label: string, { total, suites }: CaseList): SignalItem[] {
  return total === 0 ? [] : [{ label, text: inSuites(suites) }];
}

/** What the logs count where there is no test report, all together, and the jobs of which nothing is known. */
export function logItems(evidence: Evidence): SignalItem[] {
  const logs = loggedTests(evidence);
  return [
    ...bounded(logs.map(logItem), (count) => ({ label: 'Results', text: [`and ${count} more logs`] })),
    ...logTotal(logs),
    ...(logs.length === 0 ? [] : unknown(evidence)),
  ];
}

const logItem = (log: LoggedTests): SignalItem => ({
  label: 'Results',
  text: say`${totalsText(log.totals)}: ${logOf(log)}`,
});

function logTotal(logs: LoggedTests[]): SignalItem[] {
  if (logs.length < 2) return [];
  const sum = addTotals(logs.map(({ totals }) => totals));
  return [{ label: 'Total', text: [`${totalsText(sum)} in ${logs.length} logs`] }];
}

function unknown(evidence: Evidence): SignalItem[] {
  const silent = silentJobs(evidence);
  if (silent.length === 0) return [];
  const names = silent.map(({ job }) => code(job.name));
  return [
    { label: 'Results', text: say`How many tests ran in ${joinFirst(names, JOBS_SHOWN)} is not known.` },
  ];
}
