import type { Format } from '../format.ts';
import { cutSuite, type TestCase, type TestOutcome, withinCases } from './model.ts';
import { Diagnostics, type Plan, type Point, tapLineOf } from './tap-lines.ts';
import { messageOf } from './values.ts';

/**
 * The Test Anything Protocol, versions 12 to 14, and that of node's test runner. A point that sums up its subtests is no
 * case of its own, unless node says that it is a test, or it failed while none of them did. Too few points for the plans,
 * and bailing out, stand for a case each.
 */
export const tap: Format<'tests'> = {
  id: 'tap',
  kind: 'tests',
  fileNames: ['**/*.tap'],
  named: /\.tap$/i,
  // Version 12 has no line that names it: points, and a plan before or after them.
  detect: ({ head, text }) =>
    /^TAP version 1\d/m.test(head) ||
    (/^(?:not )?ok\b/m.test(head) && /^1\.\.\d/m.test(head + text.slice(-TAIL))),
  read({ text }) {
    const reading = new TapReading();
    for (let start = 0; start < text.length; ) {
      const newline = text.indexOf('\n', start);
      const end = newline === -1 ? text.length : newline;
      reading.note(text.slice(start, end));
      start = end + 1;
    }
    return { cases: reading.cases(), problems: [] };
  },
  recognisedBy: '`TAP version 13` or 14, or points with a plan',
};

/** Where a plan may stand that follows the points. */
const TAIL = 2_000;

interface OpenPoint {
  point: Point;
  suite: string;
  hasSubtests: boolean;
  subtestFailed: boolean;
  diagnostics: Diagnostics;
}

class TapReading {
  readonly #cases: TestCase[] = [];
  /** By depth: the titles of the subtests that are open. */
  readonly #titles: string[] = [];
  /** By depth: whether points were read there since the last one above, and whether one failed. */
  readonly #levels: { failed: boolean }[] = [];
  #open: OpenPoint | null = null;
  /** Points whose subtests follow in braces that are open. */
  readonly #held: OpenPoint[] = [];
  #planned = 0;
  /** A plan that skips all subtests, `1..0 # SKIP reason`, until the point above them is told. */
  #skipped: { depth: number; reason: string } | null = null;
  #points = 0;
  #bailed: string | null = null;

  note(line: string): void {
    if (this.#open?.diagnostics.takes(line) === true) return;
    const read = tapLineOf(line);
    if (read === null) {
      if (this.#open?.point.ok === false) this.#open.diagnostics.noteBelow(line, this.#open.point.depth);
      return;
    }
    if (read.kind === 'subtest' || read.kind === 'plan') this.#open?.diagnostics.endBelow();
    if (read.kind === 'block') this.#open?.diagnostics.begin(read.indent);
    else if (read.kind === 'subtest') this.#noteSubtest(read.depth, read.title);
    else if (read.kind === 'plan') this.#notePlan(read);
    else if (read.kind === 'bail') this.#bailed = read.reason;
    else if (read.kind === 'point') this.#notePoint(read);
    else if (!read.opens) this.#release(read.depth);
    else if (this.#open?.point.depth === read.depth) this.#hold(this.#open);
  }

  cases(): TestCase[] {
    this.#release(0);
    this.#closePoint();
    if (this.#bailed !== null) this.#addBroken('(bail out)', this.#bailed);
    else if (this.#points < this.#planned) {
      this.#addBroken('(plan)', `${this.#planned} tests were planned, ${this.#points} ran.`);
    }
    return this.#cases;
  }

  #notePlan({ depth, count, skips, reason }: Plan): void {
    if (depth === 0) this.#planned += count;
    else if (count === 0 && skips) this.#skipped = { depth, reason };
  }

  #noteSubtest(depth: number, title: string): void {
    this.#titles.length = Math.min(this.#titles.length, depth);
    this.#titles.push(cutSuite(title));
  }

  #notePoint(point: Point): void {
    this.#release(point.depth);
    this.#openPoint(point, new Diagnostics());
    if (point.depth === 0) this.#points += 1;
    if (point.opens && this.#open !== null) this.#hold(this.#open);
  }

  /** Keeps a point until its subtests in braces were read. */
  #hold(open: OpenPoint): void {
    this.#open = null;
    this.#held.push(open);
    this.#noteSubtest(open.point.depth, open.point.title);
  }

  /** Goes on with the points of this depth and below that were kept: their braces close, or were none. */
  #release(depth: number): void {
    while ((this.#held.at(-1)?.point.depth ?? -1) >= depth) {
      const { point, diagnostics } = this.#held.pop()!;
      this.#openPoint(point, diagnostics);
    }
  }

  #openPoint(read: Point, diagnostics: Diagnostics): void {
    this.#closePoint();
    const { depth } = read;
    const isSkipped = read.ok && read.directive === null && this.#skipped?.depth === depth + 1;
    const point: Point = isSkipped
      ? { ...read, directive: 'skip', reason: this.#skipped?.reason ?? '' }
      : read;
    this.#skipped = null;
    const below = this.#levels[depth + 1];
    const suite = this.#titles.slice(0, depth).join(' > ');
    const subtestFailed = below?.failed === true;
    this.#open = { point, suite, hasSubtests: below !== undefined, subtestFailed, diagnostics };
    this.#levels.length = Math.min(this.#levels.length, depth + 1);
    this.#levels[depth] = { failed: this.#levels[depth]?.failed === true || outcomeOf(point) === 'failed' };
  }

  #closePoint(): void {
    if (this.#open === null) return;
    const { point, suite, hasSubtests, subtestFailed, diagnostics } = this.#open;
    this.#open = null;
    const outcome = outcomeOf(point);
    const isSummary = hasSubtests && !diagnostics.isTest && (outcome !== 'failed' || subtestFailed);
    if (isSummary || diagnostics.isSuite) return;
    const message = messageOf(outcome === 'skipped' ? point.reason : diagnostics.message);
    const seconds = diagnostics.seconds ?? point.seconds;
    const name = point.title === '' ? '(unnamed)' : point.title;
    this.#cases.push({ suite, name, file: null, line: null, outcome, seconds, message });
    withinCases(this.#cases.length);
  }

  #addBroken(name: string, reason: string): void {
    const message = messageOf(reason);
    this.#cases.push({ suite: '', name, file: null, line: null, outcome: 'errored', seconds: null, message });
  }
}

/** A point marked as to do is not expected to pass, so neither result counts. */
function outcomeOf({ ok, directive }: Point): TestOutcome {
  if (directive !== null) return 'skipped';
  return ok ? 'passed' : 'failed';
}
