import type { RunComparison } from '../evidence/comparison.ts';
import type { Run } from '../evidence/run.ts';
import type { Judged } from '../facts/facts.ts';
import {
  comparedWith,
  comparisonOf,
  coverageDrop,
  coverageTolerance,
  largestCompared,
} from '../facts/results/compared.ts';
import { percentText } from '../facts/results/coverage.ts';
import { isDocumentation, selectsTests } from '../facts/results/lost-explained.ts';
import { isGreen } from '../facts/results/result-files.ts';
import { code, say } from '../text/prose.ts';
import type { Rule, RuledReason } from './rule.ts';

/**
 * Debt: the largest coverage report of a workflow has fewer percent of its lines than on the base branch, beyond the
 * tolerance. Not where reports of one side have no counterpart, or jobs did not run, or the workflow chooses its tests.
 */
export const coverageDropped: Rule = (judged) => {
  const { evidence } = judged;
  if (isDocumentation(evidence)) return [];
  return evidence.runs.filter(isGreen).flatMap((run) => {
    const compared = comparisonOf(evidence, run.id);
    return compared === null || isUnsure(judged, run, compared) ? [] : reasons(judged, run, compared);
  });
};

function isUnsure({ jobs }: Judged, { id }: Run, { coverageAlone, tests }: RunComparison): boolean {
  if (coverageAlone === true || (tests?.open !== undefined && tests.open !== 'base')) return true;
  return selectsTests(jobs.filter(({ run }) => run.id === id));
}

function reasons({ evidence }: Judged, run: Run, compared: RunComparison): RuledReason[] {
  const found = largestCompared(evidence, compared);
  if (found === null || coverageDrop(evidence, compared) <= coverageTolerance(evidence.config)) return [];
  const { report, here, there } = found;
  const by = (there - here).toFixed(1);
  return [
    {
      rule: 'coverage dropped',
      outcome: 'debt',
      headline: say`coverage dropped by ${by} points`,
      text: say`${run.workflow}: ${code(report.result.file)} covers ${percentText(here)} of the lines, ${comparedWith(compared)} ${percentText(there)}`,
      remedy: ['test what the change adds'],
      url: run.url,
    },
  ];
}
