import type { Evidence } from '../../evidence/evidence.ts';
import { code, join, type Prose, say } from '../../text/prose.ts';

const SHOWN = 8;

/** The changed modules that tests import, with the tests; null when nobody looked for them. */
export function testsTouching({
  dependents,
}: Evidence): { of: string; tests: string[]; total: number }[] | null {
  if (dependents === undefined) return null;
  return dependents.modules
    .filter(({ totalTests }) => totalTests > 0)
    .map(({ of, tests, totalTests }) => ({ of, tests, total: totalTests }));
}

/**
 * Which changed code tests import, in words; null when nobody looked for it. That a test imports a module is no proof
 * that it tests the change, and that none does, none that nothing tests it.
 */
export function importedByTests(evidence: Evidence): Prose | null {
  const touched = testsTouching(evidence);
  if (touched === null) return null;
  const partial = evidence.dependents?.partial;
  const incomplete = partial === undefined ? [] : say` (${partial})`;
  const isWhole = partial === undefined && evidence.dependents?.more === undefined;
  if (touched.length === 0) return isWhole ? ['none of the changed modules'] : say`none found${incomplete}`;
  const shown = touched
    .slice(0, SHOWN)
    .map(({ of, tests, total }) => say`${code(of)} (${first(tests, total)})`);
  const more = touched.length > SHOWN ? say` and ${touched.length - SHOWN} more` : [];
  return [...join(shown), ...more, ...incomplete];
}

function first(tests: string[], total: number): Prose {
  const test = code(tests[0] ?? '');
  return total === 1 ? [test] : say`${test} and ${total - 1} more`;
}
