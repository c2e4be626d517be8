import type { ListedComment } from '../collect/overview/overview.ts';
import type { Repository } from '../context.ts';
import { parseMarker } from '../evidence/marker.ts';
import type { GitHub } from '../github/client.ts';
import { hasStatus } from '../github/errors.ts';
import type { Inputs } from '../inputs.ts';
import type { Outcome } from '../judge/decision.ts';
import { type FileAt, readAfterPost, readComments } from './comments.ts';
import { readFailure } from './failure.ts';
import { type OwnComment, ownComments, standingOf } from './own-comments.ts';

export interface CommentRequest {
  pullNumber: number;
  /** Its first line is the marker. */
  body: string;
  /** The head of the pull request is this one; Docket's own commits on top of it do not count. */
  isNewestHead: boolean;
  /** What the pull request was merged as; null: it is not merged. A comment of that commit is never replaced. */
  mergeCommit: string | null;
  /** GitHub was read again since a comment saw something else than we did: then what it says now counts. */
  isSecondLook: boolean;
  /** False when the document says what it said before: a comment that a person deleted is then not made anew. */
  contentChanged: boolean;
  mode: Inputs['comment'];
  outcome: Outcome;
  /** The outcome of the milestone's document before this one; null: there is none. */
  previousOutcome: string | null;
  /** The comments read so far, and where to read on; null: read them all. */
  known: { list: readonly ListedComment[]; endCursor: string | null } | null;
  /** A file to read together with the look at what stands after a new comment; null: none. */
  alongside: FileAt | null;
}

export type CommentResult =
  | { kind: 'updated' | 'unchanged'; url: string }
  /** `alongside`: the text of the file that was asked for; null when it was not read. */
  | { kind: 'created'; url: string; alongside: string | null }
  /** The comment that is there stays. */
  | { kind: 'kept'; url: string; why: 'newer head' | 'saw more' }
  /** The comment that is there saw something that we did not, and the other way round: read GitHub again. */
  | { kind: 'mixed'; url: string }
  /** There is none, and none is made. */
  | { kind: 'skipped'; why: 'mode' | 'older head' | 'deleted' }
  /** The conversation is locked, or the token may not write. */
  | { kind: 'forbidden'; reason: string };

const tries = 3;

/**
 * Brings the verdict onto a pull request: one comment, made once, then updated in place.
 *
 * `changes` makes a comment only when the outcome differs from that of the milestone's document before (the first
 * document counts as a change), `problems` only when the outcome is not `approved`; both update a comment that is
 * there. `never` touches none. A lost answer is followed by a look at what is there, never by a blind second post.
 *
 * @throws limits, and server errors that stay.
 */
export async function publishComment(
  github: GitHub,
  repository: Repository,
  request: CommentRequest,
): Promise<CommentResult> {
  if (request.mode === 'never') return { kind: 'skipped', why: 'mode' };
  let known = request.known;
  for (let attempt = 1; ; attempt++) {
    try {
      const own = await findOwn(github, repository, request.pullNumber, known);
      return own.length > 0
        ? await settle(github, repository, request, own)
        : await create(github, repository, request);
    } catch (error) {
      const failure = readFailure(error);
      if (hasStatus(error, 403, 410)) {
        if (failure.kind === 'refused') return { kind: 'forbidden', reason: failure.reason };
      }
      const isGone = hasStatus(error, 404) && known !== null;
      if ((failure.kind !== 'unclear' && !isGone) || attempt === tries) throw error;
      known = null;
    }
  }
}

/** Later pages matter only while none was found: the oldest comment of ours is the one that stays. */
async function findOwn(
  github: GitHub,
  repository: Repository,
  number: number,
  known: CommentRequest['known'],
): Promise<OwnComment[]> {
  if (known === null) return ownComments(await readComments(github, repository, number, null));
  const own = ownComments(known.list);
  if (own.length > 0 || known.endCursor === null) return own;
  return ownComments(await readComments(github, repository, number, known.endCursor));
}

/** Leaves one comment, the oldest, with the text that saw most. */
async function settle(
  github: GitHub,
  repository: Repository,
  request: CommentRequest,
  own: readonly OwnComment[],
): Promise<CommentResult> {
  const [oldest] = own;
  const marker = parseMarker(request.body);
  if (!oldest || !marker) throw new Error('The body of a comment must begin with its marker.');
  const { isNewestHead, mergeCommit } = request;
  const ours = { ...marker, isNewestHead, mergeCommit };
  const against = own.map((comment) => ({ comment, standing: standingOf(comment, ours) }));
  const mixed = against.find(({ standing }) => standing === 'mixed');
  if (mixed && !request.isSecondLook) return { kind: 'mixed', url: mixed.comment.url };
  const winner = against.find(({ standing }) => standing !== 'yields' && standing !== 'mixed');
  const changed = await write(github, repository, oldest, winner?.comment.body ?? request.body);
  for (const { id } of own.slice(1)) await remove(github, repository, id);
  const { url } = oldest;
  if (winner) return { kind: 'kept', url, why: winner.standing === 'saw more' ? 'saw more' : 'newer head' };
  return { kind: changed ? 'updated' : 'unchanged', url };
}

/** GitHub may keep a body with other line ends and without white space at its end. */
function sameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();
  return plain(a) === plain(b);
}

async function write(
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
): Promise<CommentResult> {
  if (!request.isNewestHead) return { kind: 'skipped', why: 'older head' };
  if (!request.contentChanged) return { kind: 'skipped', why: 'deleted' };
  if (!isWanted(request)) return { kind: 'skipped', why: 'mode' };
  const { data } = await github.rest.issues.createComment({
    owner: repository.owner,
    repo: repository.name,
    issue_number: request.pullNumber,
    body: request.body,
  });
  const after = await readAfterPost(github, repository, request.pullNumber, request.alongside);
  const own = ownComments(after.comments);
  if (own.length > 1) return settle(github, repository, request, own);
  return { kind: 'created', url: data.html_url, alongside: after.text };
}

function isWanted({ mode, outcome, previousOutcome }: CommentRequest): boolean {
  if (mode === 'changes') return outcome !== previousOutcome;
  return mode !== 'problems' || outcome !== 'approved';
}
