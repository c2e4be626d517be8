import { kindOf } from '../../diff/paths.ts';
import type { CaseList, RunComparison, TestComparison } from '../../evidence/comparison.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { addTotals } from '../../evidence/totals.ts';
import { code, fromPlan, join, type Prose, say } from '../../text/prose.ts';
import { count } from '../../text/text.ts';
import { known, wordsPattern } from '../../tools/known.ts';
import { countedRuns } from '../../workflow/jobs.ts';
import { isFailure } from '../../workflow/marks.ts';
import { diffTestItems } from '../change/diff-test-texts.ts';
import { bounded, byLegs, type KindedStep, noneRan, stepLine } from '../checks/kinded-steps.ts';
import { comparedWith } from '../results/compared.ts';
import { type LoggedTests, loggedTests, logOf, silentJobs } from '../results/log-reports.ts';
import { inSuites } from '../results/lost-tests.ts';
import { placeOf } from '../results/result-files.ts';
import {
  caseLines,
  failedCases,
  flakyCases,
  type Report,
  sumOf,
  testReports,
  totalsText,
} from '../results/test-reports.ts';
import { type AbsentWorkflow, laterWords } from '../rows.ts';
import type { Signal } from '../sections.ts';

type Item = Signal['items'][number];

/** Tiers by the words of step, command, job and workflow; the first that fits. */
const tiers: [string, RegExp][] = [
  ['Smoke', /\bsmoke\b/i],
  ['End-to-end', /\b(?:e2e|end-to-end)\b/i],
  ...known(({ tier }) => tier).map(({ name, words }): [string, RegExp] => [name, wordsPattern(words, 'i')]),
  ['Integration', /\bintegration\b/i],
  ['Acceptance', /\bacceptance\b/i],
  ['Regression', /\bregression\b/i],
  ['Performance', /\b(?:benchmarks?|performance|load)\b/i],
  ['Quality', /\bquality\b/i],
  ['Unit', /\bunit\b/i],
];

/** A) Which test steps ran, by tier, what failed, what the test reports say, and what only runs after the merge. */
export function testsSignal(
  evidence: Evidence,
  reports: Report[],
  steps: KindedStep[],
  later: AbsentWorkflow[],
): Signal {
  const tests = steps.filter(({ kind }) => kind === 'tests');
  const results = [...reportItems(evidence, reports), ...logItems(evidence)];
  return {
    heading: 'A) Tests',
    items: [
      ...(tests.length === 0
        ? noneRan(evidence, 'runs tests', 'run tests')
        : ran(tests, failedCount(evidence, reports))),
      ...(tests.length > 0 && results.length === 0 ? [unread] : results),
      ...importing(evidence),
      ...diffTestItems(evidence),
      ...snapshots(evidence),
      ...missing(later),
    ],
  };
}

const unread: Item = {
  label: 'Results',
  text: ['No test report was read, so how many tests ran is not known.'],
};

function ran(tests: KindedStep[], failedTests: number): Item[] {
  const executed = tests.filter(({ mark }) => mark !== 'skipped');
  const found = [...new Set(executed.map(tierOf))];
  const failed = tests.filter(({ mark }) => isFailure(mark) || mark === 'masked');
  const only = found.length === 1 && found[0] !== 'Tests' ? ' only' : '';
  const items = byLegs(tests).map(
    (test): Item => ({ label: tierOf(test), text: [...stepLine(test), ...purposeOf(test)] }),
  );
  return [
    { label: 'Tier', text: [found.length === 0 ? 'none ran' : `${found.join(', ')}${only}`] },
    ...bounded(items, (count) => ({ label: '', text: [`and ${count} more test steps`] })),
    {
      label: 'Failures',
      text: failed.length === 0 ? [none(failedTests)] : join(byLegs(failed).map(failedStep)),
    },
  ];
}

/** `` `Run tests` ``, or `` `Run tests` (3 legs) ``. */
function failedStep({ name, legs }: { name: string; legs: number }): Prose {
  return legs === 1 ? [code(name)] : say`${code(name)} (${legs} legs)`;
}

/** Tests can fail in the reports although no step did. */
function none(failedTests: number): string {
  return failedTests === 0 ? 'None' : `No step, but ${count(failedTests, 'test')}`;
}

function failedCount(evidence: Evidence, reports: Report[]): number {
  const { failed, errored } = addTotals([
    sumOf(reports),
    ...loggedTests(evidence).map(({ totals }) => totals),
  ]);
  return failed + errored;
}

/** Plain `tests` tell no tier. */
function tierOf({ name, where, definition }: KindedStep): string {
  const command = definition?.run ?? '';
  const texts = [name, command, where];
  return texts.map((text) => tiers.find(([, words]) => words.test(text))?.[0]).find(Boolean) ?? 'Tests';
}

function purposeOf({ purpose }: KindedStep): Prose {
  return purpose === null ? [] : say`: ${fromPlan(purpose)}`;
}

function importing(evidence: Evidence): Item[] {
  const text = importedByTests(evidence);
  return text === null ? [] : [{ label: 'Changed code that tests import', text }];
}

const MODULES_SHOWN = 8;

/** The changed modules that tests import, with the tests; null when nobody looked for them. */
export function testsTouching({
  dependents,
}: Evidence): { of: string; tests: string[]; total: number }[] | null {
  if (dependents === undefined) return null;
  return dependents.modules
    .filter(({ totalTests }) => totalTests > 0)
    .map(({ of, tests, totalTests }) => ({ of, tests, total: totalTests }));
}

/**
 * Which changed code tests import, in words; null when nobody looked for it. That a test imports a module is no proof
 * that it tests the change, and that none does, none that nothing tests it.
 */
export function importedByTests(evidence: Evidence): Prose | null {
  const touched = testsTouching(evidence);
  if (touched === null) return null;
  const partial = evidence.dependents?.partial;
  const incomplete = partial === undefined ? [] : say` (${partial})`;
  const isWhole = partial === undefined && evidence.dependents?.more === undefined;
  if (touched.length === 0) return isWhole ? ['none of the changed modules'] : say`none found${incomplete}`;
  const shown = touched
    .slice(0, MODULES_SHOWN)
    .map(({ of, tests, total }) => say`${code(of)} (${firstOf(tests, total)})`);
  const more = touched.length > MODULES_SHOWN ? say` and ${touched.length - MODULES_SHOWN} more` : [];
  return [...join(shown), ...more, ...incomplete];
}

function firstOf(tests: string[], total: number): Prose {
  const test = code(tests[0] ?? '');
  return total === 1 ? [test] : say`${test} and ${total - 1} more`;
}

function snapshots({ changes }: Evidence): Item[] {
  const files = changes.files.filter(({ path }) => kindOf(path) === 'snapshot');
  if (files.length === 0) return [];
  const shown = bounded(
    files.map(({ path }): Prose => [code(path)]),
    (count) => [`${count} more`],
  );
  return [{ label: 'Golden/snapshot', text: say`Changed: ${join(shown)}` }];
}

function missing(later: AbsentWorkflow[]): Item[] {
  if (later.length === 0) return [];
  return [{ label: 'Missing', text: say`${join(later.map(laterWords))}: after the merge` }];
}

const FAILED_SHOWN = 20;
const FLAKY_SHOWN = 10;

/**
 * What each test report counts, all together, the tests that failed or are flaky, and what the base has; empty without
 * a report.
 */
function reportItems(evidence: Evidence, counted: Report[]): Item[] {
  const reports = testReports(evidence);
  return [
    ...bounded(reports.map(item), (count) => ({ label: 'Results', text: [`and ${count} more reports`] })),
    ...total(counted, reports),
    ...caseLines(failedCases(counted), FAILED_SHOWN).map((text) => ({ label: 'Failed test', text })),
    ...caseLines(flakyCases(counted), FLAKY_SHOWN).map((text) => ({ label: 'Flaky test', text })),
    ...testsAgainstBase(evidence),
  ];
}

function item(report: Report): Item {
  const aside = report.isUncounted ? '; it does not count for the verdict' : '';
  return { label: 'Results', text: say`${totalsText(report.result.totals)}: ${placeOf(report)}${aside}` };
}

function total(counted: Report[], all: Report[]): Item[] {
  if (all.length < 2 || counted.length === 0) return [];
  const left = all.filter(({ isUncounted }) => !isUncounted).length - counted.length;
  const merged = left === 0 ? '' : '; what several reports hold is counted once';
  const reports = `in ${count(counted.length, 'report')}`;
  return [{ label: 'Total', text: [`${totalsText(sumOf(counted))} ${reports}${merged}`] }];
}

/** What the tests of each run are against the base branch: `+3 new, 1 gone, 2 newly skipped against …`, and which. */
function testsAgainstBase(evidence: Evidence): Item[] {
  const runs = countedRuns(evidence.runs);
  return (evidence.baseline?.comparison?.runs ?? []).flatMap((compared) => {
    const run = runs.find(({ id }) => id === compared.runId);
    if (run === undefined) return [];
    if (compared.testsOmitted !== undefined)
      return [
        { label: 'Against the base', text: [`The tests of ${run.workflow} are too many to be compared.`] },
      ];
    return compared.tests === undefined ? [] : itemsOf(run.workflow, compared, compared.tests);
  });
}

function itemsOf(workflow: string, compared: RunComparison, tests: TestComparison): Item[] {
  const text = say`${changes(tests)} ${comparedWith(compared)} (${workflow})${unsure(tests)}`;
  return [
    { label: 'Against the base', text },
    ...listed('New tests', tests.added),
    ...listed('Gone tests', tests.gone),
    ...listed('Newly skipped', tests.skipped),
    ...listed('Newly failing', tests.failing),
  ];
}

function changes({ added, gone, skipped, failing }: TestComparison): string {
  const counts = [
    [added.total, `+${added.total} new`],
    [gone.total, `${gone.total} gone`],
    [skipped.total, `${skipped.total} newly skipped`],
    [failing.total, `${failing.total} newly failing`],
  ] as const;
  const differences = counts.filter(([count]) => count > 0).map(([, words]) => words);
  return differences.length === 0 ? 'the same tests as' : `${differences.join(', ')} against`;
}

/** What makes the counts uncertain. */
function unsure({ alone }: TestComparison): string {
  if (alone === undefined) return '';
  return alone === 1
    ? '; a report of the base has no counterpart'
    : `; ${alone} reports of the base have no counterpart`;
}

function listed(label: string, { total, suites }: CaseList): Item[] {
  return total === 0 ? [] : [{ label, text: inSuites(suites) }];
}

const NAMED = 3;

/** What the logs count where there is no test report, all together, and the jobs of which nothing is known. */
function logItems(evidence: Evidence): Item[] {
  const logs = loggedTests(evidence);
  return [
    ...bounded(logs.map(logItem), (count) => ({ label: 'Results', text: [`and ${count} more logs`] })),
    ...logTotal(logs),
    ...(logs.length === 0 ? [] : unknown(evidence)),
  ];
}

const logItem = (log: LoggedTests): Item => ({
  label: 'Results',
  text: say`${totalsText(log.totals)}: ${logOf(log)}`,
});

function logTotal(logs: LoggedTests[]): Item[] {
  if (logs.length < 2) return [];
  const sum = addTotals(logs.map(({ totals }) => totals));
  return [{ label: 'Total', text: [`${totalsText(sum)} in ${logs.length} logs`] }];
}

function unknown(evidence: Evidence): Item[] {
  const silent = silentJobs(evidence);
  if (silent.length === 0) return [];
  const more = silent.length > NAMED ? ` and ${silent.length - NAMED} more` : '';
  const shown = join(silent.slice(0, NAMED).map(({ job }) => code(job.name)));
  return [{ label: 'Results', text: say`How many tests ran in ${shown}${more} is not known.` }];
}
