import type { Evidence } from '../../evidence/evidence.ts';
import { countedRuns } from '../../workflow/jobs.ts';
import type { SignalItem } from '../sections.ts';

/** How many entries of a list are shown. */
const SHOWN = 12;

/** That no step of a kind ran; where jobs could not be read nobody knows. */
export function noneRan({ runs }: Evidence, does: string, infinitive: string): SignalItem[] {
  const text = countedRuns(runs).some(({ jobsUnread }) => jobsUnread)
    ? `Not all jobs could be read: whether a step ${does} is UNKNOWN.`
    : `No step that is known to ${infinitive} ran for this commit.`;
  return [{ label: '', text: [text] }];
}

/** The first entries of a long list, and how many more there are. */
export function bounded<T>(items: T[], more: (count: number) => T): T[] {
  return items.length > SHOWN ? [...items.slice(0, SHOWN), more(items.length - SHOWN)] : items;
}
