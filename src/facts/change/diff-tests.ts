import { kindOf } from '../../diff/paths.ts';
import { subjectOrFolder, subjectWords, wordsOf } from '../../diff/test-cases/names.ts';
import type { ChangedFile, TestChange, TestList } from '../../evidence/change.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { REVERTS } from '../../plan/statements.ts';
import { folderOf, lastSegment } from '../../text/path.ts';
import { code, join, joinFirst, type Part, type Prose, say } from '../../text/prose.ts';
import { count } from '../../text/text.ts';
import { acceptanceOf, isByReviewer } from './acceptance.ts';
import { type Act, actsSaid, declares } from './declared.ts';
import { bodyDeclares, callsLeftOver, titleAllows, titleDeclares } from './declared-tests.ts';
import { failedBefore } from './failed-before.ts';

/** Nobody names the tests of more files than this one by one. */
const MOST_DECLARED = 100;

/** What the diff does to the tests of one file. */
export interface FileLoss {
  path: string;
  /** Null: how many is not known. */
  total: number | null;
  /** The first of them. */
  tests: TestList['tests'];
  /** The author says so, or somebody else accepts it. */
  declared: boolean;
}

/**
 * Tests that the change removes while their code stays: not those that were renamed, moved, or replaced by as many new
 * ones or by a table of cases, in the same file or in one that is about the same.
 */
export function removedByDiff(evidence: Evidence): FileLoss[] {
  const files = changedTests(evidence);
  const [pull] = evidence.pullRequests;
  const title = pull?.title ?? evidence.head.subject ?? '';
  const isMove =
    [MOVES, REWORKS].some((says) => says.test(title)) && (bringsSome(files) || rewrites(evidence));
  const isRemoval = actsSaid(title, 'remove').length > 0;
  const isMostlyTaken = (isRemoval || CLEANS.test(title)) && takesCode(evidence);
  const mayBeLeftOver = onlyTakesTests(evidence);
  const isRevert =
    REVERT.test(title) || (pull?.body?.statements ?? []).slice(0, 2).some((line) => REVERTS.test(line));
  const isWhole = isRevert || isMove || isMostlyTaken;
  const moves = (pull?.body?.statements ?? []).filter(movesTests);
  const hasOthers = moves.length > 0 && rewrites(evidence, moves);
  const gains = gainsOf(files);
  return files
    .filter((file) => isLoss(file, gains))
    .map(({ path, previousPath, tests }, index) => {
      const removed = tests.removed ?? { total: null, tests: [] };
      if (isByReviewer(evidence)) return { path, ...removed, declared: acceptanceOf(evidence) !== null };
      const isSaid =
        index < MOST_DECLARED && isDeclared(evidence, previousPath ?? path, removed.tests, 'remove');
      const isNamed = (tests.faded ?? []).some((name) => title.includes(name));
      const isLeftOver = mayBeLeftOver && callsLeftOver(title, previousPath ?? path, removed.tests);
      const isSaidToMove = hasOthers && moves.some((line) => namesSubject(line, path));
      const isTheirs = isRemoval && (tests.fadedWith !== undefined || isNamed);
      return { path, ...removed, declared: isWhole || isLeftOver || isTheirs || isSaidToMove || isSaid };
    });
}

/**
 * Tests that go while others are written, that failed before, and for which fewer come than go, where the author does not say
 * that they go. Those whose code is gone could not but fail.
 */
export function removedAfterFailing(evidence: Evidence): (FileLoss & { where: Prose })[] {
  const files = changedTests(evidence);
  const sum = (number: (tests: TestChange) => number): number =>
    files.reduce((total, { tests }) => total + number(tests), 0);
  const come = sum(({ added = 0, renamed = 0, table }) => (table === true ? Infinity : added + renamed));
  if (come >= sum(({ removed, replaced }) => (removed?.total ?? 0) + (replaced?.total ?? 0))) return [];
  return files.flatMap(({ path, previousPath, tests: { replaced } }, index) => {
    const failed = failedBefore(evidence, replaced?.tests ?? []);
    if (failed === null || index >= MOST_DECLARED) return [];
    const own = replaced!.tests.filter(({ name }) => failed.tests.has(name));
    if (isDeclared(evidence, previousPath ?? path, own, 'remove')) return [];
    return [{ path, total: own.length, tests: own, declared: false, where: failed.where }];
  });
}

const REVERT =
  /^(?:\w+(?:\([^)]{0,60}\))?!?: )?(?:revert\b|roll(?:s|ed|ing)?[ -]?back\b|undo (?:#\d|["'`“]|(?:the |last ){0,2}(?:commit|pr|pull request|merge)\b))/i;

/** Whether the change takes much more code than it brings, tests aside: what the title removes is not a line or two. */
function takesCode({ changes: { files } }: Evidence): boolean {
  const code = files.filter(({ path }) => kindOf(path) === 'code');
  const sum = (number: (file: ChangedFile) => number): number =>
    code.reduce((total, file) => total + number(file), 0);
  const [taken, brought] = [sum(({ deletions }) => deletions), sum(({ additions }) => additions)];
  return taken >= FEWEST_TAKEN && taken >= brought * TIMES_MORE;
}

const FEWEST_TAKEN = 10;
const TIMES_MORE = 2;

/** Whether a line names what a test file is about, or its folder. */
const namesSubject = (line: string, path: string): boolean => {
  const said = new Set(wordsOf(line));
  return [subjectWords(path), wordsOf(lastSegment(folderOf(path)))].some(
    (words) => words.length > 0 && words.every((word) => said.has(word)),
  );
};

/** Titles that say that tests go to another place, or become others. */
const MOVES =
  /\b(?:mov(?:e[sd]?|ing)|migrat(?:e[sd]?|ing|ion)|relocat(?:e[sd]?|ing)|lift(?:s|ed|ing)?|extract(?:s|ed|ing)?|split(?:s|ting)?|merg(?:e[sd]?|ing)|unif(?:y|ies|ied|ying)|combin(?:e[sd]?|ing)|consolidat(?:e[sd]?|ing)|deduplicat(?:e[sd]?|ing)|parametri[sz](?:e[sd]?|ing)|re-?organi[sz](?:e[sd]?|ing)|re-?structur(?:e[sd]?|ing)|port(?:s|ed|ing)?|convert(?:s|ed|ing)?|rewrit(?:e[sd]?|ing))\b[^.;]{0,80}\b(?:unit )?(?:tests?|test[- ]?(?:cases?|suites?|files?)|specs?)\b/i;

/** Those that say that tests are written in another way: `Update type tests to use the new matchers`. */
const REWORKS =
  /\b(?:re-?work|refactor|re-?structur|overhaul|moderni[sz]|improv|simplif)(?:e[sd]?|y|ies|ied|ing|ying|s|ed)?\b(?:[^.;:]|\.(?=\w)){0,60}\b(?:tests?|specs?|test[- ](?:cases?|suites?|files?))(?: \(#\d{1,9}\))?$|\b(?:updat(?:e[sd]?|ing)|switch(?:es|ed|ing)?|chang(?:e[sd]?|ing)|adapt(?:s|ed|ing)?)\b[^.;]{0,40}\b(?:tests?|specs?)\b[^.;]{0,40}\bto use\b/i;

/** Those that say that what is no longer needed goes. */
const CLEANS = /\bclean(?:s|ed|ing)?[- ]?ups?\b/i;

/** Whether the change hardly does more than take lines from tests. */
function onlyTakesTests({ changes: { files } }: Evidence): boolean {
  const sum = (number: (file: ChangedFile) => number): number =>
    files.reduce((total, file) => total + number(file), 0);
  return (
    files.every(({ path, tests }) => tests !== undefined || kindOf(path) !== 'code') &&
    sum(({ deletions }) => deletions) >= sum(({ additions }) => additions) * MOSTLY_TAKEN
  );
}
const MOSTLY_TAKEN = 5;

/** Whether the change has new tests at all, or tests with other names. */
const bringsSome = (files: FileWithTests[]): boolean =>
  files.some(({ tests: { added = 0, moved = 0, renamed = 0 } }) => added + moved + renamed > 0);

/**
 * Whether it writes at least half as many lines of tests as it takes, also in files that only serve them, and in
 * folders that lines name to which tests move.
 */
function rewrites({ changes: { files } }: Evidence, lines: readonly string[] = []): boolean {
  const named = new Set(
    lines.flatMap((line) => [...line.toLowerCase().matchAll(TO_TESTS)].map(([, folder]) => folder!)),
  );
  const tests = files.filter(
    ({ path, tests: own }) =>
      own !== undefined ||
      kindOf(path) === 'test' ||
      folderOf(path)
        .split('/')
        .some((folder) => named.has(folder)),
  );
  const sum = (number: (file: ChangedFile) => number): number =>
    tests.reduce((total, file) => total + number(file), 0);
  return sum(({ additions }) => additions) * 2 >= sum(({ deletions }) => deletions);
}

/** Whether tests are what a line moves, and it says where to: not `Convert prices, with tests`. */
function movesTests(line: string): boolean {
  const moved = MOVES.exec(line);
  if (moved === null) return false;
  const said = line.slice(moved.index);
  const at = said.search(SEVERAL_TESTS);
  return at >= 0 && !OTHER_OBJECT.test(said.slice(0, at)) && WHERE_TO.test(said.slice(at));
}

const SEVERAL_TESTS = /\b(?:tests|specs|test[- ](?:cases|suites|files))\b/i;
const OTHER_OBJECT = /[,:] |\b(?:and|with|without|so|that|for|into|to|by|when|from|of|in)\b/i;
const WHERE_TO = /^(?:test[- ])?\w{1,6} (?:[^.;,]{0,60} )?(?:(?:in)?to|under|as|in)\b/i;

/** `to local acceptance tests` */
const TO_TESTS = /\b(?:in)?to (?:[\w-]{1,30} ){0,3}?([a-z]{5,30})[ -](?:tests?|specs?|suites?)\b/g;

/** Tests that the change skips without a condition. */
export const skippedByDiff = (evidence: Evidence): FileLoss[] => lossesOf(evidence, 'skipped', 'skip');

/** Tests that the change focuses, so that others do not run. */
export const focusedByDiff = (evidence: Evidence): FileLoss[] => lossesOf(evidence, 'focused', 'narrow');

/** The files and names of which the verdict tells by the diff, so that rules on results say nothing of them again. */
export function testsInDiff(evidence: Evidence): { paths: Set<string>; names: Set<string> } {
  const files = changedTests(evidence);
  const lists = files.flatMap(({ tests }) => [
    tests.removed,
    tests.retired,
    tests.replaced,
    tests.skipped,
    tests.skippedIf,
    tests.skippedNew,
    tests.focused,
  ]);
  const names = lists.flatMap((list) => list?.tests ?? []).map(({ name }) => name);
  return {
    paths: new Set(files.filter(({ tests }) => isReported(tests)).flatMap(pathsOf)),
    names: new Set(names.filter((name) => name !== '')),
  };
}

const pathsOf = ({ path, previousPath }: ChangedFile): string[] =>
  previousPath === undefined ? [path] : [path, previousPath];

/** Whether something is said of these tests: new ones alone are nothing. */
const isReported = ({ added, unskipped, table, passing, assertions, bare, ...rest }: TestChange): boolean =>
  Object.keys(rest).length > 0;

type FileWithTests = ChangedFile & { tests: TestChange };

/** The changed files whose tests were read. */
export const changedTests = ({ changes }: Evidence): FileWithTests[] =>
  changes.files.flatMap((file) => (file.tests === undefined ? [] : [{ ...file, tests: file.tests }]));

function lossesOf(evidence: Evidence, key: 'skipped' | 'focused', act: Act): FileLoss[] {
  const lists = changedTests(evidence).flatMap(({ path, tests }) => {
    const list = tests[key];
    return list === undefined ? [] : [{ path, ...list }];
  });
  return lists.map((list, index) => ({
    ...list,
    declared: isByReviewer(evidence)
      ? acceptanceOf(evidence) !== null
      : index < MOST_DECLARED && isDeclared(evidence, list.path, list.tests, act),
  }));
}

function isLoss(file: FileWithTests, gains: Gain[]): boolean {
  const { tests } = file;
  if (tests.file !== undefined) return tests.retiredWith === undefined;
  const lost = (tests.removed?.total ?? 0) - (tests.added ?? 0);
  if (tests.removed === undefined || lost <= 0 || tests.table === true) return false;
  return lost > newNearby(file, gains);
}

/** A file with more new tests than it loses. */
interface Gain {
  file: FileWithTests;
  words: string[];
  surplus: number;
}

const gainsOf = (files: FileWithTests[]): Gain[] =>
  files
    .map((file) => ({
      file,
      words: subjectOrFolder(file.path),
      surplus: (file.tests.added ?? 0) - (file.tests.removed?.total ?? 0),
    }))
    .filter(({ surplus }) => surplus > 0);

/** How many tests more than they lose other changed files have that are about the same. */
function newNearby(file: FileWithTests, gains: Gain[]): number {
  const words = new Set(subjectOrFolder(file.path));
  const isNear = ({ file: other, words: others }: Gain): boolean =>
    others.some((word) => words.has(word)) ||
    (file.status === 'removed' && other.status === 'added' && folderOf(other.path) === folderOf(file.path));
  return gains
    .filter((gain) => gain.file !== file && isNear(gain))
    .reduce((sum, { surplus }) => sum + surplus, 0);
}

/** Under the names of the tests, of their file, or of what it is about. */
function isDeclared(evidence: Evidence, path: string, tests: TestList['tests'], act: Act): boolean {
  const file = lastSegment(path);
  const things = [
    ...tests.map(({ name }) => name),
    path,
    file,
    file.replace(/\.[^.]+$/, ''),
    subjectWords(path).join(' '),
    subjectWords(path).join('_'),
    ...(act === 'remove' ? foldersIn(path) : []),
  ];
  return (
    declares(evidence, things, act) !== null ||
    titleDeclares(evidence, path, tests, act) ||
    bodyDeclares(evidence, path, tests, act) ||
    (act === 'remove' && titleAllows(evidence, tests))
  );
}

/** Folders that say what the tests in them are about, and not that they are tests. */
const foldersIn = (path: string): string[] =>
  folderOf(path)
    .split('/')
    .filter((name) => name.length > 3 && subjectWords(name).length > 0);

const TESTS_SHOWN = 5;
const FILES_SHOWN = 5;

/** `` `test_a`, `test_b` and 3 more in `tests/test_cart.py`; … ``. */
export function inFiles(losses: Pick<FileLoss, 'path' | 'total' | 'tests'>[]): Prose {
  const shown = losses.slice(0, FILES_SHOWN).map(inFile);
  const more = losses.length - shown.length;
  return join(more > 0 ? [...shown, [count(more, 'more file')]] : shown, '; ');
}

function inFile({ path, total, tests }: Pick<FileLoss, 'path' | 'total' | 'tests'>): Prose {
  if (total === null) return say`all of ${code(path)}`;
  return say`${testNames({ total, tests })} in ${code(path)}`;
}

/** The first names of a list and how many more there are; a number where none is known. */
export function testNames({ total, tests }: TestList): Prose {
  const named = tests.filter(({ name }) => name !== '');
  const by = tests.find(({ name }) => name === '')?.by;
  if (named.length === 0) return [count(total, 'test'), ...byWords(by)];
  const names = named.map(({ name, by: each }): Prose => [code(name), ...byWords(each)]);
  return joinFirst(names, TESTS_SHOWN, { total });
}

const byWords = (by: string | undefined): Part[] => (by === undefined ? [] : [' (', code(by), ')']);

/** For a first line: `` test `test_a` was removed ``, `3 tests were removed`, `` the tests of `x` were removed ``. */
export function shortly(losses: FileLoss[], act: string): Prose {
  const [first] = losses;
  const whole = losses.find(({ total }) => total === null);
  if (whole !== undefined) return say`the tests of ${code(whole.path)} were ${act}`;
  const total = totalOf(losses);
  const name = first?.tests[0]?.name ?? '';
  if (total === 1 && first !== undefined)
    return name === '' ? say`a test of ${code(first.path)} was ${act}` : say`test ${code(name)} was ${act}`;
  return [`${total} tests were ${act}`];
}

/** How many tests there are, those of files aside whose number is not known. */
const totalOf = (losses: FileLoss[]): number => losses.reduce((sum, { total }) => sum + (total ?? 0), 0);
