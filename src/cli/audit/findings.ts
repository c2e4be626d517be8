import type { Evidence } from '../../evidence/evidence.ts';
import { factsOf } from '../../facts/facts.ts';
import { findingsOf, isReason } from '../../rules/rule.ts';
import { rules } from '../../rules/rules.ts';
import type { Prose } from '../../text/prose.ts';
import { WEIGHTS, type Weight } from './weight.ts';

/** What a guardrail says of a change. */
export interface AuditFinding {
  /** The rule's name in docs/verdict.md. */
  rule: string;
  weight: Weight;
  text: Prose;
  /** The changed file in which it stands, the first where there are several; null: none is known. */
  place: string | null;
}

/** The rules that guard gates and tests against the change itself. */
const guardrails = rules.filter(({ guards }) => guards !== undefined);

/** What the guardrails say of a change, the weightiest first. */
export function guardrailFindings(evidence: Evidence): AuditFinding[] {
  const found = findingsOf(guardrails, factsOf(evidence)).map(
    (finding): AuditFinding => ({
      rule: finding.rule,
      weight: weightOf(isReason(finding) ? finding.outcome : null),
      text: finding.text,
      place: finding.paths?.[0] ?? null,
    }),
  );
  return WEIGHTS.flatMap((weight) => found.filter((finding) => finding.weight === weight));
}

const weightOf = (outcome: string | null): Weight =>
  outcome === null ? 'note' : outcome === 'debt' ? 'debt' : 'blocked';
