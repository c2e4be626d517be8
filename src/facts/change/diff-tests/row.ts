import type { Evidence } from '../../../evidence/evidence.ts';
import { join, type Prose, say } from '../../../text/prose.ts';
import { count } from '../../../text/text.ts';
import type { InvariantRow } from '../../findings.ts';
import { changedTests, type FileLoss, focusedByDiff, removedByDiff, skippedByDiff } from '../diff-tests.ts';
import { inFiles } from './words.ts';

/** The guardrail on the tests of the diff; no row where the change touches no test file that was read. */
export function testsGuardrail(evidence: Evidence): InvariantRow[] {
  const files = changedTests(evidence);
  if (files.length === 0) return [];
  const unsaid = (losses: FileLoss[]): FileLoss[] => losses.filter(({ declared }) => !declared);
  const found = [
    ...clause('removed', unsaid(removedByDiff(evidence))),
    ...clause('skipped', unsaid(skippedByDiff(evidence))),
    ...clause('focused', focusedByDiff(evidence)),
  ];
  const read = `the diff of ${count(files.length, 'test file')} was read`;
  return [
    {
      name: 'Tests not silently removed, skipped or focused',
      surface: null,
      verification: null,
      status: found.length === 0 ? 'held' : 'violated',
      evidence: found.length === 0 ? [read] : join(found, '. '),
      source: 'built-in',
    },
  ];
}

const clause = (act: string, losses: FileLoss[]): Prose[] =>
  losses.length === 0 ? [] : [say`${act}: ${inFiles(losses)}`];
