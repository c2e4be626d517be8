import type { CaseList, SuiteCases } from '../../../evidence/comparison.ts';
import type { TestResult } from '../../../evidence/results.ts';
import { hashOfCase, splitHashes } from '../../../formats/test-reports/stable-id.ts';
import { maskedLine } from '../../../text/redact.ts';
import { type Indexes, maskedSuite, type NamedCase, placeKey } from '../../details/suites.ts';

/** Where a case stands. */
export interface Home {
  suite: string;
  file: string | undefined;
}

/** The cases of some reports by their hashes. */
export interface Cases {
  passed: Map<string, Home>;
  skipped: Map<string, Home>;
  failed: Map<string, Home>;
  named: Map<string, NamedCase>;
}

/** Gathers the cases of reports. A case that passed in one and was skipped in another one passed. */
export function casesOf(results: readonly TestResult[], indexes: Indexes): Cases {
  const cases: Cases = { passed: new Map(), skipped: new Map(), failed: new Map(), named: new Map() };
  for (const result of results) {
    addSuites(cases, result);
    addFailed(cases, result, indexes);
  }
  for (const hash of cases.passed.keys()) cases.skipped.delete(hash);
  return cases;
}

function addSuites({ passed, skipped }: Cases, { suites = [] }: TestResult): void {
  for (const { name, file, passedIds = '', skippedIds = '' } of suites) {
    const home = { suite: name, file };
    for (const hash of splitHashes(passedIds)) passed.set(hash, home);
    for (const hash of splitHashes(skippedIds)) skipped.set(hash, home);
  }
}

function addFailed({ failed, named }: Cases, result: TestResult, indexes: Indexes): void {
  const index = indexes.get(placeKey(result));
  for (const [hash, one] of index?.cases ?? []) named.set(hash, one);
  for (const hash of index?.failed ?? [])
    failed.set(hash, { suite: maskedSuite(index?.cases.get(hash)?.suite ?? ''), file: undefined });
  for (const failure of result.failures) {
    if (failure.outcome === 'flaky') continue;
    failed.set(hashOfCase(failure), { suite: failure.suite, file: failure.file ?? undefined });
  }
}

/** Whether any of the cases has the hash, however it ended. */
export const holds = ({ passed, skipped, failed }: Cases, hash: string): boolean =>
  passed.has(hash) || skipped.has(hash) || failed.has(hash);

/** All cases, each once. */
export const allOf = ({ passed, skipped, failed }: Cases): Map<string, Home> =>
  new Map([...failed, ...skipped, ...passed]);

/** Suites of one list, and names of all of them, that the Evidence keeps. */
const MOST_SUITES = 50;
const MOST_NAMES = 50;

/** Cases as a bounded list by suite, those with most first. */
export function caseList(cases: ReadonlyMap<string, Home>, named: ReadonlyMap<string, NamedCase>): CaseList {
  const suites = new Map<string, SuiteCases>();
  for (const [hash, { suite, file }] of cases) {
    const known = suites.get(suite) ?? { suite, ...(file && { file }), count: 0, names: [] };
    const name = named.get(hash)?.name;
    if (name !== undefined) known.names.push(maskedLine(name));
    suites.set(suite, { ...known, count: known.count + 1 });
  }
  return bounded([...suites.values()]);
}

/** The first suites and names of a whole list; the total counts all. */
export function bounded(suites: readonly SuiteCases[]): CaseList {
  let left = MOST_NAMES;
  const kept = [...suites]
    .sort((a, b) => b.count - a.count || (a.suite < b.suite ? -1 : 1))
    .slice(0, MOST_SUITES)
    .map((one) => {
      const names = [...one.names].sort().slice(0, left);
      left -= names.length;
      return { ...one, names };
    });
  return { total: suites.reduce((sum, { count }) => sum + count, 0), suites: kept };
}
