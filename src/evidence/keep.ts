import type { RunComparison } from './comparison.ts';
import type { Evidence } from './evidence.ts';
import { type Gap, inOrder } from './gap.ts';
import { bySource, type Results, type Source } from './results.ts';
import type { Baseline, BaseRun, Job, Run } from './run.ts';

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
  const runs = lacks('logs') ? now.runs.map((run) => withExcerpts(run, before)) : now.runs;
  const head = { ...now.head, ...(before.head.commits && { commits: before.head.commits }) };
  const kept = { ...now, head, runs, results: withLogs(files, before.results, now.runs) };
  const isAll = now.runs.every(({ id }) => same.has(id));
  const keepsChanges = isListedThen(now, before);
  const ofThen: Gap['about'][] = [
    ...(keepsChanges ? ['files' as const] : []),
    ...(files !== now.results ? ['artifacts' as const] : []),
    ...(runs.some((run, index) => run !== now.runs[index]) ? ['logs' as const] : []),
  ];
  return {
    ...kept,
    changes: keepsChanges ? before.changes : now.changes,
    baseline: keptBaseline(kept, before, same),
    gaps: isAll && ofThen.length > 0 ? gapsOfThen(now.gaps, before.gaps, ofThen) : now.gaps,
  };
}

/**
 * A pull request lists the files of its newest head only; as long as this was the one it was read from there, with
 * totals.
 */
function isListedThen(now: Evidence, before: Evidence): boolean {
  return (
    now.changes.source === 'compare' &&
    before.changes.source === 'pull request' &&
    now.tool.version === before.tool.version
  );
}

/** Where nothing new was seen, the gaps of what is kept are those of then. */
function gapsOfThen(now: Gap[], before: Gap[], kept: Gap['about'][]): Gap[] {
  const isOfKept = ({ about }: Gap): boolean => kept.includes(about);
  return inOrder([...now.filter((gap) => !isOfKept(gap)), ...before.filter(isOfKept)]);
}

const isSeenIn = ({ runs }: Evidence, { id, attempt, status }: Run): boolean =>
  status === 'completed' &&
  runs.some((run) => run.id === id && run.attempt === attempt && run.status === 'completed');

function withFiles(now: Results, before: Results, same: ReadonlySet<number>): Results {
  const kept = <T extends Source>(read: T[], known: T[]): T[] => {
    const keys = new Set(read.map(sourceKey));
    const lost = known.filter((one) => same.has(one.runId) && !keys.has(sourceKey(one)));
    return lost.length === 0 ? read : [...read, ...lost].sort(bySource);
  };
  const tests = kept(now.tests, before.tests);
  const coverage = kept(now.coverage, before.coverage);
  const analyses = kept(now.analyses, before.analyses);
  const isSame = tests === now.tests && coverage === now.coverage && analyses === now.analyses;
  return isSame ? now : { ...now, tests, coverage, analyses };
}

const sourceKey = ({ runId, artifact, file }: Source): string => [runId, artifact, file].join('\n');

/** What logs said of jobs of which nothing is known now; a run with test reports needs no log. */
function withLogs({ uncounted = [], ...now }: Results, before: Results, runs: Run[]): Results {
  const counted = new Set(now.tests.map(({ runId }) => runId));
  const reported = new Set(
    runs.filter(({ id }) => counted.has(id)).flatMap(({ jobs }) => jobs.map(({ id }) => id)),
  );
  const silent = uncounted.filter((id) => !reported.has(id));
  const lost = (before.logs ?? []).filter(({ jobId }) => silent.includes(jobId));
  const left = silent.filter((id) => !lost.some(({ jobId }) => jobId === id));
  const jobs = runs.flatMap((run) => run.jobs.map(({ id }) => id));
  const logs = [...(now.logs ?? []), ...lost].sort((a, b) => jobs.indexOf(a.jobId) - jobs.indexOf(b.jobId));
  return { ...now, ...(logs.length > 0 && { logs }), ...(left.length > 0 && { uncounted: left }) };
}

/** The lines that explained failures, of the very same jobs. */
function withExcerpts(run: Run, before: Evidence): Run {
  const known = new Map(before.runs.find(({ id }) => id === run.id)?.jobs.map((job) => [job.id, job]));
  const jobs = run.jobs.map((job): Job => {
    const { excerpt, excerptCut } = known.get(job.id) ?? {};
    if (job.excerpt !== undefined || excerpt === undefined) return job;
    return { ...job, excerpt, ...(excerptCut && { excerptCut }) };
  });
  return jobs.some((job, index) => job !== run.jobs[index]) ? { ...run, jobs } : run;
}

/** What runs of the same base branch said: reports and logs there expire as well. */
function keptBaseline(now: Evidence, before: Evidence, same: ReadonlySet<number>): Baseline | null {
  const known = before.baseline;
  if (known === null || known.branch !== (now.baseline?.branch ?? now.base?.branch)) return now.baseline;
  const { runs, comparison, ...rest } = now.baseline ?? { ...known, runs: [], comparison: undefined };
  const compared = keptComparisons(now, comparison?.runs ?? [], known.comparison?.runs ?? [], same);
  return {
    ...rest,
    runs: now.baseline === null ? known.runs : runs.map((run) => withKnown(run, known.runs)),
    ...(compared.length > 0 && { comparison: { runs: compared } }),
  };
}

function withKnown(run: BaseRun, known: BaseRun[]): BaseRun {
  const { failedTests, logs } = known.find(({ runId }) => runId === run.runId) ?? {};
  return { ...(failedTests && { failedTests }), ...(logs && { logs }), ...run };
}

/** One comparison of each run, in the order of the runs: as a whole from now or from then, whichever knows more. */
function keptComparisons(
  { runs, results, gaps }: Evidence,
  now: RunComparison[],
  before: RunComparison[],
  same: ReadonlySet<number>,
): RunComparison[] {
  const isCut = gaps.some(({ about }) => about === 'artifacts');
  return runs.flatMap(({ id }): RunComparison[] => {
    const [read, known] = [now, before].map((list) => list.find(({ runId }) => runId === id));
    if (known === undefined || !same.has(id)) return read === undefined ? [] : [read];
    if (read === undefined) return [known];
    const has = (list: readonly { runId: number }[]): boolean => list.some(({ runId }) => runId === id);
    const losesTests = known.tests !== undefined && lacksTests(read, isCut) && has(results.tests);
    const losesCoverage = known.coverage !== undefined && lacksCoverage(read, isCut) && has(results.coverage);
    if (read.base.runId !== known.base.runId) return [read];
    const kept = losesTests || losesCoverage ? known : read;
    const logs = read.logs ?? known.logs;
    return logs === undefined || !has(results.logs ?? []) ? [kept] : [{ ...kept, logs }];
  });
}

const lacksTests = ({ tests }: RunComparison, isCut: boolean): boolean =>
  tests === undefined || (isCut && tests.open === 'artifacts');

const lacksCoverage = ({ coverage, coverageAlone }: RunComparison, isCut: boolean): boolean =>
  coverage === undefined || (isCut && coverageAlone === true);
