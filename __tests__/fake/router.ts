import { type Answer, type Call, HttpError, jsonOf, notFound, type Route } from './answer.ts';
import type { Server } from './description.ts';
import { openApi } from './openapi.ts';
import { attestationRoutes } from './routes/attestations.ts';
import { branchRoutes } from './routes/branches.ts';
import { checkRoutes } from './routes/checks.ts';
import { commentRoutes } from './routes/comments.ts';
import { commitRoutes } from './routes/commits.ts';
import { contentRoutes } from './routes/contents.ts';
import { pullRoutes } from './routes/pulls.ts';
import { repositoryRoutes } from './routes/repository.ts';
import { runRoutes } from './routes/runs.ts';
import { statusRoutes } from './routes/statuses.ts';
import type { World } from './state.ts';

/** A REST request as the server received it; the path is still percent-encoded. */
export interface RestRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  body: unknown;
  accept: string;
  address: string;
  server: Server;
}

export interface Routed {
  answer: Answer;
  /** What the request or our answer has against GitHub's description. */
  complaints: string[];
}

interface Matcher {
  route: Route;
  method: string;
  pattern: RegExp;
  names: string[];
}

/** Parameters that may hold slashes. */
const LONG = ['path', 'ref', 'basehead'];

let matchers: Matcher[] | null = null;

/** Serves one REST request from the world, and checks both sides against GitHub's description. */
export function serveRest(world: World, request: RestRequest): Routed {
  const found = match(request);
  if (found === null) {
    const complaint = `The fake GitHub has no operation for ${request.method} ${request.path}.`;
    return { answer: { status: 500, body: { message: complaint } }, complaints: [complaint] };
  }
  const { route, params } = found;
  const description = openApi(request.server);
  if (!description.knows(route.operation)) {
    const complaint = `Enterprise Server has no operation ${route.operation}.`;
    return { answer: { status: 404, body: { message: 'Not Found' } }, complaints: [complaint] };
  }
  const call: Call = { ...request, world, operation: route.operation, params };
  const complaints = [
    ...description.checkQuery(route.operation, request.query),
    ...description.checkBody(route.operation, request.body),
  ];
  if (complaints.length > 0)
    return { answer: { status: 500, body: { message: complaints.join(' ') } }, complaints };
  const answer = attempt(() => {
    allow(call, route);
    return route.handle(call);
  });
  if (answer.text !== undefined) return { answer, complaints: [] };
  const json = jsonOf(answer);
  return {
    answer: json === undefined ? answer : { ...answer, json },
    complaints: description.checkAnswer(route.operation, answer.status, json, request.accept),
  };
}

/** Runs a handler; an HttpError becomes the answer that GitHub would give. */
function attempt(handle: () => Answer): Answer {
  try {
    return handle();
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    const body = {
      message: error.message,
      ...error.details,
      documentation_url: 'https://docs.github.com/rest',
    };
    return { status: error.status, body: { ...body, status: String(error.status) } };
  }
}

/** 404 for another repository, 403 when the token lacks the permission. */
function allow(call: Call, route: Route): void {
  const asked = `${call.params.owner}/${call.params.repo}`.toLowerCase();
  if (asked !== call.world.fullName.toLowerCase()) throw notFound();
  const needs = route.needs;
  if (needs === undefined) return;
  const levels = needs.any.map((permission) => call.world.contents.permissions[permission]);
  const enough = levels.some((level) => level === 'write' || level === needs.level);
  if (!enough) throw new HttpError(403, 'Resource not accessible by integration');
}

function match(request: RestRequest): { route: Route; params: Record<string, string> } | null {
  matchers ??= allRoutes().map(matcherOf);
  for (const { route, method, pattern, names } of matchers) {
    const hit = method === request.method ? pattern.exec(request.path) : null;
    if (hit === null) continue;
    const params = Object.fromEntries(
      names.map((name, index) => [name, decodeURIComponent(hit[index + 1]!)]),
    );
    return { route, params };
  }
  return null;
}

/** Longer templates first, so that `commits/{ref}/status` is not taken for a ref with a slash. */
function allRoutes(): Route[] {
  const routes = [
    ...repositoryRoutes,
    ...branchRoutes,
    ...runRoutes,
    ...pullRoutes,
    ...commitRoutes,
    ...statusRoutes,
    ...checkRoutes,
    ...contentRoutes,
    ...commentRoutes,
    ...attestationRoutes,
  ];
  return routes.sort((a, b) => b.operation.split('/').length - a.operation.split('/').length);
}

function matcherOf(route: Route): Matcher {
  const [method, template] = route.operation.split(' ') as [string, string];
  const names = [...template.matchAll(/\{(\w+)\}/g)].map((hit) => hit[1]!);
  const source = template.replace(/\{(\w+)\}/g, (_, name: string) =>
    LONG.includes(name) ? '(.*)' : '([^/]+)',
  );
  return { route, method, pattern: new RegExp(`^${source}$`), names };
}
