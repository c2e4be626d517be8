import type { XmlAttributes } from '../xml.ts';
import { type Gathered, messageOrDetails } from './message.ts';
import type { TestOutcome } from './model.ts';

/**
 * What an element inside a case says of it. Surefire (surefire-test-report.xsd): `flaky…` is a failure that a rerun made
 * up for, `rerun…` one of several after a `failure`.
 */
const BY_ELEMENT: Readonly<Record<string, TestOutcome>> = {
  failure: 'failed',
  rerunFailure: 'failed',
  error: 'errored',
  rerunError: 'errored',
  flakyFailure: 'flaky',
  flakyError: 'flaky',
  skipped: 'skipped',
};

/** Which outcome counts when several elements say something. */
const WEIGHT: Readonly<Record<TestOutcome, number>> = {
  failed: 4,
  errored: 3,
  flaky: 2,
  skipped: 1,
  passed: 0,
};

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

/** Whether an element inside a case says how it ended. */
export const isVerdict = (element: string): boolean => Object.hasOwn(BY_ELEMENT, element);

/** What the elements of one case say, told one after the other. */
export class Verdict {
  #outcome: TestOutcome | null = null;
  #message: string | null = null;

  /** An element with its `message` attribute and its text. */
  add(element: string, message: string | undefined, details: Gathered): void {
    const outcome = BY_ELEMENT[element]!;
    if (this.#outcome !== null && WEIGHT[outcome] <= WEIGHT[this.#outcome]) return;
    this.#outcome = outcome;
    this.#message = messageOrDetails(message, details.text);
  }

  /** Outcome and message of a case with these attributes. */
  of({ status = '' }: XmlAttributes): { outcome: TestOutcome; message: string | null } {
    if (this.#outcome !== null) return { outcome: this.#outcome, message: this.#message };
    const word = status.toLowerCase();
    return { outcome: Object.hasOwn(BY_STATUS, word) ? BY_STATUS[word]! : 'passed', message: null };
  }
}
