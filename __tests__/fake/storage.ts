import type { IncomingMessage } from 'node:http';
import type { Answer } from './answer.ts';
import { runnerLog } from './runner-log.ts';
import type { Job, World } from './state.ts';

/** Where signed addresses lead: on GitHub another host, which must never see the token. */
const FOLDER = '/storage/';
const SIGNATURE = 'sv=2025-05-05&sig=c2lnbmVk';

/** Whether a request is for the storage and not for the API. */
export const isStorage = (path: string): boolean => path.startsWith(FOLDER);

/** The signed address of a job's log, without the host. */
export const storagePath = (job: number): string => `${FOLDER}logs/${job}?${SIGNATURE}`;

/** The job of any run by its id. */
export function jobOf(world: World, id: number): Job | undefined {
  return world.contents.runs.flatMap((run) => run.jobs).find((job) => job.id === id);
}

/** A request as the server received it. */
interface StorageRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  request: IncomingMessage;
}

/** Serves a file from the storage, whole or from a byte on. Credentials and a missing signature are misuse. */
export function serveStorage(
  world: World,
  { method, path, query, request }: StorageRequest,
): { answer: Answer; complaints: string[] } {
  const complaints = [
    ...(request.headers.authorization === undefined
      ? []
      : [`The storage was given credentials for ${path}.`]),
    ...(method === 'GET' && query.toString() === SIGNATURE ? [] : [`${method} ${path} is not signed.`]),
  ];
  if (complaints.length > 0) return { answer: { status: 403, body: {} }, complaints };
  const job = jobOf(world, Number(path.slice(`${FOLDER}logs/`.length)));
  const log = job?.log === undefined ? runnerLog(job?.steps ?? []) : job.log;
  if (log === null) return { answer: { status: 404, body: {} }, complaints };
  return { answer: part(Buffer.from(log), request.headers.range), complaints };
}

/** Storage knows ranges from a byte on (`bytes=100-`), but none that count from the end. */
function part(file: Buffer, range: string | undefined): Answer {
  const headers = { 'content-type': 'text/plain' };
  const from = /^bytes=(\d+)-$/.exec(range ?? '')?.[1];
  const text = from === undefined ? file : file.subarray(Number(from));
  return {
    status: from === undefined ? 200 : 206,
    text,
    headers: { ...headers, 'content-length': String(text.length) },
  };
}
