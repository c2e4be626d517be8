import { changesComplete, touchedPaths } from '../../diff/changes.ts';
import { hasKnownExtension, kindOf } from '../../diff/paths.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { TestFailure } from '../../evidence/results.ts';
import { folderOf, lastSegment } from '../../text/path.ts';
import { code, type Prose, say } from '../../text/prose.ts';
import { allOf } from '../../tools/known.ts';
import { touchesWorkflows } from '../../workflow/set-up.ts';
import { areaOf } from '../change/blast.ts';
import { failureAnnotations } from '../checks/annotated.ts';
import { foundIn } from '../results/result-files.ts';
import type { ReportedCases } from '../results/test-reports.ts';
import type { JudgedJob } from '../rows.ts';
import type { Failure } from '../sections.ts';
import { failedKind } from './failing-tests.ts';
import { linesOf, MISCONFIGURED } from './failure-class.ts';

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
  tests: ReportedCases,
  classification: string,
): Scope {
  if (judged.onBase === true) return { inScope: false, scope: null };
  if (classification === MISCONFIGURED && touchesWorkflows(evidence.changes.files))
    return yes([isNewJob(evidence, judged) ? 'the change adds the job' : 'the change edits workflow files']);
  const subject = touchedByTests(evidence, tests);
  if (subject !== null)
    return yes(
      kindOf(subject) === 'test'
        ? say`the change edits ${code(subject)}, where failed tests stand`
        : say`the change edits ${code(subject)}, which the failed tests test`,
    );
  const touched = touchedPaths(evidence.changes);
  const places = failingPlaces(evidence, judged, tests);
  const own = places.map((place) => changedAs(place, touched)).find((path) => path !== null);
  if (own !== undefined) return yes(say`it names ${code(own)}, which is in the diff`);
  const area = places.map(areaIn).find((each) => isTouched(each, touched));
  if (area !== undefined) return yes(say`it fails in ${code(area)}, where the change edits code`);
  return outside(evidence, places);
}

/** Whether the job is not in the workflow file of the merge base. */
function isNewJob({ workflows }: Evidence, { run, definition }: JudgedJob): boolean {
  const file = workflows.find(({ path }) => path === run.path);
  if (definition === null || file?.mergeBase === undefined || file.problem !== undefined) return false;
  return !(file.mergeBase?.jobs ?? []).some(({ id }) => id === definition.id);
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
function changedAs(place: string, touched: readonly string[]): string | null {
  if (touched.includes(place)) return place;
  const fitting = touched.filter((path) =>
    place.includes('/') ? path.endsWith(`/${place}`) : lastSegment(path) === place,
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

const areaIn = (place: string): string => (place.includes('/') ? areaOf(place, 2) : '');

function isTouched(area: string, touched: readonly string[]): boolean {
  if (area === '' || area.startsWith('.')) return false;
  return touched.some((path) => kindOf(path) === 'code' && path.includes('/') && areaOf(path, 2) === area);
}

/** Names that many files share. */
const COMMON = new Set([
  'index',
  'main',
  'init',
  '__init__',
  'mod',
  'lib',
  'utils',
  'util',
  'common',
  'types',
]);

/**
 * The changed file that a failed test is about: the test's own file, code beside it, or the code that has its name
 * (`images.py` and `test_images.py`). Null only says that none of this is known.
 */
export function touchedByTests({ changes }: Evidence, { cases }: ReportedCases): string | null {
  const touched = touchedPaths(changes);
  return touched.find((path) => cases.some(({ failure }) => isAbout(failure, path))) ?? null;
}

function isAbout({ file, suite }: TestFailure, path: string): boolean {
  if (file === null) return isSuiteOf(suite, path);
  if (path === file) return true;
  if (kindOf(path) !== 'code') return false;
  return folderOf(path) === folderOf(file) || hasNameOf(path, file);
}

/** Whether a suite is the module or class of a file: `test.smoke.test_api`, `org.shop.CartTest`. */
export function isSuiteOf(suite: string, path: string): boolean {
  if (!suite.includes('.')) return false;
  const dotted = withoutExtension(path).replaceAll('/', '.');
  return suite === dotted || suite.startsWith(`${dotted}.`) || dotted.endsWith(`.${suite}`);
}

function hasNameOf(path: string, test: string): boolean {
  const name = withoutExtension(lastSegment(path)).toLowerCase();
  return !COMMON.has(name) && name === subjectOf(test);
}

/** `test_images.py`, `images.test.ts`, `ImagesTest.java` → `images`. */
function subjectOf(test: string): string {
  const name = withoutExtension(lastSegment(test)).replace(/[._-]?(?:tests?|specs?)$/i, '');
  return name.replace(/^tests?[._-]/i, '').toLowerCase();
}

const withoutExtension = (path: string): string => path.replace(/\.[^./]+$/, '');

const MOST_PLACES = 200;

/** Where runners check a repository out; the rest of the path is the repository's. */
const workspace =
  /^(?:(?:\/home\/runner\/work|\/Users\/runner\/work|\/__w|\/?[a-z]:?\/a|\/a)\/[^/]+\/[^/]+|\/github\/workspace|\/workspace|\.)\//i;

/** Code of others: a failure that passes through it is not about it. */
const LIBRARIES = allOf('libraries');
const isForeign = (path: string): boolean => LIBRARIES.some((folder) => `/${path}`.includes(`/${folder}/`));

/**
 * The files that a failure names, as the repository's paths where they can be told: those of its failed tests, its
 * annotations, the lines of its log, and where a gate failed the errors in SARIF logs of its run.
 */
function failingPlaces(evidence: Evidence, judged: JudgedJob, tests: ReportedCases): string[] {
  const named = [
    ...tests.cases.map(({ failure }) => failure.file ?? ''),
    ...failureAnnotations(judged.job).map(({ path }) => path ?? ''),
    ...findingsOf(evidence, judged),
    ...linesOf(judged).flatMap(pathsInLine),
  ];
  const places = named.map(toPlace).filter((path) => path !== null);
  return [...new Set(places)].slice(0, MOST_PLACES);
}

function findingsOf(evidence: Evidence, judged: JudgedJob): string[] {
  if (!['lint', 'security', 'types'].includes(failedKind(judged))) return [];
  return foundIn(evidence, evidence.results.analyses)
    .filter(({ run }) => run.id === judged.run.id)
    .flatMap(({ result }) => result.findings.filter(({ level }) => level === 'error'))
    .map(({ path }) => path ?? '');
}

/** Words that look like files: `src/a.ts` of `at run (src/a.ts:3:7)`. */
function pathsInLine(line: string): string[] {
  return line.split(/[\s"'`()<>[\]{},;:=|…]+/).filter((word) => hasKnownExtension(word));
}

/** A path as the repository's; null for what lies outside of it. */
export function toPlace(path: string): string | null {
  const inside = path.replaceAll('\\', '/').replace(workspace, '');
  return inside === '' || inside.startsWith('/') || inside.startsWith('..') || isForeign(inside)
    ? null
    : inside;
}
