import { type Answer, type Call, HttpError, listPage, ok, orNotFound, type Route } from '../answer.ts';
import { buildPull } from '../build.ts';
import { commitsBetween } from '../git/history.ts';
import { changesOf, commitsOf, headOf } from '../resolve.ts';
import { commitShape, fileShape } from '../shapes/commit.ts';
import { pullShape, pullSimple } from '../shapes/pull.ts';
import type { Pull } from '../state.ts';

const READ = { any: ['pull-requests' as const], level: 'read' as const };
/** GitHub lists at most so many files and commits of a pull request. */
const MOST_FILES = 3_000;
const MOST_COMMITS = 250;

/** Pull requests. */
export const pullRoutes: Route[] = [
  {
    operation: 'GET /repos/{owner}/{repo}/pulls',
    needs: READ,
    handle: (call) => listPage(call, pullsAsked(call), (pull) => pullSimple(call.world, pull)),
  },
  {
    operation: 'POST /repos/{owner}/{repo}/pulls',
    needs: { any: ['pull-requests'], level: 'write' },
    handle: open,
  },
  {
    operation: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
    needs: READ,
    handle: (call) => ok(pullShape(call.world, pullOf(call))),
  },
  {
    operation: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
    needs: READ,
    handle: (call) => {
      const head = headOf(call.world, pullOf(call));
      const changes = changesOf(call.world, pullOf(call)).slice(0, MOST_FILES);
      return listPage(call, changes, (change) => fileShape(call.world, change, head));
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits',
    needs: READ,
    handle: (call) => {
      const commits = commitsOf(call.world, pullOf(call)).slice(0, MOST_COMMITS);
      return listPage(call, commits, (commit) => commitShape(call.world, commit));
    },
  },
];

/**
 * Opens a pull request between two branches of the repository. As on GitHub there is one at most for a head and a base,
 * none without commits, and the job's own token needs a setting.
 */
function open({ world, body }: Call): Answer {
  const { title, head, base, ...rest } = body as { title: string; head: string; base: string; body?: string };
  const { contents } = world;
  if (contents.viewer === 'github-actions[bot]' && !contents.actionsMayOpenPulls)
    throw new HttpError(403, 'GitHub Actions is not permitted to create or approve pull requests.');
  const [from, into] = [world.tip(head), world.tip(base)];
  if (from === undefined) throw invalid({ field: 'head', code: 'invalid' });
  if (into === undefined) throw invalid({ field: 'base', code: 'invalid' });
  const same = contents.pulls.filter((pull) => pull.headBranch === head && pull.base === base);
  const isOpen = same.some((pull) => pull.state === 'open' && pull.headRepository === world.fullName);
  const label = `${contents.repository.owner}:${head}`;
  if (isOpen) throw invalid({ code: 'custom', message: `A pull request already exists for ${label}.` });
  if (commitsBetween(world.git, into, from).length === 0)
    throw invalid({ code: 'custom', message: `No commits between ${base} and ${head}` });
  const number = Math.max(0, ...contents.pulls.map((pull) => pull.number)) + 1;
  const author = contents.viewer;
  const createdAt = world.now();
  const spec = { number, title, body: rest.body ?? null, author, headBranch: head, base, createdAt };
  const pull = buildPull(world, spec);
  contents.pulls.push(pull);
  return ok(pullShape(world, pull), 201);
}

function invalid(error: Record<string, string>): HttpError {
  return new HttpError(422, 'Validation Failed', { errors: [{ resource: 'PullRequest', ...error }] });
}

function pullOf({ world, params }: Call): Pull {
  return orNotFound(world.contents.pulls.find((pull) => pull.number === Number(params.pull_number)));
}

/** Filtered and sorted as the query asks; by default the open ones, newest first. */
function pullsAsked({ world, query }: Call): Pull[] {
  const state = query.get('state') ?? 'open';
  const head = query.get('head');
  const base = query.get('base');
  const sort = query.get('sort') ?? 'created';
  const sign = (query.get('direction') ?? (sort === 'created' ? 'desc' : 'asc')) === 'desc' ? -1 : 1;
  const key = (pull: Pull) => Date.parse(sort === 'updated' ? pull.updatedAt : pull.createdAt);
  return world.contents.pulls
    .filter((pull) => state === 'all' || (pull.state === 'open') === (state === 'open'))
    .filter((pull) => base === null || pull.base === base)
    .filter((pull) => head === null || headMatches(pull, head))
    .sort((a, b) => sign * (key(a) - key(b) || a.number - b.number));
}

/** `head` is `owner:branch`. GitHub ignores a value without a colon. */
function headMatches(pull: Pull, head: string): boolean {
  if (!head.includes(':')) return true;
  const owner = pull.headRepository.split('/')[0]!;
  return `${owner}:${pull.headBranch}`.toLowerCase() === head.toLowerCase();
}
