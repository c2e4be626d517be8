import { code, join, type Prose, say } from '../../text/prose.ts';
import { isFailure } from '../../workflow/marks.ts';
import type { NamedCheck } from '../checks/check-index.ts';
import type { InvariantRow } from '../sections.ts';

/** What one part of a verification shows; null: nothing that counts. */
export type Finding = { status: InvariantRow['status']; evidence: Prose } | null;

/**
 * What workflows, jobs and steps show of an invariant that names them. One that did not say anything, or would hide a
 * failure, makes no tick.
 *
 * @param excused ids of jobs whose failure says nothing of the change
 */
export function checksFinding(checks: NamedCheck[], excused: ReadonlySet<number>): Finding {
  if (checks.length === 0) return null;
  const failed = checks.filter(({ mark }) => isFailure(mark));
  const counted = failed.filter(
    ({ failedJobIds: ids }) => ids.length === 0 || ids.some((id) => !excused.has(id)),
  );
  if (counted.length > 0) return { status: 'violated', evidence: say`${checkNames(counted)} failed` };
  if (failed.length > 0) {
    return {
      status: 'not assessed',
      evidence: say`${checkNames(failed)} failed for a reason outside this change`,
    };
  }
  const open = checks.filter(({ mark }) => mark !== 'success');
  if (open.length > 0) return { status: 'not assessed', evidence: withoutResult(open) };
  const hiding = checks.filter(({ hides }) => hides);
  if (hiding.length > 0) {
    return { status: 'not assessed', evidence: say`a failure of ${checkNames(hiding)} would not show` };
  }
  return { status: 'held', evidence: say`${checkNames(checks)} passed` };
}

function withoutResult(open: NamedCheck[]): Prose {
  const silent = open.filter(({ mark }) => mark !== 'masked');
  return silent.length > 0
    ? say`${checkNames(silent)} gave no result`
    : say`${checkNames(open)} passed with a hidden failure`;
}

/** Each name once; a workflow stands for its job of the same name. */
function checkNames(checks: NamedCheck[]): Prose {
  const names = checks.map(({ name }) => name);
  const lower = names.map((name) => name.toLowerCase());
  return join(names.filter((_, index) => lower.indexOf(lower[index]!) === index).map((name) => code(name)));
}
