/** A timer that a process waits for. */
interface Timer {
  id: number;
  /** Milliseconds of the clock's own time. */
  due: number;
  owner: string | null;
  fire: () => void;
}

const taken = () => ({
  setTimeout: globalThis.setTimeout,
  clearTimeout: globalThis.clearTimeout,
  timeout: AbortSignal.timeout,
  now: Date.now,
});

/**
 * Time that passes only when it is told to: while it is installed, `setTimeout`, `AbortSignal.timeout` and `Date.now`
 * follow it, so that waiting for a limit takes no time and always happens in the same order.
 */
export class Clock {
  #now = 0;
  #next = 1;
  readonly #timers = new Map<number, Timer>();
  readonly #owner: () => string | null;
  #before: ReturnType<typeof taken> | null = null;
  #start: number | null = null;

  /** @param owner tells whose timer it is that is being set. */
  constructor(owner: () => string | null) {
    this.#owner = owner;
  }

  /** Takes the place of the machine's clock. What passes on that one until it is installed again does not count. */
  install(): void {
    const before = taken();
    this.#before = before;
    const set = (work: (...args: unknown[]) => void, delay = 0, ...args: unknown[]) =>
      this.#set(() => work(...args), delay);
    globalThis.setTimeout = set as unknown as typeof globalThis.setTimeout;
    globalThis.clearTimeout = ((handle: unknown) => this.#clear(handle)) as typeof globalThis.clearTimeout;
    AbortSignal.timeout = (delay: number) => {
      const controller = new AbortController();
      const reason = new DOMException('The operation was aborted due to timeout', 'TimeoutError');
      this.#set(() => controller.abort(reason), delay);
      return controller.signal;
    };
    this.#start ??= before.now();
    const start = this.#start;
    Date.now = () => start + this.#now;
  }

  /** Gives back the clock that was there before. */
  uninstall(): void {
    if (this.#before === null) return;
    const { setTimeout, clearTimeout, timeout, now } = this.#before;
    Object.assign(globalThis, { setTimeout, clearTimeout });
    AbortSignal.timeout = timeout;
    Date.now = now;
    this.#before = null;
  }

  /** Fires the earliest timer of those owners, if there is one within so many milliseconds. */
  fire(isMeant: (owner: string | null) => boolean, within = Number.POSITIVE_INFINITY): boolean {
    let first: Timer | undefined;
    for (const timer of this.#timers.values())
      if (isMeant(timer.owner) && (!first || timer.due < first.due)) first = timer;
    if (!first || first.due > this.#now + within) return false;
    this.#timers.delete(first.id);
    this.#now = Math.max(this.#now, first.due);
    first.fire();
    return true;
  }

  /** Forgets the timers of an owner. */
  drop(owner: string): void {
    for (const timer of this.#timers.values()) if (timer.owner === owner) this.#timers.delete(timer.id);
  }

  #set(fire: () => void, delay: number): unknown {
    const id = this.#next++;
    this.#timers.set(id, { id, due: this.#now + Math.max(0, delay), owner: this.#owner(), fire });
    return new Handle(id);
  }

  /** A timer that was set before the clock was installed runs on the machine's, and is cleared there. */
  #clear(handle: unknown): void {
    if (handle instanceof Handle) this.#timers.delete(handle.id);
    else this.#before?.clearTimeout(handle as Parameters<typeof clearTimeout>[0]);
  }
}

/** What `setTimeout` gives while the clock is installed. */
class Handle {
  readonly id: number;

  constructor(id: number) {
    this.id = id;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }

  hasRef(): boolean {
    return true;
  }
}
