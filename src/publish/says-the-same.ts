import type { FoundReport } from '../collect/overview/documents.ts';
import { serialize } from '../evidence/serialize.ts';
import type { Draft, DraftRequest } from './draft.ts';

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
