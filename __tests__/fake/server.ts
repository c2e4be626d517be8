import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer } from './answer.ts';
import { isMutation, serveGraphql } from './graphql.ts';
import type { Fault } from './interference.ts';
import { type LogEntry, RequestLog, type Stats } from './log.ts';
import { movedAnswer, pathByName } from './renamed.ts';
import { serveRest } from './router.ts';
import type { World } from './state.ts';
import { isStorage, serveStorage } from './storage.ts';

export interface FakeOptions {
  /** How long each answer takes at least. */
  latencyMs?: number;
}

export interface Fake {
  /** The REST API as GitHub.com has it. */
  url: string;
  graphqlUrl: string;
  /** The same REST API under `/api/v3`, as GitHub Enterprise Server has it (GraphQL at `/api/graphql`). */
  enterpriseUrl: string;
  /** Requests and answers that GitHub's description does not allow, and failures inside the fake. */
  violations: string[];
  log: LogEntry[];
  stats(): Stats;
  /** Stops serving. Throws when there is a violation. */
  close(): Promise<void>;
}

interface Received {
  method: string;
  /** Without prefix, still percent-encoded. */
  path: string;
  query: URLSearchParams;
  body: unknown;
  graphql: { query: string; variables?: Record<string, unknown>; operationName?: string } | null;
  request: IncomingMessage;
  address: string;
}

/** Serves a world on 127.0.0.1, at a free port, over HTTP. */
export async function startFake(world: World, options: FakeOptions = {}): Promise<Fake> {
  const log = new RequestLog();
  const violations: string[] = [];
  const server = createServer((request, response) => {
    serve(world, options, log, violations, request, response).catch((error: Error) => {
      violations.push(`The fake GitHub failed on ${request.method} ${request.url}: ${error.stack}`);
      send(response, { status: 500, body: { message: error.message } });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    graphqlUrl: `${url}/graphql`,
    enterpriseUrl: `${url}/api/v3`,
    violations,
    log: log.entries,
    stats: () => log.stats(),
    close: () => close(server, violations),
  };
}

async function serve(
  world: World,
  options: FakeOptions,
  log: RequestLog,
  violations: string[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const received = await receive(request);
  const write = received.graphql ? isMutation(received.graphql.query) : received.method !== 'GET';
  const { method, path } = received;
  const end = log.begin({ method, path, query: received.query.toString(), write });
  const seen = {
    method,
    path: received.query.size > 0 ? `${path}?${received.query}` : path,
    graphql: received.graphql?.query ?? null,
  };
  await world.interference.runHooks(seen, world);
  const fault = world.interference.faultFor(seen);
  await wait((options.latencyMs ?? 0) + (fault?.delayMs ?? 0));
  const failing = fault !== null && (fault.drop || fault.status !== undefined || fault.body !== undefined);
  const answer = failing && !fault.afterEffect ? null : await answerTo(world, received, violations);
  if (failing) {
    end(fault.drop ? 0 : (fault.status ?? 500));
    sendFault(response, fault);
    return;
  }
  end(answer!.status);
  send(response, answer!);
}

/** The true answer. A request without credentials gets GitHub's 401. */
async function answerTo(world: World, received: Received, violations: string[]): Promise<Answer> {
  if (isStorage(received.path)) {
    const { answer, complaints } = serveStorage(world, received);
    violations.push(...complaints);
    return answer;
  }
  if (received.request.headers.authorization === undefined) {
    return {
      status: 401,
      body: { message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest', status: '401' },
    };
  }
  if (received.graphql !== null) {
    const { body, complaints } = await serveGraphql(world, received.graphql);
    violations.push(...complaints);
    return { status: 200, body };
  }
  const accept = received.request.headers.accept ?? '';
  const moved = movedAnswer(world, received);
  if (moved !== null) return moved;
  const path = pathByName(world, received.path);
  const { answer, complaints } = serveRest(world, { ...received, path, accept });
  violations.push(...complaints);
  if (complaints.length === 0) return answer;
  return { status: 500, body: { message: complaints.join(' ') } };
}

async function receive(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  const url = new URL(request.url!, `http://${request.headers.host}`);
  const path = url.pathname.replace(/^\/api\/v3(?=\/)/, '').replace(/^\/api\/graphql$/, '/graphql');
  const body = text === '' ? undefined : JSON.parse(text);
  return {
    method: request.method!,
    path,
    query: url.searchParams,
    body,
    graphql: request.method === 'POST' && path === '/graphql' ? body : null,
    request,
    address: `${url.origin}${url.pathname}`,
  };
}

function sendFault(response: ServerResponse, fault: Fault): void {
  if (fault.drop) {
    response.destroy();
    return;
  }
  const status = fault.status ?? 200;
  send(response, {
    status,
    body: fault.body ?? { message: `Made to fail with ${status}` },
    headers: fault.headers ?? {},
  });
}

function send(response: ServerResponse, answer: Answer): void {
  const headers: Record<string, string> = { 'x-github-request-id': 'FAKE:0:0:0:0', ...answer.headers };
  if (answer.text !== undefined) {
    headers['content-type'] ??= 'application/vnd.github.raw+json; charset=utf-8';
  } else if (answer.body !== undefined) {
    headers['content-type'] ??= 'application/json; charset=utf-8';
  }
  response.writeHead(answer.status, headers);
  response.end(answer.text ?? (answer.body === undefined ? undefined : JSON.stringify(answer.body)));
}

async function wait(milliseconds: number): Promise<void> {
  if (milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function close(server: Server, violations: readonly string[]): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  if (violations.length > 0) throw new Error(`The fake GitHub was misused:\n${violations.join('\n')}`);
}
