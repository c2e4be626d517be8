import type { SuiteCases } from '../../../evidence/comparison.ts';
import { stableId } from '../../../formats/test-reports/stable-id.ts';
import { groupedBy } from '../../../text/grouped.ts';
import { maskedLine } from '../../../text/redact.ts';
import type { NamedCase } from '../../details/suites.ts';
import type { Home } from './cases.ts';

interface Suite {
  gone: string[];
  home: Home;
}

/**
 * The gone cases that no new one stands for: one of the same name in another suite has moved. A case with other
 * parameters is gone and new in the same suite, so that only what a suite has fewer counts; a suite that is gone as a
 * whole may be one with another name that is new and has as many cases. Where no suite is left, another tool names them.
 *
 * @param gone cases that the base has and the head has not
 * @param added cases that the head has and the base has not
 * @param here suites of the head, and `there` those of the base
 */
export function vanished(
  gone: ReadonlyMap<string, Home>,
  added: ReadonlyMap<string, Home>,
  here: ReadonlySet<string>,
  there: ReadonlySet<string>,
  named: ReadonlyMap<string, NamedCase>,
): SuiteCases[] {
  const moved = movedCases(gone, added, named);
  const suites = bySuite(without(gone, moved));
  const news = bySuite(without(added, moved));
  const sizes = [...news].filter(([suite]) => !there.has(suite)).map(([, { gone: cases }]) => cases.length);
  const isRegrouped = ![...there].some((suite) => here.has(suite));
  const fresh = isRegrouped ? [sizes.reduce((sum, size) => sum + size, 0)] : sizes;
  const left: SuiteCases[] = [];
  for (const [suite, { gone: cases, home }] of suites) {
    const surplus = cases.length - (news.get(suite)?.gone.length ?? 0);
    if (surplus <= 0 || (!here.has(suite) && takeRenamed(fresh, cases.length, isRegrouped))) continue;
    left.push({
      suite: home.suite,
      ...(home.file && { file: home.file }),
      count: surplus,
      names: namesOfHashes(cases, named),
    });
  }
  return left;
}

/** Cases that are gone in one suite and new in another, under the same name: both of each. */
function movedCases(
  gone: ReadonlyMap<string, Home>,
  added: ReadonlyMap<string, Home>,
  named: ReadonlyMap<string, NamedCase>,
): Set<string> {
  const homes = groupedBy(added.keys(), (hash) => named.get(hash)?.name);
  const pairs = [...gone.keys()].flatMap((hash) => {
    const home = homes.get(named.get(hash)?.name ?? '')?.pop();
    return home === undefined ? [] : [hash, home];
  });
  return new Set(pairs);
}

const without = (cases: ReadonlyMap<string, Home>, left: ReadonlySet<string>): Map<string, Home> =>
  new Map([...cases].filter(([hash]) => !left.has(hash)));

/** Takes the smallest new suite that has as many cases; its rest stays where suites are grouped in another way. */
function takeRenamed(fresh: number[], count: number, keepsSurplus: boolean): boolean {
  const fitting = fresh.filter((size) => size >= count);
  if (fitting.length === 0) return false;
  const taken = Math.min(...fitting);
  fresh.splice(fresh.indexOf(taken), 1, ...(keepsSurplus ? [taken - count] : []));
  return true;
}

/** What stands for a suite in comparisons. */
export const suiteKey = (suite: string): string => stableId({ suite, name: '' });

function bySuite(cases: ReadonlyMap<string, Home>): Map<string, Suite> {
  const suites = new Map<string, Suite>();
  for (const [hash, home] of cases) {
    const key = suiteKey(home.suite);
    const known = suites.get(key);
    if (known === undefined) suites.set(key, { gone: [hash], home });
    else known.gone.push(hash);
  }
  return suites;
}

const namesOfHashes = (hashes: string[], named: ReadonlyMap<string, NamedCase>): string[] =>
  hashes.flatMap((hash) => maskedName(named.get(hash)));

const maskedName = (one: NamedCase | undefined): string[] =>
  one === undefined ? [] : [maskedLine(one.name)];
