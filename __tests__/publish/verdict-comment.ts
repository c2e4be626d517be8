import { commentMarker } from '../../src/evidence/marker.ts';
import { viewOf } from '../../src/evidence/view.ts';
import type { GitHub } from '../../src/github/client.ts';
import {
  type CommentRequest,
  type CommentResult,
  mendComment,
  publishComment,
} from '../../src/publish/comment.ts';
import { type Look, lookAt } from '../../src/publish/pull-request-look.ts';
import { headOf } from '../fake/resolve.ts';
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

/** What is asked for the pull request #26 as it stands, and what is overridden. */
export function requestFor(world: World, over: Partial<CommentRequest> = {}): CommentRequest {
  return {
    pull: { number: 26, headSha: headOf(world, world.pull(26)), state: world.pull(26).state },
    body: body('Lint Smoke'),
    isNewestHead: true,
    ownCommit: null,
    isLastLook: false,
    newsAt: '2026-03-12T04:42:00Z',
    isNews: false,
    mode: 'always',
    outcome: 'approved',
    previousOutcome: null,
    viewer: world.contents.viewer,
    ...over,
  };
}

/** The same, and the look at what stands there afterwards. */
export async function commentAndMend(
  github: GitHub,
  world: World,
  over: Partial<CommentRequest> = {},
): Promise<CommentResult> {
  const request = requestFor(world, over);
  const result = await publishComment(github, repository, request, null);
  const look = await lookAt(github, repository, 26, request.viewer);
  return (await mendComment(github, repository, request, look)) ?? result;
}

/** @param seen what was seen of the pull request before; null: it is looked at. */
export function comment(
  github: GitHub,
  world: World,
  over: Partial<CommentRequest> = {},
  seen: Look | null = null,
): Promise<CommentResult> {
  return publishComment(github, repository, requestFor(world, over), seen);
}

export const post = { graphql: /^mutation addComment/ };
export const patch = { graphql: /^mutation updateComment/ };
