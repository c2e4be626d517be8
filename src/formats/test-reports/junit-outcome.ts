import type { XmlAttributes } from '../xml.ts';
import { type Gathered, messageOrDetails } from './message.ts';
import type { TestOutcome } from './model.ts';

/**
 * What an element inside a case says of it; of several the first of this list counts. Surefire
 * (surefire-test-report.xsd): `flaky…` is a failure that a rerun made up for, `rerun…` one of several beside a `failure`.
 */
const VERDICTS: readonly (readonly [element: string, outcome: TestOutcome])[] = [
  ['failure', 'failed'],
  ['error', 'errored'],
  ['rerunFailure', 'failed'],
  ['rerunError', 'errored'],
  ['flakyFailure', 'flaky'],
  ['flakyError', 'flaky'],
  ['skipped', 'skipped'],
];

/**
 * The `status` of a case without such an element: GoogleTest `notrun`, CTest `disabled`, `notrun` and `fail`, behave
 * `untested`, and the words that other writers use. GoogleTest's `run` and anything unknown says nothing.
 */
const BY_STATUS: Readonly<Record<string, TestOutcome>> = {
  notrun: 'skipped',
  disabled: 'skipped',
  skipped: 'skipped',
  ignored: 'skipped',
  pending: 'skipped',
  untested: 'skipped',
  undefined: 'skipped',
  inconclusive: 'skipped',
  fail: 'failed',
  failed: 'failed',
  failure: 'failed',
  error: 'errored',
  errored: 'errored',
};

const weightOf = (element: string): number => VERDICTS.findIndex(([name]) => name === element);

/** Whether an element inside a case says how it ended. */
export const isVerdict = (element: string): boolean => weightOf(element) !== -1;

/** Catch2 puts this before the failures of a case that may fail (`[!mayfail]`, `[!shouldfail]`): they fail no run. */
const MAY_FAIL = 'TEST_CASE tagged with !mayfail';

/** What the elements of one case say, told one after the other. */
export class Verdict {
  #weight = VERDICTS.length;
  #mayFail = false;
  #message: string | undefined;
  #details = '';
  #output = '';

  /** An element with its `message` attribute and its text; `system-out` explains where they do not. */
  add(element: string, message: string | undefined, { text }: Gathered): void {
    if (element === 'system-out') this.#output = text;
    const weight = weightOf(element);
    if (weight === -1 || weight >= this.#weight || this.#mayFail) return;
    this.#mayFail = element === 'skipped' && message === MAY_FAIL;
    this.#weight = weight;
    this.#message = message;
    this.#details = text;
  }

  /** Outcome and message of a case with these attributes. */
  of({ status = '' }: XmlAttributes): { outcome: TestOutcome; message: string | null } {
    const word = status.toLowerCase();
    const stated = Object.hasOwn(BY_STATUS, word) ? BY_STATUS[word]! : 'passed';
    const outcome = VERDICTS[this.#weight]?.[1] ?? stated;
    if (outcome === 'passed') return { outcome, message: null };
    const isExplained = outcome === 'skipped' || this.#details.trim() !== '';
    return { outcome, message: messageOrDetails(this.#message, isExplained ? this.#details : this.#output) };
  }
}
