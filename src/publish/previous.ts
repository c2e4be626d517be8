import type { FoundReport, Predecessor } from '../collect/overview/documents.ts';
import type { Document, Evidence } from '../evidence/evidence.ts';
import type { Previous } from '../evidence/previous.ts';
import { summarize } from '../facts/context/previous-run.ts';
import { judge } from '../rules/judge.ts';

/**
 * Adds what the run before this one was. A document keeps what it told of its predecessor, so that an old one does not
 * change because of younger ones.
 *
 * @param collected the evidence of this head
 * @param found this head's document as it lies there
 */
export function withPrevious(
  document: Document,
  collected: Evidence,
  found: FoundReport | null,
  predecessor: Predecessor | null,
): Document {
  const previous = found
    ? found.evidence.document.previous
    : predecessor && isBefore(predecessor, document, collected)
      ? previousOf(predecessor)
      : undefined;
  return previous === undefined ? document : { ...document, previous };
}

/** An older head can be reported after a newer one: that did not come before it. */
function isBefore({ number, evidence }: Predecessor, document: Document, collected: Evidence): boolean {
  if (document.number === null || number >= document.number) return false;
  return evidence.head.sha !== collected.head.sha && startOf(evidence) <= startOf(collected);
}

const startOf = ({ runs }: Evidence): string => runs.map(({ createdAt }) => createdAt).sort()[0] ?? '';

/** The old Evidence is judged by today's rules, but for the outcome: that is what was told then. */
function previousOf({ number, path, outcome, markdown, evidence }: Predecessor): Previous {
  const { identity, inventory, measured, delta } = judge(evidence);
  return {
    number,
    path,
    headSha: evidence.head.sha,
    outcome: known(outcome) ?? known(toldBy(markdown)),
    pullRequest: evidence.pullRequests[0]?.number ?? null,
    summary: summarize(evidence, {
      workflows: inventory.workflows,
      otherChecks: identity.otherChecks,
      measured,
      files: delta.complete ? delta.files.length : null,
    }),
  };
}

const outcomes = ['approved', 'debt', 'rerun', 'pending', 'blocked'];

const known = (outcome: string | null): string | null =>
  outcome !== null && outcomes.includes(outcome) ? outcome : null;

/** The verdict's line of a report. */
function toldBy(markdown: string | null): string | null {
  return /^\*\*Outcome:\*\* \S+ ([a-z]+) — /m.exec(markdown ?? '')?.[1] ?? null;
}
