import type { Changes } from '../../evidence/change.ts';
import { Gaps } from '../reading/gaps.ts';
import type { Reading } from '../reading/reading.ts';
import type { Subject } from '../runs/subject.ts';
import { type ChangeSource, readChanges } from './changes.ts';

/** A list of changed files that was asked for before it was known whether it is the right one. */
export interface EarlyListing {
  number: number;
  changes: Promise<Changes>;
  /** What could not be read: told only when the list is used. */
  gaps: Gaps;
}

/** Lists the files of the pull request that the runs name, while the rest of it is found out; null when they name none. */
export function listEarly({ github, context }: Reading, { runs }: Subject): EarlyListing | null {
  const [number, ...others] = new Set(runs.flatMap(({ run }) => run.pullRequests));
  if (number === undefined || others.length > 0) return null;
  const gaps = new Gaps();
  const changes = readChanges(github, context.repository, { kind: 'pull request', number }, gaps);
  // Whoever uses the list waits for it: until then its failure is not to end the process.
  changes.catch(() => null);
  return { number, changes, gaps };
}

/** The changed files: those that were listed early, if they are the ones. */
export async function listChanges(
  { github, context, gaps }: Reading,
  source: ChangeSource,
  early: EarlyListing | null,
): Promise<Changes> {
  if (source.kind !== 'pull request' || source.number !== early?.number)
    return readChanges(github, context.repository, source, gaps);
  const changes = await early.changes;
  for (const { about, text } of early.gaps.list) gaps.add(about, text);
  return changes;
}
