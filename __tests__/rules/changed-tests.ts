import { definitionsOf } from '../../src/diff/definitions/definitions.ts';
import { withTestChanges } from '../../src/diff/test-cases/changed-files.ts';
import { testChangesOf } from '../../src/diff/test-cases/test-changes.ts';
import { holdsTests, isCompiled } from '../../src/diff/test-cases/test-files.ts';
import type { ChangedFile } from '../../src/evidence/change.ts';
import { removedByDiff, skippedByDiff } from '../../src/facts/change/diff-tests.ts';
import { parsePlan } from '../../src/plan/plan.ts';
import { changedFile, evidence, pullRequest } from '../builders/evidence.ts';

export type File = [path: string, status: ChangedFile['status'], ...patch: string[]];

export const changes = (files: File[]): ChangedFile[] =>
  withTestChanges(
    files.map(([path, status, ...lines]) => {
      const patch = lines[0]?.startsWith('@@')
        ? lines.join('\n')
        : ['@@ -1,90 +1,90 @@', ...lines].join('\n');
      const [additions, deletions] = ['+', '-'].map(
        (sign) => lines.filter((line) => line.startsWith(sign)).length,
      );
      const file = changedFile(path, {
        status,
        additions: additions ?? 0,
        deletions: deletions ?? 0,
        definitions: definitionsOf(path, patch),
        ...(status === 'renamed' && { previousPath: 'tests/AbstractCartTest.php' }),
      });
      if (holdsTests(path) && isCompiled(patch))
        return { file, tests: null, isCompiled: true as const, patch };
      return { file, tests: holdsTests(path) ? testChangesOf(path, patch) : null, patch };
    }),
  );

/** The tests that are lost without a word. */
export function lost(files: File[], title = 'Tidy up', body = '') {
  const world = evidence({
    pullRequests: [pullRequest({ title, body: parsePlan(body) })],
    changes: { source: 'pull request', files: changes(files), total: null },
  });
  const namesOf = (losses: ReturnType<typeof removedByDiff>): string[] =>
    losses
      .filter(({ declared }) => !declared)
      .flatMap(({ path, total, tests }) => (total === null ? [path] : tests.map(({ name }) => name)));
  return { removed: namesOf(removedByDiff(world)), skipped: namesOf(skippedByDiff(world)) };
}

export const minus = (...lines: string[]): string[] => lines.map((line) => `-${line}`);
export const plus = (...lines: string[]): string[] => lines.map((line) => `+${line}`);
