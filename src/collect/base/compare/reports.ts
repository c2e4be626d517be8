import type { RunComparison } from '../../../evidence/comparison.ts';
import type { AnalysisResult, CoverageResult } from '../../../evidence/results.ts';
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

type Finding = AnalysisResult['findings'][number];

const MOST_TOLD = 5;

/** The findings of SARIF logs that the base run does not have; only of logs whose lists are whole on both sides. */
export function compareFindings(
  head: readonly AnalysisResult[],
  base: readonly AnalysisResult[],
): Pick<RunComparison, 'findings'> {
  const whole = pairReports(head, base).pairs.filter((pair) => [...pair.head, ...pair.base].every(isWhole));
  const findings = whole
    .filter((pair) => pair.head.length === 1)
    .map(({ head: [own], base: [other] }) => {
      const added = missing(own!.findings, other!.findings);
      const gone = missing(other!.findings, own!.findings);
      const { artifact, file } = own!;
      return {
        artifact,
        file,
        added: added.length,
        gone: gone.length,
        first: added.slice(0, MOST_TOLD).map(findingText),
      };
    });
  return findings.length === 0 ? {} : { findings };
}

const isWhole = ({ totals, findings }: AnalysisResult): boolean =>
  totals.error + totals.warning + totals.note === findings.length;

/** Lines move, so a finding is told by its rule, file and message; as many of a kind as there are more. */
function missing(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(findingKey(other), (left.get(findingKey(other)) ?? 0) + 1);
  return findings.filter((finding) => {
    const known = left.get(findingKey(finding)) ?? 0;
    left.set(findingKey(finding), known - 1);
    return known <= 0;
  });
}

const findingKey = ({ rule, path, message }: Finding): string => [rule, path, message].join('\n');

function findingText({ rule, path, line, message }: Finding): string {
  const place = path === null ? '' : `${line === null ? path : `${path}:${line}`} `;
  return `${place}${message}${rule === null ? '' : ` (${rule})`}`.slice(0, 300);
}
