import type { Clock } from '../surroundings.ts';

const HOUR_MS = 3_600_000;
/** Limits that end sooner the client waits for itself. */
const SHORT_MS = 60_000;

/** What GitHub says is left of a limit. */
interface Left {
  requests: number;
  /** When there will be more. */
  reset: number;
}

/** Keeps requests below a number an hour, and below what GitHub says is left. */
export class Pace {
  /** When the requests of the last hour were answered. */
  readonly #sent: number[] = [];
  readonly #left = new Map<string, Left>();
  readonly #perHour: number | null;
  readonly #now: Clock['now'];
  #limit: number | null = null;
  #total = 0;
  #refusedUntil: number | null = null;

  /** @param perHour requests at most; null: four fifths of what GitHub says to allow */
  constructor(perHour: number | null, now: Clock['now']) {
    this.#perHour = perHour;
    this.#now = now;
  }

  /**
   * Notes an answer.
   * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#checking-the-status-of-your-rate-limit
   */
  see({ status, headers }: Pick<Response, 'status' | 'headers'>): void {
    this.#sent.push(this.#now());
    this.#total += 1;
    const number = (name: string): number | null => {
      const value = headers.get(name);
      return value === null || !/^\d+$/.test(value) ? null : Number(value);
    };
    const [requests, reset] = [number('x-ratelimit-remaining'), number('x-ratelimit-reset')];
    const resource = headers.get('x-ratelimit-resource') ?? 'core';
    if (requests !== null && reset !== null) this.#left.set(resource, { requests, reset: reset * 1000 });
    if (resource === 'core') this.#limit = number('x-ratelimit-limit') ?? this.#limit;
    const isRefused = [403, 429].includes(status) || resource === 'graphql';
    const after = number('retry-after');
    if (after !== null && isRefused) this.#refuse(this.#now() + after * 1000);
    else if (isRefused && requests === 0) this.#refuse(reset === null ? null : reset * 1000);
  }

  #refuse(until: number | null): void {
    const end = until ?? this.#now() + SHORT_MS + 1;
    if (end - this.#now() > SHORT_MS) this.#refusedUntil = Math.max(end, this.#refusedUntil ?? 0);
  }

  /** Since when it was asked last: when the limit ends that answers were refused for; null: none was. */
  takeRefusal(): number | null {
    const until = this.#refusedUntil;
    this.#refusedUntil = null;
    return until;
  }

  /** How many requests were answered. */
  get total(): number {
    return this.#total;
  }

  /** How many requests an hour are made at most; null: nobody says. */
  get perHour(): number | null {
    return this.#perHour ?? (this.#limit === null ? null : Math.max(1, Math.floor(this.#limit * 0.8)));
  }

  /** When so many requests may be made, and whether it is GitHub's limit that ends then; now or before: at once. */
  freeAt(requests: number): { at: number; isLimit: boolean } {
    const now = this.#now();
    while (this.#sent.length > 0 && this.#sent[0]! <= now - HOUR_MS) this.#sent.shift();
    const most = this.perHour ?? Number.POSITIVE_INFINITY;
    const over = this.#sent.length + Math.min(requests, most) - most;
    const own = over > 0 ? this.#sent[over - 1]! + HOUR_MS : now;
    const left = [...this.#left.values()].filter((one) => one.reset > now && one.requests < requests);
    const ends = Math.max(0, ...left.map(({ reset }) => reset));
    return { at: Math.max(own, ends), isLimit: ends > own };
  }
}
