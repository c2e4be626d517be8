/** The lines of one of the programs that wrote at the same time, without the prefix that tells them apart. */
export interface Stream {
  /** `packages/web test:`; empty for lines as they are. */
  prefix: string;
  lines: string[];
  /** The places of the lines in the whole. */
  at: number[];
}

/**
 * `@acme/web:test: ` (turbo), `packages/web test: ` (pnpm), `@acme/web: ` (lerna), `[@acme/web]: ` (yarn), `[web] `
 * (concurrently), `web-1  | ` (docker compose), `    [junit] ` (Ant), `#19 22.32 ` (docker build). Not what build tools put
 * before each line to say how grave it is, nor the numbers of ctest, whose lines are of tests that it counts itself.
 */
const PREFIX =
  /^(?! {0,12}\[?(?:INFO|WARN|WARNING|ERROR|DEBUG|Tests|Lines|Branches)\b)(#\d{1,4} \d{1,6}\.\d{1,4}| {4,12}\[[a-z][\w-]{0,40}\]|\[?@?[A-Za-z][\w./@-]{0,80}(?:[: ][\w:-]{1,40})?\]?:|\[[\w@./:-]{1,80}\]|[A-Za-z][\w.-]{0,60} {1,30}\|)(?: (.*))?$/;

const MOST_PREFIXES = 200;
/** A program of its own says more than this. */
const FEWEST_LINES = 3;

/** The lines as they are, and once more those of each program that shares them with others. */
export function streamsOf(lines: readonly string[]): Stream[] {
  const prefixed = new Map<string, Stream>();
  lines.forEach((text, at) => {
    const [, written, rest = ''] = PREFIX.exec(text) ?? [];
    if (written === undefined) return;
    // Each line of a build of docker has its own time.
    const prefix = written.replace(/^(#\d+) .*$/, '$1');
    const stream = prefixed.get(prefix) ?? { prefix, lines: [], at: [] };
    if (!prefixed.has(prefix) && prefixed.size === MOST_PREFIXES) return;
    prefixed.set(prefix, stream);
    stream.lines.push(rest);
    stream.at.push(at);
  });
  const whole: Stream = { prefix: '', lines: [...lines], at: lines.map((_, at) => at) };
  return [whole, ...[...prefixed.values()].filter((stream) => stream.lines.length >= FEWEST_LINES)];
}
