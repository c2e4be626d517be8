import type { Heading, Paragraph } from 'mdast';
import type { Evidence } from '../../evidence/evidence.ts';
import { laterWords } from '../../facts/rows.ts';
import type { Assessment, Verdict } from '../../rules/assessment.ts';
import { type Prose, plain } from '../../text/prose.ts';
import { listed, shortened, withShortNames } from '../list.ts';
import { outcomeEmoji } from '../marks.ts';
import { heading, keyLine, sentence } from '../nodes.ts';
import { optional, type Part } from '../parts.ts';

const TITLE = 300;
const NEXT = 1000;
const WORKFLOWS_SHOWN = 8;

/** ``⛔ Not ready to merge: `test_txt2img` failed in `smoke tests` ``. */
export function headline({ outcome, title }: Verdict): Heading {
  return heading(3, [`${outcomeEmoji(outcome)} `, ...shortened(withShortNames(title), TITLE)]);
}

/** The headline of a comment, as its Markdown has it; empty: it has none. */
export const headlineIn = (comment: string): string => /^### .*$/m.exec(comment)?.[0] ?? '';

/** The one next step. */
export const nextStep = ({ next }: Verdict): Paragraph =>
  keyLine('Next', sentence(shortened(withShortNames(next), NEXT)));

/** What only runs once the change is merged, and what it brings, where the next step does not say so already. */
export function afterTheMerge(evidence: Evidence, { identity, verdict }: Assessment): Part[] {
  const next = plain(verdict.next);
  const later = identity.absent
    .filter(({ why }) => why === 'later')
    .map((workflow) => plain(laterWords(workflow)))
    .filter((text) => !next.includes(text));
  const mergeable = verdict.outcome === 'approved' || verdict.outcome === 'debt';
  if (evidence.head.postMerge || later.length === 0 || !mergeable) return [];
  const drop = { rank: 95, one: 'line', many: 'lines' };
  const list = listed(
    later.map((text): Prose => [text]),
    WORKFLOWS_SHOWN,
  );
  return [optional(drop, keyLine('After the merge', [...list, '.']))];
}
