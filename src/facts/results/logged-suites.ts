import type { Evidence } from '../../evidence/evidence.ts';
import { addTotals, type TestTotals, totalsOfSuite } from '../../evidence/totals.ts';
import type { JobDefinition, StepDefinition } from '../../evidence/workflow.ts';
import { groupedBy } from '../../text/grouped.ts';
import { onceFor } from '../../text/once.ts';
import { fits, fromExpressions } from '../../text/wildcard.ts';
import { withoutVariations } from '../../tools/log-totals/versions.ts';
import { matchJob } from '../../workflow/definition.ts';
import { titleText } from '../../workflow/steps.ts';
import { withoutLeg } from '../checks/check-index.ts';
import { isNumberedPlace, valuesOfLeg } from '../checks/shards.ts';
import { beforeAxis, variesBy } from '../workflows/varied-commands.ts';
import { sameStep } from './fewer-by-logs.ts';
import { type LoggedTests, loggedTests, silentJobs } from './log-reports.ts';

/** Tests that logs count, each once: those of one step, in all the jobs that run it. */
export interface LoggedSuite {
  /** In the order of the runs and jobs. */
  logs: LoggedTests[];
  /** Null: nobody can say how much of what they count is the same. */
  totals: TestTotals | null;
}

/** What the logs of the runs without a test report come to. */
export interface LoggedWhole {
  suites: LoggedSuite[];
  /** Null: there is none, or it is not known as a whole. */
  totals: TestTotals | null;
}

/**
 * The suites that logs count, and what they come to altogether. Legs of a matrix, repeated runs of a workflow and jobs with the
 * same command are one suite, which counts once; shards and parts of one are added up.
 */
export const loggedSuites = onceFor((evidence: Evidence): LoggedWhole => {
  const logs = loggedTests(evidence);
  const places = [...groupedBy(logs, (log) => placeOf(evidence, log)).values()];
  const suites = joined(
    evidence,
    places.map((own) => ({ logs: own, totals: totalsOfLegs(evidence, own) })),
  );
  const isWhole =
    logs.length > 0 && suites.every(({ totals }) => totals !== null) && !isPartUnknown(evidence, logs);
  const all = suites.flatMap(({ totals }) => totals ?? []);
  return { suites, totals: isWhole ? addTotals(all) : null };
});

/** One leg of a job says nothing, but others that run the same tests do, and it passed: then nothing is missing. */
function isPartUnknown(evidence: Evidence, logs: readonly LoggedTests[]): boolean {
  return silentJobs(evidence).some(({ run, job }) => {
    if (job.conclusion !== 'success') return true;
    const others = logs.filter(
      (log) => log.run.path === run.path && withoutLeg(log.result.job) === withoutLeg(job.name),
    );
    const names = [...new Set([...others.map(({ result }) => result.job), job.name])];
    return (
      others.length === 0 || others.some(({ result }) => result.jobId === job.id) || !areVariations(names)
    );
  });
}

/** The same step of the same job: as the workflow file defines it, else by its name. */
function placeOf(evidence: Evidence, log: LoggedTests): string {
  const { run, result } = log;
  const step = definitionOf(evidence, log)?.step;
  const name = step === undefined ? sameStep(result.step) : titleText(step);
  return JSON.stringify([run.path, withoutLeg(result.job), name, result.again ?? 0, result.format]);
}

/** The step that a log speaks of, and its job, as the workflow file has them. */
function definitionOf(
  evidence: Evidence,
  { run, result }: LoggedTests,
): { job: JobDefinition; step: StepDefinition } | null {
  const job = matchJob(evidence, run, result.job)?.job ?? null;
  if (job === null || result.step === null) return null;
  const name = result.step;
  const exact = job.steps.filter((step) => titleText(step) === name);
  const fitting =
    exact.length > 0 ? exact : job.steps.filter((step) => fits(fromExpressions(titleText(step)), name));
  const step = fitting[result.again ?? 0] ?? fitting[0];
  return step === undefined ? null : { job, step };
}

/** Numbers that are no further apart than a tenth may be of one suite, of which some tests run in some places alone. */
const ALIKE = 10;
/** As many tests twice are the same ones, or a rare chance. */
const TELLING = 10;

/** A number that two suites do not have in common by chance. */
const MANY = 50;

function areAlike(all: readonly TestTotals[]): boolean {
  const numbers = all.map(({ total }) => total);
  const most = Math.max(...numbers);
  return (most - Math.min(...numbers)) * ALIKE <= most;
}

const areEqual = (all: readonly TestTotals[]): boolean =>
  all.every(({ total }) => total === all[0]?.total && total >= TELLING);

/**
 * Whether two suites of one tool are the same by what it named while it ran; null: that tells nothing. Packages of a workspace
 * may have files of the same names.
 */
function relationByNames(
  one: readonly LoggedTests[],
  other: readonly LoggedTests[],
): 'same' | 'other' | null {
  const [parts, otherParts] = [marksIn(one, 'parts'), marksIn(other, 'parts')];
  if (parts.size > 0 && otherParts.size > 0) {
    const shared = [...parts].filter((mark) => otherParts.has(mark)).length;
    if (shared === 0) return 'other';
    return 2 * shared >= Math.min(parts.size, otherParts.size) ? 'same' : null;
  }
  const [files, otherFiles] = [marksIn(one, 'files'), marksIn(other, 'files')];
  if (files.size === 0 || otherFiles.size === 0) return null;
  const shared = [...files].filter((mark) => otherFiles.has(mark)).length;
  if (shared === 0) return 'other';
  const isMost = 5 * shared >= 4 * Math.max(files.size, otherFiles.size);
  return isMost && shared >= 3 && areAlike([...one, ...other].map(({ totals }) => totals)) ? 'same' : null;
}

const MARK = 7;

function marksIn(logs: readonly LoggedTests[], kind: 'parts' | 'files'): ReadonlySet<string> {
  const marks = logs.flatMap(({ result }) => {
    const text = result[kind] ?? '';
    return Array.from({ length: Math.floor(text.length / MARK) }, (_, index) =>
      text.substr(index * MARK, MARK),
    );
  });
  return new Set(marks);
}

/** What the legs of one step come to; null: nobody knows whether they run the same tests. */
function totalsOfLegs(evidence: Evidence, logs: readonly LoggedTests[]): TestTotals | null {
  const jobs = [...groupedBy(logs, ({ result }) => result.job)];
  // The newest run of a workflow is not the only one: each event has its own.
  const legs = jobs.map(([name, own]) => ({ name, totals: totalsOfSuite(own.map(({ totals }) => totals)) }));
  if (legs.length === 1) return legs[0]!.totals;
  const values = legs.map(({ name }) => valuesOfLeg(name));
  const places = (values[0] ?? []).map((_, place) => place);
  const differing = places.filter((place) => new Set(values.map((each) => each[place])).size > 1);
  const shards = differing.filter((place) => isNumberedPlace(values.map((each) => each[place] ?? '')));
  const others = differing.filter((place) => !shards.includes(place) && !isVersionPlace(values, place));
  const parts = partPlaces(evidence, logs, legs, others);
  if (parts === null) return null;
  const added = [...shards, ...parts];
  const kept = places.filter((place) => !added.includes(place));
  const variants = groupedBy(legs, ({ name }) =>
    JSON.stringify(kept.map((place) => valuesOfLeg(name)[place])),
  );
  const sums = [...variants.values()].map((own) => addTotals(own.map(({ totals }) => totals)));
  return totalsOfSuite(sums);
}

const isVersionPlace = (values: readonly string[][], place: number): boolean =>
  new Set(values.map((each) => withoutVariations(each[place] ?? ''))).size === 1;

const areVariations = (names: readonly string[]): boolean => {
  const values = names.map(valuesOfLeg);
  return (values[0] ?? []).every((_, place) => {
    const own = new Set(values.map((each) => each[place]));
    return (
      own.size === 1 ||
      (isVersionPlace(values, place) && !isNumberedPlace(values.map((each) => each[place] ?? '')))
    );
  });
};

/**
 * Which of the places in the names of legs choose parts of the tests: those whose axis stands in the command of the step. Null:
 * nobody knows.
 */
function partPlaces(
  evidence: Evidence,
  logs: readonly LoggedTests[],
  legs: readonly { name: string; totals: TestTotals }[],
  places: readonly number[],
): number[] | null {
  if (places.length === 0) return [];
  const totals = legs.map((leg) => leg.totals);
  const byNames = relationOfLegs(logs);
  if (byNames !== null) return byNames === 'same' ? [] : [...places];
  if (areEqual(totals)) return [];
  const found = logs[0] === undefined ? null : definitionOf(evidence, logs[0]);
  const alike = areAlike(totals);
  if (found === null) return alike ? [] : null;
  const used = places.filter((place) => usesAxis(found.step, found.job.matrix?.[place]));
  if (used.length === 0) return alike ? [] : null;
  const varied = used.every((place) => variesBy(found.step, found.job.matrix?.[place] ?? ''));
  if (varied) return [];
  return alike ? null : used;
}

const usesAxis = (
  { run = '', workingDirectory = '', with: inputs = {} }: StepDefinition,
  axis = '',
): boolean =>
  [run, workingDirectory, ...Object.values(inputs)].some((text) => beforeAxis(text, axis).length > 0);

/** Whether all legs name the same, or each something else; null: neither, or nothing. */
function relationOfLegs(logs: readonly LoggedTests[]): 'same' | 'other' | null {
  const legs = [...groupedBy(logs, ({ result }) => result.job).values()];
  const relations = new Set(
    legs.flatMap((leg, index) => legs.slice(index + 1).map((other) => relationByNames(leg, other))),
  );
  return relations.size === 1 ? ([...relations][0] ?? null) : null;
}

/** Joins what jobs of several names or workflows run of the same tests: by the same command, or as many of the same tool. */
function joined(evidence: Evidence, suites: readonly LoggedSuite[]): LoggedSuite[] {
  const found: LoggedSuite[] = [];
  for (const suite of suites) {
    const same = found.findIndex((other) => isSameSuite(evidence, other, suite));
    const other = found[same];
    if (other === undefined) {
      found.push(suite);
      continue;
    }
    const both = [other.totals, suite.totals].filter((totals) => totals !== null);
    const isNamed = relationByNames(other.logs, suite.logs) === 'same';
    const isKnown = both.length === 2 && (isNamed || areAlike(both));
    found[same] = { logs: [...other.logs, ...suite.logs], totals: isKnown ? totalsOfSuite(both) : null };
  }
  return found;
}

function isSameSuite(evidence: Evidence, one: LoggedSuite, other: LoggedSuite): boolean {
  const [first, second] = [one.logs[0]!, other.logs[0]!];
  if (first.result.format !== second.result.format) return false;
  const byNames = relationByNames(one.logs, other.logs);
  if (byNames !== null) return byNames === 'same';
  const isEqual = one.totals !== null && other.totals !== null && areEqual([one.totals, other.totals]);
  const [here, there] = [definitionOf(evidence, first)?.step, definitionOf(evidence, second)?.step];
  const isSameCommand = here?.run !== undefined && commandOf(here) === commandOf(there);
  // Steps of one job that say the same differ in something.
  if (first.result.jobId === second.result.jobId)
    return isEqual && (isSameCommand || one.totals!.total >= MANY);
  return isEqual || isSameCommand;
}

const commandOf = (step: StepDefinition | undefined): string =>
  JSON.stringify([step?.run?.replace(/\s+/g, ' ').trim(), step?.workingDirectory ?? '']);
