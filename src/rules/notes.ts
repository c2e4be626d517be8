import { diffTestNotes } from '../facts/change/diff-test-texts.ts';
import { baseBranchOf } from '../facts/change/head.ts';
import { skipExplanation } from '../facts/checks/inventory.ts';
import type { Judged } from '../facts/facts.ts';
import { comparedWith } from '../facts/results/compared.ts';
import { gateText } from '../facts/results/coverage-gates.ts';
import { lostReports } from '../facts/results/lost-reports.ts';
import { type LostTests, newlySkippedTests, vanishedTests } from '../facts/results/lost-tests.ts';
import { placeOf } from '../facts/results/result-files.ts';
import { nameOfCase, testReports } from '../facts/results/test-reports.ts';
import { decides, within } from '../facts/rows.ts';
import { gateNotes } from '../facts/weakenings/told.ts';
import { code, fromPlan, join, type Prose, say } from '../text/prose.ts';
import { knownGatesMissed } from './coverage-gate.ts';
import { knownFailedTests } from './failed-tests.ts';
import { knownFailures } from './informational-failures.ts';
import { logNotes } from './log-notes.ts';
import { harmlessMasked, knownMasked } from './masked-failures.ts';
import { unlistedRuns, waitingJobs } from './open-checks.ts';
import { announcedSurfaces } from './surfaces.ts';
import { knownZeroTests } from './zero-tests.ts';

const SHOWN = 10;

/** Standing weaknesses and explanations that a reader should know; none of them changes the outcome. */
export function notes(judged: Judged): Prose[] {
  return [
    ...rulesUnread(judged),
    ...known(judged),
    ...masked(judged),
    ...knownTests(judged),
    ...shown(logNotes(judged)),
    ...knownWeak(judged),
    ...lostTests(judged),
    ...asideFailures(judged),
    ...explainedSkips(judged),
    ...shown(diffTestNotes(judged.evidence)),
    ...shown(gateNotes(judged.weakenings)),
    ...absences(judged),
    ...waiting(judged),
    ...unlisted(judged),
    ...notAssessed(judged),
    ...stillMissing(judged),
    ...announced(judged),
  ];
}

function rulesUnread({ requiredFrom }: Judged): Prose[] {
  return requiredFrom === 'unreadable'
    ? [['Which checks the base branch requires could not be read: a failure of any check blocks']]
    : [];
}

function known(judged: Judged): Prose[] {
  const branch = baseBranchOf(judged.evidence);
  return knownFailures(judged).map(
    ({ row, workflow }) =>
      say`Known failure: ${within(workflow.workflow)}${code(row.name)} fails on ${code(branch)} too`,
  );
}

/** Failures that jobs hide as they do on the base branch, or of which the workflow takes care itself. */
function masked(judged: Judged): Prose[] {
  const branch = baseBranchOf(judged.evidence);
  return shown([
    ...knownMasked(judged).map(
      ({ failed }) => say`Known failure: ${failed}, and the job passed; so it does on ${code(branch)}`,
    ),
    ...harmlessMasked(judged).map(
      ({ failed }) => say`${failed}, and the job passed, as its workflow provides for`,
    ),
  ]);
}

/** Failed tests that the base branch's last run reports too. */
function knownTests(judged: Judged): Prose[] {
  const branch = baseBranchOf(judged.evidence);
  return shown(
    knownFailedTests(judged).map(
      ({ failure }) =>
        say`Known failure: ${code(nameOfCase(failure))} failed, and its run passed; so it does on ${code(branch)}`,
    ),
  );
}

/** Runs without tests and gates that do not hold, as on the base branch. */
function knownWeak(judged: Judged): Prose[] {
  const branch = code(baseBranchOf(judged.evidence));
  return shown([
    ...knownZeroTests(judged).map(
      ({ run, step }) => say`${within(run.workflow)}${code(step)} runs no test; so it is on ${branch}`,
    ),
    ...knownGatesMissed(judged).map(
      ({ set, report }) =>
        say`${report.run.workflow}: ${code(report.result.file)} lies under ${gateText(set.gate)}, set in ${set.where}; so it does on ${branch}`,
    ),
  ]);
}

/** Tests that are missing or skipped against the base branch, where something explains it or nobody knows. */
function lostTests(judged: Judged): Prose[] {
  const told = (lost: LostTests[], what: string): Prose[] =>
    lost.flatMap(({ run, compared, explained }) =>
      explained === null
        ? []
        : [
            say`${run.workflow}: ${explained.count} test${explained.count === 1 ? '' : 's'} of ${comparedWith(compared)} ${what} here: ${explained.why}`,
          ],
    );
  return shown([
    ...lostReports(judged.evidence).map(
      ({ run, compared, total }) =>
        say`${run.workflow}: no test report was read here; ${total} test${total === 1 ? ' is' : 's are'} in those of ${comparedWith(compared)}`,
    ),
    ...told(vanishedTests(judged), 'did not run'),
    ...told(newlySkippedTests(judged), 'are newly skipped'),
  ]);
}

/** Failed tests in reports that do not speak of the change: examples and fixtures of tools, findings of linters. */
function asideFailures({ evidence }: Judged): Prose[] {
  return shown(
    testReports(evidence)
      .filter(({ isAside, result }) => isAside && result.totals.failed + result.totals.errored > 0)
      .map((report) => say`${placeOf(report)} holds failed tests, which do not count by its name`),
  );
}

function explainedSkips({ evidence, jobs }: Judged): Prose[] {
  const skipped = jobs
    .filter(({ row }) => row.mark === 'skipped' && decides(row.required))
    .map(({ row, job }) => ({ name: row.name, skip: skipExplanation(evidence, job) }))
    .filter(({ skip }) => skip.explained);
  return shown(skipped.map(({ name, skip }) => say`${code(name)} was skipped: ${skip.text}`));
}

/** A rule decides what must run, so a workflow that has not is only told; a required name without check likewise. */
function absences({ absent, missing, requiredFrom }: Judged): Prose[] {
  const told =
    requiredFrom === 'rules' ? ['expected', 'undecided', 'unreadable'] : ['undecided', 'unreadable'];
  return shown([
    ...absent.filter(({ why }) => told.includes(why)).map(({ name, clause }) => say`${code(name)} ${clause}`),
    ...missing
      .filter(({ explained }) => explained)
      .map(({ name, text }) => say`Required check ${code(name)} is absent: ${text}`),
  ]);
}

function waiting(judged: Judged): Prose[] {
  return waitingJobs(judged).map(
    ({ row, definition }) =>
      say`${code(row.name)} waits for approval${definition?.environment === undefined ? [] : say` of ${code(definition.environment)}`}`,
  );
}

function unlisted(judged: Judged): Prose[] {
  return unlistedRuns(judged).map(
    ({ workflow }) => say`${code(workflow)} is not finished, and its end does not call Docket again`,
  );
}

function notAssessed({ evidence, invariants }: Judged): Prose[] {
  const mandatory = new Set(
    (evidence.config.invariants ?? []).filter((row) => row.mandatory === true).map(({ name }) => name),
  );
  const open = invariants.filter(
    ({ status, source, name }) => status === 'not assessed' && !(source === 'config' && mandatory.has(name)),
  );
  if (open.length === 0) return [];
  return [
    say`Not assessed by any check: ${join(
      open.slice(0, SHOWN).map(({ name }) => fromPlan(name)),
      '; ',
    )}`,
  ];
}

function stillMissing({ delta }: Judged): Prose[] {
  const { plannedButMissing } = delta;
  if (plannedButMissing.length === 0) return [];
  const paths = join(plannedButMissing.slice(0, SHOWN).map((path) => code(path)));
  return [say`Planned but not changed here: ${paths}`];
}

function announced(judged: Judged): Prose[] {
  const names = announcedSurfaces(judged).map(({ name }) => code(name));
  return names.length === 0 ? [] : [say`Public surfaces changed, as the change says: ${join(names)}`];
}

function shown(notes: Prose[]): Prose[] {
  const more = notes.length - SHOWN;
  return more > 0 ? [...notes.slice(0, SHOWN), [`and ${more} more of this kind`]] : notes;
}
