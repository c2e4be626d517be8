import { code, type Prose, say } from '../../text/prose.ts';
import type { JudgedJob } from '../rows.ts';
import { FLAKY, INFRASTRUCTURE } from './failure-class.ts';

/**
 * Whose failure it is, as far as the runs tell: infrastructure, a flaky test, one that the base branch has too, or one that is
 * new with this change. Null: no run tells.
 *
 * @param branch the base branch
 */
export function whose(
  { onBase, elsewhere }: Pick<JudgedJob, 'onBase' | 'elsewhere'>,
  classification: string,
  branch: string,
): Prose | null {
  if (classification === INFRASTRUCTURE) return ['infrastructure'];
  if (onBase === true) return say`fails on ${code(branch)} too`;
  if (classification === FLAKY) return ['flaky'];
  if (onBase === false) return ['new with this change'];
  if (elsewhere === null) return null;
  return [elsewhere ? 'fails in another pull request too' : 'new with this change'];
}
