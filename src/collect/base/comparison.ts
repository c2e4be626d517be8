import type { Comparison, RunComparison } from '../../evidence/comparison.ts';
import type { Config } from '../../evidence/config.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Run } from '../../evidence/run.ts';
import { wallOf } from '../../facts/checks/job-rows.ts';
import { allowedDrop, coverageDrop, isLonger } from '../../facts/results/compared.ts';
import { countedRuns } from '../../workflow/jobs.ts';
import type { FoundResult } from '../details/results.ts';
import { indexesOf } from '../details/suites.ts';
import type { Reading } from '../reading/reading.ts';
import type { ListedRun } from '../runs/runs.ts';
import { compareRun } from './compare/compare.ts';
import type { BaseReader, Wanted } from './reader.ts';
import { type BaseRuns, type ComparedAt, greenBefore, newestByWorkflow, reachBack } from './runs.ts';
import type { BaseSide } from './side.ts';

/** Workflows whose runs are compared. */
const MOST_WORKFLOWS = 5;

/** What of the head can be compared. */
export interface Compared {
  runs: Run[];
  found: readonly FoundResult[];
  /** Paths of the changed files, as far as they are known. */
  changed: readonly string[];
  postMerge: boolean;
  config: Config;
}

/** Runs of the head with the green runs of the base that they are compared with. */
export interface Counterparts {
  base: BaseRuns;
  wanted: Wanted;
  sides: { run: Run; listed: ListedRun; side: BaseSide }[];
}

/**
 * Reads the green runs of the base branch that the head's finished runs are compared with, those with results first.
 *
 * @param at the merge base; null on the base branch itself, where all that was before counts.
 * @returns null when there is nothing to compare.
 */
export async function readCounterparts(
  reading: Reading,
  reader: BaseReader,
  head: Compared,
  listed: BaseRuns | null,
  at: ComparedAt | null,
): Promise<Counterparts | null> {
  const asked = comparable(head);
  if (listed === null || asked.length === 0 || (at === null && !head.postMerge)) return null;
  const base = await reachBack(
    reading,
    listed,
    at,
    asked.map(({ workflowId }) => workflowId),
  );
  const found = asked.flatMap((run) => {
    const green = greenBefore(base, run.workflowId, at);
    return green === null ? [] : [{ run, listed: green }];
  });
  const differing = new Set(found.filter((one) => mayDiffer(head.config, one)).map(({ listed }) => listed));
  const all = wantedOf(head.found, head.changed);
  const wanted: Wanted = { ...all, wantsJobs: (item) => all.tests || differing.has(item) };
  const chosen = [...new Map(found.map((one) => [one.listed.run.id, one.listed])).values()].slice(
    0,
    MOST_WORKFLOWS,
  );
  const sides = new Map((await reader.sides(chosen, wanted)).map((side) => [side.run.id, side]));
  return {
    base,
    wanted,
    sides: found.flatMap((one) => {
      const side = sides.get(one.listed.run.id);
      return side === undefined ? [] : [{ ...one, side }];
    }),
  };
}

/** Whether jobs of the two runs can have taken so much longer or shorter that they are told. */
function mayDiffer(config: Config, { run, listed }: { run: Run; listed: ListedRun }): boolean {
  const [here, there] = [wallOf(run), listed.seconds];
  return here === null || there === null || isLonger(config, here, there) || isLonger(config, there, here);
}

/** Finished runs of the head with jobs or results, those with results first. */
function comparable({ runs, found }: Compared): Run[] {
  const measured = new Set(found.map((one) => sourceOf(one).runId));
  return countedRuns(runs)
    .filter(({ id, status, jobs }) => status === 'completed' && (jobs.length > 0 || measured.has(id)))
    .sort((a, b) => Number(measured.has(b.id)) - Number(measured.has(a.id)));
}

/** What the head has, which the base is asked for. */
export function wantedOf(found: readonly FoundResult[], changed: readonly string[]): Wanted {
  return {
    artifacts: new Set(found.map((one) => sourceOf(one).artifact)),
    tests: found.some(({ kind }) => kind === 'tests'),
    changed,
    wantsJobs: () => true,
  };
}

const sourceOf = (one: FoundResult) => (one.kind === 'coverage' ? one.source : one.result);

/**
 * Adds what the head is against its counterparts. Where tests or coverage seem to be lost, the newest run of the base
 * is asked as well: a pull request is tested together with the base's tip, where they may have gone before.
 */
export async function withComparison(
  reader: BaseReader,
  evidence: Evidence,
  counterparts: Counterparts | null,
  found: readonly FoundResult[],
): Promise<Evidence> {
  const { baseline } = evidence;
  if (baseline === null || counterparts === null || counterparts.sides.length === 0) return evidence;
  const indexes = indexesOf(found);
  const runs = new Map(evidence.runs.map((run) => [run.id, run]));
  const compare = ({ run, side }: Counterparts['sides'][number], newest: BaseSide | null | undefined) =>
    compareRun(evidence, runs.get(run.id) ?? run, indexes, side, newest);
  const first = counterparts.sides.map((one) => compare(one, undefined));
  const newest = await readNewest(
    reader,
    counterparts,
    first.map((one) => loses(evidence, one)),
  );
  const comparison: Comparison = {
    runs: counterparts.sides.map((one, index) =>
      newest[index] === undefined ? first[index]! : compare(one, newest[index]),
    ),
  };
  return { ...evidence, baseline: { ...baseline, comparison } };
}

/** Whether the head seems to have lost tests or coverage. */
function loses(evidence: Evidence, { tests, coverage = [], ...compared }: RunComparison): boolean {
  const lost = tests !== undefined && tests.open === undefined && tests.vanished.total > 0;
  const skips = tests !== undefined && tests.skipped.total > 0;
  const drops = coverageDrop(evidence, { ...compared, coverage }) > allowedDrop(evidence);
  return lost || skips || drops;
}

/** For each side that is asked for the newest run of the base; undefined: it is the same run, or not asked for. */
async function readNewest(
  reader: BaseReader,
  { base, wanted, sides }: Counterparts,
  asked: readonly boolean[],
): Promise<(BaseSide | null | undefined)[]> {
  const ids = new Set(sides.filter((_, index) => asked[index]).map(({ run }) => run.workflowId));
  const newest = new Map(newestByWorkflow(base, ids).map((item) => [item.run.workflowId, item]));
  const others = sides.map(({ run, listed }) => {
    const item = newest.get(run.workflowId);
    return item === undefined || item.run.id === listed.run.id ? undefined : item;
  });
  const unique = [...new Set(others.filter((item) => item !== undefined))];
  const read = await reader.sides(unique, wanted);
  return others.map((item) => (item === undefined ? undefined : (read[unique.indexOf(item)] ?? null)));
}
