import { kindOf } from '../../diff/paths.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { addTotals, totalsOfSuite } from '../../evidence/totals.ts';
import { code, fromPlan, join, joinFirst, type Prose, say } from '../../text/prose.ts';
import { count } from '../../text/text.ts';
import { known, wordsPattern } from '../../tools/known.ts';
import { isFailure } from '../../workflow/marks.ts';
import { diffTestItems } from '../change/diff-test-texts.ts';
import { type KindedStep, legsTogether, stepLine } from '../checks/kinded-steps.ts';
import type { Facts } from '../facts.ts';
import { loggedSuites } from '../results/logged-suites.ts';
import { type Report, sumOf } from '../results/test-reports.ts';
import { type AbsentWorkflow, laterWords } from '../rows.ts';
import type { Signal, SignalItem } from '../sections.ts';
import { bounded, noneRan } from './items.ts';
import { reportItems, silentItems } from './test-results.ts';
import { testTable } from './test-table.ts';

/** Tiers by the words of step, command, job and workflow; the first that fits. */
const tiers: [string, RegExp][] = [
  ['Smoke', /\bsmoke\b/i],
  ['End-to-end', /\b(?:e2e|end-to-end)\b/i],
  ...known('tier').map(({ name, words }): [string, RegExp] => [name, wordsPattern(words, 'i')]),
  ['Integration', /\bintegration\b/i],
  ['Acceptance', /\bacceptance\b/i],
  ['Regression', /\bregression\b/i],
  ['Performance', /\b(?:benchmarks?|performance|load)\b/i],
  ['Quality', /\bquality\b/i],
  ['Unit', /\bunit\b/i],
];

/** A) Which test steps ran, by tier, what failed, what the test reports say, and what only runs after the merge. */
export function testsSignal({ evidence, steps, tests: { reports }, absent }: Facts): Signal {
  const testing = steps.filter(({ kind }) => kind === 'tests');
  const table = testTable(evidence, reports);
  const isLogged = loggedSuites(evidence).suites.length > 0;
  return {
    heading: 'A) Tests',
    ...(table !== undefined && { table }),
    items: [
      ...(testing.length > 0
        ? ran(testing, failedCount(evidence, reports))
        : isLogged
          ? []
          : noneRan(evidence, 'runs tests', 'run tests')),
      ...(testing.length > 0 && table === undefined ? [unread] : []),
      ...reportItems(evidence, reports),
      ...silentItems(evidence),
      ...importing(evidence),
      ...diffTestItems(evidence),
      ...snapshots(evidence),
      ...missing(absent),
    ],
  };
}

/** Failed steps that are named. */
const STEPS_SHOWN = 12;

const unread: SignalItem = {
  label: 'Results',
  text: ['No test report was read, so how many tests ran is not known.'],
};

function ran(tests: KindedStep[], failedTests: number): SignalItem[] {
  const executed = tests.filter(({ mark }) => mark !== 'skipped');
  const found = [...new Set(executed.map(tierOf))];
  const failed = tests.filter(({ mark }) => isFailure(mark) || mark === 'masked');
  const only = found.length === 1 && found[0] !== 'Tests' ? ' only' : '';
  const items = legsTogether(tests).map(
    (test): SignalItem => ({ label: tierOf(test), text: [...stepLine(test), ...purposeOf(test)] }),
  );
  return [
    { label: 'Tier', text: [found.length === 0 ? 'none ran' : `${found.join(', ')}${only}`] },
    ...bounded(items, (count) => ({ label: '', text: [`and ${count} more test steps`] })),
    {
      label: 'Failures',
      text:
        failed.length === 0
          ? [none(failedTests)]
          : joinFirst(legsTogether(failed).map(failedStep), STEPS_SHOWN),
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
    ...loggedSuites(evidence).suites.map(
      ({ logs, totals }) => totals ?? totalsOfSuite(logs.map((log) => log.totals)),
    ),
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

function importing(evidence: Evidence): SignalItem[] {
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
  const modules = touched.map(
    ({ of, tests, total }) => say`${code(of)} (${joinFirst(tests.map(code), 1, { total })})`,
  );
  return [...joinFirst(modules, MODULES_SHOWN), ...incomplete];
}

function snapshots({ changes }: Evidence): SignalItem[] {
  const files = changes.files.filter(({ path }) => kindOf(path) === 'snapshot');
  if (files.length === 0) return [];
  const shown = bounded(
    files.map(({ path }): Prose => [code(path)]),
    (count) => [`${count} more`],
  );
  return [{ label: 'Golden/snapshot', text: say`Changed: ${join(shown)}` }];
}

function missing(absent: AbsentWorkflow[]): SignalItem[] {
  const later = absent.filter(({ why }) => why === 'later');
  if (later.length === 0) return [];
  return [{ label: 'Missing', text: say`${join(later.map(laterWords))}: after the merge` }];
}
