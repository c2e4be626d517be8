import { secondsOfMillis } from '../json.ts';
import { Gathered } from './message.ts';

import { indentOf } from './tap-lines.ts';

const MAX_LINE = 4_000;

/** The YAML block below a point. Only the keys that explain it are read, as node-tap and node's test runner write them. */
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
    else this.#noteKey(text);
    return this.#indent >= 0 || text === '...';
  }

  #end(): void {
    this.#indent = -1;
  }

  #noteMore(line: string): void {
    if (this.#inMessage) this.#message.add(`${line.slice((this.#indent ?? 0) + 2)}\n`);
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
