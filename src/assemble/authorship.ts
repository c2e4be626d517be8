import type { Authorship } from '../evidence/authorship.ts';
import {
  accountOfAddress,
  agentOfAccount,
  agentOfSignature,
  agentsInLines,
  coAuthorsIn,
  type Signed,
} from './agents.ts';

/** Who signed a commit, and its message. */
export interface SignedCommit extends Signed {
  sha: string;
  message: string;
}

/** What tells who wrote a change. */
export interface Written {
  /** The account that opened the pull request, an app's with `[bot]` at its end; null: it is gone, or there is none. */
  account: string | null;
  /** The newest commits, oldest first. */
  commits: readonly SignedCommit[];
  /** What the pull request says; empty: nothing. */
  description: string;
}

/** Who wrote a change, where an agent or a bot is seen; undefined: neither, or nobody knows. */
export function authorshipOf({ account, commits, description }: Written): Authorship | undefined {
  const newest = commits.at(-1);
  const by = account ?? (newest && (newest.login ?? accountOfAddress(newest.email) ?? newest.name));
  if (!by) return undefined;
  const own = agentOfAccount(by) ?? (account === null && newest ? agentOfSignature(newest) : null);
  const kind = own !== null ? 'agent' : by.endsWith('[bot]') ? 'bot' : 'person';
  const found = [
    ...(own === null ? [] : [{ name: own, from: 'account' as const }]),
    ...commits.flatMap(agentsOf).map((name) => ({ name, from: 'commits' as const })),
    ...agentsInLines(description).map((name) => ({ name, from: 'description' as const })),
  ];
  const names = [...new Set(found.map(({ name }) => name))].sort();
  const agents = names.flatMap((name) => found.find((each) => each.name === name) ?? []);
  return kind === 'person' && agents.length === 0 ? undefined : { by, kind, agents };
}

const agentsOf = (commit: SignedCommit): string[] => [
  ...[commit, ...coAuthorsIn(commit.message)].flatMap((signed) => agentOfSignature(signed) ?? []),
  ...agentsInLines(commit.message),
];

/**
 * The accounts whose change it is: the one that opened the pull request, and of a coding agent's those that its commits name
 * as co-authors, since they asked for it.
 */
export function authorsOf({ account, commits }: Written): string[] {
  if (account === null) return [];
  if (agentOfAccount(account) === null) return [account];
  const asked = commits
    .flatMap(({ message }) => coAuthorsIn(message))
    .map(({ email }) => accountOfAddress(email));
  return [account, ...asked.filter((login) => login !== null)];
}
