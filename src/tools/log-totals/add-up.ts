import { addTotals, type TestTotals, TOTALS_KEYS, totalsOfSuite } from '../../evidence/totals.ts';
import { groupedBy } from '../../text/grouped.ts';
import { allOf } from '../known.ts';
import { type Closing, isRed, type LogCoverage } from './model.ts';
import { withoutVersions } from './versions.ts';

/** One closing with the tool that said it. */
export interface Said extends Closing {
  format: string;
  /** What stands before its lines, where several programs wrote at the same time; empty: nothing. */
  prefix: string;
  /** What another tool announced before it: an environment of tox, a package of a workspace. Null: nothing. */
  under: Announced | null;
  /** Files of tests that were named while it ran. */
  files: ReadonlySet<string>;
}

/** A line by which a tool says what it runs next. */
export interface Announced {
  at: number;
  name: string;
}

/**
 * Adds up what the tools of one step said, by tool. Test binaries, packages and modules are parts of the whole; a part
 * that comes again is another run of it, and counts once. Nobody can say what the whole is where a tool ran on after a
 * failure (the second run may be another try of the same tests, or the first one an example that must fail), or where it
 * says twice the same without telling of what: then there is no answer.
 */
export function addUp(all: readonly Said[]): Map<string, TestTotals> {
  const said = withoutAddends(withoutDoubles(all)).sort((one, other) => one.at - other.at);
  if (goesOn(said)) return new Map();
  const sums = new Map<string, TestTotals>();
  for (const [format, own] of groupedBy(said, (one) => one.format)) {
    const whole = wholeOf([...groupedBy(own, occurrenceOf).values()].flatMap(runsOf));
    if (whole === null) return new Map();
    sums.set(format, whole);
  }
  return sums;
}

/** Whether anything follows a failure but further parts of the same tool. */
function goesOn(said: readonly Said[]): boolean {
  const seen = new Set<string>();
  let failed: Said | null = null;
  for (const one of said) {
    const place = JSON.stringify([one.format, one.prefix, one.under, one.part, one.leg]);
    if (failed !== null && !(one.format === failed.format && isPart(one) && isPart(failed))) return true;
    if (failed !== null && seen.has(place)) return true;
    if (isRed(one.totals)) failed = one;
    seen.add(place);
  }
  return false;
}

const isPart = ({ part, prefix, under }: Said): boolean =>
  part !== undefined || prefix !== '' || under !== null;

const occurrenceOf = ({ under, prefix }: Said): string => JSON.stringify([under, prefix]);

/** One run of a tool, with the names of what it ran. */
interface ToolRun {
  /** Where it ran, without what tells versions of the same apart. */
  place: string;
  /** The names are those of parts, with how many tests each has, and not of files that happened to be printed. */
  isNamed: boolean;
  names: ReadonlyMap<string, number>;
  totals: TestTotals;
}

/** Of more runs in one step nobody compares each with each. */
const MOST_RUNS = 1_000;

/** What all runs come to, each suite once; null: nobody knows. */
function wholeOf(runs: readonly ToolRun[]): TestTotals | null {
  if (runs.length > MOST_RUNS) return null;
  const isChance = areEqualByChance(runs);
  const suites: ToolRun[][] = [];
  for (const run of runs) {
    const relations = suites.map((suite) => relationOf(suite[0]!, run));
    if (relations.includes('unknown') && !(isChance && !run.isNamed)) return null;
    const same = suites[relations.indexOf('same')];
    if (same === undefined) suites.push([run]);
    else same.push(run);
  }
  return addTotals(suites.map((suite) => totalsOfSuite(suite.map(({ totals }) => totals))));
}

/** Of many runs that say nothing but numbers some say the same by chance, as long as most do not. */
function areEqualByChance(runs: readonly ToolRun[]): boolean {
  const numbers = runs.filter(({ isNamed }) => !isNamed).map(({ totals }) => totals.total);
  const alone = numbers.filter((number) => numbers.indexOf(number) === numbers.lastIndexOf(number));
  return numbers.length >= 5 && 2 * alone.length > numbers.length;
}

/** The runs of a tool in one place: parts that belong together, or single closings that speak of everything. */
function runsOf(said: readonly Said[]): ToolRun[] {
  const [{ under, prefix }] = said as [Said];
  const place = JSON.stringify([withoutVersions(under?.name ?? ''), withoutVersions(prefix)]);
  const isAlone = under !== null && said.length === 1;
  const unnamed = said
    .filter(({ part }) => !part)
    .map(({ files, totals }): ToolRun => {
      return {
        place,
        isNamed: isAlone,
        names: isAlone ? new Map([['', totals.total]]) : withoutNumbers(files),
        totals,
      };
    });
  const parts = groupedBy(numbered(said), ({ run }) => run);
  const named = [...parts.values()].map((own): ToolRun => {
    const totals = addTotals(own.map(({ one }) => one.totals));
    return { place, isNamed: true, names: partsOf(own.map(({ one }) => one)), totals };
  });
  return [...unnamed, ...named];
}

const withoutNumbers = (files: ReadonlySet<string>): ReadonlyMap<string, number> =>
  new Map([...files].map((file) => [file, 0]));

function partsOf(said: readonly Said[]): ReadonlyMap<string, number> {
  const parts = new Map<string, number>();
  for (const { part = '', totals } of said) parts.set(part, (parts.get(part) ?? 0) + totals.total);
  return parts;
}

/** The closings of parts, each with the run to which it belongs: a part that comes again begins another one. */
function numbered(said: readonly Said[]): { one: Said; run: string }[] {
  const times = new Map<string, number>();
  return said.flatMap((one) => {
    if (!one.part) return [];
    const { leg = '', part, start } = one;
    const place = JSON.stringify([leg, part]);
    const time = times.get(place) ?? 0;
    times.set(place, time + 1);
    return [{ one, run: `${leg}\n${start ?? time}` }];
  });
}

/** A run that says this many tests twice says it of the same ones, or by a rare chance. */
const TELLING = 10;
/** Numbers of tests that are no further apart than a tenth may be of the same suite. */
const ALIKE = 10;

function relationOf(one: ToolRun, other: ToolRun): 'same' | 'other' | 'unknown' {
  if (one.place !== other.place) return 'other';
  const common = [...one.names].filter(([name]) => other.names.has(name));
  const shared = common.length;
  const [fewer, more] = inOrder(one.names.size, other.names.size);
  if (one.isNamed && other.isNamed) {
    if (2 * shared < fewer) return 'other';
    // What a test prints may look like the end of another part, which then has quite another number.
    const close = common.filter(([name, total]) => areClose(total, other.names.get(name) ?? 0)).length;
    return 2 * close >= shared ? 'same' : 'unknown';
  }
  const [least, most] = inOrder(one.totals.total, other.totals.total);
  if (fewer > 0 && shared === 0) return 'other';
  // Packages of a workspace may each have an `index.test.js`.
  const isAlike = least === most || (shared >= 3 && (most - least) * ALIKE <= most);
  if (fewer > 0 && 5 * shared >= 4 * more && isAlike) return 'same';
  return least === most && least >= TELLING ? 'unknown' : 'other';
}

const areClose = (one: number, other: number): boolean =>
  Math.abs(one - other) <= Math.max(2, Math.max(one, other) / 4);

const inOrder = (one: number, other: number): [number, number] => (one < other ? [one, other] : [other, one]);

/** Formats, and the tools that count themselves what is printed in them through them. */
const COUNTED_BY = allOf('countedBy');

/** Whether one of these formats counts itself what is printed in another one. */
export const isCountedBy = (format: string, formats: ReadonlySet<string>): boolean =>
  COUNTED_BY.some((counted) => counted.format === format && formats.has(counted.by));

function withoutDoubles(said: readonly Said[]): Said[] {
  const formats = new Set(said.map(({ format }) => format));
  return said.filter(({ format }) => !isCountedBy(format, formats));
}

/** Some tools tell each process or project and then the sum of all. */
function withoutAddends(said: readonly Said[]): Said[] {
  return [...new Set(said.map(({ format }) => format))].flatMap((format) => {
    const own = said.filter((one) => one.format === format && one.part === undefined);
    const last = own.at(-1);
    const before = addTotals(own.slice(0, -1).map(({ totals }) => totals));
    const parts = said.filter((one) => one.format === format && one.part !== undefined);
    const isSum = last !== undefined && own.length > 2 && before.total > 0 && isSame(before, last.totals);
    const isSumOfParts =
      own.length === 1 &&
      parts.length > 0 &&
      isSame(addTotals(parts.map(({ totals }) => totals)), own[0]!.totals);
    if (isSumOfParts) return own;
    return said.filter((one) => one.format === format && (!isSum || one === last || one.part !== undefined));
  });
}

const isSame = (one: TestTotals, other: TestTotals): boolean =>
  TOTALS_KEYS.every((key) => one[key] === other[key]);

/**
 * One coverage a metric, where a tool says only one: totals of several packages cannot be added up without their sizes.
 * With the counts where they are told.
 */
export function onlyCoverage(all: readonly LogCoverage[]): LogCoverage[] {
  return (['total', 'lines', 'branches'] as const).flatMap((metric) => {
    const own = all.filter((one) => one.metric === metric);
    const known = own.findLast(({ counts }) => counts !== null) ?? mostDigits(own);
    return known !== undefined && own.every((one) => isSameCoverage(one, known)) ? [known] : [];
  });
}

/** Of `77` and `77.42` the latter. */
const mostDigits = (all: readonly LogCoverage[]): LogCoverage | undefined =>
  [...all].sort((one, other) => String(other.percent).length - String(one.percent).length)[0];

/** Tables round more than summaries do. */
function isSameCoverage(one: LogCoverage, other: LogCoverage): boolean {
  if (one.counts === null || other.counts === null) return Math.abs(one.percent - other.percent) < 1;
  return one.counts.covered === other.counts.covered && one.counts.total === other.counts.total;
}
