import { lineReader } from './counts.ts';
import { type Closing, type TestReader, totalsOf } from './model.ts';

const BINARY = /^ {3,5}(?:Running (?:unittests )?\S|Doc-tests \S).{0,300}$/;
const RESULT =
  /^test result: (?:ok|FAILED)\. (\d{1,9}) passed; (\d{1,9}) failed; (\d{1,9}) ignored; (\d{1,9}) measured; \d{1,9} filtered out(?:; finished in [\d.]{1,15}s)?$/;

/** One `test result:` line for each test binary and the doctests of each crate. Benchmarks count as passed. */
const cargo: TestReader = {
  format: 'cargo test',
  closings(lines) {
    const found: Closing[] = [];
    let part = '';
    lines.forEach((text, at) => {
      if (BINARY.test(text)) part = text.trim();
      const match = RESULT.exec(text)?.slice(1).map(Number);
      if (match === undefined) return;
      const [passed = 0, failed = 0, skipped = 0, measured = 0] = match;
      found.push({ at, part, totals: totalsOf({ passed: passed + measured, failed, skipped }) });
    });
    return found;
  },
};

/**
 * `     Summary [   0.123s] 10 tests run: 9 passed (1 slow, 1 flaky), 1 failed, 2 skipped`. What it calls skipped are also
 * tests that a filter left out, so they are not counted.
 * https://nexte.st/docs/running/
 */
const nextest = lineReader(
  'cargo nextest',
  /^ +Summary \[ *\d[\d.]{0,12}s\] (?:\d{1,9}\/)?(\d{1,9}) tests? run: (\d{1,9}) passed(?: \(([^)]{1,100})\))?(.{0,200})$/,
  ([, , passed, notes = '', rest = '']) => {
    const flaky = numberBefore(notes, 'flaky');
    return {
      passed: Math.max(0, Number(passed) - flaky),
      failed: numberBefore(rest, 'failed'),
      errored: numberBefore(rest, 'exec failed') + numberBefore(rest, 'timed out'),
      flaky,
    };
  },
);

const numberBefore = (text: string, words: string): number =>
  Number(new RegExp(`(?:^|[ ,(])(\\d{1,9}) ${words}(?:$|[ ,)])`).exec(text)?.[1] ?? 0);

export const rustReaders: TestReader[] = [cargo, nextest];
