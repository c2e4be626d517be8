import type { LogComparison, LoggedTestsThere, RunComparison } from '../../evidence/comparison.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { LogResult } from '../../evidence/results.ts';
import type { Run } from '../../evidence/run.ts';
import { addTotals, type TestTotals } from '../../evidence/totals.ts';
import { groupedBy } from '../../text/grouped.ts';
import { withoutLeg } from '../checks/check-index.ts';
import { areShards } from '../checks/shards.ts';
import { comparisonOf } from './compared.ts';
import { loggedTests, runsWithTestReport, silentJobs } from './log-reports.ts';
import { isGreen } from './result-files.ts';

/** A number of tests by logs, here and on the base: of one job, or of all legs together where they share the tests. */
export interface LoggedNumber {
  /** The job; of several legs the job without them. */
  job: string;
  legs: number;
  step: string | null;
  here: number;
  there: number;
}

/** What the logs of a run count less of than those of a green run of the base, as far as other jobs do not have it. */
export interface FewerByLogs {
  run: Run;
  compared: RunComparison;
  /** Jobs that ran clearly fewer tests. */
  fewer: LoggedNumber[];
  /** Jobs that skip clearly more. */
  skipped: LoggedNumber[];
  /** How many of all of the base's tests that is, and how many it counts. */
  lost: number;
  total: number;
}

/** Three tests, and a fifth of them: the numbers of collections that come and go stay below. */
const LEAST = 3;
const PART = 5;
/** Ten more skipped tests are many where they are twice as many as before. */
const MANY = 10;

/**
 * The runs whose logs count clearly fewer tests, or more skipped ones, than those of the green run of the base that they
 * are compared with, or of its newest run where that has fewer. Only numbers of the same tool in the same step of the same
 * job are compared; of legs that share the tests the sums.
 */
export function fewerByLogs(evidence: Evidence): FewerByLogs[] {
  const reported = runsWithTestReport(evidence);
  return evidence.runs
    .filter((run) => isGreen(run) && !reported.has(run.id))
    .flatMap((run) => {
      const compared = comparisonOf(evidence, run.id);
      if (compared?.logs === undefined) return [];
      const here = loggedTests(evidence).filter((log) => log.run.id === run.id);
      const silent = silentJobs(evidence).filter((one) => one.run.id === run.id);
      const found = compare(
        here.map(({ result, totals }) => ({ ...result, totals })),
        new Set(silent.map(({ job }) => withoutLeg(job.name))),
        compared.logs,
      );
      return found.fewer.length + found.skipped.length === 0 ? [] : [{ run, compared, ...found }];
    });
}

type Logged = Pick<LogResult, 'job' | 'step' | 'format'> & { totals: TestTotals };

/** `Run npx jest --shard=1/4` is the same step in each leg. */
export const sameStep = (step: string | null): string => (step ?? '').replace(/\d+/g, '#');

/** The same tool in the same step of the legs of a job. */
const placeOf = ({ job, step, format }: Logged): string =>
  JSON.stringify([withoutLeg(job), sameStep(step), format]);

function compare(
  here: readonly Logged[],
  silentHere: ReadonlySet<string>,
  { tests, silent = [], newest }: LogComparison,
): Pick<FewerByLogs, 'fewer' | 'skipped' | 'lost' | 'total'> {
  const silentThere = new Set(silent.map(withoutLeg));
  const [mine, base] = [groupedBy(here, placeOf), groupedBy(tests, placeOf)];
  const tip = newest === undefined ? null : groupedBy(newest, placeOf);
  const places = [...base].flatMap(([place, there]) => {
    const own = mine.get(place);
    const job = withoutLeg(there[0].job);
    const isWhole = !silentHere.has(job) && !silentThere.has(job);
    return own === undefined ? [] : [numbersOf(own, least(there, tip?.get(place) ?? null), isWhole)];
  });
  const others = here.filter((log) => !base.has(placeOf(log)));
  const elsewhere = addTotals(others.map(({ totals }) => totals)).total;
  const fewer = places.flatMap((numbers) => fewerOf(numbers, elsewhere));
  const total = addTotals(tests.map(({ totals }) => totals)).total;
  const skipped = places.flatMap((numbers) =>
    numbers.flatMap((number) => (isSkippedMore(number) ? [number] : [])),
  );
  return {
    fewer: fewer.map((number) => told(number, 'total')),
    skipped: skipped.map((number) => told(number, 'skipped')),
    lost: fewer.reduce((sum, number) => sum + lostOf(number), 0),
    total,
  };
}

/** What the newest run of the base has fewer of is not lost by this head. */
function least(there: readonly LoggedTestsThere[], tip: readonly LoggedTestsThere[] | null): Logged[] {
  const newest = new Map((tip ?? []).map((log) => [log.job, log]));
  return there.map((log) => {
    const other = newest.get(log.job);
    return other !== undefined && ranOf(other.totals) < ranOf(log.totals) ? other : log;
  });
}

const ranOf = ({ total, skipped }: TestTotals): number => total - skipped;

/** The totals of a job, or of all its legs, here and there. */
interface Numbers {
  job: string;
  legs: number;
  step: string | null;
  here: TestTotals;
  there: TestTotals;
}

/**
 * The numbers that can be compared in one place: leg by leg, or their sums where they share the tests or where all have
 * other names.
 *
 * @param isWhole every leg says its number, here and there
 */
function numbersOf(here: readonly Logged[], there: readonly Logged[], isWhole: boolean): Numbers[] {
  const [mine, base] = [byJob(here), byJob(there)];
  const common = [...base.keys()].filter((job) => mine.has(job));
  const isRenamed = common.length === 0 && mine.size >= base.size;
  const { step, job } = here[0]!;
  if (isRenamed || areShards([...mine.keys()]) || areShards([...base.keys()])) {
    if (!isWhole) return [];
    const sum = { here: addTotals([...mine.values()]), there: addTotals([...base.values()]) };
    return [{ job: withoutLeg(job), legs: mine.size, step, ...sum }];
  }
  return common.map((name) => ({ job: name, legs: 1, step, here: mine.get(name)!, there: base.get(name)! }));
}

function byJob(logs: readonly Logged[]): Map<string, TestTotals> {
  const jobs = new Map<string, TestTotals>();
  for (const { job, totals } of logs) jobs.set(job, addTotals([jobs.get(job) ?? addTotals([]), totals]));
  return jobs;
}

const lostOf = ({ here, there }: Numbers): number => Math.max(0, there.total - here.total);

/** Those of the numbers that are clearly lower, when what other legs and new steps have more is taken for theirs. */
function fewerOf(numbers: readonly Numbers[], elsewhere: number): Numbers[] {
  const gained = numbers.reduce((sum, { here, there }) => sum + Math.max(0, here.total - there.total), 0);
  return numbers.filter((number) => {
    const [before, lost] = [number.there.total, lostOf(number) - gained - elsewhere];
    if (lost <= 0) return false;
    return lost === before || (lost >= LEAST && lost * PART >= before);
  });
}

/** More tests are skipped, and fewer ran: those that are new and skipped are none. */
function isSkippedMore({ here, there }: Numbers): boolean {
  const grown = here.skipped - there.skipped;
  if (grown < LEAST || ranOf(there) - ranOf(here) < grown / 2) return false;
  return grown * PART >= there.total || (grown >= MANY && here.skipped >= 2 * there.skipped);
}

function told({ job, legs, step, here, there }: Numbers, key: 'total' | 'skipped'): LoggedNumber {
  return { job, legs, step, here: here[key], there: there[key] };
}
