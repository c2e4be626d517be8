/** While `work` runs the clock shows an instant, and goes on from there. */
export async function atInstant<T>(instant: string, work: () => Promise<T>): Promise<T> {
  const { now } = Date;
  const ahead = Date.parse(instant) - now();
  Date.now = () => now() + ahead;
  try {
    return await work();
  } finally {
    Date.now = now;
  }
}
