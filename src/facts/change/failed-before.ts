import type { TestList } from '../../evidence/change.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { code, type Prose, say } from '../../text/prose.ts';

/** Where a test is known to have failed before this head took it away. */
export interface FailedBefore {
  /** The names of those that failed. */
  tests: ReadonlySet<string>;
  where: Prose;
}

/** The tests among these that failed in the run before this one of the same pull request, or else on the base branch. */
export function failedBefore(evidence: Evidence, tests: TestList['tests']): FailedBefore | null {
  const { document, pullRequests, baseline } = evidence;
  const { previous } = document;
  const isOfSame = previous !== undefined && previous.pullRequest === (pullRequests[0]?.number ?? null);
  const earlier = isOfSame ? (previous.summary.failedTests ?? []).map(({ name }) => name) : [];
  const there = (baseline?.runs ?? []).flatMap(({ failedTests = [] }) => failedTests);
  const ways: [string[], () => Prose][] = [
    [earlier, () => say`in report ${previous!.number}`],
    [there, () => say`on ${code(baseline!.branch)}`],
  ];
  for (const [failed, where] of ways) {
    const found = tests.filter(({ name }) => name !== '' && failed.some((each) => isOf(each, name)));
    if (found.length > 0) return { tests: new Set(found.map(({ name }) => name)), where: where() };
  }
  return null;
}

/** Whether a report means a test of this name: behind its suite, and before the values of a case. */
export function isOf(reported: string, name: string): boolean {
  const bare = reported.endsWith(']') ? reported.slice(0, reported.lastIndexOf('[')) : reported;
  return bare.endsWith(name) && !/[\p{L}\p{N}_]$/u.test(bare.slice(0, -name.length));
}
