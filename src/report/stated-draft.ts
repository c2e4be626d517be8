import type { Evidence } from '../evidence/evidence.ts';
import { fitToSize } from '../evidence/fit.ts';
import { MOST_BYTES } from '../evidence/serialize.ts';
import { sizesInFile } from '../evidence/size.ts';
import { essentialLines } from '../facts/failures/essential-lines.ts';
import { judge } from '../rules/judge.ts';
import { statedVerdict } from '../rules/stated-verdict.ts';
import { type Draft, renderReport } from './report.ts';

/**
 * Brings Evidence to the size of a file, judges and renders it, and states the verdict in it, so that the file tells the
 * same. The verdict needs room there, too.
 */
export function statedDraft(evidence: Evidence): Draft {
  const sizeInFile = sizesInFile();
  const judged = (reserved: number): Judged => {
    const fitted = fitToSize(evidence, essentialLines, MOST_BYTES, reserved, sizeInFile);
    const assessment = judge(fitted);
    return { evidence: { ...fitted, verdict: statedVerdict(assessment) }, assessment };
  };
  const reserved = sizeInFile(evidence) <= MOST_BYTES ? 0 : USUAL_VERDICT_BYTES;
  const first = judged(reserved);
  const ofVerdict = sizeInFile(first.evidence) - sizeInFile({ ...first.evidence, verdict: undefined });
  // Where it had its room, nothing is left that may go.
  const hadRoom = sizeInFile(first.evidence) <= MOST_BYTES || ofVerdict <= reserved;
  const last = hadRoom ? first : judged(ofVerdict);
  return { ...last, report: renderReport(last.evidence, last.assessment) };
}

type Judged = Omit<Draft, 'report'>;

/** A verdict seldom takes more; then there is a second look at what may go. */
const USUAL_VERDICT_BYTES = 24_000;
