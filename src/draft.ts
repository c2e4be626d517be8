import type { FoundReport } from './collect/documents.ts';
import type { Document, Evidence } from './evidence/evidence.ts';
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
 */
export function draftAt(collected: Evidence, request: DraftRequest): Draft {
  const document = documentFor(collected.document, request);
  const drafted = draftOf(fitToSize({ ...collected, document }));
  const hash = document.hash === null ? null : documentHash(drafted.report);
  const evidence = { ...drafted.evidence, document: { ...drafted.evidence.document, hash } };
  return { ...drafted, evidence };
}

function documentFor(document: Document, { placement, found, earlier }: DraftRequest): Document {
  return {
    ...document,
    number: placement?.number ?? null,
    path: placement?.path ?? null,
    // The hash of the report stands here in the end; until then it takes the same room.
    hash: placement === null ? null : documentHash(''),
    ...(placement?.movedFrom && { movedFrom: placement.movedFrom }),
    earlier,
    ...peoplesWords(found),
  };
}

/** Notes and Purpose cells of the document that lies there, and the cells that were taken over before. */
function peoplesWords(found: FoundReport | null): Pick<Document, 'notes' | 'purposes'> {
  if (!found?.markdown) return { notes: '', purposes: {} };
  const written = draftOf(found.evidence).report;
  const edited = editedPurposes(written, found.markdown);
  return {
    notes: readNotes(found.markdown),
    purposes: { ...found.evidence.document.purposes, ...edited },
  };
}
