import type { CaseList, RunComparison, TestComparison } from '../../evidence/comparison.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { code, joinFirst, say } from '../../text/prose.ts';
import { count } from '../../text/text.ts';
import { countedRuns } from '../../workflow/jobs.ts';
import { comparedWith } from '../results/compared.ts';
import { type LoggedTests, logOf, silentJobs } from '../results/log-reports.ts';
import { type LoggedSuite, type LoggedWhole, loggedSuites } from '../results/logged-suites.ts';
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
const LEGS_SHOWN = 6;

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

/**
 * What the logs count where there is no test report, suite by suite with the legs that ran it, all together, and the jobs of
 * which nothing is known.
 */
export function logItems(evidence: Evidence): SignalItem[] {
  const { suites, totals } = loggedSuites(evidence);
  return [
    ...bounded(suites.flatMap(suiteItems), (count) => ({
      label: 'Results',
      text: [`and ${count} more logs`],
    })),
    ...logTotal(suites, totals),
    ...(suites.length === 0 ? [] : unknown(evidence)),
  ];
}

/** Legs that count the same are one line. */
function suiteItems({ logs, totals }: LoggedSuite): SignalItem[] {
  const [first] = logs;
  const isOne = first !== undefined && logs.length > 1 && totals !== null;
  if (!isOne || !logs.every((log) => totalsText(log.totals) === totalsText(first.totals)))
    return logs.map(logItem);
  if (totalsText(totals) !== totalsText(first.totals)) return logs.map(logItem);
  const jobs = [...new Set(logs.map(({ result }) => result.job))];
  const runs = jobs.length === 1 ? `in ${logs.length} runs` : `in each of ${jobs.length} jobs`;
  const names = joinFirst(
    jobs.map((job) => code(job)),
    LEGS_SHOWN,
  );
  return [
    {
      label: 'Results',
      text: say`${totalsText(totals)} ${runs}: from the logs of ${names} (${first.run.workflow})`,
    },
  ];
}

const logItem = (log: LoggedTests): SignalItem => ({
  label: 'Results',
  text: say`${totalsText(log.totals)}: ${logOf(log)}`,
});

function logTotal(suites: LoggedSuite[], totals: LoggedWhole['totals']): SignalItem[] {
  const logs = suites.reduce((sum, suite) => sum + suite.logs.length, 0);
  if (logs < 2) return [];
  if (totals === null)
    return [{ label: 'Total', text: ['not known: some logs are missing, or may count the same tests'] }];
  const merged = logs === suites.length ? '' : '; what several legs ran is counted once';
  return [{ label: 'Total', text: [`${totalsText(totals)} in ${logs} logs${merged}`] }];
}

function unknown(evidence: Evidence): SignalItem[] {
  const silent = silentJobs(evidence);
  if (silent.length === 0) return [];
  const names = silent.map(({ job }) => code(job.name));
  return [
    { label: 'Results', text: say`How many tests ran in ${joinFirst(names, JOBS_SHOWN)} is not known.` },
  ];
}
