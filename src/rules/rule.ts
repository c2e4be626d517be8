import type { CiStatus, Outcome } from '../evidence/outcome.ts';
import type { Facts } from '../facts/facts.ts';
import type { Prose } from '../text/prose.ts';
import type { Topic } from './notes.ts';

/** An outcome that something must bring about. */
export type Weighing = Exclude<Outcome, 'approved'>;

/**
 * One rule of the verdict: its name, all that it can come to, and where in the facts of a head it applies. The name has an
 * entry in docs/verdict.md.
 */
export interface Rule<O extends Weighing = Weighing> {
  id: string;
  /** The outcomes of its reasons, each with what such a reason makes of the CI status. */
  outcomes: Readonly<Record<O, CiStatus>>;
  /** What it finds is a failure: one that the base branch has too is counted as a known failure. */
  findsFailures?: boolean;
  /**
   * It guards the gates or the tests against the change itself: what it finds stands in the diff and the files that it
   * touches, however the checks ended.
   */
  guards?: 'gates' | 'tests';
  /** What it finds in the order in which it is told; empty where it does not apply. */
  find(facts: Facts): Found<O>[];
}

/** What reasons are about that tell how a check or a run stands. */
export const CHECKS = 'checks';

/** What a reason is about that tells why CI has not run. */
export const UNTESTED = 'untested head';

/** What a reason is about that blocks because a job failed. */
export const failureOf = (jobId: number): string => `failure of ${jobId}`;

/** What a reason is about that tells that the tests of a run did not run. */
export const testsOfRun = (url: string): string => `tests of ${url}`;

/** What a rule finds: a reason, or something that stands and only is told. */
export type Found<O extends Weighing = Weighing> = Reasoned<O> | Noted;

/** Something that this change brings: it makes an outcome. */
export interface Reasoned<O extends Weighing = Weighing> {
  status: 'new';
  outcome: O;
  /** The few words that stand for it in the first line. */
  headline: Prose;
  text: Prose;
  /** What closes it: for a debt the guardrail, else the action. */
  remedy: Prose | null;
  url: string | null;
  /** What it tells of, for those of which this would be the cause. */
  about?: string | readonly string[];
  /** What it would follow from: where other reasons are about all of that, this one is not told. */
  cause?: string | readonly string[];
  /** The changed files in which it stands. */
  paths?: readonly string[];
}

/**
 * Something that makes no outcome: the base branch has it too, something explains it, the author says it, or nobody can
 * say what it comes to (`open`: not decided, not assessed, still to come).
 */
export interface Noted {
  status: 'known' | 'explained' | 'declared' | 'open';
  /** Where it stands among the notes; null: the next step and the actions alone tell it. */
  topic: Topic | null;
  text: Prose;
  /** The changed files in which it stands. */
  paths?: readonly string[];
  /** What is left to do about it. */
  action?: Left;
}

/** Something that is left to do, and where; `runs` names what the merge will start. */
export type Left =
  | { scope: 'here' | 'repository'; text: Prose }
  | { scope: 'after the merge'; text: Prose; runs: Prose };

/** A finding, and the rule that found it. */
export type Finding = (Reasoned | Noted) & {
  rule: string;
  /** What it makes of the CI status. */
  ci: CiStatus;
  /** It is counted as a known failure. */
  isKnownFailure: boolean;
};

/** A rule of any outcomes, as the registry holds it. */
export type AnyRule = Omit<Rule, 'outcomes'> & { outcomes: Partial<Rule['outcomes']> };

/** What the rules find, in their order; without what only follows from another reason. */
export function findingsOf(rules: readonly AnyRule[], facts: Facts): Finding[] {
  const all = rules.flatMap((rule) => rule.find(facts).map((found) => toFinding(rule, found)));
  const told = new Set(all.flatMap((finding) => (isReason(finding) ? [finding.about ?? []].flat() : [])));
  const isTold = (causes: readonly string[]): boolean =>
    causes.length > 0 && causes.every((cause) => told.has(cause));
  return all.filter((finding) => !isReason(finding) || !isTold([finding.cause ?? []].flat()));
}

function toFinding({ id, outcomes, findsFailures = false }: AnyRule, found: Found): Finding {
  const ci = (found.status === 'new' && outcomes[found.outcome]) || 'green';
  return { ...found, rule: id, ci, isKnownFailure: findsFailures && found.status === 'known' };
}

/** A finding that makes an outcome. */
export type Reason = Finding & Reasoned;

export const isReason = (finding: Finding): finding is Reason => finding.status === 'new';

/** A finding that makes none, and is only told. */
export const isNoted = (finding: Finding): finding is Finding & Noted => finding.status !== 'new';
