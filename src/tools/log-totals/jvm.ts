import { namedCounts } from './counts.ts';
import { type Closing, type TestReader, totalsOf } from './model.ts';

const LEVEL = /^\[(?:INFO|WARNING|ERROR)\] {1,2}/;
/** `--- surefire:3.2.5:test (default-test) @ shop ---` */
const GOAL = /^--- (?:maven-)?(?:surefire|failsafe)(?:-plugin)?:.{1,200} ---$/;
const TOTAL =
  /^Tests run: (\d{1,9}), Failures: (\d{1,9}), Errors: (\d{1,9}), Skipped: (\d{1,9})(?:, Flakes: (\d{1,9}))?$/;

/**
 * The total of a module under `Results:`; the lines of classes have a time too. Surefire counts a test that it ran again
 * under `Flakes`.
 * https://maven.apache.org/surefire/maven-surefire-plugin/examples/rerun-failing-tests.html
 */
const maven: TestReader = {
  format: 'maven',
  closings(lines) {
    const found: Closing[] = [];
    let [goal, results] = ['', false];
    lines.forEach((line, at) => {
      const text = line.replace(LEVEL, '');
      if (GOAL.test(text)) [goal, results] = [text, false];
      if (/^Results ?:$/.test(text)) results = true;
      if (/^(?:There are n|N)o tests to run\.$/.test(text))
        found.push({ at, part: goal, totals: totalsOf({}) });
      const counts = results ? TOTAL.exec(text)?.slice(1) : undefined;
      if (counts === undefined) return;
      const [total = 0, failed = 0, errored = 0, skipped = 0, flaky = 0] = counts.map((n) => Number(n ?? 0));
      found.push({ at, part: goal, totals: totalsOf({ total, failed, errored, skipped, flaky }) });
      results = false;
    });
    return found;
  },
};

/** `12 tests completed, 1 failed, 2 skipped`: Gradle says how many there are only of a task that failed. */
const gradle: TestReader = {
  format: 'gradle',
  closings(lines) {
    let task = '';
    return lines.flatMap((text, at): Closing[] => {
      if (/^> Task :\S/.test(text)) task = text.split(' ', 3)[2] ?? '';
      const [, total, rest] =
        /^(\d{1,9}) tests? completed((?:, \d{1,9} (?:failed|skipped)){1,2})$/.exec(text) ?? [];
      if (rest === undefined) return [];
      const of = (word: string): number => Number(new RegExp(`(\\d{1,9}) ${word}`).exec(rest)?.[1] ?? 0);
      return [
        {
          at,
          part: task,
          totals: totalsOf({ total: Number(total), failed: of('failed'), skipped: of('skipped') }),
        },
      ];
    });
  },
};

/** `Passed!  - Failed:     0, Passed:    12, Skipped:     1, Total:    13, Duration: 12 ms - Cart.Tests.dll (net8.0)`. */
const dotnet: TestReader = {
  format: 'dotnet test',
  closings: (lines) =>
    lines.flatMap((text, at): Closing[] => {
      const [, body, part] =
        /^(?:Passed|Failed|Skipped)! {1,2}- (Failed: .{1,100}), Duration: [^-]{1,40}(?: - (.{1,200}))?$/.exec(
          text,
        ) ?? [];
      if (body === undefined) return older(lines, text, at);
      const count = namedCounts(body);
      const totals = totalsOf({
        passed: count('passed'),
        failed: count('failed'),
        skipped: count('skipped'),
      });
      return [{ at, part: part ?? '', totals }];
    }),
};

/**
 * `Total tests: 12` with `     Passed: 11` … on lines of their own, and the terminal logger's
 * `Test summary: total: 12, failed: 1, succeeded: 11, skipped: 0, duration: 1.2s`.
 */
function older(lines: readonly string[], text: string, at: number): Closing[] {
  const [, summary] = /^Test summary: (total: .{1,150}), duration: \d[\d.]{0,12}s$/.exec(text) ?? [];
  const [, total] = /^Total tests: (\d{1,9})$/.exec(text) ?? [];
  const body = lines
    .slice(at + 1, at + 4)
    .flatMap((line) => /^ {3,}((?:Passed|Failed|Skipped): \d{1,9})$/.exec(line)?.[1] ?? []);
  if (summary === undefined && (total === undefined || body.length === 0)) return [];
  const count = namedCounts(summary ?? body.join(', '));
  const stated = total === undefined ? count('total') : Number(total);
  return [{ at, totals: totalsOf({ total: stated, failed: count('failed'), skipped: count('skipped') }) }];
}

export const jvmReaders: TestReader[] = [maven, gradle];
export const dotnetReaders: TestReader[] = [dotnet];
