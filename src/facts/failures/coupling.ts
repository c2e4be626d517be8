import { changesComplete, touchedPaths } from '../../diff/changes.ts';
import { kindOf, testFolders } from '../../diff/paths.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { groupedBy } from '../../text/grouped.ts';
import { lastSegment } from '../../text/path.ts';
import { code, joinFirst, type Prose, say } from '../../text/prose.ts';
import { areaOf } from '../change/blast.ts';
import { baseRunOf, failsTestOnBase } from '../checks/base.ts';
import {
  countedReports,
  failedCases,
  nameOfCase,
  type ReportedCase,
  testId,
} from '../results/test-reports.ts';
import { touchedByTests } from './scope.ts';

const AREAS_SHOWN = 5;
const NAMES_SHOWN = 3;

/** Folders of tests that say how they test, not what. */
const levels = new Set(
  'unit integration e2e smoke functional acceptance regression api ui system performance fast slow'.split(
    ' ',
  ),
);

/**
 * Failing tests in areas that the change does not touch: what it changed is used there. Told only where the test's
 * place names an area, the list of changed files is complete, and the base branch is not known to fail too.
 */
export function coupling(evidence: Evidence): Prose[] {
  if (!changesComplete(evidence)) return [];
  const failed = failedCases(countedReports(evidence)).cases.filter((one) => isOfThisChange(one, evidence));
  const byArea = groupedBy(failed, ({ failure: { file } }) => (file === null ? null : areaOfTest(file)));
  const told = [...byArea].flatMap(([area, cases]) =>
    area === null || isTouched(area, evidence) ? [] : [sentence(area, cases)],
  );
  const shown = told.slice(0, AREAS_SHOWN);
  const more = told.length - shown.length;
  return more > 0
    ? [...shown, [`Coupling: tests of ${more} more areas that this change does not touch fail.`]]
    : shown;
}

function isOfThisChange(one: ReportedCase, evidence: Evidence): boolean {
  const { failure, report } = one;
  const { workflowId } = report.run;
  const base = baseRunOf(evidence.baseline, workflowId);
  const isKnown =
    base?.failedTests === undefined
      ? base?.conclusion === 'failure'
      : failsTestOnBase(evidence.baseline, workflowId, testId(failure));
  return !isKnown && touchedByTests(evidence, { cases: [one], unnamed: 0 }) === null;
}

/** `src/cart` of `src/cart/cart.test.ts`, `packages/api` of `packages/api/test/x.ts`, `parse` of `tests/unit/parse/x.py`. */
function areaOfTest(file: string): string | null {
  const folders = file.split('/').slice(0, -1);
  const start = folders.findIndex((folder) => testFolders.has(folder.toLowerCase()));
  if (start > 0) return areaOf(`${folders.slice(0, start).join('/')}/x`, 2);
  if (start === -1) return folders.length === 0 ? null : areaOf(file, 2);
  const rest = folders.slice(1).filter((folder) => !levels.has(folder) && !testFolders.has(folder));
  return rest[0] ?? null;
}

/** A folder, or where tests stand apart the name of what they test. */
function isTouched(area: string, { changes }: Evidence): boolean {
  return touchedPaths(changes)
    .filter((path) => kindOf(path) !== 'documentation')
    .some((path) => {
      const stem = lastSegment(path).replace(/\.[^.]+$/, '');
      return path.startsWith(`${area}/`) || path.split('/').includes(area) || stem === area;
    });
}

function sentence(area: string, cases: ReportedCase[]): Prose {
  const names = cases.map(({ failure }) => code(nameOfCase(failure)));
  const verb = cases.length === 1 ? 'fails' : 'fail';
  return say`Coupling: ${joinFirst(names, NAMES_SHOWN)} ${verb} in ${code(area)}, which this change does not touch.`;
}
