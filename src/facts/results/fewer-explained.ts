import { changesComplete, touchedPaths } from '../../diff/changes.ts';
import { kindOf } from '../../diff/paths.ts';
import type { ChangedFile } from '../../evidence/change.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Run } from '../../evidence/run.ts';
import type { JobDefinition } from '../../evidence/workflow.ts';
import { findJob, usedDefinition } from '../../workflow/definition.ts';
import { isByReviewer } from '../change/acceptance.ts';
import { type Act, declares } from '../change/declared.ts';
import { changedTests } from '../change/diff-tests.ts';
import { withoutLeg } from '../checks/check-index.ts';
import type { JudgedJob } from '../rows.ts';
import type { Kind, Weakening } from '../weakenings/weakening.ts';
import type { FewerByLogs, LoggedNumber } from './fewer-by-logs.ts';
import {
  acceptedOf,
  choosesTests,
  isDocumentation,
  isTestData,
  moreThanHalfChosen,
  skipsExplained,
} from './lost-explained.ts';

/** Evidence and jobs of a head, and in which ways its change weakens the gates. */
export interface LostWorld {
  evidence: Evidence;
  jobs: JudgedJob[];
  weakenings: readonly Pick<Weakening, 'kind'>[];
}

/** Why logs may rightly count fewer tests than on the base; null: nothing says so. */
export function whyFewer(world: LostWorld, found: FewerByLogs): string | null {
  const { evidence } = world;
  return (
    whyUnknown(world, found) ??
    (changesComplete(evidence) ? null : 'not all changed files are known') ??
    (world.weakenings.some(({ kind }) => SELECTING.includes(kind))
      ? 'the change chooses less to look at, which is judged by itself'
      : null) ??
    commandChanged(evidence, found.run, found.fewer) ??
    ofTheDiff(evidence) ??
    acceptedOf(evidence, found.run) ??
    declared(evidence, found.fewer, 'remove') ??
    moreThanHalfChosen(evidence, found.lost, found.total)
  );
}

/** Why logs may rightly count more skipped tests than on the base; null: nothing says so. */
export function whySkipped(world: LostWorld, found: FewerByLogs): string | null {
  const { evidence } = world;
  return (
    whyUnknown(world, found) ??
    skipsExplained(evidence, found.run) ??
    (changesComplete(evidence) ? null : 'not all changed files are known') ??
    (changedTests(evidence).some(({ tests }) => SKIPS.some((key) => tests[key] !== undefined))
      ? 'the diff tells of them'
      : null) ??
    acceptedOf(evidence, found.run) ??
    declared(evidence, found.skipped, 'skip')
  );
}

function whyUnknown({ evidence, jobs }: LostWorld, { run, compared }: FewerByLogs): string | null {
  if (compared.logs?.newestUnread === true) return 'the newest run of the base could not be compared';
  if (choosesTests(jobs.filter((one) => one.run.id === run.id)))
    return 'which tests run depends on event or change';
  return isDocumentation(evidence) ? 'the change touches documentation alone' : null;
}

/** Guardrails on what is looked at: what then runs less is theirs. */
const SELECTING: readonly Kind[] = [
  'check removed',
  'job removed',
  'condition narrowed',
  'command narrowed',
  'setting loosened',
  'ignore-list grown',
  'file opted out',
  'other tree',
  'leg removed',
];

const SKIPS = ['skipped', 'skippedIf', 'skippedNew', 'focused'] as const;
const LOSSES = ['removed', 'retired', 'moved', 'file', 'focused'] as const;

/** What in the diff takes tests away, or may do so out of sight of the patches' readers. */
function ofTheDiff(evidence: Evidence): string | null {
  const { files } = evidence.changes;
  if (changedTests(evidence).some(({ tests }) => LOSSES.some((key) => tests[key] !== undefined)))
    return 'the diff tells of tests that go';
  if (files.some((file) => file.status === 'renamed' && touchesTests(file)))
    return 'the change moves files of tests';
  if (touchedPaths(evidence.changes).some(isTestData)) return 'the change touches data of tests';
  if (files.some(({ status, path }) => status === 'removed' && kindOf(path) !== 'documentation'))
    return 'the change removes files';
  return files.some(mayLoseCases) ? 'the change takes lines from tests' : null;
}

const touchesTests = ({ path, previousPath = path }: ChangedFile): boolean =>
  kindOf(path) === 'test' || kindOf(previousPath) === 'test';

/** Of tables of cases, and of tests in languages that are not read, nobody knows how many the lines were. */
function mayLoseCases(file: ChangedFile): boolean {
  const { tests, additions, deletions } = file;
  return touchesTests(file) && deletions > (tests === undefined ? 0 : additions);
}

function declared(evidence: Evidence, numbers: readonly LoggedNumber[], act: Act): string | null {
  if (isByReviewer(evidence)) return null;
  const things = numbers.flatMap(({ job, step }) => [job, withoutLeg(job), ...(step === null ? [] : [step])]);
  return declares(evidence, [...things, 'tests'], act) === null ? null : 'the author says so';
}

/** The options with which shards of a suite are chosen, whose sums are compared. */
const SHARD =
  /\s--?(?:shard(?:s|[-_](?:index|count|id|num(?:ber)?))?|splits?|group|partition|num[-_]shards|test-group(?:-count)?)[= ](?:\$\{\{[^}]{0,200}\}\}|\S)+/gi;

/** The change edits what the steps of these jobs run, which the guardrails compare by its meaning. */
function commandChanged(evidence: Evidence, run: Run, numbers: readonly LoggedNumber[]): string | null {
  const file = evidence.workflows.find(({ path }) => path === run.path);
  if (file?.mergeBase == null) return null;
  const [now, before] = [usedDefinition(evidence, file, run.event), file.mergeBase];
  const scripts = (definition: typeof before | null | undefined, name: string): string | null => {
    const job = definition ? (findJob(evidence, definition, name, run.event)?.job ?? null) : null;
    return job === null ? null : scriptsOf(job);
  };
  return numbers.some(({ job }) => scripts(now, job) !== scripts(before, job))
    ? 'the change edits the command, which is judged by itself'
    : null;
}

const scriptsOf = ({ steps, env }: JobDefinition): string =>
  JSON.stringify([
    env,
    ...steps.map((step) => [(step.run ?? '').replace(SHARD, ''), step.if, step.env, step.workingDirectory]),
  ]);
