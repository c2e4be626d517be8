/**
 * While `work` runs, a wait of a millisecond or less ends in the next turn of the event loop. The client has such waits
 * before each request, and in them a machine would idle.
 */
export async function atOnce<T>(work: () => Promise<T>): Promise<T> {
  const { setTimeout, clearTimeout } = globalThis;
  const immediate = new WeakSet<object>();
  const set = (act: (...args: unknown[]) => void, delay = 0, ...args: unknown[]): unknown => {
    if (delay > 1) return setTimeout(act, delay, ...args);
    const handle = setImmediate(act, ...args);
    immediate.add(handle);
    return handle;
  };
  const clear = (handle: never): void => {
    if (typeof handle === 'object' && immediate.has(handle)) clearImmediate(handle);
    else clearTimeout(handle);
  };
  Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
  try {
    return await work();
  } finally {
    Object.assign(globalThis, { setTimeout, clearTimeout });
  }
}
