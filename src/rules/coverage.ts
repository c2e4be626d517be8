import type { Evidence } from '../evidence/evidence.ts';
import { isByReviewer } from '../facts/change/acceptance.ts';
import { baseBranchOf } from '../facts/change/head.ts';
import { gateText } from '../facts/gates/command-gates.ts';
import { comparedWith } from '../facts/results/compared.ts';
import { percentText } from '../facts/results/coverage.ts';
import { logOf } from '../facts/results/log-reports.ts';
import type { DroppedCoverage, MissedGate } from '../facts/results/measured-coverage.ts';
import { code, type Part, say } from '../text/prose.ts';
import type { Noted, Reasoned, Rule } from './rule.ts';

/**
 * Debt: coverage lies under a gate of its workflow, and its run succeeded all the same: that of the largest report, or the
 * highest value that logs print where there is no report. What lies under the same gate on the base branch too is known.
 */
export const coverageUnderGate: Rule<'debt'> = {
  id: 'coverage under its gate',
  outcomes: { debt: 'green' },
  find: ({ evidence, coverage }) => {
    const branch = code(baseBranchOf(evidence));
    return coverage.missed.map((gate) => (gate.known ? underAsBefore(gate, branch) : under(evidence, gate)));
  },
};

/**
 * Debt: the largest coverage report of a workflow has fewer percent of its lines than on the base branch, beyond the
 * tolerance.
 */
export const coverageDropped: Rule<'debt'> = {
  id: 'coverage dropped',
  outcomes: { debt: 'green' },
  find: ({ coverage }) => coverage.dropped.map(dropped),
};

function under(
  evidence: Evidence,
  { set: { gate, where }, run, value, source }: MissedGate,
): Reasoned<'debt'> {
  const percent = percentText(value);
  const countsBranches =
    source.from === 'report' && gate.metric === 'total' && source.report.result.branches !== null;
  const measured =
    source.from === 'report'
      ? say`${code(source.report.result.file)} has ${percent}${countsBranches ? ' of lines and branches together' : ''}`
      : say`coverage is ${percent}, ${logOf(source.log)}`;
  return {
    status: 'new',
    outcome: 'debt',
    headline: say`coverage is ${percent}, under its gate of ${gate.minimum}%`,
    text: say`${run.workflow}: ${measured}, and ${where} asks for ${gateText(gate)}`,
    remedy: [
      isByReviewer(evidence)
        ? 'test what the change adds, or lower the gate and let somebody else accept that'
        : 'test what the change adds, or lower the gate and say so in the description',
    ],
    url: run.url,
  };
}

function underAsBefore({ set, run, value, source }: MissedGate, branch: Part): Noted {
  const gate = gateText(set.gate);
  return source.from === 'report'
    ? {
        status: 'known',
        topic: 'results as on the base',
        text: say`${run.workflow}: ${code(source.report.result.file)} lies under ${gate}, set in ${set.where}; so it does on ${branch}`,
      }
    : {
        status: 'known',
        topic: 'logs',
        text: say`Coverage is ${percentText(value)}, ${logOf(source.log)}, under ${gate} as on ${branch}`,
      };
}

function dropped({ run, compared, report, here, there }: DroppedCoverage): Reasoned<'debt'> {
  return {
    status: 'new',
    outcome: 'debt',
    headline: say`coverage dropped by ${(there - here).toFixed(1)} points`,
    text: say`${run.workflow}: ${code(report.result.file)} covers ${percentText(here)} of the lines, ${comparedWith(compared)} ${percentText(there)}`,
    remedy: ['test what the change adds'],
    url: run.url,
  };
}
