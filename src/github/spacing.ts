import type { throttling } from '@octokit/plugin-throttling';

type Groups = Pick<NonNullable<NonNullable<Parameters<typeof throttling>[1]>['throttle']>, 'write'>;

/** A queue as the throttling plugin takes one in place of its own: `key()` gives it, whatever for. */
interface Queue {
  key(): Queue;
  schedule<Args extends unknown[], T>(
    options: unknown,
    work: (...args: Args) => Promise<T>,
    ...args: Args
  ): Promise<T>;
}

/** A commit and a comment are what a report needs: they follow each other at once. */
const AT_ONCE = 2;
const BETWEEN_MS = 1000;

/** GitHub ends more than a hundred requests at a time, of all who use the token. */
const SIDE_BY_SIDE = 30;

export interface Clock {
  /** Milliseconds. */
  now(): number;
  wait(ms: number): Promise<void>;
}

const real: Clock = {
  now: () => performance.now(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/**
 * Lets writes begin a second apart from the third on, as GitHub asks for where there are many.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests
 */
export function spaced({ now, wait }: Clock = real): Queue {
  let begun = 0;
  let free = Number.NEGATIVE_INFINITY;
  const queue: Queue = {
    key: () => queue,
    schedule: async (_options, work, ...args) => {
      const asked = now();
      const at = begun < AT_ONCE ? asked : Math.max(asked, free);
      begun += 1;
      free = at + BETWEEN_MS;
      if (at > asked) await wait(at - asked);
      return work(...args);
    },
  };
  return queue;
}

/**
 * Lets so many requests be under way at a time; others wait in the order in which they came.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
export function sideBySide(most = SIDE_BY_SIDE): Queue {
  let under = 0;
  const waiting: (() => void)[] = [];
  const queue: Queue = {
    key: () => queue,
    schedule: async (_options, work, ...args) => {
      if (under === most) await new Promise<void>((resolve) => waiting.push(resolve));
      else under += 1;
      try {
        return await work(...args);
      } finally {
        const next = waiting.shift();
        if (next) next();
        else under -= 1;
      }
    },
  };
  return queue;
}

/** Lets everything begin at once. */
export function unspaced(): Queue {
  const queue: Queue = { key: () => queue, schedule: (_options, work, ...args) => work(...args) };
  return queue;
}

/** The queues in the plugin's own type: it names a class of its own library, and leaves `global` out. */
export const queues = (own: { write: Queue; global: Queue }): Groups => own as unknown as Groups;
