import type { Evidence } from '../evidence/evidence.ts';
import { factsOf } from '../facts/facts.ts';
import { shouldHaveRun } from '../facts/workflows/untested.ts';
import { decide } from './verdict.ts';

/**
 * Whether the head of an open pull request waits for CI that has not run for it. Where filters let nothing start, that is
 * so only if a required check waits for it, too.
 */
export function waitsForCi(evidence: Evidence): boolean {
  const facts = factsOf(evidence);
  if (facts.untested === null) return false;
  const { reasons } = decide(facts, null).verdict;
  const waiting = reasons.filter(({ outcome }) => outcome === 'pending');
  return (
    waiting.some(({ rule }) => rule !== 'no work done') ||
    (waiting.length > 0 && shouldHaveRun(facts.untested))
  );
}
