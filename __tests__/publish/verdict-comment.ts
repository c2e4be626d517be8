import { commentMarker } from '../../src/evidence/marker.ts';
import { viewOf } from '../../src/evidence/view.ts';
import type { GitHub } from '../../src/github/client.ts';
import { type CommentRequest, type CommentResult, publishComment } from '../../src/publish/comment.ts';
import type { World } from '../fake/state.ts';
import { repository, runsOf } from './desk.ts';

const head = 'a'.repeat(40);
export const otherHead = 'b'.repeat(40);

/** A body of Docket's for these runs of a head. */
export function body(runs: string, text = 'Ready', headSha = head): string {
  return `${commentMarker({ headSha, view: viewOf(runsOf(runs)) })}\n### ${text}`;
}

/** What stands on the pull request, a line each. */
export function bodies(world: World): string[] {
  return world.contents.comments.filter((comment) => comment.pull === 26).map((comment) => comment.body);
}

export function put(world: World, text: string, author = world.contents.viewer): void {
  const now = world.now();
  world.contents.comments.push({
    id: world.nextId(),
    pull: 26,
    author,
    body: text,
    createdAt: now,
    updatedAt: now,
  });
}

export function comment(github: GitHub, over: Partial<CommentRequest> = {}): Promise<CommentResult> {
  return publishComment(github, repository, {
    pullNumber: 26,
    body: body('Lint Smoke'),
    isNewestHead: true,
    mergeCommit: null,
    isSecondLook: false,
    contentChanged: true,
    mode: 'always',
    outcome: 'approved',
    previousOutcome: null,
    known: null,
    alongside: null,
    ...over,
  });
}

export const post = { method: 'POST', path: '/issues/26/comments' };
export const patch = { method: 'PATCH', path: '/issues/comments/' };
