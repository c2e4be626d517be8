import type { Collected } from '../collect/collect.ts';

/**
 * Why a head gets no document, in a few words; null: it gets one. A document belongs to a milestone and to a change that
 * is on its way or on a branch, and says what ran.
 */
export function whyNoDocument({
  milestone,
  head,
  evidence,
}: Pick<Collected, 'milestone' | 'head' | 'evidence'>): string | null {
  if (milestone === null) return 'no milestone is named';
  const isOfChange = head.pulls.some(({ open, merged }) => open || merged) || head.postMerge;
  if (!isOfChange) return 'it belongs to no open or merged pull request, and to no branch that is reported';
  return evidence.runs.length > 0 ? null : 'no workflow ran for it';
}
