import { changesComplete, touchedPaths } from '../../diff/changes.ts';
import { kindOf } from '../../diff/paths.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { lastSegment } from '../../text/path.ts';
import { code, type Prose, say } from '../../text/prose.ts';
import { areaOf } from '../change/blast.ts';
import type { JudgedJob } from '../checks/judged-job.ts';
import type { Failure } from '../findings.ts';
import type { ToldCases } from '../results/test-reports.ts';
import { failingPlaces } from './failing-places.ts';
import { touchedByTests } from './test-scope.ts';

type Scope = Pick<Failure, 'inScope' | 'scope'>;

const PLACES_SHOWN = 3;

/**
 * Whether a failure is in scope of the change, and how that is known, the first that fits: what fails on the base too is
 * not; it is when the change edits the workflow of a misconfigured job, what a failed test is about, a file that the
 * failure names, or code in the same area. Files outside of the change prove no innocence: an imported module may have
 * broken them.
 */
export function scopeOf(
  evidence: Evidence,
  judged: JudgedJob,
  tests: ToldCases,
  classification: string,
): Scope {
  if (judged.onBase === true) return { inScope: false, scope: null };
  if (classification === 'CI misconfiguration') return yes(['the change edits workflow files']);
  const subject = touchedByTests(evidence, tests);
  if (subject !== null) return yes(say`the failed tests are about ${code(subject)}`);
  const touched = touchedPaths(evidence.changes);
  const places = failingPlaces(evidence, judged, tests);
  const own = places.map((place) => changedAs(place, touched)).find((path) => path !== null);
  if (own !== undefined) return yes(say`it names ${code(own)}, which is in the diff`);
  const area = places.map(areaIn).find((each) => isTouched(each, touched));
  if (area !== undefined) return yes(say`it fails in ${code(area)}, where the change edits code`);
  return outside(evidence, places);
}

const yes = (scope: Prose): Scope => ({ inScope: true, scope });

/** Only what a complete list leaves out is outside of the change; a bare name may stand for any file. */
function outside(evidence: Evidence, places: string[]): Scope {
  const known = places.filter((place) => place.includes('/'));
  if (known.length === 0 || !changesComplete(evidence)) return { inScope: null, scope: null };
  const shown = known
    .slice(0, PLACES_SHOWN)
    .flatMap((place, index) => [index === 0 ? '' : ', ', code(place)]);
  return { inScope: null, scope: say`it fails in ${shown.slice(1)}, outside the files of this change` };
}

/** The changed file that a failure means: a tool may have run in a folder of its own, or know only the file's name. */
function changedAs(place: string, touched: string[]): string | null {
  if (touched.includes(place)) return place;
  const fitting = touched.filter((path) =>
    place.includes('/') ? path.endsWith(`/${place}`) : lastSegment(path) === place,
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

const areaIn = (place: string): string => (place.includes('/') ? areaOf(place, 2) : '');

function isTouched(area: string, touched: string[]): boolean {
  if (area === '' || area.startsWith('.')) return false;
  return touched.some((path) => kindOf(path) === 'code' && path.includes('/') && areaOf(path, 2) === area);
}
