import type { RootContent } from 'mdast';
import type { Evidence } from '../../evidence/evidence.ts';
import { waitsMarker } from '../../evidence/marker.ts';
import { untestedHead } from '../../facts/workflows/untested.ts';
import type { Assessment } from '../../rules/assessment.ts';
import { link, type Prose } from '../../text/prose.ts';
import { commentBudget, withinBudget } from '../budget.ts';
import { shortened } from '../list.ts';
import { paragraph, sentence } from '../nodes.ts';
import { keep, type Part } from '../parts.ts';
import { acceptedLines } from './accepted.ts';
import { changeBlock } from './change.ts';
import { checksBlock } from './checks.ts';
import { afterTheMerge, headline, nextStep } from './headline.ts';
import { invariantsBlock } from './invariants.ts';
import { numbers } from './numbers.ts';
import { type Links, provenanceLine } from './provenance.ts';
import { glance } from './reasons.ts';

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
  const parts = [...commentParts(evidence, assessment, links, marker), ...waits(evidence)];
  return withinBudget(parts, commentBudget(elsewhere(links)));
}

/** What people see of the comment as Markdown, within its size. */
export function commentText(evidence: Evidence, assessment: Assessment, links: Links): string {
  return withinBudget(commentBody(evidence, assessment, links), commentBudget(elsewhere(links)));
}

/** The same as a tree, all of it. */
export function commentTree(evidence: Evidence, assessment: Assessment, links: Links): RootContent[] {
  return treeOf(commentBody(evidence, assessment, links));
}

/** What stands open in the comment as a tree, all of it. */
export const glanceTree = (evidence: Evidence, assessment: Assessment): RootContent[] =>
  treeOf(firstGlance(evidence, assessment));

const treeOf = (parts: Part[]): RootContent[] => parts.flatMap((part) => ('nodes' in part ? part.nodes : []));

function waits(evidence: Evidence): Part[] {
  const untested = untestedHead(evidence);
  return untested === null ? [] : [{ raw: waitsMarker(untested.why), drop: null }];
}

/** The comment's parts, before any is left out. */
export function commentParts(
  evidence: Evidence,
  assessment: Assessment,
  links: Links,
  marker: string,
): Part[] {
  return [{ raw: marker, drop: null }, ...commentBody(evidence, assessment, links)];
}

/** What people see of the comment. */
export function commentBody(evidence: Evidence, assessment: Assessment, links: Links): Part[] {
  return [
    ...firstGlance(evidence, assessment),
    ...checksBlock(evidence, assessment),
    ...changeBlock(evidence, assessment),
    ...invariantsBlock(assessment),
    ...(links.note === undefined ? [] : [keep(paragraph(sentence(shortened(links.note, NOTE))))]),
    provenanceLine(evidence, assessment, links),
  ];
}

/**
 * What stands open in the comment, and at the top of the step summary: the outcome, the numbers, the first thing that
 * decides with the next step under it, then the others, and what alone would not block.
 */
export function firstGlance(evidence: Evidence, assessment: Assessment): Part[] {
  const { first, others, besides } = glance(evidence, assessment);
  return [
    keep(headline(assessment.verdict), numbers(evidence, assessment)),
    ...first,
    keep(nextStep(assessment.verdict)),
    ...others,
    ...besides,
    ...acceptedLines(evidence, assessment),
    ...afterTheMerge(evidence, assessment),
  ];
}

/** Where a reader finds what is left out of a comment. */
export function elsewhere({ reportUrl }: Links): Prose {
  return reportUrl === null
    ? ['The step summary has it.']
    : ['It is in the ', link('report', reportUrl), '.'];
}
