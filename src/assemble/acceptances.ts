import type { Acceptance } from '../evidence/acceptance.ts';
import { byText } from '../evidence/order.ts';
import { agentOfAccount } from './agents.ts';

/** An account that did something; null: it is gone. */
export type Account = { login: string; isUser: boolean } | null;

/** An approving review that stands. */
export interface Approval {
  by: Account;
  at: string;
  /** The commit that it is about; null: GitHub does not have it any more. */
  commit: string | null;
  mayWrite: boolean;
}

/** Who approved a pull request, who set the label last, and what happened to its head and base. */
export interface ReviewState {
  approvals: Approval[];
  /** Null: the label is not there. */
  label: { by: Account; at: string } | null;
  openedAt: string;
  /** The newest push by force, and the commit that it pushed; null: there was none. */
  forced: { at: string; to: string | null } | null;
  /** When it was last opened again, after which it has the commits that were pushed meanwhile. */
  reopenedAt: string | null;
  /** When its base branch last became another one: what it changes is something else since. */
  rebasedAt: string | null;
}

/** What reviews and label are held against. */
export interface Reviewed {
  /** The accounts whose change it is. */
  authors: readonly string[];
  /** The head that is reported, and commits of Docket's own on top of it. */
  commits: readonly string[];
  /** It is what the pull request shows now. */
  isShown: boolean;
  /** When it became the head of the pull request; null: not known. */
  pushedAt: string | null;
}

const MOST = 20;

/** Who accepts a change, and whose word does not count, oldest first. */
export function acceptancesOf(state: ReviewState, reviewed: Reviewed): Acceptance[] {
  const reviews = state.approvals.map((approval) =>
    acceptance(approval, 'review', refusedReview(state, approval, reviewed)),
  );
  const { label } = state;
  const labels = label === null ? [] : [acceptance(label, 'label', refusedLabel(state, label, reviewed))];
  const counts = ({ refused }: Acceptance): number => (refused === undefined ? 0 : 1);
  const inTime = (one: Acceptance, other: Acceptance): number =>
    byText(one.at, other.at) || byText(one.by, other.by) || byText(one.as, other.as);
  return [...reviews, ...labels]
    .sort((one, other) => counts(one) - counts(other) || inTime(one, other))
    .slice(0, MOST)
    .sort(inTime);
}

type Refusal = Acceptance['refused'];

function acceptance(
  { by, at }: Pick<Approval, 'by' | 'at'>,
  as: Acceptance['as'],
  refused: Refusal,
): Acceptance {
  return { by: loginOf(by), at, as, ...(refused !== undefined && { refused }) };
}

const loginOf = (account: Account): string =>
  account === null ? '' : account.isUser ? account.login : `${account.login}[bot]`;

function refusedReview(
  { rebasedAt }: ReviewState,
  { by, at, commit, mayWrite }: Approval,
  { authors, commits }: Reviewed,
): Refusal {
  const whose = refusedAccount(by, authors);
  if (whose !== undefined) return whose;
  if (!mayWrite) return 'no write access';
  if (commit === null || !commits.includes(commit)) return 'another commit';
  return isLater(at, rebasedAt) ? undefined : 'before another base';
}

function refusedLabel(
  { rebasedAt }: ReviewState,
  { by, at }: NonNullable<ReviewState['label']>,
  { authors, isShown, pushedAt }: Reviewed,
): Refusal {
  const whose = refusedAccount(by, authors);
  if (whose !== undefined) return whose;
  if (!isShown) return 'another commit';
  if (pushedAt === null) return 'push not known';
  if (!isLater(at, pushedAt)) return 'before the push';
  return isLater(at, rebasedAt) ? undefined : 'before another base';
}

function refusedAccount(account: Account, authors: readonly string[]): Refusal {
  const login = loginOf(account);
  if (account === null || !account.isUser || agentOfAccount(login) !== null) return 'no person';
  return authors.some((author) => author.toLowerCase() === login.toLowerCase()) ? 'author' : undefined;
}

/** In the same second nobody knows which came first. */
const isLater = (at: string, than: string | null): boolean => than === null || at > than;

/**
 * When the head became the head of the pull request. Only GitHub's own clock counts: dates in commits are the author's. After
 * the newest push by force a commit becomes the head once, and what the pull request starts for it begins after that. Runs
 * from before it was opened, or before that push, may be of an earlier time at which the branch had the commit.
 *
 * @param runs of the head that the pull request, or a push to its branch, started: when they were created
 */
export function pushedAt(
  { openedAt, forced, reopenedAt }: Pick<ReviewState, 'openedAt' | 'forced' | 'reopenedAt'>,
  sha: string,
  runs: readonly string[],
): string | null {
  const isSince = (createdAt: string): boolean =>
    isLater(createdAt, openedAt) && isLater(createdAt, forced?.at ?? null);
  const after = runs.filter(isSince).sort()[0];
  const pushed = forced !== null && forced.to === sha ? forced.at : (after ?? null);
  if (pushed === null || reopenedAt === null) return pushed;
  return reopenedAt > pushed ? reopenedAt : pushed;
}
