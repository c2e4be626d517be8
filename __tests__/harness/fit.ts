import type { Evidence } from '../../src/evidence/evidence.ts';
import { fitToSize as fitWith } from '../../src/evidence/fit.ts';
import { essentialLines } from '../../src/facts/failures/essential-lines.ts';

/** Evidence brought under a size, as Docket does it before it commits. */
export const fitToSize = (evidence: Evidence, maxBytes?: number): Evidence =>
  fitWith(evidence, essentialLines, maxBytes);
