import { count } from '../text/text.ts';
import type { Evidence } from './evidence.ts';
import type { Results, TestFailure, TestResult } from './results.ts';

/** What may go of results, the least telling first. Totals and the names of failed tests stay: the verdict needs them. */
const PARTS = ['findings', 'coverage', 'messages'] as const;
type Part = (typeof PARTS)[number];

/** Steps that each take one part out of all results. */
export const resultSteps: readonly ((evidence: Evidence) => Evidence)[] = PARTS.map((part) => (evidence) => {
  const results = without(evidence.results, part);
  return sizeOf(results, part) === sizeOf(evidence.results, part) ? evidence : { ...evidence, results };
});

/** Jobs whose log counts failed tests: what their steps run tells whether that was hidden. */
export function jobsToldByLogs({ results: { logs = [] } }: Evidence): ReadonlySet<number> {
  const red = logs.filter(({ totals }) => totals !== null && totals.failed + totals.errored > 0);
  return new Set(red.map(({ jobId }) => jobId));
}

function without(results: Results, part: Part): Results {
  const { tests, coverage, analyses } = results;
  if (part === 'findings') return { ...results, analyses: analyses.map((one) => ({ ...one, findings: [] })) };
  if (part === 'coverage') return { ...results, coverage: coverage.map((one) => ({ ...one, changed: [] })) };
  return { ...results, tests: tests.map((one) => ({ ...one, failures: muted(one) })) };
}

/** The verdict tells the first failed and the first flaky test with their messages. */
function muted({ failures }: TestResult): TestFailure[] {
  const first = (flaky: boolean) => failures.findIndex(({ outcome }) => (outcome === 'flaky') === flaky);
  const kept = [first(true), first(false)];
  return failures.map((failure, index) => (kept.includes(index) ? failure : { ...failure, message: null }));
}

function sizeOf({ tests, coverage, analyses }: Results, part: Part): number {
  const lists: Record<Part, unknown[][]> = {
    findings: analyses.map(({ findings }) => findings),
    coverage: coverage.map(({ changed }) => changed),
    messages: tests.map(({ failures }) => failures.filter(({ message }) => message !== null)),
  };
  return lists[part].reduce((sum, list) => sum + list.length, 0);
}

/** What went of the results, in words. */
export function resultsGone(before: Results, after: Results): string[] {
  const told = (part: Part, one: string, many: string): string[] => {
    const gone = sizeOf(before, part) - sizeOf(after, part);
    return gone > 0 ? [count(gone, one, many)] : [];
  };
  return [
    ...told('findings', 'finding of an analysis', 'findings of analyses'),
    ...told('coverage', 'coverage of a changed file', 'coverages of changed files'),
    ...told('messages', 'message of a failed test', 'messages of failed tests'),
  ];
}
