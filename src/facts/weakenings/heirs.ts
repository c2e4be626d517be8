import { known } from '../../tools/known.ts';
import { gatesIn } from '../results/coverage-gates.ts';
import type { Check } from './checks.ts';

/** Tools that do what several others did, as their makers say. */
const HEIRS = known(({ replaces }) => replaces);

/** Whether the tool of the new check does by its own account what the old one did. */
export function isHeir(other: Check, check: Check): boolean {
  if (check.kind === 'coverage' && other.kind === 'tests') return measures(other, check);
  const isText = check.kind !== 'tests' && check.kind !== 'coverage';
  return isText && HEIRS.some(({ as, tools }) => as.test(other.tool) && tools.test(check.tool));
}

/** A run of the tests that measures coverage itself, with a threshold as high as before. */
function measures(tests: Check, check: Check): boolean {
  const asked = gatesIn(check.words.join(' '));
  const given = gatesIn(tests.words.join(' '));
  return (
    tests.words.some((word) => /^--cov(?:erage)?(?:$|[=.])/.test(word)) &&
    asked.every(({ minimum }) => given.some((gate) => gate.minimum >= minimum))
  );
}
