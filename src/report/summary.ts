import type { Evidence } from '../evidence/evidence.ts';
import { unknownListened } from '../facts/workflows/listened-names.ts';
import type { Assessment } from '../rules/assessment.ts';
import { code, joinFirst, link, type Prose, say } from '../text/prose.ts';
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
    ...unknownNames(evidence),
    ...(links.note === undefined ? [] : [keep(paragraph(sentence(links.note)))]),
    provenanceLine(evidence, assessment, { ...links, summaryUrl: undefined }),
    keep(rule()),
  ];
}

const NAMES_SHOWN = 10;

/** Names in Docket's own file that start nothing: GitHub tells nobody. */
function unknownNames(evidence: Evidence): Part[] {
  const unknown = unknownListened(evidence);
  const [first] = unknown;
  if (first === undefined) return [];
  const names = joinFirst(
    unknown.map(({ name }) => code(name)),
    NAMES_SHOWN,
  );
  const text = say`${code(first.path)} listens to ${names}, and no workflow here has that name: GitHub compares names as they are, without wildcards, and says nothing of one that fits none.`;
  return [keep(paragraph(text))];
}

function elsewhere({ reportUrl }: Links): Prose {
  return reportUrl === null ? ['The Evidence has it.'] : ['It is in the ', link('report', reportUrl), '.'];
}
