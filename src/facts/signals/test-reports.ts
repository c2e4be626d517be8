import type { Evidence } from '../../evidence/evidence.ts';
import { say } from '../../text/prose.ts';
import { count } from '../../text/text.ts';
import type { Signal } from '../findings.ts';
import { placeOf } from '../results/result-files.ts';
import {
  caseLines,
  failedCases,
  flakyCases,
  type Report,
  sumOf,
  testReports,
  totalsText,
} from '../results/test-reports.ts';
import { testsAgainstBase } from './against-base.ts';
import { bounded } from './kinded-steps.ts';

type Item = Signal['items'][number];

const FAILED_SHOWN = 20;
const FLAKY_SHOWN = 10;

/** What each test report counts, all together, the tests that failed or are flaky, and what the base has; empty without a report. */
export function reportItems(evidence: Evidence, counted: Report[]): Item[] {
  const reports = testReports(evidence);
  return [
    ...bounded(reports.map(item), (count) => ({ label: 'Results', text: [`and ${count} more reports`] })),
    ...total(counted, reports),
    ...caseLines(failedCases(counted), FAILED_SHOWN).map((text) => ({ label: 'Failed test', text })),
    ...caseLines(flakyCases(counted), FLAKY_SHOWN).map((text) => ({ label: 'Flaky test', text })),
    ...testsAgainstBase(evidence),
  ];
}

function item(report: Report): Item {
  const aside = report.isUncounted ? '; it does not count for the verdict' : '';
  return { label: 'Results', text: say`${totalsText(report.result.totals)}: ${placeOf(report)}${aside}` };
}

function total(counted: Report[], all: Report[]): Item[] {
  if (all.length < 2 || counted.length === 0) return [];
  const left = all.filter(({ isUncounted }) => !isUncounted).length - counted.length;
  const merged = left === 0 ? '' : '; what several reports hold is counted once';
  const reports = `in ${count(counted.length, 'report')}`;
  return [{ label: 'Total', text: [`${totalsText(sumOf(counted))} ${reports}${merged}`] }];
}
