import type { GitActor } from '@octokit/graphql-schema';
import type { Selected } from '../../github/graphql.ts';

/** Who signed a commit, as GraphQL tells. An app's bot has no `user`: only its address names it. */
export type GitAuthor = Partial<Selected<GitActor, { name: true; email: true; user: { login: true } }>>;

/** What `isBy` needs of a commit, for use inside `… on Commit { … }`. */
export const authorFields = 'author { email user { login } }';

/** The same, with what tells who wrote it. */
export const signatureFields = 'author { name email user { login } }';

/**
 * Whether an account is the author of a commit. GitHub gives the commits that an account makes through its API the
 * account's own name, or its address without a mailbox.
 * https://docs.github.com/en/account-and-profile/reference/email-addresses-reference#your-noreply-email-address
 *
 * @param login the account, an app's with `[bot]` at its end
 */
export function isBy(author: GitAuthor | null | undefined, login: string): boolean {
  return accountsOf(author).some((account) => isAccount(account, login));
}

/** Whether a login as REST and addresses write it, an app's with `[bot]`, names an account. */
export function isAccount(name: string | undefined, login: string): boolean {
  return name?.toLowerCase() === login.toLowerCase();
}

function accountsOf(author: GitAuthor | null | undefined): string[] {
  const address = /^(?:\d+\+)?([^@+]+)@users\.noreply\./.exec(author?.email ?? '')?.[1];
  return [author?.user?.login, address].filter((name) => name !== undefined);
}

/**
 * Whether an actor is an account: for those GraphQL leaves out the `[bot]` of an app. A person can have the same name, so
 * this is no proof of anything.
 */
export function isSameLogin(one: string, other: string): boolean {
  const plain = (login: string): string => login.replace(/\[bot\]$/, '').toLowerCase();
  return plain(one) === plain(other);
}
