import type { RequestInit } from 'undici';

// What stands for the package `undici` where `@actions/github` asks for it (`rolldown.config.js`): Node's own `fetch` is made
// of it, but knows no proxy. Where the runner has one, the package itself is loaded with the first request.

/** The package itself, in a part of its own. */
const load = () => import('undici/index.js');

/** The proxy that a runner's environment names. It is connected to when the first request needs it. */
export class ProxyAgent {
  readonly #options: ConstructorParameters<typeof import('undici').ProxyAgent>[0];
  #agent: Promise<import('undici').ProxyAgent> | undefined;

  constructor(options: ConstructorParameters<typeof import('undici').ProxyAgent>[0]) {
    this.#options = options;
  }

  /** The agent that this one stands for, the same each time. */
  get agent(): Promise<import('undici').ProxyAgent> {
    this.#agent ??= load().then((undici) => new undici.ProxyAgent(this.#options));
    return this.#agent;
  }
}

type Init = Omit<RequestInit, 'dispatcher'> & { dispatcher?: ProxyAgent | undefined };

/** Node's own `fetch`; through a proxy that of the package. */
export async function fetch(address: string, { dispatcher, ...init }: Init = {}): Promise<unknown> {
  if (dispatcher === undefined) return globalThis.fetch(address, init as globalThis.RequestInit);
  const [undici, agent] = await Promise.all([load(), dispatcher.agent]);
  return undici.fetch(address, { ...init, dispatcher: agent });
}
