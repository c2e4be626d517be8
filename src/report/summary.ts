import type { Evidence } from '../evidence/evidence.ts';
import type { Assessment } from '../rules/assessment.ts';
import { link, type Prose } from '../text/prose.ts';
import { summaryBudget, withinBudget } from './budget.ts';
import { firstGlance } from './comment/comment.ts';
import { type Links, notCommitted, provenanceLine } from './comment/provenance.ts';
import { paragraph, rule, sentence } from './nodes.ts';
import { type Drop, keep, type Part } from './parts.ts';
import { reportParts } from './report.ts';

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
  const budget = summaryBudget(elsewhere(links));
  const whole = [...head(evidence, assessment, links), { raw: report.trimEnd(), drop: null }];
  const text = withinBudget(whole, budget);
  if (budget.size(text) <= budget.limit) return text;
  // People's notes made it too long: then it is put together anew, and less of it is taken.
  return withinBudget(summaryParts(evidence, assessment, reportParts(evidence, assessment), links), budget);
}

/** The summary's parts, before any is left out; people's notes may be. */
export function summaryParts(
  evidence: Evidence,
  assessment: Assessment,
  report: Part[],
  links: Links,
): Part[] {
  return [
    ...head(evidence, assessment, links),
    ...report.map((part) => ('raw' in part ? { ...part, drop: NOTES } : part)),
  ];
}

const NOTES: Drop = { rank: 95, one: 'block of notes', many: 'blocks of notes' };

function head(evidence: Evidence, assessment: Assessment, links: Links): Part[] {
  return [
    ...firstGlance(evidence, assessment),
    ...notCommitted(evidence, links),
    ...(links.note === undefined ? [] : [keep(paragraph(sentence(links.note)))]),
    provenanceLine(evidence, assessment, { ...links, summaryUrl: undefined }),
    keep(rule()),
  ];
}

function elsewhere({ reportUrl }: Links): Prose {
  return reportUrl === null ? ['The Evidence has it.'] : ['It is in the ', link('report', reportUrl), '.'];
}
