import type { Answer } from './answer.ts';
import { contentOf, Exchange, type Fake, type FakeOptions, headersOf } from './exchange.ts';
import { type Received, receive } from './received.ts';
import type { World } from './state.ts';

type Fetch = typeof globalThis.fetch;

const address = 'http://fake.test';
const mostRedirects = 20;

/**
 * Serves a world without a network: by a `fetch` that the client is given. What the client does with a request and an
 * answer is the same as over HTTP, and takes a fraction of the time.
 */
export function openFake(world: World, options: FakeOptions = {}): Fake & { fetch: Fetch } {
  const exchange = new Exchange(world, options);
  return {
    ...exchange.at(address),
    fetch: (input, init) => followed(exchange, String(input), init),
    close: async () => exchange.check(),
  };
}

/** Redirects within the API are followed as `fetch` follows them, unless the request says otherwise. */
async function followed(exchange: Exchange, url: string, init: RequestInit = {}): Promise<Response> {
  for (let [at, count] = [url, 0]; count <= mostRedirects; count++) {
    const answer = await asked(exchange, at, init);
    const location = answer.headers?.location;
    const isFollowed = location !== undefined && answer.status < 400 && init.redirect !== 'manual';
    if (!isFollowed || answer.status < 300) return responseOf(answer);
    at = new URL(location, at).href;
  }
  throw new TypeError('fetch failed', { cause: new Error('redirect count exceeded') });
}

/** As over a network, an answer comes in a later turn of the event loop, or the request is given up before. */
function asked(exchange: Exchange, url: string, init: RequestInit): Promise<Answer> {
  const { signal, method = 'GET' } = init;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const giveUp = () => reject(signal?.reason);
    signal?.addEventListener('abort', giveUp, { once: true });
    setImmediate(async () => {
      const answer = await exchange.answer(() => receivedFrom(url, init), `${method} ${url}`);
      signal?.removeEventListener('abort', giveUp);
      if (answer !== null) return resolve(answer);
      reject(new TypeError('fetch failed', { cause: new Error('other side closed') }));
    });
  });
}

/** The request that a `fetch` was given, as a server would have received it. */
export function receivedFrom(input: unknown, init: RequestInit = {}): Received {
  const headers = Object.fromEntries(new Headers(init.headers));
  return receive(init.method ?? 'GET', String(input), headers, String(init.body ?? ''));
}

/** The answer as `fetch` gives it. */
export function responseOf(answer: Answer): Response {
  const content = contentOf(answer);
  const body = typeof content === 'string' ? content : content && new Uint8Array(content);
  return new Response(body ?? null, { status: answer.status, headers: headersOf(answer) });
}
