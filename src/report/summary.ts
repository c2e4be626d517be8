import type { Evidence } from '../evidence/evidence.ts';
import type { Assessment } from '../judge/assessment.ts';
import { link, type Prose } from '../judge/prose.ts';
import { summaryBudget, withinBudget } from './budget.ts';
import { notCommitted, provenanceLine } from './comment/provenance.ts';
import { firstGlance, type Links } from './comment.ts';
import { paragraph, rule, sentence } from './nodes.ts';
import { keep } from './parts.ts';
import { reportParts } from './report.ts';

/** The step summary: what the comment says first, then the whole report, within the runner's limit. */
export function renderSummary(evidence: Evidence, assessment: Assessment, links: Links): string {
  const parts = [
    ...firstGlance(evidence, assessment),
    ...notCommitted(evidence, links),
    ...(links.note === undefined ? [] : [keep(paragraph(sentence(links.note)))]),
    provenanceLine(evidence, assessment, links),
    keep(rule()),
    ...reportParts(evidence, assessment),
  ];
  return withinBudget(parts, summaryBudget(elsewhere(links)));
}

function elsewhere({ reportUrl }: Links): Prose {
  return reportUrl === null ? ['The Evidence has it.'] : ['It is in the ', link('report', reportUrl), '.'];
}
