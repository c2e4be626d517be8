import type { PullRequest } from '../evidence/change.ts';
import { parseMarker } from '../evidence/marker.ts';
import type { Outcome } from '../evidence/outcome.ts';
import type { GitHub } from '../github/client.ts';
import { hasStatus } from '../github/errors.ts';
import { headlineIn } from '../report/comment/headline.ts';
import { withoutSummaryAddress } from '../report/comment/provenance.ts';
import type { Repository } from '../settings/context.ts';
import type { Inputs } from '../settings/inputs.ts';
import { addComment, removeComment, updateComment, type WrittenComment } from './comment-writes.ts';
import { compareComment, type Look, type LookNode, lookAt, type OwnComment } from './pull-request-look.ts';
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
  /** `seen`: the pull request directly after; null: it was not seen, or something was done after that. */
  | { kind: 'created' | 'updated'; url: string; seen: LookNode | null }
  | { kind: 'unchanged'; url: string }
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
      // What GitHub does not find was taken away meanwhile: `stale`, or by REST 404.
      const isGone = (failure.kind === 'stale' || hasStatus(error, 404)) && look !== null;
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
  return look.own.length > 0 ? settle(github, repository, request, look) : create(github, request, look);
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
    const { url } = await addComment(github, look.id, request.body);
    for (const { comment } of against) await removeComment(github, repository, comment.id);
    return { kind: 'created', url, seen: null };
  }
  const updated = await update(github, kept.comment, winner?.comment.body ?? request.body);
  const others = against.filter((one) => one !== kept);
  for (const { comment } of others) await removeComment(github, repository, comment.id);
  if (winner) return { kind: 'kept', url, why: winner.order === 'more' ? 'saw more' : 'newer head' };
  if (updated === null) return { kind: 'unchanged', url };
  return { kind: 'updated', url, seen: others.length > 0 ? null : updated.seen };
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

/** Null: it says that already. */
async function update(github: GitHub, comment: OwnComment, body: string): Promise<WrittenComment | null> {
  return sameText(comment.body, body) ? null : updateComment(github, comment, body);
}

async function create(github: GitHub, request: CommentRequest, look: Look): Promise<CommentResult> {
  if (!request.isNewestHead || hasNewerHead(request, look)) return { kind: 'skipped', why: 'older head' };
  if (isUnwanted(request, look)) return { kind: 'skipped', why: 'deleted' };
  if (!isWanted(request)) return { kind: 'skipped', why: 'mode' };
  return { kind: 'created', ...(await addComment(github, look.id, request.body)) };
}

/** A person deleted the comment, and nothing happened since. */
function isUnwanted({ isNews, newsAt }: CommentRequest, { deletedAt }: Look): boolean {
  return deletedAt !== null && !isNews && deletedAt >= newsAt;
}

function isWanted({ mode, outcome, previousOutcome }: CommentRequest): boolean {
  if (mode === 'changes') return outcome !== previousOutcome;
  return mode !== 'problems' || outcome !== 'approved';
}
