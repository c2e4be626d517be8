import { pointsOf } from './points.ts';
import { isStorage } from './storage.ts';

/** One served request. Times are milliseconds since the server started. */
export interface LogEntry {
  method: string;
  /** The path without prefix, e.g. `/repos/o/r/pulls`. */
  path: string;
  query: string;
  /** The text of the GraphQL document; null: it is REST. */
  graphql: string | null;
  status: number;
  startedAt: number;
  endedAt: number;
  /** The request changes state: any method but GET, and GraphQL mutations. */
  write: boolean;
}

export interface Stats {
  requests: number;
  writes: number;
  /** Those that count against the limit of REST. */
  rest: number;
  /** What counts against that of GraphQL. */
  points: number;
}

/** The requests that a server has served, in the order they ended. */
export class RequestLog {
  readonly entries: LogEntry[] = [];
  readonly #origin = performance.now();

  /** Notes the start of a request; the returned function notes its end. */
  begin(
    request: Pick<LogEntry, 'method' | 'path' | 'query' | 'graphql' | 'write'>,
  ): (status: number) => void {
    const startedAt = performance.now() - this.#origin;
    return (status) => {
      const { method, path, query, graphql, write } = request;
      const endedAt = performance.now() - this.#origin;
      this.entries.push({ method, path, query, graphql, status, startedAt, endedAt, write });
    };
  }

  /** Totals over all requests so far. */
  stats(): Stats {
    const { entries } = this;
    return {
      requests: entries.length,
      writes: entries.filter((entry) => entry.write).length,
      // Worked out for who asks.
      get rest() {
        return entries.filter(({ graphql, path }) => graphql === null && !isStorage(path)).length;
      },
      get points() {
        return entries.reduce((sum, { graphql }) => sum + (graphql === null ? 0 : pointsOf(graphql)), 0);
      },
    };
  }
}
