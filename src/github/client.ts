import { GitHub as Base, defaults, getOctokitOptions } from '@actions/github/lib/utils';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Deadline, limited, REQUEST_MS, whole } from './deadline.ts';
import type { Meter } from './meter.ts';
import { queues, sideBySide, spaced, unspaced } from './spacing.ts';
import { refusesWithoutToken } from './without-token.ts';

const Client = Base.plugin(throttling, retry);

/** The Octokit that every reading and writing function takes as a parameter. */
export type GitHub = InstanceType<typeof Client>;

export interface ClientOptions {
  /** REST root: `GITHUB_API_URL`. */
  apiUrl: string;
  /** GraphQL endpoint: `GITHUB_GRAPHQL_URL`. */
  graphqlUrl: string;
  userAgent: string;
  /** Off in tests: the plugin spaces writes a second apart. */
  throttle?: boolean;
  /** The first wait between two tries of a read, in milliseconds. */
  retryAfterMs?: number;
  /** Left out: there is none. */
  deadline?: Deadline;
  /** How many requests a client without a token makes at most; left out: any number. */
  mostWithoutToken?: number;
  /** Counts what is sent; left out: nobody does. */
  meter?: Meter;
  /** Is told of each answer of the API. */
  seen?: (answer: Response) => void;
  /** How long one request may take, in milliseconds. */
  requestMs?: number;
  /** Sends the requests; left out: the network. */
  fetch?: typeof globalThis.fetch;
  /** Is told of each limit that is met. */
  warn: (message: string, limit: Limit) => void;
}

/** A limit of GitHub's on requests. */
export interface Limit {
  /** The seconds until it ends. */
  seconds: number;
  /** The request is made again then. */
  isWaitedFor: boolean;
}

const longestWaitSeconds = 60;
const triesAfterLimit = 2;

/**
 * Makes the client: writes spaced as GitHub asks for, rate limits waited for up to a minute, failed reads tried again.
 * The plugin would space all that is sent by POST, but GraphQL queries are reads, which GitHub counts as such: they are not
 * spaced, and no write waits for them. Writes are never repeated automatically, because a lost answer does not mean that
 * nothing was written.
 *
 * @param token null: there is none, and what needs one is not asked for.
 */
export function createClient(token: string | null, options: ClientOptions): GitHub {
  const global = sideBySide();
  const github = makeClient(token, options, { global, write: spaced() });
  const queries = makeClient(token, options, { global, write: unspaced() });
  const mutate = github.graphql;
  const graphql = (query: string, parameters?: Parameters<GitHub['graphql']>[1]) =>
    (isRead({ query }) ? queries.graphql : mutate)(query, parameters);
  github.graphql = Object.assign(graphql, mutate) as GitHub['graphql'];
  return github;
}

function makeClient(token: string | null, options: ClientOptions, own: Parameters<typeof queues>[0]): GitHub {
  const all = {
    baseUrl: options.apiUrl,
    userAgent: options.userAgent,
    request: { fetch: fetchWithin(options) },
    throttle: {
      enabled: options.throttle ?? true,
      id: options.userAgent,
      onRateLimit: waitForLimit('Rate limit', options),
      onSecondaryRateLimit: waitForLimit('Secondary rate limit', options),
      ...queues(own),
    },
    retry: {
      doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451],
      retryAfterBaseValue: options.retryAfterMs ?? 1000,
    },
  };
  const github = new Client(token === null ? all : getOctokitOptions(token, all));
  if (token === null)
    github.hook.before('request', refusesWithoutToken(options.mostWithoutToken ?? Number.POSITIVE_INFINITY));
  github.hook.before('request', (request) => {
    if (!isRead(request)) request.request = { ...request.request, retries: 0 };
  });
  github.graphql = github.graphql.defaults({ baseUrl: options.graphqlUrl.replace(/\/graphql\/?$/, '') });
  return github;
}

function fetchWithin(options: ClientOptions): typeof globalThis.fetch {
  const { deadline = new Deadline(Number.POSITIVE_INFINITY), requestMs = REQUEST_MS } = options;
  const send = options.fetch ?? (defaults.request?.fetch as typeof globalThis.fetch);
  const isApi = (address: string): boolean =>
    [options.apiUrl, options.graphqlUrl].some((root) => address.startsWith(root));
  const counted: typeof globalThis.fetch = async (address, init) => {
    options.meter?.count();
    const answer = await send(address, init);
    if (isApi(String(address))) options.seen?.(answer);
    return answer;
  };
  const fetch = whole(counted, isApi);
  return limited(fetch, deadline, requestMs, (init) =>
    isRead({ method: init?.method ?? 'GET', query: queryIn(init?.body) }),
  );
}

/** The GraphQL document in the body of a request. */
function queryIn(body: unknown): unknown {
  return typeof body === 'string' && body.startsWith('{"query":')
    ? (JSON.parse(body) as { query: unknown }).query
    : undefined;
}

function waitForLimit(kind: string, { warn, deadline }: ClientOptions) {
  return (
    seconds: number,
    request: { method: string; url: string },
    _octokit: unknown,
    tries: number,
  ): boolean => {
    const isInTime = deadline === undefined || seconds * 1000 < deadline.left;
    const again = seconds <= longestWaitSeconds && tries < triesAfterLimit && isInTime;
    warn(
      `${kind} at ${request.method} ${request.url}: ${again ? `trying again in ${seconds} s` : `giving up, the wait would be ${seconds} s`}.`,
      { seconds, isWaitedFor: again },
    );
    return again;
  };
}

function isRead(request: { method?: string; url?: string; query?: unknown }): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return true;
  return typeof request.query === 'string' && /^\s*(query\b|\{)/.test(request.query);
}
