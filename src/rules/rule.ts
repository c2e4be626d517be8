import type { Judged } from '../facts/facts.ts';
import type { Prose } from '../text/prose.ts';
import type { Reason } from './decision.ts';

/** A reason with the few words that stand for it in the first line. */
export interface RuledReason extends Reason {
  headline: Prose;
}

/** One rule of the verdict: the reasons that it finds, none when it does not apply. */
export type Rule = (judged: Judged) => RuledReason[];
