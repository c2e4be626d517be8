import type { Evidence } from '../../evidence/evidence.ts';
import type { Assessment } from '../../rules/assessment.ts';
import { link, type Prose } from '../../text/prose.ts';
import { commentBudget, withinBudget } from '../budget.ts';
import { shortened } from '../list.ts';
import { paragraph, sentence } from '../nodes.ts';
import { keep, type Part } from '../parts.ts';
import { changeBlock } from './change.ts';
import { checksBlock } from './checks.ts';
import { failureParts } from './failures.ts';
import { afterTheMerge, headline, nextStep, numbers, reasons } from './headline.ts';
import { invariantsBlock } from './invariants.ts';
import { type Links, provenanceLine } from './provenance.ts';

const NOTE = 2000;

/**
 * The one comment of a pull request: the outcome and its one reason first, then the numbers, each failing thing, the
 * next step, and all the rest folded. `marker` is the first line, by which the comment is found again.
 */
export function renderComment(
  evidence: Evidence,
  assessment: Assessment,
  links: Links,
  marker: string,
): string {
  const parts = commentParts(evidence, assessment, links, marker);
  return withinBudget(parts, commentBudget(elsewhere(links)));
}

/** The comment's parts, before any is left out. */
export function commentParts(
  evidence: Evidence,
  assessment: Assessment,
  links: Links,
  marker: string,
): Part[] {
  return [
    { raw: marker, drop: null },
    ...firstGlance(evidence, assessment),
    ...checksBlock(assessment),
    ...changeBlock(evidence, assessment),
    ...invariantsBlock(assessment),
    ...(links.note === undefined ? [] : [keep(paragraph(sentence(shortened(links.note, NOTE))))]),
    provenanceLine(evidence, assessment, links),
  ];
}

/** What stands open in the comment, and at the top of the step summary. */
export function firstGlance(evidence: Evidence, assessment: Assessment): Part[] {
  return [
    keep(headline(assessment.verdict), numbers(evidence, assessment)),
    ...failureParts(assessment.failures),
    ...reasons(assessment),
    ...afterTheMerge(evidence, assessment),
    keep(nextStep(assessment.verdict)),
  ];
}

/** Where a reader finds what is left out of a comment. */
export function elsewhere({ reportUrl }: Links): Prose {
  return reportUrl === null
    ? ['The step summary has it.']
    : ['It is in the ', link('report', reportUrl), '.'];
}
