import type { IncomingHttpHeaders } from 'node:http';
import type { Answer } from './answer.ts';
import type { Server } from './description.ts';
import { isMutation, serveGraphql } from './graphql.ts';
import type { Incoming } from './interference.ts';
import { refusedToNobody } from './nobody.ts';
import { movedAnswer, pathByName } from './renamed.ts';
import { serveRest } from './router.ts';
import type { World } from './state.ts';
import { isStorage, serveStorage } from './storage.ts';

/** A request as it came over the network, or would have. */
export interface Received {
  method: string;
  /** Without prefix, still percent-encoded. */
  path: string;
  query: URLSearchParams;
  body: unknown;
  graphql: { query: string; variables?: Record<string, unknown>; operationName?: string } | null;
  headers: IncomingHttpHeaders;
  address: string;
  server: Server;
}

/** Reads a request; GitHub Enterprise Server's prefixes are left out. */
export function receive(
  method: string,
  address: string,
  headers: IncomingHttpHeaders,
  text: string,
): Received {
  const url = new URL(address);
  const server = url.pathname.startsWith('/api/') ? 'enterprise' : 'github.com';
  const path = url.pathname.replace(/^\/api\/v3(?=\/)/, '').replace(/^\/api\/graphql$/, '/graphql');
  const body = text === '' ? undefined : JSON.parse(text);
  return {
    method,
    path,
    query: url.searchParams,
    body,
    graphql: method === 'POST' && path === '/graphql' ? body : null,
    headers,
    address: `${url.origin}${url.pathname}`,
    server,
  };
}

/** Whether a request means to change something. */
export function isWrite({ method, graphql }: Received): boolean {
  return graphql ? isMutation(graphql.query) : method !== 'GET';
}

/** A request as faults and hooks see it. */
export function incoming({ method, path, query, graphql }: Received): Incoming {
  return { method, path: query.size > 0 ? `${path}?${query}` : path, graphql: graphql?.query ?? null };
}

/** The true answer. */
export async function answerTo(world: World, received: Received, violations: string[]): Promise<Answer> {
  if (isStorage(received.path)) {
    const { answer, complaints } = serveStorage(world, received);
    violations.push(...complaints);
    return answer;
  }
  const refused = received.headers.authorization === undefined ? refusedToNobody(world, received) : null;
  if (refused !== null) return refused;
  if (received.graphql !== null) {
    const { body, complaints } = await serveGraphql(world, received.graphql);
    violations.push(...complaints);
    return { status: 200, body };
  }
  const moved = movedAnswer(world, received);
  if (moved !== null) return moved;
  const asked = {
    ...received,
    path: pathByName(world, received.path),
    accept: received.headers.accept ?? '',
  };
  const { answer, complaints } = serveRest(world, asked);
  violations.push(...complaints);
  if (complaints.length === 0) return answer;
  return { status: 500, body: { message: complaints.join(' ') } };
}
