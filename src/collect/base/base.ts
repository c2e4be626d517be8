import type { Evidence } from '../../evidence/evidence.ts';
import type { Baseline } from '../../evidence/run.ts';
import type { HeadAnnotations } from '../details/annotations.ts';
import type { ReadArtifacts } from '../details/artifacts.ts';
import type { ReadLogs } from '../details/logs.ts';
import type { FoundResult } from '../details/results.ts';
import type { Reading } from '../reading/reading.ts';
import type { RepositoryPhase } from '../repository/repository.ts';
import type { RunsPhase } from '../runs/jobs.ts';
import { readBaseline, withFailedTestsOnBase } from './baseline.ts';
import { type Counterparts, readCounterparts, wantedOf, withComparison } from './comparison.ts';
import { readElsewhere } from './earlier-jobs.ts';
import { withLoggedTests } from './logged-tests.ts';
import { withLogsOnBase } from './logs.ts';
import { withMaskedOnBase } from './masked.ts';
import { BaseReader } from './reader.ts';
import type { BaseRuns } from './runs.ts';
import { withLinesUnlikeBase } from './unlike.ts';

/** The phase of the base branch: what its runs say where the head is compared with them. */
export interface BasePhase {
  reader: BaseReader;
  /** Null: they could not be read, or there is no base. */
  runs: BaseRuns | null;
  /** How the branch stood before the change. */
  baseline: Baseline | null;
  /** The green runs that the head's are compared with; null: there is nothing to compare. */
  counterparts: Counterparts | null;
  /** What the head's artifacts hold, and the paths of its changed files as far as they were listed. */
  found: readonly FoundResult[];
  changed: readonly string[];
}

/** Reads the runs of the base branch that the head's are compared with. */
export async function readBase(
  reading: Reading,
  { runs }: RunsPhase,
  { head, overview, config, listed, mergeBase }: RepositoryPhase,
  artifacts: Promise<ReadArtifacts>,
  baseRuns: BaseRuns | null,
): Promise<BasePhase> {
  const reader = new BaseReader(reading, overview.committedReports);
  const changed = listed.files.map(({ path }) => path);
  const { postMerge } = head;
  const [read, counterparts] = await Promise.all([
    readBaseline(reader, baseRuns, runs, reading.gaps),
    artifacts.then(({ found }) =>
      readCounterparts(reading, reader, { runs, found, changed, postMerge, config }, baseRuns, mergeBase),
    ),
  ]);
  const { found } = await artifacts;
  const elsewhere = read === null ? [] : await readElsewhere(reading, reader, read, runs);
  const baseline =
    read === null || elsewhere.length === 0
      ? read
      : { ...read, earlierJobs: [...(read.earlierJobs ?? []), ...elsewhere] };
  return { reader, runs: baseRuns, baseline, counterparts, found, changed };
}

/**
 * Adds what the base branch says of what is found on the head: failures that it hides too, its logs, the comparison of
 * signals, its failed tests, which lines its logs do not have, and how many tests they count.
 */
export async function compareWithBase(
  reading: Reading,
  evidence: Evidence,
  { reader, runs, counterparts, found, changed }: BasePhase,
  annotations: HeadAnnotations | null,
  logs: ReadLogs,
): Promise<Evidence> {
  const left = annotations === null ? 0 : reading.budget.grant(annotations.left);
  const masked = await withMaskedOnBase(reading, evidence, left, reader);
  const logged = await withLogsOnBase(reading, reader, masked, runs);
  const compared = await withComparison(reader, logged, counterparts, found);
  const known = await withFailedTestsOnBase(reader, compared, runs, wantedOf(found, changed));
  const explained = await withLinesUnlikeBase(reading, reader, known, runs, logs);
  return withLoggedTests(reading, reader, explained, counterparts);
}
