import { idOf, type TestCase } from './model.ts';

/** A case and the suite element that it stands in, by its number in the file. */
export interface Placed {
  testCase: TestCase;
  suite: { at: number } | undefined;
}

const isFailing = ({ outcome }: TestCase): boolean => outcome === 'failed' || outcome === 'errored';

/**
 * Several cases of one name in one suite element are repeats of a test with other data, or its retries. Where one
 * failed and a later one passed it was retried: they become one flaky case, in the place of the last, with the message
 * of the failure. All others stay as they are.
 */
export function withRetriesJoined(placed: readonly Placed[]): TestCase[] {
  const groups = new Map<string, number[]>();
  placed.forEach(({ testCase, suite }, index) => {
    const key = `${suite?.at}\n${testCase.line}\n${idOf(testCase)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  });
  const cases: (TestCase | null)[] = placed.map(({ testCase }) => testCase);
  for (const group of groups.values()) if (group.length > 1) join(group, cases);
  return cases.filter((testCase) => testCase !== null);
}

/** Takes each failure out that a later pass of the group makes up for, and turns that pass into a flaky case. */
function join(group: readonly number[], cases: (TestCase | null)[]): void {
  let failures: number[] = [];
  for (const index of group) {
    const testCase = cases[index];
    if (testCase === null || testCase === undefined) continue;
    if (isFailing(testCase)) failures.push(index);
    else if (testCase.outcome === 'passed' && failures.length > 0) {
      const { message } = cases[failures[0]!]!;
      cases[index] = { ...testCase, outcome: 'flaky', message };
      for (const failure of failures) cases[failure] = null;
      failures = [];
    }
  }
}
