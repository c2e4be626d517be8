import { TimeIsUp } from './errors.ts';

/** The instant at which Docket stops asking GitHub. */
export class Deadline {
  readonly #at: number;
  readonly #minutes: number;

  /** @param minutes from now */
  constructor(minutes: number) {
    this.#minutes = minutes;
    this.#at = Date.now() + minutes * 60_000;
  }

  /** Milliseconds until then; none when it is over. */
  get left(): number {
    return Math.max(0, this.#at - Date.now());
  }

  /** What is thrown to whoever asks after it. */
  get error(): TimeIsUp {
    return new TimeIsUp(`the time limit of ${this.#minutes} minutes has passed`);
  }
}

/** GitHub itself ends a request after ten seconds; a download takes longer. */
export const REQUEST_MS = 30_000;

type Fetch = typeof globalThis.fetch;

/**
 * A `fetch` whose every request ends: after a while of its own, and reads at the deadline. After it nothing is asked,
 * and no write begins; one that is under way is waited for, since a lost answer would leave open what was done.
 * https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#timeouts
 *
 * @param isRead whether a request changes nothing
 */
export function limited(
  fetch: Fetch,
  deadline: Deadline,
  requestMs: number,
  isRead: (init: RequestInit | undefined) => boolean,
): Fetch {
  return async (address, init) => {
    if (deadline.left === 0) throw deadline.error;
    const ends = isRead(init) ? Math.min(requestMs, deadline.left) : requestMs;
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), ends);
    const signal = init?.signal ? AbortSignal.any([init.signal, patience.signal]) : patience.signal;
    try {
      return await fetch(address, { ...init, signal });
    } catch (error) {
      if (!patience.signal.aborted) throw error;
      if (deadline.left === 0) throw deadline.error;
      throw new Error(`no answer within ${requestMs / 1000} seconds`, { cause: error });
    } finally {
      clearTimeout(timer);
    }
  };
}

/**
 * A `fetch` that gives answers of the API whole: the client takes a body that breaks off for an empty one, but it is an
 * answer that was lost.
 *
 * @param isApi tells the API's addresses from those of downloads, which are read piece by piece
 */
export function whole(fetch: Fetch, isApi: (address: string) => boolean): Fetch {
  return async (address, init) => {
    const answer = await fetch(address, init);
    if (!isApi(String(address))) return answer;
    const body = await answer.arrayBuffer();
    const { status, statusText, headers } = answer;
    return new Response(body.byteLength > 0 ? body : null, { status, statusText, headers });
  };
}
