import type { CaseList, RunComparison, TestComparison } from '../../evidence/comparison.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { code, joinFirst, say } from '../../text/prose.ts';
import { countedRuns } from '../../workflow/jobs.ts';
import { comparedWith } from '../results/compared.ts';
import { silentJobs } from '../results/log-reports.ts';
import { loggedSuites } from '../results/logged-suites.ts';
import { inSuites } from '../results/lost-tests.ts';
import { caseLines, failedCases, flakyCases, type Report } from '../results/test-reports.ts';
import type { SignalItem } from '../sections.ts';

/** Tests that are named, and jobs. */
const FAILED_SHOWN = 20;
const FLAKY_SHOWN = 10;
const JOBS_SHOWN = 3;

/** The tests that failed or are flaky by the test reports, and what the base has; empty without a report. */
export function reportItems(evidence: Evidence, counted: Report[]): SignalItem[] {
  return [
    ...caseLines(failedCases(counted), FAILED_SHOWN).map((text) => ({ label: 'Failed test', text })),
    ...caseLines(flakyCases(counted), FLAKY_SHOWN).map((text) => ({ label: 'Flaky test', text })),
    ...testsAgainstBase(evidence),
  ];
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

/** The jobs without a test report whose logs do not tell either how many tests ran, where those of others do. */
export function silentItems(evidence: Evidence): SignalItem[] {
  const silent = loggedSuites(evidence).suites.length === 0 ? [] : silentJobs(evidence);
  if (silent.length === 0) return [];
  const names = silent.map(({ job }) => code(job.name));
  return [
    { label: 'Results', text: say`How many tests ran in ${joinFirst(names, JOBS_SHOWN)} is not known.` },
  ];
}
