import type { Evidence } from '../../evidence/evidence.ts';
import { acceptanceOf } from '../../facts/change/acceptance.ts';
import type { Assessment } from '../../rules/assessment.ts';
import { paragraph, sentence } from '../nodes.ts';
import { optional, type Part } from '../parts.ts';

const SHOWN = 3;

/** What is no reason because somebody else accepted it; reasons that weigh less for that say so themselves. */
export function acceptedLines(evidence: Evidence, { verdict }: Assessment): Part[] {
  if (acceptanceOf(evidence) === null) return [];
  const texts = verdict.noted.filter(({ status }) => status === 'declared').map(({ text }) => text);
  const drop = { rank: 60, one: 'line on what was accepted', many: 'lines on what was accepted' };
  const more = texts.length - SHOWN;
  const rest = more > 0 ? [paragraph([`… and ${more} more accepted, see the report.`])] : [];
  return texts.length === 0
    ? []
    : [optional(drop, ...texts.slice(0, SHOWN).map((text) => paragraph(sentence(text))), ...rest)];
}
