import type { FoundReport } from './collect/documents.ts';
import type { Document, Evidence } from './evidence/evidence.ts';
import { withoutExcerpts } from './evidence/excerpts.ts';
import { fitToSize } from './evidence/fit.ts';
import { documentHash } from './evidence/hash.ts';
import { judge } from './judge/judge.ts';
import type { Draft, DraftRequest } from './publish/draft.ts';
import { editedPurposes, readNotes } from './report/edits.ts';
import { renderReport } from './report/report.ts';

/** Renders Evidence as it is: what the committed file gives for ever. */
export function draftOf(evidence: Evidence): Draft {
  const assessment = judge(evidence);
  return { evidence, assessment, report: renderReport(evidence, assessment) };
}

/**
 * Makes a draft for a place: the document gets path and number, what people wrote into the one before lives on, and
 * the Evidence is brought to its size before it is judged, so that the committed file tells the same.
 *
 * @param previous the milestone's document before this one: its Purpose cells hold until the head has its own.
 */
export function draftAt(
  collected: Evidence,
  request: DraftRequest,
  previous: FoundReport | null = null,
): Draft {
  const document = documentFor(collected.document, request, previous);
  const told = request.excerpts ? collected : withoutExcerpts(collected);
  const drafted = draftOf(fitToSize({ ...told, document }));
  const hash = document.hash === null ? null : documentHash(drafted.report);
  const evidence = { ...drafted.evidence, document: { ...drafted.evidence.document, hash } };
  return { ...drafted, evidence };
}

function documentFor(
  document: Document,
  { placement, found, earlier }: DraftRequest,
  previous: FoundReport | null,
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
    purposes: peoplesPurposes(found ?? previous),
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
