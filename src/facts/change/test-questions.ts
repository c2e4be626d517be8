import type { TestQuestions } from '../../evidence/change.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { NAMES_A_SIGN, SAYS_TESTS_DIFFER } from '../../tools/under-test.ts';
import { acceptanceOf, isByReviewer } from './acceptance.ts';
import { mergeOfBranch } from './declared.ts';

/** Code that asks whether a test runs it, and what is to be thought of that. */
export interface Asking extends TestQuestions {
  path: string;
  /** `silent`: nothing explains it. `aside`: the file serves tests, builds or settings. `known`: it did so before. */
  how: 'silent' | 'declared' | 'known' | 'aside';
}

/** New questions of code whether it is under test, by file. */
export function testQuestions(evidence: Evidence): Asking[] {
  const { pullRequests, head, changes } = evidence;
  if (mergeOfBranch(evidence) !== null) return [];
  const title = pullRequests[0]?.title ?? head.subject ?? '';
  const said = [title, ...(pullRequests[0]?.body?.statements ?? [])];
  const isSaid = isByReviewer(evidence)
    ? acceptanceOf(evidence) !== null
    : SAYS_TESTS_DIFFER.test(title) || said.some((line) => NAMES_A_SIGN.test(line));
  return changes.files.flatMap(({ path, testQuestions: own }): Asking[] => {
    if (own === undefined) return [];
    const how = own.aside ? 'aside' : own.before ? 'known' : isSaid ? 'declared' : 'silent';
    return [{ path, ...own, how }];
  });
}
