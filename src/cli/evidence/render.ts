import { draftOf } from '../../report/report.ts';
import type { Surroundings } from '../surroundings.ts';
import { judgesAlike, readEvidence } from './file.ts';

/**
 * `docket render`: prints the report that an Evidence file gives.
 *
 * @returns the exit code, as `commands/render.ts` says.
 */
export async function renderFile(path: string, surroundings: Surroundings): Promise<number> {
  const file = await readEvidence(path, surroundings);
  const { report, assessment } = draftOf(file.evidence);
  surroundings.out(report);
  return judgesAlike(file, assessment, surroundings.err) ? 0 : 1;
}
