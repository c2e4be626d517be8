import type { CiStatus, Outcome } from '../evidence/outcome.ts';
import type { Prose } from '../text/prose.ts';
import type { Mark } from '../workflow/marks.ts';

/** One reason for the outcome. The worst outcome among the reasons is the verdict's. */
export interface Reason {
  rule: string;
  outcome: Exclude<Outcome, 'approved'>;
  text: Prose;
  /** What closes it: for a debt the guardrail, else the action. */
  remedy: Prose | null;
  url: string | null;
}

export interface Verdict {
  outcome: Outcome;
  /** Name of the outcome for readers: `Ready to merge`. */
  label: string;
  /** The one reason for the first line. */
  headline: Prose;
  ciStatus: CiStatus;
  knownFailures: number;
  workflows: { name: string; mark: Mark }[];
  posture: string | null;
  reasons: Reason[];
  /** Standing weaknesses and explanations; they never change the outcome. */
  notes: Prose[];
  next: Prose;
}

export interface Action {
  action: Prose;
  owner: string;
  scope: string;
  milestone: string;
}
