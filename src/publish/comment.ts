import type { PullRequest } from '../evidence/change.ts';
import { parseMarker } from '../evidence/marker.ts';
import type { Outcome } from '../evidence/outcome.ts';
import type { GitHub } from '../github/client.ts';
import { hasStatus } from '../github/errors.ts';
import { headlineIn } from '../report/comment/headline.ts';
import { withoutSummaryAddress } from '../report/comment/provenance.ts';
import type { Repository } from '../settings/context.ts';
import type { Inputs } from '../settings/inputs.ts';
import { compareComment, type Look, lookAt, type OwnComment } from './pull-request-look.ts';
import { readFailure } from './write-failure.ts';

export interface CommentRequest {
  /** The pull request as it was when the evidence was read. */
  pull: Pick<PullRequest, 'number' | 'headSha' | 'state'>;
  /** Its first line is the marker. */
  body: string;
  /** The head was the newest one of the pull request; Docket's own commits on top of it do not count. */
  isNewestHead: boolean;
  /** The commit that Docket just made; it may stand on the head. Null: none. */
  ownCommit: string | null;
  /** GitHub was read again since it had moved on: then what is known now counts. */
  isLastLook: boolean;
  /** When the newest of what the comment tells happened; the document itself may be news too. */
  newsAt: string;
  isNews: boolean;
  mode: Inputs['comment'];
  /** What a race left is put right: nothing is made anew for that. */
  isMending?: true;
  outcome: Outcome;
  /** The outcome of the milestone's document before this one; null: there is none. */
  previousOutcome: string | null;
  /** The account of the token. */
  viewer: string;
}

export type CommentResult =
  | { kind: 'created' | 'updated' | 'unchanged'; url: string }
  /** The comment that is there stays. */
  | { kind: 'kept'; url: string; why: 'newer head' | 'saw more' }
  /** GitHub has moved on since the evidence was read, or the comment saw something else: read GitHub again. */
  | { kind: 'outdated'; url: string | null }
  /** There is none, and none is made. */
  | { kind: 'skipped'; why: 'mode' | 'older head' | 'deleted' }
  /** The conversation is locked, or the token may not write. */
  | { kind: 'forbidden'; reason: string };

const tries = 3;

/**
 * Brings the verdict onto a pull request: one comment, made once, then updated in place or made anew. What stands there is
 * looked at directly before, and compared.
 *
 * `changes` makes a comment only when the outcome differs from that of the milestone's document before (the first
 * document counts as a change), `problems` only when the outcome is not `approved`; both update a comment that is
 * there. `recreate` makes a new one where the first line says something else than the one that is there, and then deletes
 * that. `never` touches none. A lost answer is followed by a look at what is there, never by a blind second post.
 *
 * @param seen what was seen of the pull request this moment; null: it is looked at now.
 * @throws limits, and server errors that stay.
 */
export async function publishComment(
  github: GitHub,
  repository: Repository,
  request: CommentRequest,
  seen: Look | null,
): Promise<CommentResult> {
  if (request.mode === 'never') return { kind: 'skipped', why: 'mode' };
  let look = seen;
  for (let attempt = 1; ; attempt++) {
    try {
      look ??= await lookAt(github, repository, request.pull.number, request.viewer);
      return await write(github, repository, request, look);
    } catch (error) {
      const failure = readFailure(error);
      const isGone = hasStatus(error, 404) && look !== null;
      if (failure.kind === 'refused' && !isGone) return { kind: 'forbidden', reason: failure.reason };
      if ((failure.kind !== 'unclear' && !isGone) || attempt === tries) throw error;
      look = null;
    }
  }
}

async function write(
  github: GitHub,
  repository: Repository,
  request: CommentRequest,
  look: Look,
): Promise<CommentResult> {
  if (hasMovedOn(request, look) && !request.isLastLook)
    return { kind: 'outdated', url: look.own[0]?.url ?? null };
  return look.own.length > 0
    ? settle(github, repository, request, look)
    : create(github, repository, request, look);
}

/** Whether the pull request is another one than when the evidence was read. */
export function hasMovedOn(request: CommentRequest, look: Look): boolean {
  return hasNewerHead(request, look) || look.state !== request.pull.state;
}

/** Whether the head of the pull request is another one now; a commit that Docket just made does not count. */
function hasNewerHead({ pull, ownCommit }: CommentRequest, { headSha }: Look): boolean {
  return headSha !== pull.headSha && headSha !== ownCommit;
}

/**
 * The commit that the comment must speak of when it is not ours: the merge of the pull request, or its newer head. Null:
 * ours is it.
 */
export function newerThan(request: CommentRequest, look: Look): string | null {
  const own = parseMarker(request.body)?.headSha;
  const isNewest = request.isNewestHead && !hasNewerHead(request, look);
  const newer = look.state === 'merged' ? look.mergeCommit : isNewest ? null : look.headSha;
  return newer === own ? null : newer;
}

/**
 * Leaves one comment with the text that saw most: the oldest, or the newest where comments are made anew, so that of several
 * writers none deletes what another one keeps.
 */
async function settle(
  github: GitHub,
  repository: Repository,
  request: CommentRequest,
  look: Look,
): Promise<CommentResult> {
  const against = comparedWith(request, look);
  const kept = request.mode === 'recreate' ? against.at(-1) : against[0];
  if (!kept) throw new Error('There is no comment to settle.');
  const { url } = kept.comment;
  if (against.some(({ order }) => order === 'mixed') && !request.isLastLook) return { kind: 'outdated', url };
  const winner = ['newer head', 'more'].flatMap((wins) => against.filter(({ order }) => order === wins))[0];
  if (!winner && isMadeAnew(request, kept.comment)) {
    const created = await post(github, repository, request);
    for (const { comment } of against) await remove(github, repository, comment.id);
    return created;
  }
  const changed = await update(github, repository, kept.comment, winner?.comment.body ?? request.body);
  for (const { comment } of against.filter((one) => one !== kept))
    await remove(github, repository, comment.id);
  if (winner) return { kind: 'kept', url, why: winner.order === 'more' ? 'saw more' : 'newer head' };
  return { kind: changed ? 'updated' : 'unchanged', url };
}

/** GitHub tells nobody of an edit: what the first line says is worth a new comment. */
function isMadeAnew({ mode, isMending, body }: CommentRequest, comment: OwnComment): boolean {
  return mode === 'recreate' && !isMending && headlineIn(body) !== headlineIn(comment.body);
}

function comparedWith(request: CommentRequest, look: Look) {
  const marker = parseMarker(request.body);
  if (!marker) throw new Error('The body of a comment must begin with its marker.');
  const isNewestHead = request.isNewestHead && !hasNewerHead(request, look);
  const ours = { ...marker, isNewestHead, mergeCommit: look.mergeCommit };
  return look.own.map((comment) => ({ comment, order: compareComment(comment, ours) }));
}

/**
 * Mends what stands there after we wrote when it is not what must stand there: several comments, or one of another writer
 * that saw less.
 *
 * @param look what was seen after we wrote
 * @returns null when all is well.
 */
export async function mendComment(
  github: GitHub,
  repository: Repository,
  request: CommentRequest,
  look: Look,
): Promise<CommentResult | null> {
  const [first, ...others] = comparedWith(request, look);
  const isLess = first?.order === 'less' || first?.order === 'older head';
  if (others.length === 0 && !isLess) return null;
  return publishComment(github, repository, { ...request, isLastLook: true, isMending: true }, look);
}

/**
 * GitHub may keep a body with other line ends and without white space at its end. Which run shows the report in its summary
 * makes no other text.
 */
function sameText(a: string, b: string): boolean {
  const plain = (text: string): string => withoutSummaryAddress(text).replaceAll('\r\n', '\n').trimEnd();
  return plain(a) === plain(b);
}

async function update(
  github: GitHub,
  { owner, name: repo }: Repository,
  comment: OwnComment,
  body: string,
): Promise<boolean> {
  if (sameText(comment.body, body)) return false;
  await github.rest.issues.updateComment({ owner, repo, comment_id: comment.id, body });
  return true;
}

async function remove(github: GitHub, { owner, name: repo }: Repository, id: number): Promise<void> {
  try {
    await github.rest.issues.deleteComment({ owner, repo, comment_id: id });
  } catch (error) {
    // The other writer of the race was faster.
    if (!hasStatus(error, 404)) throw error;
  }
}

async function create(
  github: GitHub,
  repository: Repository,
  request: CommentRequest,
  look: Look,
): Promise<CommentResult> {
  if (!request.isNewestHead || hasNewerHead(request, look)) return { kind: 'skipped', why: 'older head' };
  if (isUnwanted(request, look)) return { kind: 'skipped', why: 'deleted' };
  if (!isWanted(request)) return { kind: 'skipped', why: 'mode' };
  return post(github, repository, request);
}

async function post(
  github: GitHub,
  { owner, name: repo }: Repository,
  { pull, body }: CommentRequest,
): Promise<CommentResult> {
  const { data } = await github.rest.issues.createComment({ owner, repo, issue_number: pull.number, body });
  return { kind: 'created', url: data.html_url };
}

/** A person deleted the comment, and nothing happened since. */
function isUnwanted({ isNews, newsAt }: CommentRequest, { deletedAt }: Look): boolean {
  return deletedAt !== null && !isNews && deletedAt >= newsAt;
}

function isWanted({ mode, outcome, previousOutcome }: CommentRequest): boolean {
  if (mode === 'changes') return outcome !== previousOutcome;
  return mode !== 'problems' || outcome !== 'approved';
}
