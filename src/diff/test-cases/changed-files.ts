import type { AssertionKind, ChangedFile, TestChange, TestList } from '../../evidence/change.ts';
import { groupedBy } from '../../text/grouped.ts';
import { folderOf } from '../../text/path.ts';
import { maskedLine } from '../../text/redact.ts';
import { oneLine } from '../../text/text.ts';
import type { AssertionChange } from '../assertions/assertion.ts';
import { keyOf } from '../assertions/compare.ts';
import { hunksOf } from '../hunks.ts';
import { isManifest, kindOf } from '../paths.ts';
import { type FileTests, unquoted } from './compare.ts';
import type { TestLine } from './lines.ts';
import { collectNames, compoundNames } from './names.ts';
import { isUnwritten, onlyPrints, replacements, standing, type Written, writtenAnew } from './replaced.ts';
import {
  codeOfFile,
  codeOfTest,
  type ReadFile,
  type RemovedCode,
  removedCode,
  shrunkAmong,
} from './retired.ts';
import { isAboutTests, isNamedTest, isRenamedAway } from './test-files.ts';
import { type Vanished, vanishedFrom } from './vanished.ts';

const MOST_NAMED = 20;
const LONGEST_NAME = 120;

/**
 * Adds to the changed files what the whole change does to their tests: a test that is new in another file has moved, and
 * one whose code goes with it is retired.
 */
export function withTestChanges(read: readonly ReadFile[]): ChangedFile[] {
  const code = removedCode(read);
  const moves = movesAmong(read);
  const loses = read.some(({ file, tests }) => losesTests(file, tests));
  const asksLess = read.some(({ tests }) =>
    tests?.assertions?.changes.some(({ kind }) => kind === 'removed' || kind === 'dropped'),
  );
  const whole: Whole = {
    ...{ moves, code, loses, projects: newProjects(read) },
    newlyNamed: new Set(
      read.flatMap(({ tests }) =>
        tests === null || tests.added.length === 0
          ? []
          : [...tests.freshNames].filter((name) => compoundNames(name).length > 0),
      ),
    ),
    gained: new Set(read.flatMap(({ tests }) => tests?.assertions?.gained ?? [])),
    ...(loses || asksLess ? afterwards(read) : NOTHING),
  };
  return read.map(({ file, tests, isCompiled, patch = '' }) => {
    if (isCompiled) return file;
    const change = file.status === 'renamed' && ABSTRACT.test(patch) ? null : changeOf(file, tests, whole);
    return change === null ? file : { ...file, tests: change };
  });
}

/** What others extend runs with them, whatever its file is called. */
const ABSTRACT = /^(?:@@.*@@ ?|[ +-]\s*)(?:public )?(?:abstract class|trait|interface)\b/m;

/** Folders among tests that come with a manifest of their own: projects that tests run, and no tests. */
const newProjects = (read: readonly ReadFile[]): string[] =>
  read.flatMap(({ file: { path, status } }) =>
    status === 'added' && isManifest(path) && kindOf(`${folderOf(path)}/a.txt`) === 'test'
      ? [`${folderOf(path)}/`]
      : [],
  );

/** What the whole change does. */
interface Whole {
  moves: Moves;
  code: RemovedCode;
  /** Tests are gone somewhere, wherever to. */
  loses: boolean;
  /** Names of several words that new lines name in files with new tests. */
  newlyNamed: ReadonlySet<string>;
  /** New assertions of all files, by `keyOf`. */
  gained: ReadonlySet<string>;
  projects: readonly string[];
  vanished: Vanished;
  /** Whether new tests have most words of a removed one's name, or most of what it names. */
  isReplaced(name: string, path: string, names: ReadonlySet<string>): boolean;
  /** What the change writes about where a file loses tests. */
  writtenFor(path: string): Written;
  /** Whether most lines of a removed test, and its assertions, still stand in tests. */
  isStanding(path: string, lines: readonly TestLine[]): boolean;
  /** What code of tests still names. */
  isStillNamed(name: string): boolean;
  /** The file of code that a test file is about, where the change hardly does more than take lines from it. */
  shrunkFor(path: string): string | null;
  /** Names on lines that a file loses, and that no changed code has any more; at most 20. */
  fadedIn(path: string): string[];
}

type Afterwards = Pick<
  Whole,
  'vanished' | 'isReplaced' | 'writtenFor' | 'isStanding' | 'isStillNamed' | 'shrunkFor' | 'fadedIn'
>;

function afterwards(read: readonly ReadFile[]): Afterwards {
  const vanished = vanishedFrom(read);
  const isStillNamed = (name: string): boolean =>
    read.some(({ tests }) => tests?.stillNamed.has(name) === true);
  const fadedIn = (path: string): string[] => {
    const patch = read.find(({ file }) => file.path === path)?.patch ?? '';
    const names = hunksOf(patch)
      .flatMap(({ lines }) => lines.filter(({ side }) => side === 'old'))
      .flatMap(({ text }) => compoundNames(text));
    return [...new Set(names)]
      .filter((name) => vanished.names.has(name) && !isStillNamed(name))
      .slice(0, MOST_NAMED);
  };
  return {
    vanished,
    isReplaced: replacements(read),
    writtenFor: writtenAnew(read),
    isStanding: standing(read),
    isStillNamed,
    shrunkFor: shrunkAmong(read),
    fadedIn,
  };
}

const NOTHING: Afterwards = {
  vanished: {
    said: new Set(),
    names: new Set(),
    defined: new Set(),
    touched: new Set(),
    parameters: new Map(),
    demanded: new Map(),
  },
  isReplaced: () => false,
  writtenFor: () => ({ isAnew: false, names: new Set() }),
  isStanding: () => false,
  isStillNamed: () => false,
  shrunkFor: () => null,
  fadedIn: () => [],
};

const losesTests = (file: ChangedFile, tests: FileTests | null): boolean =>
  goneFile(file, tests) !== null || (tests?.removed ?? []).length > 0;

function changeOf(file: ChangedFile, tests: FileTests | null, whole: Whole): TestChange | null {
  const { code } = whole;
  const gone = goneFile(file, tests);
  if (gone !== null) {
    const own = codeOfFile(file.path, code);
    return own === null ? { file: gone } : { file: gone, retiredWith: own };
  }
  if (tests === null) return null;
  return { ...losses(file, tests, whole), ...gains(file, tests, whole), ...asks(file, tests, whole) };
}

/** From what may be nothing to what asks for nothing, whatever else changes. */
const WEIGHTIEST: readonly AssertionKind[] = [
  'expected',
  'dropped',
  'removed',
  'tolerance',
  'weakened',
  'conditional',
  'mocked',
  'unreached',
  'caught',
  'commented',
  'trivial',
];

/** What of the assertions changed: not what moved to another file, or went with what it names. */
function asks({ path }: ChangedFile, { assertions }: FileTests, whole: Whole): TestChange {
  if (assertions === null || isAboutTests(path)) return {};
  const isGone = ({ kind, before }: AssertionChange): boolean =>
    (kind === 'removed' || kind === 'dropped') &&
    (whole.gained.has(keyOf({ text: before })) || namesVanished(before, whole));
  const changes = assertions.changes
    .filter((change) => !isGone(change))
    // Code asserts, too.
    .filter(({ test }) => test !== '' || kindOf(path) === 'test')
    .sort((one, other) => WEIGHTIEST.indexOf(other.kind) - WEIGHTIEST.indexOf(one.kind));
  return {
    ...(changes.length > 0 && {
      assertions: {
        total: changes.length,
        changes: changes.slice(0, MOST_NAMED).map(({ kind, test, before, after }) => ({
          kind,
          test: test === '' ? '' : oneLine(test, LONGEST_NAME),
          before: before === '' ? '' : oneLine(maskedLine(before), LONGEST_NAME),
          after: after === '' ? '' : oneLine(maskedLine(after), LONGEST_NAME),
        })),
      },
    }),
    ...list(
      'bare',
      assertions.bare.map((name) => ({ name })),
    ),
  };
}

function namesVanished(text: string, { vanished, isStillNamed }: Whole): boolean {
  const names = new Set<string>();
  collectNames(text, names);
  return [...names].some(
    (name) => (vanished.defined.has(name) || vanished.names.has(name)) && !isStillNamed(name),
  );
}

/** A file that is no test file any more, without a patch that would name its tests. */
function goneFile(
  { path, previousPath, status }: ChangedFile,
  tests: FileTests | null,
): TestChange['file'] | null {
  if (status === 'renamed' && previousPath !== undefined && isRenamedAway(previousPath, path))
    return 'renamed';
  return status === 'removed' && tests === null && isNamedTest(path) ? 'removed' : null;
}

function losses(file: ChangedFile, tests: FileTests, whole: Whole): TestChange {
  const { moves, code, isReplaced } = whole;
  const kept = tests.removed.filter(
    ({ name, lines }, index) => !moves.away(file.path, index) && !isUnwritten(name, lines),
  );
  const own = file.status === 'removed' ? codeOfFile(file.path, code) : null;
  const shrunk = whole.shrunkFor(file.path);
  const gone = kept.map((test) => ({
    name: test.name,
    wasSkipped: test.wasSkipped,
    code:
      codeOfTest(test, file.path, code) ??
      own ??
      saidOf(test.names, whole) ??
      titledAfter(test.titles, whole) ??
      parameterOf(test.names, whole) ??
      demandedOf(test.lines, whole) ??
      shrunk,
    faded: fadedOf(test.names, whole),
    names: test.names,
    lines: test.lines,
  }));
  const retired = gone.filter((test) => test.wasSkipped || test.code !== null);
  const ownCode = retired.find((test) => test.code !== null)?.code ?? null;
  const others = gone.filter((test) => !retired.includes(test));
  // What stands in a comment now is switched off, whatever else the change writes.
  const isOff = ({ name }: { name: string }): boolean => name !== '' && tests.asideNames.has(name);
  // Of code that the change alters, tests go while others are written.
  const written = whole.writtenFor(file.path);
  const isOfTouched = (names: ReadonlySet<string>): boolean =>
    [...names].some(
      (name) => whole.vanished.touched.has(name) && (written.isAnew || written.names.has(name)),
    );
  const like = others.filter(
    (test) =>
      !isOff(test) &&
      (isReplaced(test.name, file.path, test.names) ||
        isOfTouched(test.names) ||
        whole.isStanding(file.path, test.lines) ||
        (onlyPrints(test.lines) && [...test.names].some((name) => whole.newlyNamed.has(name)))),
  );
  // Where most are, the file was written anew.
  const replaced = like.length * 2 >= others.length ? others.filter((test) => !isOff(test)) : like;
  const removed = others.filter((test) => !replaced.includes(test));
  const [first] = removed;
  const hasFaded = removed.every(({ faded }) => faded !== null);
  const faded = removed.length > 0 ? whole.fadedIn(file.path) : [];
  return {
    ...list('removed', removed),
    ...(hasFaded && first?.faded != null && { fadedWith: oneLine(first.faded, LONGEST_NAME) }),
    ...(faded.length > 0 && { faded: faded.map((name) => oneLine(name, LONGEST_NAME)) }),
    ...list('retired', retired),
    ...(ownCode !== null && { retiredWith: oneLine(ownCode, LONGEST_NAME) }),
    ...list('replaced', replaced),
    ...count('renamed', tests.renamed),
    ...count('moved', tests.removed.filter((_, index) => moves.away(file.path, index)).length),
  };
}

/** What the test calls or says, and the code of the change no longer defines or says: a method, an option, a message. */
function saidOf(names: ReadonlySet<string>, { vanished, isStillNamed }: Whole): string | null {
  const said = [...names].find((name) => vanished.said.has(name));
  if (said !== undefined) return said.slice(1);
  // `be_empty_cart` of RSpec asks `empty_cart?`.
  const called = [...names].flatMap((name) => [name, name.replace(/^(?:be|have)_/, '')]);
  return called.find((name) => vanished.defined.has(name) && !isStillNamed(name)) ?? null;
}

/** A definition that the change takes away, and after which the test or its group is called. */
const titledAfter = (titles: ReadonlySet<string>, { vanished, isStillNamed }: Whole): string | null =>
  [...titles].find((name) => vanished.defined.has(name) && !isStillNamed(name)) ?? null;

/** What a definition that the test names is no longer given: it could not run as it was. */
const parameterOf = (names: ReadonlySet<string>, { vanished: { parameters } }: Whole): string | null =>
  [...parameters].find(([name]) => names.has(name))?.[1] ?? null;

/** What a definition demands now, and the test calls without it. */
const demandedOf = (lines: readonly TestLine[], { vanished: { demanded } }: Whole): string | null =>
  [...demanded].find(([name]) =>
    lines.some(({ text }) => {
      const behind = text.slice(text.indexOf(`${name}(`) + name.length);
      return (
        text.includes(`${name}(`) && /^\((?:\)|[^()]{0,200}\b(?:undefined|null|None|nil)\b)/.test(behind)
      );
    }),
  )?.[1] ?? null;

/** A name that the test has, and that neither the code of the change nor its tests have any more. */
const fadedOf = (names: ReadonlySet<string>, { vanished, isStillNamed }: Whole): string | null =>
  [...names].find((name) => vanished.names.has(name) && !isStillNamed(name)) ?? null;

function gains({ path, status }: ChangedFile, tests: FileTests, whole: Whole): TestChange {
  const { moves, loses, projects } = whole;
  const isUnsure = isAboutTests(path) || projects.some((folder) => path.startsWith(folder));
  const skipped = isUnsure
    ? []
    : tests.skipped.filter(({ name, isNew }) => !(isNew && moves.wasSkipped(name)));
  // In a new file all is new, unless it may stand for tests that are gone elsewhere.
  const isNewFile = status === 'added' && !loses;
  const isFresh = ({ isNew, name, conditional, holds = [] }: FileTests['skipped'][number]): boolean =>
    (isNewFile && !conditional) || (isNew && ![name, ...holds].some(moves.has));
  return {
    ...count('added', tests.added.length - moves.into(path)),
    ...(tests.hasTable && { table: true as const }),
    ...list(
      'skipped',
      skipped.filter((skip) => !skip.conditional && !isFresh(skip)),
    ),
    ...list(
      'skippedIf',
      skipped.filter((skip) => skip.conditional && !isFresh(skip)),
    ),
    ...list('skippedNew', skipped.filter(isFresh)),
    ...count('unskipped', tests.unskipped),
    ...list('focused', isUnsure ? [] : tests.focused),
  };
}

type ListKey =
  | 'bare'
  | 'removed'
  | 'retired'
  | 'replaced'
  | 'skipped'
  | 'skippedIf'
  | 'skippedNew'
  | 'focused';

function list(key: ListKey, tests: { name: string; by?: string }[]): Partial<Record<ListKey, TestList>> {
  if (tests.length === 0) return {};
  const named = tests.slice(0, MOST_NAMED).map(({ name, by }) => ({
    name: name === '' ? '' : oneLine(name, LONGEST_NAME),
    ...(by !== undefined && { by: oneLine(by, LONGEST_NAME) }),
  }));
  return { [key]: { total: tests.length, tests: named } };
}

type CountKey = 'renamed' | 'moved' | 'added' | 'unskipped';

const count = (key: CountKey, number: number): Partial<Record<CountKey, number>> =>
  number > 0 ? { [key]: number } : {};

/** Tests that are gone in one file and new in another. */
interface Moves {
  /** Whether the removed test of a file, by its place in the list, has moved. */
  away(path: string, index: number): boolean;
  /** How many tests moved into a file. */
  into(path: string): number;
  has(name: string): boolean;
  /** A test of this name moved, and was skipped before. */
  wasSkipped(name: string): boolean;
}

/** Names of so many words mean the same in other files. */
const FEWEST_WORDS = 3;
const isTelling = (name: string): boolean =>
  name.split(/[\s_]+|(?<=[a-z\d])(?=[A-Z])/).length >= FEWEST_WORDS;

/** Each new test is the home of one that is gone; under a telling name of those of several files, as in their base. */
function movesAmong(read: readonly ReadFile[]): Moves {
  const added = read.flatMap(({ file, tests }) => (tests?.added ?? []).map((name) => ({ name, file })));
  const homes = groupedBy(added, ({ name }) => unquoted(name));
  const [away, names, skipped] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const into = new Map<string, number>();
  for (const { file, tests } of read) {
    const left = new Set<string>();
    tests?.removed.forEach(({ name, wasSkipped }, index) => {
      const home = homes.get(unquoted(name))?.pop()?.file.path;
      const isShared = homes.has(unquoted(name)) && isTelling(name) && !left.has(name);
      if (home === undefined && !isShared) return;
      left.add(name);
      away.add(`${index} ${file.path}`);
      if (home !== undefined) into.set(home, (into.get(home) ?? 0) + 1);
      names.add(name);
      if (wasSkipped) skipped.add(name);
    });
  }
  return {
    away: (path, index) => away.has(`${index} ${path}`),
    into: (path) => into.get(path) ?? 0,
    has: (name) => names.has(name),
    wasSkipped: (name) => skipped.has(name),
  };
}
