import { fields, readJson, secondsOfMillis, text as textOf } from '../json.ts';
import { Gathered } from './values.ts';

/** A test point. */
export interface Point {
  kind: 'point';
  depth: number;
  ok: boolean;
  title: string;
  directive: 'skip' | 'todo' | null;
  reason: string;
  /** As node-tap writes it behind the title. */
  seconds: number | null;
  /** Ends with a brace: its subtests follow in it, or the title ends so. */
  opens: boolean;
}

/** How many points there are to be: `1..3`, or `1..0 # SKIP reason`. */
export interface Plan {
  kind: 'plan';
  depth: number;
  count: number;
  skips: boolean;
  reason: string;
}

/**
 * What a line of TAP says (testanything.org/tap-version-14-specification.html). `depth` counts indents of four. Braces
 * around subtests are of node-tap and Perl's Test2.
 */
export type TapLine =
  | Point
  | { kind: 'brace'; depth: number; opens: boolean }
  | Plan
  | { kind: 'subtest'; depth: number; title: string }
  | { kind: 'bail'; reason: string }
  | { kind: 'block'; indent: number }
  | null;

/** Longer lines are cut: a title is never that long. */
const MAX_LINE = 4_000;
const INDENT = 4;
const MAX_DEPTH = 20;

/** Reads one line; null for comments, versions and anything else. */
export function tapLineOf(line: string): TapLine {
  const indent = indentOf(line);
  const text = line.slice(indent, indent + MAX_LINE).trimEnd();
  const depth = Math.min(Math.floor(indent / INDENT), MAX_DEPTH);
  if (text === '---') return { kind: 'block', indent };
  if (text === '{' || text === '}') return { kind: 'brace', depth, opens: text === '{' };
  if (text.startsWith('Bail out!')) return { kind: 'bail', reason: text.slice('Bail out!'.length).trim() };
  if (text.startsWith('# Subtest: '))
    return { kind: 'subtest', depth, title: text.slice('# Subtest: '.length) };
  const [plan, last] = /^1\.\.(\d{1,9})(?!\d)/.exec(text) ?? [];
  if (plan !== undefined) {
    const { directive, reason } = directiveOf(text.slice(plan.length));
    return { kind: 'plan', depth, count: Number(last), skips: directive === 'skip', reason };
  }
  return pointOf(text, depth);
}

/** How many spaces a line begins with. */
function indentOf(line: string): number {
  let indent = 0;
  while (line[indent] === ' ') indent += 1;
  return indent;
}

function pointOf(text: string, depth: number): TapLine {
  const [start, not] = /^(not )?ok(?![\w-])(?: +\d{1,9})?(?: +-(?= |$))? */.exec(text) ?? [];
  if (start === undefined) return null;
  const { rest, ...ending } = endingOf(text.slice(start.length));
  return { kind: 'point', depth, ok: not === undefined, ...directiveOf(rest), ...ending };
}

/** node-tap's time, and the brace, in either order. */
function endingOf(text: string): { rest: string; seconds: number | null; opens: boolean } {
  const outer = timeOf(text);
  const opens = /(?:^|\s)\{$/.test(outer.rest);
  const inner = timeOf(opens ? outer.rest.slice(0, -1).trimEnd() : outer.rest);
  return { rest: inner.rest, seconds: inner.seconds ?? outer.seconds, opens };
}

/** `title # time=12.5ms`: another one in each run, so no part of the name. */
function timeOf(text: string): { rest: string; seconds: number | null } {
  const found = /(?:^|\s)# time=(\d{1,12}(?:\.\d{1,12})?)(m?)s$/.exec(text);
  if (found === null) return { rest: text, seconds: null };
  const amount = Number(found[1]);
  return {
    rest: text.slice(0, found.index).trimEnd(),
    seconds: found[2] === 'm' ? secondsOfMillis(amount) : amount,
  };
}

/**
 * `title # SKIP reason`. Neither `/page#todo` nor `page #todo` is a directive, or a failure would be hidden: writers put a
 * space before and after the `#`, and `\#` for one of the title.
 */
function directiveOf(text: string): Pick<Point, 'title' | 'directive' | 'reason'> {
  const found = /(?<=^|\s)(?:#(?=SKIP|TODO)|# )([Ss]kip\S*|SKIP\S*|(?:[Tt]odo|TODO)(?![\w-])\S*)/.exec(text);
  if (found === null) return { title: plain(text), directive: null, reason: '' };
  const directive = /^skip/i.test(found[1] ?? '') ? 'skip' : 'todo';
  const reason = text.slice(found.index + found[0].length).trim();
  return { title: plain(text.slice(0, found.index)), directive, reason };
}

const plain = (text: string): string => text.replace(/\\([#\\])/g, '$1').trim();

/** Deno writes a block of one line, in JSON; a longer one is no use as a message. */
const MAX_JSON = 20_000;

/** How bats, and Perl's Test::More and Test2, begin what they say below a point that failed, in comments. */
const EXPLAINS = /^# {1,9}(?:\((?:in|from) |Failed )/;

/**
 * What stands below a point: a YAML block, of which only the keys are read that explain the point, as node-tap and node's test
 * runner write them; without a block the indented lines of mocha, or the comments of bats and Perl.
 */
export class Diagnostics {
  seconds: number | null = null;
  /** node's `type`: a suite only holds tests, a test may hold others. */
  isSuite = false;
  /** Timed like a test of node's runner, and no suite. */
  isTest = false;
  readonly #message = new Gathered();
  /** The indent of the block, once it is open. */
  #indent: number | null = null;
  /** Whether the lines that come belong to the message. */
  #inMessage = false;
  /** What the lines below the point are, as long as there is no block. */
  #below: 'none' | 'comments' | 'lines' | 'ended' = 'none';

  get message(): string {
    return this.#message.text;
  }

  begin(indent: number): void {
    this.#indent ??= indent;
  }

  /** Takes a line of the open block; false when there is none. */
  takes(line: string): boolean {
    if (this.#indent === null || this.#indent < 0) return false;
    const indent = indentOf(line);
    const text = line.slice(indent, indent + MAX_LINE).trim();
    if (indent < this.#indent && text !== '') this.#end();
    else if (indent === this.#indent && text === '...') this.#end();
    else if (indent > this.#indent || text === '') this.#noteMore(line);
    else if (text.startsWith('{')) this.#noteJson(line.slice(indent, indent + MAX_JSON));
    else this.#noteKey(text);
    return this.#indent >= 0 || text === '...';
  }

  /** A line below a point of this depth that failed; it is none of TAP. */
  noteBelow(line: string, depth: number): void {
    if (this.#indent !== null || this.#below === 'ended') return;
    const own = depth * INDENT;
    const indent = indentOf(line);
    const text = line.slice(indent, indent + MAX_LINE);
    const isComment = text.startsWith('#');
    if (!isComment && this.#below !== 'comments' && indent >= own + 2)
      this.#addBelow('lines', line.slice(own + 2));
    else if (isComment && indent === own && (this.#below === 'comments' || EXPLAINS.test(text)))
      this.#addBelow('comments', text.replace(/^# ?/, ''));
  }

  /** What comes is of another point, or of subtests. */
  endBelow(): void {
    this.#below = 'ended';
  }

  #addBelow(what: 'comments' | 'lines', text: string): void {
    this.#below = what;
    this.#message.add(`${text}\n`);
  }

  #end(): void {
    this.#indent = -1;
  }

  #noteMore(line: string): void {
    if (this.#inMessage) this.#message.add(`${line.slice((this.#indent ?? 0) + 2)}\n`);
  }

  #noteJson(text: string): void {
    const read = readJson(text);
    if ('value' in read) this.#message.add(textOf(fields(read.value).message));
  }

  #noteKey(text: string): void {
    const [, key = '', written = ''] = /^([\w-]{1,40}):\s?(.*)$/.exec(text) ?? [];
    const value = unquoted(written);
    this.#inMessage = (key === 'message' || key === 'error') && /^[|>][-+]?$/.test(written);
    if ((key === 'message' || key === 'error') && !this.#inMessage) this.#message.add(value);
    else if (key === 'duration_ms') this.#noteDuration(value);
    else if (key === 'type') this.isSuite = value === 'suite';
    this.isTest = this.seconds !== null && !this.isSuite;
  }

  #noteDuration(millis: string): void {
    this.seconds = secondsOfMillis(Number(millis));
  }
}

const unquoted = (text: string): string => (/^(['"]).*\1$/.test(text) ? text.slice(1, -1) : text);
