import type { Evidence } from '../evidence/evidence.ts';
import type { Assessment } from '../judge/assessment.ts';
import { link, type Prose } from '../judge/prose.ts';
import { summaryBudget, withinBudget } from './budget.ts';
import { notCommitted, provenanceLine } from './comment/provenance.ts';
import { firstGlance, type Links } from './comment.ts';
import { paragraph, rule, sentence } from './nodes.ts';
import { type Drop, keep, type Part } from './parts.ts';

/** A report that people's notes made too long for the summary is left out as a whole. */
const WHOLE: Drop = { rank: 0, one: 'report', many: 'reports' };

/**
 * The step summary: what the comment says first, then the report as it is committed, within the runner's limit.
 *
 * @param report the report of this evidence, rendered.
 */
export function renderSummary(
  evidence: Evidence,
  assessment: Assessment,
  report: string,
  links: Links,
): string {
  const parts: Part[] = [
    ...firstGlance(evidence, assessment),
    ...notCommitted(evidence, links),
    ...(links.note === undefined ? [] : [keep(paragraph(sentence(links.note)))]),
    provenanceLine(evidence, assessment, links),
    keep(rule()),
    { raw: report.trimEnd(), drop: WHOLE },
  ];
  return withinBudget(parts, summaryBudget(elsewhere(links)));
}

function elsewhere({ reportUrl }: Links): Prose {
  return reportUrl === null ? ['The Evidence has it.'] : ['It is in the ', link('report', reportUrl), '.'];
}
