import { following, lineReader, namedCounts, wordedCounts } from './counts.ts';
import type { Closing, TestReader } from './model.ts';

/** `=== 1 failed, 2 passed in 0.12s ===`, with `-q` without the signs; hours and minutes follow a long run's seconds. */
const PYTEST =
  /^(?:=+ )?((?:\d{1,9} [a-z]+(?: [a-z]+)?, )*\d{1,9} [a-z]+(?: [a-z]+)?|no tests ran) in \d[\d.]{0,15}s(?: \([\d:, day]{1,30}\))?(?: =+)?$/;
/** Words of pytest itself; plug-ins add others. */
const PYTEST_WORDS = /\b(?:passed|failed|errors?|skipped|deselected|xfailed|xpassed|no tests ran)\b/;

/**
 * Expected failures count as skipped, unexpected passes as passed, as in pytest's own JUnit. How many tests a plug-in ran
 * again (`2 rerun`) is no number of tests.
 * https://docs.pytest.org/en/stable/how-to/output.html
 */
const sessions = lineReader('pytest', PYTEST, ([, body = '']) => {
  if (!PYTEST_WORDS.test(body)) return null;
  const count = wordedCounts(body);
  return {
    passed: count('passed', 'xpassed'),
    failed: count('failed', 'subtests failed'),
    errored: count('error', 'errors'),
    skipped: count('skipped', 'xfailed'),
  };
});

const BEGIN = /^=+ test session starts .{0,100}=+$/;

/** Without what a session inside another one says, as tests of plug-ins print it. */
const pytest: TestReader = {
  format: 'pytest',
  closings(lines) {
    const ends = new Map(sessions.closings(lines).map((closing) => [closing.at, closing]));
    let open = 0;
    return lines.flatMap((text, at): Closing[] => {
      if (BEGIN.test(text)) open += 1;
      const end = ends.get(at);
      if (end === undefined) return [];
      open = Math.max(0, open - 1);
      return open === 0 ? [end] : [];
    });
  },
};

const UNITTEST_END = /^(?:OK|FAILED|NO TESTS RAN)(?: \(([a-z=\d, ]{1,200})\))?$/;

/** `Ran 12 tests in 0.1s` and, after a blank line, `FAILED (failures=1, skipped=2)`; Django prints the same. */
const unittest = lineReader('unittest', /^Ran (\d{1,9}) tests? in \d[\d.]{0,15}s$/, ([, ran], lines, at) => {
  const end = UNITTEST_END.exec(following(lines, at, 1)[0] ?? '');
  if (end === null) return null;
  const count = namedCounts(end[1] ?? '');
  return {
    total: Number(ran),
    failed: count('failures', 'unexpected successes'),
    errored: count('errors'),
    skipped: count('skipped', 'expected failures'),
  };
});

export const pythonReaders: TestReader[] = [pytest, unittest];
