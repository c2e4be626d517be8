import type { Evidence } from '../../src/evidence/evidence.ts';
import { fitToSize as fitWith } from '../../src/evidence/fit.ts';
import { essential } from '../../src/tools/log-signs/failure-kinds.ts';

/** Evidence brought under a size, as Docket does it before it commits. */
export const fitToSize = (evidence: Evidence, maxBytes?: number): Evidence =>
  fitWith(evidence, essential, maxBytes);
