import { code, join, type Prose, say } from '../../text/prose.ts';
import { isFailure, markWords } from '../../workflow/marks.ts';
import type { NamedCheck } from '../checks/check-index.ts';
import type { InvariantRow } from '../sections.ts';

/** What one part of a verification shows; null: nothing that counts. */
export type Finding = {
  status: InvariantRow['status'];
  evidence: Prose;
  /** The failed jobs that alone violate it. */
  failedJobs?: number[];
} | null;

/** Jobs whose failure violates nothing, by their ids. */
export interface Excuses {
  /** It says nothing of the change: infrastructure, or known on the base branch. */
  outside: ReadonlySet<number>;
  /** Nothing judged in it: it did not start, failed while it was set up, or reached its time limit. */
  unproven: ReadonlySet<number>;
}

/**
 * What workflows, jobs and steps show of an invariant that names them. One that did not say anything, or would hide a
 * failure, makes no tick, and only one that judged violates it.
 */
export function checksFinding(checks: NamedCheck[], { outside, unproven }: Excuses): Finding {
  if (checks.length === 0) return null;
  const failed = checks.filter(({ mark }) => isFailure(mark));
  const open = failed.filter((check) => proves(check, outside));
  const counted = open.filter((check) => check.mark === 'failure' && proves(check, unproven) && ran(check));
  if (counted.length > 0) {
    const failedJobs = counted.flatMap(({ failedJobIds }) => failedJobIds);
    return { status: 'violated', evidence: say`${checkNames(counted)} failed`, failedJobs };
  }
  if (open.length > 0) return { status: 'not assessed', evidence: notProven(open) };
  if (failed.length > 0) {
    return {
      status: 'not assessed',
      evidence: say`${checkNames(failed)} failed for a reason outside this change`,
    };
  }
  const silent = checks.filter(({ mark }) => mark !== 'success');
  if (silent.length > 0) return { status: 'not assessed', evidence: withoutResult(silent) };
  const hiding = checks.filter(({ hides }) => hides);
  if (hiding.length > 0) {
    return { status: 'not assessed', evidence: say`a failure of ${checkNames(hiding)} would not show` };
  }
  return { status: 'held', evidence: say`${checkNames(checks)} passed` };
}

/** Whether a failed job stands behind it that is none of these. */
const proves = ({ failedJobIds: ids }: NamedCheck, none: ReadonlySet<number>): boolean =>
  ids.length === 0 || ids.some((id) => !none.has(id));

/** A run that failed without a failed job did not come so far as to judge. */
const ran = ({ kind, failedJobIds }: NamedCheck): boolean => kind === 'step' || failedJobIds.length > 0;

function notProven(checks: NamedCheck[]): Prose {
  const [first] = checks;
  const ended =
    first === undefined || first.mark === 'failure' ? 'failed before it judged' : markWords[first.mark];
  return say`not proven: ${checkNames(checks)} ${ended}`;
}

function withoutResult(open: NamedCheck[]): Prose {
  const silent = open.filter(({ mark }) => mark !== 'masked');
  if (silent.length > 0) return say`${checkNames(silent)} gave no result`;
  const areSteps = open.every(({ kind }) => kind === 'step');
  return say`${checkNames(open)} ${areSteps ? 'failed, and that is hidden' : 'passed with a hidden failure'}`;
}

/** Each name once; a workflow stands for its job of the same name. */
function checkNames(checks: NamedCheck[]): Prose {
  const names = checks.map(({ name }) => name);
  const lower = names.map((name) => name.toLowerCase());
  return join(names.filter((_, index) => lower.indexOf(lower[index]!) === index).map((name) => code(name)));
}
