import { isSettings } from '../../diff/strictness.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { JobDefinition } from '../../evidence/workflow.ts';
import { groupedBy } from '../../text/grouped.ts';
import { lastSegment } from '../../text/path.ts';
import { joinFirst, plain, say } from '../../text/prose.ts';
import { type Declaration, declares, declaresValue, isStrangersWord } from '../change/declared.ts';
import { declaresReturn } from '../change/declared-reverts.ts';
import { declaresOldest, declaresRaised } from '../change/declared-versions.ts';
import { declaresAll, declaresEdit, type Going } from '../change/declared-whole.ts';
import { requiredFrom } from '../checks/requiredness.ts';
import { checksIn, isGate, isKnownToJudge, reachIn } from './compared/checks.ts';
import { type Enforcement, enforcement, isConfigured } from './compared/enforced.ts';
import { type JobPair, jobName, pairJobs } from './compared/pairs.ts';
import { runningChecks } from './compared/running.ts';
import { bringsOut } from './compared/scripts.ts';
import { versionsOf } from './compared/versions.ts';
import { weakenedAggregators } from './jobs/aggregators.ts';
import { narrowedConditions } from './jobs/conditions.ts';
import { narrowedFinds } from './jobs/found-paths.ts';
import { loosenedLegs } from './jobs/leg-options.ts';
import { removedLegs } from './jobs/legs.ts';
import { unreachedChecks } from './jobs/needed.ts';
import { newTolerance } from './jobs/tolerance.ts';
import { otherTrees } from './jobs/trees.ts';
import { narrowedTriggers, unreadableWorkflows } from './jobs/triggers.ts';
import { isSetElsewhere, loweredGates, loweredSettings } from './settings/coverage-thresholds.ts';
import { loosenedSettings } from './settings/settings.ts';
import { addsSuppressions, suppressedChecks } from './settings/suppressions.ts';
import { changesTasks, weakenedTasks } from './settings/tasks.ts';
import { loosenedInputs } from './steps/inputs.ts';
import { loosenedInstalls } from './steps/installs.ts';
import { loosenedEnvironment } from './steps/loosened-environment.ts';
import { loosenedPins, otherOwners } from './steps/pins.ts';
import { lostChecks } from './steps/removed.ts';
import type { Kind, Version, Weakening } from './weakening.ts';

/** What a weakening comes to, once it is known what the author says of it. */
export interface JudgedWeakening extends Weakening {
  declared: Declaration | null;
  /** What readers know the job by; the file's name where it is none. */
  place: string;
  outcome: 'blocked' | 'debt' | 'note';
}

/**
 * How the change weakens what the workflow files enforce: the difference of their meaning between merge base and head.
 * Nothing is claimed of files that cannot be read in both versions.
 */
function findWeakenings(evidence: Evidence): Weakening[] {
  // Most changes touch neither workflow files nor scripts nor thresholds: then there is nothing to compare.
  const touched = evidence.workflows.some(({ head, mergeBase }) => head === null || mergeBase !== undefined);
  const isElse =
    evidence.settings !== undefined || addsSuppressions(evidence) || loweredGates(evidence).length > 0;
  if (!touched && !isElse && !changesTasks(evidence.changes)) return [];
  const versions = versionsOf(evidence);
  const asked = enforcement(evidence, versions);
  return unique([
    ...unreadableWorkflows(asked),
    ...weakenedFiles(asked),
    ...weakenedTasks(asked),
    ...loweredSettings(asked),
    ...loosenedSettings(asked),
    ...suppressedChecks(asked),
  ]);
}

function weakenedFiles(asked: Enforcement): Weakening[] {
  const { evidence, versions } = asked;
  if (versions.pairs.length === 0) return [];
  const running = runningChecks(asked);
  return versions.pairs
    .flatMap((file) => {
      const pairs = pairJobs(file);
      return [
        ...narrowedTriggers(asked, file, running),
        ...pairs
          .filter(isGateAtAll)
          .flatMap((pair) => [
            ...lostChecks(asked, pair, running),
            ...narrowedConditions(asked, pair),
            ...narrowedFinds(evidence, pair),
            ...newTolerance(asked, pair),
            ...loosenedInputs(asked, pair),
            ...loosenedEnvironment(asked, pair),
            ...loosenedInstalls(evidence, pair),
            ...otherTrees(asked, pair),
            ...removedLegs(evidence, pair, running),
            ...loosenedLegs(pair),
            ...weakenedAggregators(asked, pair, pairs),
          ]),
        ...unreachedChecks(asked, pairs),
        ...loosenedPins(file),
        ...otherOwners(file),
      ];
    })
    .filter((weakening) => !isSetElsewhere(evidence, weakening))
    .map((weakening) => mayHaveMoved(evidence, weakening));
}

/** A job that neither changes nor the clock start (a release, one for comments), or that commits what it builds, is no gate. */
const isGateAtAll = ({ file, before }: JobPair): boolean =>
  reachIn(file.before, before) > 0 &&
  !OF_AGENTS.test(file.before.path) &&
  (!bringsOut(before) || checksIn(file.before, before).some(isGate)) &&
  !choosesJobs(file.before, before);

/** What GitHub's agentic workflows are compiled to: agents that write, label and answer. */
const OF_AGENTS = /\.lock\.ya?ml$/;

/** A called workflow that nothing is known to judge in, and by whose outputs other jobs choose whether they run. */
function choosesJobs(version: Version, job: JobDefinition): boolean {
  if (job.uses === undefined || checksIn(version, job).some(isKnownToJudge)) return false;
  const reads = (condition = ''): boolean => condition.includes(`needs.${job.id}.outputs.`);
  return version.workflow.jobs.some((other) => reads(other.if) || other.steps.some((step) => reads(step.if)));
}

/**
 * An option that is gone may stand in a file of settings that the change touches too. Where the change adds the word to
 * such a file it is there: `--strict` becomes `strict = true`.
 */
function mayHaveMoved({ changes }: Evidence, weakening: Weakening): Weakening {
  if (!weakening.movable) return weakening;
  const touched = changes.files.filter(({ path, status }) => status !== 'removed' && isSettings(path));
  if (touched.length === 0) return weakening;
  const [option = ''] = weakening.things;
  const word = option.replace(/^-+/, '').toLowerCase().replaceAll('_', '-');
  const isReported = touched.some(({ strictness = [] }) => strictness.includes(word));
  return { ...weakening, weight: isReported ? 'note' : 'lesser' };
}

/** The weakenings with what each comes to; those of one place that come to the same are told together. */
export const judgedWeakenings = (evidence: Evidence): JudgedWeakening[] =>
  alike(together(judgedOneByOne(evidence)));

/**
 * Each weakening with what it comes to: one that is declared or accepted weighs less, but for what a stranger says of
 * enforcement.
 */
export function judgedOneByOne(evidence: Evidence): JudgedWeakening[] {
  return findWeakenings(evidence).map((weakening) => {
    const { weight, things, act, oldest, versions = [] } = weakening;
    const declared =
      weight === 'note'
        ? null
        : (declares(evidence, things, act) ??
          (weakening.written === undefined ? null : declaresValue(evidence, weakening.written)) ??
          (oldest ? declaresRaised(evidence) : null) ??
          declaresOldest(evidence, versions) ??
          declaresAll(evidence, GOING[weakening.kind] ?? 'other') ??
          (TAKEN_BACK.has(weakening.kind) ? declaresReturn(evidence) : null) ??
          (weakening.kind === 'check removed' ? declaresEdit(evidence, things) : null));
    return {
      ...weakening,
      declared,
      place: placeOf(evidence, weakening),
      outcome: declared === null && weakening.unsupported ? 'note' : outcomeOf(evidence, weakening, declared),
    };
  });
}

/** What goes as a whole with what brought it. */
const TAKEN_BACK: ReadonlySet<Kind> = new Set<Kind>(['job removed', 'check removed', 'leg removed']);

/** What a title may mean that names nothing. */
const GOING: Partial<Record<Kind, Going>> = {
  'leg removed': 'legs',
  'job removed': 'check',
  'check removed': 'check',
  'condition narrowed': 'runs',
  'trigger narrowed': 'runs',
};

const WITHIN_SHOWN = 3;

/** What is found several times within one place and comes to the same is one weakening. */
function together(judged: JudgedWeakening[]): JudgedWeakening[] {
  const groups = groupedBy(judged, (weakening) => {
    const { within, outcome, declared } = weakening;
    return within === undefined ? weakening : JSON.stringify([plain(within.place), outcome, declared?.text]);
  });
  return [...groups.values()].map((all) => {
    const [first] = all;
    const whats = all.flatMap(({ within }) => (within === undefined ? [] : [within.what]));
    if (whats.length < 2) return first;
    return {
      ...first,
      things: all.flatMap(({ things }) => things),
      text: say`${first.within!.place}: ${joinFirst(whats, WITHIN_SHOWN, { separator: '; ' })}`,
    };
  });
}

/** The same of several workflows that comes to the same is one weakening. */
function alike(judged: JudgedWeakening[]): JudgedWeakening[] {
  const groups = groupedBy(judged, (weakening) => {
    const { alike: same, outcome, declared } = weakening;
    return same === undefined ? weakening : JSON.stringify([plain(same.what), outcome, declared?.text]);
  });
  return [...groups.values()].map((all) => {
    const [first] = all;
    if (all.length === 1) return first;
    const places = all.flatMap((weakening) => (weakening.alike ? [weakening.alike.place] : []));
    return {
      ...first,
      things: all.flatMap(({ things }) => things),
      text: say`${joinFirst(places, PLACES_SHOWN)}: each ${first.alike!.what}`,
    };
  });
}

const PLACES_SHOWN = 5;

/** The name of the job before the change, as the text has it. */
function placeOf({ workflows }: Evidence, { path, job }: Weakening): string {
  if (job === null) return lastSegment(path);
  const file = workflows.find((each) => each.path === path);
  const jobs = (file?.mergeBase ?? file?.base ?? file?.head)?.jobs ?? [];
  const found = jobs.find(({ id }) => id === job);
  return found === undefined ? lastSegment(job) : jobName(found);
}

/**
 * `enforcement` blocks, declared it is a debt; where nobody knows whether a merge needs the check, as in a history, what the
 * author says is enough: a note. `lesser` is a debt, declared a note.
 */
export function outcomeOf(
  evidence: Evidence,
  { weight }: Pick<Weakening, 'weight'>,
  declared: Declaration | null,
): JudgedWeakening['outcome'] {
  if (weight === 'note') return 'note';
  if (weight === 'lesser') return declared === null ? 'debt' : 'note';
  if (declared === null || isStrangersWord(evidence, declared)) return 'blocked';
  return requiredFrom(evidence) === 'unreadable' && !isConfigured(evidence) ? 'note' : 'debt';
}

function unique(weakenings: Weakening[]): Weakening[] {
  const seen = new Set<string>();
  return weakenings.filter(({ text }) => {
    const words = plain(text);
    return seen.has(words) ? false : seen.add(words) !== undefined;
  });
}
