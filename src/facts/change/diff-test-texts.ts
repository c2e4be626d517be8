import type { TestChange } from '../../evidence/change.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { join, type Prose, say } from '../../text/prose.ts';
import { count } from '../../text/text.ts';
import type { InvariantRow, Signal } from '../sections.ts';
import { askedLess, inWords } from './assertions.ts';
import {
  changedTests,
  type FileLoss,
  focusedByDiff,
  inFiles,
  removedByDiff,
  skippedByDiff,
} from './diff-tests.ts';

type Key = 'removed' | 'retired' | 'replaced' | 'skipped' | 'skippedIf' | 'skippedNew' | 'focused';

const LABELS: readonly [string, Key[]][] = [
  ['Focused by this change', ['focused']],
  ['Removed by this change', ['removed', 'retired', 'replaced']],
  ['Newly skipped by this change', ['skipped', 'skippedIf', 'skippedNew']],
];

/** What the diff does to tests, for signal integrity: explained or not. */
export function diffTestItems(evidence: Evidence): Signal['items'] {
  const files = changedTests(evidence);
  return LABELS.flatMap(([label, keys]) => {
    const lists = files.flatMap(({ path, tests }) => keys.flatMap((key) => listOf(path, tests, key)));
    return lists.length === 0 ? [] : [{ label, text: inFiles(lists) }];
  });
}

function listOf(path: string, tests: TestChange, key: Key): Parameters<typeof inFiles>[0] {
  if (key === 'removed' && tests.file !== undefined) return [{ path, total: null, tests: [] }];
  const list = tests[key];
  return list === undefined ? [] : [{ path, ...list }];
}

/** A file's row: `2 removed, 1 skipped, 3 added`; empty where the change only adds tests. */
export function testCounts(tests: TestChange | undefined): Prose {
  if (tests === undefined) return [];
  const lost = [
    ...(tests.file === undefined ? [] : ['all gone']),
    ...number(goneIn(tests), 'removed'),
    ...number(tests.moved ?? 0, 'moved'),
    ...number(tests.skipped?.total ?? 0, 'skipped'),
    ...number(tests.skippedIf?.total ?? 0, 'skipped under a condition'),
    ...number(tests.skippedNew?.total ?? 0, 'added as skipped'),
    ...number(tests.focused?.total ?? 0, 'focused'),
  ];
  if (lost.length === 0) return [];
  const more = [...number(tests.renamed ?? 0, 'renamed'), ...number(tests.added ?? 0, 'added')];
  return [[...lost, ...more].join(', ')];
}

const goneIn = ({ removed, retired, replaced }: TestChange): number =>
  [removed, retired, replaced].reduce((sum, list) => sum + (list?.total ?? 0), 0);

const number = (count: number, word: string): string[] => (count > 0 ? [`${count} ${word}`] : []);

/** The guardrail on the tests of the diff; no row where the change touches no test file that was read. */
export function testsGuardrail(evidence: Evidence): InvariantRow[] {
  const files = changedTests(evidence);
  if (files.length === 0) return [];
  const unsaid = (losses: FileLoss[]): FileLoss[] => losses.filter(({ declared }) => !declared);
  const found = [
    ...clause('removed', unsaid(removedByDiff(evidence))),
    ...clause('skipped', unsaid(skippedByDiff(evidence))),
    ...clause('focused', focusedByDiff(evidence)),
    ...weakened(evidence),
  ];
  const read = `the diff of ${count(files.length, 'test file')} removes, skips, focuses and weakens none`;
  return [
    {
      name: 'Tests not silently removed, skipped, focused or weakened',
      surface: null,
      verification: null,
      status: found.length === 0 ? 'held' : 'violated',
      evidence: found.length === 0 ? [read] : join(found, '. '),
      source: 'built-in',
    },
  ];
}

function weakened(evidence: Evidence): Prose[] {
  const silent = askedLess(evidence).filter(({ how }) => how === 'silent' || how === 'passes now');
  return silent.length === 0 ? [] : [say`weakened: ${inWords(silent)}`];
}

const clause = (act: string, losses: FileLoss[]): Prose[] =>
  losses.length === 0 ? [] : [say`${act}: ${inFiles(losses)}`];
