import type { OperationName } from './operations.ts';
import type { World } from './state.ts';
import type { Permissions } from './world.ts';

/** A request to one operation. */
export interface Call {
  world: World;
  operation: OperationName;
  params: Record<string, string>;
  query: URLSearchParams;
  body: unknown;
  accept: string;
  /** The address of the request without its query, for `Link` headers. */
  address: string;
}

/** An answer; `text` is sent as it is (raw media types), `body` as JSON. */
export interface Answer {
  status: number;
  body?: unknown;
  /** The body as JSON, where it was made already. */
  json?: string;
  text?: Buffer;
  headers?: Record<string, string>;
}

/** One operation with its handler and the permission that it needs: any of those listed. */
export interface Route {
  operation: OperationName;
  needs?: { any: (keyof Permissions)[]; level: 'read' | 'write' };
  handle(call: Call): Answer;
}

/** An error that GitHub answers with: `{"message": …}` and a status. */
export class HttpError extends Error {
  readonly status: number;
  readonly details: Record<string, unknown>;

  constructor(status: number, message: string, details: Record<string, unknown> = {}) {
    super(message);
    this.status = status;
    this.details = details;
  }
}

/** An answer's body as it goes over the wire: without undefined values and methods. */
export function jsonOf({ body, json }: Pick<Answer, 'body' | 'json'>): string | undefined {
  return json ?? JSON.stringify(body);
}

/** An answer with a JSON body. */
export function ok(body: unknown, status = 200): Answer {
  return { status, body };
}

/** GitHub's 404, also for what the token must not know of. */
export function notFound(): HttpError {
  return new HttpError(404, 'Not Found');
}

/** A value, or 404 when there is none. */
export function orNotFound<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw notFound();
  return value;
}

/** The page of a list that a request asks for (`size` a page, `most` at most), and the `Link` header to the others. */
export function pageOf<T>(
  call: Call,
  items: readonly T[],
  size = 30,
  most = 100,
): { items: T[]; headers: Record<string, string> } {
  const perPage = Math.min(most, Math.max(1, Number(call.query.get('per_page') ?? size)));
  const page = Math.max(1, Number(call.query.get('page') ?? 1));
  const last = Math.max(1, Math.ceil(items.length / perPage));
  const links: string[] = [];
  const link = (to: number, rel: string) => {
    const query = new URLSearchParams(call.query);
    query.set('page', String(to));
    links.push(`<${call.address}?${query}>; rel="${rel}"`);
  };
  if (page > 1) link(page - 1, 'prev');
  if (page < last) link(page + 1, 'next');
  if (page < last) link(last, 'last');
  if (page > 1) link(1, 'first');
  const headers = links.length > 0 ? { link: links.join(', ') } : {};
  return {
    items: items.slice((page - 1) * perPage, page * perPage),
    headers: headers as Record<string, string>,
  };
}

/** A page of a list as a bare array. */
export function listPage<T>(call: Call, items: readonly T[], shape: (item: T) => unknown): Answer {
  const page = pageOf(call, items);
  return { status: 200, body: page.items.map(shape), headers: page.headers };
}

/** A page of a list inside an object with `total_count`. */
export function countedPage<T>(
  call: Call,
  key: string,
  items: readonly T[],
  shape: (item: T) => unknown,
  total = items.length,
): Answer {
  const page = pageOf(call, items);
  return { status: 200, body: { total_count: total, [key]: page.items.map(shape) }, headers: page.headers };
}
