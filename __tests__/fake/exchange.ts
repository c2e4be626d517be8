import { type Answer, jsonOf } from './answer.ts';
import type { Fault } from './interference.ts';
import { type LogEntry, RequestLog, type Stats } from './log.ts';
import { answerTo, incoming, isWrite, type Received } from './received.ts';
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
  /** Reaches the fake where it does not listen on the network. */
  fetch?: typeof globalThis.fetch;
  /** Requests and answers that GitHub's description does not allow, and failures inside the fake. */
  violations: string[];
  log: LogEntry[];
  stats(): Stats;
  /** Stops serving. Throws when there is a violation. */
  close(): Promise<void>;
}

/** A world that is asked, whatever the requests come through. */
export class Exchange {
  readonly violations: string[] = [];
  readonly log = new RequestLog();
  readonly #world: World;
  readonly #latencyMs: number;

  constructor(world: World, { latencyMs = 0 }: FakeOptions) {
    this.#world = world;
    this.#latencyMs = latencyMs;
  }

  /** What goes back over the line. Null: the connection is cut. */
  async answer(request: () => Received | Promise<Received>, name: string): Promise<Answer | null> {
    try {
      return await this.#serve(await request());
    } catch (error) {
      const { stack, message } = error as Error;
      this.violations.push(`The fake GitHub failed on ${name}: ${stack}`);
      return { status: 500, body: { message } };
    }
  }

  /** @throws when there is a violation */
  check(): void {
    if (this.violations.length > 0)
      throw new Error(`The fake GitHub was misused:\n${this.violations.join('\n')}`);
  }

  /** What tests see of it, at this address. */
  at(url: string): Omit<Fake, 'close'> {
    const { violations, log } = this;
    return {
      url,
      graphqlUrl: `${url}/graphql`,
      enterpriseUrl: `${url}/api/v3`,
      violations,
      log: log.entries,
      stats: () => log.stats(),
    };
  }

  async #serve(received: Received): Promise<Answer | null> {
    const { method, path } = received;
    const graphql = received.graphql?.query ?? null;
    const query = received.query.toString();
    const end = this.log.begin({ method, path, query, graphql, write: isWrite(received) });
    const seen = incoming(received);
    const { interference } = this.#world;
    await interference.runHooks(seen, this.#world);
    const fault = interference.faultFor(seen);
    await wait(this.#latencyMs + (fault?.delayMs ?? 0));
    const refused = overLimit(this.#world);
    if (refused !== null) {
      end(refused.status);
      return refused;
    }
    const failing = fault !== null && (fault.drop || fault.status !== undefined || fault.body !== undefined);
    const answer =
      failing && !fault.afterEffect ? null : await answerTo(this.#world, received, this.violations);
    const sent = failing ? spoilt(fault) : answer;
    end(sent?.status ?? 0);
    return sent && { ...sent, headers: { ...limitHeaders(this.#world), ...sent.headers } };
  }
}

/** Counts a request; what comes after the last one of the limit is refused as GitHub refuses it. */
function overLimit(world: World): Answer | null {
  const { quota } = world;
  if (quota === null) return null;
  if (quota.left > 0) {
    quota.left -= 1;
    return null;
  }
  const message = "API rate limit exceeded for 192.0.2.1. (But here's the good news: …)";
  return { status: 403, headers: limitHeaders(world), body: { message } };
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#checking-the-status-of-your-rate-limit */
function limitHeaders({ quota }: World): Record<string, string> {
  if (quota === null) return {};
  const { limit, left, reset } = quota;
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(left),
    'x-ratelimit-reset': String(reset),
    'x-ratelimit-resource': 'core',
  };
}

function spoilt({ drop, status = 200, body, headers = {} }: Fault): Answer | null {
  return drop ? null : { status, body: body ?? { message: `Made to fail with ${status}` }, headers };
}

/** The headers of an answer, with those that GitHub adds to every one. */
export function headersOf({ headers, text, body }: Answer): Record<string, string> {
  const type =
    text !== undefined
      ? 'application/vnd.github.raw+json; charset=utf-8'
      : body !== undefined && 'application/json; charset=utf-8';
  return { 'x-github-request-id': 'FAKE:0:0:0:0', ...(type && { 'content-type': type }), ...headers };
}

/** The body of an answer as it is sent. */
export const contentOf = (answer: Answer): Buffer | string | undefined => answer.text ?? jsonOf(answer);

async function wait(milliseconds: number): Promise<void> {
  // An answer that nobody waits for any more keeps no process alive.
  if (milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
