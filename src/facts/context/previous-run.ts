import type { Evidence } from '../../evidence/evidence.ts';
import type { RunSummary } from '../../evidence/previous.ts';
import { code, join, joinFirst, type Prose, say } from '../../text/prose.ts';
import { count } from '../../text/text.ts';
import { isFailure, type Mark, worst } from '../../workflow/marks.ts';
import type { CheckRow, WorkflowRows } from '../rows.ts';
import type { Measured } from '../sections.ts';

const NAMES_SHOWN = 3;

/** Less cannot be told from rounding. */
const LEAST_POINTS = 0.05;

/**
 * The run before this one and what changed since: ``run 1 (`461e5d98`, blocked) — since then: `CI / pytest` passes
 * again``. Null for the first run.
 */
export function previousRun({ document, pullRequests, head }: Evidence, now: RunSummary): Prose | null {
  const { previous } = document;
  if (previous === undefined || previous.headSha === head.sha) return null;
  const isOfSame = previous.pullRequest === (pullRequests[0]?.number ?? null);
  const other = isOfSame || previous.pullRequest === null ? '' : ` of PR ${previous.pullRequest}`;
  const outcome = previous.outcome === null ? [] : [`, ${previous.outcome}`];
  const before = say`run ${previous.number}${other} (${code(previous.headSha.slice(0, 8))}${outcome})`;
  const since = changesSince(previous.summary, now, isOfSame);
  return since.length === 0 ? before : say`${before} — since then: ${join(since)}`;
}

/** What another pull request changed is no measure of this one's files. */
function changesSince(then: RunSummary, now: RunSummary, isOfSame: boolean): Prose[] {
  return [
    ...checkChanges(then, now),
    ...(then.tests && now.tests ? testChanges(then.tests, now.tests) : []),
    ...(isOfSame ? moved(then.files, now.files, 'file') : []),
    ...coverageChange(then.coverage, now.coverage),
  ];
}

/** Only checks that ended in both runs can be compared. */
function checkChanges(then: RunSummary, now: RunSummary): Prose[] {
  const before = new Map(then.checks.map(({ name, mark }) => [name, mark]));
  const both = now.checks.flatMap(({ name, mark }) => {
    const earlier = before.get(name);
    return earlier === undefined ? [] : [{ name, mark, failed: isFailure(earlier) }];
  });
  const again = both.filter(({ mark, failed }) => failed && mark === 'success');
  const fails = both.filter(({ mark, failed }) => !failed && isFailure(mark));
  const still = both.filter(({ mark, failed }) => failed && isFailure(mark));
  return [
    ...named(again, 'passes again', 'pass again'),
    ...named(fails, 'fails now', 'fail now'),
    ...named(still, 'still fails', 'still fail'),
  ];
}

function named(checks: { name: string }[], one: string, many: string): Prose[] {
  if (checks.length === 0) return [];
  const names = checks.map(({ name }) => code(name));
  return [say`${joinFirst(names, NAMES_SHOWN)} ${checks.length === 1 ? one : many}`];
}

function testChanges(then: NonNullable<RunSummary['tests']>, now: NonNullable<RunSummary['tests']>): Prose[] {
  return [
    ...moved(then.total, now.total, 'test'),
    ...moved(then.failed, now.failed, 'failed test'),
    ...moved(then.skipped, now.skipped, 'skipped test'),
  ];
}

/** `2 files more`. */
function moved(then: number | undefined, now: number | undefined, noun: string): Prose[] {
  if (then === undefined || now === undefined || then === now) return [];
  const difference = Math.abs(now - then);
  return [[`${count(difference, noun)} ${now > then ? 'more' : 'fewer'}`]];
}

function coverageChange(then: number | undefined, now: number | undefined): Prose[] {
  if (then === undefined || now === undefined || Math.abs(now - then) < LEAST_POINTS) return [];
  return [[`coverage ${now > then ? '+' : '−'}${Math.abs(now - then).toFixed(1)} points`]];
}

/** Enough for nearly every repository; the Evidence of the next run carries it along. */
const MOST_CHECKS = 100;

/** What a summary is made from: parts of an Assessment. */
interface Summarized {
  workflows: WorkflowRows[];
  otherChecks: CheckRow[];
  measured: Measured;
  /** Null when the list of files is not complete. */
  files: number | null;
}

/**
 * The numbers of a run that the next one is compared with. Tests and coverage are left out while a run is unfinished and
 * where an artifact could not be read: a part of the reports compared with all of them would tell of lost tests.
 */
export function summarize(evidence: Evidence, { measured, files, ...rows }: Summarized): RunSummary {
  const checks = checksOf(rows);
  const { tests, coverage } = isWhole(evidence) ? measured : { tests: null, coverage: null };
  return {
    checks: checks.slice(0, MOST_CHECKS),
    ...(checks.length > MOST_CHECKS && { checksCut: true as const }),
    ...(tests && { tests: { total: tests.total, failed: tests.failed, skipped: tests.skipped } }),
    ...(coverage !== null && { coverage: Math.round(coverage * 100) / 100 }),
    ...(files !== null && { files }),
  };
}

function isWhole({ runs, gaps }: Evidence): boolean {
  return (
    runs.every(({ status }) => status === 'completed') && !gaps.some(({ about }) => about === 'artifacts')
  );
}

/** Each name once, with its worst mark; failed ones first, else in the order of the report. */
function checksOf({ workflows, otherChecks }: Pick<Summarized, 'workflows' | 'otherChecks'>) {
  const marks = new Map<string, Mark[]>();
  const rows = [
    ...workflows.flatMap(({ jobs }) => jobs.map(({ key, mark }) => ({ name: key, mark }))),
    ...otherChecks,
  ];
  for (const { name, mark } of rows) marks.set(name, [...(marks.get(name) ?? []), mark]);
  const checks = [...marks].map(([name, all]) => ({ name, mark: worst(all) ?? 'neutral' }));
  return [...checks.filter(({ mark }) => isFailure(mark)), ...checks.filter(({ mark }) => !isFailure(mark))];
}
