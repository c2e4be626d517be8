import type { TestComparison } from '../../../evidence/comparison.ts';
import type { TestResult } from '../../../evidence/results.ts';
import { maskedLine } from '../../../text/redact.ts';
import type { Indexes } from '../../details/suites.ts';
import { allOf, bounded, type Cases, caseList, casesOf, type Home, holds } from './cases.ts';
import { pairReports } from './pairs.ts';
import { suiteKey, vanished } from './vanished.ts';

const MOST_REASONS = 10;

/** The test reports of one run, and what is known of their cases besides. */
export interface Tests {
  results: readonly TestResult[];
  indexes: Indexes;
}

/**
 * Compares the tests of a run with those of the base run. A case that moved to another report is not gone, and what the
 * newest run of the base does not have either is not gone by this head.
 *
 * @param newest the tests of the newest run of the base, where it is another one; null: it could not be read.
 * @param open why nobody knows whether a missing case is gone
 * @returns null when no report has a counterpart.
 */
export function compareTests(
  head: Tests,
  base: Tests,
  newest: Tests | null | undefined,
  open: TestComparison['open'],
): TestComparison | null {
  const { pairs, baseAlone } = pairReports(head.results, base.results);
  if (pairs.length === 0) return null;
  const [here, there] = [casesOf(head.results, head.indexes), casesOf(base.results, base.indexes)];
  const last = newest ? casesOf(newest.results, newest.indexes) : null;
  const found: Found = { added: new Map(), gone: new Map(), skipped: new Map(), failing: new Map() };
  for (const pair of pairs) {
    collect(found, casesOf(pair.head, head.indexes), casesOf(pair.base, base.indexes), { here, there, last });
  }
  const named = new Map([...there.named, ...here.named]);
  const suites = ({ passed, skipped, failed }: Cases) =>
    new Set(
      [...passed.values(), ...skipped.values(), ...failed.values()].map(({ suite }) => suiteKey(suite)),
    );
  const reasons = reasonsOf(found.skipped, here);
  const why = open ?? (baseAlone.length > 0 ? 'reports' : newest === null ? 'base' : undefined);
  return {
    added: caseList(found.added, named),
    gone: caseList(found.gone, named),
    vanished: bounded(vanished(found.gone, found.added, suites(here), suites(there), named)),
    skipped: caseList(found.skipped, named),
    ...(reasons.length > 0 && { reasons }),
    failing: caseList(found.failing, named),
    before: allOf(
      casesOf(
        pairs.flatMap((pair) => pair.base),
        base.indexes,
      ),
    ).size,
    ...(baseAlone.length > 0 && { alone: baseAlone.length }),
    ...(why !== undefined && { open: why }),
  };
}

type Found = Record<'added' | 'gone' | 'skipped' | 'failing', Map<string, Home>>;

interface All {
  here: Cases;
  there: Cases;
  /** Of the newest run of the base; null when it is not known, or the same. */
  last: Cases | null;
}

function collect(found: Found, head: Cases, base: Cases, { here, there, last }: All): void {
  for (const [hash, home] of allOf(head)) if (!holds(there, hash)) found.added.set(hash, home);
  for (const [hash, home] of allOf(base))
    if (!holds(here, hash) && (last === null || holds(last, hash))) found.gone.set(hash, home);
  for (const [hash, home] of head.skipped)
    if (base.passed.has(hash) && (last === null || last.passed.has(hash))) found.skipped.set(hash, home);
  for (const [hash, home] of head.failed) {
    const other = base.passed.get(hash);
    if (other !== undefined) found.failing.set(hash, { ...other, ...(home.file && { file: home.file }) });
  }
}

function reasonsOf(skipped: ReadonlyMap<string, Home>, { named }: Cases): string[] {
  const reasons = [...skipped.keys()].map((hash) => named.get(hash)?.reason ?? '');
  const given = reasons.filter((reason) => reason !== '').map(maskedLine);
  return [...new Set(given)].sort().slice(0, MOST_REASONS);
}
