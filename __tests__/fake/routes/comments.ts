import { type Call, HttpError, listPage, ok, orNotFound, type Route } from '../answer.ts';
import { bodyProblem, commentShape } from '../shapes/remark.ts';
import type { Comment } from '../state.ts';

const READ = { any: ['issues' as const, 'pull-requests' as const], level: 'read' as const };
const WRITE = { any: ['issues' as const, 'pull-requests' as const], level: 'write' as const };

/** Comments on pull requests. */
export const commentRoutes: Route[] = [
  {
    operation: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
    needs: READ,
    handle: (call) => {
      const number = issueOf(call);
      const since = Date.parse(call.query.get('since') ?? '1970-01-01');
      const comments = call.world.contents.comments
        .filter((comment) => comment.pull === number && Date.parse(comment.updatedAt) >= since)
        .sort((a, b) => a.id - b.id);
      return listPage(call, comments, (comment) => commentShape(call.world, comment));
    },
  },
  {
    operation: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    needs: WRITE,
    handle: (call) => {
      const { world } = call;
      const number = issueOf(call);
      const pull = world.contents.pulls.find((one) => one.number === number);
      if (pull?.locked) throw new HttpError(403, 'Unable to create comment because issue is locked.');
      const comment = world.addComment(number, bodyOf(call));
      return ok(commentShape(world, comment), 201);
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}',
    needs: READ,
    handle: (call) => ok(commentShape(call.world, commentOf(call))),
  },
  {
    operation: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
    needs: WRITE,
    handle: (call) => {
      const comment = commentOf(call);
      comment.body = bodyOf(call);
      comment.updatedAt = call.world.now();
      return ok(commentShape(call.world, comment));
    },
  },
  {
    operation: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
    needs: WRITE,
    handle: (call) => {
      const comment = commentOf(call);
      call.world.deleteComment(comment, call.world.contents.viewer);
      return { status: 204 };
    },
  },
];

function issueOf({ world, params }: Call): number {
  const number = Number(params.issue_number);
  const known = world.contents.pulls.some((pull) => pull.number === number);
  return orNotFound(known ? number : null);
}

function commentOf({ world, params }: Call): Comment {
  return orNotFound(world.contents.comments.find((comment) => comment.id === Number(params.comment_id)));
}

/** The text of a comment; GitHub refuses blank and too long ones. */
function bodyOf({ body }: Call): string {
  const text = (body as { body: string }).body;
  const problem = bodyProblem(text);
  if (problem === null) return text;
  throw new HttpError(422, 'Validation Failed', {
    errors: [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message: problem }],
  });
}
