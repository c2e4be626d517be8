import type { World } from './state.ts';

/** Which requests are meant; what is left out matches all. */
export interface RequestPattern {
  method?: string;
  /** A part of the path with its query (`/actions/runs?`), or an expression on it. */
  path?: string | RegExp;
  /** An expression on the text of the GraphQL query; then only GraphQL requests match. */
  graphql?: RegExp;
  /** How many requests are met; left out: one. */
  times?: number;
}

/** How a matching request fails. */
export interface Fault extends RequestPattern {
  status?: number;
  body?: unknown;
  headers?: Record<string, string>;
  /** Do the work, then fail: the client cannot know. */
  afterEffect?: boolean;
  /** Cut the connection instead of answering. */
  drop?: boolean;
  /** Answer late. Without `status`, `body` or `drop` the answer is the true one. */
  delayMs?: number;
}

export type BeforeHook = (world: World) => void | Promise<void>;

/** A request as faults and hooks see it. */
export interface Incoming {
  method: string;
  path: string;
  graphql: string | null;
}

/** The faults and hooks that tests have planted. */
export class Interference {
  readonly #faults: { pattern: Fault; left: number }[] = [];
  readonly #hooks: { pattern: RequestPattern; hook: BeforeHook; left: number }[] = [];

  /** Plants a fault. */
  fail(pattern: Fault): void {
    this.#faults.push({ pattern, left: pattern.times ?? 1 });
  }

  /** Plants a hook. */
  before(pattern: RequestPattern, hook: BeforeHook): void {
    this.#hooks.push({ pattern, hook, left: pattern.times ?? 1 });
  }

  /** Takes all faults and hooks away. */
  clear(): void {
    this.#faults.length = 0;
    this.#hooks.length = 0;
  }

  /** The first fault for a request, used up by one; null when it is to be answered. */
  faultFor(request: Incoming): Fault | null {
    const fault = this.#faults.find(({ pattern, left }) => left > 0 && matches(pattern, request));
    if (fault === undefined) return null;
    fault.left--;
    return fault.pattern;
  }

  /** Runs all hooks for a request, in the order they were planted. */
  async runHooks(request: Incoming, world: World): Promise<void> {
    for (const entry of this.#hooks) {
      if (entry.left === 0 || !matches(entry.pattern, request)) continue;
      entry.left--;
      await entry.hook(world);
    }
  }
}

function matches(pattern: RequestPattern, request: Incoming): boolean {
  if (pattern.method !== undefined && pattern.method.toUpperCase() !== request.method) return false;
  if (pattern.graphql && !(request.graphql !== null && pattern.graphql.test(request.graphql))) return false;
  if (typeof pattern.path === 'string') return request.path.includes(pattern.path);
  return pattern.path?.test(request.path) ?? true;
}
