import type { Evidence } from '../../evidence/evidence.ts';
import type { LogCoverage } from '../../evidence/results.ts';
import { groupedBy } from '../../text/grouped.ts';
import { code, join, joinFirst, type Prose, plain, say } from '../../text/prose.ts';
import type { Facts } from '../facts.ts';
import { gateText } from '../gates/command-gates.ts';
import { baseCoverage, comparedWith, comparisonOf, points } from '../results/compared.ts';
import {
  type CoverageReport,
  coverageReports,
  type LoggedCoverage,
  loggedCoverage,
  percent,
  percentText,
} from '../results/coverage.ts';
import { logOf } from '../results/log-reports.ts';
import type { MeasuredCoverage } from '../results/measured-coverage.ts';
import type { AbsentWorkflow } from '../rows.ts';
import type { Signal, SignalItem } from '../sections.ts';
import { bounded } from './items.ts';

type MeasuredGate = MeasuredCoverage['gates'][number];

/** B) The gates, where they are set and whether they hold, what each report says, and the changed files in it. */
export function coverageSignal({ evidence, coverage, absent }: Facts): Signal {
  const reports = coverageReports(evidence);
  const logged = loggedItems(evidence);
  const gates = coverage.gates.map((gate): SignalItem => ({ label: 'Gate', text: gateLine(gate, absent) }));
  return {
    heading: 'B) Coverage',
    items: [
      ...bounded(gates, (count) => ({ label: 'Gate', text: [`and ${count} more gates`] })),
      ...(reports.length === 0 && logged.length === 0
        ? [{ label: '', text: ['No coverage report was read.'] }]
        : bounded(reportItems(evidence, reports), (count) => ({
            label: '',
            text: [`and ${count} more reports`],
          }))),
      ...logged,
      ...changedItems(reports),
    ],
  };
}

function gateLine(gate: MeasuredGate, absent: AbsentWorkflow[]): Prose {
  const { set } = gate;
  const missing = absent.find(({ path }) => path === set.path);
  const tail =
    missing === undefined
      ? standing(gate)
      : [missing.why === 'later' ? ' (runs after the merge)' : ' (did not run for this commit)'];
  return say`${gateText(set.gate)}, set in ${set.where}${tail}`;
}

/** How a gate stands, and what was measured. */
function standing({ set, measured }: MeasuredGate): Prose {
  if (!set.decides) return [];
  if (measured === null) return set.passed ? [': passed'] : [];
  const words = set.passed ? 'passed' : measured.holds ? 'holds' : 'does not hold';
  const percent = percentText(measured.value);
  if (measured.source.from === 'log') return say`: ${words}, ${percent} ${logOf(measured.source.log)}`;
  return [set.passed ? `: ${words} (${percent} in the largest report)` : `: ${words}, ${percent}`];
}

/** Reports of one name that say the same, those of a matrix, are one item. */
function reportItems(evidence: Evidence, reports: CoverageReport[]): SignalItem[] {
  const groups = groupedBy(reports, (report) => {
    const { file, lines, branches } = report.result;
    return JSON.stringify([report.run.id, file, lines, branches, plain(against(evidence, report))]);
  });
  return [...groups.values()].map((group) => reportItem(evidence, group));
}

function reportItem(evidence: Evidence, reports: [CoverageReport, ...CoverageReport[]]): SignalItem {
  const [{ result, run }] = reports;
  const { lines, branches, file } = result;
  const counts = say`${counted('lines', lines)}${branches === null ? '' : `, ${counted('branches', branches)}`}`;
  const artifacts = joinFirst(
    reports.map((report) => code(report.result.artifact)),
    LEGS_SHOWN,
  );
  const source = say`${code(file)} in ${artifacts} (${run.workflow})`;
  return { label: 'Report', text: say`${counts}: ${source}${against(evidence, reports[0])}` };
}

const LEGS_SHOWN = 6;

/** `; +1.2 points against …`, of lines. */
function against(evidence: Evidence, report: CoverageReport): Prose {
  const compared = comparisonOf(evidence, report.result.runId);
  const base = baseCoverage(evidence, report);
  const [here, there] = [percent(report.result.lines), base === null ? null : percent(base.lines)];
  if (compared === null || here === null || there === null) return [];
  return say`; ${points(here - there)} against ${comparedWith(compared)}`;
}

function counted(noun: string, count: CoverageReport['result']['lines']): string {
  const value = percent(count);
  return value === null ? `no ${noun}` : `${noun} ${percentText(value)} (${count.covered} of ${count.total})`;
}

/** Each changed file once: as the report with most of its lines has it. */
function changedItems(reports: CoverageReport[]): SignalItem[] {
  const files = new Map<string, CoverageReport['result']['changed'][number]>();
  for (const { result } of reports.filter(({ isUncounted }) => !isUncounted)) {
    for (const file of result.changed) {
      if (file.lines.total > (files.get(file.path)?.lines.total ?? -1)) files.set(file.path, file);
    }
  }
  const items = [...files.values()].map(
    ({ path, lines }): SignalItem => ({
      label: 'Changed',
      text: say`${code(path)}: ${counted('lines', lines)}`,
    }),
  );
  return bounded(items, (count) => ({ label: 'Changed', text: [`and ${count} more files`] }));
}

const nouns: Record<LogCoverage['metric'], string> = {
  total: 'total',
  lines: 'lines',
  branches: 'branches',
};

/** What logs say of coverage, of runs without a coverage report. */
function loggedItems(evidence: Evidence): SignalItem[] {
  return bounded(loggedCoverage(evidence).map(item), (count) => ({
    label: 'Log',
    text: [`and ${count} more logs`],
  }));
}

function item(log: LoggedCoverage): SignalItem {
  const values = log.coverage.map(({ metric, percent, lines }): Prose => {
    const counts = lines === null ? '' : ` (${lines.covered} of ${lines.total})`;
    return [`${nouns[metric]} ${percentText(percent)}${counts}`];
  });
  return { label: 'Log', text: say`${join(values)}: ${logOf(log)}` };
}
