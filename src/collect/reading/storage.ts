import type { GitHub } from '../../github/client.ts';
import { hasStatus, isRequestFailure, isTimeUp, reasonOf } from '../../github/errors.ts';
import type { Repository } from '../../settings/context.ts';

/** A file that the storage did not give; the message says why, in a few words. */
class StorageFailure extends Error {
  /** It may be given when it is asked for again. */
  readonly mayPass: boolean;

  constructor(message: string, { mayPass = false, ...options }: ErrorOptions & { mayPass?: boolean } = {}) {
    super(message, options);
    this.mayPass = mayPass;
  }
}

/** A larger file is not read from its beginning, where the storage tells how large it is; of what is read the end is kept. */
const MOST_BYTES = 10_000_000;
const KEPT_BYTES = 2_000_000;
/** A file of unknown size is read up to here. */
const MOST_STREAMED = 100_000_000;
/** For a file, both tries together. */
const PATIENCE_MS = 30_000;
const TRIES = 2;

type Get = typeof globalThis.fetch;

/**
 * Downloads the end of a text file from a signed address, without the token. Of a file larger than ten megabytes only
 * the end is asked for; where its size is not told, it passes by, and the end is kept.
 *
 * @throws StorageFailure when the storage does not give it.
 */
export async function downloadEnd(github: GitHub, location: string): Promise<string> {
  return fromStorage(github, (get) => readEnd(get, location));
}

/**
 * Downloads a file from a signed address, without the token.
 *
 * @throws StorageFailure when the storage does not give it, or more than so many bytes.
 */
export async function downloadWhole(
  github: GitHub,
  location: string,
  mostBytes: number,
): Promise<Uint8Array> {
  return fromStorage(github, async (get) => {
    const response = await get(location);
    if (!response.ok) throw answered(response);
    const chunks: Uint8Array[] = [];
    let read = 0;
    for await (const chunk of response.body ?? []) {
      read += chunk.length;
      if (read > mostBytes) throw new StorageFailure(`it is larger than ${mostBytes / 1_000_000} MB`);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  });
}

/**
 * Why a file that GitHub keeps in its storage was not downloaded, in a few words.
 *
 * @throws what is no answer of GitHub or its storage.
 */
export function whyNotDownloaded(error: unknown): string {
  if (error instanceof StorageFailure) return error.message;
  if (!isRequestFailure(error)) throw error;
  if (hasStatus(error, 404, 410)) return 'GitHub does not have it any more';
  return `${reasonOf(error)}${hasStatus(error, 403) ? '; it needs the permission `actions: read`' : ''}`;
}

/** Reads from the storage, and once more after an error of its server or a connection that breaks. */
async function fromStorage<T>(github: GitHub, read: (get: Get) => Promise<T>): Promise<T> {
  // The client's own `fetch` knows the runner's proxy and the deadline; the token is not part of it.
  const fetch: Get = github.request.endpoint.DEFAULTS.request?.fetch ?? globalThis.fetch;
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const get: Get = (address, init) => fetch(address, { ...init, signal });
  for (let left = TRIES - 1; ; left--) {
    try {
      return await read(get);
    } catch (error) {
      const failure = toFailure(error);
      if (left === 0 || signal.aborted || !failure.mayPass) throw failure;
    }
  }
}

function toFailure(cause: unknown): StorageFailure {
  if (cause instanceof StorageFailure) return cause;
  return new StorageFailure('the connection to the storage broke', { cause, mayPass: !isTimeUp(cause) });
}

const answered = ({ status }: Response): StorageFailure =>
  new StorageFailure(`the storage answered ${status}`, { mayPass: status >= 500 });

async function readEnd(get: Get, location: string): Promise<string> {
  const whole = await get(location);
  const length = Number(whole.headers.get('content-length') ?? 0);
  if (!whole.ok || length <= MOST_BYTES) return endOf(whole);
  await whole.body?.cancel();
  const headers = { range: `bytes=${length - KEPT_BYTES}-` };
  return withoutFirstLine(await endOf(await get(location, { headers })));
}

async function endOf(response: Response): Promise<string> {
  if (!response.ok) throw answered(response);
  const chunks: Uint8Array[] = [];
  let [read, kept] = [0, 0];
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    read += chunk.length;
    kept += chunk.length;
    if (read > MOST_STREAMED) throw new StorageFailure('it is larger than 100 MB');
    while (kept - (chunks[0]?.length ?? 0) >= KEPT_BYTES) kept -= chunks.shift()?.length ?? 0;
  }
  const text = Buffer.concat(chunks).toString('utf8');
  return read === kept ? text : withoutFirstLine(text);
}

/** Where the beginning is missing, the first line is a part of one. */
const withoutFirstLine = (text: string): string => text.slice(text.indexOf('\n') + 1);

/** The end of a log, or why it could not be read. */
export type JobLog = { text: string } | { reason: string };

/**
 * Reads the end of a job's log. GitHub redirects to a signed address in its storage, which must not see the token.
 * https://docs.github.com/en/rest/actions/workflow-jobs#download-job-logs-for-a-workflow-run
 */
export async function readLog(
  github: GitHub,
  { owner, name: repo }: Repository,
  id: number,
): Promise<JobLog> {
  const query = { owner, repo, job_id: id, request: { redirect: 'manual' as const } };
  try {
    const { headers } = await github.rest.actions.downloadJobLogsForWorkflowRun(query);
    return { text: await downloadEnd(github, headers.location ?? '') };
  } catch (error) {
    return { reason: whyNotDownloaded(error) };
  }
}
