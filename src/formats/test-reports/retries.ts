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
  const cases: (TestCase | null)[] = placed.map(({ testCase }) => testCase);
  for (const members of bySuite(placed).values())
    for (const group of repeatsAmong(members, placed)) join(group, cases);
  return cases.filter((testCase) => testCase !== null);
}

function bySuite(placed: readonly Placed[]): Map<number | undefined, number[]> {
  const suites = new Map<number | undefined, number[]>();
  placed.forEach(({ suite }, index) => {
    const members = suites.get(suite?.at);
    if (members === undefined) suites.set(suite?.at, [index]);
    else members.push(index);
  });
  return suites;
}

/** The cases of one suite that share their name. Most have one of their own: the first of a name is kept as a number. */
function repeatsAmong(members: readonly number[], placed: readonly Placed[]): Iterable<number[]> {
  const firsts = new Map<string, number>();
  const groups = new Map<number, number[]>();
  for (const index of members) {
    const { testCase } = placed[index]!;
    const key = `${testCase.line}\n${idOf(testCase)}`;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, index);
    else if (groups.get(first)?.push(index) === undefined) groups.set(first, [first, index]);
  }
  return groups.values();
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
