import { isSettings } from '../../diff/strictness.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { gatesOfWorkflow } from '../results/coverage-gates.ts';
import type { Weakening } from './weakening.ts';

/** A coverage threshold that moved from a command into another one, or into a configuration file. */
export function isSetElsewhere({ gates = [], workflows }: Evidence, { unset }: Weakening): boolean {
  if (unset === undefined) return false;
  const inCommands = workflows.flatMap(({ head }) => gatesOfWorkflow(head));
  return [...gates.flatMap(({ head }) => head), ...inCommands].some(({ minimum }) => minimum >= unset);
}

/**
 * An option that is gone may stand in a file of settings that the change touches too. Where the change adds the word to
 * such a file it is there: `--strict` becomes `strict = true`.
 */
export function mayHaveMoved({ changes }: Evidence, weakening: Weakening): Weakening {
  if (!weakening.movable) return weakening;
  const touched = changes.files.filter(({ path, status }) => status !== 'removed' && isSettings(path));
  if (touched.length === 0) return weakening;
  const [option = ''] = weakening.things;
  const word = option.replace(/^-+/, '').toLowerCase().replaceAll('_', '-');
  const isReported = touched.some(({ strictness = [] }) => strictness.includes(word));
  return { ...weakening, weight: isReported ? 'note' : 'lesser' };
}
