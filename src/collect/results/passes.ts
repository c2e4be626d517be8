import type { TestFailure, TestResult } from '../../evidence/results.ts';
import { hashOfCase } from '../../formats/test-reports/stable-id.ts';
import type { CaseIndex } from './suites.ts';

/** Reports in which a failed case passed that the Evidence names. */
const MOST_PASSES = 5;

interface Indexed {
  result: TestResult;
  index: CaseIndex | null;
}

/**
 * Adds to each failure the other reports of the run in which the same case passed. A name alone may be shared by tests
 * of different packages: one of both reports must hold all cases of the other, as that of a second try does.
 */
export function withPasses(result: TestResult, own: Indexed, found: readonly object[]): TestResult {
  if (!result.failures.some(isFailed)) return result;
  const others = found.filter(isIndexed).filter((other) => mayTellMore(own, other));
  if (others.length === 0) return result;
  const failures = result.failures.map((failure) => {
    if (!isFailed(failure)) return failure;
    const hash = hashOfCase(failure);
    const passed = others.filter(({ index }) => index?.passed.has(hash) && !index.failed.has(hash));
    const passedIn = passed.slice(0, MOST_PASSES).map(placeOf);
    return passedIn.length === 0 ? failure : { ...failure, passedIn };
  });
  return { ...result, failures };
}

const isFailed = ({ outcome }: TestFailure): boolean => outcome !== 'flaky';

const isIndexed = (one: object): one is Indexed => 'index' in one && 'result' in one;

const placeOf = ({ result: { artifact, file } }: Indexed) => ({ artifact, file });

function mayTellMore(own: Indexed, other: Indexed): boolean {
  if (other === own || other.result.runId !== own.result.runId) return false;
  if (own.index === null || other.index === null) return false;
  return holdsAll(own.index, other.index) || holdsAll(other.index, own.index);
}

function holdsAll({ cases }: CaseIndex, { cases: fewer }: CaseIndex): boolean {
  if (fewer.size > cases.size) return false;
  for (const hash of fewer.keys()) if (!cases.has(hash)) return false;
  return fewer.size > 0;
}
