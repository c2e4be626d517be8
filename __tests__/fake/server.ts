import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, jsonOf } from './answer.ts';
import type { Fault } from './interference.ts';
import { type LogEntry, RequestLog, type Stats } from './log.ts';
import { answerTo, incoming, isWrite, type Received, receive } from './received.ts';
import type { World } from './state.ts';

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
  const received = await receiveFrom(request);
  const { method, path } = received;
  const end = log.begin({ method, path, query: received.query.toString(), write: isWrite(received) });
  const seen = incoming(received);
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

async function receiveFrom(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { method, url, headers } = request;
  return receive(method!, `http://${headers.host}${url}`, headers, Buffer.concat(chunks).toString());
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
  response.end(answer.text ?? jsonOf(answer));
}

async function wait(milliseconds: number): Promise<void> {
  if (milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function close(server: Server, violations: readonly string[]): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  if (violations.length > 0) throw new Error(`The fake GitHub was misused:\n${violations.join('\n')}`);
}
