import type { RunComparison } from '../../../evidence/comparison.ts';
import type { CoverageResult } from '../../../evidence/results.ts';
import { pairReports } from './pairs.ts';

type Compared = Pick<RunComparison, 'coverage' | 'coverageAlone'>;

/** What the coverage reports of a run say in the base run, and in its newest one where that is another. */
export function compareCoverage(
  head: readonly CoverageResult[],
  base: readonly CoverageResult[],
  newest: readonly CoverageResult[] | null,
): Compared {
  const { pairs, headAlone, baseAlone } = pairReports(head, base);
  const single = pairs.filter((pair) => pair.head.length === 1);
  const coverage = single.map(({ head: [own], base: [other] }) => {
    const { artifact, file } = own!;
    const { lines, branches } = other!;
    const last = newest === null ? undefined : counterpart(head, newest, own!)?.lines;
    return { artifact, file, lines, branches, ...(last && { newest: last }) };
  });
  const isAlone = headAlone.length + baseAlone.length > 0 || single.length < pairs.length;
  return {
    ...(coverage.length > 0 && { coverage }),
    ...(isAlone && coverage.length > 0 && { coverageAlone: true as const }),
  };
}

function counterpart(
  head: readonly CoverageResult[],
  base: readonly CoverageResult[],
  own: CoverageResult,
): CoverageResult | undefined {
  return pairReports(head, base).pairs.find((pair) => pair.head[0] === own && pair.head.length === 1)
    ?.base[0];
}
