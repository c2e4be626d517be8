import { groupedBy } from '../../../text/grouped.ts';
import { fileKey } from '../../details/suites.ts';

interface Place {
  artifact: string;
  file: string;
}

/** Reports of the head and of the base that are the same ones: mostly one of each. */
export interface Pair<T> {
  head: T[];
  base: T[];
}

export interface Pairs<T> {
  pairs: Pair<T>[];
  /** Reports without a counterpart. */
  headAlone: T[];
  baseAlone: T[];
}

/**
 * Pairs the reports of two runs of one workflow: by artifact and file, then without what differs from run to run in their
 * names, where both sides have as many of a name; last the only report that is left on each side. Of shards that
 * share a name nobody knows which is which, so they are one pair together.
 */
export function pairReports<T extends Place>(head: readonly T[], base: readonly T[]): Pairs<T> {
  const exact = paired(head, base, ({ artifact, file }) => `${artifact}\n${file}`);
  const alike = paired(exact.headAlone, exact.baseAlone, ({ artifact, file }) =>
    fileKey(`${artifact}\n${file}`),
  );
  const pairs = [...exact.pairs, ...alike.pairs];
  const { headAlone, baseAlone } = alike;
  if (head.length === 1 && base.length === 1 && pairs.length === 0)
    return { pairs: [{ head: headAlone, base: baseAlone }], headAlone: [], baseAlone: [] };
  return { pairs, headAlone, baseAlone };
}

function paired<T>(head: readonly T[], base: readonly T[], keyOf: (item: T) => string): Pairs<T> {
  const [here, there] = [groupedBy(head, keyOf), groupedBy(base, keyOf)];
  const pairs: Pair<T>[] = [];
  for (const [key, group] of here) {
    const other = there.get(key);
    if (other?.length === group.length) pairs.push({ head: group, base: other });
  }
  const used = new Set(pairs.flatMap((pair) => [...pair.head, ...pair.base]));
  const alone = (items: readonly T[]): T[] => items.filter((item) => !used.has(item));
  return { pairs, headAlone: alone(head), baseAlone: alone(base) };
}
