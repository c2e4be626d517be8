import type { Evidence } from '../../evidence/evidence.ts';
import type { LogCoverage } from '../../evidence/results.ts';
import { join, type Prose, say } from '../../text/prose.ts';
import type { Signal } from '../findings.ts';
import {
  coverageReports,
  highest,
  isSurelyUnder,
  type LoggedCoverage,
  loggedCoverage,
  percentText,
} from '../results/coverage.ts';
import { logOf } from '../results/log-reports.ts';
import type { SetGate } from '../results/set-gates.ts';
import { bounded } from './kinded-steps.ts';

type Item = Signal['items'][number];

const nouns: Record<LogCoverage['metric'], string> = {
  total: 'total',
  lines: 'lines',
  branches: 'branches',
};

/** What logs say of coverage, of runs without a coverage report. */
export function loggedItems(evidence: Evidence): Item[] {
  return bounded(loggedCoverage(evidence).map(item), (count) => ({
    label: 'Log',
    text: [`and ${count} more logs`],
  }));
}

function item(log: LoggedCoverage): Item {
  const stated = log.coverage.map(({ metric, percent, lines }): Prose => {
    const counts = lines === null ? '' : ` (${lines.covered} of ${lines.total})`;
    return [`${nouns[metric]} ${percentText(percent)}${counts}`];
  });
  return { label: 'Log', text: say`${join(stated)}: ${logOf(log)}` };
}

/** Whether a gate holds by the logs, where no coverage report tells; null: they do not say. */
export function gateInLogs(evidence: Evidence, { gate, path, passed }: SetGate): Prose | null {
  if (coverageReports(evidence).some(({ isUncounted }) => !isUncounted)) return null;
  const logs = loggedCoverage(evidence).filter(({ run }) => path === null || run.path === path);
  const value = highest(logs, gate.metric);
  if (value === null) return null;
  const under = isSurelyUnder(value.percent, gate, evidence.config.coverage?.tolerance ?? 0);
  const words = passed ? 'passed' : under ? 'does not hold' : 'holds';
  return say`: ${words}, ${percentText(value.percent)} ${logOf(value.log)}`;
}
