import { BUDGET } from '../text/budget.ts';

/** One line of a job's log, without its instant, colours and marker. */
export interface LogLine {
  /** The second in which the runner wrote it, `2026-03-12T04:31:13`; a line without an instant has the one before. */
  second: string | null;
  /**
   * What the runner marks with `##[…]`: `group`, `endgroup`, `error`, `warning`, `command` …; `start-action` and `end-action`
   * around each step of a composite action, with its properties as text; null: plain output.
   */
  marker: string | null;
  text: string;
}

const ESCAPE = String.fromCharCode(0x1b);
const BELL = String.fromCharCode(0x07);
const BYTE_ORDER_MARK = 0xfeff;

/** What a terminal reads as a command: colours and cursor, titles and links, single characters (ECMA-48, 5.4 and 5.6). */
const TERMINAL = new RegExp(
  `${ESCAPE}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${BELL}${ESCAPE}]*(?:${BELL}|${ESCAPE}\\\\)|[ -/]*[0-~])`,
  'g',
);
/** Control characters, tabulators aside. */
const CONTROLS = /[^\P{Cc}\t]/gu;
/** The runner writes instants with seven digits of a second. */
const STAMP = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d{1,9})?Z(?: |$)/;
const MARKER = /^##\[([a-z]{1,20})\]/;
/** `##[start-action display=Run tests;id=unit]`, https://github.com/actions/runner/pull/4243 */
const ACTION_MARKER = /^##\[((?:start|end)-action) (.*)\]$/;

/** More of one line explains nothing, and patterns stay quick. */
const LONGEST_LINE = 2_000;

/**
 * Reads a log as `GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs` gives it. Of a line that a progress bar wrote
 * over again and again, the last state stays. Of very many lines the last are read.
 */
export function logLines(log: string): LogLine[] {
  let second: string | null = null;
  const text = log.charCodeAt(0) === BYTE_ORDER_MARK ? log.slice(1) : log;
  const lines = text.split(/\r?\n/).slice(-BUDGET.logs.lines);
  return lines.map((raw) => {
    const stamp = STAMP.exec(raw);
    second = stamp?.[1] ?? second;
    const shown = plain(stamp === null ? raw : raw.slice(stamp[0].length));
    const [, action, properties = ''] = ACTION_MARKER.exec(shown) ?? [];
    if (action !== undefined) return { second, marker: action, text: properties };
    const marker = MARKER.exec(shown);
    return {
      second,
      marker: marker?.[1] ?? null,
      text: marker === null ? shown : shown.slice(marker[0].length),
    };
  });
}

/** The properties of a marker around a step of a composite action: `display=Run tests;id=unit`. */
export function propertiesOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split(';').map((property) => {
      const sign = property.indexOf('=');
      return [property.slice(0, sign), unescaped(property.slice(sign + 1))];
    }),
  );
}

/** As the runner escapes what would end a property. */
const unescaped = (value: string): string =>
  value.replace(/%(25|0D|0A|3B|5D)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function plain(raw: string): string {
  const bounded = raw.length > 4 * LONGEST_LINE ? raw.slice(-4 * LONGEST_LINE) : raw;
  const last = bounded.includes('\r')
    ? (bounded.split('\r').findLast((state) => state !== '') ?? '')
    : bounded;
  return last.replace(TERMINAL, '').replace(CONTROLS, '').slice(0, LONGEST_LINE).trimEnd();
}
