import type { GitHub } from '../github/client.ts';

/** A file that the storage did not give; the message says why, in a few words. */
export class StorageFailure extends Error {}

/** A larger file is not read from its beginning; of what is read the end is kept. */
const MOST_BYTES = 10_000_000;
const KEPT_BYTES = 2_000_000;
const PATIENCE_MS = 30_000;

type Get = typeof globalThis.fetch;

/**
 * Downloads the end of a text file from a signed address, without the token. Of a file larger than ten megabytes only
 * the end is asked for.
 *
 * @throws StorageFailure when the storage does not give it.
 */
export async function downloadEnd(github: GitHub, location: string): Promise<string> {
  // The client's own `fetch` knows the runner's proxy; the token is not part of it.
  const get: Get = github.request.endpoint.DEFAULTS.request?.fetch ?? globalThis.fetch;
  try {
    return await readEnd(get, location);
  } catch (cause) {
    if (cause instanceof StorageFailure) throw cause;
    throw new StorageFailure('the connection to the storage broke', { cause });
  }
}

async function readEnd(get: Get, location: string): Promise<string> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const whole = await get(location, { signal });
  const length = Number(whole.headers.get('content-length') ?? 0);
  if (!whole.ok || length <= MOST_BYTES) return endOf(whole);
  await whole.body?.cancel();
  const headers = { range: `bytes=${length - KEPT_BYTES}-` };
  return withoutFirstLine(await endOf(await get(location, { signal, headers })));
}

async function endOf(response: Response): Promise<string> {
  if (!response.ok) throw new StorageFailure(`the storage answered ${response.status}`);
  const chunks: Uint8Array[] = [];
  let [read, kept] = [0, 0];
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    read += chunk.length;
    kept += chunk.length;
    if (read > MOST_BYTES) throw new StorageFailure('it is larger than 10 MB');
    while (kept - (chunks[0]?.length ?? 0) >= KEPT_BYTES) kept -= chunks.shift()?.length ?? 0;
  }
  const text = Buffer.concat(chunks).toString('utf8');
  return read === kept ? text : withoutFirstLine(text);
}

/** Where the beginning is missing, the first line is a part of one. */
const withoutFirstLine = (text: string): string => text.slice(text.indexOf('\n') + 1);
