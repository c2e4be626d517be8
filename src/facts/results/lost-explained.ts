import { changesComplete, touchedPaths } from '../../diff/changes.ts';
import { extensionOf, kindOf } from '../../diff/paths.ts';
import type { SuiteCases, TestComparison } from '../../evidence/comparison.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Run } from '../../evidence/run.ts';
import { lastSegment } from '../../text/path.ts';
import { selectsTests } from '../../tools/options.ts';
import { acceptanceOfRun, isByReviewer } from '../change/acceptance.ts';
import { declares } from '../change/declared.ts';
import { testsInDiff } from '../change/diff-tests.ts';
import { kindedSteps } from '../checks/kinded-steps.ts';
import { isSuiteOf } from '../failures/scope.ts';
import type { JudgedJob } from '../rows.ts';

/** Shorter names of definitions stand in too many names of tests. */
const LEAST_NAME = 4;

/** The change touches nothing but documentation. */
export function isDocumentation({ changes }: Evidence): boolean {
  return changes.files.length > 0 && changes.files.every(({ path }) => kindOf(path) === 'documentation');
}

/**
 * Why a run that lost more than half of its tests has perhaps only chosen some: the change touches nothing that says
 * which tests there are.
 */
export const mayBeSelection = (evidence: Evidence, { vanished, before }: TestComparison): string | null =>
  moreThanHalfChosen(evidence, vanished.total, before);

/** The same of numbers alone. */
export function moreThanHalfChosen({ changes }: Evidence, lost: number, before: number): string | null {
  if (2 * lost <= before) return null;
  const kinds = touchedPaths(changes).map(kindOf);
  return kinds.some((kind) => ['workflow', 'configuration', 'lock file', 'test', 'other'].includes(kind))
    ? null
    : 'more than half of the tests did not run, and the change touches nothing that chooses tests';
}

/**
 * What in the diff explains that tests of a suite are lost: their own file, of which the diff itself tells, what they
 * test or read being removed, or the author's words. Null: nothing does.
 */
export function explainedByDiff(
  evidence: Evidence,
  suite: SuiteCases,
  act: 'remove' | 'skip',
  run: Run,
): string | null {
  if (!changesComplete(evidence)) return 'not all changed files are known';
  if (isReported(evidence, suite)) return 'the diff tells of them';
  const explained = act === 'remove' ? ofRemoval(evidence, suite) : null;
  return explained ?? acceptedOf(evidence, run) ?? declared(evidence, suite, act);
}

/** What only the results of a run tell, and somebody accepted after it; null: nobody did, or the author's words count. */
export function acceptedOf(evidence: Evidence, run: Run): string | null {
  const acceptance = acceptanceOfRun(evidence, run);
  return acceptance && `accepted by @${acceptance.by}`;
}

function declared(
  evidence: Evidence,
  { suite, names, file }: SuiteCases,
  act: 'remove' | 'skip',
): string | null {
  if (isByReviewer(evidence)) return null;
  const short = suite.slice(suite.lastIndexOf('.') + 1);
  const things = [suite, short, ...names, ...(file === undefined ? [] : [file, lastSegment(file)])];
  return declares(evidence, things, act) === null ? null : 'the author says so';
}

function isReported(evidence: Evidence, suite: SuiteCases): boolean {
  const { paths, names } = testsInDiff(evidence);
  if (suite.names.some((name) => names.has(name) || names.has(withoutParameters(name)))) return true;
  return [...paths].some((path) => mayStandIn(suite, path));
}

/** `test_a[x-1]` → `test_a`. */
const withoutParameters = (name: string): string => name.replace(/[[(].*$/s, '');

/** Tests go with their file, with data that they are made from, and with what they test. */
function ofRemoval(evidence: Evidence, suite: SuiteCases): string | null {
  const { files } = evidence.changes;
  const touched = touchedPaths(evidence.changes);
  if (touched.some((path) => kindOf(path) === 'test' && mayStandIn(suite, path)))
    return 'the change touches their file';
  if (touched.some((path) => suite.file === path)) return 'the change touches their file';
  if (touched.some(isTestData)) return 'the change touches data of tests';
  if (files.some(({ status, path }) => status === 'removed' && kindOf(path) !== 'documentation'))
    return 'the change removes files';
  return files.some(({ definitions = [] }) => definitions.some((one) => isNamed(one, suite)))
    ? 'the change removes what they test'
    : null;
}

/** Whether tests of the suite may stand in a file: in the one that is known, by the suite's name, or in any when nothing says. */
function mayStandIn({ suite, file }: SuiteCases, path: string): boolean {
  if (file !== undefined) return file === path || isSuiteOf(suite, path);
  if (isSuiteOf(suite, path) || suite === path || suite.endsWith(`/${path}`)) return true;
  if (isPackage(suite)) return isInFolder(suite, path);
  return !suite.includes('.') && !suite.includes('/');
}

/** Go names the package: `github.com/octo/shop/cart`. */
const isPackage = (suite: string): boolean => suite.includes('/') && extensionOf(suite) === '';

function isInFolder(suite: string, path: string): boolean {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  return folder === '' || suite === folder || suite.endsWith(`/${folder}`);
}

/** Files in folders of tests that are no code, and snapshots. */
export function isTestData(path: string): boolean {
  const kind = kindOf(path);
  return (
    kind === 'snapshot' ||
    (kind === 'test' &&
      !/^[cm]?[jt]sx?$|^(?:py|go|rs|java|kt|cs|rb|php|swift|scala|c|cc|cpp|dart|ex|exs|groovy|sh|bats)$/.test(
        extensionOf(path),
      ))
  );
}

function isNamed({ name, change }: { name: string; change: string }, { suite, names }: SuiteCases): boolean {
  const own = (name.split(/[.:#]/).at(-1) ?? '').toLowerCase();
  if (change !== 'removed' || own.length < LEAST_NAME) return false;
  return [suite, ...names].some((text) => text.toLowerCase().includes(own));
}

/** Commands that look at the event or the branch: they may run other tests for a pull request than for a push. */
const LOOKS_AT_EVENT =
  /\bgithub\.(?:event_name|event\.|ref\b|ref_name|base_ref|head_ref)|\bGITHUB_(?:EVENT_NAME|REF|REF_NAME|BASE_REF|HEAD_REF)\b/i;

/** Whether a test step of these jobs chooses its tests. */
export function choosesTests(jobs: JudgedJob[]): boolean {
  return kindedSteps(jobs).some(({ kind, definition }) => {
    const script = definition?.run ?? '';
    return kind === 'tests' && (LOOKS_AT_EVENT.test(script) || selectsTests(script));
  });
}

/** Why tests of a run may be skipped for another reason than the change to the code; null: nothing says so. */
export function skipsExplained(evidence: Evidence, run: Run): string | null {
  const [pull] = evidence.pullRequests;
  const lacksSecrets =
    run.event === 'pull_request' && (pull?.fork === true || /^dependabot\b/.test(pull?.author ?? ''));
  if (lacksSecrets) return 'runs of this pull request have no secrets, which tests may need';
  const isTouched = run.path !== null && touchedPaths(evidence.changes).includes(run.path);
  return isTouched ? 'the change touches the workflow, so the tests may run somewhere else' : null;
}
