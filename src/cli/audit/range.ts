import { branchNamed, type Clone, commitOf, defaultBranchOf, Unreadable } from '../git/clone.ts';
import type { CommitRange } from '../git/commits.ts';
import type { AuditOptions } from './options.ts';

/** Where the audit begins. */
export interface Start {
  /** The newest commit that is asked for. */
  tip: string;
  /** The branch that the commits went into. */
  branch: string;
}

/** @throws Unreadable when there is no such branch or commit, or no commit at all. */
export async function startOf(clone: Clone, { path, branch }: AuditOptions): Promise<Start> {
  const found = branch === null ? null : await branchNamed(clone, branch);
  if (found !== null) return { tip: found.tip, branch: found.name };
  const tip = await commitOf(clone, branch ?? 'HEAD');
  if (tip !== null) return { tip, branch: await defaultBranchOf(clone) };
  throw new Unreadable(
    branch === null ? `${path} has no commit yet` : `${path} has no branch or commit "${branch}"`,
  );
}

/**
 * The commits that are asked for, as git lists them. `--since` and `--until` are revisions of the clone, else dates.
 *
 * @throws Unreadable when a revision is not known.
 */
export async function rangeOf(clone: Clone, { tip }: Start, options: AuditOptions): Promise<CommitRange> {
  const { since, until, maxCount, firstParent } = options;
  const last = until === null ? null : await limitOf(clone, '--until', until);
  const first = since === null ? null : await limitOf(clone, '--since', since);
  const revisions = [
    last !== null && 'commit' in last ? last.commit : tip,
    ...(first !== null && 'commit' in first ? [`^${first.commit}`] : []),
    ...(last !== null && 'date' in last ? [`--until=${last.date}`] : []),
    ...(first !== null && 'date' in first ? [`--since=${first.date}`] : []),
  ];
  return { revisions, maxCount, firstParent };
}

/** Git would take the time of day of now. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** An ISO date with a time, or an age such as `2 weeks ago`. Git itself would take any words for a date. */
const DATE =
  /^(?:\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2})?(?:Z| ?[+-]\d{2}:?\d{2})?|\d{1,5}[ .](?:hour|day|week|month|year)s?[ .]ago|yesterday)$/;

async function limitOf(
  clone: Clone,
  option: string,
  value: string,
): Promise<{ commit: string } | { date: string }> {
  if (DAY.test(value)) return { date: `${value}T${option === '--since' ? '00:00:00' : '23:59:59'}Z` };
  if (DATE.test(value)) return { date: value };
  const commit = await commitOf(clone, value);
  if (commit !== null) return { commit };
  throw new Unreadable(
    `${option} "${value}" is neither a commit of the clone nor a date such as 2026-01-31 or "2 weeks ago"`,
  );
}
