import type { Evidence } from '../../evidence/evidence.ts';
import { code, join, say } from '../../text/prose.ts';
import type { Signal } from '../findings.ts';
import { type LoggedTests, loggedTests, logOf, silentJobs } from '../results/log-reports.ts';
import { addTotals, totalsText } from '../results/test-reports.ts';
import { bounded } from './kinded-steps.ts';

type Item = Signal['items'][number];

const NAMED = 3;

/** What the logs count where there is no test report, all together, and the jobs of which nothing is known. */
export function logItems(evidence: Evidence): Item[] {
  const logs = loggedTests(evidence);
  return [
    ...bounded(logs.map(item), (count) => ({ label: 'Results', text: [`and ${count} more logs`] })),
    ...total(logs),
    ...(logs.length === 0 ? [] : unknown(evidence)),
  ];
}

const item = (log: LoggedTests): Item => ({
  label: 'Results',
  text: say`${totalsText(log.totals)}: ${logOf(log)}`,
});

function total(logs: LoggedTests[]): Item[] {
  if (logs.length < 2) return [];
  const sum = addTotals(logs.map(({ totals }) => totals));
  return [{ label: 'Total', text: [`${totalsText(sum)} in ${logs.length} logs`] }];
}

function unknown(evidence: Evidence): Item[] {
  const silent = silentJobs(evidence);
  if (silent.length === 0) return [];
  const more = silent.length > NAMED ? ` and ${silent.length - NAMED} more` : '';
  const shown = join(silent.slice(0, NAMED).map(({ job }) => code(job.name)));
  return [{ label: 'Results', text: say`How many tests ran in ${shown}${more} is not known.` }];
}
