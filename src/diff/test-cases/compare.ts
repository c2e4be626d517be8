import type { FileAssertions } from '../assertions/compare.ts';
import { type Skip, UNWRITTEN } from '../languages/language.ts';
import type { TestLine } from './lines.ts';
import { compoundNames } from './names.ts';
import type { Seen } from './read-side.ts';

/** What a patch does to the tests of its file. Names are as written; '' is a test that the patch does not show. */
export interface FileTests {
  /** Tests that are gone; of those that were skipped nothing is lost. */
  removed: RemovedTest[];
  added: string[];
  /** One gone and one new at the same place. */
  renamed: number;
  /** What those were called, and what they are called now. */
  renamedFrom: string[];
  renamedTo: string[];
  /** `isNew`: the test itself is new. `holds`: what a new group of tests holds. */
  skipped: { name: string; by: string; conditional: boolean; isNew: boolean; holds?: readonly string[] }[];
  unskipped: number;
  focused: { name: string; by: string }[];
  /** Cases were added to a table, or a test that takes its cases from one. */
  hasTable: boolean;
  /** What code of the new side names. */
  stillNamed: ReadonlySet<string>;
  /** The same of new lines alone. */
  freshNames: ReadonlySet<string>;
  /** What comments and texts of the new side name: a test there is switched off. */
  asideNames: ReadonlySet<string>;
  /** The lines of code that are new, and those that the patch shows and that stay. */
  freshLines: ReadonlySet<string>;
  keptLines: ReadonlySet<string>;
  /** Of the latter those behind new lines that open a block: they may stand in what nobody calls. */
  enclosed: ReadonlySet<string>;
  /** Definitions that are gone and stood among tests, by the last part of their names. */
  helpers: ReadonlySet<string>;
  /** Null: assertions of the language are not read. */
  assertions: FileAssertions | null;
}

/** A test that is gone. */
export interface RemovedTest {
  name: string;
  wasSkipped: boolean;
  /** What its lines named, and what helpers did that they called. */
  names: ReadonlySet<string>;
  /** What its own name and those of its groups name: `flushAll method`. */
  titles: ReadonlySet<string>;
  lines: readonly TestLine[];
}

/** One hunk, as both of its sides show it. */
export interface HunkTests {
  old: Seen[];
  new: Seen[];
}

/** What the comparison of the sides gives. */
export type Compared = Omit<FileTests, 'hasTable' | keyof NewSide | 'helpers' | 'assertions'>;

/** What the new side says, whatever the old one did. */
export type NewSide = Pick<
  FileTests,
  'stillNamed' | 'freshNames' | 'asideNames' | 'freshLines' | 'keptLines' | 'enclosed'
>;

/** Compares the sides of all hunks of a file. */
export function compareSides(hunks: readonly HunkTests[]): Compared {
  const [gone, fresh] = [unmatched(hunks, 'old', 'new'), unmatched(hunks, 'new', 'old')];
  const renames = new Map<string, string>();
  const [lost, made] = [[] as Seen[], [] as Seen[]];
  hunks.forEach((_, index) => {
    const [before = [], after = []] = [gone[index], fresh[index]];
    const pairs = Math.min(before.length, after.length);
    before.slice(0, pairs).forEach((seen, at) => {
      renames.set(keyOf(seen), keyOf(after[at] ?? seen));
    });
    lost.push(...before.slice(pairs));
    made.push(...after.slice(pairs));
  });
  const groups = newGroups(hunks);
  const isNew = new Set([...made, ...groups].map(keyOf));
  const holds = new Map(groups.map((group) => [keyOf(group), group.holds]));
  // What takes another test's place and is yet to be written is a new one.
  const isRename = new Set(renames.values());
  const before = skipsOf(hunks, 'old', (key) => renames.get(key) ?? key);
  const after = skipsOf(hunks, 'new', (key) => key);
  const alive = new Map([...before].filter(([key]) => !lost.some((seen) => keyOf(seen) === key)));
  const bodies = bodiesOf(hunks);
  const fewer = skippedForAllBefore(hunks);
  return {
    removed: lost.map(({ name, skips, names = new Set(), lines = [], within = [] }) => ({
      name,
      wasSkipped: skips.some(({ conditional }) => !conditional),
      names: reachable(names, bodies),
      titles: new Set([name, ...within].flatMap(compoundNames)),
      lines,
    })),
    added: made.map(({ name }) => name),
    renamed: renames.size,
    renamedFrom: [...renames.keys()].map(nameIn),
    renamedTo: [...renames.values()].map(nameIn),
    skipped: [...after].flatMap(([key, skips]) =>
      newlySkipped(
        key,
        alive.get(key) ?? [],
        skips,
        isNew.has(key) || (isRename.has(key) && skips.every(isUnwritten)),
      )
        .filter(({ by }) => !fewer.has(by))
        .map((skip) => {
          const held = holds.get(key);
          return held === undefined ? skip : { ...skip, holds: held };
        }),
    ),
    unskipped: [...alive].filter(([key, skips]) => weight(skips) > weight(after.get(key) ?? [])).length,
    focused: newlyFocused(hunks, (key) => renames.get(key) ?? key),
  };
}

/** How all tests were skipped and no longer are: what some of them are skipped by in the same way is less than that. */
function skippedForAllBefore(hunks: readonly HunkTests[]): Set<string> {
  const waysOn = (side: 'old' | 'new'): string[] =>
    hunks.flatMap((hunk) =>
      hunk[side].flatMap(({ isForAll, skips }) => (isForAll ? skips.map(({ by }) => by) : [])),
    );
  const now = waysOn('new');
  return new Set(waysOn('old').filter((way) => !now.includes(way)));
}

/** Groups of new tests alone. */
function newGroups(hunks: readonly HunkTests[]): Seen[] {
  const old = hunks.flatMap((hunk) => hunk.old);
  const [groups, tests] = ['group', 'test'].map(
    (wanted) => new Set(old.filter(({ kind }) => kind === wanted).map(({ name }) => unquoted(name))),
  );
  return hunks
    .flatMap((hunk) => hunk.new)
    .filter(({ kind, isDefined, name }) => kind === 'group' && isDefined && !groups!.has(unquoted(name)))
    .filter(({ holds = [] }) => holds.length > 0 && holds.every((name) => !tests!.has(unquoted(name))));
}

/** What removed helpers name, by their names. */
function bodiesOf(hunks: readonly HunkTests[]): Map<string, ReadonlySet<string>> {
  const helpers = hunks.flatMap(({ old }) => old.filter(({ kind }) => kind === 'helper'));
  return new Map(helpers.map(({ name, names = new Set() }) => [name, names]));
}

/** The names, with those that helpers among them name in turn. */
function reachable(
  names: ReadonlySet<string>,
  bodies: ReadonlyMap<string, ReadonlySet<string>>,
): Set<string> {
  const all = new Set(names);
  // A set goes on to what is added while it is walked through.
  for (const name of all) for (const each of bodies.get(name) ?? []) all.add(each);
  return all;
}

const keyOf = ({ kind, name }: Pick<Seen, 'kind' | 'name'>): string => `${kind} ${name}`;
const nameIn = (key: string): string => key.slice(key.indexOf(' ') + 1);

/** Of each hunk the tests of one side that the other side of the file does not have as often. */
function unmatched(hunks: readonly HunkTests[], side: 'old' | 'new', other: 'old' | 'new'): Seen[][] {
  const left = new Map<string, number>();
  for (const hunk of hunks)
    for (const seen of hunk[other].filter(isTest)) {
      const name = unquoted(seen.name);
      left.set(name, (left.get(name) ?? 0) + 1);
    }
  return hunks.map((hunk) =>
    hunk[side].filter(isTest).filter((seen) => {
      const name = unquoted(seen.name);
      const count = left.get(name) ?? 0;
      left.set(name, count - 1);
      return count <= 0;
    }),
  );
}

/** A name behind other quotes is the same: `doesn\'t` in single ones, `doesn't` in double ones. */
export const unquoted = (name: string): string => name.replace(/\\(["'`])/g, '$1').replace(/\s+/g, ' ');

const isTest = ({ kind, isDefined }: Seen): boolean => kind === 'test' && isDefined;

function skipsOf(
  hunks: readonly HunkTests[],
  side: 'old' | 'new',
  rename: (key: string) => string,
): Map<string, Skip[]> {
  const skips = new Map<string, Skip[]>();
  for (const seen of hunks.flatMap((hunk) => hunk[side])) {
    if (seen.skips.length === 0) continue;
    const key = rename(keyOf(seen));
    skips.set(key, [...(skips.get(key) ?? []), ...seen.skips]);
  }
  return skips;
}

const isUnwritten = ({ by }: Skip): boolean => by.endsWith(UNWRITTEN);

const sure = (skips: Skip[]): number => skips.filter(({ conditional }) => !conditional).length;
/** A skip without condition weighs more than any number of those with one. */
const weight = (skips: Skip[]): number => sure(skips) * 1000 + Math.min(999, skips.length);

function newlySkipped(key: string, before: Skip[], after: Skip[], isNew: boolean): FileTests['skipped'] {
  const more = sure(after) - sure(before);
  const conditional = more <= 0;
  if (more < 0 || (conditional && after.length <= before.length)) return [];
  const { by = '' } = after.find((skip) => skip.conditional === conditional) ?? {};
  const times = key.startsWith('unknown ') || nameIn(key) === '' ? 1 : Math.max(1, more);
  return Array.from({ length: times }, () => ({ name: nameIn(key), by, conditional, isNew }));
}

function newlyFocused(hunks: readonly HunkTests[], rename: (key: string) => string): FileTests['focused'] {
  const left = new Map<string, number>();
  for (const seen of hunks.flatMap(({ old }) => old)) {
    const key = rename(keyOf(seen));
    left.set(key, (left.get(key) ?? 0) + seen.focus.length);
  }
  return hunks.flatMap((hunk) =>
    hunk.new.flatMap((seen) =>
      seen.focus.flatMap((by) => {
        const count = left.get(keyOf(seen)) ?? 0;
        left.set(keyOf(seen), count - 1);
        return count > 0 ? [] : [{ name: seen.name, by }];
      }),
    ),
  );
}
