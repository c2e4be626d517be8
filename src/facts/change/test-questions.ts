import type { TestQuestions } from '../../evidence/change.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { mergeOfBranch } from './declared.ts';

/** Code that asks whether a test runs it, and what is to be thought of that. */
export interface Asking extends TestQuestions {
  path: string;
  /** `silent`: nothing explains it. `aside`: the file serves tests, builds or settings. `known`: it did so before. */
  how: 'silent' | 'declared' | 'known' | 'aside';
}

/** Words that say that something is different while tests run. */
const SAYS =
  /\b(?:in|under|during|for|when|while|outside(?: of)?|inside)\s+(?:running\s+|the\s+)?(?:\w{2,20}\s+)?tests?(?:ing|s)?\b|\btest(?:ing)?[ -](?:env\w*|mode|runs?|runners?|detection)\b|\b(?:pytest|jest|vitest|cypress|playwright|NODE_ENV)\b/i;

/** New questions of code whether it is under test, by file. */
export function testQuestions(evidence: Evidence): Asking[] {
  const { pullRequests, head, changes } = evidence;
  if (mergeOfBranch(evidence) !== null) return [];
  const title = pullRequests[0]?.title ?? head.subject ?? '';
  const said = [title, ...(pullRequests[0]?.body?.statements ?? [])];
  const isSaid =
    SAYS.test(title) ||
    said.some((line) =>
      /\b(?:NODE_ENV|[A-Z]+_(?:CURRENT_TEST|WORKER_ID)|testing\.Testing|VITEST)\b/.test(line),
    );
  return changes.files.flatMap(({ path, testQuestions: own }): Asking[] => {
    if (own === undefined) return [];
    const how = own.aside ? 'aside' : own.before ? 'known' : isSaid ? 'declared' : 'silent';
    return [{ path, ...own, how }];
  });
}
