import type { Evidence } from '../../../evidence/evidence.ts';
import { code, type Prose, say } from '../../../text/prose.ts';
import { changedTests, removedByDiff, skippedByDiff } from '../diff-tests.ts';
import { inFiles, namesOf } from './words.ts';

/** What the diff does to tests and is no weakening: it is declared, has its reason in the diff, or a condition. */
export function diffTestNotes(evidence: Evidence): Prose[] {
  return [
    ...declared('Tests removed, as the author says', removedByDiff(evidence)),
    ...declared('Tests newly skipped, as the author says', skippedByDiff(evidence)),
    ...retired(evidence),
    ...listed(evidence, 'skippedIf', 'Tests newly skipped under a condition'),
    ...listed(evidence, 'skippedNew', 'Tests added as skipped'),
  ];
}

function declared(words: string, losses: ReturnType<typeof removedByDiff>): Prose[] {
  const own = losses.filter((loss) => loss.declared);
  return own.length === 0 ? [] : [say`${words}: ${inFiles(own)}`];
}

function retired(evidence: Evidence): Prose[] {
  return changedTests(evidence).flatMap(({ path, tests: { retired: list, retiredWith, file } }) => {
    if (file !== undefined && retiredWith !== undefined)
      return [say`Tests removed with their code ${code(retiredWith)}: all of ${code(path)}`];
    if (list === undefined) return [];
    const why =
      retiredWith === undefined ? [' that were skipped'] : say` with their code ${code(retiredWith)}`;
    return [say`Tests removed${why}: ${namesOf(list)} in ${code(path)}`];
  });
}

function listed(evidence: Evidence, key: 'skippedIf' | 'skippedNew', words: string): Prose[] {
  const lists = changedTests(evidence).flatMap(({ path, tests }) => {
    const list = tests[key];
    return list === undefined ? [] : [{ path, ...list }];
  });
  return lists.length === 0 ? [] : [say`${words}: ${inFiles(lists)}`];
}
