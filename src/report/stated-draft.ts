import type { Evidence } from '../evidence/evidence.ts';
import { fitToSize, MOST_BYTES } from '../evidence/fit.ts';
import { sizeInFile } from '../evidence/serialize.ts';
import { essentialLines } from '../facts/failures/essential-lines.ts';
import { statedVerdict } from '../rules/stated-verdict.ts';
import { type Draft, draftOf } from './report.ts';

/**
 * Brings Evidence to the size of a file, judges and renders it, and states the verdict in it, so that the file tells the
 * same. The verdict needs room there, too.
 */
export function statedDraft(evidence: Evidence): Draft {
  const judged = (fitted: Evidence): Draft => {
    const drafted = draftOf(fitted);
    return { ...drafted, evidence: { ...fitted, verdict: statedVerdict(drafted.assessment) } };
  };
  const first = judged(fitToSize(evidence, essentialLines));
  return sizeInFile(first.evidence) <= MOST_BYTES
    ? first
    : judged(fitToSize(evidence, essentialLines, MOST_BYTES - sizeOfVerdict(first.evidence)));
}

/** How much longer the verdict makes the file. */
const sizeOfVerdict = (evidence: Evidence): number =>
  sizeInFile(evidence) - sizeInFile({ ...evidence, verdict: undefined });
