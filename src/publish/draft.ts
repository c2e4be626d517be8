import type { FoundReport } from '../collect/documents.ts';
import type { Document, Evidence } from '../evidence/evidence.ts';
import { serialize } from '../evidence/serialize.ts';
import type { Assessment } from '../judge/assessment.ts';
import type { Placement } from './placement.ts';

/** The report, the Evidence that gives it again byte for byte, and what was judged on the way. */
export interface Draft {
  evidence: Evidence;
  assessment: Assessment;
  report: string;
}

/** What a draft is made for. */
export interface DraftRequest {
  /** Null: nothing is committed, the document has no number. */
  placement: Placement | null;
  /** This head's document as it lies there: its Notes and Purpose cells live on. */
  found: FoundReport | null;
  /** Goes into the Evidence as `document.earlier`. */
  earlier: Document['earlier'];
  /** Something changed on GitHub since the evidence was read: read it again. */
  fresh: boolean;
  /** False: leave out log excerpts and annotations, because push protection saw a secret. */
  excerpts: boolean;
}

export type Rebuild = (request: DraftRequest) => Promise<Draft>;

/**
 * Whether a draft says what the committed document says already. Notes and Purpose cells that a person edited since
 * do not count, nor what they make of the rest of the report (the hash): they are taken over with the next update.
 */
export function saysTheSame(draft: Draft, found: FoundReport): boolean {
  const { notes, purposes, hash } = found.evidence.document;
  const document = { ...draft.evidence.document, notes, purposes, hash };
  return serialize({ ...draft.evidence, document }) === found.evidenceText;
}
