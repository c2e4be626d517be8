import type { Evidence } from '../../evidence/evidence.ts';
import type { Job, Run } from '../../evidence/run.ts';
import { parseEvidence, UnreadableEvidence } from '../../evidence/serialize.ts';
import type { GitHub } from '../../github/client.ts';
import { isRequestFailure } from '../../github/errors.ts';
import type { Repository } from '../../settings/context.ts';
import { readArtifacts } from '../details/artifacts.ts';
import { type FoundResult, toResults } from '../details/results.ts';
import { fileKey, indexesOf } from '../details/suites.ts';
import type { Reading } from '../reading/reading.ts';
import { readText } from '../reading/texts.ts';
import { type CommittedReport, committedReportOf } from '../repository/reports-on-branch.ts';
import type { LoggedJobs } from '../runs/jobs.ts';
import { readLoggedJobs } from '../runs/jobs.ts';
import type { ListedRun } from '../runs/runs.ts';
import { type BaseSide, hasTestIds, sideOfReport, sideOfRun, withTestsOf } from './side.ts';

/** Committed Evidence files that are opened. */
const MOST_REPORTS = 3;

/** What is downloaded of base runs at once. */
const LIMITS = { count: 5, size: 20_000_000, total: 20_000_000 };

/** What the head has that can be compared. */
export interface Wanted {
  /** The artifacts that gave results; none: no artifact of the base is of use. */
  artifacts: ReadonlySet<string>;
  /** Some of the results are tests. */
  tests: boolean;
  /** Paths of the changed files. */
  changed: readonly string[];
  /** Whether the jobs of a run are worth a request. */
  wantsJobs: (item: ListedRun) => boolean;
}

/** Reads runs of the base branch; whoever asks, everything of them is read once. */
export class BaseReader {
  private readonly reading: Reading;
  private readonly committedReports: readonly CommittedReport[];
  private readonly jobsById = new Map<number, Promise<LoggedJobs | null>>();
  private readonly evidenceByHead = new Map<string, Promise<Evidence | null>>();
  private readonly sideById = new Map<number, Promise<BaseSide>>();
  /** Requests that may still be made. */
  private left: number;

  constructor(reading: Reading, committedReports: readonly CommittedReport[]) {
    this.reading = reading;
    this.committedReports = committedReports;
    const { base, keptForFailures } = reading.budget.bounds;
    this.left = reading.budget.grant(base, 1, keptForFailures);
  }

  /** Whether so many requests may be made; that they may not is a gap. */
  mayAsk(requests = 1): boolean {
    if (this.left < requests) {
      const { exceeded } = this.reading.budget.bounds;
      this.reading.gaps.add('baseline', `Not all runs of the base branch were read: ${exceeded}.`);
      return false;
    }
    this.left -= requests;
    return true;
  }

  /** Whether so many are left, for what nobody misses: that they are not is no gap. */
  hasLeft(requests: number): boolean {
    return this.left >= requests;
  }

  /**
   * @returns null when there is no request left for it, or when there are more than are read.
   * @throws what the client throws.
   */
  async jobs(runId: number): Promise<Job[] | null> {
    return (await this.loggedJobs(runId))?.jobs ?? null;
  }

  /** The same, with the times of their steps. */
  loggedJobs(runId: number): Promise<LoggedJobs | null> {
    const { github, context } = this.reading;
    return known(this.jobsById, runId, async () =>
      this.mayAsk() ? readLoggedJobs(github, context.repository, runId) : null,
    );
  }

  /** The same; null too when they cannot be read, which is a gap. */
  private async jobsOrGap({ id, workflow }: Run): Promise<Job[] | null> {
    return this.reading.gaps.optional(this.jobs(id), {
      about: 'baseline',
      what: `The jobs of ${workflow} (${id}) on the base branch`,
      permission: 'actions: read',
    });
  }

  /**
   * Reads what runs report: from the committed Evidence of their commit, else from their jobs and artifacts. What cannot
   * be read is left out, with a gap, since a report can do without.
   */
  async sides(runs: readonly ListedRun[], wanted: Wanted): Promise<BaseSide[]> {
    const fresh = runs.filter(({ run }) => !this.sideById.has(run.id));
    const read = this.readSides(fresh, wanted);
    for (const [index, { run }] of fresh.entries())
      this.sideById.set(
        run.id,
        read.then((sides) => sides[index]!),
      );
    return Promise.all(runs.map(({ run }) => this.sideById.get(run.id)!));
  }

  private async readSides(runs: readonly ListedRun[], wanted: Wanted): Promise<BaseSide[]> {
    const reported = await Promise.all(runs.map((item) => this.reported(item)));
    const isOpen = (side: BaseSide | null): boolean =>
      side === null || (wanted.tests && side.results.tests.length > 0 && !hasTestIds(side.results));
    const open = runs.filter((_, index) => isOpen(reported[index]!));
    const read = await this.fromRuns(open, wanted, new Set(reported.flatMap((side) => side?.run.id ?? [])));
    return runs.map(({ run }, index) => {
      const [report, own] = [reported[index]!, read.get(run.id)];
      if (report === null) return own!;
      return own === undefined ? report : withTestsOf(report, own);
    });
  }

  /** The run as the committed report of its commit has it; null when there is none, or it cannot be read. */
  async reported(item: ListedRun): Promise<BaseSide | null> {
    const committed = committedReportOf(this.committedReports, item.headSha);
    if (
      committed === null ||
      (!this.evidenceByHead.has(committed.headSha) && this.evidenceByHead.size >= MOST_REPORTS)
    )
      return null;
    const { github, context } = this.reading;
    const evidence = await known(this.evidenceByHead, committed.headSha, async () =>
      this.mayAsk() ? readCommitted(github, context.repository, committed.evidencePath, committed.oid) : null,
    );
    return evidence === null ? null : sideOfReport(item, committed, evidence);
  }

  /** @param reported runs whose jobs are known from a report */
  private async fromRuns(
    runs: readonly ListedRun[],
    wanted: Wanted,
    reported: ReadonlySet<number>,
  ): Promise<ReadonlyMap<number, BaseSide>> {
    const keys = new Set([...wanted.artifacts].map(fileKey));
    const sources = wanted.artifacts.size === 0 ? [] : runs.filter(() => this.mayAsk());
    const [found, jobs] = await Promise.all([
      this.resultsOf(sources, (name) => keys.has(fileKey(name))),
      Promise.all(
        runs.map((item) =>
          reported.has(item.run.id) || !wanted.wantsJobs(item) ? null : this.jobsOrGap(item.run),
        ),
      ),
    ]);
    const results = toResults(found, wanted.changed);
    const indexes = indexesOf(found);
    return new Map(
      runs.map((item, index) => [item.run.id, sideOfRun(item, jobs[index] ?? null, results, indexes)]),
    );
  }

  private async resultsOf(
    runs: readonly ListedRun[],
    isWanted: (name: string) => boolean,
  ): Promise<readonly FoundResult[]> {
    if (runs.length === 0) return [];
    const sources = runs.map(({ run }) => ({ id: run.id, workflow: run.workflow, startedAt: run.startedAt }));
    const most = Math.min(LIMITS.count, Math.floor(this.left / 2));
    this.left -= most * 2;
    const { found, downloads, refused } = await readArtifacts(this.reading, sources, {
      ...LIMITS,
      count: most,
      isWanted,
    });
    this.left += (most - downloads) * 2;
    for (const { text } of refused)
      this.reading.gaps.add('baseline', `On the base branch ${text.charAt(0).toLowerCase()}${text.slice(1)}`);
    return found;
  }
}

function known<Key, Value>(read: Map<Key, Value>, key: Key, begin: () => Value): Value {
  const value = read.get(key) ?? begin();
  read.set(key, value);
  return value;
}

/**
 * Reads a committed Evidence file that the report can do without.
 *
 * @param ref a commit or a branch
 * @returns null when it is not there, cannot be read, or is none.
 */
async function readCommitted(
  github: GitHub,
  repository: Repository,
  path: string,
  ref: string,
): Promise<Evidence | null> {
  try {
    return parseEvidence(await readText(github, repository, path, ref));
  } catch (error) {
    if (error instanceof UnreadableEvidence || isRequestFailure(error)) return null;
    throw error;
  }
}
