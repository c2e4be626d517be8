import type { TestOutcome } from './model.ts';

/**
 * The outcome that a format's table gives a word; null for any other, also for `constructor` and what else objects
 * inherit.
 */
export function outcomeNamed(table: Readonly<Record<string, TestOutcome>>, word: string): TestOutcome | null {
  return Object.hasOwn(table, word) ? table[word]! : null;
}

/**
 * A number of seconds as tools write it; null when it is none. `1,234.5` has English thousands (surefire before 3.0:
 * `ReportingUtils` of maven-surefire formats with `NumberFormat.getInstance(Locale.ENGLISH)`), so has `1,234`; in
 * `0,25` the comma is a locale's decimal point (.NET).
 */
export function secondsOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  const text = written.trim().slice(0, 40);
  const thousands = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/.test(text);
  return amount(thousands ? text.replaceAll(',', '') : text.replace(',', '.'));
}

/** `[d.]hh:mm:ss[.fffffff]`, .NET's TimeSpan, in seconds. */
export function secondsOfTimeSpan(written: string | undefined): number | null {
  const [, days = '0', hours = '', minutes = '', seconds = ''] =
    /^(?:(\d{1,8})\.)?(\d{1,2}):(\d{1,2}):(\d{1,2}(?:\.\d{1,9})?)$/.exec(written?.trim() ?? '') ?? [];
  return seconds === ''
    ? null
    : Number(days) * 86_400 + Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds);
}

/** A line number; null for anything that is none. */
export function lineOf(written: unknown): number | null {
  const line = typeof written === 'string' && /^\d{1,9}$/.test(written.trim()) ? Number(written) : written;
  return typeof line === 'number' && Number.isSafeInteger(line) && line >= 0 ? line : null;
}

function amount(text: string): number | null {
  const value = text === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) && value >= 0 ? value : null;
}

/** The most characters that are kept of a message. */
const MAX = 2_000;
/** What is looked at to find them: colours and white space go. */
const MAX_RAW = 4 * MAX;

/** A terminal's colours, also where a writer of XML spelled the escape character as a reference that XML forbids. */
const COLOUR = /(?:\p{Cc}|&#27;|&#x1b;|#x1b)\[[\d;]{0,20}m/giu;

/** Lines in which Go says what it runs. */
const GO_FRAME = /^[ \t]*(?:=== (?:RUN|PAUSE|CONT|NAME) |--- (?:FAIL|SKIP|PASS): ).*\n?/gm;

/** A message fit to keep: colours and outer blank lines gone, cut to 2,000 characters; null when nothing is left. */
export function messageOf(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  const plain = text
    .slice(0, MAX_RAW)
    .replace(COLOUR, '')
    .replace(/\r\n?/g, '\n')
    .replace(GO_FRAME, '')
    .replace(/^\s*\n/, '')
    .trimEnd();
  if (plain.trim() === '') return null;
  const isWhole = plain.length <= MAX && text.length <= MAX_RAW;
  return withoutDifference(isWhole ? plain : `${plain.slice(0, MAX - 1)}…`);
}

/** A first line that shows both values: `assert 2 == 3` of pytest, `2 != 3` of unittest. */
const BOTH_VALUES = /(?:^|: )assert .{1,300} (?:==|!=) |^AssertionError: .{1,300} != /;
/** Where these differ, line by line. */
const DIFFERENCE = /^\s{0,8}[-+?] /;

/** In one line the difference of two values reads as if it were counted with them; it says nothing more. */
function withoutDifference(message: string): string {
  const lines = message.split('\n');
  const [first = ''] = lines;
  // Of long values the first line has a part alone.
  if (!BOTH_VALUES.test(first) || first.includes('...')) return message;
  const at = lines.findIndex((line, index) => index > 0 && DIFFERENCE.test(line));
  return at === -1 ? message : lines.slice(0, at).join('\n').trimEnd();
}

/** A word alone (`Failed`, `error`), pytest's `collection failure`, a matcher without the values that it compared. */
const EMPTY = /^(?:\S*|collection failure|expect\([^\n]*)$/;

/** The message, unless it explains nothing and the details do. */
export function messageOrDetails(message: string | undefined, details: string): string | null {
  const said = messageOf(message);
  return said !== null && !EMPTY.test(said.trim()) ? said : (messageOf(details) ?? said);
}

/** Gathers the pieces of a text, as many as a message can use. */
export class Gathered {
  text = '';

  add(piece: string): void {
    if (this.text.length > MAX_RAW) return;
    const wanted = this.text === '' ? piece.trimStart() : piece;
    this.text += wanted.slice(0, MAX_RAW + 1);
  }
}
