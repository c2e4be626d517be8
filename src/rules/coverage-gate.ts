import type { Evidence } from '../evidence/evidence.ts';
import type { Judged } from '../facts/facts.ts';
import { baseCoverage } from '../facts/results/compared.ts';
import {
  type CoverageReport,
  coverageReports,
  isUnder,
  largest,
  measured,
  percentText,
} from '../facts/results/coverage.ts';
import { gateText } from '../facts/results/coverage-gates.ts';
import { isGreen } from '../facts/results/result-files.ts';
import { type SetGate, setGates } from '../facts/results/set-gates.ts';
import { code, say } from '../text/prose.ts';
import type { Rule, RuledReason } from './rule.ts';

/**
 * Debt: the largest coverage report lies under a gate, and its run succeeded all the same. The report must be of the
 * gate's workflow. Not where the step with the gate passed, since what the tool itself measured counts, nor where it is
 * told as a masked failure, nor where a configuration file sets it and no step is known to have read that. What
 * lies under the same gate on the base branch too is known.
 */
export const coverageGate: Rule = (judged) =>
  gatesMissed(judged)
    .filter(({ known }) => !known)
    .map(({ set, report, value }) => reason(set, report, value));

/** Gates that do not hold, and did not on the base branch. */
export const knownGatesMissed = (judged: Judged): MissedGate[] =>
  gatesMissed(judged).filter(({ known }) => known);

/** A gate, and the report that lies under it. */
export interface MissedGate {
  set: SetGate;
  report: CoverageReport;
  value: number;
  known: boolean;
}

function gatesMissed({ evidence, jobs }: Judged): MissedGate[] {
  const reports = coverageReports(evidence).filter(({ run }) => isGreen(run));
  const gates = setGates(evidence, jobs).filter(({ decides }) => decides);
  return gates.flatMap((set) => missedBy(evidence, set, reports));
}

function missedBy(evidence: Evidence, set: SetGate, reports: CoverageReport[]): MissedGate[] {
  const report = largest(reports.filter(({ run }) => set.path === null || run.path === set.path));
  const value = report === null ? null : measured(report.result, set.gate);
  if (report === null || value === null || set.passed || set.masked) return [];
  const tolerance = evidence.config.coverage?.tolerance ?? 0;
  if (!isUnder(value, set.gate, tolerance)) return [];
  const base = baseCoverage(evidence, report);
  const before = base === null ? null : measured(base, set.gate);
  return [{ set, report, value, known: before !== null && isUnder(before, set.gate, tolerance) }];
}

function reason({ gate, where }: SetGate, { result, run }: CoverageReport, value: number): RuledReason {
  const percent = percentText(value);
  return {
    rule: 'coverage under its gate',
    outcome: 'debt',
    headline: say`coverage is ${percent}, under its gate of ${gate.minimum} %`,
    text: say`${run.workflow}: ${code(result.file)} has ${percent}, and ${where} asks for ${gateText(gate)}`,
    remedy: ['test what the change adds, or lower the gate openly'],
    url: run.url,
  };
}
