import type { Evidence } from '../../evidence/evidence.ts';
import type { Reason, Verdict } from '../../rules/assessment.ts';
import { sentence as asSentence, fromPlan, type Prose } from '../../text/prose.ts';
import { count } from '../../text/text.ts';
import { pageOfRule } from '../documentation.ts';
import { listed } from '../list.ts';
import { ciStatusWord, outcomeWord, sign } from '../marks.ts';
import { bullets, type Inline, keyLine, linked, own, sentence } from '../nodes.ts';
import { keep, type MakeSection, optional, type Part } from '../parts.ts';

const WORKFLOWS_SHOWN = 30;
const KEPT = 30;

/**
 * CI status, posture, the one outcome with its reasons, and notes that do not change it. What its first line and the next
 * step are stands at the head of the report, and what closes each reason among the next actions.
 */
export const verdict: MakeSection = (evidence, { verdict }) => ({
  heading: 'Verdict',
  parts: [
    keep(keyLine('CI Status', ciStatus(verdict))),
    keep(keyLine('Refactor posture', verdict.posture === null ? ['UNKNOWN'] : fromPlan(verdict.posture))),
    keep(keyLine('Outcome', [outcomeWord(verdict.outcome)])),
    ...reasonParts(evidence, verdict),
    ...listPart('Notes that do not change the outcome', verdict.notes.map(sentence), 50),
  ],
});

/** `Green (Linter ✓, Smoke Tests ✓)`, with the number of failures that the base has too. */
function ciStatus({ ciStatus, workflows, knownFailures }: Verdict): Inline[] {
  const marked = workflows.map(({ name, mark }): Prose => [`${name} ${sign(mark)}`]);
  const known = knownFailures === 0 ? '' : `, ${count(knownFailures, 'known failure')}`;
  const list: Inline[] = marked.length === 0 ? [] : [' (', ...listed(marked, WORKFLOWS_SHOWN), ')'];
  return [ciStatusWord(ciStatus), ...list, known];
}

/** A reason, what closes it, where to look and why it counts. */
export function reasonLine(evidence: Evidence, reason: Reason): Inline[] {
  const { text, url, remedy } = reason;
  const links = [...(url === null ? [] : [linked([own('log')], url)]), whyLink(evidence, reason)];
  return [
    ...sentence(text),
    ...(remedy === null ? [] : [' ', ...sentence(asSentence(remedy))]),
    ...links.flatMap((link, index) => [index === 0 ? ' ' : ' · ', ...link]),
  ];
}

/** Leads to the rule of the verdict that the reason comes from. */
export const whyLink = (evidence: Evidence, { rule }: Reason): Inline[] =>
  linked([own('why?')], pageOfRule(evidence, rule));

/** What reasons that do not decide this outcome stand under. */
export const BESIDES = 'Also worth fixing (does not block)';

/** The reasons that decide the outcome, and those that alone would only make it a debt. */
export function byWeight({ outcome }: Verdict, reasons: Reason[]): { deciding: Reason[]; besides: Reason[] } {
  const isBesides = (reason: Reason): boolean => outcome !== 'debt' && reason.outcome === 'debt';
  return {
    deciding: reasons.filter((reason) => !isBesides(reason)),
    besides: reasons.filter(isBesides),
  };
}

function reasonParts(evidence: Evidence, verdict: Verdict): Part[] {
  const { deciding, besides } = byWeight(verdict, verdict.reasons);
  const line = (reason: Reason): Inline[] => reasonLine(evidence, { ...reason, remedy: null });
  return [...listPart('Reasons', deciding.map(line), 90), ...listPart(BESIDES, besides.map(line), 80)];
}

/** A list of which the first lines always stay. */
function listPart(title: string, lines: Inline[][], rank: number): Part[] {
  if (lines.length === 0) return [];
  const rest = lines.slice(KEPT);
  const drop = { rank, one: 'further list of reasons or notes', many: 'further lists of reasons or notes' };
  return [
    keep(keyLine(title, []), bullets(lines.slice(0, KEPT))),
    ...(rest.length === 0 ? [] : [optional(drop, keyLine(`${title}, continued`, []), bullets(rest))]),
  ];
}
