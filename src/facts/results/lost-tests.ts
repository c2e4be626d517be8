import type { CaseList, RunComparison, SuiteCases, TestComparison } from '../../evidence/comparison.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Run } from '../../evidence/run.ts';
import { code, join, joinFirst, type Prose, say } from '../../text/prose.ts';
import { count } from '../../text/text.ts';
import { countedRuns, currentJobs } from '../../workflow/jobs.ts';
import type { JudgedJob } from '../rows.ts';
import { comparisonOf } from './compared.ts';
import { type FewerByLogs, fewerByLogs, type LoggedNumber } from './fewer-by-logs.ts';
import { type LostWorld, whyFewer, whySkipped } from './fewer-explained.ts';
import {
  choosesTests,
  explainedByDiff,
  isDocumentation,
  mayBeSelection,
  skipsExplained,
} from './lost-explained.ts';
import { isMeasured } from './measured-runs.ts';
import { isGreen } from './result-files.ts';

/** Tests of a run that the base ran and the head did not, as far as nothing explains them, and those that something does. */
export interface LostTests {
  run: Run;
  compared: RunComparison;
  /** They weigh: nothing explains them. */
  open: SuiteCases[];
  /** How many that are, those that the Evidence does not list too. */
  count: number;
  /** Why the others weigh nothing; null when there are none. */
  explained: { count: number; why: string } | null;
}

type World = { evidence: Evidence; jobs: JudgedJob[] };

/** Tests that are in no report of the head although the base has them, run by run. */
export function vanishedTests(world: World): LostTests[] {
  return compared(world).flatMap(({ run, compared, tests }) => {
    const why = whyUnknown(world, run, tests) ?? mayBeSelection(world.evidence, tests);
    return lost(run, compared, tests.vanished, why, (suite) =>
      explainedByDiff(world.evidence, suite, 'remove', run),
    );
  });
}

/** Tests that passed on the base and are skipped on the head, run by run. */
export function newlySkippedTests(world: World): LostTests[] {
  return compared(world).flatMap(({ run, compared, tests }) => {
    const unread = tests.open === 'base' ? openWords.base : null;
    const why = unread ?? chosen(world, run) ?? skipsExplained(world.evidence, run);
    return lost(run, compared, tests.skipped, why, (suite) =>
      explainedByDiff(world.evidence, suite, 'skip', run),
    );
  });
}

function compared({ evidence }: World) {
  return evidence.runs
    .filter((run) => isMeasured(evidence, run))
    .flatMap((run) => {
      const found = comparisonOf(evidence, run.id);
      const tests = found?.tests;
      return found === null || tests === undefined ? [] : [{ run, compared: found, tests }];
    });
}

const openWords: Record<NonNullable<TestComparison['open']>, string> = {
  jobs: 'not all jobs and steps ran that made them there',
  artifacts: 'not every artifact could be read',
  reports: 'a test report of the base has no counterpart here',
  base: 'the newest run of the base could not be compared',
};

function whyUnknown(world: World, run: Run, tests: TestComparison): string | null {
  return tests.open === undefined ? chosen(world, run) : openWords[tests.open];
}

/** The run may rightly have fewer tests than one of the base branch, or the change cannot have touched any. */
function chosen({ evidence, jobs }: World, run: Run): string | null {
  if (choosesTests(jobs.filter((one) => one.run.id === run.id)))
    return 'which tests run depends on event or change';
  return isDocumentation(evidence) ? 'the change touches documentation alone' : null;
}

function lost(
  run: Run,
  compared: RunComparison,
  { total, suites }: CaseList,
  why: string | null,
  explain: (suite: SuiteCases) => string | null,
): LostTests[] {
  if (total === 0) return [];
  const reasons = suites.map((suite) => why ?? explain(suite));
  const open = suites.filter((_, index) => reasons[index] === null);
  const unlisted = total - sum(suites);
  const count = open.length === 0 ? 0 : sum(open) + unlisted;
  const first = reasons.find((reason) => reason !== null) ?? null;
  const explained = first === null ? null : { count: total - count, why: first };
  return [{ run, compared, open, count, explained }];
}

const sum = (suites: readonly SuiteCases[]): number => suites.reduce((total, { count }) => total + count, 0);

/** A run without test reports whose base run has some. */
export interface LostReports {
  run: Run;
  compared: RunComparison;
  /** Cases in the reports of the base run. */
  total: number;
}

/**
 * Green runs of which no test report was read, and whose base run reports tests. Not where a job did not run, which may
 * have made the reports, nor where artifacts could not be read.
 */
export function lostReports(evidence: Evidence): LostReports[] {
  if (evidence.gaps.some(({ about }) => about === 'artifacts')) return [];
  return countedRuns(evidence.runs)
    .filter((run) => isGreen(run) && currentJobs(run).every(({ conclusion }) => conclusion === 'success'))
    .filter(({ id }) => !evidence.results.tests.some(({ runId }) => runId === id))
    .flatMap((run) => {
      const compared = comparisonOf(evidence, run.id);
      const total = compared?.ran?.total ?? 0;
      return compared === null || total === 0 ? [] : [{ run, compared, total }];
    });
}

/** Numbers of logs that are lower than on the base, or of more skipped tests, and what explains them; null: nothing. */
export interface LoggedLoss extends Pick<FewerByLogs, 'run' | 'compared'> {
  numbers: LoggedNumber[];
  why: string | null;
}

/** Jobs that ran clearly fewer tests than on the base by their logs, run by run. */
export function fewerInLogs(world: LostWorld): LoggedLoss[] {
  return fewerByLogs(world.evidence).flatMap((found) =>
    found.fewer.length === 0 ? [] : [loss(found, found.fewer, whyFewer(world, found))],
  );
}

/** Jobs that skip clearly more tests than on the base by their logs, run by run. */
export function moreSkippedInLogs(world: LostWorld): LoggedLoss[] {
  return fewerByLogs(world.evidence).flatMap((found) =>
    found.skipped.length === 0 ? [] : [loss(found, found.skipped, whySkipped(world, found))],
  );
}

const loss = ({ run, compared }: FewerByLogs, numbers: LoggedNumber[], why: string | null): LoggedLoss => ({
  run,
  compared,
  numbers,
  why,
});

const SUITES_SHOWN = 3;
const NAMES_SHOWN = 3;

/** `` `cart` (`adds`, `removes`), 4 of `api` and 2 more suites ``. */
export function inSuites(suites: readonly SuiteCases[]): Prose {
  const shown = suites.slice(0, SUITES_SHOWN).map(inSuite);
  const more = suites.length - shown.length;
  return more > 0 ? say`${join(shown)} and ${count(more, 'more suite')}` : join(shown);
}

function inSuite({ suite, count, names }: SuiteCases): Prose {
  const named = suite === '' ? ['no suite'] : [code(suite)];
  if (names.length === 0) return say`${count} of ${named}`;
  return say`${named} (${joinFirst(names.map(code), NAMES_SHOWN, { total: count })})`;
}
