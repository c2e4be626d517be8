import type { Reason, Verdict } from '../../rules/assessment.ts';
import { fromPlan, type Prose } from '../../text/prose.ts';
import { count } from '../../text/text.ts';
import { listed } from '../list.ts';
import { ciStatusWord, outcomeWord, sign } from '../marks.ts';
import { bullets, type Inline, keyLine, linked, own, sentence } from '../nodes.ts';
import { keep, type MakeSection, optional, type Part } from '../parts.ts';

const WORKFLOWS_SHOWN = 30;
const KEPT = 30;

/** CI status, posture, the one outcome with its reasons, notes that do not change it, and the next step. */
export const verdict: MakeSection = (_evidence, { verdict }) => ({
  heading: 'Verdict',
  parts: [
    keep(keyLine('CI Status', ciStatus(verdict))),
    keep(keyLine('Refactor posture', verdict.posture === null ? ['UNKNOWN'] : fromPlan(verdict.posture))),
    keep(
      keyLine('Outcome', [
        `${outcomeWord(verdict.outcome)} — ${verdict.label}: `,
        ...sentence(verdict.headline),
      ]),
    ),
    ...reasonParts(verdict),
    ...listPart('Notes that do not change the outcome', verdict.notes.map(sentence), 50),
    keep(keyLine('Next step', sentence(verdict.next))),
  ],
});

/** `Green (Linter ✓, Smoke Tests ✓)`, with the number of failures that the base has too. */
function ciStatus({ ciStatus, workflows, knownFailures }: Verdict): Inline[] {
  const marked = workflows.map(({ name, mark }): Prose => [`${name} ${sign(mark)}`]);
  const known = knownFailures === 0 ? '' : `, ${count(knownFailures, 'known failure')}`;
  const list: Inline[] = marked.length === 0 ? [] : [' (', ...listed(marked, WORKFLOWS_SHOWN), ')'];
  return [ciStatusWord(ciStatus), ...list, known];
}

/** A reason, where to look, and what closes it. */
export function reasonLine({ text, url, remedy }: Reason): Inline[] {
  return [
    ...sentence(text),
    ...(url === null ? [] : [' (', ...linked([own('log')], url), ')']),
    ...(remedy === null ? [] : [' To close it: ', ...sentence(remedy)]),
  ];
}

/** What reasons that do not decide this outcome stand under. */
export const BESIDES = 'Also, without deciding';

/** The reasons that decide the outcome, and those that alone would only make it a debt. */
export function byWeight({ outcome }: Verdict, reasons: Reason[]): { deciding: Reason[]; besides: Reason[] } {
  const isBesides = (reason: Reason): boolean => outcome !== 'debt' && reason.outcome === 'debt';
  return {
    deciding: reasons.filter((reason) => !isBesides(reason)),
    besides: reasons.filter(isBesides),
  };
}

function reasonParts(verdict: Verdict): Part[] {
  const { deciding, besides } = byWeight(verdict, verdict.reasons);
  return [
    ...listPart('Reasons', deciding.map(reasonLine), 90),
    ...listPart(BESIDES, besides.map(reasonLine), 80),
  ];
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
