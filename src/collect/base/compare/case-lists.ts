import type { CaseList, SuiteCases } from '../../../evidence/comparison.ts';
import { maskedLine } from '../../../text/redact.ts';
import type { NamedCase } from '../../results/suites.ts';
import type { Home } from './cases.ts';

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
