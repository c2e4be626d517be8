import type { Evidence } from '../../evidence/evidence.ts';

/**
 * Whether a stranger may have written the head and what is said of it: one of its pull requests comes from a fork, or the
 * commit from another repository than this, or from one that is gone. Such words do not lower what would block, and such
 * logs excuse nothing.
 */
export function isStrangers({ pullRequests, head, repository }: Evidence): boolean {
  return pullRequests.some(({ fork }) => fork) || head.repository !== repository.name;
}

/** The branch that the head is to go into, or is on; where none is known the default branch. */
export const baseBranchOf = ({ base, repository }: Pick<Evidence, 'base' | 'repository'>): string =>
  base?.branch ?? repository.defaultBranch;
