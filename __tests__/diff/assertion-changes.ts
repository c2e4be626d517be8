import { assertionsOf } from '../../src/diff/assertions/compare.ts';
import { stylesFor } from '../../src/diff/assertions/read-assertion.ts';
import { hunksOf } from '../../src/diff/hunks.ts';
import { testsIn } from '../../src/diff/languages/languages.ts';

export const header = '@@ -1,20 +1,20 @@\n';

/** `kind before → after` of each change of the assertions of a file; lines are those of a hunk. */
export function changes(path: string, lines: string): string[] {
  const patch = header + lines.replace(/^\n|\n\s*$/g, '');
  const found = assertionsOf(hunksOf(patch), testsIn(path)!, stylesFor(path), {
    path,
    gone: new Set(),
    renamed: new Map(),
  });
  return found.changes.map(
    ({ kind, test: name, before, after }) => `${kind} in ${name}: ${before} → ${after}`,
  );
}
