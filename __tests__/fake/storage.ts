import type { IncomingHttpHeaders } from 'node:http';
import type { Answer } from './answer.ts';
import { runnerLog } from './runner-log.ts';
import type { Artifact, Job, World } from './state.ts';

/** Where signed addresses lead: on GitHub another host, which must never see the token. */
const FOLDER = '/storage/';
const SIGNATURE = 'sv=2025-05-05&sig=c2lnbmVk';

/** Whether a request is for the storage and not for the API. */
export const isStorage = (path: string): boolean => path.startsWith(FOLDER);

/** The signed address of a job's log or of an artifact, without the host. */
export const storagePath = (kind: 'logs' | 'artifacts', id: number): string =>
  `${FOLDER}${kind}/${id}?${SIGNATURE}`;

/** The job of any run by its id. */
export function jobOf(world: World, id: number): Job | undefined {
  return world.contents.runs.flatMap((run) => run.jobs).find((job) => job.id === id);
}

/** The artifact of any run by its id. */
export function artifactOf(world: World, id: number): Artifact | undefined {
  return world.contents.runs.flatMap((run) => run.artifacts).find((artifact) => artifact.id === id);
}

/** A request as the server received it. */
interface StorageRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
}

interface File {
  type: string;
  bytes: Buffer;
}

/** Serves a file from the storage, whole or from a byte on. Credentials and a missing signature are misuse. */
export function serveStorage(
  world: World,
  { method, path, query, headers }: StorageRequest,
): { answer: Answer; complaints: string[] } {
  const complaints = [
    ...(headers.authorization === undefined ? [] : [`The storage was given credentials for ${path}.`]),
    ...(method === 'GET' && query.toString() === SIGNATURE ? [] : [`${method} ${path} is not signed.`]),
  ];
  if (complaints.length > 0) return { answer: { status: 403, body: {} }, complaints };
  const file = fileAt(world, path.slice(FOLDER.length));
  if (file === null) return { answer: { status: 404, body: {} }, complaints };
  return { answer: part(file, headers.range), complaints };
}

function fileAt(world: World, path: string): File | null {
  const [kind, id] = path.split('/');
  if (kind === 'artifacts') {
    const archive = artifactOf(world, Number(id))?.archive;
    return archive ? { type: 'application/zip', bytes: Buffer.from(archive) } : null;
  }
  const job = jobOf(world, Number(id));
  const log = job?.log === undefined ? runnerLog(job?.steps ?? []) : job.log;
  return log === null ? null : { type: 'text/plain', bytes: Buffer.from(log) };
}

/** Storage knows ranges from a byte on (`bytes=100-`), but none that count from the end. */
function part({ type, bytes }: File, range: string | undefined): Answer {
  const headers = { 'content-type': type };
  const from = /^bytes=(\d+)-$/.exec(range ?? '')?.[1];
  const text = from === undefined ? bytes : bytes.subarray(Number(from));
  return {
    status: from === undefined ? 200 : 206,
    text,
    headers: { ...headers, 'content-length': String(text.length) },
  };
}
