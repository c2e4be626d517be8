/** The lines of one of the programs that wrote at the same time, without the prefix that tells them apart. */
export interface Stream {
  /** `packages/web test:`; empty for lines as they are. */
  prefix: string;
  lines: string[];
  /** The places of the lines in the whole. */
  at: number[];
}

/**
 * `@acme/web:test: ` (turbo), `packages/web test: ` (pnpm), `@acme/web: ` (lerna), `[@acme/web]: ` (yarn), `[web] ` and
 * `[0] ` (concurrently), `web-1  | ` and `test_1  | ` (docker compose), `    [junit] ` (Ant), `#19 22.32 ` (docker build) and
 * `       > ` (Nix).
 * Not what build tools and compilers put before each line to say how grave it is (`error: `), nor the numbers of ctest,
 * whose lines are of tests that it counts itself.
 */
const PREFIX =
  /^(?! {0,12}\[?(?:INFO|WARN|WARNING|ERROR|DEBUG|Tests|Lines|Branches)\b|(?:fatal |internal )?(?:error|warning|note|help|hint):)(#\d{1,4} \d{1,6}\.\d{1,4}| {7}>| {0,12}\[[a-z][\w-]{0,40}\]|\[?@?[A-Za-z][\w./@-]{0,80}(?:[: ][\w:-]{1,40})?\]?:|\[[\w@./:-]{1,80}\]|[A-Za-z@][\w./@-]{0,60} {1,30}[|│])(?: (.*))?$/;

/** An instant or a number of milliseconds that a logger or a container writes before each line. */
const STAMP =
  /^(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?|\[?\d\d:\d\d:\d\d(?:[.,]\d{1,6})?\]?|\d{2,9}(?= \[(?:INFO|WARN|WARNING|ERROR|DEBUG)\])) (.*)$/;

const MOST_PREFIXES = 200;
/** A program of its own says more than this. */
const FEWEST_LINES = 3;
/** A container within a build within a workspace. */
const DEEPEST = 3;

/** The lines as they are, and once more those of each program that shares them with others, also within each other. */
export function streamsOf(lines: readonly string[]): Stream[] {
  const whole: Stream = { prefix: '', lines: lines.map(withoutStamp), at: lines.map((_, at) => at) };
  return [whole, ...within(whole, 1)];
}

const withoutStamp = (text: string): string => STAMP.exec(text)?.[1] ?? text;

function within(outer: Stream, depth: number): Stream[] {
  const prefixed = new Map<string, Stream>();
  outer.lines.forEach((text, index) => {
    const [, written, rest = ''] = PREFIX.exec(text) ?? [];
    if (written === undefined) return;
    // Each line of a build of docker has its own time.
    const own = written.replace(/^(#\d+) .*$/, '$1').trim();
    if (!prefixed.has(own) && prefixed.size === MOST_PREFIXES) return;
    const prefix = outer.prefix === '' ? own : `${outer.prefix} ${own}`;
    const stream = prefixed.get(own) ?? { prefix, lines: [], at: [] };
    prefixed.set(own, stream);
    stream.lines.push(withoutStamp(rest));
    stream.at.push(outer.at[index] ?? 0);
  });
  const found = [...prefixed.values()].filter((stream) => stream.lines.length >= FEWEST_LINES);
  return depth === DEEPEST ? found : found.flatMap((stream) => [stream, ...within(stream, depth + 1)]);
}
