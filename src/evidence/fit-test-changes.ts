import { count } from '../text/text.ts';
import type { ChangedFile } from './change.ts';
import type { Evidence } from './evidence.ts';
import type { TestChange, TestList } from './test-change.ts';

const LISTS = ['removed', 'retired', 'skipped', 'skippedIf', 'skippedNew', 'focused'] as const;

/** A step that keeps the first test of each list: how many there are stays, which the verdict needs. */
export const testNamesStep = (evidence: Evidence): Evidence => {
  if (!evidence.changes.files.some(isLong)) return evidence;
  const files = evidence.changes.files.map((file) => (isLong(file) ? withFirstNames(file) : file));
  return { ...evidence, changes: { ...evidence.changes, files } };
};

const listsOf = (tests: TestChange | undefined): TestList[] => LISTS.flatMap((key) => tests?.[key] ?? []);

const isLong = ({ tests }: ChangedFile): boolean => listsOf(tests).some((list) => list.tests.length > 1);

function withFirstNames(file: ChangedFile): ChangedFile {
  const short = LISTS.flatMap((key) => {
    const list = file.tests?.[key];
    return list === undefined ? [] : [[key, { ...list, tests: list.tests.slice(0, 1) }] as const];
  });
  return { ...file, tests: { ...file.tests, ...Object.fromEntries(short) } };
}

/** What went, in words. */
export function testNamesGone(before: Evidence, after: Evidence): string[] {
  const named = ({ changes }: Evidence): number =>
    changes.files.flatMap(({ tests }) => listsOf(tests)).reduce((sum, { tests }) => sum + tests.length, 0);
  const gone = named(before) - named(after);
  return gone > 0 ? [`the names of ${count(gone, 'test')} that the diff removes or skips`] : [];
}
