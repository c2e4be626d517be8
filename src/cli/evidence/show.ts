import { verdictData } from '../../report/assessment-file.ts';
import { glanceTree } from '../../report/comment/comment.ts';
import { toTerminal } from '../../report/terminal.ts';
import { judge } from '../../rules/judge.ts';
import { screenOf } from '../screen.ts';
import type { Surroundings } from '../surroundings.ts';
import { judgesAlike, readEvidence } from './file.ts';

/**
 * `docket show`: prints the verdict and the failures of an Evidence file.
 *
 * @returns the exit code, as `commands/show.ts` says.
 */
export async function showFile(path: string, isData: boolean, surroundings: Surroundings): Promise<number> {
  const file = await readEvidence(path, surroundings);
  const assessment = judge(file.evidence);
  surroundings.out(
    isData
      ? `${JSON.stringify(verdictData(file.evidence, assessment), null, 2)}\n`
      : toTerminal(glanceTree(file.evidence, assessment), screenOf(surroundings)),
  );
  return judgesAlike(file, assessment, surroundings.err) ? 0 : 1;
}
