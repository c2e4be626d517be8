import { type Clone, commitOf, Unreadable } from '../git/clone.ts';
import type { CommitRange } from '../git/commits.ts';
import type { AuditOptions } from './options.ts';

/**
 * The commits that are asked for, as git lists them. `--since` and `--until` are revisions of the clone, else dates.
 *
 * @throws Unreadable when a revision is not known, or the clone has no commit.
 */
export async function rangeOf(clone: Clone, options: AuditOptions): Promise<CommitRange> {
  const { since, until, maxCount, firstParent } = options;
  const tip = await tipOf(clone, options);
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

/** The newest commit that is asked for. @throws Unreadable */
export async function tipOf(clone: Clone, { path, branch }: AuditOptions): Promise<string> {
  const tip = await commitOf(clone, branch ?? 'HEAD');
  if (tip !== null) return tip;
  const remote = branch === null ? null : await commitOf(clone, `refs/remotes/origin/${branch}`);
  if (remote !== null) return remote;
  throw new Unreadable(
    branch === null ? `${path} has no commit yet` : `${path} has no branch or commit "${branch}"`,
  );
}

/** An ISO date, with or without a time, or an age such as `2 weeks ago`. Git itself would take any words for a date. */
const DATE =
  /^(?:\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z| ?[+-]\d{2}:?\d{2})?)?|\d{1,5}[ .](?:hour|day|week|month|year)s?[ .]ago|yesterday)$/;

async function limitOf(
  clone: Clone,
  option: string,
  value: string,
): Promise<{ commit: string } | { date: string }> {
  if (DATE.test(value)) return { date: /^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T00:00:00Z` : value };
  const commit = await commitOf(clone, value);
  if (commit !== null) return { commit };
  throw new Unreadable(
    `${option} "${value}" is neither a commit of the clone nor a date such as 2026-01-31 or "2 weeks ago"`,
  );
}
