import type { Evidence } from '../../evidence/evidence.ts';
import type { Repository } from '../../settings/context.ts';

/** The head that a document is looked for. */
export interface HeadOfReport {
  sha: string;
  /** Null: a fork that is gone. */
  repository: Repository | null;
  pulls: readonly { number: number }[];
}

/**
 * Whether Evidence is that of a head: of the same commit, and of the same head repository or with a pull request in
 * common. Anybody can open a pull request from a fork that has the commit: its document is another one. A repository that
 * was renamed since is still its own, and a fork is known by its pull request.
 *
 * @param ours the repository that keeps the reports
 */
export function isOfHead(evidence: Evidence, ours: Repository, head: HeadOfReport): boolean {
  if (evidence.head.sha !== head.sha) return false;
  const numbers = new Set(evidence.pullRequests.map(({ number }) => number));
  if (head.pulls.some(({ number }) => numbers.has(number))) return true;
  const then = placeOf(evidence.head.repository, evidence.repository.name);
  const now = placeOf(head.repository && nameOf(head.repository), nameOf(ours));
  return then === now && (now !== null || (numbers.size === 0 && head.pulls.length === 0));
}

/** `ours`, or the name of a fork; null: not known. */
function placeOf(repository: string | null, ours: string): string | null {
  const name = repository?.toLowerCase() ?? null;
  return name === ours.toLowerCase() ? 'ours' : name;
}

const nameOf = ({ owner, name }: Repository): string => `${owner}/${name}`;
