/** One served request. Times are milliseconds since the server started. */
export interface LogEntry {
  method: string;
  /** The path without prefix, e.g. `/repos/o/r/pulls`. */
  path: string;
  query: string;
  status: number;
  startedAt: number;
  endedAt: number;
  /** The request changes state: any method but GET, and GraphQL mutations. */
  write: boolean;
}

export interface Stats {
  requests: number;
  writes: number;
}

/** The requests that a server has served, in the order they ended. */
export class RequestLog {
  readonly entries: LogEntry[] = [];
  readonly #origin = performance.now();

  /** Notes the start of a request; the returned function notes its end. */
  begin(request: Pick<LogEntry, 'method' | 'path' | 'query' | 'write'>): (status: number) => void {
    const startedAt = performance.now() - this.#origin;
    return (status) => {
      const { method, path, query, write } = request;
      const endedAt = performance.now() - this.#origin;
      this.entries.push({ method, path, query, status, startedAt, endedAt, write });
    };
  }

  /** Totals over all requests so far. */
  stats(): Stats {
    return {
      requests: this.entries.length,
      writes: this.entries.filter((entry) => entry.write).length,
    };
  }
}
