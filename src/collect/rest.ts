import type { Evidence } from '../evidence/evidence.ts';
import type { Around } from './around.ts';
import { type Parts, unmasked } from './assemble.ts';
import { withLogsOnBase } from './base/base-logs.ts';
import { BaseReader } from './base/base-reader.ts';
import type { BaseRuns, ComparedAt } from './base/base-runs.ts';
import { withFailedTestsOnBase } from './base/base-tests.ts';
import { readBaseline } from './base/baseline.ts';
import { type Counterparts, readCounterparts, wantedOf, withComparison } from './base/comparison.ts';
import type { Begun } from './begun.ts';
import { type ReadLogs, readLogs } from './logs/logs.ts';
import { readPointed } from './pointed.ts';
import type { Reading } from './reading/reading.ts';
import { type FoundResult, toResults } from './results/results.ts';
import { namedRuns } from './runs/named.ts';

/** What is known before the rest is read. */
export type Known = Pick<Parts, 'context' | 'inputs' | 'head' | 'version'> & { around: Around };

/** What jobs, artifacts and overview lead to. */
export interface Rest {
  parts: Parts;
  logs: ReadLogs;
  /** What the head is compared with. */
  against: Against;
}

/** The side of the base branch, and what of the head is compared with it. */
interface Against {
  reader: BaseReader;
  base: BaseRuns | null;
  counterparts: Counterparts | null;
  found: readonly FoundResult[];
  /** Paths of the changed files that were listed. */
  changed: readonly string[];
}

/** Reads, side by side, what the overview points to, the base branch's runs, results, and the logs that are needed. */
export async function readRest(
  reading: Reading,
  begun: Begun,
  { around, ...known }: Known,
  base: BaseRuns | null,
): Promise<Rest> {
  const { runs, loggedSteps } = await begun.jobs;
  const reader = new BaseReader(reading, around.overview.told);
  const listed = around.listed.files.map(({ path }) => path);
  const pointing = readPointed(reading, known.head, around);
  const finding = Promise.all([pointing, begun.artifacts]).then(([{ changes }, { found }]) =>
    toResults(
      found,
      changes.files.map(({ path }) => path),
    ),
  );
  const naming = pointing.then((files) => namedRuns(runs, files));
  const soFar = { ...known, ...around, baseline: null };
  const [pointed, named, results, baseline, counterparts, logs] = await Promise.all([
    pointing,
    naming,
    finding,
    readBaseline(reader, base, runs, reading.gaps),
    begun.artifacts.then(({ found }) => {
      const compared = {
        runs,
        found,
        changed: listed,
        postMerge: known.head.postMerge,
        config: around.config,
      };
      return readCounterparts(reading, reader, compared, base, mergeBaseOf(around));
    }),
    Promise.all([pointing, naming, finding]).then(([pointed, runs, results]) =>
      readLogs(reading, unmasked({ ...soFar, ...pointed, runs, results }, []), loggedSteps),
    ),
  ]);
  const { found, gaps } = await begun.artifacts;
  for (const { about, text } of gaps) reading.gaps.add(about, text);
  return {
    parts: { ...soFar, ...pointed, runs: named, baseline, results },
    logs,
    against: { reader, base, counterparts, found, changed: listed },
  };
}

const mergeBaseOf = ({ mergeBase, mergeBaseAt }: Around): ComparedAt | null =>
  mergeBase === null ? null : { sha: mergeBase, committedAt: mergeBaseAt };

/** Adds what the base branch says of what is found on the head: its logs, its tests, and the comparison of signals. */
export async function withBase(
  reading: Reading,
  evidence: Evidence,
  { reader, base, counterparts, found, changed }: Against,
): Promise<Evidence> {
  const logged = await withLogsOnBase(reading, reader, evidence, base);
  const compared = await withComparison(reader, logged, counterparts, found);
  return withFailedTestsOnBase(reader, compared, base, wantedOf(found, changed));
}
