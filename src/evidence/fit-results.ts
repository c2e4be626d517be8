import type { Evidence } from './evidence.ts';
import type { Results } from './results.ts';

/** Totals of results always stay; these lists may go, the least telling first. */
const LISTS = ['findings', 'coverage of changed files', 'messages', 'failures'] as const;
type List = (typeof LISTS)[number];

/** What is left of results when lists are gone, by what they hold: each step takes one kind out of all results. */
export const resultSteps: readonly ((evidence: Evidence) => Evidence)[] = LISTS.map((list) => (evidence) => {
  if (countIn(evidence.results, list) === 0) return evidence;
  return { ...evidence, results: without(evidence.results, list) };
});

function without(results: Results, list: List): Results {
  const { tests, coverage, analyses } = results;
  if (list === 'findings') return { ...results, analyses: analyses.map((one) => ({ ...one, findings: [] })) };
  if (list === 'coverage of changed files')
    return { ...results, coverage: coverage.map((one) => ({ ...one, changed: [] })) };
  if (list === 'failures') return { ...results, tests: tests.map((one) => ({ ...one, failures: [] })) };
  const mute = (one: Results['tests'][number]) =>
    one.failures.map((failure) => ({ ...failure, message: null }));
  return { ...results, tests: tests.map((one) => ({ ...one, failures: mute(one) })) };
}

function countIn({ tests, coverage, analyses }: Results, list: List): number {
  const lists: Record<List, unknown[][]> = {
    findings: analyses.map(({ findings }) => findings),
    'coverage of changed files': coverage.map(({ changed }) => changed),
    messages: tests.map(({ failures }) => failures.filter(({ message }) => message !== null)),
    failures: tests.map(({ failures }) => failures),
  };
  return lists[list].reduce((sum, one) => sum + one.length, 0);
}

/** What went of the results, in words: `12 findings`. */
export function resultsGone(before: Results, after: Results): string[] {
  const gone = (list: List): number => countIn(before, list) - countIn(after, list);
  const told = (number: number, one: string, many: string): string[] =>
    number > 0 ? [`${number} ${number === 1 ? one : many}`] : [];
  const failures = gone('failures');
  return [
    ...told(gone('findings'), 'finding of an analysis', 'findings of analyses'),
    ...told(gone('coverage of changed files'), 'coverage of a changed file', 'coverages of changed files'),
    ...(failures > 0
      ? told(failures, 'name of a failed test', 'names of failed tests')
      : told(gone('messages'), 'message of a failed test', 'messages of failed tests')),
  ];
}
