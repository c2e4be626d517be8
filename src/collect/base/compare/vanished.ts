import type { SuiteCases } from '../../../evidence/comparison.ts';
import { maskedLine } from '../../../parse/masked-line.ts';
import { stableId } from '../../../parse/tests/stable-id.ts';
import type { NamedCase } from '../../results/suites.ts';
import type { Home } from './cases.ts';

interface Suite {
  gone: string[];
  home: Home;
}

/**
 * The gone cases that no new one stands for. A case with other parameters is gone and new in the same suite, so
 * that only what a suite has fewer counts; a suite that is gone as a whole may be one with another name that is new and has as
 * many cases.
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
  const suites = bySuite(gone);
  const news = bySuite(added);
  const fresh = [...news].filter(([suite]) => !there.has(suite)).map(([, { gone: cases }]) => cases.length);
  const left: SuiteCases[] = [];
  for (const [suite, { gone: cases, home }] of suites) {
    const surplus = cases.length - (news.get(suite)?.gone.length ?? 0);
    if (surplus <= 0 || (!here.has(suite) && takeRenamed(fresh, cases.length))) continue;
    left.push({
      suite: home.suite,
      ...(home.file && { file: home.file }),
      count: surplus,
      names: namesOf(cases, named),
    });
  }
  return left;
}

/** Takes the smallest new suite that has as many cases. */
function takeRenamed(fresh: number[], count: number): boolean {
  const fitting = fresh.filter((size) => size >= count);
  if (fitting.length === 0) return false;
  fresh.splice(fresh.indexOf(Math.min(...fitting)), 1);
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

const namesOf = (hashes: string[], named: ReadonlyMap<string, NamedCase>): string[] =>
  hashes.flatMap((hash) => maskedName(named.get(hash)));

const maskedName = (one: NamedCase | undefined): string[] =>
  one === undefined ? [] : [maskedLine(one.name)];
