import type { Comparison } from './comparison.ts';
import type { Evidence } from './evidence.ts';
import type { Gap } from './gap.ts';
import type { Results } from './results.ts';
import type { Baseline, Job, Run } from './run.ts';

/**
 * Evidence with what an earlier document of the same head knew and GitHub does not give any more: artifacts expire after
 * days, logs after weeks. Kept is what belongs to a finished attempt that both have seen, and only where something could
 * not be read now: a report that is made again with other inputs says what these ask for.
 *
 * @param now as just read
 * @param before the Evidence that is committed for the same head
 */
export function keepKnown(now: Evidence, before: Evidence): Evidence {
  const same = new Set(now.runs.filter((run) => isSeenIn(before, run)).map(({ id }) => id));
  if (before.head.sha !== now.head.sha || same.size === 0) return now;
  const lacks = (about: Gap['about']): boolean => now.gaps.some((gap) => gap.about === about);
  const files = lacks('artifacts') ? withFiles(now.results, before.results, same) : now.results;
  return {
    ...now,
    runs: lacks('logs') ? now.runs.map((run) => withExcerpts(run, before)) : now.runs,
    results: withLogs(files, before.results, now.runs),
    baseline: keptBaseline(now.baseline, before.baseline),
    gaps: now.runs.every(({ id }) => same.has(id)) ? keptGaps(now.gaps, before.gaps) : now.gaps,
  };
}

const isSeenIn = ({ runs }: Evidence, { id, attempt, status }: Run): boolean =>
  status === 'completed' &&
  runs.some((run) => run.id === id && run.attempt === attempt && run.status === 'completed');

interface Source {
  runId: number;
  artifact: string;
  file: string;
}

function withFiles(now: Results, before: Results, same: ReadonlySet<number>): Results {
  const kept = <T extends Source>(read: T[], known: T[]): T[] => {
    const keys = new Set(read.map(keyOf));
    const lost = known.filter((one) => same.has(one.runId) && !keys.has(keyOf(one)));
    return lost.length === 0 ? read : [...read, ...lost].sort(bySource);
  };
  return {
    ...now,
    tests: kept(now.tests, before.tests),
    coverage: kept(now.coverage, before.coverage),
    analyses: kept(now.analyses, before.analyses),
  };
}

const keyOf = ({ runId, artifact, file }: Source): string => [runId, artifact, file].join('\n');

function bySource(one: Source, other: Source): number {
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return one.runId - other.runId || order(one.artifact, other.artifact) || order(one.file, other.file);
}

/** What logs said of jobs of which nothing is known now; a run with test reports needs no log. */
function withLogs({ uncounted = [], ...now }: Results, before: Results, runs: Run[]): Results {
  const counted = new Set(now.tests.map(({ runId }) => runId));
  const reported = new Set(
    runs.filter(({ id }) => counted.has(id)).flatMap(({ jobs }) => jobs.map(({ id }) => id)),
  );
  const silent = uncounted.filter((id) => !reported.has(id));
  const lost = (before.logs ?? []).filter(({ jobId }) => silent.includes(jobId));
  const left = silent.filter((id) => !lost.some(({ jobId }) => jobId === id));
  const logs = [...(now.logs ?? []), ...lost].sort((a, b) => a.runId - b.runId);
  return { ...now, ...(logs.length > 0 && { logs }), ...(left.length > 0 && { uncounted: left }) };
}

/** The lines that explained failures, of the very same jobs. */
function withExcerpts(run: Run, before: Evidence): Run {
  const known = new Map(before.runs.find(({ id }) => id === run.id)?.jobs.map((job) => [job.id, job]));
  return {
    ...run,
    jobs: run.jobs.map((job): Job => {
      const { excerpt, excerptCut } = known.get(job.id) ?? {};
      if (job.excerpt !== undefined || excerpt === undefined) return job;
      return { ...job, excerpt, ...(excerptCut && { excerptCut }) };
    }),
  };
}

/** What runs of the base branch said: of the same run what is known of it from either. */
function keptBaseline(now: Baseline | null, before: Baseline | null): Baseline | null {
  if (now === null || before === null) return now ?? before;
  const runs = now.runs.map((run) => ({
    ...before.runs.find(({ runId }) => runId === run.runId),
    ...run,
  }));
  const comparison = keptComparison(now.comparison, before.comparison);
  return { ...now, runs, ...(comparison && { comparison }) };
}

function keptComparison(now: Comparison | undefined, before: Comparison | undefined): Comparison | undefined {
  if (now === undefined || before === undefined) return now ?? before;
  const runs = now.runs.map((run) => {
    const known = before.runs.find(({ runId, base }) => runId === run.runId && base.runId === run.base.runId);
    return known === undefined ? run : { ...known, ...run };
  });
  const lost = before.runs.filter(({ runId }) => !runs.some((run) => run.runId === runId));
  return { ...now, runs: [...runs, ...lost] };
}

/** Where nothing new was seen, the gaps of what is kept are those of then, in their place. */
function keptGaps(now: Gap[], before: Gap[]): Gap[] {
  const isOfKept = ({ about }: Gap): boolean => about === 'artifacts' || about === 'logs';
  if (!now.some(isOfKept)) return now;
  const others = (gaps: Gap[]): Gap[] => gaps.filter((gap) => !isOfKept(gap) && gap.about !== 'size');
  const texts = (gaps: Gap[]): string =>
    others(gaps)
      .map(({ text }) => text)
      .join('\n');
  return texts(now) === texts(before)
    ? before.filter(({ about }) => about !== 'size')
    : [...others(now), ...before.filter(isOfKept)];
}
