import { count } from '../text/text.ts';
import type { Evidence } from './evidence.ts';
import type { Results, TestResult, TestSuite } from './results.ts';

/** Steps that take out what only later heads are compared with: the ids of tests, then the suites. */
export const suiteSteps: readonly ((evidence: Evidence) => Evidence)[] = [
  (evidence) =>
    withTests(evidence, hasIds, (result) => ({ ...result, suites: result.suites?.map(withoutIds) })),
  (evidence) => withTests(evidence, hasSuites, ({ suites: _suites, ...result }) => result),
];

function withTests(
  evidence: Evidence,
  isWanted: (result: TestResult) => boolean,
  thin: (result: TestResult) => TestResult,
): Evidence {
  const { results } = evidence;
  if (!results.tests.some(isWanted) || namesTests(evidence)) return evidence;
  const tests = results.tests.map((result) => (isWanted(result) ? thin(result) : result));
  return { ...evidence, results: { ...results, tests } };
}

/** Invariants that name tests are held or not by the suites: then those decide, and stay. */
function namesTests({ config, plan, pullRequests }: Evidence): boolean {
  const plans = [plan?.content, ...pullRequests.map(({ body }) => body)];
  const stated = JSON.stringify(plans.flatMap((one) => one?.invariants ?? []));
  return /test|spec/i.test(stated) || (config.invariants ?? []).some(({ tests }) => tests !== undefined);
}

const hasSuites = ({ suites }: TestResult): boolean => suites !== undefined;
const hasIds = ({ suites = [] }: TestResult): boolean =>
  suites.some(({ passedIds, skippedIds }) => passedIds !== undefined || skippedIds !== undefined);

/** The suite with its counts alone. */
export function withoutIds({ passedIds: _passed, skippedIds: _skipped, ...suite }: TestSuite): TestSuite {
  return suite;
}

/** What went, in words. */
export function suitesGone(before: Results, after: Results): string[] {
  const having = ({ tests }: Results, is: (result: TestResult) => boolean): number => tests.filter(is).length;
  const suites = having(before, hasSuites) - having(after, hasSuites);
  const ids = having(before, hasIds) - having(after, hasIds);
  if (suites > 0) return [`the suites of ${count(suites, 'test report')}`];
  return ids > 0 ? [`the ids of tests in ${count(ids, 'test report')}`] : [];
}
