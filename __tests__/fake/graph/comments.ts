import { bodyProblem } from '../shapes/remark.ts';
import { nodeId } from '../shapes/urls.ts';
import type { World } from '../state.ts';
import { GraphProblem, guarded } from './problem.ts';
import { commentNode, pullNode } from './pull.ts';

/** The mutation `addComment`: one more comment, or an error and no change. */
export function addComment(
  world: World,
  { subjectId, body }: { subjectId: string; body: string },
): Record<string, unknown> {
  const pull = world.contents.pulls.find(({ id }) => nodeId('PR', id) === subjectId);
  if (pull === undefined) throw unknownId(subjectId);
  mayWrite(world);
  if (pull.locked) throw new GraphProblem('FORBIDDEN', 'Unable to create comment because issue is locked.');
  refuseBody(body);
  const comment = world.addComment(pull.number, body);
  return {
    commentEdge: { node: commentNode(world, comment) },
    subject: () => guarded(world, 'pull-requests', () => pullNode(world, pull)),
  };
}

/** The mutation `updateIssueComment`. */
export function updateIssueComment(
  world: World,
  { id, body }: { id: string; body: string },
): Record<string, unknown> {
  const comment = world.contents.comments.find((one) => nodeId('IC', one.id) === id);
  if (comment === undefined) throw unknownId(id);
  mayWrite(world);
  refuseBody(body);
  comment.body = body;
  comment.updatedAt = world.now();
  return { issueComment: commentNode(world, comment) };
}

const unknownId = (id: string): GraphProblem =>
  new GraphProblem('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);

function mayWrite({ contents: { permissions } }: World): void {
  if (permissions.issues === 'write' || permissions['pull-requests'] === 'write') return;
  throw new GraphProblem('FORBIDDEN', 'Resource not accessible by integration');
}

function refuseBody(body: string): void {
  const problem = bodyProblem(body);
  if (problem !== null) throw new GraphProblem('UNPROCESSABLE', problem);
}
