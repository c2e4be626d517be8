import { type Answer, type Call, HttpError, ok, pageOf, type Route } from '../answer.ts';
import { latestStatuses, statusShape } from '../shapes/remark.ts';
import { minimalRepository } from '../shapes/repository.ts';
import { apiUrl } from '../shapes/urls.ts';
import { userShape } from '../shapes/user.ts';
import { commitOf } from './commits.ts';

/** Commit statuses. */
export const statusRoutes: Route[] = [
  {
    operation: 'GET /repos/{owner}/{repo}/commits/{ref}/status',
    needs: { any: ['statuses'], level: 'read' },
    handle: (call) => combinedStatus(call, commitOf(call).oid),
  },
  {
    operation: 'POST /repos/{owner}/{repo}/statuses/{sha}',
    needs: { any: ['statuses'], level: 'write' },
    handle: postStatus,
  },
];

function combinedStatus(call: Call, oid: string): Answer {
  const { world } = call;
  const statuses = latestStatuses(world, oid);
  const page = pageOf(call, statuses);
  const states = statuses.map((status) => status.state);
  const failed = states.some((state) => state === 'failure' || state === 'error');
  const pending = states.length === 0 || states.includes('pending');
  const body = {
    state: failed ? 'failure' : pending ? 'pending' : 'success',
    statuses: page.items.map((status) => statusShape(world, status)),
    sha: oid,
    total_count: statuses.length,
    repository: minimalRepository(world),
    commit_url: apiUrl(world, `/commits/${oid}`),
    url: apiUrl(world, `/commits/${oid}/status`),
  };
  return { status: 200, body, headers: page.headers };
}

function postStatus({ world, params, body }: Call): Answer {
  const commit = world.git.findCommit(params.sha!);
  if (commit === undefined) throw new HttpError(422, `No commit found for SHA: ${params.sha}`);
  const given = body as { state: 'success'; context?: string; description?: string; target_url?: string };
  if ([...(given.description ?? '')].length > 140) {
    throw new HttpError(422, 'Validation Failed', {
      errors: [
        {
          resource: 'Status',
          code: 'custom',
          field: 'description',
          message: 'description is too long (maximum is 140 characters)',
        },
      ],
    });
  }
  const status = {
    id: world.nextId(),
    commit: commit.oid,
    context: given.context ?? 'default',
    state: given.state,
    description: given.description ?? null,
    targetUrl: given.target_url ?? null,
    createdAt: world.now(),
    creator: world.contents.viewer,
  };
  world.contents.statuses.push(status);
  return ok({ ...statusShape(world, status), creator: userShape(world, status.creator) }, 201);
}
