import type { FoundReport, Predecessor } from '../collect/repository/documents.ts';
import type { Document, Evidence } from '../evidence/evidence.ts';
import { withoutExcerpts } from '../evidence/excerpts.ts';
import { keepKnown } from '../evidence/keep.ts';
import { OUTCOMES } from '../evidence/outcome.ts';
import type { Previous } from '../evidence/previous.ts';
import { serialize } from '../evidence/serialize.ts';
import { changedBetween } from '../facts/context/previous-run.ts';
import { summarize } from '../facts/context/run-summary.ts';
import { documentHash, editedPurposes, readNotes } from '../report/edits.ts';
import { type Draft, draftOf } from '../report/report.ts';
import { statedDraft } from '../report/stated-draft.ts';
import { judge } from '../rules/judge.ts';
import type { Placement } from './placement.ts';

/** What a draft is made for. */
export interface DraftRequest {
  /** Null: nothing is committed, the document has no number. */
  placement: Placement | null;
  /** This head's document as it lies there: its Notes and Purpose cells live on. */
  found: FoundReport | null;
  /** Goes into the Evidence as `document.earlier`. */
  earlier: Document['earlier'];
  /** False: leave out log excerpts and annotations, because push protection saw a secret. */
  excerpts: boolean;
}

/** What lies there already. */
export interface Before {
  /** The milestone's newest document: its Purpose cells hold until the head has its own. */
  newest: FoundReport | null;
  /** The document that this one follows. */
  predecessor: Predecessor | null;
}

/**
 * Makes a draft for a place: the document gets path and number, what people wrote into the one before lives on, so does
 * what it knew of this head and GitHub has deleted since, and the Evidence is brought to its size before it is judged, so
 * that the committed file tells the same.
 *
 * @param read the Evidence as it was collected
 */
export function draftAt(
  read: Evidence,
  request: DraftRequest,
  before: Before = { newest: null, predecessor: null },
): Draft {
  const { found } = request;
  // What nobody knows who wrote adds nothing to what GitHub says.
  const collected = found === null || found.commit === null ? read : keepKnown(read, found.evidence);
  const document = withPrevious(
    documentFor(collected.document, request, before.newest),
    collected,
    request.found,
    before.predecessor,
  );
  const kept = request.excerpts ? collected : withoutExcerpts(collected);
  const drafted = statedDraft({ ...kept, document });
  const hash = document.hash === null ? null : documentHash(drafted.report);
  const evidence = { ...drafted.evidence, document: { ...drafted.evidence.document, hash } };
  return { ...drafted, evidence };
}

function documentFor(
  document: Document,
  { placement, found, earlier }: DraftRequest,
  newest: FoundReport | null,
): Document {
  return {
    ...document,
    number: placement?.number ?? null,
    path: placement?.path ?? null,
    // The hash of the report stands here in the end; until then it takes the same room.
    hash: placement === null ? null : documentHash(''),
    ...(placement?.movedFrom && { movedFrom: placement.movedFrom }),
    earlier,
    notes: found?.markdown ? readNotes(found.markdown) : '',
    purposes: peoplesPurposes(found ?? newest),
  };
}

/**
 * Purpose cells that a person wrote into a document, and those that it took over from the one before. Where a person
 * edited other places too, cells cannot be told apart any more.
 */
function peoplesPurposes(report: FoundReport | null): Document['purposes'] {
  if (!report?.markdown) return {};
  if (documentHash(report.markdown) !== report.evidence.document.hash)
    return report.evidence.document.purposes;
  const written = draftOf(report.evidence).report;
  return { ...report.evidence.document.purposes, ...editedPurposes(written, report.markdown) };
}

/**
 * Adds what the run before this one was. A document keeps what it told of its predecessor, so that an old one does not
 * change because of younger ones.
 *
 * @param collected the evidence of this head
 * @param found this head's document as it lies there
 */
function withPrevious(
  document: Document,
  collected: Evidence,
  found: FoundReport | null,
  predecessor: Predecessor | null,
): Document {
  const previous = found
    ? found.evidence.document.previous
    : predecessor && isBefore(predecessor, document, collected)
      ? previousOf(predecessor, collected)
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
function previousOf(predecessor: Predecessor, collected: Evidence): Previous {
  const { number, path, outcome, markdown, evidence } = predecessor;
  const { identity, inventory, measured, delta, failures } = judge(evidence);
  const changed = changedBetween(evidence, collected);
  return {
    number,
    path,
    headSha: evidence.head.sha,
    outcome: known(outcome) ?? known(outcomeIn(markdown)),
    pullRequest: evidence.pullRequests[0]?.number ?? null,
    summary: summarize(evidence, {
      workflows: inventory.workflows,
      otherChecks: identity.otherChecks,
      measured,
      failures,
      files: delta.complete ? delta.files.length : null,
    }),
    ...(changed && { changed }),
  };
}

const known = (outcome: string | null): string | null => OUTCOMES.find((one) => one === outcome) ?? null;

/** The verdict's line of a report; at its head stands another one, in words for readers. */
function outcomeIn(markdown: string | null): string | null {
  return /^\*\*Outcome:\*\* \S+ ([a-z]+)(?: — .*)?$/m.exec(markdown ?? '')?.[1] ?? null;
}

/**
 * Whether a draft says what the committed document says already. Notes and Purpose cells that a person edited since
 * do not count, nor what they make of the rest of the report (the hash): they are taken over with the next update.
 */
export function saysTheSame(draft: Draft, found: FoundReport): boolean {
  const { notes, purposes, hash } = found.evidence.document;
  const document = { ...draft.evidence.document, notes, purposes, hash };
  return serialize({ ...draft.evidence, document }) === found.evidenceText;
}
